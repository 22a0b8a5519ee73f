"""The day, month or year next to one that is told: 전날 as "the following day", 이듬해 as "the year before".

No calendar tells them, since what they are counted from may stand in another sentence.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from typing import NamedTuple

from align.checks._mismatch import Mismatch
from align.checks._part_index import PartIndex
from align.checks.relative_time.distances import UNITS
from align.dates.english import MONTHS

__all__ = ["find_neighbours"]

COUNT = r"(?:two|three|four|five|several|a\sfew|[2-9]|[1-9][0-9])"
EARLIER = r"(?:earlier|before|ago|prior)"
MONTH = rf"(?:{'|'.join(MONTHS)})"
LATER = r"(?:later|after|afterwards?|on)"


class _Row(NamedTuple):
    """Keys, the Korean, what it is, the English for another time, and what there or here clears it."""

    keys: tuple[str, ...]
    ko: str
    right: str
    wrong: str
    fits: str
    unless: str


ROWS = (
    _Row(
        ("전날",),
        r"(?<![가-힣])전날(?=보다|에|의|과|\s|,|부터|까지|밤|저녁|오후|오전|대비)",
        "the day before",
        rf"(?:next|following)\s(?:day|morning|evening|night)|the\sday\safter|{COUNT}\sdays\s{EARLIER}|(?:previous|prior)\s(?:week|month|year)|(?:a|one)\s(?:week|month|year)\s{EARLIER}",
        r"previous\sday|preceding\sday|day\s(?:before|earlier|prior|ago)|yesterday|previously|earlier\sin\sthe\sday|eve|last\snight|night\sbefore|(?:previous|preceding)\s(?:night|evening|session|close)|the\seve",
        r"이튿날|다음\s?날|익일|[이사나]흘|이틀|[0-9]일\s?(?:전|만에)|지난주|전주|전월|전달|전년|지난달|지난해|작년|[0-9](?:주|개월|년)",
    ),
    _Row(
        ("이튿날", "다음 날", "다음날", "익일"),
        r"(?<![가-힣])(?:이튿날|다음\s?날|익일)",
        "the day after",
        rf"(?:previous|preceding|prior|same)\sday|the\s(?:day|night)\s(?:before|earlier|prior)|yesterday|{COUNT}\sdays\s(?:later|after|before|earlier)",
        r"(?:next|following)\s(?:day|morning|evening|night|afternoon)|the\sday\s(?:after|following)|a\sday\s(?:later|after)|tomorrow|overnight|morning\safter|next\sday['’]s",
        r"전날|같은\s?날|당일|이틀|[사나]흘|어제|[0-9]일\s?(?:뒤|후|만|전)",
    ),
    _Row(
        ("이듬해",),
        r"(?<![가-힣])이듬해",
        "the year after",
        rf"(?:previous|preceding|prior|same)\syear|the\syear\s(?:before|earlier)|last\syear|{COUNT}\syears\s(?:later|after|before|earlier)",
        r"(?:next|following|subsequent)\syear|the\syear\safter|a\syear\s(?:later|after)|next\s[A-Z]\w+|following\s[A-Z]\w+",
        r"전년|지난해|작년|같은\s?해|그해|[0-9]년\s?(?:뒤|후|만|전)",
    ),
    _Row(
        ("전년",),
        r"(?<![가-힣])전년(?:도)?(?=보다|에|의|과|\s|,|대비)(?!\s?동)",
        "the year before",
        rf"(?:next|following|coming)\syear|the\syear\safter|{COUNT}\syears\s{EARLIER}|(?:previous|prior|preceding)\s(?:month|quarter|week)|last\smonth|(?:a|one)\smonth\s{EARLIER}",
        r"previous\syear|preceding\syear|year\s(?:before|earlier|ago)|last\syear|year[-\s](?:on|over)[-\s]year|annual\w*|on-year|prior\syear|in\s[12][0-9]{3}",
        r"이듬해|내년|재작년|[0-9]년\s?(?:전|만|뒤|후)|전월|전달|전\s?분기|지난달|동월|같은\s달",
    ),
    _Row(
        ("전월", "전달"),
        r"(?<![가-힣])전(?:월|달)(?=보다|에|의|과|\s|,|대비)(?!\s?(?:받|하|되|했))",
        "the month before",
        rf"(?:next|following|coming)\smonth|the\smonth\safter|{COUNT}\smonths\s{EARLIER}|(?:previous|prior|preceding)\s(?:year|quarter|week)|last\syear|(?:a|one)\syear\s{EARLIER}",
        rf"previous\smonth|preceding\smonth|month\s(?:before|earlier|ago)|last\smonth|month[-\s](?:on|over)[-\s]month|monthly|on-month|prior\smonth|from\s{MONTH}",
        r"다음\s?달|내달|전년|지난해|작년|[0-9]개?월\s?(?:전|만|뒤|후)|동월|동기|같은\s(?:기간|달)|전\s?분기|[0-9]년",
    ),
    _Row(
        ("어젯밤", "간밤", "지난밤"),
        r"(?<![가-힣])(?:어젯밤|간밤|지난밤)",
        "last night",
        r"night\sbefore\slast|two\snights\sago|tonight|tomorrow\snight|yesterday\smorning|this\sevening",
        r"last\snight|overnight|yesterday\s(?:night|evening)|(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day\snight",
        r"그제|그저께|오늘|내일|이틀",
    ),
    _Row(
        ("오늘 밤", "오늘밤", "오늘 저녁"),
        r"(?<![가-힣])오늘\s?(?:밤|저녁)",
        "tonight",
        r"last\snight|tomorrow\s(?:night|evening)|yesterday|this\smorning",
        r"tonight|this\sevening|overnight|(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day\s(?:night|evening)",
        r"어제|어젯|간밤|내일|아침|오전|새벽",
    ),
    _Row(
        ("그해", "같은 해"),
        r"(?<![가-힣])(?:그해|같은\s해)\s(?=[0-9]|봄|여름|가을|겨울|말)",
        "the same year",
        r"(?:next|following|subsequent|previous|preceding)\s(?:year|spring|summer|fall|autumn|winter)|the\syear\s(?:after|before)|a\syear\slater",
        r"same\syear|that\s(?:year|spring|summer|fall|autumn|winter)|later\sthat",
        r"이듬해|전년|전해|다음\s?해|[0-9]년\s?(?:뒤|후|전)",
    ),
    _Row(
        ("지난해", "작년"),
        r"(?<![가-힣])(?:지난해|작년)\s?[0-9]{1,2}월",
        "a month of last year",
        rf"(?:this|next|this\scoming)\s{MONTH}",
        r"last|previous|prior|years?|[12][0-9]{3}|ago|earlier",
        r"올해|올\s|이달|내년|이번",
    ),
    _Row(
        ("내년",),
        r"(?<![가-힣])내년\s?[0-9]{1,2}월",
        "a month of next year",
        rf"(?:this|last|this\spast)\s{MONTH}",
        r"next|coming|following|years?|2[0-9]{3}",
        r"올해|올\s|지난|작년|이번",
    ),
    _Row(
        ("연말",),
        r"(?<![가-힣])연말(?=까지|에|부터|\s|,)",
        "the end of the year",
        r"(?:the\s)?(?:beginning|start)\sof\s(?:the|this|next)\syear|early\s(?:this|next|in\sthe)\syear|mid-?year",
        r"year-?end|year['’]s\send|end\sof\s(?:the|this|that)\syear|late\s(?:this|in\sthe)\syear|December|holiday\w*|year\send",
        r"연초|내년\s?초|연시|연중|상반기",
    ),
    _Row(
        ("연초",),
        r"(?<![가-힣])연초(?=까지|에|부터|보다|\s|,)",
        "the beginning of the year",
        r"(?:the\s)?end\sof\s(?:the|this|last)\syear|late\s(?:this|last|in\sthe)\syear|year-?end|mid-?year",
        r"beginning|start\w*|early|earlier|January|first|New\sYear\w*|year-to-date",
        r"연말|지난해\s?말|작년\s?말|담배",
    ),
)  # fmt: skip
# 개막 한 달 전부터 told as "from a month after the opening".
AHEAD_KO = re.compile(
    r"(?<![가-힣0-9])(?:[0-9]{1,3}|[한두세네]|하루|이틀|사흘|나흘|열흘|보름|일주일)\s?(?P<unit>시간|분|일|주일?|개월|달|년)?\s?전(?=부터)"
)
AFTER_EN = re.compile(
    r"\b(?:an?|one|two|three|four|five|six|seven|ten|[0-9]{1,3})\s(?P<unit>minute|hour|day|week|month|year)s?\s(?:after|following)\s(?=[a-z])",
    re.I,
)
BEFORE_EN = re.compile(
    r"\b(?:before\w*|ahead|prior|earlier|ago|advance|until|since|previous\w*|past|in\sthe\srun-?up|last)\b",
    re.I,
)
AFTER_KO = re.compile(
    r"후(?![보원손반배퇴속유])|뒤|만에|[은난한된간] 지|이래|지나|이후|넘[게어은]|동안"
)


@functools.cache
def _index() -> PartIndex[_Row]:
    return PartIndex((row.keys, row) for row in ROWS)


def find_neighbours(ko: str, en: str) -> Iterator[Mismatch]:
    """The first time that stands next to another and is told as the one on its other side.

    >>> ko, en = "이듬해 졸업했다.", "He graduated the year before."
    >>> [(ko[slice(*one.ko)], en[slice(*one.en)], one.right) for one in find_neighbours(ko, en)]
    [('이듬해', 'the year before', 'the year after')]
    """
    for row in _index().held(ko):
        korean, wrong, fits, unless = _patterns(row)
        told = wrong.search(en)
        said = korean.search(ko) if told else None
        if said and told and not fits.search(en) and not unless.search(ko):
            yield Mismatch(said.span(), told.span(), row.right)
            return
    ahead = AHEAD_KO.search(ko) if "전" in ko else None
    after = AFTER_EN.search(en) if ahead else None
    if not ahead or not after or BEFORE_EN.search(en) or AFTER_KO.search(ko):
        return
    if UNITS.get(ahead["unit"] or "일") == after["unit"].lower():
        yield Mismatch(ahead.span(), after.span(), "before")


@functools.cache
def _patterns(row: _Row) -> tuple[re.Pattern[str], ...]:
    """The Korean, the wrong English, what clears it there and here; made when a key is first met."""
    return (
        re.compile(row.ko),
        re.compile(rf"\b(?:{row.wrong})\b", re.I),
        re.compile(rf"\b(?:{row.fits})\b", re.I),
        re.compile(row.unless),
    )
