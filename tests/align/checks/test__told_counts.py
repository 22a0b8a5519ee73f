"""Shares, multiples, series of games and votes whose figure tells another thing in the English."""

from __future__ import annotations

import pytest

from align.checks._told_counts import find_told_counts

FLAGGED = [
    (
        "응답자 10명 중 7명이 찬성했다.",
        "Seven percent of respondents agreed.",
        "seven in ten, 70 percent",
    ),
    (
        "주민 20명 가운데 3명이 반대했다.",
        "Three percent of residents objected.",
        "three in 20, 15 percent",
    ),
    ("매출이 세 배로 늘었다.", "Sales increased by 30 percent.", "3 times as much"),
    ("5전 3승제 결승이 시작됐다.", "The best-of-three final has begun.", "best of five"),
    ("7전 4선승제다.", "It is a best-of-five series.", "best of seven"),
    (
        "찬성 23표, 반대 11표로 가결됐다.",
        "It passed with 11 votes in favor and 23 against.",
        "23 in favor and 11 against",
    ),
    ("세 집 중 한 집은 1인 가구다.", "Three in one household is of one person.", "one in three"),
]
CLEAN = [
    ("응답자 10명 중 7명이 찬성했다.", "Seven in ten respondents agreed."),
    ("응답자 10명 중 7명이 찬성했다.", "Seventy percent of respondents agreed."),
    ("응답자 100명 중 7명이 찬성했다.", "Seven percent of respondents agreed."),
    ("매출이 세 배로 늘었다.", "Sales tripled."),
    ("매출이 세 배로 늘었다.", "Sales increased by 200 percent."),
    ("매출이 세 배로 늘었다.", "Sales came to 300 percent of last year's."),
    ("매출이 두 배로 늘고 이익은 30% 줄었다.", "Sales doubled and profits fell 30 percent."),
    ("5전 3승제 결승이 시작됐다.", "The best-of-five final has begun."),
    ("3전 2승제다.", "It is a best-of-three series."),
    ("찬성 23표, 반대 11표로 가결됐다.", "It passed with 23 votes in favor and 11 against."),
    ("찬성 23표, 반대 11표로 가결됐다.", "It passed 23 to 11."),
    ("찬성 11표, 반대 11표로 부결됐다.", "With 11 votes in favor and 11 against, it failed."),
    ('세 집 중 한 집은 1인 가구다.', 'One in three households is of one person.'),
    ('셋이 한 차에 탔다.', 'Three in one car went home.'),
]  # fmt: skip


def found(ko: str, en: str) -> list[str]:
    return [count.right for count in find_told_counts(ko, en)]


@pytest.mark.parametrize(("ko", "en", "right"), FLAGGED)
def test_flagged(ko: str, en: str, right: str) -> None:
    assert found(ko, en) == [right]


@pytest.mark.parametrize(("ko", "en"), CLEAN)
def test_clean(ko: str, en: str) -> None:
    assert found(ko, en) == []
