"""Times of the Korean of which the English says nothing."""

from __future__ import annotations

import pytest

from align.checks._lost_times import lost_times

FLAGGED = [
    ("시는 오는 9월까지 상수도관을 바꾼다.", "The city is to replace its water pipes.", "오는 9월"),
    ("시는 올해 안에 낡은 놀이터 12곳을 고치기로 했다.", "The city decided to repair 12 old playgrounds.", "올해"),
    ("회사는 지난달 공장 두 곳을 닫았다.", "The company closed two of its factories.", "지난달"),
    ("도는 내년 상반기에 도서관을 짓는다.", "The province is going to build a library.", "내년 상반기"),
]  # fmt: skip
CLEAN = [
    ("시는 오는 9월까지 상수도관을 바꾼다.", "The city is to replace its water pipes by September."),
    ("시는 올해 안에 낡은 놀이터 12곳을 고치기로 했다.", "The city will repair 12 playgrounds within the year."),
    ("회사는 지난달 공장 두 곳을 닫았다.", "The company recently closed two of its factories."),
    ("올해 새롭게 신설된 이 과정에는 30명이 등록했다.", "Thirty people signed up for the course."),
    ("구단은 투수를 내주고 포수를 데려왔다.", "The club gave up a pitcher for a catcher."),
    ("시장은 시민의 의견을 들었다.", "The mayor heard what citizens think."),
]  # fmt: skip


@pytest.mark.parametrize(("ko", "en", "time"), FLAGGED)
def test_flagged(ko: str, en: str, time: str) -> None:
    assert [ko[slice(*span)] for span in lost_times(ko, en)] == [time]


@pytest.mark.parametrize(("ko", "en"), CLEAN)
def test_clean(ko: str, en: str) -> None:
    assert list(lost_times(ko, en)) == []
