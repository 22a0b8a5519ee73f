"""Whether a figure of a headline and one of the body may be meant as one."""

from __future__ import annotations

from fractions import Fraction

from align.numbers import Quantity

__all__ = ["are_powers_apart", "is_rounded"]

LEAST_BARE = 100
"""Figures without a unit that may be a power of ten away from another: smaller ones often are."""


def is_rounded(quantity: Quantity, other: Quantity) -> bool:
    """Whether a headline rounds a figure of the body to its first digit or two.

    >>> from align.numbers import find_quantities
    >>> is_rounded(*(find_quantities(text, "ko")[0] for text in ("300명", "312명")))
    True
    """
    if quantity.ordinal or other.ordinal:
        return False
    gap = abs(quantity.value - other.value)
    return gap <= Fraction(1, 20) * max(abs(quantity.value), abs(other.value))


def are_powers_apart(quantity: Quantity, other: Quantity) -> bool:
    """Whether two figures differ by noughts alone: 30명, 300명.

    >>> from align.numbers import find_quantities
    >>> are_powers_apart(*(find_quantities(text, "ko")[0] for text in ("30명", "300명")))
    True
    """
    if other.kind != "amount" or other.vague or not quantity.value or not other.value:
        return False
    if quantity.unit != other.unit and quantity.unit and other.unit:
        return False
    ratio = max(quantity.value, other.value) / min(quantity.value, other.value)
    power = ratio.denominator == 1 and str(ratio.numerator).strip("0") == "1" and ratio > 1
    return power and (bool(quantity.unit) or quantity.value >= LEAST_BARE)
