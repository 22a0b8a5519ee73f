"""Only so many for as many as, and as many as for only."""

from __future__ import annotations

import pytest

from align.bitext import Pair
from align.checks.bounds import find

FLAGGED = [
    ("신입생은 11명에 불과하다.", "It has as many as 11 new students."),
    ("찬성한 의원은 8명에 그쳤다.", "All but eight lawmakers voted in favor."),
    ("무려 300명이 숨졌다.", "Only 300 people died."),
    (
        "출산지원금은 3자녀 이상 가구에 준다.",
        "It goes to households with more than three children.",
    ),
    ("1960년대 이후 지은 다리다.", "The bridge was built before the 1960s."),
]
CLEAN = [
    ("신입생은 11명에 불과하다.", "It has only 11 new students."),
    ("신입생은 11명에 불과하다.", "It has no more than 11 new students."),
    ("찬성한 의원은 8명에 그쳤다.", "A mere eight lawmakers voted in favor."),
    ("무려 300명이 숨졌다.", "As many as 300 people died."),
    ("무려 300명이 숨졌다.", "A staggering 300 people died."),
    ("출산지원금은 3자녀 이상 가구에 준다.", "It goes to households with three or more children."),
    ("1960년대 이후 지은 다리다.", "The bridge was built after the 1960s."),
    ("4년 전에 비해 18분 줄었다.", "It is 18 minutes less than four years ago."),
]


@pytest.mark.parametrize(("ko", "en"), FLAGGED, ids=[row[1] for row in FLAGGED])
def test_flagged(ko: str, en: str) -> None:
    assert list(find(Pair.of(ko, en)))


@pytest.mark.parametrize(("ko", "en"), CLEAN, ids=[row[1] for row in CLEAN])
def test_clean(ko: str, en: str) -> None:
    assert list(find(Pair.of(ko, en))) == []
