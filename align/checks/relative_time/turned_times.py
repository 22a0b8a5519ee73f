"""Last for next where no calendar tells: 지난 시즌 as "next season", 오는 여름 as "last summer".

Only where the Korean looks one way alone: a word of the other way, a plan or a distance in time may be
what the English says.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from align.checks._mismatch import Mismatch
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


def find_turned_times(ko: str, en: str) -> Iterator[Mismatch]:
    """What is past told as to come, or the reverse, where nothing else in the Korean is.

    >>> ko, en = "그는 지난 시즌 42골을 기록했다.", "He scored 42 goals next season."
    >>> [(ko[slice(*one.ko)], en[slice(*one.en)], one.right) for one in find_turned_times(ko, en)]
    [('지난 시즌', 'next season', 'past')]
    """
    if len(ko) > LONGEST or AROUND_EN.search(en):
        return
    coming, past = NEXT_EN.search(en), LAST_EN.search(en)
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
