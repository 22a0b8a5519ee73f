"""Figures that the sport of one language writes in its own way: 16승 14패, 1분 58초 41."""

from __future__ import annotations

import re
from fractions import Fraction

from align.numbers import Quantity

__all__ = ["is_sporting"]

RECORD = re.compile(r"(\d{1,4})승\s?(?:(\d{1,3})무\s?)?(\d{1,4})패")
SECONDS = {"second": Fraction(1), "minute": Fraction(60), "hour": Fraction(3600)}
# 58초 41: hundredths behind the unit.
HUNDREDTHS = re.compile(r"초\s?(\d{1,3})(?![\d.,]|\s?[가-힣]*[명개회위])")


def is_sporting(text: str, ko: Quantity, en: Quantity) -> bool:
    """Whether an English figure is a record or a time of the Korean, written as English does.

    >>> from align.numbers import find_quantities
    >>> text = "대구는 16승 14패다."
    >>> is_sporting(text, find_quantities(text, "ko")[0], find_quantities("It is 16-14.", "en")[0])
    True
    """
    for found in RECORD.finditer(text):
        won, drawn, lost = (int(group or 0) for group in found.groups())
        told = en.kind == "score" and en.value == won and en.high in (lost, drawn or lost)
        # 5승 1패: five of six.
        if told or (en.kind == "amount" and en.value == won + drawn + lost):
            return True
    if ko.unit_class != "time" or en.unit_class != "time" or not ko.unit_span:
        return False
    rest = HUNDREDTHS.search(text, max(0, ko.span[1] - 1))
    if not rest or rest.start() > ko.span[1]:
        return False
    seconds = Fraction(int(rest[1]), 10 ** len(rest[1]))
    return _seconds(ko) + seconds == _seconds(en)


def _seconds(quantity: Quantity) -> Fraction:
    return quantity.value * SECONDS.get(quantity.unit, Fraction(0))
