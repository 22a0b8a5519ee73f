"""Which way things differ."""

from __future__ import annotations

import pytest

from align.checks._degrees import find_degrees

FLAGGED = [
    ("시민의 참여가 더 많은 도시였다.", "It was a city with less participation.", ("더", "less")),
    ("소각장 3곳을 추가로 짓는다.", "They will build three fewer incinerators.", ("추가로", "fewer")),
    ("처벌은 더욱 무거워졌다.", "The punishment became less severe.", ("더욱", "less")),
]  # fmt: skip
CLEAN = [
    ("시민의 참여가 더 많은 도시였다.", "It was a city with more participation."),
    ("비용이 더 줄었다.", "It now takes less money."),
    ("더 이상 찾지 않는다.", "Visitors are fewer."),
    ("이자를 더 낮게 받는다.", "They charge less interest."),
    ("한층 가벼워진 가방이다.", "The bag has less weight."),
    ("덜 매운 김치가 더 팔린다.", "Less spicy kimchi sells."),
    ("더 많은 사람이 더 적은 돈으로 산다.", "More people live on less."),
    ("절차가 한결 쉬워졌다.", "The procedure takes less time and is better."),
    ("3곳을 추가로 짓는 데 1년이 안 걸린다.", "Building three takes less than a year."),
]  # fmt: skip


def found(ko: str, en: str) -> list[tuple[str, str]]:
    return [(ko[slice(*one.ko)], en[slice(*one.en)]) for one in find_degrees(ko, en)]


@pytest.mark.parametrize(("ko", "en", "points"), FLAGGED)
def test_flagged(ko: str, en: str, points: tuple[str, str]) -> None:
    assert found(ko, en) == [points]


@pytest.mark.parametrize(("ko", "en"), CLEAN)
def test_clean(ko: str, en: str) -> None:
    assert found(ko, en) == []
