"""A phrase that says which noun is meant, and of which the English says no word.

장애인을 위한 상담 as "the consultation", 사전에 신청한 농가 as "the farms". The noun behind the phrase is
answered, nothing of the phrase is, and no English word is left over near the noun that could be it.
Of 1,966 sound pairs of the development sets three have such a phrase.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set
from itertools import pairwise

from align.bitext import Span, meets
from align.checks._coverage import Coverage
from align.checks._lost_figures import FEW
from align.lexicons import listed_forms
from align.words import korean, lexicon
from align.words.english import EnglishWord
from align.words.evidence import CLEAR_KINDS, SURE_KINDS, KoreanLink

__all__ = ["lost_phrases"]

MOST_LEFT = 2
"""English words without a source, light ones not counted, that a pair may have elsewhere."""
NEAR = 40
"""English letters around the answer of the noun in which the phrase would stand."""
LIMITS = frozenset(("at_least", "at_most", "less", "greater"))
APART = 4
"""Korean letters between the end of the phrase and the next word that means something: 하는 데."""
WITHOUT_NOUN = frozenset("가운데 뒤 후 때 중 이후 이래 만큼 대로 결과".split())
"""Nouns that make a clause of what stands before them: 연락이 끊긴 가운데."""
JOINING = frozenset("고 며 으며 지만 으나 나 거나 면서 으면서 는데 은데 ᆫ데 다가 자".split())
"""Endings that join one clause to another: 품질은 좋지만."""
WISHED = frozenset(("려는", "으려는", "려던", "으려던", "고자"))
"""What somebody wants, which English leaves to be understood: 물결을 보려는 여행객."""
# What says which noun is meant where nothing else can be: 이번 사건과 관련한, 경위에 대한.
EMPTY_KO = re.compile(
    r"(?:[가-힣\s]{0,8}(?:사건|사고|사안|문제|일|건|논란)[과와]\s관련[한해된하여]{1,2}"
    r"|(?:[가-힣]{1,6}\s)?(?:경위|원인|상황|여부|내용|업무|일)(?:에\s대한|[을를]\s(?:보는|맡은|맡고|담당하는|하는)))"
)
BEING = frozenset(("없다", "있다", "같다"))
NOUNS = ("NNG", "NNP", "XSN")
PARTICLES = tuple("을를이가에으로과와")
TOPICS = tuple("은는")
"""What stands behind a noun that belongs to a verb; a topic, to one that joins clauses."""


def lost_phrases(coverage: Coverage, ko: str) -> Iterator[Span]:
    """Spans of the phrases before a noun that the English leaves out.

    >>> from align.checks._coverage import measure
    >>> ko, en = "시는 장애인을 위한 도서관을 지었다.", "The city built a library."
    >>> [ko[slice(*span)] for span in lost_phrases(measure(ko, en), ko)]
    ['장애인을 위한']
    """
    links = coverage.evidence.ko
    told, lost = _figures(coverage)
    nouns = _lost_nouns(coverage)
    if not lost and not nouns:
        return
    left = _left(coverage)
    if len(left) > MOST_LEFT:
        return
    for token, after in pairwise(korean.tokens(ko)):
        # 보이고 있다 is one verb.
        joins = token.tag == "EC" and token.form in JOINING and after.tag != "VX" and not left
        if (token.tag != "ETM" or token.form in WISHED) and not joins:
            continue
        end = token.start + token.len
        behind = next((i for i, k in enumerate(links) if k.span[1] > end), len(links))
        if behind == len(links) or (links[behind].span[0] - end > APART and not joins):
            continue
        limits = [span for span in lost if span[1] <= end]
        particles = (*PARTICLES, *TOPICS) if joins else PARTICLES
        start = _start(links[:behind], nouns, limits, ko, particles)
        if start is None or meets((start, end), told) or EMPTY_KO.fullmatch(ko, start, end):
            continue
        others = _said_by_grammar(coverage, (start, end), ko)
        if (joins and not others) or _stands_bare(links[behind], [*left, *others]):
            yield start, end


def _left(coverage: Coverage) -> list[EnglishWord]:
    """The English words without a source that a translator does not add or drop freely."""
    light = listed_forms("light_words", "en")
    figures = [figure.span for figure in coverage.evidence.numbers_en]
    return [
        word
        for word in coverage.content
        if word.start in coverage.unexplained
        and word.lemma not in light
        and not meets(word.span, figures)
    ]


def _said_by_grammar(coverage: Coverage, phrase: Span, ko: str) -> list[EnglishWord]:
    """The English words that only the light verb of a phrase asks for: 기한이 지난, "expired"."""
    inside = (w for w in korean.words(ko) if phrase[0] <= w.start < phrase[1] and not w.is_content)
    stems = {stem for w in inside for answer in lexicon.answers(w.lemma) for stem in answer}
    claimed = [span for link in coverage.evidence.ko for span in link.en]
    return [w for w in coverage.content if w.stem in stems and not meets(w.span, claimed)]


def _figures(coverage: Coverage) -> tuple[list[Span], list[Span]]:
    """The figures of the Korean that the English has, and the limits that it has not."""
    evidence = coverage.evidence
    linked = {index for index, _ in evidence.number_links}
    told = [figure.span for at, figure in enumerate(evidence.numbers_ko) if at in linked]
    if len(linked) < len(evidence.numbers_en):
        return told, []  # A figure without a counterpart: changed, not left out.
    lost = [
        figure.span
        for at, figure in enumerate(evidence.numbers_ko)
        if at not in linked and figure.bound in LIMITS and figure.value > FEW
    ]
    return told, lost


def _start(
    before: Sequence[KoreanLink],
    nouns: Set[Span],
    limits: Sequence[Span],
    ko: str,
    particles: tuple[str, ...],
) -> int | None:
    """Where a phrase begins of which no word is answered, at a noun that belongs to a verb.

    A limit (60% 이하) stands for a noun.
    """
    found = None
    edge = 0
    behind: KoreanLink | None = None
    for link in reversed(before):
        # 증상이 없는: an English "going" is no 없다.
        if link.kind not in ("", "related") and link.words[-1].lemma not in BEING:
            edge = link.span[1]
            break
        # 산사태 위험이: the particle follows the last noun of a compound.
        last = behind if behind and behind.span[0] - link.span[1] == 1 else link
        if link.span in nouns and any(
            k.words[-1].tag in NOUNS and ko.startswith(particles, k.span[1]) for k in (link, last)
        ):
            found = link.span[0]
        behind = link
    lost = [start for start, _ in limits if edge <= start]
    return min([*lost, *([found] if found is not None else [])], default=None)


def _lost_nouns(coverage: Coverage) -> frozenset[Span]:
    """The places of the known nouns without an answer that a translation has to say.

    A synonym of a gloss answers none where another word asks for it, or where it is of a figure:
    "won" of 담보, of which it is a way to secure something.
    """
    evidence = coverage.evidence
    claimed = [span for link in evidence.ko if link.kind in CLEAR_KINDS for span in link.en[:1]]
    claimed += [figure.span for figure in evidence.numbers_en]
    return frozenset(
        link.span
        for link in evidence.ko
        if _has_to_be_said(link)
        and (not link.kind or (link.kind == "related" and all(meets(s, claimed) for s in link.en)))
    )


def _has_to_be_said(link: KoreanLink) -> bool:
    word = link.words[-1]
    return (
        link.expected
        and word.tag in NOUNS
        and link.span[1] - link.span[0] > 1
        and (len(link.words) > 1 or word.lemma not in listed_forms("light_words", "ko"))
    )


def _stands_bare(head: KoreanLink, left: Sequence[EnglishWord]) -> bool:
    """Whether the noun is surely answered, and no word near its answer could be the phrase."""
    near = [(start - NEAR, end + NEAR) for start, end in head.en]
    said = head.kind in SURE_KINDS and head.words[-1].is_noun
    said = said and head.words[0].lemma not in WITHOUT_NOUN
    return said and not any(meets(word.span, near) for word in left)
