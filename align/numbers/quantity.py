"""The value of a number expression, the same for both languages."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from align.bitext import Span

__all__ = ["MAX_DIGITS", "Bound", "Kind", "Quantity", "Rate"]

MAX_DIGITS = 40
"""A longer run of digits is an account number or damage, not a quantity."""

Bound = Literal["", "about", "more", "at_least", "at_most", "less", "greater"]
"""How exactly a quantity is meant; "" exactly, or nothing is said."""
Rate = Literal["", "hour", "day", "week", "month", "year"]
"""The time that a rate is counted by; "" for none."""
Kind = Literal[
    "amount",
    "label",
    "year",
    "month",
    "day",
    "clock",
    "score",
    "decade",
    "century",
    "ratio",
]
"""What a number tells."""


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number expression: how much, of what, how exactly, and where it stands.

    Args:
        value: the number itself, scale words multiplied in; 61% is 61 percent. A range's
            lower end, a score's first number. A time of day counts hours (7:30 is 15/2).
        span: the whole expression with its unit and its bound word.
        text: ``sentence[start:end]`` of that span.
        unit: canonical name (units.py), "" where none is known.
        unit_class: what the unit measures: count, money, percent, time, length ...
        kind: ``amount`` unless the number names a year, a month of the year, a day of the
            month, a time of day, a score, a decade, a century, a ratio (one in five), or is
            part of a name (``label``: K-9, COVID-19, 3·1절).
        bound: ``about``; ``more`` for 여 (a bit more than); at_least (이상), at_most (이하),
            less (미만), greater (초과).
        ordinal: third, 제3차, 세 번째.
        high: the upper end of a range, the second number of a score.
        rate: per hour, day, week, month, year (월 50건).
        vague: only the order of magnitude is meant (수백 명, hundreds of); ``value`` is it.
        counting_word: spelled in words (두, one), which is weaker evidence than digits.
        number_span: the bare number with its scale words.
        unit_span, approx_span: the unit and the bound word; None where there is none.

    >>> from align.numbers import find_quantities
    >>> [found] = find_quantities("월 50건 이상", "ko")
    >>> int(found.value), found.bound, found.rate, found.span
    (50, 'at_least', 'month', (2, 8))
    """

    value: Fraction
    span: Span
    text: str
    unit: str = ""
    unit_class: str = ""
    kind: Kind = "amount"
    bound: Bound = ""
    ordinal: bool = False
    high: Fraction | None = None
    rate: Rate = ""
    vague: bool = False
    counting_word: bool = False
    number_span: Span = (0, 0)
    unit_span: Span | None = None
    approx_span: Span | None = None
