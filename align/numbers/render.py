"""Numbers as a newspaper of either language would print them."""

from __future__ import annotations

from fractions import Fraction

from align.bitext import Lang

__all__ = ["render"]

KO = (("해", 10**20), ("경", 10**16), ("조", 10**12), ("억", 10**8), ("만", 10**4))
EN = (("trillion", 10**12), ("billion", 10**9), ("million", 10**6))


def render(value: Fraction | int, lang: Lang) -> str:
    """Text that ``find_quantities`` reads as exactly this value.

    >>> render(57000, "ko"), render(1_200_000_000, "ko"), render(1_200_000_000, "en")
    ('5만 7000', '12억', '1.2 billion')
    >>> render(Fraction(2, 3), "ko"), render(Fraction(2, 3), "en")
    ('3분의 2', '2/3')

    Raises:
        ValueError: the value is negative.
    """
    value = Fraction(value)
    if value < 0:
        raise ValueError("a quantity is not negative")
    if value.denominator > 1:
        return _fraction(value, lang)
    return _korean(int(value)) if lang == "ko" else _english(int(value))


def _fraction(value: Fraction, lang: Lang) -> str:
    decimals = _decimals(value)
    if decimals is not None:
        return decimals
    if lang == "ko":
        return f"{value.denominator}분의 {value.numerator}"
    return f"{value.numerator}/{value.denominator}"


def _decimals(value: Fraction) -> str | None:
    """Exact decimal digits where there are at most twelve."""
    for places in range(1, 13):
        scaled = value * 10**places
        if scaled.denominator == 1:
            whole, rest = divmod(int(scaled), 10**places)
            return f"{whole}.{rest:0{places}d}"
    return None


def _korean(number: int) -> str:
    parts = []
    for name, size in KO:
        if count := number // size:
            parts.append(f"{count}{name}")
            number -= count * size
    if number or not parts:
        parts.append(str(number))
    return " ".join(parts)


def _english(number: int) -> str:
    for name, size in EN:
        if number >= size:
            count = Fraction(number, size)
            if (count * 100).denominator == 1:
                digits = f"{int(count):,}"
                return f"{digits if count.denominator == 1 else float(count)} {name}"
            break
    return f"{number:,}"
