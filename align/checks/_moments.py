"""Dates and times of a pair that stand for each other and disagree, and in what.

A date is rarely rendered word by word: 21일 becomes Wednesday, 지난해 becomes 2017. So a value
of one side is doubted only where both sides keep one that the other does not have, and nothing
else that was lost could account for it.
"""

from __future__ import annotations

import functools
import itertools
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from operator import attrgetter
from typing import Literal

from align.bitext import Lang, Span
from align.checks._moment_sides import (
    LOOSE_DAY_EN,
    LOOSE_DAY_KO,
    Side,
    counts_from_another,
    is_counted_on,
    loose_days,
    relative_day,
)
from align.dates import MomentRef, find_dates
from align.dates.calendar import RelativeUnit

__all__ = ["Matter", "Slip", "find_slips"]

Matter = Literal["year", "month", "day", "weekday", "clock", "part", "half", "relative"]
"""What of two moments differs."""

# A paper of another time zone gives its own day and hour.
ZONES = re.compile(
    r"현지\s?시[간각]|한국\s?시[간각]|GMT|UTC|그리니치|협정\s?세계시|동부\s?시[간각]"
)
# Beside this in both languages nothing is moved from one zone to another.
LOCAL_KO, LOCAL_EN = re.compile(r"현지\s?시[간각]"), re.compile(r"\blocal\stime\b")
LOOSE_YEAR_KO = re.compile(r"이듬해|다음\s?해|같은\s?해|그해|전년|이전\s?해|[0-9]년\s?만|음력")
# 37년 만에, "after 37 years", tells of no year.
COUNTED_YEARS_EN = re.compile(r"\b(?:[0-9]+|\w+)[\s-]years?\b", re.I)
AFTER_YEARS_KO = re.compile(r"[0-9]년\s?만")
LOOSE_YEAR_EN = re.compile(r"\b(?:the|that)\s(?:same|next|following|previous)?\s?year\b")
LUNAR = re.compile(r"음력")
# 1일부터 닷새간, 27일로 예정된, 5일장, 3일째: the English day may be another end, or no day is meant.
RUNNING_KO = re.compile(
    r"[0-9]{1,2}일(?:장|째|\s?차|간|부터|까지|[~∼-]|로\s예정)|부터\s|까지|연기|미[뤄뤘루룬]|늦[췄춰]|앞당|휴가|정직|구류|생후"
)
LONGEST = 5000
"""Characters of a text whose dates can still be told apart."""
DAY_EDGE = 2
"""Days from the turn of a month within which another time zone has another month."""
LAST_DAYS = 28
GARBLED = re.compile(r"\ban?\s(?P<unit>year|month|week|day)s\s(?P<way>later|ago)\b")
UNITS: dict[str, RelativeUnit] = {"year": "year", "month": "month", "week": "week", "day": "day"}
ELAPSED = re.compile(
    r"\s(?:ago|earlier|before|later|after|from\snow|afterwards?)$|[0-9가-힣]\s?(?:앞서|(?<!오)[전후뒤])$"
)
# Counted from now; "three weeks after" counts from an event.
NOW = re.compile(r"\s(?:ago|later|from\snow)$")
# The past year reaches into this one, and what happens overnight may belong to either day.
VAGUE = re.compile(r"(?:the\s)?(?:past|previous|prior|coming|current|overnight|year\sbefore)", re.I)
FOUR_DIGITS = re.compile(r"(?<![0-9,.])[12][0-9]{3}(?![0-9])")
QUARTERS = frozenset({"q1", "q2", "q3", "q4"})
COARSE = QUARTERS | {"h1", "h2"}
SEASONS = frozenset({"spring", "summer", "autumn", "winter"})
MOONS = frozenset({"seollal", "chuseok"})
"""The two feasts of the lunar calendar."""
# Times of day that cannot be one another. Night touches both of its ends.
TIMES = {
    "dawn": 0, "am": 1, "morning": 1, "noon": 2, "pm": 3, "afternoon": 3, "evening": 4,
    "night": 5, "midnight": 6,
}  # fmt: skip
APART = frozenset({(0, 2), (0, 3), (0, 4), (1, 3), (1, 4), (1, 5), (2, 4), (2, 5), (2, 6), (3, 6)})
SAID_PARTS = {"am": "morning", "pm": "afternoon"}
HALVES = {"dawn": "am", "am": "am", "morning": "am", "pm": "pm", "afternoon": "pm", "evening": "pm"}

# Which Friday: the one before, or the one to come. A day on which rain comes (비가 오는) is neither.
WAY_KO = re.compile(r"(?:(?P<back>지난)|(?P<on>(?<![이가]\s)오는|다가오는|돌아오는|다음))\s$")
WAY_EN = re.compile(r"\b(?:(?P<back>last|past)|(?P<on>next|coming|upcoming))\s$", re.I)
BARE_LAST = re.compile(
    r"\b(?:as|than|from|over|on|to)\s(?:in\s)?last(?=[.,;]|$|\s(?:and|but|as|when)\b)"
)
# "The last Friday of the month" is no day of the past.
OF_MONTH = re.compile(r"\s(?:of|in)\s")

NARROW: dict[Matter, re.Pattern[str]] = {
    "weekday": re.compile(r"[월화수목금토일]요일|\b[A-Z][a-z]+day\b"),
    "year": re.compile(r"[0-9]{4}\s?년?"),
    "month": re.compile(r"[0-9]{1,2}\s?월|[A-Z][a-z]+"),
}
_weekday, _year, _month, _day = map(attrgetter, ("weekday", "year", "month", "day"))


@dataclass(frozen=True, slots=True)
class Slip:
    """A Korean moment, the English one in its place, and what of it differs.

    >>> [slip] = find_slips("7월 3일 열렸다.", "It was held on June 3.")
    >>> slip.matter, slip.span("ko"), slip.span("en")
    ('month', (0, 2), (15, 19))
    """

    ko: MomentRef
    en: MomentRef
    matter: Matter

    def span(self, lang: Lang) -> Span:
        """Where the differing part stands."""
        moment = self.ko if lang == "ko" else self.en
        pattern = NARROW.get(self.matter)
        found = pattern.search(moment.text) if pattern else None
        if found is None:
            return moment.span
        start = moment.span[0]
        return (start + found.start(), start + found.end())


@functools.lru_cache(maxsize=1 << 10)
def find_slips(ko: str, en: str) -> tuple[Slip, ...]:
    """The dates and times without an equal, each with the one that stands where it should.

    >>> slip, = find_slips("회의는 목요일 열린다.", "The meeting is on Friday.")
    >>> slip.ko.text, slip.en.text, slip.matter
    ('목요일', 'Friday', 'weekday')
    """
    if max(len(ko), len(en)) > LONGEST:
        return ()
    left = Side(find_dates(ko, "ko"), ko)
    right = Side((*find_dates(en, "en"), *_garbled(en)), en)
    if not left.moments or not right.moments:
        return ()
    local = LOCAL_KO.search(ko) and LOCAL_EN.search(en)
    zoned = not local and bool(ZONES.search(ko) or ZONES.search(en))
    slips = [
        *_weekdays(left, right, zoned=zoned),
        *_years(left, right),
        *(tuple(_months_of_days(left, right)) or _months(left, right, zoned=zoned)),
        *_parts(left, right),
        *_relatives(left, right, zoned=zoned),
        *_ways(left, right),
    ]
    weekday = any(slip.matter == "weekday" for slip in slips)
    slips += _days(left, right, zoned=zoned, weekday=weekday)
    # Where one hour is the same on both sides, none was moved to another zone.
    if not zoned or set(map(_clock, left.moments)) & set(map(_clock, right.moments)) - {None}:
        slips += _clocks(left, right)
    return tuple(sorted(slips, key=lambda slip: slip.ko.span))


def _garbled(text: str) -> Iterator[MomentRef]:
    """A years later: what a machine makes of one year."""
    for found in GARBLED.finditer(text):
        unit: RelativeUnit = UNITS[found["unit"]]
        offset = 1 if found["way"] == "later" else -1
        yield MomentRef(found.span(), found.group(), unit=unit, offset=offset)


def _pair(left: Sequence[MomentRef], right: Sequence[MomentRef], matter: Matter) -> Iterator[Slip]:
    """The lost of both sides in order; those of the longer list that are left over say nothing."""
    for ko, en in zip(left, right, strict=False):
        yield Slip(ko, en, matter)


def _weekdays(left: Side, right: Side, *, zoned: bool) -> Iterator[Slip]:
    if not (left.tells(_weekday) and right.tells(_weekday)):
        return
    # Of days told more than once each has its own on the other side.
    lost, new = (
        one.lost(other, _weekday) or one.lost(other, _weekday, counted=True)
        for one, other in ((left, right), (right, left))
    )
    if loose_days(left, right) >= len(new) or loose_days(right, left) >= len(lost):
        return
    for slip in _pair(lost, new, "weekday"):
        gap = ((slip.ko.weekday or 0) - (slip.en.weekday or 0)) % 7
        if not (zoned and gap in (1, 6)):
            yield slip


def _relative_year(moment: MomentRef) -> object:
    return moment.offset if moment.unit == "year" else None


def _years(left: Side, right: Side) -> Iterator[Slip]:
    if not (left.tells(_year) and right.tells(_year)):
        return
    said, said_ko = _said(right), _said(left)
    lost = [m for m in left.lost(right, _year) if m.year not in said]
    new = [m for m in right.lost(left, _year) if m.year not in said_ko]
    loose = len(left.lost(right, _relative_year)) + len(LOOSE_YEAR_KO.findall(left.text))
    if COUNTED_YEARS_EN.search(right.text):
        loose -= len(AFTER_YEARS_KO.findall(left.text))
    loose_en = len(right.lost(left, _relative_year)) + len(LOOSE_YEAR_EN.findall(right.text))
    if loose < len(new) and loose_en < len(lost):
        yield from _pair(lost, new, "year")


def _said(side: Side) -> set[int]:
    """Every number of four digits of a side: the years of a season or a name among them."""
    return {int(year) for year in FOUR_DIGITS.findall(side.text)}


def _months(left: Side, right: Side, *, zoned: bool) -> Iterator[Slip]:
    if not (left.tells(_month) and right.tells(_month)) or LUNAR.search(left.text):
        return
    lost, new = left.lost(right, _month), right.lost(left, _month)
    loose = len(left.lost(right, _relative_month)) + len(left.lost(right, _coarse))
    loose_en = len(right.lost(left, _relative_month)) + len(right.lost(left, _coarse))
    if loose >= len(new) or loose_en >= len(lost):
        return
    for slip in _pair(lost, new, "month"):
        if not (zoned and _at_edge(slip.ko)):
            yield slip


def _months_of_days(left: Side, right: Side) -> Iterator[Slip]:
    """7월 21일부터 31일 against June 21 to July 31: the month stands there, of another day."""
    said = {(m.month, m.day) for m in right.moments}
    said_ko = {(m.month, m.day) for m in left.moments}
    for ko in left.moments:
        for en in right.moments:
            dated = None not in (ko.month, ko.day, en.month) and ko.day == en.day
            if dated and (ko.month, ko.day) not in said and (en.month, en.day) not in said_ko:
                yield Slip(ko, en, "month")


def _at_edge(moment: MomentRef) -> bool:
    return moment.day is not None and not DAY_EDGE < moment.day < LAST_DAYS


def _relative_month(moment: MomentRef) -> object:
    return moment.offset if moment.unit == "month" else None


def _coarse(moment: MomentRef) -> object:
    return moment.part if moment.part in COARSE or moment.part in SEASONS else None


def _days(left: Side, right: Side, *, zoned: bool, weekday: bool) -> Iterator[Slip]:
    """Days of one and the same month; or of a month that is left out, where no weekday differs."""
    if not (left.tells(_day) and right.tells(_day)):
        return
    lost, new = left.lost(right, _day), right.lost(left, _day)
    for ko, en in itertools.product(lost, new):
        if is_counted_on(abs((ko.day or 0) - (en.day or 0)), left.text):
            continue
        if not zoned and ko.month == en.month and (ko.month or ko.day != en.day):
            yield Slip(ko, en, "day")
            return
    relative = left.lost(right, relative_day) or right.lost(left, relative_day)
    if len(lost) == len(new) == 1 and not weekday and not relative:
        yield from _bare_day(lost[0], new[0], left.text, right.text)


def _bare_day(ko: MomentRef, en: MomentRef, text: str, text_en: str) -> Iterator[Slip]:
    """지난달 4일 as "June 1": the one day of either side, farther apart than two time zones."""
    if LOOSE_DAY_KO.search(text) or LOOSE_DAY_EN.search(text_en):
        return
    if LUNAR.search(text) or RUNNING_KO.search(text, ko.span[0]):
        return
    if ko.month is None and en.month and ko.day and en.day:
        gap = abs(ko.day - en.day)
        if DAY_EDGE <= gap < LAST_DAYS and ko.weekday is None and en.weekday is None:
            yield Slip(ko, en, "day")


def _clocks(left: Side, right: Side) -> Iterator[Slip]:
    """Another hour, or the other half of the day."""
    if not (left.tells(_clock) and right.tells(_clock)):
        return
    for ko in left.moments:
        for en in right.moments:
            if ko.hour is None or (ko.hour % 12, ko.minute) != (
                None if en.hour is None else en.hour % 12,
                en.minute,
            ):
                continue
            halves = (HALVES.get(ko.part), HALVES.get(en.part))
            # 오전 10시부터 밤 10시까지: the other end of the stretch.
            same = [HALVES.get(m.part) for m in right.moments if _clock(m) == _clock(ko)]
            if ko.hour < 12 and None not in halves and halves[0] not in same:
                yield Slip(ko, en, "half")
    lost, new = left.lost(right, _clock), right.lost(left, _clock)
    if len(lost) == len(new) == 1:
        yield Slip(lost[0], new[0], "clock")


def _clock(moment: MomentRef) -> object:
    return None if moment.hour is None else (moment.hour % 12, moment.minute)


def _parts(left: Side, right: Side) -> Iterator[Slip]:
    """The other half-year, quarter, season or feast; noon for midnight."""
    if not any(m.part for m in left.moments) or not any(m.part for m in right.moments):
        return
    for group in (COARSE - QUARTERS, QUARTERS, SEASONS, MOONS):
        value = functools.partial(_part_in, group)
        yield from _pair(left.lost(right, value), right.lost(left, value), "part")
    quarters = left.lost(right, functools.partial(_part_in, QUARTERS))
    halves = right.lost(left, functools.partial(_part_in, COARSE - QUARTERS))
    if len(quarters) == 1 and not any(m.part in COARSE - QUARTERS for m in left.moments):
        yield from _pair(quarters, halves, "part")  # 1분기, "the first half".
    elif len(quarters) == len(halves) == 2 and not any(
        m.part in COARSE - QUARTERS for m in left.moments
    ):
        yield from _pair(
            quarters, halves, "part"
        )  # 1분기, 2분기, "the first half, the second half".
    lost = [m for m in left.lost(right, _time_of_day) if m.hour is None]
    new = [m for m in right.lost(left, _time_of_day) if m.hour is None]
    for slip in _pair(lost, new, "part"):
        # 밤부터 모레 오전까지, "tonight … until the morning of": a part that is no moment of its own.
        rest = right.text[: slip.en.span[0]] + right.text[slip.en.span[1] :]
        if SAID_PARTS.get(slip.ko.part, slip.ko.part) in rest:
            continue
        times = sorted((TIMES[slip.ko.part], TIMES[slip.en.part]))
        if (times[0], times[1]) in APART:
            yield slip


def _part_in(group: set[str] | frozenset[str], moment: MomentRef) -> object:
    return moment.part if moment.part in group else None


def _time_of_day(moment: MomentRef) -> object:
    """Which time of the day, the same for a half of it and its plain name: 오전, "morning"."""
    return TIMES.get(moment.part)


def _relatives(left: Side, right: Side, *, zoned: bool) -> Iterator[Slip]:
    told = {moment.unit for moment in left.moments} & {moment.unit for moment in right.moments}
    for unit in ("hour", "day", "week", "weekend", "month", "quarter", "year"):
        if unit not in told:
            continue
        named = functools.partial(_named, unit)
        lost = left.lost(right, named)
        new = [m for m in right.lost(left, named) if not VAGUE.match(m.text)]
        if absolute := ABSOLUTE.get(unit):
            lost = lost[: max(0, len(lost) - len(right.lost(left, absolute)))]
            new = new[: max(0, len(new) - len(left.lost(right, absolute)))]
        for slip in _pair(lost, new, "relative"):
            gap = abs((slip.ko.offset or 0) - (slip.en.offset or 0))
            # "This year as last": the year before is told by its "last" alone.
            bare = slip.ko.offset == -1 and BARE_LAST.search(right.text)
            zone = zoned and unit == "day" and gap == 1
            if not (bare or zone or counts_from_another(slip.ko, slip.en, left, right)):
                yield slip
        elapsed = functools.partial(_elapsed, unit)
        for ko in left.lost(right, elapsed):
            for en in right.lost(left, elapsed):
                if ko.offset and en.offset == -ko.offset and NOW.search(en.text):
                    yield Slip(ko, en, "relative")


def _ways(left: Side, right: Side) -> Iterator[Slip]:
    """Last Friday for the one to come, where no other Friday is spoken of."""
    said = list(_with_way(right, WAY_EN))
    for ko in _with_way(left, WAY_KO) if said else ():
        same = [m for m in right.moments if m.weekday == ko.weekday]
        turned = [m for m in said if m.weekday == ko.weekday]
        if not len(same) == len(turned) == 1 or turned[0].offset == ko.offset:
            continue
        if ko not in left.moments or turned[0] not in right.moments:  # The others are weeks.
            yield Slip(ko, turned[0], "relative")


def _with_way(side: Side, before: re.Pattern[str]) -> Iterator[MomentRef]:
    """The weekdays of the week before and of the week to come, with the word that says which."""
    for moment in side.moments:
        if moment.weekday is None or moment.day or OF_MONTH.match(side.text, moment.span[1]):
            continue
        if moment.unit == "week" and moment.offset in (-1, 1):
            yield moment
        elif not moment.unit and (way := before.search(side.text[: moment.span[0]])):
            start, end = way.start(), moment.span[1]
            offset = -1 if way["back"] else 1
            named = replace(moment, span=(start, end), text=side.text[start:end])
            yield replace(named, unit="week", offset=offset)


def _named(unit: str, moment: MomentRef) -> object:
    """How far off a unit of the calendar is that is called by its name: last week, 어제."""
    return None if moment.unit != unit or ELAPSED.search(moment.text) else moment.offset


def _elapsed(unit: str, moment: MomentRef) -> object:
    """How far off a counted time is: three years ago."""
    return moment.offset if moment.unit == unit and ELAPSED.search(moment.text) else None


ABSOLUTE: dict[str, Callable[[MomentRef], object]] = {
    "day": lambda m: (m.weekday, m.day) if m.day or m.weekday is not None else None,
    "month": _month,
    "year": lambda m: m.year,
}
