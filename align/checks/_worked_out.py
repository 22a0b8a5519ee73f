"""English figures that are worked out from what the Korean says.

5인 미만 is "four or fewer", a fall to 3분의 1 is one by two-thirds, and 세종 25년 was 1443.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from fractions import Fraction

from align.checks._measured import bundle_size
from align.dates.reigns import year_of_reign
from align.numbers import Quantity
from align.numbers.english_numerals import CARDINALS
from align.numbers.match import share_of
from align.numbers.units import in_base

__all__ = ["is_worked_out", "may_tell_the_rest"]

NEXT = {"less": -1, "greater": 1}
"""What a bound that leaves out its own figure becomes in one that takes it in."""
INCLUSIVE = re.compile(r"(?: [a-z]+)? or (?:few|less|under|young|small|below|more|over|old|above)")
FROM_TIME = re.compile(r"minutes?\s(?:from\s(?:time|the\send)|before\sthe\send|left|remaining)\b")
ARTICLE = re.compile(r"\bArticles?\s$")
TRILLION = 10**12
"""What 조 counts, where it is no article of a law."""
BASIS_POINTS = re.compile(r"[ -]basis[ -]points?\b")
CHANGED = re.compile(
    r"오[른르른를]|올[라랐려렸리린릴]|[늘는]|증가|상승|인상|줄|감소|하락|내[린렸]|떨어|많은|적은|더|높은|낮은"
)
FALLEN_KO = re.compile(
    r"수준|줄|감소|쪼그라|떨어|내려|하락|급감|밖에|불과|그쳤|그친|삭감|축소|위축"
)
FALLEN_EN = re.compile(
    r"\b(?:by|down|dropp\w+|drop|fell|fall\w*|decline\w*|shr[aiu]nk|reduc\w+|cut|lost|los[es]\w*|plung\w+"
    r"|plummet\w+|slump\w*|slash\w*|less|fewer|lower)\b"
)
REMAINDER = Fraction(1, 150)
"""How far a share and what is left of the whole may lie off: 33 percent beside two-thirds."""
WHOLE_BEFORE = re.compile(
    r"\b(?P<count>[0-9]{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten)\s(?:hour|year|day|minute|week)s?(?:\sand|,)\s(?:an?\s)?$",
    re.I,
)
AMONG_KO = re.compile(r"[와과]\s[가-힣]{1,8}(?:\s[가-힣]{1,8}){0,2}\s등\s$")
FIRST_OF = re.compile(
    r"\b(?:an?|the|his|her|their)\s(?:[\w'’-]{1,16}\s){1,3}and\s(?:the\s)?$", re.I
)
"""One who is named, and the rest of them: what follows counts one fewer."""
DENIED_KO = re.compile(r"않|못|없|아니|반대")
DENIED_EN = re.compile(
    r"\b(?:not?|never|without|oppos\w+|against|disagree\w*|dis\w+|un\w+|fail\w*|lack\w*|refus\w+|los[et])\b|n['’]t\b",
    re.I,
)
MORE_EN = re.compile(r"(?:%| percent| per cent)? (?:[a-z]+ )?(?:more|over|above|higher|beyond)\b")
OUT_OF_HUNDRED = re.compile(r"out of (?:100|a hundred)\b")
UNANIMOUS_KO = re.compile(r"[^.]{0,8}(?:전원|만장)\s?일치")
SHUT_OUT = re.compile(r"[0-9]+[-–][0-9]+")
VOTED_KO = re.compile(r"찬성|반대|의견|표결|가결|부결|표로")
RI = re.compile(r"\s?리(?![가-힣]{2})")
NEAR = Fraction(1, 8)
"""How far a rounded conversion may lie off."""
SMALLER = {"minute": 60, "month": 12, "hour": 24, "second": 60, "day": 7}
"""How many of a unit make one of the next larger."""
SECOND_HALF = "후반 "
EACH = re.compile(r"씩(?![가-힣])")
HALVED = re.compile(r"(?:절)?반씩")
REIGN = re.compile(r"(?<![가-힣])(?:조선\s)?(?P<king>[가-힣]{2,3})\s?$")
CHILDREN = re.compile(r"(?<![가-힣0-9])([1-9])남\s?([1-9])녀")
LEAST_SUM = 20
"""Up to here a sum or a difference is met by chance."""
MOST_TERMS = 6
"""Figures of a pair that are added to, taken from and multiplied by each other."""


def is_worked_out(
    one: Quantity, other: Quantity, figures: Sequence[Quantity], ko: str, en: str
) -> bool:
    """Whether an English figure is worked out from a Korean one, or from several.

    Args:
        one, other: the Korean figure and the English one in its place.
        figures: all figures of the Korean.

    >>> from align.numbers import find_quantities
    >>> ko, en = "관객이 3분의 1로 줄었다.", "Audiences fell by two-thirds."
    >>> figures = find_quantities(ko, "ko")
    >>> is_worked_out(figures[0], *find_quantities(en, "en"), figures, ko, en)
    True
    """
    _, end = other.number_span
    behind = ko[one.span[1] :]
    if behind.startswith("대") and other.bound == "less":
        return other.value == one.value + _last_place(one.value)
    if one.unit == "percent" and one.value > 100 and MORE_EN.match(en, end):
        return other.value == one.value - 100  # 수용률 125%, "25 percent more than".
    if OUT_OF_HUNDRED.search(other.text):
        return one.value == other.value * 100  # 70점, "70 out of 100".
    if UNANIMOUS_KO.search(behind) and SHUT_OUT.fullmatch(other.text):
        return one.value == other.value  # 재판관 8명 전원 일치, "8-0".
    votes = other.kind == "score" and one.kind == "amount" and VOTED_KO.search(ko)
    if votes and other.high and one.value == other.value:
        # 재판관 9명 가운데 7명, "7-2": the rest were against it.
        return any(q.value == other.value + other.high for q in figures)
    if RI.match(behind) and other.unit_class == "length":
        told, far = in_base(one.value, "ri"), in_base(other.value, other.unit)
        return told is not None and far is not None and abs(told - far) <= told * NEAR
    # 오징어 1두름, "a 20-squid bundle".
    if (size := bundle_size(ko, one.number_span[1])) and other.value in (size, one.value * size):
        return True
    if one.bound in NEXT and other.value == one.value + NEXT[one.bound]:
        return bool(INCLUSIVE.match(en, end))
    late = ko.endswith(SECOND_HALF, 0, one.span[0])
    if late and other.value == one.value + 45:
        return True  # 후반 20분: the 65th minute of a match.
    if late and other.value == 45 - one.value and FROM_TIME.search(en, end):
        return True  # 후반 38분, "seven minutes from time".
    if one.value == other.value * TRILLION and ARTICLE.search(en, 0, other.span[0]):
        return True  # 4조 협의, "under Article 4".
    if BASIS_POINTS.match(en, end):
        return one.value * 100 == other.value
    if other.value == one.value - 1 and AMONG_KO.search(ko, 0, one.span[0]):
        # 운전자와 동승자 등 3명, "the driver and two passengers".
        return bool(FIRST_OF.search(en, max(0, other.span[0] - 40), other.span[0]))
    whole = WHOLE_BEFORE.search(en, max(0, other.span[0] - 24), other.span[0])
    if whole and (factor := SMALLER.get(other.unit)):
        # An hour and ten minutes are 70분.
        count = CARDINALS.get(whole["count"].lower(), 1)
        large = int(whole["count"]) if whole["count"].isdigit() else count
        return one.unit == other.unit and one.value == large * factor + other.value
    if (born := CHILDREN.search(ko)) and other.value == int(born[1]) + int(born[2]):
        return True  # 2남 3녀, "five children".
    return (
        _is_remainder(one, other, ko, en)
        or _is_reign(one, other, ko)
        or _is_total(one, other, figures, ko)
    )


def _last_place(value: Fraction) -> int:
    """What the last digit of a round figure counts: 1 of 3, 10 of 20, 10,000 of 30,000."""
    digits = str(int(value))
    return int(10 ** (len(digits) - len(digits.rstrip("0"))))


def _is_remainder(one: Quantity, other: Quantity, ko: str, en: str) -> bool:
    """What fell to a third fell by two thirds; nobody would say so of what grew.

    Seven in ten were against what only three in ten were for.
    """
    if not all(q.kind == "ratio" or q.unit == "percent" for q in (one, other)):
        return False
    left, lost = share_of(one), share_of(other)
    if left is None or lost is None or abs(left + lost - 1) >= REMAINDER:
        return False
    if one.kind == "ratio" and may_tell_the_rest(ko, en):
        return True
    return bool(FALLEN_KO.search(ko, one.span[1]) and FALLEN_EN.search(en))


def may_tell_the_rest(ko: str, en: str) -> bool:
    """Whether one side denies what the other asserts, and so may tell the other share.

    >>> may_tell_the_rest("10명 중 3명만 찬성했다.", "Seven in ten were against it.")
    True
    >>> may_tell_the_rest("10명 중 3명이 찬성했다.", "Seven in ten were for it.")
    False
    """
    return bool(DENIED_KO.search(ko)) != bool(DENIED_EN.search(en))


def _is_reign(one: Quantity, other: Quantity, ko: str) -> bool:
    """세종 25년, the year 1443."""
    king = REIGN.search(ko, 0, one.span[0]) if one.unit == "year" else None
    return king is not None and other.value == year_of_reign(king["king"], int(one.value))


def _is_total(one: Quantity, other: Quantity, figures: Sequence[Quantity], ko: str) -> bool:
    """A sum, a difference where something changed, a product or a half where each got its own."""
    if other.unit_class not in ("", one.unit_class) or other.value < LEAST_SUM or other.ordinal:
        return False
    amounts = [q for q in figures if q.kind == "amount"]
    # 50만 원씩 여섯 달: three million in all.
    times = [q.value for q in amounts if q.unit != one.unit and not q.ordinal][:MOST_TERMS]
    if EACH.search(ko) and any(other.value == one.value * count for count in times):
        return True
    if HALVED.search(ko) and other.value * 2 == one.value:
        return True
    values = [q.value for q in amounts if q.unit == one.unit]
    values += [q.high for q in amounts if q.unit == one.unit and q.high]
    # 1,200마리 and 300마리 of two farms are 1,500; a difference is told of what has changed.
    changed = CHANGED.search(ko) is not None
    return any(
        other.value == left + right or (changed and other.value == left - right)
        for left, right in itertools.permutations(values[:MOST_TERMS], 2)
    )
