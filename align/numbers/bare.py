"""Quantities of figures that stand alone: no unit, no bound, nothing around them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from fractions import Fraction

from align.numbers.quantity import Kind, Quantity

__all__ = ["bare", "bare_parts"]


def bare(
    text: str, start: int, end: int, value: Fraction, kind: Kind, high: Fraction | None = None
) -> Quantity:
    """The quantity that a stretch of a text is, all of it figures.

    >>> score = bare("It ended 5-3.", 9, 12, Fraction(5), "score", Fraction(3))
    >>> score.text, int(score.high), score.number_span == score.span
    ('5-3', 3, True)
    """
    span = (start, end)
    return Quantity(value, span, text[start:end], kind=kind, high=high, number_span=span)


def bare_parts(
    text: str, found: re.Match[str], kinds: Sequence[tuple[int, Kind]]
) -> tuple[tuple[Quantity, ...], int]:
    """A quantity for each group named, and where the match ends.

    >>> date = re.match(r"([0-9]{4})-([0-9]{2})", "2024-05-01")
    >>> parts, end = bare_parts("2024-05-01", date, ((1, "year"), (2, "month")))
    >>> [(int(part.value), part.kind) for part in parts], end
    ([(2024, 'year'), (5, 'month')], 7)
    """
    quantities = [
        bare(text, found.start(group), found.end(group), Fraction(int(found.group(group))), kind)
        for group, kind in kinds
    ]
    return tuple(quantities), found.end()
