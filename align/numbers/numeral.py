"""A number as read from a text, before anything around it is looked at."""

from __future__ import annotations

import functools
import re
from fractions import Fraction
from typing import NamedTuple

from align.bitext import Span
from align.numbers.quantity import MAX_DIGITS, Bound, Kind, Quantity, Rate
from align.numbers.units import UNITS

__all__ = ["DIGITS", "Found", "Numeral", "digit_value"]

Found = tuple[Bound, Span]
"""A bound word and its place."""

DIGITS = re.compile(r"(?:[0-9]{1,3}(?:,[0-9]{3})+(?![0-9])|[0-9]+)(?:\.[0-9]+)?")
"""A figure with or without separators and a decimal part."""


class Numeral(NamedTuple):
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

    def quantity(
        self,
        text: str,
        start: int,
        span: Span,
        *,
        unit: str = "",
        unit_span: Span | None = None,
        bound: Found | None = None,
        kind: Kind = "amount",
        ordinal: bool = False,
        rate: Rate = "",
    ) -> Quantity:
        """The quantity that the number makes with what stands around it.

        Args:
            start: where the number begins in the text.
            span: of the whole, with unit and bound word.
            unit, unit_span, kind, ordinal, rate: as of the quantity.
            bound: its bound word.

        >>> Numeral(Fraction(30), end=2).quantity("30명", 0, (0, 3), unit="person").unit_class
        'count'
        """
        return Quantity(
            self.value,
            span,
            text[slice(*span)],
            unit=unit,
            unit_class=UNITS[unit].unit_class if unit else "",
            kind=kind,
            bound=bound[0] if bound else "",
            ordinal=ordinal,
            high=self.high,
            rate=rate,
            vague=self.vague,
            counting_word=self.word,
            number_span=(start, self.end),
            unit_span=unit_span,
            approx_span=bound[1] if bound else None,
        )


@functools.lru_cache(maxsize=1 << 10)
def digit_value(digits: str) -> Fraction | None:
    """The value of 57,000 or 3.5; None when longer than a quantity can be.

    >>> digit_value("57,000"), digit_value("9" * 1000)
    (Fraction(57000, 1), None)
    """
    if len(digits) > MAX_DIGITS + MAX_DIGITS // 3:
        return None
    bare = digits.replace(",", "")
    # Fraction reads a string six times as slowly.
    return Fraction(int(bare)) if bare.isdigit() else Fraction(bare)
