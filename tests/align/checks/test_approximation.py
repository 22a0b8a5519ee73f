"""Approximate figures made exact."""

from __future__ import annotations

import pytest

from align.bitext import Pair
from align.checks.approximation import find

# Korean, English, and of each what is pointed at.
FLAGGED = {
    "여": (
        "9만 2000여명이 왔다.",
        "92,000 people came.",
        ("여", "92,000 people"),
    ),
    "여 before a unit": (
        "1년 여 만에 늘었다.",
        "It grew in one year.",
        ("여", "one year"),
    ),
    "여 of households": (
        "300여 가구가 정전됐다.",
        "300 homes lost power.",
        ("여", "300 homes"),
    ),
    "여 within the figure": (
        "6천여만 원을 모았다.",
        "They raised 60 million won.",
        ("여", "60 million won"),
    ),
    "남짓": (
        "1000명 남짓 참가했다.",
        "1,000 people took part.",
        ("남짓", "1,000 people"),
    ),
    "여 of days": (
        "20여 일간 열린다.",
        "It runs for 20 days.",
        ("여", "20 days"),
    ),
    "여 of places": (
        "30여 곳을 점검했다.",
        "It inspected 30 places.",
        ("여", "30 places"),
    ),
    "여 of tons": (
        "500여 톤을 수거했다.",
        "They collected 500 tons.",
        ("여", "500 tons"),
    ),
    "약": (
        "약 200명이 모였다.",
        "200 people gathered.",
        ("약", "200 people"),
    ),
    "가량": (
        "70%가량 줄었다.",
        "It fell 70 percent.",
        ("가량", "70 percent"),
    ),
    "정도": (
        "2년 정도 걸린다.",
        "It takes two years.",
        ("정도", "two years"),
    ),
    "쯤": (
        "30명쯤 왔다.",
        "30 people came.",
        ("쯤", "30 people"),
    ),
    "exactly": (
        "약 300명이 대피했다.",
        "Exactly 300 people got out.",
        ("약", "Exactly 300 people"),
    ),
    "precisely": (
        "공사에 1년가량 걸린다.",
        "The work takes precisely one year.",
        ("가량", "precisely one year"),
    ),
}
CLEAN = {
    "more than": (
        "9만 2000여명이 왔다.",
        "More than 92,000 people came.",
    ),
    "over": (
        "9만 2000여명이 왔다.",
        "Over 92,000 people came.",
    ),
    "some": (
        "9만 2000여명이 왔다.",
        "Some 92,000 people came.",
    ),
    "about": (
        "9만 2000여명이 왔다.",
        "About 92,000 people came.",
    ),
    "odd": (
        "30여 곳을 점검했다.",
        "It inspected 30-odd places.",
    ),
    "or so": (
        "30여 곳을 점검했다.",
        "It inspected 30 or so places.",
    ),
    "a year or so": (
        "1년 여 만에 늘었다.",
        "It grew in a little over one year.",
    ),
    "approximately": (
        "약 200명이 모였다.",
        "Approximately 200 people gathered.",
    ),
    "nearly": (
        "약 200명이 모였다.",
        "Nearly 200 people gathered.",
    ),
    "an estimate further off": (
        "인구는 약 299,200명이다.",
        "It has an estimated population of 299,200.",
    ),
    "estimated at": (
        "피해는 약 50억원이다.",
        "The damage was estimated at 5 billion won.",
    ),
    "as young as": (
        "11살 정도의 아이도 있다.",
        "Some are as young as 11.",
    ),
    "a time of day": (
        "오전 11시경 발생했다.",
        "It happened at 11 a.m.",
    ),
    "a rounder figure": (
        "약 198명이 모였다.",
        "200 people gathered.",
    ),
    "only": (
        "11명 정도에 불과하다.",
        "There are just 11 people.",
    ),
    "tens": (
        "수십여 명이 왔다.",
        "Dozens of people came.",
    ),
    "exact": (
        "92명이 왔다.",
        "92 people came.",
    ),
    "a name with 여": (
        "여수에서 92명이 왔다.",
        "92 people came from Yeosu.",
    ),
    "another value": (
        "9만 2000여명이 왔다.",
        "9,200 people came.",
    ),
    "exactly, in both": ("정확히 300명이 대피했다.", "Exactly 300 people got out."),
    "roughly": ("약 300명이 대피했다.", "Roughly 300 people got out."),
}


@pytest.mark.parametrize(("ko", "en", "points"), FLAGGED.values(), ids=FLAGGED)
def test_flagged(ko: str, en: str, points: tuple[str, str], marked) -> None:
    assert marked(ko, en) == ([points[0]] if points[0] else [], [points[1]])


@pytest.mark.parametrize(("ko", "en"), CLEAN.values(), ids=CLEAN)
def test_clean(ko: str, en: str, marked) -> None:
    assert marked(ko, en) == ([], [])


def test_only_the_surer_word_is_shown_by_default() -> None:
    more = next(find(Pair.of("300여 명이 왔다.", "300 people came.")))
    about = next(find(Pair.of("약 300명이 왔다.", "300 people came.")))
    assert more.confidence is not None
    assert about.confidence is not None
    assert more.confidence >= 0.5 > about.confidence
