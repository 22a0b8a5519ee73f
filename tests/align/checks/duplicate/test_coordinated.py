"""Two English verbs of one meaning for a single Korean one."""

from __future__ import annotations

import pytest

from align.bitext import Pair
from align.checks.duplicate.coordinated import find_coordinated

FLAGGED = [
    ("남성이 체포됐다.", "Police said the man was arrested and apprehended.", "arrested and apprehended"),
    ("당국은 출입을 금지했다.", "Authorities banned and prohibited access.", "banned and prohibited"),
    ("시는 예산을 줄였다.", "The city cut and reduced the budget.", "cut and reduced"),
    ("정부는 지원금을 늘리기로 했다.", "The government decided to increase and expand subsidies.", "increase and expand"),
    ("물가가 3% 올랐다.", "Prices rose and climbed 3 percent.", "rose and climbed"),
    ("점검을 강화하라고 지시했다.", "It ordered and instructed that checks be tightened.", "ordered and instructed"),
    ("시는 요금 인하를 검토하고 있다.", "The city is reviewing and considering a fare cut.", "reviewing and considering"),
    ("소방관이 시민 다섯 명을 구조했다.", "Firefighters rescued and saved five citizens.", "rescued and saved"),
]  # fmt: skip
CLEAN = [
    ("도로를 정비한다.", "Roads will be repaired and maintained."),
    ("시는 축제를 주관한다.", "The city will organize and host the festival."),
    ("정책을 추진한다.", "The government will plan and implement the policy."),
    ("문화재를 보호할 것이다.", "It will protect and preserve heritage."),
    ("인력을 양성하기로 했다.", "It decided to train and nurture talent."),
    ("시장을 감독할 기구가 생긴다.", "A body to supervise and regulate the market will be set up."),
    ("농가를 지원하고 있다.", "It is helping and supporting farmers."),
    ("제품을 개발했다.", "The firm designed and developed the product."),
    ("장비를 점검했다.", "They checked and inspected the equipment."),
    ("가게는 문을 닫고 이전을 시작했다.", "The shop closed and began to move."),
    ("정부는 지원금을 늘리기로 했다.", "The government decided to increase subsidies."),
    ("정부는 지원금을 늘리고 대상을 넓혔다.", "The government increased and expanded subsidies."),
    ("위원회는 신청서를 검토해 승인했다.", "The committee reviewed and approved the application."),
    ("정부는 인력을 확대·증원했다.", "The government expanded and increased its staff."),
    ("가뭄에 나무가 고사했다.", "The trees withered and died in the drought."),
    ("군은 병해충을 막으려 드론을 띄웠다.", "The county flew drones against pests and diseases."),
    ("안전이 먼저다.", "Safety and security come first."),
    ("그는 직원을 불러 꾸짖었다.", "He called in and scolded the employee."),
    ("물가가 오르고 임금은 내렸다.", "Prices rose and wages fell."),
    ("시는 건물을 헐고 주차장을 지었다.", "The city tore down and replaced the building."),
    ("Ford와 손잡았다.", "It teamed up with Ford and others."),
    ("시장이 왔다.", "The mayor came."),
]  # fmt: skip


@pytest.mark.parametrize(("ko", "en", "said"), FLAGGED, ids=[row[1] for row in FLAGGED])
def test_one_word_is_told_twice(ko: str, en: str, said: str) -> None:
    assert [en[slice(*span)] for span in find_coordinated(Pair.of(ko, en))] == [said]


@pytest.mark.parametrize(("ko", "en"), CLEAN, ids=[row[1] for row in CLEAN])
def test_sound(ko: str, en: str) -> None:
    assert not list(find_coordinated(Pair.of(ko, en)))
