"""A number as read from a text, before anything around it is looked at."""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction

from align.numbers.quantity import MAX_DIGITS

__all__ = ["DIGITS", "Numeral", "digit_value"]

DIGITS = re.compile(r"(?:[0-9]{1,3}(?:,[0-9]{3})+(?![0-9])|[0-9]+)(?:\.[0-9]+)?")
"""A figure with or without separators and a decimal part."""


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number as read: its value and end; ``plain`` when it is bare ASCII digits.

    >>> Numeral(Fraction(35_000), end=4, word=True).high is None
    True
    """

    value: Fraction
    end: int
    high: Fraction | None = None
    plain: bool = False
    word: bool = False
    vague: bool = False


def digit_value(digits: str) -> Fraction | None:
    """The value of 57,000 or 3.5; None when longer than a quantity can be.

    >>> digit_value("57,000"), digit_value("9" * 1000)
    (Fraction(57000, 1), None)
    """
    if len(digits) > MAX_DIGITS + MAX_DIGITS // 3:
        return None
    return Fraction(digits.replace(",", ""))
