"""Two figures of one kind, each with what it counts, and in the English each with the other."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from align.bitext import Pair, Span
from align.numbers import Quantity
from align.words.evidence import KoreanLink, PairEvidence, link_words

__all__ = ["Exchange", "find_exchanged_figures"]

# 남성 30명, 서울은 3만 명, 사망자가 약 3명.
TO_FIGURE = re.compile(r"(?:은|는|이|가|도|의|에|에는|에서|에서는)?\s(?:약\s|총\s|각각\s)?")
APART_EN = re.compile(r"[,;:]|\b(?:and|while|but|versus|against|compared|as)\b")
RESPECTIVELY = re.compile(r"\brespectively\b", re.I)
MOST = 6
"""Labelled figures of a pair that are held against each other."""
FARTHEST = 60
"""Characters between an English figure and what it counts."""


@dataclass(frozen=True, slots=True)
class _Labelled:
    """A figure with the word before it, and where the English has either."""

    quantity: Quantity
    label: Span
    figure_en: Span
    label_en: Span


@dataclass(frozen=True, slots=True)
class Exchange:
    """The Korean figures with their words, and the English stretch that exchanges them.

    >>> pair = Pair.of("남성 30명, 여성 20명이 왔다.", "Twenty men and 30 women came.")
    >>> [found] = find_exchanged_figures(pair)
    >>> found.ko, found.en
    (((0, 6), (8, 14)), (0, 23))
    """

    ko: tuple[Span, Span]
    en: Span


def find_exchanged_figures(pair: Pair) -> Iterator[Exchange]:
    """Figures that changed places: 남성 30명, 여성 20명 for "20 men and 30 women"."""
    evidence = link_words(pair.ko.text, pair.en.text)
    if len(evidence.number_links) < 2:
        return
    found = list(_labelled(pair, evidence))[:MOST]
    for one, other in itertools.combinations(found, 2):
        like = one.quantity.unit_class == other.quantity.unit_class
        if (
            like
            and one.quantity.value != other.quantity.value
            and _turned(one, other, pair.en.text)
        ):
            places = (one.figure_en, one.label_en, other.figure_en, other.label_en)
            en = (min(start for start, _ in places), max(end for _, end in places))
            ko = [(item.label[0], item.quantity.span[1]) for item in (one, other)]
            yield Exchange((ko[0], ko[1]), en)


def _labelled(pair: Pair, evidence: PairEvidence) -> Iterator[_Labelled]:
    """The figures that are met again, each with a word before it that is met once."""
    linked = dict(evidence.number_links)
    for i, quantity in enumerate(evidence.numbers_ko):
        link = _before(quantity.span[0], evidence.ko, pair.ko.text)
        if link is None or i not in linked or len(link.en) != 1:
            continue
        figure = evidence.numbers_en[linked[i]]
        yield _Labelled(quantity, link.span, figure.number_span, link.en[0])


def _before(start: int, links: Sequence[KoreanLink], text: str) -> KoreanLink | None:
    """The word that stands right before a figure."""
    near = (k for k in links if k.span[1] < start and k.words[-1].is_noun)
    link = max(near, key=lambda k: k.span[1], default=None)
    return link if link and TO_FIGURE.fullmatch(text, link.span[1], start) else None


def _turned(one: _Labelled, other: _Labelled, text: str) -> bool:
    """Whether the English gives each word the other's figure, and says so beyond doubt."""
    places = sorted(
        [
            (one.figure_en, "figure", 0),
            (other.figure_en, "figure", 1),
            (one.label_en, "label", 0),
            (other.label_en, "label", 1),
        ]
    )
    spans, kinds, owners = zip(*places, strict=True)
    if any(before[1] > after[0] for before, after in itertools.pairwise(spans)):
        return False
    if kinds[0] == kinds[2] != kinds[1] == kinds[3]:
        gaps = [text[before[1] : after[0]] for before, after in itertools.pairwise(spans)]
        joined = [len(gap) <= FARTHEST and not APART_EN.search(gap) for gap in gaps]
        return joined == [True, False, True] and owners[0] != owners[1]
    in_order = kinds[0] == kinds[1] and RESPECTIVELY.search(text)
    return bool(in_order) and owners[0] != owners[2]
