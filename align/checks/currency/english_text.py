"""Money that the rest of the English rules out.

A sum is not told twice with two values ("$50bn ($27bn)"), nor are the sums of one text converted into
different money; nothing weighs 1,500 dollars; and "yen" is no verb: where it stands for one, "won" was
replaced all through the text. What the Korean names excuses each.
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
YEN = re.compile(r"\b(?P<before>[A-Za-z]+(?:['’][a-z]+)?)[,]?\s(?P<yen>yen)\b(?![-/])")
SHORT = re.compile(r"\b(?P<yen>yen)['’]t\b")
YEN_KO = re.compile(r"(?<![가-힣])엔(?!진|지니어|터|딩|젤)|[0-9천백십만억조]엔|엔[화저고]|[¥円]")
# What "yen" has before it as a noun: the weak yen, a billion yen, into yen.
BEFORE_NOUN = frozenset(
    "the a an this its each every no any some few many more less much all of in into to from with"
    " against versus per for by on at as than between both japanese weak weaker"
    " weakening weakened strong stronger strengthening cheap cheaper cheapened falling rising surging"
    " sliding plunging slumping tumbling soaring soft softer firm firmer low lower high higher digital"
    " volatile steady hundred hundreds thousand thousands million millions billion billions trillion"
    " trillions bn tn dollar euro won yuan sell selling sold buy buying bought borrow borrowing convert"
    " one two three four five six seven eight nine ten".split()
)

JOINS = frozenset(("and", "or", "but", "that", "which", "while"))
"""What a verb and a noun alike may have before them, and behind it what only a verb has."""
BEHIND_VERB = re.compile(r"\s(?:the|an?|his|her|their|its|our|my|this|that|by)\b")


def find_ruled_out(ko: str, en: str) -> Iterator[Misused]:
    """The sums and names of money of an English text that what stands around them rules out.

    >>> ko, en = "그는 상을 받았다.", "He yen the award."
    >>> [(en[slice(*one.span)], one.right) for one in find_ruled_out(ko, en)]
    [('yen', 'won')]
    """
    if "yen" in en:
        yield from _verbs(ko, en)
    if "(" in en:
        yield from _converted(ko, en)
    if "weigh" in en and WEIGHT_KO.search(ko):
        yield from (Misused(found.span("sum"), "a weight") for found in WEIGHT_EN.finditer(en))
    if "barrel" in en and not BARREL_KO.search(ko):
        yield from (Misused(found.span("sum"), "dollars") for found in BARREL_EN.finditer(en))


def _verbs(ko: str, en: str) -> Iterator[Misused]:
    """She yen the award; they yen't come."""
    for found in SHORT.finditer(en):
        yield Misused(found.span(), "won't")
    if YEN_KO.search(ko):
        return
    for found in YEN.finditer(en):
        before = found["before"].lower()
        joined = before in JOINS and BEHIND_VERB.match(en, found.end())
        if joined or before not in BEFORE_NOUN | JOINS:
            yield Misused(found.span("yen"), "won")


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
