"""Whether a Korean and an English number expression say the same."""

from __future__ import annotations

from fractions import Fraction

from align.numbers.quantity import Quantity
from align.numbers.units import UNITS, in_base

__all__ = ["match_quantity", "same_quantity", "same_unit", "same_value", "share_of"]

POUNDS = ("pound", "gbp")
INEXACT = {"about", "more", "at_least", "at_most", "less", "greater"}
NAMES = ("label", "year", "month", "day", "clock", "century", "decade")
LOOSE = 0.5
"""Equal values whose kinds or units only go together."""
UNSAID = 0.95
"""Equal values, of which one side leaves the unit out."""
SHARES = {"percent", ""}
"""Classes that may tell the same part of a whole."""
# Classes that translators exchange: a counter may be any thing.
KIN = {
    frozenset({"multiple", "count"}),
    frozenset({"count", "point"}),
    frozenset({"point", "percent_point"}),
    frozenset({"rank", "count"}),
}


def same_quantity(ko: Quantity, en: Quantity) -> bool:
    """Whether the two can translate each other, unit and all.

    >>> from align.numbers import find_quantities
    >>> [(ko,), (en,)] = find_quantities("절반", "ko"), find_quantities("50 percent", "en")
    >>> same_quantity(ko, en)
    True
    """
    return match_quantity(ko, en) >= LOOSE


def match_quantity(ko: Quantity, en: Quantity) -> float:
    """How surely two quantities are the same: 0 not, 0.5 loosely, 1 in value and unit.

    0.95 one side leaves the unit out; 0.9 one unit converted to another; 0.8 one rounded; 0.5 values agree but kinds or units
    are only compatible (an ordinal for a cardinal, 절반 for 50 percent).

    >>> from align.numbers import find_quantities
    >>> [ko] = find_quantities("30명", "ko")
    >>> texts = "30 people", "30", "31 people"
    >>> [match_quantity(ko, *find_quantities(text, "en")) for text in texts]
    [1.0, 0.95, 0.0]
    """
    kinds = (ko.kind, en.kind)
    if "score" in kinds:
        return _match_scores(ko, en)
    if ko.kind == en.kind and ko.kind in ("clock", "decade"):
        modulus = 12 if ko.kind == "clock" else 100
        return 1.0 if ko.value % modulus == en.value % modulus else 0.0
    if ko.unit == en.unit == "degree" and ko.value != en.value:
        warmth = (
            ko.value * 9 / 5 + 32 - en.value,
            en.value * 9 / 5 + 32 - ko.value,
            abs(32 - ko.value * 9 / 5) - en.value,  # 영하 10도: the sign stands beside the figure.
        )
        return 0.8 if min(abs(gap) for gap in warmth) <= Fraction(3, 2) else 0.0
    differ = ko.unit != en.unit
    if differ and ko.unit and en.unit and (converted := _match_converted(ko, en)) is not None:
        return converted
    partial = "ratio" in kinds or {ko.unit_class, en.unit_class} == SHARES
    if partial and (part := _match_parts(ko, en)):
        return part
    if not same_unit(ko, en):
        return 0.0
    if ko.kind != en.kind and (_is_named(ko, en) or _is_named(en, ko)):
        return 0.0
    grade = same_value(ko, en)
    if grade != 1.0:
        return grade
    if ko.kind != en.kind or ko.ordinal != en.ordinal:
        return LOOSE if "label" in kinds else 0.7
    return UNSAID if differ and not (ko.unit and en.unit) else grade


def same_value(ko: Quantity, en: Quantity) -> float:
    """Agreement of the values alone: 1 equal, 0.8 equal after rounding, 0 different.

    Years, dates and labels are never rounded. Without a word like "about" or 여 a rounded
    number needs three significant digits; with one, a difference of 5 percent passes.

    >>> from align.numbers import find_quantities
    >>> [ko] = find_quantities("1만 2340명", "ko")
    >>> [same_value(ko, *find_quantities(en, "en")) for en in ("12,340", "12,300", "1,234")]
    [1.0, 0.8, 0.0]
    """
    if ko.vague or en.vague:
        return _match_vague(ko, en)
    if ko.high is not None or en.high is not None:
        return _match_range(ko, en)
    # Fraction compares itself four times as slowly.
    if ko.value.as_integer_ratio() == en.value.as_integer_ratio():
        return 1.0
    if ko.kind in NAMES or en.kind in NAMES or ko.ordinal or en.ordinal:
        return 0.0
    return 0.8 if _rounded(ko, en) else 0.0


def same_unit(ko: Quantity, en: Quantity) -> bool:
    """Whether the units allow a translation; an unknown unit allows any but %p and money.

    >>> from align.numbers import find_quantities
    >>> [(ko,), (en,)] = find_quantities("30%p", "ko"), find_quantities("30%", "en")
    >>> same_unit(ko, en)
    False
    """
    if ko.unit == en.unit or (ko.unit in POUNDS and en.unit in POUNDS):
        return True
    one, other = ko.unit_class, en.unit_class
    if not one or not other:
        named = one or other
        return named not in ("percent", "percent_point") or "ratio" in (ko.kind, en.kind)
    if one == other:
        return one in ("count", "multiple", "temperature")
    if {one, other} == {"time", "age"}:
        return "year" in (ko.unit, en.unit)
    return {one, other} in KIN


def _is_named(one: Quantity, other: Quantity) -> bool:
    """Whether one names a month or an hour and the other counts something: 8월, 8 cents."""
    return one.kind in ("month", "clock") and other.kind == "amount" and bool(other.unit)


def _match_scores(ko: Quantity, en: Quantity) -> float:
    if ko.high == 1 and en.kind == "amount" and not en.unit:
        return LOOSE if ko.value == en.value else 0.0  # 58대 1, "58 for each".
    left, right = {ko.value, ko.high}, {en.value, en.high}
    return 1.0 if left == right and None not in left else 0.0


def _match_vague(ko: Quantity, en: Quantity) -> float:
    if ko.vague and en.vague:
        return 1.0 if ko.value == en.value else 0.0
    vague, exact = (ko, en) if ko.vague else (en, ko)
    within = vague.value <= exact.value < vague.value * 10
    return LOOSE if within and exact.bound and exact.value == vague.value else 0.0


def _is_inside(ko: Quantity, en: Quantity) -> bool:
    return ko.high is not None and ko.value <= en.value <= ko.high


def _match_range(ko: Quantity, en: Quantity) -> float:
    """Agreement of two quantities of which one at least is a range."""
    if ko.high is not None and en.high is not None:
        return 1.0 if (ko.value, ko.high) == (en.value, en.high) else 0.0
    wide, one = (ko, en) if ko.high is not None else (en, ko)
    if wide.counting_word:
        # 여남은, "a little over ten"; 예닐곱, "about six": the figure alone would be too sure.
        return LOOSE if wide is ko and en.bound and _is_inside(ko, en) else 0.0
    return LOOSE if one.value in (wide.value, wide.high) else 0.0


def _match_converted(ko: Quantity, en: Quantity) -> float | None:
    """Agreement across units of one class; None where they do not convert."""
    # A bare pound is money or weight; the other side tells which.
    ko_unit = "lb" if ko.unit == "pound" and en.unit_class == "mass" else ko.unit
    en_unit = "lb" if en.unit == "pound" and ko.unit_class == "mass" else en.unit
    if UNITS[ko_unit].unit_class != UNITS[en_unit].unit_class:
        return None
    left, right = in_base(ko.value, ko_unit), in_base(en.value, en_unit)
    if left is None or right is None:
        return None
    if left == right:
        return 0.9
    # 보름 is half a lunar month: fifteen days, and what English calls two weeks.
    if ko.counting_word and ko.unit == "day" and ko.value == 15 and en.value in (2, 14):
        return 0.8
    tolerance = Fraction(4 if min(_digits(ko.value), _digits(en.value)) > 1 else 8, 100)
    if ko.unit_class == "time" and not (ko.bound or en.bound):
        tolerance = Fraction(2, 100)
    return 0.8 if abs(left - right) <= tolerance * max(left, right) else 0.0


def _match_parts(ko: Quantity, en: Quantity) -> float:
    """절반 for 50 percent, 3분의 1 for 33 percent, 5명 중 1명 for one in five."""
    left, right = share_of(ko), share_of(en)
    if left is not None and right is not None and abs(left - right) < Fraction(1, 150):
        return 1.0 if left == right and ko.kind == en.kind else LOOSE
    ratio, whole = (ko, en) if ko.kind == "ratio" else (en, ko)
    if ratio.kind == "ratio" and whole.kind == "amount" and whole.unit_class in ("", "count"):
        part, of = ratio.value.numerator, ratio.value.denominator
        # Two fifths are also told as 4 in 10, and as 40 of 100.
        told = (1, *(tens // of for tens in (10, 100, 1000) if tens % of == 0))
        is_part = any(whole.value in (part * times, of * times) for times in told)
        is_part = is_part and not (whole.unit == "person" and whole.value == 1)  # 1인 가구
        return LOOSE if is_part and of > 2 else 0.0
    return 0.0


def share_of(quantity: Quantity) -> Fraction | None:
    """The part of a whole that a quantity tells, below 1 or in percent; None where it is none.

    >>> from align.numbers import find_quantities
    >>> [share_of(*find_quantities(text, "ko")) for text in ("40%", "3분의 1", "40명")]
    [Fraction(2, 5), Fraction(1, 3), None]
    """
    if quantity.unit == "percent":
        return quantity.value / 100
    return quantity.value if quantity.unit in ("", "fold") and quantity.value < 1 else None


def _digits(value: Fraction) -> int:
    """Significant digits of an exact decimal; many for a fraction that has no end."""
    for _ in range(15):
        if value.denominator == 1:
            break
        value *= 10
    else:
        return 15
    return max(1, len(str(value.numerator).rstrip("0")))


SLIGHT = Fraction(1, 200)
"""How far an English figure of two digits may lie off: 28 percent for 28.1, 1.2 trillion for
1.2019."""


def _rounded(ko: Quantity, en: Quantity) -> bool:
    """Whether the rounder number is the other one rounded."""
    if ko.counting_word and ko.unit == en.unit == "day" and ko.value == 15 and en.value == 14:
        return True  # 보름, "a fortnight".
    if ko.bound == "more" and ko.value == 10 and "dozen" in en.text:
        return en.value == 12
    if not _are_near(ko.value, en.value):
        return False  # Nothing below allows for more.
    rough, fine = sorted((ko.value, en.value), key=_digits)
    gap = abs(rough - fine) / max(rough, fine)
    digits = _digits(rough)
    if ko.bound in INEXACT or en.bound in INEXACT:
        return digits < _digits(fine)
    if digits == 2 and en.value == rough and gap <= SLIGHT:
        return True
    return digits >= 3 and gap * 10 ** (digits - 1) <= Fraction(1, 2) and digits < _digits(fine)


def _are_near(one: Fraction, other: Fraction) -> bool:
    """Whether two values, neither of them 0, differ by 5 percent of the greater at most.

    Reckoned in whole numbers: most values are asked for nothing else, and with fractions that
    takes ten times as long.

    >>> _are_near(Fraction(100), Fraction(95)), _are_near(Fraction(100), Fraction(94))
    (True, False)
    """
    numerator, denominator = one.as_integer_ratio()
    other_numerator, other_denominator = other.as_integer_ratio()
    left, right = numerator * other_denominator, other_numerator * denominator
    greater = left if left > right else right
    # A share of what is below zero is below zero, too, and so no more than 5 percent.
    return left != 0 != right and (greater < 0 or 20 * abs(left - right) <= greater)
