"""Money that the rest of the English rules out.

A sum is not told twice with two values ("$50bn ($27bn)"), nor are the sums of one text converted into
different money, and nothing weighs 1,500 dollars. What the Korean names excuses each.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from align.bitext import Span
from align.checks._mismatch import Misused
from align.words.evidence import link_words

__all__ = ["find_ruled_out"]

AGAIN = re.compile(r"\s?\((?:about\s|around\s|or\s|some\s|roughly\s|approximately\s)?")
# "A$70 ($50)": dollars of two countries.
OTHER_DOLLARS_KO = re.compile(r"호주|캐나다|홍콩|싱가포르|대만|뉴질랜드")
OTHER_DOLLARS_EN = re.compile(r"[A-Z]\$|\b[A-Z][a-z]+\s(?:dollar|buck)", re.I)
IN_BRACKETS = re.compile(
    r"(?<=[0-9mnk])\s\((?:about\s|around\s|or\s|some\s|roughly\s)?(?P<sign>[$£€¥])"
    r"[0-9][0-9,.]{0,15}(?:\s?(?:million|billion|trillion|thousand|bn|tn|m|k))?\)"
)
WEIGHED = frozenset({"mass", "length", "area", "volume"})
"""What no sum of money is a conversion of."""
WEIGHT_EN = re.compile(
    r"\bweigh(?:s|ed|ing)?\s(?:(?:up\sto|about|around|some|over|nearly|almost|only|just|more\sthan"
    r"|less\sthan|at\sleast|as\smuch\sas)\s)?(?P<sum>[$£€¥]\s?[0-9][0-9,.]{0,9}(?![0-9])"
    r"|[0-9][0-9,.]{0,9}\s(?:dollars|euros|won|yen|yuan)\b)"
)
WEIGHT_KO = re.compile(
    r"몸무게|체중|무게|중량|kg|㎏|킬로|그램|[0-9만천백]\s?톤|[0-9]\s?(?:g|파운드)"
)
# Crude oil is sold for dollars all over the world.
BARREL_EN = re.compile(r"(?P<sum>[£€¥][0-9][0-9,.]{0,9})\s(?:or\smore\s)?(?:a|per)\sbarrel\b")
BARREL_KO = re.compile(r"파운드|유로|엔(?![가-힣]{2})|위안")


def find_ruled_out(ko: str, en: str) -> Iterator[Misused]:
    """The sums of an English text that what stands around them rules out.

    >>> ko, en = "무게가 680kg인 추가 떨어졌다.", "A pendulum weighing $1,500 fell."
    >>> [(en[slice(*one.span)], one.right) for one in find_ruled_out(ko, en)]
    [('$1,500', 'a weight')]
    """
    if "(" in en:
        yield from _converted(ko, en)
    if "weigh" in en and WEIGHT_KO.search(ko):
        yield from (Misused(found.span("sum"), "a weight") for found in WEIGHT_EN.finditer(en))
    if "barrel" in en and not BARREL_KO.search(ko):
        yield from (Misused(found.span("sum"), "dollars") for found in BARREL_EN.finditer(en))


def _converted(ko: str, en: str) -> Iterator[Misused]:
    """Sums that stand in brackets behind what they cannot convert, at most one."""
    evidence = link_words(ko, en)
    linked = {j for _, j in evidence.number_links}
    for j, (one, other) in enumerate(pairwise(evidence.numbers_en)):
        closed = en.startswith(")", other.span[1])
        if not closed or not AGAIN.fullmatch(en, one.span[1], other.span[0]):
            continue
        classes = {one.unit_class, other.unit_class}
        if "money" in classes and classes & WEIGHED:
            measure = other if one.unit_class == "money" else one
            money = one if one.unit_class == "money" else other
            yield Misused(money.span, f"what “{measure.text}” is")
            return
        twice = one.unit == other.unit and classes == {"money"} and one.value != other.value
        if twice and j in linked and j + 1 not in linked and not _has_other_dollars(ko, en):
            yield Misused((one.span[0], other.span[1] + 1), f"“{one.text}” in other money")
            return
    if span := _unlike(ko, en):
        yield Misused(span, "the money of the other conversion")


def _has_other_dollars(ko: str, en: str) -> bool:
    return bool(OTHER_DOLLARS_KO.search(ko) or OTHER_DOLLARS_EN.search(en))


def _unlike(ko: str, en: str) -> Span | None:
    """Where a conversion stands in other money than another of the text: €114 ($179), €176 (£277)."""
    found = list(IN_BRACKETS.finditer(en))
    if len({one["sign"] for one in found}) < 2:
        return None
    sums = [q.unit for q in link_words(ko, en).numbers_ko if q.unit_class in ("money", "pound")]
    if len(set(sums)) == 1 and len(sums) >= len(found):
        return found[-1].span()
    return None
