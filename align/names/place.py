"""Places and institutions: the stem is romanised, the suffix translated or kept.

경주시 is Gyeongju City, Gyeongju-si, the city of Gyeongju or just Gyeongju; 한강 is the Han
River or Hangang. A suffix here is the Korean ending with the English that may stand for it.
"""

from __future__ import annotations

import functools
from collections.abc import Mapping
from dataclasses import dataclass
from importlib import resources
from typing import Literal

from align.names.jamo import is_syllable

__all__ = ["Suffix", "place_forms", "places", "split_suffix", "suffixes"]


@dataclass(frozen=True, slots=True)
class Suffix:
    """An ending of place or organisation names.

    Args:
        ko: the Korean ending.
        en: English for it, each a tuple of lower-case words, beside the stem.
        kind: what such a name is.

    >>> Suffix("시", (("city",), ("si",)), "place").en[0]
    ('city',)
    """

    ko: str
    en: tuple[tuple[str, ...], ...]
    kind: Literal["place", "organisation"]


PLACE_SUFFIXES = {
    "특별시": "special city|city|metropolitan city",
    "광역시": "metropolitan city|city|metropolitan",
    "특별자치시": "special self-governing city|city",
    "특별자치도": "special self-governing province|province|state|island",
    "자치구": "district",
    "시": "si|city|municipal|municipality",
    "군": "gun|county|kun",
    "구": "gu|district|ward|ku",
    "읍": "eup|town|township|up",
    "면": "myeon|township|town|myun",
    "동": "dong|neighborhood|neighbourhood|district|tong",
    "리": "ri|village|li",
    "도": "do|province|island|islands|provincial|to",
    "로": "ro|road|street|avenue|boulevard|daero|no|lo",
    "대로": "daero|boulevard|avenue|road|street|main",
    "길": "gil|street|road|trail|alley|way|kil",
    "거리": "street|geori|road|avenue",
    "산": "san|mount|mt|mountain|mountains|mountain national park",
    "봉": "bong|peak",
    "강": "gang|river|rivers|kang",
    "천": "cheon|stream|creek|river",
    "호": "ho|lake",
    "만": "man|bay",
    "역": "yeok|station|subway station",
    "섬": "seom|island|islet",
    "사": "sa|temple",
    "암": "am|hermitage",
    "궁": "gung|palace",
    "문": "mun|gate",
    "항": "hang|port|harbor|harbour",
    "포구": "pogu|port|harbor",
    "해변": "beach|haebyeon",
    "해수욕장": "beach|swimming beach",
    "계곡": "valley|gyegok",
    "폭포": "falls|waterfall|waterfalls|pokpo",
    "대교": "daegyo|bridge|grand bridge|great bridge",
    "교": "gyo|bridge",
    "터널": "tunnel",
    "고개": "pass|gogae|hill",
    "령": "ryeong|pass",
    "성": "seong|fortress|castle",
    "산성": "sanseong|fortress|mountain fortress",
    "읍성": "eupseong|fortress|walled town",
    "공원": "park|gongwon",
    "국립공원": "national park",
    "시장": "market|sijang",
    "마을": "village|maeul",
    "지역": "region|area|district",
    "왕릉": "royal tomb|royal tombs|tomb|wangneung",
    "릉": "neung|tomb|royal tomb",
    "사거리": "intersection|crossroads|sageori",
    "호수": "lake|hosu",
    "평야": "plain|plains",
    "반도": "peninsula",
    "신도시": "new town|new city|sindosi",
    "저수지": "reservoir",
    "댐": "dam",
    "선": "line|seon",
    "호선": "line",
}
ORGANISATION_SUFFIXES = {
    "그룹": "group",
    "전자": "electronics",
    "자동차": "motor|motors|automobile|auto|motor company",
    "화학": "chemical|chem|chemicals|chemistry",
    "건설": "construction|e&c|engineering & construction",
    "산업": "industrial|industries|industry",
    "물산": "trading|c&t|mulsan",
    "상사": "corporation|trading|international",
    "중공업": "heavy industries|heavy industry",
    "조선": "shipbuilding|shipbuilder|shipyard",
    "제철": "steel",
    "생명": "life|life insurance",
    "화재": "fire|fire & marine insurance|marine",
    "증권": "securities",
    "은행": "bank",
    "카드": "card|cards",
    "항공": "air|airlines|airline|airways|aviation",
    "전기": "electric|electro-mechanics",
    "통신": "telecom|communications|telecommunications",
    "제약": "pharmaceutical|pharmaceuticals|pharma|pharm",
    "식품": "food|foods",
    "백화점": "department store",
    "대학교": "university|daehakgyo|univ",
    "대학": "university|college",
    "대": "university|univ|dae",
    "고등학교": "high school|high",
    "고": "high school",
    "중학교": "middle school|junior high school",
    "초등학교": "elementary school|primary school|elementary",
    "초": "elementary school",
    "병원": "hospital|medical center|medical centre",
    "대병원": "university hospital|national university hospital",
    "의료원": "medical center|medical centre",
    "시청": "city hall|city government|city office",
    "군청": "county office|county government",
    "구청": "district office|ward office|gu office",
    "도청": "provincial government|provincial office|provincial government office",
    "시의회": "city council|municipal council",
    "군의회": "county council",
    "구의회": "district council",
    "도의회": "provincial council|provincial assembly",
    "시장": "mayor",
    "지사": "governor",
    "도지사": "governor|provincial governor",
    "군수": "county governor|county mayor|governor|mayor|county head|head",
    "구청장": "district mayor|mayor|district head|district office head",
    "경찰청": "police agency|police|provincial police|metropolitan police agency",
    "경찰서": "police station|police",
    "소방서": "fire station|fire department",
    "교육청": "office of education|education office",
    "지법": "district court",
    "지방법원": "district court",
    "고법": "high court",
    "지검": "district prosecutors office|prosecutors office|district prosecutors",
    "법원": "court",
    "신문": "newspaper|shinmun|sinmun|daily|news|times",
    "일보": "ilbo|daily",
    "방송": "broadcasting|broadcasting system|tv",
    "협회": "association",
    "재단": "foundation",
    "연구원": "institute|research institute",
    "연구소": "research institute|institute|lab|laboratory|research center",
    "공사": "corporation|corp",
    "공단": "corporation|service|industrial complex",
    "공항": "airport|international airport",
    "국제공항": "international airport|airport",
    "박물관": "museum",
    "미술관": "museum of art|art museum|art gallery|gallery|museum",
    "도서관": "library",
    "교회": "church",
    "극장": "theater|theatre",
    "호텔": "hotel",
    "구장": "stadium|ballpark",
    "경기장": "stadium",
    "체육관": "gymnasium|gym|arena",
    "센터": "center|centre",
    "위원회": "committee|commission",
    "조합": "union|cooperative",
    "축제": "festival",
    "정부": "government|administration",
    "당": "party",
    "씨": "mr|mrs|ms|miss",
    "군단": "corps",
    "사단": "division",
}
LONGEST_SUFFIX = 5


@functools.cache
def suffixes() -> Mapping[str, tuple[Suffix, ...]]:
    """Every suffix by its Korean; 시장 is both a market and a mayor.

    >>> [suffix.kind for suffix in suffixes()["시장"]]
    ['place', 'organisation']
    """
    found: dict[str, tuple[Suffix, ...]] = {}
    tables: tuple[tuple[dict[str, str], Literal["place", "organisation"]], ...] = (
        (PLACE_SUFFIXES, "place"),
        (ORGANISATION_SUFFIXES, "organisation"),
    )
    for table, kind in tables:
        for ko, row in table.items():
            en = tuple(tuple(phrase.replace("-", " ").split()) for phrase in row.split("|"))
            found[ko] = (*found.get(ko, ()), Suffix(ko, en, kind))
    return found


@functools.lru_cache(maxsize=1 << 13)
def split_suffix(word: str) -> tuple[tuple[str, Suffix], ...]:
    """The ways to see a word as stem and suffix, the longest suffix first.

    >>> [(stem, suffix.ko, suffix.kind) for stem, suffix in split_suffix("경주시청")]
    [('경주', '시청', 'organisation')]
    >>> split_suffix("시")
    ()
    """
    ways = []
    for size in range(min(LONGEST_SUFFIX, len(word) - 1), 0, -1):
        for suffix in suffixes().get(word[-size:], ()):
            stem = word[:-size].strip()
            if stem and is_syllable(stem[-1]):
                ways.append((stem, suffix))
    return tuple(ways)


@functools.cache
def places() -> Mapping[str, tuple[str, ...]]:
    """The English forms of every place of the lexicon, the official one first, as printed.

    >>> places()["종로구"][0]
    'Jongno-gu'

    Source: align/lexicons/places.tsv.
    """
    text = resources.files("align.lexicons").joinpath("places.tsv").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in text.splitlines()[1:])
    return {row[0]: (row[1], *(form for form in row[2].split("; ") if form)) for row in rows}


@functools.lru_cache(maxsize=1 << 13)
def place_forms(word: str) -> tuple[str, ...]:
    """English forms of a known place, with or without its suffix, lower case; else empty.

    The official form comes first, then the bare stem, then older and translated ones.

    >>> place_forms("경주")[:2], place_forms("하늘")
    (('gyeongju', 'kyungju'), ())
    """
    row = places().get(word)
    if row is None:
        return _stem_index().get(word, ())
    forms = [form.lower() for form in row]
    # A bare Nam or Dong may be anything: 남구, 동구.
    stems = [_bare(forms[0])] if len(word) > 2 or word[-1:] not in OFFICIAL else []
    return tuple(dict.fromkeys([forms[0], *stems, *forms[1:]]))


@functools.cache
def _stem_index() -> dict[str, tuple[str, ...]]:
    """경주 and 서울시 from the rows of 경주시 and 서울특별시; stems of one syllable stay out."""
    found: dict[str, tuple[str, ...]] = {}
    for ko, row in places().items():
        for stem, suffix in split_suffix(ko):
            if suffix.kind != "place" or len(stem) < 2 or suffix.ko not in OFFICIAL:
                continue
            forms = dict.fromkeys([_bare(row[0].lower()), *(form.lower() for form in row[1:])])
            for key in (stem, f"{stem}시") if suffix.ko.endswith("시") else (stem,):
                if key not in places():
                    found.setdefault(key, tuple(forms))
    return found


OFFICIAL = frozenset({"특별시", "광역시", "특별자치시", "특별자치도", "도", "시", "군", "구"})


def _bare(form: str) -> str:
    head, _, tail = form.rpartition("-")
    return head if tail in ("si", "gun", "gu", "do") else form
