"""The day, the month or the year on the other side of the one that the Korean tells."""

from __future__ import annotations

import pytest

from align.checks.relative_time.neighbours import find_neighbours

FLAGGED = [
    ("주가는 전날 급락했다.", "Shares plunged the following day.", ("전날", "following day")),
    ("코스피는 전날보다 18포인트 내렸다.", "The KOSPI fell 18 points from two days earlier.", ("전날", "two days earlier")),
    ("사고 다음 날 사과했다.", "It apologized the day before the accident.", ("다음 날", "the day before")),
    ("이듬해 팀장이 됐다.", "He became team leader that same year.", ("이듬해", "same year")),
    ("매출이 전년보다 줄었다.", "Sales fell from the following year.", ("전년", "following year")),
    ("물가가 전달보다 내렸다.", "Prices fell from a year earlier.", ("전달", "a year earlier")),
    ("어젯밤 서울에 눈이 왔다.", "Snow fell in Seoul the night before last.", ("어젯밤", "night before last")),
    ("오늘 밤 비가 온다.", "It rained last night.", ("오늘 밤", "last night")),
    ("그해 겨울 문을 닫았다.", "It closed the following winter.", ("그해 ", "following winter")),
    ("연말까지 마친다.", "It will be done by the beginning of the year.", ("연말", "the beginning of the year")),
    ("연초에 문을 열었다.", "It opened at the end of the year.", ("연초", "the end of the year")),
    ("지난해 12월 개통했다.", "It opened this December.", ("지난해 12월", "this December")),
    ("내년 5월 개통한다.", "It opened last May.", ("내년 5월", "last May")),
    ("개막 한 달 전부터 표를 판다.", "Tickets go on sale a month after the opening.", ("한 달 전", "a month after ")),
]  # fmt: skip
CLEAN = [
    ("주가는 전날 급락했다.", "Shares plunged a day earlier."),
    ("주가는 전날 급락했다.", "Shares plunged the previous day and rose the following day."),
    ("전날에 이어 이튿날도 비가 왔다.", "It rained the following day as well."),
    ("회의는 이틀 전이 아니라 전날 열렸다.", "It was held two days earlier."),
    ("사건은 크리스마스 전날 일어났다.", "It happened on Christmas Eve."),
    ("이튿날 사표를 냈다.", "He resigned the next day."),
    ("이튿날 사표를 냈다.", "He resigned a day later."),
    ("이듬해 결혼했다.", "They married a year later."),
    ("2019년 입사해 이듬해 승진했다.", "He joined in 2019 and was promoted in 2020."),
    ("전년보다 3% 늘었다.", "It rose 3 percent year on year."),
    ("전년 동월보다 늘었다.", "It rose from the same month a year earlier."),
    ("시장에게 감사패를 전달했다.", "A plaque was given to the mayor a year earlier."),
    ("어젯밤 눈이 왔다.", "Snow fell overnight."),
    ("연말연시에 붐빈다.", "It is busy early in the year."),
    ("연초에 담배를 끊었다.", "He quit at the beginning of the year."),
    ("지난해 12월 개통했다.", "It opened in December of last year."),
    ("올해 5월과 내년 5월 열린다.", "It will be held this May and next."),
    ("개막 한 달 전부터 표를 팔았다.", "Tickets went on sale a month before the opening."),
    ("은퇴 2년 뒤 돌아왔다.", "He came back two years after retiring."),
    ("한 달 전 결혼한 뒤 떠났다.", "They left a month after the wedding."),
]  # fmt: skip


@pytest.mark.parametrize(("ko", "en", "parts"), FLAGGED, ids=[row[1] for row in FLAGGED])
def test_it_is_the_other_side(ko: str, en: str, parts: tuple[str, str]) -> None:
    found = [(ko[slice(*one.ko)], en[slice(*one.en)]) for one in find_neighbours(ko, en)]
    assert found == [parts]


@pytest.mark.parametrize(("ko", "en"), CLEAN, ids=[row[1] for row in CLEAN])
def test_sound(ko: str, en: str) -> None:
    assert not list(find_neighbours(ko, en))
