"""Levels for steps, runs that ran together, units that are no unit of it, and figures of a time."""

from __future__ import annotations

import pytest

from align.bitext import Pair
from align.checks import ALL_CHECKS
from align.pipeline import check_pair

NAMES = ("number", "unit", "date", "rate")
CHECKS = tuple(check for check in ALL_CHECKS if check.name in NAMES)
FLAGGED = [
    ("2019년 같은 기간의 107% 수준이다.", "It is up 107 percent from the same period of 2019.", "number"),
    ("전체의 36%를 차지해 5년 전보다 높다.", "It is up 36 percent from five years ago.", "number"),
    ("기온은 전날보다 3~5도 낮다.", "It will be 35 degrees lower than the day before.", "number"),
    ("환율은 5.4원 올랐다.", "The rate rose 5.4 percent.", "unit"),
    ("값은 평년의 1.8배다.", "Prices are 1.8 percent of a normal year's.", "unit"),
    ("지수는 2거래일 만에 올랐다.", "The index rose after two months.", "unit"),
    ("30만 대에서 2028년까지 50만 대로 늘린다.", "It goes from 300,000 by 500,000 by 2028.", "number"),
    (
        "지난해 4분기 출산율은 0.69명이었으나 올해 1분기에는 0.82명이었다.",
        "The rate was 0.82 in the fourth quarter of last year, but 0.69 in the first quarter.",
        "number",
    ),
    ("유족은 16일째 병원을 지켰다.", "The families have kept the hospital since the 16th.", "date"),
    ("5년 전보다 4%포인트 높아졌다.", "It rose 4 percentage points over the next five years.", "date"),
    ("4개월 만에 감소로 돌아섰다.", "It fell for four straight months.", "date"),
]  # fmt: skip
CLEAN = [
    ("2019년 같은 기간의 107% 수준이다.", "It is 107 percent of that in the same period of 2019."),
    ("증가율은 12% 수준이다.", "It is up 12 percent."),
    ("전체의 36%를 차지해 5년 전보다 높다.", "It makes up 36 percent, more than five years ago."),
    ("기온은 전날보다 3~5도 낮다.", "It will be 3 to 5 degrees lower than the day before."),
    ("환율은 5.4원 올랐다.", "The rate rose 5.4 won."),
    ("값은 평년의 1.8배다.", "Prices are 1.8 times those of a normal year."),
    ("지수는 2거래일 만에 올랐다.", "The index rose after two sessions."),
    ("지수는 2거래일 만에 올랐다.", "The index rose after two trading days."),
    ("30만 대에서 2028년까지 50만 대로 늘린다.", "It goes from 300,000 to 500,000 by 2028."),
    (
        "지난해 4분기 출산율은 0.69명이었으나 올해 1분기에는 0.82명이었다.",
        "From 0.69 in the fourth quarter of last year the rate rose to 0.82 in the first quarter.",
    ),
    ("유족은 16일째 병원을 지켰다.", "The families have kept the hospital for 16 days."),
    ("유족은 16일째 병원을 지켰다.", "The families keep the hospital on the 16th day."),
    ("4개월 만에 감소로 돌아섰다.", "It fell for the first time in four months."),
    ("4개월 연속 줄어 4개월 만에 최저다.", "It fell for four straight months."),
    ("3시간 20여 분 만에 껐다.", "It was out after about three hours and 20 minutes."),
    ("21일 밤부터 이튿날 오전까지 눈이 온다.", "Snow falls from the night of the 21st to the next morning."),
    ("응급실을 주 3일 연다.", "The emergency room is open three days a week."),
    ("정원의 3분의 2만 들어간다.", "Only two-thirds of the capacity are let in."),
]  # fmt: skip


@pytest.mark.parametrize(("ko", "en", "name"), FLAGGED, ids=[row[1] for row in FLAGGED])
def test_flagged(ko: str, en: str, name: str) -> None:
    assert name in {flag.check for flag in check_pair(Pair.of(ko, en), CHECKS)}


@pytest.mark.parametrize(("ko", "en"), CLEAN, ids=[row[1] for row in CLEAN])
def test_clean(ko: str, en: str) -> None:
    assert check_pair(Pair.of(ko, en), CHECKS) == ()
