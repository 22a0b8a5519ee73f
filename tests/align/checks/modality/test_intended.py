"""What was decided or promised, told as done."""

from __future__ import annotations

import pytest

from align.bitext import Pair
from align.checks.modality import find
from align.checks.modality.intended import told_intention

FLAGGED = [
    ("정부는 발전소를 닫기로 했다.", "The government closed the power plants.", "closed"),
    (
        "시는 공사를 시작하겠다고 밝히고 양해를 구했다.",
        "The city said it started construction and asked for patience.",
        "started",
    ),
    ("시는 낡은 다리를 철거하기로 했다.", "The city demolished the old bridge.", "demolished"),
    (
        "시는 내년 3월 청사를 옮기기로 결정했다.",
        "The city moved its offices in March next year.",
        "moved",
    ),
    (
        "여야는 특별법을 이달 안에 통과시키기로 합의했다.",
        "The parties passed the special act this month.",
        "passed",
    ),
    (
        "회사는 피해 고객에게 환불하겠다고 말했다.",
        "The company said it refunded affected customers.",
        "refunded",
    ),
    (
        "도는 예산이 확보되는 대로 산책로를 연장하기로 했다.",
        "The province extended the trail as soon as the budget was secured.",
        "extended",
    ),
]
CLEAN = [
    ("정부는 발전소를 닫기로 했다.", "The plants are to be closed."),
    ("시는 낡은 다리를 철거하기로 했다.", "The city decided to demolish the old bridge."),
    ("시는 낡은 다리를 철거하기로 했다.", "The old bridge will be demolished."),
    ("시는 낡은 다리를 철거하기로 했다.", "The demolition of the old bridge was approved."),
    ("두 회사는 연구소를 세우기로 했다.", "The two are behind a jointly built research center."),
    ("정부는 17일을 휴일로 지정하기로 했다.", "The government designated the 17th a holiday."),
    ("정부는 17일을 휴일로 지정하기로 했다.", "The government has designated the 17th a holiday."),
    ("한은은 금리를 내리기로 했다.", "The Bank of Korea lowered its key rate."),
    ("시는 축제를 열지 않기로 했다.", "The city has called off the festival."),
    ("구단은 감독과 재계약하지 않기로 했다.", "The club parted ways with its manager."),
    ("그는 그 뜻을 알겠다고 말했다.", "He said he knew what it meant."),
    ("입을 열겠다고 동의한 전문가가 확인했다.", "An analyst who spoke unnamed confirmed it."),
]


@pytest.mark.parametrize(("ko", "en", "said"), FLAGGED, ids=[row[1] for row in FLAGGED])
def test_flagged(ko: str, en: str, said: str) -> None:
    spans = told_intention(Pair.of(ko, en))
    assert spans is not None
    assert en[slice(*spans[1])] == said


@pytest.mark.parametrize(("ko", "en"), CLEAN, ids=[row[1] for row in CLEAN])
def test_clean(ko: str, en: str) -> None:
    assert list(find(Pair.of(ko, en))) == []
