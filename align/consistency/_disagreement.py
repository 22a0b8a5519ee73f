"""What figures that contradict each other are told as, and how exactly a figure is meant."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from align.bitext import Span
from align.numbers import Quantity

__all__ = ["Disagreement", "is_plain", "rounding", "step_of_percent"]


@dataclass(frozen=True, slots=True)
class Disagreement:
    """Figures of a text that cannot all be right.

    Args:
        spans: the figures, in the order of the text.
        stated: the figure that the others contradict, as written.
        computed: what the others make of it.
        reason: "change", "share", "sum", "period" or "times".
        text: the figures it was computed from, as written.

    >>> Disagreement(((0, 4), (7, 11), (15, 18)), "80%", "50%", "change", "200명에서 300명").reason
    'change'
    """

    spans: tuple[Span, ...]
    stated: str
    computed: str
    reason: str
    text: str


def is_plain(quantity: Quantity) -> bool:
    """Whether it is one amount, no range and no "dozens", that can be reckoned with."""
    alone = quantity.kind == "amount" and quantity.high is None
    return alone and not (quantity.vague or quantity.ordinal)


def rounding(value: Fraction, bound: str) -> Fraction:
    """Half a unit of the last digit that is not 0, at most 2 %; 2 % where it is "about"."""
    most, step = value / 50, Fraction(1, 10)
    digits = value.numerator if value.denominator == 1 else 0
    if digits:
        step = Fraction(1)
        while digits % 10 == 0:
            digits //= 10
            step *= 10
    return most if bound else min(step / 2, most)


def step_of_percent(percent: Quantity, text: str) -> Fraction:
    """A percentage with decimals is off by less than one of the last, one without by 1."""
    _, point, decimals = text[slice(*percent.number_span)].partition(".")
    places = sum(char.isdigit() for char in decimals) if point else 0
    return Fraction(1, 10**places)
