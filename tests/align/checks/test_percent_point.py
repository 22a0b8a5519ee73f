"""Percent and percentage points taken for each other."""

from __future__ import annotations

import pytest

# Korean, English, and of each what is pointed at.
FLAGGED = {
    "points of an index": (
        "소비자심리지수는 5포인트 오른 89였다.",
        "The sentiment index rose 5 percentage points to 89.",
        ("5포인트", "5 percentage points"),
    ),
    "points of shares": (
        "코스피는 25.3포인트 올랐다.",
        "The KOSPI rose 25.3 percent.",
        ("25.3포인트", "25.3 percent"),
    ),
    "points became percent": (
        "지지율이 3%p 올랐다.",
        "Approval rose 3 percent.",
        ("3%p", "3 percent"),
    ),
    "points spelled out": (
        "금리가 0.25%포인트 내렸다.",
        "The rate fell 0.25%.",
        ("0.25%포인트", "0.25%"),
    ),
    "points in Hangul": (
        "격차는 5퍼센트포인트다.",
        "The gap is 5 percent.",
        ("5퍼센트포인트", "5 percent"),
    ),
    "percent became points": (
        "매출이 4.8% 줄었다.",
        "Sales fell 4.8 percentage points.",
        ("4.8%", "4.8 percentage points"),
    ),
    "percent spelled in Hangul": (
        "70퍼센트가 찬성했다.",
        "Seventy percentage points were in favor.",
        ("70퍼센트", "Seventy percentage points"),
    ),
    "no space before points": (
        "주가가 80% 급락했다.",
        "Shares plunged 80percentage points.",
        ("80%", "80percentage points"),
    ),
    "one of several": (
        "만족 72%, 보통 18%였다.",
        "Satisfied were 72 percent, and 18 percentage points neutral.",
        ("18%", "18 percentage points"),
    ),
    "one percent": (
        "1%만 남았다.",
        "Only one percentage points remained.",
        ("1%", "one percentage points"),
    ),
    "with a bound": (
        "40%포인트 이상 앞섰다.",
        "It led by more than 40 percent.",
        ("40%포인트 이상", "more than 40 percent"),
    ),
    "pp for percent": (
        "실업률은 9%다.",
        "Unemployment is at 9 pp.",
        ("9%", "9 pp"),
    ),
    "points of a poll": (
        "지지율은 4.5%포인트 떨어진 38%였다.",
        "Approval was 38%, down 4.5%.",
        ("4.5%포인트", "4.5%"),
    ),
    "bare points became percent": (
        "찬성이 6포인트 늘었다.",
        "Support grew by 6 percent.",
        ("6포인트", "6 percent"),
    ),
}
CLEAN = {
    "points of an index and their percent": (
        "코스피는 25.3포인트(0.9%) 올랐다.",
        "The KOSPI rose 25.3 points, or 0.9 percent.",
    ),
    "points of a rate beside an index": (
        "물가지수가 올라 물가상승률은 2포인트 뛰었다.",
        "With the price index up, inflation rose 2 percentage points.",
    ),
    "percent of an index": (
        "지수는 30포인트 내렸다.",
        "The index fell 1.2 percent.",
    ),
    "points": (
        "지지율이 3%p 올랐다.",
        "Approval rose 3 percentage points.",
    ),
    "a point": (
        "금리가 1%포인트 내렸다.",
        "The rate fell one percentage point.",
    ),
    "bare points": (
        "지지율이 3%p 올랐다.",
        "Approval rose three points.",
    ),
    "percent": (
        "매출이 4.8% 줄었다.",
        "Sales fell 4.8 percent.",
    ),
    "per cent": (
        "매출이 4.8% 줄었다.",
        "Sales fell 4.8 per cent.",
    ),
    "spelled percent": (
        "70퍼센트가 찬성했다.",
        "Seventy percent were in favor.",
    ),
    "the sign": (
        "70퍼센트가 찬성했다.",
        "70% were in favor.",
    ),
    "basis points": (
        "금리가 0.25%포인트 내렸다.",
        "The rate fell 25 basis points.",
    ),
    "half": (
        "50%가 찬성했다.",
        "Half were in favor.",
    ),
    "a tenth": (
        "10%만 남았다.",
        "One in ten remained.",
    ),
    "both in one sentence": (
        "5%p 오른 45%였다.",
        "It was 45 percent, up 5 percentage points.",
    ),
    "equal values of both": (
        "5%p 올라 5%가 됐다.",
        "It rose 5 percentage points to 5 percent.",
    ),
    "an index in points": (
        "지수는 30포인트 내렸다.",
        "The index fell 30 points.",
    ),
    "a difference worked out": (
        "찬성 48%, 반대 46%였다.",
        "48 percent were for and 46 percent against, a gap of two percentage points.",
    ),
    "a margin of error": (
        "오차범위는 ±3.1%포인트다.",
        "The margin of error is 3.1 percentage points.",
    ),
    "a margin of error without its share": (
        "오차범위는 ±2%포인트다.",
        "It has a margin of error of plus or minus 2 points.",
    ),
    "scores": (
        "그는 20점을 넣었다.",
        "He scored 20 points.",
    ),
    "no figure": (
        "지지율이 올랐다.",
        "Approval rose by some percentage points.",
    ),
    "tenths": (
        "9할이 반대했다.",
        "90 percent were against.",
    ),
}


@pytest.mark.parametrize(("ko", "en", "points"), FLAGGED.values(), ids=FLAGGED)
def test_flagged(ko: str, en: str, points: tuple[str, str], marked) -> None:
    assert marked(ko, en) == ([points[0]] if points[0] else [], [points[1]])


@pytest.mark.parametrize(("ko", "en"), CLEAN.values(), ids=CLEAN)
def test_clean(ko: str, en: str, marked) -> None:
    assert marked(ko, en) == ([], [])
