"""The day, month or year next to one that is told: 전날 as "the following day", 이듬해 as "the year before".

No calendar tells them, since what they are counted from may stand in another sentence. The rows are the
table ``neighbours``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from align.checks._counted_days import is_told_of_another
from align.checks._mismatch import Mismatch
from align.checks._told_rows import find_told, may_tell
from align.checks.relative_time.distances import UNITS
from align.dates.english import MONTHS
from align.words.evidence import link_words

__all__ = ["find_neighbours"]

# 지난해 5월, 내년 5월 told as this May, or the May on its other side.
MONTH_KO = re.compile(r"(?<![가-힣])(?:(?P<past>지난해|작년)|내년)\s?(?P<month>1?[0-9])월")
MONTH_EN = re.compile(
    rf"\b(?:(?P<this>this(?:\scoming|\spast)?)|(?P<past>last)|next)\s(?P<month>{'|'.join(MONTHS)})\b"
)
OF_YEAR_EN = {
    "past": re.compile(r"\b(?:last|previous|prior|years?|[12][0-9]{3}|ago|earlier)\b"),
    "next": re.compile(r"\b(?:next|coming|following|years?|2[0-9]{3})\b"),
}
OTHER_YEAR_KO = {
    "past": re.compile(r"올해|올\s|이달|내년|이번"),
    "next": re.compile(r"올해|올\s|지난|작년|이번"),
}
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
EVENT = 30
"""Characters behind "a month after" in which the event stands."""


def find_neighbours(ko: str, en: str) -> Iterator[Mismatch]:
    """The first time that stands next to another and is told as the one on its other side.

    >>> ko, en = "이듬해 졸업했다.", "He graduated the year before."
    >>> [(ko[slice(*one.ko)], en[slice(*one.en)], one.right) for one in find_neighbours(ko, en)]
    [('이듬해', 'the year before', 'the year after')]
    """
    if may_tell("neighbours", ko):
        for row, said, told in find_told("neighbours", ko, en):
            if not is_told_of_another(ko, en, said, told):
                yield Mismatch(said, told, row.says)
                return
    yield from (_month(ko, en) if "월" in ko else ())
    yield from (_ahead(ko, en) if "전부터" in ko else ())


def _month(ko: str, en: str) -> Iterator[Mismatch]:
    """A month of last year or of the next, told as the same month of another year."""
    told = MONTH_EN.search(en)
    said = MONTH_KO.search(ko) if told else None
    if not told or not said or said["month"] != str(MONTHS.index(told["month"]) + 1):
        return
    way = "past" if said["past"] else "next"
    if told["this"] is None and bool(told["past"]) == (way == "past"):
        return
    rest = f"{en[: told.start()]} {en[told.end() :]}"
    again = len(re.findall(rf"(?<![0-9]){said['month']}월", ko)) > 1
    if not again and not OF_YEAR_EN[way].search(rest) and not OTHER_YEAR_KO[way].search(ko):
        yield Mismatch(
            said.span(), told.span(), f"a month of {'last' if said['past'] else 'next'} year"
        )


def _ahead(ko: str, en: str) -> Iterator[Mismatch]:
    """What began so long before an event, told to begin so long after that event."""
    ahead = AHEAD_KO.search(ko)
    after = AFTER_EN.search(en) if ahead else None
    if not ahead or not after or BEFORE_EN.search(en) or AFTER_KO.search(ko):
        return
    # "The opening comes a month after sales begin": it is the event that must stand behind.
    event = any(
        0 <= ahead.start() - link.span[1] <= 2
        and any(after.end() <= start <= after.end() + EVENT for start, _ in link.en[:1])
        for link in link_words(ko, en).ko
    )
    if event and UNITS.get(ahead["unit"] or "일") == after["unit"].lower():
        yield Mismatch(ahead.span(), after.span(), "before")
