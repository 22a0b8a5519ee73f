"""The dates and times of one text, and which of them another text has no equal of."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction

from align.dates import MomentRef
from align.numbers import find_quantities

__all__ = [
    "LOOSE_DAY_EN",
    "LOOSE_DAY_KO",
    "Side",
    "counts_from_another",
    "is_counted_on",
    "loose_days",
    "relative_day",
]

# What tells 전날, so that "yesterday" is of another day.
EVE_EN = re.compile(r"\b(?:before|previous|prior|preceding|earlier|eve|ago)\b", re.I)

# Korean words for a day that no calendar value is read from, and the same in English.
LOOSE_DAY_KO = re.compile(
    r"[이그]\s?날|당일|다음\s?날|이튿날|전날|같은\s?날|하루\s?[전뒤]|현재|요즘|최근"
)
LOOSE_DAY_EN = re.compile(
    r"\b(?:the\s(?:same|next|following|previous)\sday|the\sday\s(?:before|after)|(?:that|this)\sday)\b",
    re.I,
)
# What answers 현재 and 요즘, so that they stand for no other day.
LOOSE_NOW_EN = re.compile(
    r"\b(?:as\sof|now|currently|at\s(?:present|the\smoment)|these\sdays|recently|lately)\b", re.I
)
HANGUL = re.compile("[가-힣]")
FIGURE = re.compile("[0-9]+")
UNTIL_EN = re.compile(r"\b(?:until|till|before)\s$", re.I)


@dataclass(frozen=True, slots=True)
class Side:
    """The moments of one side that the other has no equal of, by what they say.

    Args:
        moments: the dates and times of the side, in order.
        text: the whole of it.

    >>> from align.dates import find_dates
    >>> ko, en = "3월과 5월에 열린다.", "It is held in May."
    >>> ko, en = Side(find_dates(ko, "ko"), ko), Side(find_dates(en, "en"), en)
    >>> [moment.text for moment in ko.lost(en, lambda moment: moment.month)]
    ['3월']
    """

    moments: tuple[MomentRef, ...]
    text: str

    def tells(self, value: Callable[[MomentRef], object]) -> bool:
        """Whether any moment has a value."""
        for moment in self.moments:  # noqa: SIM110 (any() of a generator takes twice the time)
            if value(moment) is not None:
                return True
        return False

    def lost(
        self, other: Side, value: Callable[[MomentRef], object], *, counted: bool = False
    ) -> list[MomentRef]:
        """Moments whose value the other side lacks; counted: or has fewer times."""
        theirs = [value(moment) for moment in other.moments]
        lost = []
        for moment in self.moments:
            own = value(moment)
            if own is None:
                continue
            if own not in theirs:
                lost.append(moment)
            elif counted:
                theirs.remove(own)
        return lost


def loose_days(side: Side, other: Side) -> int:
    """How many days of a side, other than weekdays, may be said as a weekday by the other.

    >>> ko, en = Side((), "이날 열렸다."), Side((), "It was held that day.")
    >>> loose_days(ko, Side((), "It was held.")), loose_days(ko, en)
    (1, 0)
    """
    lost = [m for m in side.lost(other, lambda m: m.day) if m.weekday is None]
    # "The 14th" is no moment by itself, and yet the day is said.
    figures = FIGURE.findall(other.text)
    days = [m for m in lost if str(m.day) not in figures]
    # "Overnight on Thursday" has its weekday, and 밤샘 is no other day.
    relative = [m for m in side.lost(other, relative_day) if m.weekday is None]
    days += [m for m in relative if m.text.lower() != "overnight" or "밤샘" not in other.text]
    if HANGUL.search(side.text):
        answered = [*LOOSE_DAY_EN.finditer(other.text), *LOOSE_NOW_EN.finditer(other.text)]
        loose = LOOSE_DAY_KO.findall(side.text)
    else:
        answered = list(LOOSE_DAY_KO.finditer(other.text))
        loose = LOOSE_DAY_EN.findall(side.text)
    return len(days) + max(0, len(loose) - len(answered))


def is_counted_on(gap: int | Fraction, text: str) -> bool:
    """Whether a Korean text counts so many days from one day to another: 22일, "on the 25th".

    >>> is_counted_on(3, "22일 나온 환자 탓에 사흘 만에 닫았다."), is_counted_on(3, "22일 닫았다.")
    (True, False)
    """
    spans = (q for q in find_quantities(text, "ko") if q.unit == "day" and q.kind == "amount")
    return any(q.value == gap for q in spans)


def relative_day(moment: MomentRef) -> object:
    """How many days from now a moment is, where it says so.

    >>> from align.dates import find_dates
    >>> relative_day(find_dates("내일 열린다.", "ko")[0])
    1
    """
    return moment.offset if moment.unit == "day" else None


def counts_from_another(ko: MomentRef, en: MomentRef, left: Side, right: Side) -> bool:
    """Whether two times differ since one is counted from another time of its text.

    The year before next year's budget is this year, and 전날 “오늘 발표한다”고 했다 is "said yesterday".

    >>> from align.dates import find_dates
    >>> ko, en = "내년 예산은 전년보다 많다.", "Next year's budget is larger than this year's."
    >>> left, right = Side(find_dates(ko, "ko"), ko), Side(find_dates(en, "en"), en)
    >>> counts_from_another(left.moments[1], right.moments[1], left, right)
    True
    """
    if ko.text.startswith("전년"):
        years = {one.offset for one in (*left.moments, *right.moments) if one.unit == "year"}
        return years >= {0, 1} and en.offset in (0, 1)
    # 지난해까지 볼 수 없던: "not seen until this year".
    if ko.unit == en.unit and ko.offset is not None and ko.offset + 1 == en.offset:
        until = UNTIL_EN.search(right.text, 0, en.span[0])
        return bool(until) and left.text.startswith("까지", ko.span[1])
    eve = "전날" in left.text and not EVE_EN.search(right.text)
    return eve and ko.unit == "day" and en.offset == -1
