"""How far off a time is, in another unit."""

from __future__ import annotations

import pytest

from align.checks.date.other_units import find_other_units

FLAGGED = [
    ("지난달 문을 열었다.", "It opened last year.", ("지난달", "last year")),
    ("나흘 전 사라졌다.", "He vanished a week ago.", ("나흘 전", "a week ago")),
    ("3주 전 계약했다.", "It signed the contract three months ago.", ("3주 전", "three months ago")),
    ("두 달 전 열었다.", "It opened two weeks ago.", ("두 달 전", "two weeks ago")),
]  # fmt: skip
CLEAN = [
    ("나흘 전 사라졌다.", "He vanished four days ago."),
    ("7일 전 사라졌다.", "He vanished a week ago."),
    ("한 달 전 열었다.", "It opened four weeks ago."),
    ("12개월 전 열었다.", "It opened a year ago."),
    ("지난주 열었다.", "It opened five days ago."),
    ("나흘 전 사라졌다.", "He vanished on May 3."),
    ("나흘 전 사라졌고 일주일 뒤 나타났다.", "He vanished four days ago and turned up a week later."),
    ("지난해 열었다.", "It opened in 2023."),
]  # fmt: skip


@pytest.mark.parametrize(("ko", "en", "parts"), FLAGGED, ids=[row[1] for row in FLAGGED])
def test_it_is_counted_in_another_unit(ko: str, en: str, parts: tuple[str, str]) -> None:
    found = [(ko[slice(*one.ko)], en[slice(*one.en)]) for one in find_other_units(ko, en)]
    assert found == [parts]


@pytest.mark.parametrize(("ko", "en"), CLEAN, ids=[row[1] for row in CLEAN])
def test_sound(ko: str, en: str) -> None:
    assert not list(find_other_units(ko, en))
