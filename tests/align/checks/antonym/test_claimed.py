"""Words whose only English is another word's, beside an opposite that no word asks for."""

from __future__ import annotations

import pytest

FLAGGED = [
    ("정부는 국제 유가가 하락하자 유류세 인하 폭을 축소했다.", "As international oil prices fell, the government expanded the fuel tax cut.", "expanded"),
    ("부채 비율이 낮아지고 현금 보유액이 늘면서 신용 등급이 상향 조정됐다.", "Its credit rating was downgraded as the debt ratio fell and cash holdings increased.", "downgraded"),
    ("그는 야당의 공세에 맞서 정부 정책을 옹호했다.", "He defended government policy against attacks from the ruling party.", "ruling party"),
    ("법원은 원고 일부 승소 판결을 내렸다.", "The court ruled partially against the plaintiff.", "ruled partially against the plaintiff"),
    ("원고는 1심에서 이겼으나 항소심에서 졌다.", "The plaintiff lost in the first trial but won in the appeal.", "plaintiff lost"),
]  # fmt: skip
CLEAN = [
    ("정부는 국제 유가가 하락하자 유류세 인하 폭을 축소했다.", "With global oil prices down, the government pared back its fuel tax cut."),
    ("부채 비율이 낮아지고 현금 보유액이 늘면서 신용 등급이 상향 조정됐다.", "A lower debt ratio and a bigger cash pile earned it a rating upgrade."),
    ("그는 야당의 공세에 맞서 정부 정책을 옹호했다.", "He defended government policy against attacks from the opposition."),
    ("대통령은 의회 통제가 중요하기 때문에 최대한 많은 주를 방문할 것이라고 대변인은 말했다.", "The president will travel to as many states as possible because control of Congress is critical, said a spokesman who declined to be named."),
    ("소비 둔화로 유가가 4달러까지 내려가 125달러로 급락했다.", "Oil shed $4, tumbling to $125 on growing fears of weak demand."),
    ("창문을 열지 말아 달라고 소방 당국은 요청했다.", "Fire authorities asked residents to keep their windows shut."),
    ("추가 감염자가 나올 가능성을 배제할 수 없다.", "More infections cannot be ruled out."),
    ("법원은 원고 일부 승소 판결을 내렸다.", "The court ruled partly in favor of the plaintiff."),
    ("법원은 원고 패소 판결을 내렸다.", "The court ruled against the plaintiff."),
    ("원고는 1심에서 이겼으나 항소심에서 졌다.", "The plaintiff won the first trial but lost on appeal."),
    ("서울에서 이긴 팀이 부산에서는 졌다.", "The team lost in Busan after winning in Seoul."),
]  # fmt: skip


@pytest.mark.parametrize(("ko", "en", "said"), FLAGGED)
def test_an_opposite_that_nothing_asks_for_is_flagged(ko: str, en: str, said: str, marked) -> None:
    assert marked(ko, en)[1] == [said]


@pytest.mark.parametrize(("ko", "en"), CLEAN)
def test_what_is_told_freely_is_left_alone(ko: str, en: str, marked) -> None:
    assert marked(ko, en) == ([], [])
