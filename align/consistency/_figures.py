"""Figures of one sentence that must agree: a change or a share with its percentage, a total with
its parts."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise

from align.bitext import Lang, Span
from align.consistency._comparisons import find_comparisons
from align.consistency._disagreement import Disagreement, is_plain, rounding, step_of_percent
from align.consistency._parts import find_shares, find_sums
from align.consistency._periods import find_periods
from align.numbers import Quantity, find_quantities, render

__all__ = ["find_disagreements"]

UP = re.compile(
    r"\b(?:increas|ris(?:e|ing)\b|rose\b|risen\b|gr(?:e|o)w|growth\b|jump|surg|soar|climb|gain|up\b)"
    r"|증가|늘(?:어|었|린|렸|며|고|은|난)|상승|올(?:랐|라|린)|급증|성장|뛰었",
    re.I,
)
DOWN = re.compile(
    r"\b(?:decreas|declin|fall(?:s|en|ing)?\b|fell\b|drop|reduc|shr[aiu]nk|down\b|cut\b|plung)"
    r"|감소|줄(?:어|었|인|였|며|고|은|인)|하락|내(?:렸|려|린)|급감|떨어",
    re.I,
)
# What may stand between the unit of the first figure and the second: "57,000 people to 92,000".
TO_EN = re.compile(r"\s(?:[a-z]+\s){0,4}to\s(?:(?:about|over|around|nearly|some)\s)?[$€£]?", re.I)
FROM_EN = re.compile(r"\bfrom\s(?:(?:about|over|around|nearly|some)\s)?[$€£]?$", re.I)
BETWEEN_KO = re.compile(
    r"(?:에서|이던\s(?:것이|데서)|에\s?불과했던\s?것이)\s?(?:[가-힣0-9]+\s){0,5}?약?\s?"
)
TO_KO = re.compile(r"\s?(?:여\s?)?[가-힣]{0,2}(?:으로|로)(?![가-힣])")
# Percentages of something else: a share, a rate, a comparison with another year.
OTHER_BASE = re.compile(
    r"\b(?:of (?:the|all|its|their)|rate|share|compared (?:to|with)|year[- ]on[- ]year|points?)\b"
    r"|비율|점유율|대비|전년|지난해|포인트|%p|보다",
    re.I,
)
TOTAL = re.compile(r"\(([^()]{3,120})\)")
ITEMS = re.compile(r",\s|\sand\s|ㆍ|·|、")
PARTIAL = re.compile(
    r"\b(?:includ|of (?:which|whom)|among|average|per|plus)|등|포함|중|평균|이상|당\s", re.I
)
LARGEST = Fraction(10) ** 15
LONGEST = 4000
"""Characters of a sentence; what is longer is no sentence."""


def find_disagreements(text: str, lang: Lang) -> tuple[Disagreement, ...]:
    """Changes and totals of a text that its own figures contradict, rounding allowed for.

    >>> found, = find_disagreements("It rose from 40,000 to 50,000, up 35%.", "en")
    >>> found.stated, found.computed
    ('35%', '25%')
    >>> find_disagreements("It rose from 57,000 to 92,000, an increase of 61%.", "en")
    ()
    """
    if len(text) > LONGEST:
        return ()
    quantities = find_quantities(text, lang)
    if len(quantities) < 2:
        return tuple(find_periods(text, lang))
    return (
        *_changes(text, quantities, lang),
        *_sums(text, quantities),
        *find_sums(text, quantities, lang),
        *find_shares(text, quantities, lang),
        *find_periods(text, lang),
        *find_comparisons(text, quantities, lang),
    )


@dataclass(frozen=True, slots=True)
class _Change:
    """From one figure to another: the values, half a unit of each, and where they stand."""

    before: Fraction
    after: Fraction
    rounding: tuple[Fraction, Fraction]
    spans: tuple[Span, ...]
    text: str

    def bounds(self, sign: int) -> tuple[Fraction, Fraction]:
        """The least and the greatest change in percent that the rounded figures allow."""
        half_before, half_after = self.rounding
        ends = [
            sign * (end - start) / start * 100
            for start in (self.before - half_before, self.before + half_before)
            for end in (self.after - half_after, self.after + half_after)
        ]
        return min(ends), max(ends)


def _changes(text: str, quantities: Sequence[Quantity], lang: Lang) -> Iterator[Disagreement]:
    changes = [*_in_one(text, quantities, lang), *_in_two(text, quantities, lang)]
    percents = [q for q in quantities if q.unit == "percent" and q.kind == "amount"]
    # With two changes or two percentages nothing tells which belongs to which.
    if len(changes) != 1 or len(percents) != 1:
        return
    (change,), (percent,) = changes, percents
    near = text[max(0, percent.span[0] - 40) : percent.span[1] + 25]
    rises, falls = bool(UP.search(near)), bool(DOWN.search(near))
    if percent.high is not None or OTHER_BASE.search(near) or rises == falls:
        return
    sign = 1 if rises else -1
    low, high = change.bounds(sign)
    half = step_of_percent(percent, text) * (10 if percent.bound else 1)
    if low - half <= percent.value <= high + half:
        return
    computed = sign * (change.after - change.before) / change.before * 100
    yield Disagreement(
        tuple(sorted((*change.spans, percent.number_span))),
        text[slice(*percent.span)],
        f"{float(computed):.0f}%",
        "change",
        change.text,
    )


def _in_one(text: str, quantities: Sequence[Quantity], lang: Lang) -> Iterator[_Change]:
    """Changes that the grammar of numbers reads as one range: 4만 명에서 5만 명(으로)."""
    for q in quantities:
        if q.high is None or q.kind != "amount" or q.unit == "percent":
            continue
        before, after = text[max(0, q.span[0] - 20) : q.span[1]], text[q.span[1] :][:12]
        begins = FROM_EN.search(before[: -len(q.text)]) or q.text.lower().startswith("from ")
        fits = (
            begins and " to " in q.text if lang == "en" else "에서" in q.text and TO_KO.match(after)
        )
        if fits and _comparable(q.value, q.high):
            halves = rounding(q.value, q.bound), rounding(q.high, q.bound)
            yield _Change(q.value, q.high, halves, (q.span,), q.text.removeprefix("from "))


def _in_two(text: str, quantities: Sequence[Quantity], lang: Lang) -> Iterator[_Change]:
    """Changes told by two figures: from 57,000 last year to about 92,000."""
    for one, two in pairwise(quantities):
        if not all(is_plain(q) and q.unit != "percent" for q in (one, two)):
            continue
        between = text[one.span[1] : two.span[0]]
        if lang == "en":
            begins = FROM_EN.search(text[max(0, one.span[0] - 20) : one.span[0]])
            fits = bool(begins and TO_EN.fullmatch(between))
        else:
            tail = text[two.span[1] : two.span[1] + 12]
            fits = bool(len(between) < 40 and BETWEEN_KO.fullmatch(between) and TO_KO.match(tail))
        same = one.unit == two.unit or not (one.unit and two.unit)
        if fits and same and _comparable(one.value, two.value):
            halves = rounding(one.value, one.bound), rounding(two.value, two.bound)
            written = f"{text[slice(*one.number_span)]} to {text[slice(*two.number_span)]}"
            yield _Change(one.value, two.value, halves, (one.number_span, two.number_span), written)


def _comparable(before: Fraction, after: Fraction) -> bool:
    return 0 < before <= LARGEST and 0 <= after <= LARGEST


def _sums(text: str, quantities: Sequence[Quantity]) -> Iterator[Disagreement]:
    """A total followed at once by its parts in brackets: 150명(남자 80명, 여자 60명)."""
    for bracket in TOTAL.finditer(text):
        total = next((q for q in quantities if 0 <= bracket.start() - q.span[1] <= 12), None)
        parts = [q for q in quantities if bracket.start() < q.span[0] < bracket.end()]
        if total is None or not _are_parts(total, parts, bracket[1]):
            continue
        added = sum((q.value for q in parts), Fraction(0))
        if added == total.value:
            continue
        figures = (total, *parts)
        yield Disagreement(
            tuple(q.number_span for q in figures),
            text[slice(*total.number_span)],
            render(added, "en"),
            "sum",
            " + ".join(text[slice(*q.number_span)] for q in parts),
        )


def _are_parts(total: Quantity, parts: Sequence[Quantity], inside: str) -> bool:
    """Whether a bracket is a list of amounts, one an item, that a total may be the sum of."""
    if len(parts) < 2 or len(ITEMS.split(inside)) != len(parts) or PARTIAL.search(inside):
        return False
    if any(q.kind != "amount" or q.bound or q.high is not None for q in (total, *parts)):
        return False
    # A part must count what the total counts; and sums of other things are not even near.
    if total.unit_class not in ("count", "money") or any(q.unit != total.unit for q in parts):
        return False
    added = sum((q.value for q in parts), Fraction(0))
    return total.value * Fraction(1, 2) < added < total.value * Fraction(3, 2)
