"""Two number expressions that make one: four years and six months, 열 명 중 일곱 명."""

from __future__ import annotations

import re
from dataclasses import replace
from fractions import Fraction

from align.numbers.quantity import Quantity

__all__ = ["join"]

PARTS = {("year", "month"): 12, ("hour", "minute"): 60, ("minute", "second"): 60}
BETWEEN = re.compile(r"(?:\s|,?\sand\s|,\s)?")
AMONG = re.compile(r"\s?(?:중|가운데)\s")


def join(first: Quantity, second: Quantity, text: str) -> Quantity | None:
    """One quantity for the two where they say one thing, in the unit of the first.

    >>> from align.numbers import find_quantities
    >>> [joined] = find_quantities("It took 1 hour and 30 minutes.", "en")
    >>> joined.text, joined.unit, joined.value
    ('1 hour and 30 minutes', 'hour', Fraction(3, 2))
    """
    between = text[first.span[1] : second.span[0]]
    if len(between) > 6 or first.kind != "amount" or second.kind != "amount":
        return None
    span = (first.span[0], second.span[1])
    whole = text[span[0] : span[1]]
    size = PARTS.get((first.unit, second.unit))
    if size and second.value < size and not first.bound and BETWEEN.fullmatch(between):
        if first.value.denominator > 1 or first.ordinal or second.ordinal or first.high:
            return None
        return replace(
            second,
            value=first.value + second.value / size,
            unit=first.unit,
            span=span,
            text=whole,
            number_span=(first.number_span[0], second.number_span[1]),
        )
    among = first.unit == second.unit == "person" and AMONG.fullmatch(between)
    if among and first.counting_word and second.counting_word and second.value < first.value:
        share = Fraction(second.value, first.value)
        return replace(second, value=share, unit="", unit_class="", kind="ratio", span=span, text=whole,
                       number_span=(first.number_span[0], second.number_span[1]))  # fmt: skip
    return None
