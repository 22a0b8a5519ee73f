"""Sources that the Korean names and the English leaves out."""

from __future__ import annotations

import pytest

FLAGGED = [
    ("통계청에 따르면 지난달 취업자는 19만 명 늘었다.", "The number of employed people rose by 190,000 last month.", "통계청"),
    ("공습으로 27명이 숨졌다고 현지 보건당국이 밝혔다.", "Airstrikes killed 27 people, including women and children.", "보건당국"),
    ("기상청에 의하면 태풍은 내일 남해에 이른다.", "The typhoon reaches the southern sea some time tomorrow.", "기상청"),
]  # fmt: skip
CLEAN = [
    ("통계청에 따르면 지난달 취업자는 19만 명 늘었다.", "Statistics Korea says 190,000 more people had jobs last month."),
    ("통계청에 따르면 지난달 취업자는 19만 명 늘었다.", "Data show that 190,000 more people had jobs last month."),
    ("시는 쓰레기가 10% 줄었다고 밝혔다.", "Waste in the city fell by 10 percent over the last year."),
    ("공습으로 27명이 숨졌다고 현지 보건당국이 밝혔다.", "Airstrikes killed 27 people, according to those who count the dead."),
    ("경찰에 따르면 그는 달아났다.", "He fled."),
    ("계획에 따르면 공사는 내년에 끝난다.", "Under the plan, construction of the bridge ends next year."),
]  # fmt: skip


@pytest.mark.parametrize(("ko", "en", "source"), FLAGGED)
def test_flagged(ko: str, en: str, source: str, left_over) -> None:
    assert left_over(ko, en) == [source]


@pytest.mark.parametrize(("ko", "en"), CLEAN)
def test_clean(ko: str, en: str, left_over) -> None:
    assert left_over(ko, en) == []
