"""Figures that are told in a set way: seven in ten, threefold, the best of five, so many for and against.

In each the figure stays and what it is a figure of is lost: 10명 중 7명 is no "seven percent", 세 배 no
"30 percent", 5전 3승제 no best of three, and 찬성 23표, 반대 11표 was carried.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from align.checks._mismatch import Mismatch
from align.numbers.english_numerals import CARDINALS
from align.words.evidence import PairEvidence, link_words

__all__ = ["find_told_counts"]

OUT_OF_KO = re.compile(
    r"(?P<whole>[0-9]{1,3})\s?(?P<unit>명|곳|개|가구|대|건|쌍|사람)\s(?:중|가운데)\s(?P<part>[0-9]{1,3})\s?(?P=unit)"
)
# "Three in one" for one in three: no part is more than its whole.
SHARE_KO = re.compile(r"(?:중|가운데)\s(?:한|두|세|네|다섯|[0-9]{1,3})\s?[가-힣]")
MORE_EN = re.compile(
    r"\b(?P<part>[a-z]{3,5}|[0-9]{1,3})\s(?:in|out of)(?:\severy)?\s(?P<whole>[a-z]{3,5}|[0-9]{1,3})\b",
    re.I,
)
SERIES_KO = re.compile(r"(?P<games>[357])전\s?[234](?:선승|승)제")
BEST_OF = re.compile(r"\bbest[\s-](?:of|out of)[\s-](?:the\s)?(?P<games>\w+)", re.I)
VOTES_KO = re.compile(r"찬성\s(?P<yes>[0-9]+)(?:표|명)?[,과와\s]+반대\s(?P<no>[0-9]+)")
VOTES_EN = re.compile(
    r"\b(?P<yes>[0-9]+)(?:\s[a-z]+){0,2}?\s(?:in\sfavou?r|for|yes|approving|supporting)\b[^.;]{0,16}?"
    r"\b(?P<no>[0-9]+)(?:\s[a-z]+){0,2}?\s(?:against|opposed|opposing|no)\b"
)
PERCENT = 100
WORDS = {value: word for word, value in CARDINALS.items() if value <= 10}
NUMBERS = {word: value for value, word in WORDS.items()} | {str(n): n for n in range(1, PERCENT)}
SLACK = 5
"""Percentage points by which a multiple may be rounded: threefold, "up 198 percent"."""


def find_told_counts(ko: str, en: str) -> Iterator[Mismatch]:
    """The counts whose English keeps a figure and tells another thing by it.

    >>> [one.right for one in find_told_counts("10명 중 7명이 찬성했다.", "Seven percent agreed.")]
    ['seven in ten, 70 percent']
    """
    yield from _out_of(ko, en)
    yield from _turned_share(ko, en)
    yield from _series(ko, en)
    yield from _votes(ko, en)
    if "배" in ko:
        yield from _multiples(link_words(ko, en))


def _out_of(ko: str, en: str) -> Iterator[Mismatch]:
    """10명 중 7명 as "seven percent"."""
    for found in OUT_OF_KO.finditer(ko):
        whole, part = int(found["whole"]), int(found["part"])
        said = [q for q in link_words(ko, en).numbers_en if q.value == part]
        if whole != PERCENT and part and len(said) == 1 and said[0].unit_class == "percent":
            share = f"{WORDS.get(part, part)} in {WORDS.get(whole, whole)}"
            right = f"{share}, {round(PERCENT * part / whole)} percent"
            yield Mismatch(found.span(), said[0].span, right)


def _turned_share(ko: str, en: str) -> Iterator[Mismatch]:
    """세 집 중 한 집 as "three in one"."""
    share = SHARE_KO.search(ko)
    for said in MORE_EN.finditer(en) if share else ():
        part, whole = (NUMBERS.get(said[name].lower(), 0) for name in ("part", "whole"))
        if share and part > whole > 0:
            yield Mismatch(share.span(), said.span(), f"{said['whole']} in {said['part']}".lower())
            return


def _series(ko: str, en: str) -> Iterator[Mismatch]:
    """5전 3승제 as "best-of-three"."""
    series = SERIES_KO.search(ko) if "승제" in ko else None
    said = BEST_OF.search(en) if series else None
    if series and said and said["games"] not in (series["games"], WORDS[int(series["games"])]):
        yield Mismatch(series.span(), said.span(), f"best of {WORDS[int(series['games'])]}")


def _votes(ko: str, en: str) -> Iterator[Mismatch]:
    """찬성 23표, 반대 11표 as "11 in favor and 23 against"."""
    cast = VOTES_KO.search(ko) if "찬성 " in ko else None
    said = VOTES_EN.search(en) if cast else None
    if cast and said and (cast["yes"], cast["no"]) == (said["no"], said["yes"]):
        yes, no = cast["yes"], cast["no"]
        if yes != no:
            yield Mismatch(cast.span(), said.span(), f"{yes} in favor and {no} against")


def _multiples(evidence: PairEvidence) -> Iterator[Mismatch]:
    """세 배로 as "by 30 percent"."""
    linked_ko = {i for i, _ in evidence.number_links}
    linked_en = {j for _, j in evidence.number_links}
    lost = [
        q
        for i, q in enumerate(evidence.numbers_ko)
        if i not in linked_ko and q.unit_class == "multiple"
    ]
    new = [
        q
        for j, q in enumerate(evidence.numbers_en)
        if j not in linked_en and q.unit_class == "percent"
    ]
    if len(lost) != 1 or len(new) != 1 or lost[0].high or lost[0].value.denominator > 1:
        return
    times, percent = lost[0].value, new[0].value
    if times > 1 and all(abs(percent - PERCENT * n) > SLACK * n for n in (times, times - 1)):
        yield Mismatch(lost[0].span, new[0].span, f"{times} times as much")
