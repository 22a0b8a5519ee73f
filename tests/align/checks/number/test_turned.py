"""Figures that changed places, or went the other way, and degrees on the other side of zero."""

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


# Korean, English, and the stretch of the English in which two figures changed places.
EXCHANGED = {
    "a result and its forecast": (
        "영업이익은 1조 3천억 원으로 예상치인 1조 1천억 원을 웃돌았다.",
        "Operating profit came to 1.1 trillion won, beating the forecast of 1.3 trillion won.",
        "Operating profit came to 1.1 trillion won, beating the forecast of 1.3 trillion",
    ),
    "hours of the day": (
        "공연은 평일 오후 7시 30분, 주말 오후 3시에 시작한다.",
        "Shows begin at 3 p.m. on weekdays and 7:30 p.m. on weekends.",
        "3 p.m. on weekdays and 7:30 p.m. on weekends",
    ),
    "years and what happened in them": (
        "조선은 1392년에 세워져 1910년에 막을 내렸다.",
        "Joseon was founded in 1910 and came to an end in 1392.",
        "founded in 1910 and came to an end in 1392",
    ),
    "men and women": (
        "남성 30명, 여성 20명이 참가했다.",
        "Twenty men and 30 women took part.",
        "Twenty men and 30 women",
    ),
    "dead and injured": (
        "사망자는 3명, 부상자는 12명이다.",
        "There were 12 deaths and three injuries.",
        "12 deaths and three injuries",
    ),
    "prices": (
        "입장료는 어른 5000원, 어린이 3000원이다.",
        "Admission is 3,000 won for adults and 5,000 won for children.",
        "3,000 won for adults and 5,000 won for children",
    ),
    "cities": (
        "서울은 3만 명, 부산은 2만 명이 모였다.",
        "20,000 gathered in Seoul and 30,000 in Busan.",
        "20,000 gathered in Seoul and 30,000 in Busan",
    ),
    "respectively": (
        "남성 30명과 여성 20명이 참가했다.",
        "Men and women numbered 20 and 30, respectively.",
        "Men and women numbered 20 and 30",
    ),
}
IN_PLACE = {
    "a result and its forecast": (
        "영업이익은 1조 3천억 원으로 예상치인 1조 1천억 원을 웃돌았다.",
        "Operating profit came to 1.3 trillion won, beating the forecast of 1.1 trillion won.",
    ),
    "years and what happened in them": (
        "1948년 세워진 학교는 1975년 자리를 옮겼다.",
        "The school moved in 1975 and had been founded in 1948.",
    ),
    "days and what happened on them": (
        "태풍은 20일 제주를 지나 21일 동해로 빠졌다.",
        "The typhoon passed Jeju on the 20th and left for the East Sea on the 21st.",
    ),
    "in order": ("남성 30명, 여성 20명이 참가했다.", "Thirty men and 20 women took part."),
    "in another order": ("남성 30명, 여성 20명이 참가했다.", "20 women and 30 men took part."),
    "words first": (
        "서울은 3만 명, 부산은 2만 명이 모였다.",
        "In Seoul 30,000 gathered, and in Busan 20,000.",
    ),
    "respectively, rightly": (
        "남성 30명과 여성 20명이 참가했다.",
        "Men and women numbered 30 and 20, respectively.",
    ),
    "one against the other": (
        "찬성 30표, 반대 20표였다.",
        "Yes outnumbered no by 30 to 20.",
    ),
    "figures of two kinds": (
        "남성 30명이 음료 20병을 마셨다.",
        "The men drank 20 bottles, all 30 of them.",
    ),
    "without a mark between": (
        "서울 3만 명 부산 2만 명이 모였다.",
        "Of 20,000 Seoul had 30,000 Busan.",
    ),
}


@pytest.mark.parametrize(("ko", "en", "said"), EXCHANGED.values(), ids=EXCHANGED)
def test_exchanged(ko: str, en: str, said: str, marked) -> None:
    places, found = marked(ko, en)
    assert (len(places), found) == (2, [said])


@pytest.mark.parametrize(("ko", "en"), IN_PLACE.values(), ids=IN_PLACE)
def test_in_place(ko: str, en: str, marked) -> None:
    assert marked(ko, en) == ([], [])


@pytest.mark.parametrize(("ko", "en", "points"), FLAGGED.values(), ids=FLAGGED)
def test_flagged(ko: str, en: str, points: tuple[str, str], marked) -> None:
    assert marked(ko, en) == ([points[0]], [points[1]])


@pytest.mark.parametrize(("ko", "en"), CLEAN.values(), ids=CLEAN)
def test_clean(ko: str, en: str, marked) -> None:
    assert marked(ko, en) == ([], [])
