"""Searches that stand before dearer ones: whatever the dear one matches, the quick one must find.

Their words are a second list of what the patterns of the tables have; a new row that lacks its word there
would never be asked. Strings are made from each pattern.
"""

from __future__ import annotations

import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from align.checks import currency, rate
from align.checks.bounds import limits, orders
from align.checks.date import told_parts, told_times, turned_ways
from align.checks.modality.governing import FRAMED_KO, FRAMES
from align.checks.modality.stances import HELD_KO, STANCES

GUARDED = {
    "stances": (HELD_KO, [stance.ko for stance in STANCES]),
    "frames": (FRAMED_KO, [frame.ko for frame in FRAMES]),
    "limits": (limits.LIMITED_KO, [low for low, *_ in limits.LIMITS]),
    "levels": (limits.EXCEEDED_KO, [limits.EXCEEDS]),
    "parts of periods": (told_parts.ANY_PART_KO, [told_parts.PARTS_KO]),
    "ways": (turned_ways.ANY_WAY_KO, [turned_ways.WAY_KO]),
    "rates": (rate.ANY_APART_KO, list(rate.APART_KO.values())),
    "money": (currency.ANY_OTHER_KO, [currency.OTHER_MONEY_KO]),
    "times ahead": (
        told_times.COUNTED_KO,
        [
            told_times.AHEAD_KO,
            told_times.SOME_AHEAD_KO,
            told_times.PAST_KO,
            told_times.SINCE_THEN_KO,
        ],
    ),
    **{
        f"English of {order.right}": (re.compile("|".join(order.stems), re.IGNORECASE), [order.en])
        for order in orders.ORDERS
    },
}


EACH = [
    pytest.param(quick, pattern, id=f"{name} {number}")
    for name, (quick, guarded) in GUARDED.items()
    for number, pattern in enumerate(guarded)
]


@pytest.mark.parametrize(("quick", "pattern"), EACH)
@settings(max_examples=200, suppress_health_check=list(HealthCheck), deadline=None)
@given(data=st.data())
def test_gate_is_necessary(
    quick: re.Pattern[str], pattern: re.Pattern[str], data: st.DataObject
) -> None:
    assert quick.search(data.draw(st.from_regex(pattern)))
