"""A figure whose value changed on the way into English."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from align.bitext import Pair
from align.checks._check import Check, Finding
from align.mqm import Category, Severity
from align.numbers import Quantity, render
from align.words.evidence import find_evidence

# The calendar and the clock have a check of their own; a label is part of a name.
OTHER_KINDS = frozenset({"day", "month", "clock", "label", "year", "decade", "century"})
SMALL = 3
"""Up to here a figure may be rendered by an article, a plural or a pronoun."""


def find(pair: Pair) -> Iterator[Finding]:
    """A figure of the Korean meets another value, or none, in the English.

    >>> pair = Pair.of("관람객은 3만 5000명이다.", "There were 350,000 visitors.")
    >>> [finding.message for finding in find(pair)]
    ['3만 5000 is 35,000, but the English says 350,000: 10 times as much']
    """
    evidence = find_evidence(pair.ko.text, pair.en.text)
    linked_ko = {i for i, _ in evidence.number_links}
    linked_en = {j for _, j in evidence.number_links}
    lost = [q for i, q in enumerate(evidence.numbers_ko) if i not in linked_ko and _counts(q)]
    new = [q for j, q in enumerate(evidence.numbers_en) if j not in linked_en and _counts(q)]
    for quantity in lost:
        rival = _rival(quantity, new)
        if rival is not None:
            new.remove(rival)
            yield _changed(quantity, rival)


def _counts(quantity: Quantity) -> bool:
    """Whether a change of this figure is sure to be one: written out, exact, not tiny."""
    return (
        quantity.kind not in OTHER_KINDS
        and not quantity.vague
        and not (quantity.counting_word and quantity.value <= SMALL)
    )


def _rival(quantity: Quantity, others: list[Quantity]) -> Quantity | None:
    """The figure of the English that stands where this one should."""
    likely = [other for other in others if _same_class(quantity, other)]
    if not likely:
        return None
    return max(likely, key=lambda other: _likeness(quantity, other))


def _same_class(one: Quantity, other: Quantity) -> bool:
    """Figures of one sort, or of no known sort; an ordinal is no amount."""
    if one.ordinal != other.ordinal:
        return False
    return not one.unit_class or not other.unit_class or one.unit_class == other.unit_class


def _likeness(one: Quantity, other: Quantity) -> tuple[bool, bool, float]:
    digits = _digits(one.value) == _digits(other.value)
    near = -abs(float(one.value) - float(other.value)) / (1.0 + abs(float(one.value)))
    return digits, one.unit == other.unit, near


def _digits(value: Fraction) -> str:
    """The leading figures of a value, without its zeros: 35,000 and 350,000 are both 35."""
    return f"{float(value):.6e}".partition("e")[0].rstrip("0").rstrip(".")


def _changed(quantity: Quantity, rival: Quantity) -> Finding:
    start, end = quantity.number_span
    written = quantity.text[start - quantity.span[0] : end - quantity.span[0]]
    said = rival.text[rival.number_span[0] - rival.span[0] : rival.number_span[1] - rival.span[0]]
    value = render(quantity.value, "en")
    meaning = f"{written} is {value}, but" if written != value else f"The Korean has {value}, but"
    return Finding(
        f"{meaning} the English says {said}{_factor(quantity.value, rival.value)}",
        ko=(quantity.number_span,),
        en=(rival.number_span,),
        suggestion=f"Write {value}.",
    )


def _factor(right: Fraction, said: Fraction) -> str:
    """How many times too much or too little, where it is a power of ten."""
    if right <= 0 or said <= 0:
        return ""
    more = said / right
    power, greater = (more, True) if more > 1 else (1 / more, False)
    if power.denominator != 1 or str(power.numerator).strip("0") != "1":
        return ""
    return f": {power.numerator:,} times {'as much' if greater else 'too little'}"


CHECK = Check("number", "number", Category.NUMBER, Severity.CRITICAL, find, 0.85)
