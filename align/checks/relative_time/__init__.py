"""Yesterday, next month, three years ago: a relative time that became another."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

from align.bitext import Pair, meets
from align.checks._check import Check, Finding
from align.checks._moments import find_slips
from align.checks.relative_time.crossed import find_crossed
from align.checks.relative_time.distances import find_turned_distances
from align.checks.relative_time.ill_placed import find_ill_placed
from align.checks.relative_time.neighbours import find_neighbours
from align.checks.relative_time.tenses import find_against_tense
from align.checks.relative_time.turned_times import find_turned_times
from align.dates import MomentRef
from align.dates.english import WEEKDAYS
from align.mqm import Category, Severity

DAYS = {
    -2: "the day before yesterday", -1: "yesterday", 0: "today", 1: "tomorrow",
    2: "the day after tomorrow",
}  # fmt: skip
WAYS = {-1: "last", 0: "this", 1: "next"}


def find(pair: Pair) -> Iterator[Finding]:
    """A relative time of the Korean (어제, 지난달, 3년 전) is another in the English.

    >>> pair = Pair.of("시는 지난달 계획을 냈다.", "The city issued the plan next month.")
    >>> [finding.message for finding in find(pair)]
    ['지난달 is last month, but the English says “next month”']
    """
    ko, en = pair.ko.text, pair.en.text
    slips = [slip for slip in find_slips(ko, en) if slip.matter == "relative"]
    turns = itertools.chain(
        find_turned_times(ko, en),
        find_turned_distances(ko, en),
        find_neighbours(ko, en),
        find_crossed(ko, en),
    )
    doubted = [slip.span("en") for slip in slips]
    for turned in () if slips else itertools.islice(turns, 1):
        doubted.append(turned.en)
        yield Finding(
            f"{ko[slice(*turned.ko)].strip()} is {turned.right}, but the English says “{en[slice(*turned.en)]}”",
            ko=(turned.ko,),
            en=(turned.en,),
            suggestion=f"It is {turned.right}.",
            confidence=0.8,
        )
    for slip in slips:
        right = _meaning(slip.ko)
        yield Finding(
            f"{slip.ko.text} is {right}, but the English says “{slip.en.text}”",
            ko=(slip.span("ko"),),
            en=(slip.span("en"),),
            suggestion=f"Write “{right}”.",
        )
    for place, other in itertools.chain(find_ill_placed(en), find_against_tense(ko, en)):
        if meets(place, doubted):
            continue
        yield Finding(
            f"“{en[slice(*place)]}” fits nothing here; “{other}” does",
            en=(place,),
            suggestion=f"See whether “{other}” is meant.",
            confidence=0.75,
        )


def _meaning(moment: MomentRef) -> str:
    """A relative time in English.

    >>> _meaning(MomentRef((0, 4), "3년 전", unit="year", offset=-3))
    '3 years ago'
    """
    offset, unit = moment.offset or 0, moment.unit
    if unit == "day" and offset in DAYS:
        return DAYS[offset]
    if offset in WAYS and moment.weekday is not None:
        day = WEEKDAYS[moment.weekday]
        return f"{day} {WAYS[offset]} week" if "주" in moment.text else f"{WAYS[offset]} {day}"
    if offset in WAYS and not moment.text[0].isdigit():
        return f"{WAYS[offset]} {unit}"
    if offset == -2 and not moment.text[0].isdigit():
        return f"the {unit} before last"
    count = f"{abs(offset)} {unit}{'s' * (abs(offset) != 1)}"
    return f"{count} ago" if offset < 0 else f"{count} later"


CHECK = Check("relative-time", "date", Category.DATE, Severity.CRITICAL, find, 0.9)
