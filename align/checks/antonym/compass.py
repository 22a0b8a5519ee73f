"""Points of the compass in names: 웨스트버지니아 as "East Virginia", 북핵 as the South's."""

from __future__ import annotations

import re
from collections.abc import Iterator

from align.checks._mismatch import Mismatch

__all__ = ["find_compass"]

POINTS = {"노스": "North", "사우스": "South", "이스트": "East", "웨스트": "West"}
POINT_KO = re.compile(
    r"(?<![가-힣])(?P<point>노스(?!탤|트라)|사우스|이스트(?!소프트|\s?(?:반죽|균|[를로은는가]\s))|웨스트)(?=\s?[가-힣]{2})"
)
POINT_EN = re.compile(r"\b(?P<point>North|South|East|West)(?:ern)?\b(?=[\s-](?!Korea)[A-Z])")
# The North of Korea, where no word of the South stands.
NORTH_KO = re.compile(r"북(?:한|핵|측)")
SOUTH_KO = re.compile(r"남(?:한|측|북|쪽|조선)|한국|우리|한[미일중]|서울|국내|정부군")
NORTH_EN = re.compile(r"\b(?:North|Pyongyang|DPRK|NK|Kim\sJong|defect\w*)", re.I)
SOUTH_EN = re.compile(r"\bSouth\sKoreans?\b")


def find_compass(ko: str, en: str) -> Iterator[Mismatch]:
    """Names whose point of the compass is another in the English.

    >>> ko, en = "웨스트버지니아에서 열렸다.", "It was held in East Virginia."
    >>> [(ko[slice(*one.ko)], en[slice(*one.en)], one.right) for one in find_compass(ko, en)]
    [('웨스트', 'East', 'West')]
    """
    for named in POINT_KO.finditer(ko):
        right = POINTS[named["point"]]
        said = list(POINT_EN.finditer(en))
        strange = [one for one in said if one["point"] != right]
        if right not in en and len(strange) == len(said) == 1:
            yield Mismatch(named.span(), strange[0].span(), right)
    north = NORTH_KO.search(ko)
    if north and not SOUTH_KO.search(ko):
        south = SOUTH_EN.search(en)
        if south and not NORTH_EN.search(en):
            yield Mismatch(north.span(), south.span(), "of the North")
