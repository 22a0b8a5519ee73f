"""Durations, and the moments they lead to: 사흘, 58년 전, two years later."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from fractions import Fraction

from align.dates.calendar import MomentRef, RelativeUnit
from align.numbers.quantity import Quantity

__all__ = ["elapsed"]

DAYS = {"day": 1, "night": 1, "week": 7}
UNITS: dict[str, RelativeUnit] = {
    "hour": "hour", "day": "day", "week": "week", "month": "month", "year": "year",
}  # fmt: skip


def elapsed(
    text: str, quantities: Iterable[Quantity], direction: re.Pattern[str]
) -> Iterator[MomentRef]:
    """Durations in days and weeks, and any time that ``before`` or ``after`` follows.

    >>> from align.numbers import find_quantities
    >>> text = "2년 전 문을 열어 사흘 쉬었다."
    >>> before = re.compile(" ?(?:(?P<before>전)|(?P<after>뒤))")
    >>> found = elapsed(text, find_quantities(text, "ko"), before)
    >>> [(moment.text, moment.unit, moment.offset, moment.length) for moment in found]
    [('2년 전', 'year', -2, None), ('사흘', '', None, Fraction(3, 1))]
    """
    for quantity in quantities:
        if quantity.unit_class != "time" or quantity.kind != "amount" or quantity.ordinal:
            continue
        if quantity.high is not None or quantity.vague:
            continue
        # The words about and 쯤 belong to the quantity's span; the direction may overlap it.
        start = quantity.unit_span[1] if quantity.unit_span else quantity.span[1]
        found = direction.match(text, max(start, quantity.number_span[1]))
        found = found or direction.match(text, quantity.span[1])
        whole = quantity.value.denominator == 1
        if found and whole and quantity.unit in UNITS:
            sign = -1 if found["before"] else 1
            span = (quantity.span[0], max(found.end(), quantity.span[1]))
            offset = sign * int(quantity.value)
            unit = UNITS[quantity.unit]
            yield MomentRef(span, text[span[0] : span[1]], unit=unit, offset=offset)
        elif quantity.unit in DAYS:
            days = Fraction(quantity.value * DAYS[quantity.unit])
            yield MomentRef(quantity.span, quantity.text, length=days)
