"""Figures that something went from and to, and degrees on the other side of zero."""

from __future__ import annotations

import pytest

# Korean, English, and of each what is pointed at.
FLAGGED = {
    "a fare that rose": (
        "서울시는 버스 요금을 1200원에서 1500원으로 올렸다.",
        "Seoul raised bus fares from 1,500 won to 1,200 won.",
        ("1200원에서 1500원", "1,500 won to 1,200 won"),
    ),
    "a fare that fell": (
        "요금이 1500원에서 1200원으로 내렸다.",
        "The fare was cut from 1,200 to 1,500 won.",
        ("1500원에서 1200원", "1,200 to 1,500 won"),
    ),
    "to one from the other": (
        "정원을 30명에서 45명으로 늘렸다.",
        "It raised the quota to 30 from 45 students.",
        ("30명에서 45명", "30 from 45 students"),
    ),
    "percent": (
        "비율을 15%에서 약 20%로 높인다.",
        "It will raise the share from 20 percent to around 15 percent.",
        ("15%에서 약 20%", "20 percent to around 15 percent"),
    ),
    "below zero and no word of it": (
        "기온이 영하 10도까지 떨어졌다.",
        "The temperature dropped to 10 degrees Celsius.",
        ("영하 10도", "10 degrees Celsius"),
    ),
    "above zero": (
        "낮 기온은 영상 5도다.",
        "The high is 5 degrees below zero.",
        ("영상 5도", "5 degrees"),
    ),
}
CLEAN = {
    "in order": (
        "서울시는 버스 요금을 1200원에서 1500원으로 올렸다.",
        "Seoul raised bus fares from 1,200 won to 1,500 won.",
    ),
    "to one from the other, rightly": (
        "정원을 30명에서 45명으로 늘렸다.",
        "It raised the quota to 45 students from 30.",
    ),
    "there and back": (
        "정원은 30명에서 45명으로 늘었다가 다시 30명이 됐다.",
        "The quota rose from 30 to 45 students, and went from 45 to 30 again.",
    ),
    "a range": (
        "30명에서 45명이 모였다.",
        "Between 45 and 30 people came from town.",
    ),
    "where, not from what": (
        "예선 2경기에서 5골을 넣었다.",
        "They scored five goals from two matches.",
    ),
    "minus": (
        "기온이 영하 10도까지 떨어졌다.",
        "The temperature dropped to minus 10 degrees Celsius.",
    ),
    "below zero": (
        "영하 7도의 추위였다.",
        "It was 7 degrees below zero.",
    ),
    "a minus sign": (
        "영하 7도의 추위였다.",
        "It was -7 degrees.",
    ),
    "both": (
        "아침 기온은 영하 7도, 낮 기온은 영상 5도다.",
        "The low is minus 7 degrees and the high 5 degrees.",
    ),
    "degrees of an angle": (
        "카메라는 영상을 360도로 찍는다.",
        "The camera films in 360 degrees.",
    ),
    "Fahrenheit": (
        "기온이 영하 10도까지 떨어졌다.",
        "The temperature dropped to 14 degrees Fahrenheit.",
    ),
    "sub-zero": (
        "영하 10도의 날씨에 행사를 열었다.",
        "They held the event in sub-zero weather, at 10 degrees.",
    ),
}


@pytest.mark.parametrize(("ko", "en", "points"), FLAGGED.values(), ids=FLAGGED)
def test_flagged(ko: str, en: str, points: tuple[str, str], marked) -> None:
    assert marked(ko, en) == ([points[0]], [points[1]])


@pytest.mark.parametrize(("ko", "en"), CLEAN.values(), ids=CLEAN)
def test_clean(ko: str, en: str, marked) -> None:
    assert marked(ko, en) == ([], [])
