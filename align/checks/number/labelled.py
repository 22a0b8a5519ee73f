"""Two figures of one kind, each with what it counts, and in the English each with the other."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from align.bitext import Pair, Span, within
from align.numbers import Quantity
from align.words.evidence import KoreanLink, PairEvidence, link_words

__all__ = ["Exchange", "find_exchanged_figures"]

# 남성 30명, 서울은 3만 명, 사망자가 약 3명.
TO_FIGURE = re.compile(
    r"(?:은|는|이|가|도|의|에|에는|에서|에서는|인|치인)?\s(?:약\s|총\s|각각\s|오전\s|오후\s)?"
)
ON_DAY = re.compile(r"(?:에)?\s(?:(?:오전|오후|새벽|저녁|밤|첫)\s){0,2}")
JOINT_KO = re.compile(r"(?:고|[으하이되]?며|지만|으나|는데|면서|반면에?|[은인]\s데\s반해|[,.!?])\s")
SUBJECT_KO = re.compile(r"(?:은|는|이|가)\s")
APART_EN = re.compile(r"[,;:]|\b(?:and|while|but|versus|against|compared|as)\b")
RESPECTIVELY = re.compile(r"\brespectively\b", re.I)
MOST = 6
"""Labelled figures of a pair that are held against each other."""
NEAR = 20
"""Characters between a time and the figure that is told of it."""
FARTHEST = 60
"""Characters between an English figure and what it counts."""


@dataclass(frozen=True, slots=True)
class _Labelled:
    """A figure with the word before it, and where the English has either."""

    quantity: Quantity
    label: Span
    figure_en: Span
    label_en: Span

    @property
    def ko(self) -> Span:
        spans = (self.label, self.quantity.span)
        return (min(start for start, _ in spans), max(end for _, end in spans))


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
    told = set()
    for one, other in itertools.combinations(found, 2):
        figures = (one.figure_en, other.figure_en)
        like = one.quantity.unit_class == other.quantity.unit_class
        differ = one.quantity.value != other.quantity.value and figures[0] != figures[1]
        differ = differ and one.label_en != other.label_en
        if like and differ and figures not in told and _turned(one, other, pair.en.text):
            told.add(figures)
            places = (one.figure_en, one.label_en, other.figure_en, other.label_en)
            en = (min(start for start, _ in places), max(end for _, end in places))
            yield Exchange((one.ko, other.ko), en)


def _labelled(pair: Pair, evidence: PairEvidence) -> Iterator[_Labelled]:
    """The figures that are met again, each with a word beside it that is met once."""
    linked = dict(evidence.number_links)
    for i, quantity in enumerate(evidence.numbers_ko):
        if i not in linked:
            continue
        figure = evidence.numbers_en[linked[i]]
        labels = [_before(quantity.span[0], evidence.ko, pair.ko.text)]
        if quantity.kind in ("day", "year"):
            labels.insert(0, _behind(quantity, evidence.ko, pair.ko.text))
        labels += _around(quantity, labels[-1], evidence, pair.ko.text)
        for link in labels:
            # "Operating profit" and the "profit" in it are one place.
            places = _widest(link.en) if link else []
            if link and len(places) == 1:
                yield _Labelled(quantity, link.span, figure.number_span, places[0])
        time = _time_of(i, evidence) if quantity.kind == "amount" else None
        if time is not None and time in linked:
            label, said = evidence.numbers_ko[time], evidence.numbers_en[linked[time]]
            yield _Labelled(quantity, label.span, figure.number_span, said.number_span)


def _time_of(at: int, evidence: PairEvidence) -> int | None:
    """The year, month or quarter that stands before a figure, with no other figure between."""
    figure, before = evidence.numbers_ko[at], evidence.numbers_ko[at - 1] if at else None
    if before is None or _is_time(figure) or not _is_time(before):
        return None
    return at - 1 if figure.span[0] - before.span[1] <= NEAR else None


def _is_time(quantity: Quantity) -> bool:
    return quantity.kind in ("year", "month", "day") or quantity.unit == "quarter"


def _widest(places: Sequence[Span]) -> list[Span]:
    return [s for s in places if not any(s != o and within(s, o) for o in places)]


def _behind(quantity: Quantity, links: Sequence[KoreanLink], text: str) -> KoreanLink | None:
    """What happens on a day, in a year: 6일 출국, 8일 오후 첫 경기, 1392년에 세워져."""
    end = quantity.span[1]
    near = (
        k
        for k in links
        if k.span[0] >= end and k.kind != "date" and (_is_label(k) or k.words[-1].is_verb)
    )
    link = min(near, key=lambda k: k.span[0], default=None)
    return link if link and ON_DAY.fullmatch(text, end, link.span[0]) else None


def _before(start: int, links: Sequence[KoreanLink], text: str) -> KoreanLink | None:
    """The word that stands right before a figure."""
    near = (k for k in links if k.span[1] < start and _is_label(k))
    link = max(near, key=lambda k: k.span[1], default=None)
    return link if link and TO_FIGURE.fullmatch(text, link.span[1], start) else None


def _around(
    quantity: Quantity, before: KoreanLink | None, evidence: PairEvidence, text: str
) -> Iterator[KoreanLink]:
    """The word that tells which one (수도권 대학의 98%), else what the clause is about (수출은 크게 8%)."""
    start = quantity.span[0]
    if quantity.kind != "amount":
        return
    if before is not None:
        yield from (k for k in evidence.ko if k.span[1] == before.span[0] - 1 and _is_label(k))
        return
    clause = max((m.end() for m in JOINT_KO.finditer(text, 0, start)), default=0)
    if any(
        clause <= other.span[0] < start and other.unit_class == quantity.unit_class
        for other in evidence.numbers_ko
    ):
        return
    about = [
        k
        for k in evidence.ko
        if clause <= k.span[0] < start and _is_label(k) and SUBJECT_KO.match(text, k.span[1])
    ]
    yield from about[:1]


def _is_label(link: KoreanLink) -> bool:
    """A noun, or one with a suffix (예상치), that is no half of the day."""
    word = link.words[-1]
    return (word.is_noun or word.tag == "XSN") and word.lemma not in ("오전", "오후")


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
        # "On the 15th, the first day, and on the 12th, the last day."
        for at in (0, 2):
            joined[at] = joined[at] or (not joined[1] and gaps[at] == ", the ")
        return joined == [True, False, True] and owners[0] != owners[1]
    in_order = kinds[0] == kinds[1] and RESPECTIVELY.search(text)
    return bool(in_order) and owners[0] != owners[2]
