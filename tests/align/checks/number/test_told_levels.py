"""Each for all, the sentence that was quashed, wins and losses."""

from __future__ import annotations

import pytest

from align.checks.number.told_levels import find_levels

FLAGGED = [
    (
        "사흘간 하루 8시간씩 파업한다.",
        "They will strike for a total of eight hours over three days.",
        "a total of eight hours",
    ),
    (
        "1심의 징역 7년을 깨고 징역 10년을 선고했다.",
        "It overturned the 10-year term of the first trial and gave him seven years.",
        "10-year",
    ),
    (
        "징역 3년을 선고한 원심을 파기하고 징역 2년을 선고했다.",
        "It upheld the lower court's three years in prison and gave him two years.",
        "upheld",
    ),
    (
        "지난 시즌 12승 9패를 기록했다.",
        "He had nine wins and 12 losses last season.",
        "nine wins and 12 loss",
    ),
    ("팀은 7연패에 빠졌다.", "The team has won seven in a row.", "won seven in a row"),
    ("팀은 3연승을 달렸다.", "The team lost three in a row.", "lost three in a row"),
]
CLEAN = [
    ("하루 8시간씩 파업한다.", "They will strike for eight hours a day."),
    ("두 명씩 모두 8명이 왔다.", "They came in twos, a total of eight."),
    ("한 명에 30만 원씩 준다.", "It gives 300,000 won each, a total of 300 million won."),
    (
        "1심의 징역 7년을 깨고 징역 10년을 선고했다.",
        "It overturned the seven-year term of the first trial and gave him 10 years.",
    ),
    (
        "1심의 징역 7년을 깨고 징역 10년을 선고했다.",
        "It sentenced him to 10 years, overturning the seven-year term of the first trial.",
    ),
    ("원심을 파기했다.", "It overturned the ruling."),
    (
        "유죄를 인정한 원심을 파기하고 벌금형은 유지했다.",
        "It struck the ruling but upheld the fine.",
    ),
    ("지난 시즌 12승 9패를 기록했다.", "He went 12-9 last season."),
    ("지난 시즌 12승 9패를 기록했다.", "He had 12 wins and nine losses last season."),
    ("팀은 7연패에 빠졌다.", "The team is on a seven-game losing streak."),
    ("팀은 대회 3연패를 이뤘다.", "The team won the title three times in a row."),
    ("팀은 3연승을 달렸다.", "The team stretched its winning streak to three."),
    (
        "우리 팀은 3연승을 달렸다.",
        "The rivals lost three in a row to our team, which won them all.",
    ),
]


@pytest.mark.parametrize(("ko", "en", "said"), FLAGGED, ids=[row[1] for row in FLAGGED])
def test_another_thing_told_is_found(ko: str, en: str, said: str) -> None:
    assert [en[slice(*one.en)] for one in find_levels(ko, en)] == [said]


@pytest.mark.parametrize(("ko", "en"), CLEAN, ids=[row[1] for row in CLEAN])
def test_the_same_thing_told_is_left_alone(ko: str, en: str) -> None:
    assert list(find_levels(ko, en)) == []
