"""Figures of a pair that stand for each other and disagree, and in what.

The checks of values, units, currencies and percentage points all read this one assignment, so
that a figure of either side is doubted once.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Literal

from align.checks._worked_out import is_worked_out
from align.numbers import Quantity
from align.words.evidence import PairEvidence, link_words

__all__ = ["LAST_DAY", "Clash", "Matter", "figure_text", "find_clashes"]

Matter = Literal["value", "unit", "currency", "percent_point"]
"""What of two figures differs."""

# The calendar and the clock have a check of their own; a label is part of a name.
NAMES = frozenset({"day", "month", "clock", "label", "year", "decade", "century"})
MEASURES = frozenset({"time", "age", "length", "area", "mass", "volume", "pressure", "power"}) | {
    "speed", "data", "energy", "barrel",
}  # fmt: skip
POINTS = frozenset({"percent_point", "point"})
"""What a lead is counted in: 9%포인트 차, "a nine-point margin"."""
BULK = frozenset({"mass", "volume", "area"})
"""What things counted by the piece (개) are no measure of."""
SMALL = 3
"""Up to here a spelled figure may be rendered by an article, a plural or a pronoun."""
SURE_DIGITS = 3
"""Equal leading digits that no two unrelated figures share by chance."""
CENTURIES = 60
"""Years of one pair lie closer together than this, or a digit is wrong."""
FUTURE = 2100
FIRST_DECADE = 1000
"""Decades from here on are of the calendar, and no age."""
LAST_DAY = 31
"""Of the longest months."""
NUMBERED = re.compile(r"no\. ?|number ", re.I)
NUMBERED_BEFORE = re.compile(r"\b(?:(?P<turn>Game|Phase|Stage)|Category|Tier)\s$")
"""What has its number behind it: "Game 5", "a Category 1 hurricane"; of one counted by turns (5차전) or by rank."""
LONGEST_NAME = 12
OLDEST = 120
"""Years that nobody lives longer than."""
NO_DIGIT = re.compile("[^0-9]")
HUNDREDS = 100
HALF_OF = re.compile(r"\s(?:the|that|what|its|their|last|as)\s")
"""What follows a half that something else is measured by."""
MOST = 40_000
"""Pairs of figures compared; a text with more is a table and no sentence."""

MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|March|April|May|June?|July?|Aug(?:ust)?"
    r"|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)"
)
DATE_BEFORE = re.compile(rf"(?:\b{MONTH}\.?\s|[0-9]:|\b[Aa]t\s)$")
DATE_BEHIND = re.compile(
    rf"(?:st|nd|rd|th)?\s{MONTH}\b|:[0-9]|\s?[ap]\.?m\b|\s(?:GMT|UTC|o['’]clock)\b", re.I
)


CENTURY = Fraction(3, 2)
"""Centuries that are no more than one and something."""


@dataclass(frozen=True, slots=True)
class Clash:
    """A Korean figure, the English one in its place, and what of it differs.

    >>> [clash] = find_clashes("3만 명이 왔다.", "300,000 people came.")
    >>> clash.ko.text, clash.en.text, clash.matter
    ('3만 명', '300,000 people', 'value')
    """

    ko: Quantity
    en: Quantity
    matter: Matter


@functools.lru_cache(maxsize=1 << 10)
def find_clashes(ko: str, en: str) -> tuple[Clash, ...]:
    """The figures without an equal, each with the one that stands where it should.

    >>> clash, = find_clashes("3일간 500달러를 모았다.", "They raised £500 in 3 days.")
    >>> clash.ko.text, clash.en.text, clash.matter
    ('500달러', '£500', 'currency')
    """
    evidence = link_words(ko, en)
    linked_ko = {i for i, _ in evidence.number_links}
    linked_en = {j for _, j in evidence.number_links}
    lost = [(i, q) for i, q in enumerate(evidence.numbers_ko) if i not in linked_ko]
    new = [(j, q) for j, q in enumerate(evidence.numbers_en) if j not in linked_en]
    ends = _upper_ends(evidence, [q for _, q in new]) if new else ()
    if not lost or not new or len(lost) * len(new) > MOST:
        return ends
    if "첫" in ko:  # 첫날인 9일: the first day is no other figure.
        new = [(j, q) for j, q in new if not (q.ordinal and q.value == 1)]
    figures = evidence.numbers_ko
    # 18억 원에서 9억 원으로: the half of a sum that was lost needs no working out.
    told = {q.value for _, q in lost if q.unit_class == "money"}
    new = [
        (j, q)
        for j, q in new
        if (q.unit_class == "money" and q.value in told)
        or not any(is_worked_out(f, q, figures, ko, en) for f in figures)
    ]
    apart = [q for _, q in new if _is_told_apart(q, figures)]
    joined = {end for q in apart for end in (q.value, q.high)}
    lost = [(i, q) for i, q in lost if q.value not in joined]
    new = [(j, q) for j, q in new if q not in apart]
    lost = [(i, q) for i, q in lost if not any(_is_century(q, other) for _, other in new)]
    rivals = sorted(
        (-rank, _gap(quantity, other), i, j, matter)
        for i, quantity in lost
        for j, other in new
        for rank, matter in _rivalry(quantity, other, en)
    )
    used_ko: set[int] = set()
    used_en: set[int] = set()
    clashes = []
    for _, _, i, j, matter in rivals:
        if i not in used_ko and j not in used_en:
            used_ko.add(i)
            used_en.add(j)
            clashes.append(Clash(evidence.numbers_ko[i], evidence.numbers_en[j], matter))
    doubted = {clash.en for clash in clashes}
    clashes += [end for end in ends if end.en not in doubted]
    return tuple(sorted(clashes, key=lambda clash: clash.ko.span))


def _upper_ends(evidence: PairEvidence, new: Sequence[Quantity]) -> tuple[Clash, ...]:
    """Ranges of the Korean whose ends the English tells apart, the second in another unit.

    2,500미터에서 3,200미터로, "from 2,500 meters to 3,200 feet".
    """
    clashes = []
    values = [q.value for q in evidence.numbers_ko]
    for i, j in evidence.number_links:
        ko, lower = evidence.numbers_ko[i], evidence.numbers_en[j]
        if ko.high is None or lower.high is not None or lower.unit != ko.unit or ko.high in values:
            continue
        upper = replace(ko, value=ko.high, high=None)
        for en in new:
            matter = _same_value(upper, en) if (en.value, en.high) == (ko.high, None) else None
            if matter in ("unit", "currency"):
                clashes.append(Clash(ko, en, matter))
                break
    return tuple(clashes)


def _is_told_apart(score: Quantity, figures: Sequence[Quantity]) -> bool:
    """Whether a score is two figures of the Korean: 찬성 14표, 반대 26표, "26-14"."""
    values = [figure.value for figure in figures]
    other = score.high
    if score.kind != "score" or other is None:
        return False
    both = values.count(other) > 1 if other == score.value else other in values
    return score.value in values and both


def _is_century(ko: Quantity, en: Quantity) -> bool:
    """Whether a number of years is told as more than a hundred, in a word: 110여 년, "over a century"."""
    beyond = en.bound in ("greater", "more", "at_least") and en.text.endswith("century")
    return beyond and ko.unit == "year" and en.value < ko.value < CENTURY * en.value


def figure_text(quantity: Quantity) -> str:
    """The bare figure as written, without its unit and bound.

    >>> from align.numbers import find_quantities
    >>> figure_text(find_quantities("약 3만여 명이 왔다.", "ko")[0])
    '3만'
    """
    start, end = (place - quantity.span[0] for place in quantity.number_span)
    return quantity.text[start:end].strip()


def _gap(one: Quantity, other: Quantity) -> tuple[bool, float]:
    near = abs(float(one.value) - float(other.value)) / (1.0 + abs(float(one.value)))
    return one.unit != other.unit, near


def _rivalry(ko: Quantity, en: Quantity, text: str) -> Iterator[tuple[int, Matter]]:
    """How surely the two stand for each other (3 equal value, 2 equal digits, 1) and the matter."""
    if _elided(ko, en, text):
        return
    if (ko.value, ko.high) == (en.value, en.high) and not ko.vague and not en.vague:
        if matter := _same_value(ko, en):
            yield 3, matter
    elif (
        (_digits(ko.value) == _digits(en.value) and _one_digit_string(ko, en, text))
        or _vague_rivals(ko, en)
        or _run_together(ko, en)
        or _half_for_double(ko, en, text)
        or _years_apart(ko, en)
        or _ages_apart(ko, en)
        or _numbered_apart(ko, en, text)
        or (ko.kind == en.kind == "decade" and ko.value > FIRST_DECADE < en.value)
        or _is_no_day(ko, en, text)
    ):
        yield 2, "value"
    elif _counts(ko) and _counts(en) and _same_class(ko, en) and _same_form(ko, en):
        yield 1, "value"


def _same_form(ko: Quantity, en: Quantity) -> bool:
    """Both a range or none, both a score or none."""
    return (ko.high is None) == (en.high is None) and (ko.kind == "score") == (en.kind == "score")


def _same_value(ko: Quantity, en: Quantity) -> Matter | None:
    """What differs between figures of one value: the money, the percentage, the unit."""
    classes = {ko.unit_class, en.unit_class}
    if ko.unit == en.unit or "" in classes:
        return None
    if en.ordinal and ko.unit_class == "percent":
        return None  # 1%대, "for the first time".
    if ko.text.endswith("킬로") and en.unit == "kg":
        return None  # 킬로 is short for either.
    if classes <= {"money", "pound"}:
        return "currency"
    if classes == {"percent", "multiple"}:
        return "unit"  # 1.8배 for 1.8 percent.
    if classes == {"percent", "percent_point"} or classes == {"percent", "point"}:
        return "percent_point"
    if classes == {"mass", "pound"} or (ko.unit == "item" and en.unit_class in BULK):
        return "unit"
    if classes == {"percent", "time"} and en.unit == "year":
        return "unit"  # 연 3.5%, "3.5 years".
    if classes in ({"count", "money"}, {"percent", "money"}):
        return "unit"  # 311만 명 for 3.11 million won; 5.4원 for 5.4 percent.
    if classes <= MEASURES and classes != {"length", "speed"}:
        return None if en.unit == "year" and ko.unit_class == "age" else "unit"
    return None


def _run_together(ko: Quantity, en: Quantity) -> bool:
    """예닐곱 (six or seven) as 67, 3~5도 as "35 degrees"."""
    digits = ko.high is not None and "~" in ko.text and max(ko.value, ko.high) < 100
    if digits and en.high is None and str(en.value) == f"{ko.value}{ko.high}":
        return ko.unit == en.unit
    if ko.high is None or en.high is not None or ko.high != ko.value + 1 or ko.high >= 10:
        return False
    return en.value == 10 * ko.value + ko.high


def _half_for_double(ko: Quantity, en: Quantity, text: str) -> bool:
    """곱절로 늘었다 as "grew by half", 두 배 as "half the level"."""
    of_it = HALF_OF.match(text, (en.unit_span or en.number_span)[1]) is not None
    if ko.kind == "ratio" and ko.value * en.value == 1 and en.unit_class == "multiple":
        return of_it  # 절반 수준, "twice the level"; 3분의 1, "three times the level".
    if ko.unit_class != "multiple" or ko.value != 2 or en.value != Fraction(1, 2):
        return False
    by = text[: en.span[0]].rstrip().endswith("by")
    return by or of_it


def _one_digit_string(ko: Quantity, en: Quantity, text: str) -> bool:
    """Whether figures of the same leading digits are one figure with its point moved."""
    if ko.vague or en.vague or _slight(ko):
        return False
    if len(_digits(ko.value).replace(".", "")) >= SURE_DIGITS:
        return True
    if en.ordinal and en.value.denominator > 1:
        return True  # "The 2.9th" can only have been the 29th.
    if ko.kind in NAMES:
        return ko.kind in ("day", "clock") and _dated(en, text)
    return en.kind not in NAMES and _same_class(ko, en)


def _elided(ko: Quantity, en: Quantity, text: str) -> bool:
    """From 150 million to 200: the scale word is said once for both."""
    if en.unit or not en.value:
        return False
    word = {Fraction(10**6): "million", Fraction(10**9): "billion"}.get(ko.value / en.value, "")
    return bool(word) and word in text and word not in en.text


def _dated(en: Quantity, text: str) -> bool:
    """Whether a figure that is no date stands where a date or a time of day should."""
    start, end = en.number_span
    if en.kind not in ("amount", "year") or 1000 <= en.value < FUTURE:
        return False
    return bool(DATE_BEFORE.search(text[max(0, start - 12) : start])) or bool(
        DATE_BEHIND.match(text, end)
    )


def _vague_rivals(ko: Quantity, en: Quantity) -> bool:
    """수천 for hundreds."""
    # 며칠 is no figure, and "a couple of years" no 2; 수천 년 and "millions of years" are.
    timed = ko.unit_class == "time" and min(ko.value, en.value) < HUNDREDS
    return ko.vague and en.vague and ko.value != en.value and not timed


def _years_apart(ko: Quantity, en: Quantity) -> bool:
    """A year that no news speaks of, a digit or a point away from the right one: 2000년, "2.000"."""
    if ko.kind != "year" or ko.high is not None or (en.unit and en.kind != "decade"):
        return False
    right, said = str(ko.value), figure_text(en).rstrip("s'’")
    digits = NO_DIGIT.sub("", said)
    if digits.startswith(right) and not digits[len(right) :].strip("0"):
        return ko.value != en.value
    return said == digits and _one_digit_off(right, said) and abs(ko.value - en.value) > CENTURIES


def _one_digit_off(right: str, said: str) -> bool:
    """Whether two figures of one length differ in one digit: 1980 and 6980."""
    if len(right) != len(said):
        return False
    return sum(one != other for one, other in zip(right, said, strict=True)) == 1


def _ages_apart(ko: Quantity, en: Quantity) -> bool:
    """60대 as "in their 80s"; 대 counts cars, too, and only a word behind it tells.

    4,500년 된 as "4,400-year-old".
    """
    if ko.unit == "year" and en.unit_class == "age" and ko.value.denominator == 1:
        right, said = str(ko.value), str(en.value)
        return (
            ko.high is en.high is None
            and not ko.bound  # 100여년 전, "120-year-old buildings".
            and len(right) >= SURE_DIGITS
            and _one_digit_off(right, said)
        )
    if ko.value == en.value or ko.value % 10:
        return False
    aged = ko.kind == "decade" or (ko.unit == "vehicle" and 10 <= ko.value < 100)
    if en.kind == "decade" and en.value < FIRST_DECADE:
        return aged and (en.value < 100 or _digits(ko.value) == _digits(en.value))
    return (
        aged
        and en.unit_class == "age"
        and en.value > OLDEST
        and _digits(ko.value) == _digits(en.value)
    )


def _numbered_apart(ko: Quantity, en: Quantity, text: str) -> bool:
    """5차전 as "Game 8": what is numbered has another number.

    A name's number is none (제5호 태풍, "a Category 2 storm").
    """
    start = en.number_span[0]
    named = NUMBERED_BEFORE.search(text[max(0, start - LONGEST_NAME) : start])
    counted = en.kind == "amount" and not en.unit and not en.ordinal and en.high is None
    if named is None or not (counted and ko.ordinal and ko.high is None):
        return False
    return ko.value != en.value and ("차" if named["turn"] else "급") in ko.text


def _is_no_day(ko: Quantity, en: Quantity, text: str) -> bool:
    """29일 as "March 39"."""
    return ko.kind == "day" and LAST_DAY < en.value < 100 and _dated(en, text)


def _counts(quantity: Quantity) -> bool:
    """Whether a change of this figure is sure to be one: exact, and no name."""
    return quantity.kind not in NAMES and not quantity.vague


def _same_class(one: Quantity, other: Quantity) -> bool:
    """Figures of one sort, or of no known sort; an ordinal is no amount."""
    if one.kind == other.kind == "ratio":
        return True
    if one.ordinal != other.ordinal:
        numbered = "번" in one.text and NUMBERED.match(other.text) is not None
        return numbered or one.unit == other.unit != ""
    ranges = one.high is not None and other.high is not None  # "Two or three" is no article.
    if not one.ordinal and not ranges and (_slight(one) or _slight(other)):
        # 두 곳: "a pair", "both" and the plural say it too; another figure of the same thing
        # does not. "One" is as often a pronoun.
        return one.unit == other.unit != "" and other.value > 1
    classes = {one.unit_class, other.unit_class}
    if classes == {"point", "count"} and "점" in one.text:
        return True  # 점 counts works of art and finds as well as points.
    return len(classes) == 1 or "" in classes or classes in ({"money", "pound"}, POINTS)


def _slight(quantity: Quantity) -> bool:
    return quantity.counting_word and quantity.value <= SMALL


def _digits(value: Fraction) -> str:
    """The leading figures of a value, without its zeros: 35,000 and 350,000 are both 3.5."""
    return f"{float(value):.6e}".partition("e")[0].rstrip("0").rstrip(".")
