"""Which sentences translate each other: links, null links among them, in order.

sentences -> cues (what could answer what) -> gains (nats over chance) -> path -> links
"""

from __future__ import annotations

from collections.abc import Sequence

from align.bitext import Link, Sentence
from align.linking.model import link_bodies

__all__ = ["link_sentences", "link_texts"]

KINDS = ("headline", "body", "caption")


def link_texts(ko: Sequence[str], en: Sequence[str]) -> tuple[Link, ...]:
    """Links between two lists of sentences, each sentence in exactly one.

    >>> ko = ["21일 5만 7000명이 모였다.", "비가 내렸다.", "NASA는 3년 뒤 발사한다."]
    >>> en = ["On the 21st, 57,000 people gathered.", "NASA will launch in 3 years."]
    >>> [(link.ko, link.en) for link in link_texts(ko, en)]
    [((0,), (0,)), ((1,), ()), ((2,), (1,))]
    """
    return link_bodies(ko, en)


def link_sentences(ko: Sequence[Sentence], en: Sequence[Sentence]) -> tuple[Link, ...]:
    """Links between the sentences of an article.

    Headlines are linked with headlines, captions with captions, the body with the body; the
    links of one kind never cross.
    """
    links: list[Link] = []
    for kind in KINDS:
        ko_at = [index for index, s in enumerate(ko) if s.role.kind == kind]
        en_at = [index for index, s in enumerate(en) if s.role.kind == kind]
        found = link_texts([ko[i].text for i in ko_at], [en[j].text for j in en_at])
        links.extend(
            Link(
                tuple(ko_at[i] for i in link.ko),
                tuple(en_at[j] for j in link.en),
                link.cost,
                link.score,
            )
            for link in found
        )
    return tuple(_reading_order(links, ko, en))


def _reading_order(links: list[Link], ko: Sequence[Sentence], en: Sequence[Sentence]) -> list[Link]:
    """By place of the Korean; a link without Korean follows the link its English follows."""
    by_english = sorted((link for link in links if link.en), key=lambda link: link.en)
    place: dict[Link, tuple[int, int, int]] = {}
    last = -1
    for link in by_english:
        last = link.ko[0] if link.ko else last
        place[link] = (last, int(not link.ko), link.en[0])
    for link in links:
        if not link.en:
            place[link] = (link.ko[0], 0, -1)
    return sorted(links, key=place.__getitem__)
