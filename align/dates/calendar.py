"""The value of a date or time expression, the same for both languages, and its comparison."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable
from dataclasses import dataclass, fields, replace
from fractions import Fraction
from typing import Literal

from align.bitext import Span

__all__ = ["MomentRef", "RelativeUnit", "merge", "resolve", "same_date"]

RelativeUnit = Literal["", "hour", "day", "week", "weekend", "month", "quarter", "year"]
"""What a relative date counts in; "" for none."""

HALF_DAY = {
    "am": "am", "dawn": "am", "morning": "am", "pm": "pm", "afternoon": "pm", "evening": "pm",
}  # fmt: skip
# "last night at 9 p.m.": the half of the day makes the part of it more exact.
FINER = {"pm": ("night", "evening", "afternoon"), "am": ("night", "morning", "dawn")}
KIN = ({"evening", "night"}, {"dawn", "morning"}, {"am", "morning"}, {"pm", "afternoon"})
LENGTHS = {"day": 1, "week": 7}
COARSE = ("q1", "q2", "q3", "q4", "h1", "h2")


@dataclass(frozen=True, slots=True)
class MomentRef:
    """What a date expression says, and nothing that it leaves open.

    Args:
        span, text: where it stands.
        year, month, day: as written; ``day`` is a day of the month.
        weekday: Monday is 0.
        unit, offset: a relative date: ("month", -1) last month, ("day", 1) tomorrow,
            ("year", -58) fifty-eight years ago.
        part: q1 to q4, h1, h2; am, pm, dawn, morning, noon, afternoon, evening, night, midnight;
            early, mid, late; spring, summer, autumn, winter; a feast without a fixed date.
        hour, minute: as written, 12 or 24 hour.
        length: a duration in days (사흘, two weeks).

    >>> MomentRef((0, 6), "지난달 3일", unit="month", offset=-1, day=3).month is None
    True
    """

    span: Span
    text: str
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    unit: RelativeUnit = ""
    offset: int | None = None
    part: str = ""
    hour: int | None = None
    minute: int | None = None
    length: Fraction | None = None


VALUES = tuple(field.name for field in fields(MomentRef) if field.name not in ("span", "text"))


def merge(
    moments: Iterable[MomentRef], text: str, between: re.Pattern[str]
) -> tuple[MomentRef, ...]:
    """Join neighbours that say different things about one moment: 지난달, 3일, 오후 2시.

    >>> month = MomentRef((0, 3), "지난달", unit="month", offset=-1)
    >>> day = MomentRef((4, 6), "3일", day=3)
    >>> merged = merge([month, day], "지난달 3일 열렸다.", between=re.compile(" "))
    >>> [(moment.text, moment.offset, moment.day) for moment in merged]
    [('지난달 3일', -1, 3)]
    """
    merged: list[MomentRef] = []
    for moment in sorted(moments, key=lambda m: (m.span[0], -m.span[1])):
        last = merged[-1] if merged else None
        if last and moment.span[0] < last.span[1]:
            continue
        near = last is not None and between.fullmatch(text, last.span[1], moment.span[0])
        if last and near and (joined := _join(last, moment, text)):
            merged[-1] = joined
        else:
            merged.append(moment)
    # "late" alone tells no time; beside a month it does.
    return tuple(m for m in merged if m.text not in ("early", "mid", "late"))


def _join(first: MomentRef, second: MomentRef, text: str) -> MomentRef | None:
    if first.length is not None or second.length is not None:
        return None
    values = {}
    for name in VALUES:
        left, right = getattr(first, name), getattr(second, name)
        if name == "part" and left in FINER.get(right, ()):
            left = ""
        if left not in (None, "") and right not in (None, ""):
            return None
        values[name] = right if left in (None, "") else left
    span = (first.span[0], second.span[1])
    return MomentRef(span, text[span[0] : span[1]], **values)


def resolve(moment: MomentRef, reference: datetime.date) -> MomentRef:
    """The moment with what the article's date adds: last month named, N일 with its weekday.

    >>> day = MomentRef((0, 3), "21일", day=21)
    >>> resolve(day, datetime.date(2008, 7, 23)).weekday
    0
    """
    if moment.unit == "year" and moment.year is None and moment.offset is not None:
        moment = replace(moment, year=reference.year + moment.offset)
    elif moment.unit == "month" and moment.month is None and moment.offset is not None:
        index = reference.year * 12 + reference.month - 1 + moment.offset
        moment = replace(moment, year=index // 12, month=index % 12 + 1)
    elif moment.unit == "day" and moment.day is None and moment.offset is not None:
        try:
            date = reference + datetime.timedelta(days=moment.offset)
        except OverflowError:
            return moment
        moment = replace(moment, year=date.year, month=date.month, day=date.day)
    if moment.day is None:
        return moment
    found = _nearest(moment, reference)
    if found is None:
        return moment
    return replace(
        moment, year=found.year, month=found.month, day=found.day, weekday=found.weekday()
    )


def _nearest(moment: MomentRef, reference: datetime.date) -> datetime.date | None:
    """The date nearest to the reference that fits year, month and day as far as they are known."""
    start = reference.year * 12 + reference.month - 1
    dates = []
    for index in range(start - 12, start + 13):
        year, month = index // 12, index % 12 + 1
        if moment.month not in (None, month) or moment.year not in (None, year):
            continue
        try:
            dates.append(datetime.date(year, month, moment.day or 1))
        except ValueError:
            continue
    if not dates and moment.year and moment.month:
        try:
            return datetime.date(moment.year, moment.month, moment.day or 1)
        except ValueError:
            return None
    return min(dates, key=lambda date: abs((date - reference).days), default=None)


def same_date(ko: MomentRef, en: MomentRef, reference: datetime.date | None = None) -> bool:
    """Whether two expressions can mean the same moment.

    What both say must agree, and they must say something comparable. A weekday and a day of
    the month, or "last month" and a month's name, are compared by the reference; without one
    they pass, because nothing contradicts them.

    >>> third, friday = MomentRef((0, 2), "3일", day=3), MomentRef((0, 6), "Friday", weekday=4)
    >>> [same_date(third, friday, datetime.date(2024, 5, day)) for day in (2, 30)]
    [True, False]
    """
    if reference is not None:
        ko, en = resolve(ko, reference), resolve(en, reference)
    shared = [
        name
        for name in ("year", "month", "day", "weekday")
        if getattr(ko, name) is not None and getattr(en, name) is not None
    ]
    if any(getattr(ko, name) != getattr(en, name) for name in shared):
        return False
    if _parts_conflict(ko, en):
        return False
    if ko.hour is not None and en.hour is not None:
        return ko.hour % 12 == en.hour % 12 and (ko.minute or 0) == (en.minute or 0)
    left, right = _distance(ko), _distance(en)
    if left is not None and right is not None and not shared:
        return left == right or (abs(left) == 15 and abs(right) == 14)
    if ko.unit and en.unit:
        return ko.offset == en.offset if ko.unit == en.unit else bool(shared)
    if shared or (ko.part and ko.part == en.part) or {ko.part, en.part} in KIN:
        return True
    return _levels(ko) & _levels(en) != set() and bool(
        ko.unit or en.unit or _day_and_weekday(ko, en)
    )


def _distance(moment: MomentRef) -> Fraction | None:
    """Days ahead, negative for days ago; a duration counts as ahead."""
    if moment.length is not None:
        return moment.length
    if moment.unit in LENGTHS and moment.offset is not None:
        return Fraction(moment.offset * LENGTHS[moment.unit])
    return None


def _day_and_weekday(ko: MomentRef, en: MomentRef) -> bool:
    return (ko.day is not None and en.weekday is not None) or (
        en.day is not None and ko.weekday is not None
    )


def _parts_conflict(ko: MomentRef, en: MomentRef) -> bool:
    if ko.part in COARSE and en.part in COARSE:
        return ko.part != en.part
    left, right = HALF_DAY.get(ko.part), HALF_DAY.get(en.part)
    return left is not None and right is not None and left != right


def _levels(moment: MomentRef) -> set[str]:
    """How fine the moment is: the finest thing it names."""
    if moment.length is not None:
        return {"length"}
    if moment.day is not None or moment.weekday is not None:
        return {"day"}
    if moment.unit:
        return {"week" if moment.unit == "weekend" else moment.unit}
    if moment.month is not None:
        return {"month"}
    return {"year"} if moment.year is not None else set()
