"""Last for next where no calendar tells: 지난 시즌 as "next season", 오는 여름 as "last summer".

Only where the Korean looks one way alone: a word of the other way, a plan or a distance in time may be
what the English says. 출시를 한 달 앞두고 is no "a month after the release", and of 이달 15일부터 다음 달
5일까지 the second is not "of this month".
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Mapping

from align.casing import lowered
from align.checks._mismatch import Mismatch
from align.checks.relative_time.distances import UNITS
from align.dates.english import MONTHS, WEEKDAYS

__all__ = ["find_turned_times"]

LONGEST = 300
"""Characters of a Korean text that may look one way alone."""
PERIOD = (
    "(?:week(?:end)?|month|year|season|summer|spring|fall|autumn|winter|quarter|semester|term|"
    + "|".join((*WEEKDAYS, *MONTHS))
    + ")"
)
PAST_KO = re.compile(
    r"(?<![가-힣])(?:지난\s?(?:해|달|주|주말|시즌|학기|분기|여름|봄|가을|겨울|1?[0-9]월|[월화수목금토일]요일)|작년|어제|그제|엊그제)"
)
COMING_KO = re.compile(
    r"(?<![가-힣])(?:다음\s?(?:달|주|주말|해|시즌|학기|분기)|(?<![가이은는도눈비]\s)오는\s(?=[0-9]|[가-힣]{1,2}(?:월|요일)|여름|가을|겨울|봄|주말)|내년|내달|내주|내일|모레)"
)
# "Next" without 다음: what is planned, hoped or counted on.
AHEAD_KO = re.compile(
    r"다음|내[년달주일]|모레|오는|향후|앞으로|예정|계획|방침|전망|예상|[을릴될할길킬날올갈설실]\s것|겠|이듬|이후|[은는인한된간친진긴]\s(?:뒤|후)|차기|새\s|올해|올\s|이번|기로|재계약|연장|까지|하반기|미래"
)
BEHIND_KO = re.compile(
    r"지난|작년|전년|전달|어제|그제|최근|이전|앞서|당시|전(?:에|부터|까지|의|보다|\s)|만에|이래|이후|[0-9]년|동안|직전|앞선|종전|올해|이미|째|대비|비해|보다|지금까지"
)
NEXT_EN = re.compile(rf"(?<!\bthe\s)\bnext\s(?:early\s|late\s)?{PERIOD}\b|\btomorrow\b", re.I)
LAST_EN = re.compile(
    rf"(?<!\bthe\s)(?<!\bat\s)\blast\s(?:early\s|late\s)?{PERIOD}\b|\byesterday\b", re.I
)
# "The day after tomorrow": the other way from a day that is named.
AROUND_EN = re.compile(
    r"\b(?:after\stomorrow|before\syesterday|next\s(?:year|month|week)['’]s)\b", re.I
)
# 출시를 한 달 앞두고: it has not come out yet.
AHEAD_OF_KO = re.compile(
    r"(?:[0-9]{1,3}|[한두세네]|몇|수)\s?(?P<unit>시간|일|주일?|개월|달|년)\s?(?:가량|정도|여)?\s?앞(?:두고|둔)(?=[\s,])"
    r"|(?:하루|이틀|사흘|나흘|닷새|엿새|열흘|보름|일주일|반년)\s?(?:가량|정도)?\s?앞(?:두고|둔)(?=[\s,])"
)
AFTER_EN = re.compile(
    r"\b(?:an?|one|two|three|four|five|six|ten|[0-9]{1,3})\s(?P<unit>hour|day|week|month|year)s?\s(?:after|following|since)\b",
    re.I,
)
BEFORE_EN = re.compile(
    r"\b(?:before|ahead|until|till|away|prior|left|eve|advance|to\sgo|earlier|leading|remaining|remain|off|from\snow"
    r"|upcoming|coming|approach\w*)\b",
    re.I,
)
# Times of which the English may tell one by the word for another, by their unit.
NAMED = {
    "day": {"yesterday": "어제", "today": "오늘", "tomorrow": "내일"},
    "month": {"last": r"지난\s?달", "this": r"(?:이달|이번\s?달)", "next": r"(?:다음\s?달|내달)"},
    "year": {"last": "(?:작년|지난해)", "this": r"(?:올해|금년|이번\s?해|올\s)", "next": "내년"},
    "week": {"last": r"지난\s?주", "this": r"이번\s?주", "next": r"다음\s?주"},
}
DAY_KO = re.compile("|".join(NAMED["day"].values()))
# What else tells a month, a year or a week.
OTHERWISE = {
    "day": "|".join(("nights?", "tonight", "overnight", "mornings?", *WEEKDAYS)),
    "month": "|".join(MONTHS),
    "year": "[12][0-9]{3}",
    "week": "|".join(("weekend", *WEEKDAYS)),
}


def find_turned_times(ko: str, en: str) -> Iterator[Mismatch]:
    """What is past told as to come, or the reverse, where nothing else in the Korean is.

    >>> ko, en = "그는 지난 시즌 42골을 기록했다.", "He scored 42 goals next season."
    >>> [(ko[slice(*one.ko)], en[slice(*one.en)], one.right) for one in find_turned_times(ko, en)]
    [('지난 시즌', 'next season', 'past')]
    """
    lower = lowered(en)
    ahead, behind = ("next" in lower or "tomorrow" in lower), "yesterday" in lower
    if len(ko) > LONGEST or ((ahead or behind) and AROUND_EN.search(en)):
        return
    if "앞" in ko:
        yield from _ahead_of(ko, en)
    yield from _told_twice(ko, en)
    coming = NEXT_EN.search(en) if ahead else None
    past = LAST_EN.search(en) if behind or "last" in lower else None
    # Whichever of the two is wrong, the right one may be told as well.
    if coming and past:
        return
    for way, other, said, right in (
        (PAST_KO, AHEAD_KO, coming, "past"),
        (COMING_KO, BEHIND_KO, past, "still to come"),
    ):
        told = way.search(ko) if said else None
        if said and told and not other.search(ko):
            yield Mismatch(told.span(), said.span(), right)
            return


def _ahead_of(ko: str, en: str) -> Iterator[Mismatch]:
    """출시를 한 달 앞두고 as "a month after the release"."""
    ahead = AHEAD_OF_KO.search(ko)
    after = AFTER_EN.search(en) if ahead else None
    # 앞두고 of one thing, "two weeks after" of another: of one only where it is as long.
    same = ahead and after and UNITS[ahead["unit"] or "일"] == after["unit"].lower()
    if ahead and after and same and not BEFORE_EN.search(en):
        yield Mismatch(ahead.span(), after.span(), "still to come")


def _told_twice(ko: str, en: str) -> Iterator[Mismatch]:
    """이달 15일부터 다음 달 5일까지 as "from the 15th of this month to the 5th of this month"."""
    lower = lowered(en)
    for unit, ways in NAMED.items():
        days = unit == "day"
        if (len({*DAY_KO.findall(ko)}) if days else lower.count(unit)) <= 1:
            continue
        korean, english, otherwise = _named(unit)
        ours = {way: list(korean[way].finditer(ko)) for way in ways}
        theirs = {way: list(english[way].finditer(en)) for way in ways}
        for way, said in theirs.items():
            lost = [other for other in ways if ours[other] and not theirs[other]]
            told = 0 < len(ours[way]) < len(said) and lost
            if told and not otherwise.search(english[way].sub(" ", en)):
                right = lost[0] if days else f"{lost[0]} {unit}"
                yield Mismatch(ours[lost[0]][0].span(), said[-1].span(), right)
                return


@functools.cache
def _named(
    unit: str,
) -> tuple[Mapping[str, re.Pattern[str]], Mapping[str, re.Pattern[str]], re.Pattern[str]]:
    """The Korean and the English of last, this and next of a unit, and what else tells one."""
    behind = "" if unit == "day" else rf"\s{unit}"
    return (
        {way: re.compile(rf"(?<![가-힣]){word}") for way, word in NAMED[unit].items()},
        {way: re.compile(rf"\b{way}{behind}\b(?!['’]s)", re.I) for way in NAMED[unit]},
        re.compile(
            r"\b(?:following|previous|prior|earlier|later|current|ago"
            rf"|{unit}s?|{OTHERWISE[unit]})\b",
            re.I,
        ),
    )
