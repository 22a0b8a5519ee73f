"""Points of the compass in names: 웨스트버지니아 as "East Virginia", 북핵 as the South's."""

from __future__ import annotations

import re
from collections.abc import Iterator

from align.checks._mismatch import Mismatch
from align.checks._own_places import own_places

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
# 남동쪽, 북서부: a point between two, which the English has once.
BETWEEN_KO = re.compile(r"(?P<one>[남북])(?<![가-힣].)(?P<other>동|서)(?=[쪽부]|방향|풍|해안|향\b)")
BETWEEN_EN = re.compile(
    r"(?<![-\w])(?P<one>north|south)[-\s]?(?P<other>east|west)(?:ern|ward|erly)?\b(?!\s(?:Asia|Airlines))",
    re.I,
)
MOVING_KO = re.compile(r"풍(?=[이을은의])|북상|남하|이동|진로|방향")
MOVING_EN = re.compile(r"\b(?:toward|mov|head|travel|blow|track)\w*\b")
# "Southwest of Jeju": where the island lies, the Korean may tell from its own side.
OF_EN = re.compile(r"\sof\s(?:the\s)?[A-Z]")
LETTERS = {"남": "south", "북": "north", "동": "east", "서": "west"}
# 북한 외무상: whose minister it is.
OF_NORTH_KO = re.compile(r"북한(?:의)?\s(?P<noun>[가-힣]{2,6})")
OF_SOUTH_EN = re.compile(r"\b(?P<whose>South\sKorea(?:n|['’]s))\s(?:[a-z]+\s)?$")
SOUTH_EN = re.compile(r"\bSouth\sKoreans?\b")
# 한국 정부, where nothing of the North is told: no minister, missile or talks of it.
KOREA_KO = re.compile(r"(?<![가-힣])(?:한국|남한|대한민국)(?!어|사|학|전)")
ANY_NORTH_KO = re.compile(
    r"북|평양|김정|조선|핵|미사일|6자|인민|휴전|정전|분단|통일|공산|이산|개성|금강산|새터민|비무장|DMZ"
)
KOREA_EN = re.compile(r"(?<!North\s)\bKorea|\bSouth|\bSeoul|\bROK\b")
NORTH_KOREA_EN = re.compile(r"\bNorth\sKorea(?:ns?)?\b")
# 북한은 told of first in both, and as the other Korea.
NORTH_FIRST_KO = re.compile(r"[^가-힣]{0,3}(?P<who>북한(?:은|이|도|측은|\s당국은))\s")
# "South Korea was told": what the North did to it.
PASSIVE_EN = re.compile(
    r"(?:(?:has|had|have|will|can|would)\s)?(?:is|was|were|be|been)\s[a-z]+ed\b"
)
SOUTH_FIRST_EN = re.compile(
    r"[^A-Za-z]{0,3}(?P<whose>(?:The\s)?South)(?:\sKorea)?\s(?!Korean|of\b|which|where)(?=[a-z])"
)


def find_compass(ko: str, en: str) -> Iterator[Mismatch]:
    """Names whose point of the compass is another in the English.

    >>> ko, en = "웨스트버지니아에서 열렸다.", "It was held in East Virginia."
    >>> [(ko[slice(*one.ko)], en[slice(*one.en)], one.right) for one in find_compass(ko, en)]
    [('웨스트', 'East', 'West')]
    """
    for named in POINT_KO.finditer(ko) if "스" in ko else ():
        right = POINTS[named["point"]]
        said = list(POINT_EN.finditer(en))
        strange = [one for one in said if one["point"] != right]
        if right not in en and len(strange) == len(said) == 1:
            yield Mismatch(named.span(), strange[0].span(), right)
    yield from _between(ko, en)
    north = NORTH_KO.search(ko) if "South Korea" in en else None
    if north and not SOUTH_KO.search(ko):
        south = SOUTH_EN.search(en)
        if south and not NORTH_EN.search(en):
            yield Mismatch(north.span(), south.span(), "of the North")
            return
    yield from _of_north(ko, en) if north else ()
    yield from _of_korea(ko, en)


def _of_korea(ko: str, en: str) -> Iterator[Mismatch]:
    """한국 as "North Korea", and 북한은 as "The South" whose deed it is."""
    said = NORTH_KOREA_EN.search(en) if "North Korea" in en else None
    korea = KOREA_KO.search(ko) if said else None
    if said and korea and not ANY_NORTH_KO.search(ko) and not KOREA_EN.search(en):
        yield Mismatch(korea.span(), said.span(), "South Korea")
    first = NORTH_FIRST_KO.match(ko)
    turned = SOUTH_FIRST_EN.match(en) if first else None
    if (
        first
        and turned
        and not SOUTH_KO.search(ko)
        and "North" not in en
        and not PASSIVE_EN.match(en, turned.end())
    ):
        yield Mismatch(first.span("who"), turned.span("whose"), "the North")


def _between(ko: str, en: str) -> Iterator[Mismatch]:
    """남동쪽 as "south-west"."""
    told = list(BETWEEN_KO.finditer(ko))
    # What moves comes from one point and goes to another.
    if len(told) != 1 or MOVING_KO.search(ko) or MOVING_EN.search(en):
        return
    said = list(BETWEEN_EN.finditer(en))
    if len(said) == 1 and not OF_EN.match(en, said[0].end()):
        right = (LETTERS[told[0]["one"]], LETTERS[told[0]["other"]])
        if right != (said[0]["one"].lower(), said[0]["other"].lower()):
            yield Mismatch(told[0].span(), said[0].span(), "".join(right))


def _of_north(ko: str, en: str) -> Iterator[Mismatch]:
    """북한 외무상 as "the South Korean foreign minister", whatever else is said of either Korea."""
    for named in OF_NORTH_KO.finditer(ko):
        for link, (start, _) in own_places(ko, en):
            said = OF_SOUTH_EN.search(en, 0, start) if link.span[0] == named.start("noun") else None
            if said and link.kind == "lexicon":
                yield Mismatch((named.start(), link.span[1]), said.span("whose"), "of the North")
                return
