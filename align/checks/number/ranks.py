"""Ranks, shares and children that the English counts otherwise.

세계에서 두 번째로 길다 as the longest in the world, 10명 중 3명 as seven in ten, 3남 1녀 as three
daughters and one son: the words for the figures stand, or have gone, and the sense is another.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise

from align.checks._mismatch import Mismatch
from align.checks._worked_out import may_tell_the_rest
from align.numbers.english_numerals import CARDINALS
from align.words.evidence import link_words

__all__ = ["find_miscounts"]

RANK_KO = re.compile(
    r"(?<![가-힣0-9])(?:두|세|네|다섯|여섯|일곱|여덟|아홉|열|[2-9]|1[0-9])\s?번째로\s"
    r"(?=[크큰길긴높많넓깊작낮적젊]|오래|빠르|빠른|비싼|비싸|무거|규모)"
)
BEST_EN = re.compile(
    r"\b(?:the|[a-z]{2,12}['’]s|its|their)\s(?:largest|biggest|longest|highest|tallest|most|oldest"
    r"|deepest|widest|fastest|smallest|lowest|youngest|heaviest|busiest|richest)\b",
    re.I,
)
RANKED_EN = re.compile(
    r"\b(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|[0-9]{1,2}(?:nd|rd|th)|runner-up"
    r"|no\.|number|after|behind|next|only|one|two|three|four|five|rank\w*|top)\b|#",
    re.I,
)
TITLE_KO = re.compile(
    r"(?:두|세|네|다섯|여섯|일곱|여덟|아홉|열|[2-9]|1[0-9])\s?번째\s(?:[가-힣]{2,6}\s)?(?:우승|정상|금메달|타이틀|챔피언)"
)
PLACED_EN = re.compile(
    r"\b(?:finish\w*|came|plac(?:ed|ing)|rank\w*)\s(?:in\s)?(?P<nth>second|third|fourth|fifth|sixth|seventh|[2-9](?:nd|rd|th))\b"
    r"|\b(?:second|third|fourth|fifth)\splace\b",
    re.I,
)
FIRST_KO = ("최", "가장", "제일")
"""What the English may say with a superlative of its own."""
MEMBERS = re.compile(r"\s?(?:중|가운데)(?:에서?)?\s?(?:약\s?)?")
CHILDREN_KO = re.compile(
    r"(?<![가-힣0-9])([1-9일이삼사오육칠팔구])남\s?([1-9일이삼사오육칠팔구])녀"
)
CHILDREN_EN = re.compile(
    r"\b(an?|one|two|three|four|five|six|seven|eight|nine|[1-9])\s(?:\w+\s)?(sons?|boys?|daughters?|girls?)\b",
    re.I,
)
COUNTED = CARDINALS | {"a": 1, "an": 1} | dict(zip("일이삼사오육칠팔구", range(1, 10), strict=True))


def find_miscounts(ko: str, en: str) -> Iterator[Mismatch]:
    """Places in a row, shares and children of the Korean that the English has otherwise.

    >>> found = find_miscounts("3남 1녀를 두었다.", "She has three daughters and one son.")
    >>> [miscount.right for miscount in found]
    ['Say 3 sons and 1 daughter']
    >>> list(find_miscounts("3남 1녀를 두었다.", "She has a daughter and three sons."))
    []
    """
    if "번째로" in ko:
        yield from _ranks(ko, en)
    if "번째" in ko:
        yield from _titles(ko, en)
    if "위" in ko:
        yield from _placed(ko, en)
    if "명 중" in ko or "명 가운데" in ko or "명중" in ko:
        yield from _shares(ko, en)
    if "녀" in ko:
        yield from _children(ko, en)


def _ranks(ko: str, en: str) -> Iterator[Mismatch]:
    """The second that is told as the first."""
    if any(word in ko for word in FIRST_KO) or RANKED_EN.search(en):
        return
    rank, best = RANK_KO.search(ko), BEST_EN.search(en)
    if rank and best:
        yield Mismatch((rank.start(), rank.end() - 1), best.span(), "Say which place it has")


def _placed(ko: str, en: str) -> Iterator[Mismatch]:
    """금메달 13개로 8위 as "13th with eight gold medals"."""
    evidence = link_words(ko, en)
    ranks = [q for q in evidence.numbers_ko if q.unit == "rank"]
    if len(ranks) != 1 or ranks[0].high or ko.count("위") != 1:
        return
    said = {(q.value, q.ordinal): q for q in evidence.numbers_en if q.kind == "amount"}
    rank = ranks[0].value
    for one in evidence.numbers_ko:
        if one is ranks[0] or one.value == rank or one.kind not in ("amount", "label"):
            continue
        kept = {(rank, True), (one.value, False)} & said.keys()
        if not kept and {(rank, False), (one.value, True)} <= said.keys():
            right = f"{ranks[0].text} is the place, and {one.text} the number"
            yield Mismatch(ranks[0].span, said[one.value, True].span, right)
            return


def _titles(ko: str, en: str) -> Iterator[Mismatch]:
    """The third title that is told as the third place."""
    title, placed = TITLE_KO.search(ko), PLACED_EN.search(en)
    if title and placed and "위" not in ko:
        yield Mismatch(title.span(), placed.span(), "Say that it was won again")


def _shares(ko: str, en: str) -> Iterator[Mismatch]:
    """Three of ten that are told as what is left of the ten."""
    evidence = link_words(ko, en)
    ratios = [number for number in evidence.numbers_en if number.kind == "ratio"]
    if len(ratios) != 1 or may_tell_the_rest(ko, en):
        return
    for all_, some in pairwise(evidence.numbers_ko):
        if not all_.value or not MEMBERS.fullmatch(ko, all_.span[1], some.span[0]):
            continue
        share = Fraction(some.value) / Fraction(all_.value)
        if ratios[0].value == 1 - share != share:
            span = (all_.span[0], some.span[1])
            yield Mismatch(span, ratios[0].span, f"Say {some.value} in {all_.value}")


def _children(ko: str, en: str) -> Iterator[Mismatch]:
    """3남 1녀 with the sons and the daughters exchanged."""
    born = CHILDREN_KO.search(ko)
    told = list(CHILDREN_EN.finditer(en)) if born else []
    if not born or len(told) != 2:
        return
    sons, daughters = (COUNTED.get(n) or int(n) for n in born.groups())
    said = {kind[0] in "sbSB": _count(number) for number, kind in (t.groups() for t in told)}
    if sons != daughters and said == {True: daughters, False: sons}:
        right = f"Say {sons} son{'s' * (sons > 1)} and {daughters} daughter{'s' * (daughters > 1)}"
        yield Mismatch(born.span(), (told[0].start(), told[1].end()), right)


def _count(number: str) -> int:
    return COUNTED.get(number.lower()) or int(number)
