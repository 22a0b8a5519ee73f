"""The head's office in two places, of which one is his deputy's."""

from __future__ import annotations

import pytest

from align.bitext import Pair
from align.checks.title import find

FLAGGED = [
    (
        "부시장은 시장을 대신해 행사를 주재했다.",
        "The mayor presided over the event in place of the mayor.",
    ),
    ("부지사는 지사와 함께 찾았다.", "The governor came along with the governor."),
]
CLEAN = [
    ("부시장은 시장을 대신해 행사를 주재했다.", "The vice mayor stood in for the mayor."),
    ("부시장은 시장을 대신해 행사를 주재했다.", "Standing in for the mayor, his deputy presided."),
    ("부지사는 지사와 함께 찾았다.", "The governor and vice governor came together."),
    ("시장은 시장을 찾아 상인들을 만났다.", "The mayor, in his third year as mayor, toured a market."),
]  # fmt: skip


@pytest.mark.parametrize(("ko", "en"), FLAGGED, ids=[row[1] for row in FLAGGED])
def test_the_deputy_is_lost(ko: str, en: str) -> None:
    assert len(list(find(Pair.of(ko, en)))) == 1


@pytest.mark.parametrize(("ko", "en"), CLEAN, ids=[row[1] for row in CLEAN])
def test_sound(ko: str, en: str) -> None:
    assert not list(find(Pair.of(ko, en)))
