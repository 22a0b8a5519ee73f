"""Times of the Korean of which the English says nothing."""

from __future__ import annotations

import pytest

FLAGGED = [
    ("시는 오는 9월까지 상수도관을 바꾼다.", "The city is to replace its water pipes.", "오는 9월"),
    ("시는 올해 안에 낡은 놀이터 12곳을 고치기로 했다.", "The city decided to repair 12 old playgrounds.", "올해"),
    ("회사는 지난달 공장 두 곳을 닫았다.", "The company closed two of its factories.", "지난달"),
    ("도는 내년 상반기에 도서관을 짓는다.", "The province is going to build a library.", "내년 상반기"),
    ("시는 옛 교도소 터에 주차장을 2028년까지 짓는다.", "The city will build a parking lot on the site of a former prison.", "2028년"),
    ("앱은 밤 10시 이후에는 메시지를 자동으로 차단하는 기능을 도입한다.", "The app is introducing a feature that automatically blocks messages.", "밤 10시"),
    ("도서관은 지난해 8월 문을 열고 오는 9월 5일 축제를 연다.", "The library is to hold a festival on September 5.", "지난해 8월"),
]  # fmt: skip
CLEAN = [
    ("이대로 가면 20년 뒤에는 연금이 바닥난다.", "The pension funds will run dry in 20 years."),
    ("시는 오는 9월까지 상수도관을 바꾼다.", "The city is to replace its water pipes by September."),
    ("시는 올해 안에 낡은 놀이터 12곳을 고치기로 했다.", "The city will repair 12 playgrounds within the year."),
    ("회사는 지난달 공장 두 곳을 닫았다.", "The company recently closed two of its factories."),
    ("올해 새롭게 신설된 이 과정에는 30명이 등록했다.", "Thirty people signed up for the course."),
    ("행사는 5월 4일부터 6일까지 열린다.", "The event will be held from May 4 to 6 in the park."),
    ("겨울을 나는 새가 늘고 있다.", "More of the birds are wintering there than we thought."),
    ("시는 2028년까지 주차장을 짓는다.", "The city will build a parking lot within the next three years."),
    ("지난해 지은 다리를 지난해 고쳤다.", "The bridge was built and repaired in the course of 2024."),
    ("구단은 투수를 내주고 포수를 데려왔다.", "The club gave up a pitcher for a catcher."),
    ("시장은 시민의 의견을 들었다.", "The mayor heard what citizens think."),
]  # fmt: skip


@pytest.mark.parametrize(("ko", "en", "time"), FLAGGED)
def test_flagged(ko: str, en: str, time: str, left_over) -> None:
    assert left_over(ko, en) == [time]


@pytest.mark.parametrize(("ko", "en"), CLEAN)
def test_clean(ko: str, en: str, left_over) -> None:
    assert left_over(ko, en) == []
