"""Korean digit forms that are more than one number: 7:52, 5대 3, 5·18, 3분의 1, 2022.12.17."""

from __future__ import annotations

import re
from fractions import Fraction

from align.numbers.bare import bare, bare_parts
from align.numbers.korean_numerals import read_digits
from align.numbers.quantity import Quantity

__all__ = ["read_form"]

DATE = re.compile(r"([12][0-9]{3})(\.|-|/)\s?([01]?[0-9])\2\s?([0-3]?[0-9])(?![0-9])")
YEAR_MONTH = re.compile(r"((?:19|20)[0-9]{2})\.(0[1-9]|1[0-2])(?![0-9])")
PHONE = re.compile(r"[0-9]{1,6}(?:-[0-9]{1,6}){2,6}(?![0-9])")
CLOCK = re.compile(
    r"([0-9]{1,2}):([0-5][0-9])(?::[0-5][0-9])?(?![0-9])|([0-2][0-9])([0-5][0-9])(?=\sGMT)"
)
HOUR = re.compile(
    r"([0-9]{1,2})시(?:(?![가-힣])|(?=에|부터|까지|쯤|께|경|이|가|의|는|로|정각|반|면|와|[0-9]|대|를|전|후))"
    r"(?:\s?([0-5]?[0-9])분(?!의|기)|(\s?반)(?![가-힣]{2}))?"
)
SCORE = re.compile(
    r"([0-9]{1,4})(\s?대\s?|-|\s?:\s?)([0-9]{1,4})"
    r"(?=으?로|의|승|패|\s?무승부|까지|동점|[^가-힣0-9\s,.%~-]|[\s,]|\.(?![0-9])|$)"
)
DOTTED = re.compile(r"([0-9]{1,2})[·ㆍ・‧•]([0-9]{1,2})(?![0-9])")
FEAST = re.compile(
    r"([0-9]{1,2})\.([0-9]{1,2})(?=절|\s?(?:운동|혁명|전쟁|민주화|사태|항쟁|만세|테러))"
)
PART_OF = re.compile(r"([0-9]{1,4})\s?분의\s?(?=[0-9])|([0-9]{1,4})/(?=[0-9]{1,4}(?![0-9/]))")
AVERAGE = re.compile(r"([0-9])할\s?([0-9])푼(?:\s?([0-9])리)?")
ONE_OF = re.compile(r"([0-9]{1,3})(명|곳|개|가구|번|건)\s?(?:중|가운데)\s?([0-9]{1,3})\2\s?꼴")


def read_form(text: str, start: int) -> tuple[tuple[Quantity, ...], int] | None:
    """The quantities of a compound form at ``start`` and where it ends; None for a plain number.

    >>> quantities, end = read_form("5대 3으로", 0)
    >>> quantities[0].value, quantities[0].high, quantities[0].kind, end
    (Fraction(5, 1), Fraction(3, 1), 'score', 4)
    """
    if start and text[start - 1] in "0123456789":
        return None
    if found := DATE.match(text, start):
        return bare_parts(text, found, ((1, "year"), (3, "month"), (4, "day")))
    if found := YEAR_MONTH.match(text, start):
        return bare_parts(text, found, ((1, "year"), (2, "month")))
    if found := PHONE.match(text, start):
        return (bare(text, start, found.end(), Fraction(_first(found)), "label"),), found.end()
    if found := AVERAGE.match(text, start):
        value = Fraction(int("".join(found.groups("0"))), 1000)
        return (bare(text, start, found.end(), value, "amount"),), found.end()
    for pattern in (DOTTED, FEAST):
        if found := pattern.match(text, start):
            return bare_parts(text, found, ((1, "label"), (2, "label")))
    return _clock(text, start) or _fraction(text, start) or _score(text, start)


def _first(found: re.Match[str]) -> int:
    return int(found.group().partition("-")[0])


def _clock(text: str, start: int) -> tuple[tuple[Quantity, ...], int] | None:
    found = HOUR.match(text, start) or CLOCK.match(text, start)
    if not found or int(found.group(1) or found.group(3)) > 29:
        return None
    minutes = Fraction(int(found.group(2) or 0), 60)
    hour = int(found.group(1) or found.group(3))
    if found.re is HOUR and found.group(3):
        minutes = Fraction(1, 2)
    elif found.group(3):
        minutes = Fraction(int(found.group(4)), 60)
    value = hour + minutes
    return (bare(text, start, found.end(), value, "clock"),), found.end()


def _fraction(text: str, start: int) -> tuple[tuple[Quantity, ...], int] | None:
    if found := ONE_OF.match(text, start):
        whole, part = int(found.group(1)), int(found.group(3))
        if 0 < part < whole:
            quantity = bare(text, start, found.end(), Fraction(part, whole), "ratio")
            return (quantity,), found.end()
    found = PART_OF.match(text, start)
    part_read = read_digits(text, found.end()) if found else None
    if not found or not part_read:
        return None
    whole = int(found.group(1) or found.group(2))
    if found.group(1) and text[part_read.end - 1] == "만":  # 3분의 2만, "only two-thirds".
        part_read = part_read._replace(value=part_read.value / 10_000, end=part_read.end - 1)
    below, above = (whole, part_read.value) if found.group(1) else (part_read.value, whole)
    if not below or (found.group(2) and above >= below):
        return None
    value = Fraction(above) / Fraction(below)
    return (bare(text, start, part_read.end, value, "ratio"),), part_read.end


def _score(text: str, start: int) -> tuple[tuple[Quantity, ...], int] | None:
    found = SCORE.match(text, start)
    if not found:
        return None
    left, right = int(found.group(1)), int(found.group(3))
    if found.group(2) == "-" and left < right and not text.startswith(("로", "으로"), found.end()):
        return None
    quantity = bare(text, start, found.end(), Fraction(left), "score", Fraction(right))
    return (quantity,), found.end()
