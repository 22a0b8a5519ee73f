"""Two number expressions that make one: four years and six months, 열 명 중 일곱 명."""

from __future__ import annotations

import re
from dataclasses import replace
from fractions import Fraction

from align.numbers.quantity import Quantity

__all__ = ["join"]

PARTS = {("year", "month"): 12, ("hour", "minute"): 60, ("minute", "second"): 60}
BETWEEN = re.compile(r"(?:\s|,?\sand\s|,\s)?")
AMONG = re.compile(r"\s?(?:중|가운데)(?:에서?)?\s")
ROUND = (10, 100)
"""Wholes that a share is told of: 10명 중 6명."""
MIXED = re.compile(r"[와과]\s?")
JEON = re.compile(r"\s?전(?=[에의으이을]|\s|$|[,.)])")
"""The hundredth of a won, which only rates of exchange still have."""
HUNDREDTHS = re.compile(r"[0-9]{2}(?![0-9])")


def join(first: Quantity, second: Quantity, text: str) -> Quantity | None:
    """One quantity for the two where they say one thing, in the unit of the first.

    >>> from align.numbers import find_quantities
    >>> [joined] = find_quantities("It took 1 hour and 30 minutes.", "en")
    >>> joined.text, joined.unit, joined.value
    ('1 hour and 30 minutes', 'hour', Fraction(3, 2))
    """
    between = text[first.span[1] : second.span[0]]
    if len(between) > 6 or first.kind != "amount" or first.ordinal or second.ordinal:
        return None
    if first.high is not None or first.value.denominator > 1:
        return None
    value = _mixed(first, second, between, text)
    if value is not None:
        return _whole(first, replace(second, value=value, kind="amount"), text)
    if second.kind != "amount":
        return None
    size = PARTS.get((first.unit, second.unit))
    # "About three hours and 20 minutes": a hedge before both is of the whole.
    ahead = first.approx_span is not None and first.approx_span[0] < first.number_span[0]
    open_ = ahead or first.bound in ("", "more")
    if size and second.value < size and open_ and BETWEEN.fullmatch(between):
        joined = replace(second, value=first.value + second.value / size, unit=first.unit)
        return _whole(first, replace(joined, bound=first.bound or second.bound), text)
    same = second.unit in (first.unit, "")  # 열 명 중 아홉이
    among = same and first.unit_class == "count" and AMONG.fullmatch(between)
    spoken = (first.counting_word and second.counting_word) or first.value in ROUND
    if among and spoken and second.value < first.value:
        share = Fraction(second.value, first.value)
        ratio = replace(second, value=share, unit="", unit_class="", kind="ratio")
        return _whole(first, ratio, text)
    return None


def _mixed(first: Quantity, second: Quantity, between: str, text: str) -> Fraction | None:
    """5와 3분의 1, 8원 30전, 37초41: a whole and what is more than it, as one value."""
    end = second.number_span[1]
    if second.kind == "ratio" and not first.unit and MIXED.fullmatch(between):
        return first.value + second.value
    if first.unit == "won" and not second.unit and JEON.match(text, end) and second.value < 100:
        return first.value + second.value / 100 if not between.strip() else None
    if first.unit == "second" and not between and HUNDREDTHS.match(text, second.number_span[0]):
        return first.value + second.value / 100 if not second.unit else None
    return None


def _whole(first: Quantity, joined: Quantity, text: str) -> Quantity:
    """The second quantity made to stand for both."""
    span = (first.span[0], joined.span[1])
    return replace(
        joined,
        unit=joined.unit or (first.unit if joined.kind == "amount" else ""),
        unit_class=joined.unit_class or (first.unit_class if joined.kind == "amount" else ""),
        span=span,
        text=text[slice(*span)],
        number_span=(first.number_span[0], joined.number_span[1]),
    )
