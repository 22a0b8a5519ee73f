"""Which sentences translate each other: links, null links among them, in order.

sentences -> cues (what could answer what) -> gains (nats over chance) -> path -> links
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from align.bitext import Link, Sentence
from align.linking.calibration import is_translation
from align.linking.embedding import SentenceEncoder
from align.linking.fragments import fold_fragments
from align.linking.learn import Learned, count_pairs, learn_table
from align.linking.model import link_bodies
from align.linking.moves import find_moves
from align.linking.paragraphs import Paragraphs
from align.plain_text import plain_text

__all__ = [
    "LEAST_PAIRS",
    "Learned",
    "SentenceEncoder",
    "is_translation",
    "learn_from",
    "link_sentences",
    "link_texts",
]

MOST_ROUNDS = 3
"""Rounds of linking and learning; the links settle before."""
LEAST_PAIRS = 60
"""Links below which two words meet too seldom for a table to mean anything."""
KINDS = ("headline", "body", "caption")


def link_texts(
    ko: Sequence[str],
    en: Sequence[str],
    *,
    learned: Learned | None = None,
    encoder: SentenceEncoder | None = None,
    allow_moves: bool = False,
    paragraphs: Paragraphs | None = None,
) -> tuple[Link, ...]:
    """Links between two lists of sentences, each sentence in exactly one.

    Args:
        learned: a translation table from ``learn_from``, used beside the lexicon.
        encoder: an ``align.linking.encoder.Encoder``, whose vectors are used beside both.
        allow_moves: look for sentences that stand elsewhere in the other text, too; their
            links are ``moved`` and may cross the others.
        paragraphs: for the Korean and the English sentences the number of the paragraph that
            each stands in, rising, where that is known.
    Example:

    >>> ko = ["21일 5만 7000명이 모였다.", "비가 내렸다.", "NASA는 3년 뒤 발사한다."]
    >>> en = ["On the 21st, 57,000 people gathered.", "NASA will launch in 3 years."]
    >>> [(link.ko, link.en) for link in link_texts(ko, en)]
    [((0,), (0,)), ((1,), ()), ((2,), (1,))]
    """
    ko, en = ([plain_text(text).text for text in side] for side in (ko, en))
    folds = fold_fragments(en)
    folded = [" ".join(en[j] for j in fold) for fold in folds]
    vectors = (encoder.encode(ko), encoder.encode(folded)) if encoder and ko and en else None
    if paragraphs is not None:
        paragraphs = (paragraphs[0], [paragraphs[1][fold[0]] for fold in folds])
    links = link_bodies(ko, folded, learned, vectors, paragraphs)
    if allow_moves:
        links = find_moves(ko, folded, links, learned=learned, encoder=encoder)
    if len(folds) == len(en):
        return links
    return tuple(replace(link, en=tuple(j for at in link.en for j in folds[at])) for link in links)


def link_sentences(
    ko: Sequence[Sentence],
    en: Sequence[Sentence],
    *,
    learned: Learned | None = None,
    encoder: SentenceEncoder | None = None,
    allow_moves: bool = False,
) -> tuple[Link, ...]:
    """Links between the sentences of an article.

    Headlines are linked with headlines, captions with captions, the body with the body; the
    links of one kind never cross. Where paragraphs break counts as evidence.

    Args:
        learned, encoder, allow_moves: as in ``link_texts``; what was moved may have changed
            its kind.

    >>> from align.splitting import split_sentences
    >>> from align.bitext import Document
    >>> ko = split_sentences(Document("ko", "비가 왔다.\\n강이 넘쳤다."))
    >>> en = split_sentences(Document("en", "It rained, and the river flooded."))
    >>> [(link.ko, link.en) for link in link_sentences(ko, en)]
    [((0, 1), (0,))]
    """
    links: list[Link] = []
    ko_kinds, en_kinds = [s.role.kind for s in ko], [s.role.kind for s in en]
    for kind in KINDS:
        ko_at = [index for index, its_kind in enumerate(ko_kinds) if its_kind == kind]
        en_at = [index for index, its_kind in enumerate(en_kinds) if its_kind == kind]
        if not ko_at and not en_at:
            continue
        texts = [ko[i].text for i in ko_at], [en[j].text for j in en_at]
        paragraphs = [ko[i].paragraph for i in ko_at], [en[j].paragraph for j in en_at]
        found = link_texts(*texts, learned=learned, encoder=encoder, paragraphs=paragraphs)
        for link in found:
            own, other = tuple([ko_at[i] for i in link.ko]), tuple([en_at[j] for j in link.en])
            links.append(Link(own, other, link.cost, link.score))
    ordered = _reading_order(links)
    if not allow_moves:
        return tuple(ordered)
    texts = [s.text for s in ko], [s.text for s in en]
    return find_moves(*texts, ordered, learned=learned, encoder=encoder)


def _reading_order(links: list[Link]) -> list[Link]:
    """By place of the Korean; a link without Korean follows the link its English follows."""
    placed: list[tuple[tuple[int, int, int], Link]] = []
    last = -1
    for link in sorted(links, key=lambda link: link.en):
        if not link.en:
            placed.append(((link.ko[0], 0, -1), link))
            continue
        last = link.ko[0] if link.ko else last
        placed.append(((last, int(not link.ko), link.en[0]), link))
    placed.sort(key=lambda it: it[0])
    return [link for _, link in placed]


def learn_from(documents: Sequence[tuple[Sequence[str], Sequence[str]]]) -> Learned:
    """A translation table learned from documents, to link them (or others) with again.

    The documents are linked, a table is learned from the links, and so on until the links
    settle or three rounds are done. A single short article holds too little: its table is
    empty, and its links stay as they are.

    Args:
        documents: the Korean and the English sentences of each.

    >>> learn_from([(["비가 왔다."], ["It rained."])]) == Learned()
    True
    """
    learned, before = Learned(), None
    for _ in range(MOST_ROUNDS):
        links = [link_texts(ko, en, learned=learned) for ko, en in documents]
        shapes = [[(link.ko, link.en) for link in found] for found in links]
        if shapes == before:
            break
        before = shapes
        pairs = [
            pair
            for (ko, en), found in zip(documents, links, strict=True)
            for pair in count_pairs(ko, en, found)
        ]
        if len(pairs) < LEAST_PAIRS:
            return Learned()
        learned = learn_table(pairs)
    return learned
