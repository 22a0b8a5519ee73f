"""How far off a time is, told in another unit: 지난달 as "last year", 나흘 전 as "a week ago"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from align.checks._mismatch import Mismatch
from align.dates import MomentRef, find_dates

__all__ = ["find_other_units"]

LOOSE = frozenset(("weekend",))
"""Units that are told as another: the weekend of last week."""
LENGTHS = {"day": 1, "week": 7, "month": 30, "year": 365}
"""Days of a unit, about."""
APART = 1.5
"""How many times as long a distance is that cannot be told for another: 30 days for a month can."""
COUNTED_KO = re.compile(r"(?:전|뒤|후)$")
COUNTED_EN = re.compile(r"\b(?:ago|earlier|later|before)$", re.I)


def find_other_units(ko: str, en: str) -> Iterator[Mismatch]:
    """The one time of the Korean that has no like, where the English has one in another unit.

    >>> ko, en = "나흘 전 사라졌다.", "He vanished a week ago."
    >>> [(ko[slice(*t.ko)], en[slice(*t.en)], t.right) for t in find_other_units(ko, en)]
    [('나흘 전', 'a week ago', 'counted in days')]
    """
    ours, theirs = find_dates(ko, "ko"), find_dates(en, "en")
    if any(m.year or m.month or m.day or m.weekday is not None for m in theirs):
        return
    values = [{(m.unit, m.offset) for m in side if m.unit and m.offset} for side in (ours, theirs)]
    units = [{m.unit for m in side} for side in (ours, theirs)]
    lost = [m for m in ours if m.unit and m.offset and (m.unit, m.offset) not in values[1]]
    strange = [m for m in theirs if m.unit and m.offset and (m.unit, m.offset) not in values[0]]
    if len(lost) != 1 or len(strange) != 1:
        return
    one, other = lost[0], strange[0]
    new = one.unit not in units[1] and other.unit not in units[0]
    if not new or other.unit in LOOSE or one.unit in LOOSE:
        return
    if one.offset == other.offset or _are_apart(one, other):
        yield Mismatch(one.span, other.span, f"counted in {one.unit}s")


def _are_apart(one: MomentRef, other: MomentRef) -> bool:
    """Whether two counted distances on one side are plainly not the same: four days, a week."""
    if not (COUNTED_KO.search(one.text) and COUNTED_EN.search(other.text)):
        return False
    spans = [(moment.offset or 0) * LENGTHS.get(moment.unit, 0) for moment in (one, other)]
    return spans[0] * spans[1] > 0 and max(map(abs, spans)) > APART * min(map(abs, spans))
