"""Words of measure and bound."""

from __future__ import annotations

import pytest

from align.bitext import Pair
from align.checks.function_word import find

FLAGGED = [
    ("올해 대회는 지난 대회에 비해 참가국이 늘었다.", "The number of nations rose at the previous competition."),
    ("수출은 예상보다 빠르게 회복되고 있다.", "Exports are recovering as fast as expected."),
    ("환자 세 명 중 한 명만 검진을 받는다.", "Even one in three patients gets a checkup."),
    ("전교생 가운데 절반만 여행에 간다.", "Even half of the students will go on the trip."),
    ("의사가 두 명밖에 남지 않았다.", "There were more than two doctors left."),
    ("체중을 15kg이나 줄였다.", "He lost only 15 kilograms."),
    ("철도는 2027년에야 개통된다.", "The railway will open until 2027."),
    ("다음 달부터 유류세를 인상한다.", "Fuel taxes will be raised by next month."),
    ("한 회사는 10%를 쓰는 반면 경쟁사는 3%를 쓴다.", "One firm spends 10 percent, so its rival spends 3 percent."),
    ("회원이라면 누구나 이용할 수 있다.", "No member can use it."),
    ("그가 원한 것은 사과뿐이었다.", "He wanted more than an apology."),
    ("석 달마다 보고서를 공개한다.", "It discloses the report in three months."),
    ("날이 밝는 대로 수색이 재개된다.", "The search will resume until daybreak."),
    ("신분증이나 여권이 있어야 한다.", "Both an ID card and a passport are needed."),
]  # fmt: skip
CLEAN = [
    ("1년 만에 10%나 줄었다.", "It fell by 10 percent in just 1 year."),
    ("학생이나 교직원이 이용할 수 있다.", "It is open to both students and staff."),
    ("지난 대회에 비해 참가국이 늘었다.", "More nations are here than at the last event."),
    ("지난 대회보다 관중이 늘었다.", "There were few at the last event, but more came this time."),
    ("수출은 예상보다 빠르게 회복되고 있다.", "Exports are recovering faster than expected."),
    ("수출은 예상보다 느리다.", "Exports are not as strong as expected."),
    ("세 명 중 한 명만 검진을 받는다.", "Only one in three gets a checkup, not even one in two."),
    ("한 명만 있어도 된다.", "Even one is enough."),
    ("의사가 두 명밖에 남지 않았다.", "No more than two doctors were left."),
    ("체중을 15kg이나 줄였다.", "He lost as much as 15 kilograms in only 3 months."),
    ("철도는 2027년에야 개통된다.", "The railway will not open until 2027."),
    ("다음 달부터 유류세를 인상한다.", "Fuel taxes will go up starting next month."),
    ("다음 달부터 준비해 연말까지 끝낸다.", "It will be ready by december."),
    (
        "한 곳은 늘어난 반면 다른 곳은 줄었다.",
        "One grew, while the other shrank, so that both are even.",
    ),
    ("누구나 이용할 수 있다.", "Anyone can use it; no member is turned away."),
    ("그가 원한 것은 사과뿐이었다.", "He wanted no more than an apology."),
    ("석 달마다 보고서를 공개한다.", "Reports come out quarterly, the next in three months."),
    ("날이 밝는 대로 재개된다.", "It resumes as soon as day breaks."),
    ("법이 정하는 대로 따른다.", "They follow what the law sets."),
    ("신분증이나 여권이 있어야 한다.", "An ID card or a passport is needed."),
    ("두 번이나 방문을 미뤘다.", "He put off the visit twice, to both Japan and China."),
]


@pytest.mark.parametrize(("ko", "en"), FLAGGED)
def test_told_as_another_measure(ko: str, en: str) -> None:
    assert list(find(Pair.of(ko, en)))


@pytest.mark.parametrize(("ko", "en"), CLEAN)
def test_sound(ko: str, en: str) -> None:
    assert not list(find(Pair.of(ko, en)))
