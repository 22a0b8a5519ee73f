"""Times that keep their figures and lose what kind of time they are.

지난 3일 is a date and not "the last three days", 열흘 새 a stretch and not "the 10th", 착공 5년 만에
counts from the start of the work and not "for the first time in five years", and what was announced
on the 20th need not have happened then. Each rule is a form of the Korean and the form of the
English that takes it for another kind of time.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from typing import NamedTuple

from align.checks._counted_days import is_told_of_another
from align.checks._mismatch import Mismatch
from align.checks.date.other_units import find_other_units
from align.checks.date.told_bases import find_bases
from align.checks.date.told_parts import find_parts
from align.checks.date.turned_ways import find_turned_ways
from align.dates.english import WEEKDAYS
from align.numbers.english_numerals import CARDINALS, ORDINALS
from align.numbers.korean import DAYS

__all__ = ["find_told"]

SPELLED = 20
"""The highest number that English news writes in words here."""
WORDS = {value: word for word, value in CARDINALS.items() if value <= SPELLED}
NTHS = {value: word for word, value in ORDINALS.items() if value <= SPELLED}
DATE_KO = re.compile(
    r"(?:지난|오는|지난달|이달|다음 ?달|내달|[0-9]월)\s(?P<day>[0-9]{1,2})일(?!\s?(?:간|동안|새|내내|연속|째|치|만에|이내|사이|가량|정도|넘게|여))"
)
STRETCH_KO = re.compile(
    rf"(?:(?P<digits>(?<![0-9.,월 ])[0-9]{{1,2}}|(?<= )[0-9]{{1,2}}(?=일째))일|(?P<word>{'|'.join(DAYS)}))\s?(?:간|동안|새|사이|내내|넘게|안에|가까이|째)(?=[\s,.]|[에의을이은도])"
)
STREAK = re.compile(r"\b(?:straight|consecutive|successive|row|day)\b", re.I)
WEEK_KO = re.compile(
    r"(?P<nth>첫|둘|두|셋|세|넷|네|다섯|마지막)\s?(?:째|번째)?\s?주\s?(?:[월화수목금토일]요일|주말)"
)
COUNTED_DAYS = re.compile(
    r"\b(?:two|three|four|five|[2-5])\s(?:Mondays|Tuesdays|Wednesdays|Thursdays|Fridays|Saturdays|Sundays|weekends)\b",
    re.I,
)
NTH = re.compile(r"\b(?:first|second|third|fourth|fifth|last|[1-5](?:st|nd|rd|th))\b", re.I)
# What a stretch of 만에 is counted from.
SINCE_KO = re.compile(
    r"(?:착공|개통|완공|준공|출시|발매|취임|결혼|개막|개장|개관|데뷔|창단|창업|설립|입사|개업|발사|출범|수교|부임|도입|시행"
    r"|발효|발생|실종|수술|입원|은퇴|이혼|출소|가동|합병|인수|입단|이적|출항|이륙|출발|신고|접수|계약|임용|입학|개교|개봉|방영|출간"
    r"|연재|공개|선언|발견|개발|투병|입대|탈당|복귀|구속|체포|시작|[가-힣]{1,15}\s지|이후)\s?"
    r"(?:약\s)?(?P<time>[0-9한두세네다섯여일곱덟아홉열]{1,4}\s?(?:여\s?)?(?:년|개월|달|주|일|시간|분)|하루|이틀|사흘|나흘|닷새|열흘|보름|반년)\s?만에"
)
FIRST_TIME = re.compile(
    r"\bfor the first time in\s[\w\s-]{2,24}?(?:years?|months?|weeks?|days?|hours?|minutes?|decades?)\b",
    re.I,
)
FIRST_KO = re.compile(r"처음|최초|첫")
BEFORE_KO = re.compile(r"(?<![가-힣])(?P<word>전날)(?!(?!보다|에[도는]|까지|부터)[가-힣]{2})")
AFTER_KO = re.compile(
    r"(?<![가-힣])(?P<word>이튿날|다음\s?날|이듬해|다음\s?해)(?!(?!에[도는]|까지|부터)[가-힣]{2})"
)
BEFORE_EN = re.compile(
    r"\b(?:before|previous|prior|preceding|eve|earlier|yesterday|night|ahead|last|from|overnight|than|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|feb|march|april|may|june|july|aug|sep|oct|nov|dec)[a-z]*\.?\s[0-9]{1,2}|[0-9]{1,2}(?:st|nd|rd|th))\b",
    re.I,
)
AFTER_EN = re.compile(
    r"\b(?:after|next|following|later|subsequent(?:ly)?|tomorrow|day\stwo|then|morrow)\b", re.I
)
SAME_OR_AFTER = re.compile(
    r"(?:\b(?:from|than|over) )?\bthe (?:same day|day of|(?<=\bon the )day(?=\s(?:the|that|he|she|it|they)\b)|(?:next|following) (?:day|morning|afternoon|evening|night)|(?:day|night|evening) after|very day)\b|\b(?:a|one) day (?:after|later)\b",
    re.I,
)
SAME_OR_BEFORE = re.compile(
    r"\bthe (?:same|previous|prior|preceding) (?:day|year|morning|afternoon|evening|night|spring|summer|fall|autumn|winter)\b|\bthe (?:very )?(?:day|year) (?:of|before)\b|\b(?:a|one) (?:day|year) (?:before|earlier)\b",
    re.I,
)
SAME_KO = re.compile(r"이날|당일|같은\s날|그날")
"""What "the same day" may say beside 전날."""
HALF_DAY_KO = re.compile(r"반나절")
HALF_HOUR_EN = re.compile(r"\bhalf (?:an hour|hour)\b|\ba half[- ]hour\b", re.I)
TURN_KO = re.compile(
    r"(?<![가-힣0-9])(?P<unit>월|연|분기)(?P<turn>말|초)(?=[까에부의쯤께이가은는 ,])"
)
UNITS = {"월": "month", "연": "year", "분기": "quarter"}
UNIT_EN = re.compile(r"\b(?:month|year|quarter)", re.I)
TURN_EN = re.compile(
    r"\b(?:end|close|start|beginning|turn) of (?:the|this|next|last) (?P<unit>year|month|quarter|week)\b",
    re.I,
)
AHEAD_KO = re.compile(
    r"(?:향후|앞으로)\s(?:약\s)?(?P<time>[0-9]{1,3}\s?(?:년|개월|주|일|달))(?!\s?전)"
)
AHEAD_UNITS = {"년": "years?", "개월": "months?", "달": "months?", "주": "weeks?", "일": "days?"}
SOME_AHEAD_KO = re.compile(
    r"(?:그\s?[후뒤]|이후|앞으로|향후)\s(?:며칠|[몇수]\s?(?:시간|일|주|달|개월|년))(?!\s?[전째])"
)
PAST_KO = re.compile(
    r"(?<![가-힣])지난\s(?P<time>[0-9]+\s?(?:년|개월|주|달))(?:간|동안|\s?새|이|은|의|\s)"
)
SINCE_THEN_KO = re.compile(
    r"(?<![0-9])(?P<time>[0-9]{1,3}\s?(?:년|개월|주|달))\s?(?:전보다|전에\s비해|새|사이)(?=\s)"
)
COUNTED_KO = re.compile(r"향후|앞으로|지난\s[0-9]|그\s?[후뒤]|이후|전보다|전에\s|새\s|사이\s")
"""What the four before hold: to look for them takes longer."""
COMING_EN = re.compile(r"\b(?:next|coming)\s(?:\w+\s)?(?:years|decades|months|weeks)\b", re.I)
RECENT_KO = re.compile(r"지난|최근")
COMING_KO = re.compile(r"다음|내년|향후|앞으로")
PAST_EN = re.compile(
    r"\b(?:past|last|previous) (?:\w+ )?(?:years?|decades?|months?|weeks?|days?)\b", re.I
)
NEXT_EN = re.compile(
    r"\b(?:next|coming|following) (?:\w+ )?(?:years?|decades?|months?|weeks?|days?)\b", re.I
)
RUN_KO = re.compile(
    r"(?P<count>[0-9]{1,3})\s?(?P<unit>분기|년|개월|달|주|일|시즌|경기|이닝|회)\s?(?:째\s)?연속"
)
RUN_UNITS = {
    "분기": "quarter", "년": "year season", "개월": "month", "달": "month", "주": "week", "일": "day",
    "시즌": "season year", "경기": "game match start appearance", "이닝": "inning", "회": "time meeting event round",
}  # fmt: skip
RUN_EN = re.compile(
    r"\b(?:straight|consecutive|successive) (?P<unit>quarter|year|month|week|day|season|game|match|inning)s?\b",
    re.I,
)
WEEKDAY_KO = re.compile(r"(?P<day>[월화수목금토일])요일")
WEEKLY_KO = re.compile(r"매주\s(?P<day>[월화수목금토일])요일")
WEEKDAY_EN = re.compile(r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day")
WEEKLY_EN = re.compile(
    r"\b(?:every|each|on)\s(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?\b|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days\b"
)
NATIVE_KO = re.compile(
    rf"(?<![가-힣])(?P<word>{'|'.join(d for d in DAYS if d not in ('하루', '이레'))})(?:간|째|(?=[\s,이을가의도]))"
)
LONG_KO = re.compile(
    r"[한두세네0-9]\s?(?:달|주|개월)|[0-9]월|주일|매[달월주]|일주|이번\s주|다음\s주|지난\s?[주달]|월간|월\s[0-9]"
)
A_MONTH_EN = re.compile(
    r"\b(?:for|in|within|over|after|takes?|took) (?:a|one) (?:month|week|year)\b", re.I
)
SHORT_EN = re.compile(r"\b(?:days?|fortnight|two|half|week and)\b|[0-9]", re.I)
AFTER_TIME_KO = re.compile(
    r"(?<![0-9.,])(?P<count>[0-9]{1,2})(?:년|개월|달|주|일)\s?만(?:에|의|이[다며라])"
)
STRAIGHT_EN = re.compile(
    r"\bfor\s(?:the\s)?(?P<count>[a-z]{3,9}|[0-9]{1,2})\s(?:straight|consecutive|successive)\s(?:years|months|weeks|days|quarters|sessions)\b",
    re.I,
)
STREAK_KO = re.compile(r"내리\s|잇따라|잇달아|줄곧|[0-9]\s?(?:년|개월|달|주|일)\s?(?:째|내내|동안)")
SPEECH_KO = r"(?:밝혔|말했|전했|발표했|알렸|설명했|강조했|당부했|예고했|보도했|공시했|집계했)"
ANNOUNCED_KO = re.compile(
    rf"(?<![0-9월.~])(?:지난\s)?(?P<day>[0-9]{{1,2}})일\s(?:이같이\s|공식\s)?{SPEECH_KO}"
)
ANY_DAY_KO = re.compile(
    r"(?<![0-9.,])(?P<day>[0-9]{1,2})일(?!\s?(?:간|동안|새|연속|째|치|만에|전|뒤|후))"
)
SPEECH_EN = r"(?:said|announced|reported|stated|explained|stressed|revealed|disclosed|added|noted|told\s\w+)"


def find_told(ko: str, en: str) -> Iterator[Mismatch]:
    """The times of the Korean that the English takes for times of another kind.

    >>> ko, en = "지난 3일 열린 회의였다.", "It was a meeting held for the last three days."
    >>> [(ko[slice(*t.ko)], en[slice(*t.en)], t.right) for t in find_told(ko, en)]
    [('지난 3일', 'for the last three days', 'the 3rd, a date')]
    """
    for rule in (
        _dates, _stretches, _weeks, _since, _beside, _turns, _ahead, _runs, find_other_units, _announced,
        _native, _in_years, _straight, _weekly,
    ):  # fmt: skip
        yield from rule(ko, en)
    yield from find_parts(ko, en)
    yield from find_bases(ko, en)
    yield from find_turned_ways(ko, en)


class _English(NamedTuple):
    """What English may make of one number of days, or of the day of the month with that number.

    Args:
        nth: "the 3rd", whatever stands around it.
        date: the day of a month: "the 3rd", "July 3", "3 July".
        on_nth: the day of a month that something happens on or from: "on the 3rd".
        days: a stretch of days: "three days".
        last_days: such a stretch, before now or from now on: "the last three days".
        said_nth, said_near_nth: something was said on the day, or a word or two before it.
    """

    nth: re.Pattern[str]
    date: re.Pattern[str]
    on_nth: re.Pattern[str]
    days: re.Pattern[str]
    last_days: re.Pattern[str]
    said_nth: re.Pattern[str]
    said_near_nth: re.Pattern[str]


@functools.cache
def _english(day: int) -> _English:
    count = rf"(?:{day}{'|' + WORDS[day] if day in WORDS else ''})"
    nth = rf"(?:{_written(day)}{'|' + NTHS[day] if day in NTHS else ''})"
    return _English(
        nth=re.compile(rf"\b{nth}\b"),
        date=re.compile(rf"\b{nth}\b|[A-Z][a-z]+\.?\s{day}\b|\b{day}\s[A-Z]"),
        on_nth=re.compile(rf"\b(?:on|from|by|in|since|until)\s(?:the\s)?(?:\w+\s)?{nth}\b"),
        days=re.compile(
            rf"\b{count}[\s-](?:straight\s|consecutive\s)?days?\b|\bweeks?\b|\bdays\b", re.I
        ),
        last_days=re.compile(
            rf"\b(?:last|past|next|coming|previous|for)\s(?:the\s(?:last|past|next)\s)?{count}\sdays?\b",
            re.I,
        ),
        said_nth=re.compile(rf"\b{SPEECH_EN}\s(?:on\s)?(?:the\s)?{nth}\b"),
        said_near_nth=re.compile(rf"\b{SPEECH_EN}\s(?:\w+\s){{0,2}}(?:the\s)?{nth}\b"),
    )


def _written(day: int) -> str:
    """1st, 2nd, 3rd, 11th."""
    ending = "th" if 10 < day % 100 < 14 else {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")
    return f"{day}{ending}"


def _dates(ko: str, en: str) -> Iterator[Mismatch]:
    for match in DATE_KO.finditer(ko):
        day = int(match["day"])
        read, said = _english(day).last_days.search(en), _english(day).date.search(en)
        if 0 < day <= 31 and read and not said:
            yield Mismatch(match.span(), read.span(), f"the {_written(day)}, a date")


def _stretches(ko: str, en: str) -> Iterator[Mismatch]:
    for match in STRETCH_KO.finditer(ko):
        day = DAYS.get(match["word"] or "") or int(match["digits"] or 0)
        read, said = _english(day).on_nth.search(en), _english(day).days.search(en)
        own = {int(m["day"]) for m in ANY_DAY_KO.finditer(ko)}
        if read and not said and day not in own and not STREAK.match(en, read.end() + 1):
            yield Mismatch(match.span(), read.span(), f"a stretch of {day} days")


def _weeks(ko: str, en: str) -> Iterator[Mismatch]:
    match = WEEK_KO.search(ko)
    read = COUNTED_DAYS.search(en) if match else None
    if match and read and not NTH.search(en):
        yield Mismatch(match.span(), read.span(), "a day of one week of the month")


def _since(ko: str, en: str) -> Iterator[Mismatch]:
    match = SINCE_KO.search(ko) if "만에" in ko else None
    read = FIRST_TIME.search(en) if match else None
    if match and read and not FIRST_KO.search(ko):
        yield Mismatch(match.span(), read.span(), "counted from what came before, as in “after”")


def _beside(ko: str, en: str) -> Iterator[Mismatch]:
    before, after = BEFORE_KO.search(ko), AFTER_KO.search(ko)
    if before and not after:
        wrong = None if SAME_KO.search(ko) else SAME_OR_AFTER.search(en)
        if wrong and not (
            BEFORE_EN.search(en[: wrong.start()] + " " + en[wrong.end() :])
            or is_told_of_another(ko, en, before.span(), wrong.span())
        ):
            yield Mismatch(before.span(), wrong.span(), "the day before")
    if after and not before:
        wrong = SAME_OR_BEFORE.search(en)
        if wrong and not (
            AFTER_EN.search(en[: wrong.start()] + " " + en[wrong.end() :])
            or is_told_of_another(ko, en, after.span(), wrong.span())
        ):
            unit = "year" if after["word"].endswith("해") else "day"
            yield Mismatch(after.span(), wrong.span(), f"the {unit} after")
    half = HALF_DAY_KO.search(ko)
    hour = HALF_HOUR_EN.search(en) if half else None
    if half and hour:
        yield Mismatch(half.span(), hour.span(), "half a day")


def _turns(ko: str, en: str) -> Iterator[Mismatch]:
    match = TURN_KO.search(ko)
    read = TURN_EN.search(en) if match else None
    if match and read:
        unit = UNITS[match["unit"]]
        said = {m.group().lower() for m in UNIT_EN.finditer(en)}
        if read["unit"].lower() != unit and unit not in said:
            yield Mismatch(match.span(), read.span(), f"the turn of the {unit}")


def _ahead(ko: str, en: str) -> Iterator[Mismatch]:
    if not COUNTED_KO.search(ko):
        return
    backward, forward = PAST_EN.search(en), NEXT_EN.search(en)
    if not (backward or forward):
        return
    ahead, past = AHEAD_KO.search(ko), PAST_KO.search(ko)
    some = SOME_AHEAD_KO.search(ko)
    if some and backward and not forward and not RECENT_KO.search(ko):
        yield Mismatch(some.span(), backward.span(), "a time to come")
        return
    counted = ahead and _counted(ahead["time"], en)
    if ahead and counted and not re.search(rf"(?:지난|최근)\s{ahead['time']}", ko):
        yield Mismatch(ahead.span(), counted.span(), "a time to come")
        return
    if ahead and backward and not forward and not RECENT_KO.search(ko):
        yield Mismatch(ahead.span(), backward.span(), "a time to come")
    since, coming = SINCE_THEN_KO.search(ko), COMING_EN.search(en)
    if since and coming and not ahead and not COMING_KO.search(ko):
        yield Mismatch(since.span(), coming.span(), "a time gone by")
        return
    if past and forward and not backward and not COMING_KO.search(ko):
        yield Mismatch(past.span(), forward.span(), "a time gone by")


def _counted(time: str, en: str) -> re.Match[str] | None:
    """As many of the last years as the Korean has of those to come: 향후 5년, "the last five"."""
    count = int(re.sub("[^0-9]", "", time))
    unit = next(en for ko, en in AHEAD_UNITS.items() if time.endswith(ko))
    number = f"(?:{count}{'|' + WORDS[count] if count in WORDS else ''})"
    past = re.search(rf"\b(?:last|past|previous)\s{number}\s{unit}", en, re.I)
    coming = re.search(rf"\b(?:next|coming|following)\s{number}\s{unit}", en, re.I)
    return None if coming else past


def _runs(ko: str, en: str) -> Iterator[Mismatch]:
    matches = list(RUN_KO.finditer(ko)) if "연속" in ko else []
    read = list(RUN_EN.finditer(en)) if len(matches) == 1 else []
    if len(read) != 1:
        return
    unit = RUN_UNITS[matches[0]["unit"]]
    if read[0]["unit"].lower() not in unit.split():
        yield Mismatch(matches[0].span(), read[0].span(), f"counted in {unit.split()[0]}s")


def _native(ko: str, en: str) -> Iterator[Mismatch]:
    """보름 동안 as "for a month"."""
    match = NATIVE_KO.search(ko)
    said = A_MONTH_EN.search(en) if match and not LONG_KO.search(ko) else None
    if match and said and not SHORT_EN.search(en):
        yield Mismatch(match.span(), said.span(), f"a stretch of {DAYS[match['word']]} days")


def _weekly(ko: str, en: str) -> Iterator[Mismatch]:
    """매주 월요일 as "every Tuesday"."""
    days = {m["day"] for m in WEEKDAY_KO.finditer(ko)} if "매주" in ko else set()
    match = WEEKLY_KO.search(ko) if len(days) == 1 else None
    said = set(WEEKDAY_EN.findall(en)) if match else set()
    if match and len(said) == 1 and (read := WEEKLY_EN.search(en)):
        right = WEEKDAYS["월화수목금토일".index(match["day"])]
        if right not in said:
            yield Mismatch(match.span(), read.span(), f"each {right}")


def _in_years(ko: str, en: str) -> Iterator[Mismatch]:
    """9년 만이다 as "the ninth year"."""
    match = AFTER_TIME_KO.search(ko) if "만" in ko else None
    nth = NTHS.get(int(match["count"])) if match else None
    if not match or not nth:
        return
    said = re.search(
        rf"\b(?:{nth}|{_written(int(match['count']))})\s(?:straight\s|consecutive\s)?"
        r"(?:year|month|week|day|time)\b",
        en,
    )
    counted = re.search(
        rf"번째|{match['count']}\s?(?:년|개월|달|주|일|차례|번|회)?\s?(?:째|연속)", ko
    )
    if said and not counted:
        yield Mismatch(match.span(), said.span(), "the time since it last happened")


def _straight(ko: str, en: str) -> Iterator[Mismatch]:
    """4개월 만에 줄었다 as "fell for four straight months"."""
    match = AFTER_TIME_KO.search(ko) if "만에" in ko and "연속" not in ko else None
    said = STRAIGHT_EN.search(en) if match else None
    if match and said and int(match["count"]) > 1 and not STREAK_KO.search(ko):
        count = int(match["count"])
        if said["count"].lower() in (str(count), WORDS.get(count, "")):
            yield Mismatch(match.span(), said.span(), "the time since it last was so")


def _announced(ko: str, en: str) -> Iterator[Mismatch]:
    """Done on the 3rd and announced on the 20th, the days exchanged."""
    match = ANNOUNCED_KO.search(ko)
    if match is None:
        return
    day = int(match["day"])
    others = {int(m["day"]) for m in ANY_DAY_KO.finditer(ko)} - {day}
    for other in sorted(others):
        wrong = _english(other).said_nth.search(en)
        right = _english(day).said_near_nth.search(en)
        if wrong and not right and _english(day).nth.search(en):
            yield Mismatch(
                match.span(), wrong.span(), f"the {_written(day)}, when it was announced"
            )
