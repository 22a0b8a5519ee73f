"""English digit forms that are more than one number: 7:52 a.m., 5-2, 1/3, 2022-12-17."""

from __future__ import annotations

import re
from fractions import Fraction

from align.numbers.bare import bare, bare_parts
from align.numbers.quantity import Kind, Quantity

__all__ = ["MONTH_AFTER", "MONTH_BEFORE", "MONTH_FORMS", "read_form"]

MONTH_FORMS = (
    "Jan(?:uary)? Feb(?:ruary)? Mar(?:ch)? Apr(?:il)? May June? July? Aug(?:ust)?"
    " Sept?(?:ember)? Oct(?:ober)? Nov(?:ember)? Dec(?:ember)?"
).split()
"""A pattern for each month, January first, short forms without their full stop."""
MONTHS = rf"(?:{'|'.join(MONTH_FORMS)})\b"
MONTH_BEFORE = re.compile(MONTHS + r"\.?,?\s(?:the\s)?$")
"""A month that a day of it follows: "March the"."""
MONTH_AFTER = re.compile(r"(?:st|nd|rd|th)?\s(?:of\s)?" + MONTHS + r"(?!\s(?:have|be|not|also)\b)")
"""A month that follows a day of it: "rd of March"."""
DATE = re.compile(r"([12][0-9]{3})([./-])([01]?[0-9])\2([0-3]?[0-9])(?![0-9])")
YEARS = re.compile(r"((?:1[5-9]|20)[0-9]{2})[-–]([0-9]{2})(?![0-9-])")
PHONE = re.compile(r"[0-9]{1,6}(?:-[0-9]{1,6}){2,6}(?![0-9])")
HALF_DAY = r"(?:\s?[ap]\.m\.?|\s?[apAP][mM]\b|\s?[AP]\.M\.?)"
CLOCK = re.compile(
    rf"([0-9]{{1,2}}):([0-5][0-9])(?::[0-5][0-9])?(?![0-9]|,[0-9]{{3}})(?:{HALF_DAY})?"
    rf"|([0-9]{{1,2}})\.([0-5][0-9]){HALF_DAY}|([0-9]{{1,2}})(?:{HALF_DAY}|\so['’]clock)"
    r"|([0-2][0-9])([0-5][0-9])(?=\s(?:GMT|UTC|hours|hrs)\b)"
)
PAIR = re.compile(r"([0-9]{1,3})[-–—:]([0-9]{1,3})(?![0-9%,.-]*[0-9%])")
WIN_AFTER = re.compile(
    r"\s(?:win|victory|loss|lead|defeat|draw|record|decision|triumph|over|vote|ruling|split)\b"
)
WIN_BEFORE = re.compile(
    r"\b(?:w[io]n|beat|lost|lead|leads|led|winning|leading|trailed|by|defeated)\s(?:[A-Za-z]+\s){0,2}$"
)
SLASH = re.compile(r"([0-9]{1,12})/([0-9]{1,6})(?:rds?|ths?|nds?)?(?![0-9/])")
OUT_OF = re.compile(
    r"([0-9]{1,3})\s(?:in|out\sof)\s(?:every\s)?(2|3|4|5|6|7|8|9|10|20|100)"
    r"(?![0-9]|[,.][0-9]|\s?%|\s(?:days|months|years|weeks|hours|games|minutes|matches|of)\b)"
)


def read_form(text: str, start: int) -> tuple[tuple[Quantity, ...], int] | None:
    """The quantities of a compound form at ``start`` and where it ends; None for a plain number.

    >>> quantities, end = read_form("5-3 on Friday", 0)
    >>> quantities[0].value, quantities[0].high, quantities[0].kind, end
    (Fraction(5, 1), Fraction(3, 1), 'score', 3)
    """
    if start and (text[start - 1] in "0123456789$£€₩" or text[start - 1].isalpha()):
        return None
    if found := DATE.match(text, start):
        return bare_parts(text, found, ((1, "year"), (3, "month"), (4, "day")))
    if (found := YEARS.match(text, start)) and found.group(2) > found.group(1)[2:]:
        low = int(found.group(1))
        high = Fraction(low - low % 100 + int(found.group(2)))
        return (bare(text, start, found.end(), Fraction(low), "year", high),), found.end()
    if found := PHONE.match(text, start):
        value = Fraction(int(found.group().partition("-")[0]))
        return (bare(text, start, found.end(), value, "label"),), found.end()
    if (found := SLASH.match(text, start)) and int(found.group(2)):
        value = Fraction(int(found.group(1)), int(found.group(2)))
        kind: Kind = "ratio" if value < 1 else "label"
        if found.group() == "9/11":
            return bare_parts(text, found, ((1, "label"), (2, "label")))
        return (bare(text, start, found.end(), value, kind),), found.end()
    if (found := OUT_OF.match(text, start)) and 0 < int(found.group(1)) < int(found.group(2)):
        value = Fraction(int(found.group(1)), int(found.group(2)))
        return (bare(text, start, found.end(), value, "ratio"),), found.end()
    return _clock(text, start) or _score(text, start)


def _clock(text: str, start: int) -> tuple[tuple[Quantity, ...], int] | None:
    found = CLOCK.match(text, start)
    if not found:
        return None
    hour = int(found.group(1) or found.group(3) or found.group(5) or found.group(6))
    minute = int(found.group(2) or found.group(4) or found.group(7) or 0)
    if hour > 29:
        return None
    value = hour + Fraction(minute, 60)
    return (bare(text, start, found.end(), value, "clock"),), found.end()


def _score(text: str, start: int) -> tuple[tuple[Quantity, ...], int] | None:
    found = PAIR.match(text, start)
    if not found:
        return None
    left, right = int(found.group(1)), int(found.group(2))
    won = WIN_AFTER.match(text, found.end()) or WIN_BEFORE.search(text[max(0, start - 30) : start])
    if left < right and not won and ":" not in found.group():
        return None
    quantity = bare(text, start, found.end(), Fraction(left), "score", Fraction(right))
    return (quantity,), found.end()
