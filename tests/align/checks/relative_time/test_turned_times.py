"""Last for next where no calendar tells."""

from __future__ import annotations

import pytest

from align.checks.relative_time.turned_times import find_turned_times

FLAGGED = [
    ("지난달 개봉해 이달 초 500만 명을 넘었다.", "Released last month, it topped 5 million early last month.", ("이달", "last month")),
    ("출시를 한 달 앞두고 매진됐다.", "It sold out a month after the release.", ("한 달 앞두고", "a month after")),
    ("이달 15일부터 다음 달 5일까지 받는다.", "It runs from the 15th of this month to the 5th of this month.", ("다음 달", "this month")),
    ("올해 착공해 내년 완공한다.", "Work begins this year and ends this year.", ("내년", "this year")),
    ("그는 지난 시즌 42골을 기록했다.", "He scored 42 goals next season.", ("지난 시즌", "next season")),
    ("지난 주말 실시한 여론조사 결과다.", "It is a poll taken at the end of next week.", ("지난 주", "next week")),
    ("오는 여름 개봉하는 영화가 화제다.", "The film that opened last summer is the talk of the town.", ("오는 ", "last summer")),
    ("경기는 내일 밤 열린다.", "The game gets underway yesterday night.", ("내일", "yesterday")),
    ("오늘 의결하고 내일 국회에 낸다.", "It will be approved today and sent to parliament today.", ("내일", "today")),
]  # fmt: skip
CLEAN = [
    ("지난달 개봉해 이달 초 500만 명을 넘었다.", "Released last month, it topped 5 million earlier this month."),
    ("지난주 열려 이번 주 끝났다.", "It opened last week, the busiest of last week's shows, and closed on Monday."),
    ("출시를 한 달 앞두고 매진됐다.", "It sold out with a month to go."),
    ("출시를 한 달 앞두고 매진됐다.", "A month after orders opened, and a month before the release, it sold out."),
    ("이달 15일부터 다음 달 5일까지 받는다.", "It runs from the 15th of this month to the 5th of next month."),
    ("이달 말 내고 다음 달 초 제출한다.", "It comes out this month, late this month, and goes to the Assembly in May."),
    ("올해보다 내년이 어렵다.", "This year is hard, but this year is only the start of 2027."),
    ("그는 지난 시즌 42골을 기록했다.", "He scored 42 goals last season."),
    ("그는 지난 시즌 우승하고 다음 시즌을 준비한다.", "A winner, he prepares for next season."),
    ("지난해 착공한 다리는 12월 완공될 예정이다.", "The bridge will be finished next December."),
    ("지난해 그는 대상을 받았고 이듬해 은퇴했다.", "He won in 2019 and retired the next year."),
    ("지난 시즌이 끝나고 팀을 떠났다.", "He left the team at the end of last season."),
    ("오는 여름 개봉하는 영화가 화제다.", "The film to open next summer is the talk of the town."),
    ("내년 예산은 작년보다 늘었다.", "The budget is up from last year."),
    ("다음 달 발표하는 최근 통계다.", "The figures are of last month."),
    ("지난달 교체됐다.", "They were replaced the next month."),
    ("비가 오는 금요일 떠났다.", "He left last Friday in the rain."),
    ("어제 비가 왔다.", "It rained yesterday."),
    ("경제 제재가 시작된다.", "Sanctions start tomorrow."),
    ("오늘 의결하고 내일 국회에 낸다.", "It will be approved today and sent to parliament tomorrow."),
    ("오늘 의결하고 내일 국회에 낸다.", "Approved today, it goes to parliament on Friday, officials said today."),
    ("오늘의 아이들이 내일을 만든다.", "Today's children make the future, as today's adults did."),
]  # fmt: skip


@pytest.mark.parametrize(("ko", "en", "parts"), FLAGGED, ids=[row[1] for row in FLAGGED])
def test_it_looks_the_other_way(ko: str, en: str, parts: tuple[str, str]) -> None:
    found = [(ko[slice(*one.ko)], en[slice(*one.en)]) for one in find_turned_times(ko, en)]
    assert found == [parts]


@pytest.mark.parametrize(("ko", "en"), CLEAN, ids=[row[1] for row in CLEAN])
def test_sound(ko: str, en: str) -> None:
    assert not list(find_turned_times(ko, en))
