"""People called by surname and office, and by another surname in the English."""

from __future__ import annotations

import pytest

from align.bitext import Pair
from align.checks import entity

# Korean, English, and of each what is pointed at.
FLAGGED = {
    "a mayor": ("박 시장은 시민들을 만났다.", "Mayor Kim met citizens.", ("박 시장", "Kim")),
    "a governor": (
        "김 지사는 예산을 늘리겠다고 했다.",
        "Gov. Lee said he would increase the budget.",
        ("김 지사", "Lee"),
    ),
    "씨": ("이 씨는 혐의를 부인했다.", "Mr. Park denied the charges.", ("이 씨", "Park")),
    "모 씨": ("김모 씨가 다쳤다.", "Mr. Choi was hurt.", ("김모 씨", "Choi")),
    "a coach": ("황 감독은 웃었다.", "Coach Cho smiled.", ("황 감독", "Cho")),
}
CLEAN = {
    "the same": ("박 시장은 시민들을 만났다.", "Mayor Park met citizens."),
    "another spelling": ("이 씨는 혐의를 부인했다.", "Mr. Rhee denied the charges."),
    "no name": ("박 시장은 시민들을 만났다.", "The mayor met citizens."),
    "this mayor": ("이 시장은 두 번째 임기다.", "Mayor Kim is in his second term."),
    "a former governor": ("전 지사가 나왔다.", "Former Gov. Lee came out."),
    "both are there": (
        "박 시장은 김민수 의원을 만났다.",
        "The mayor met Rep. Kim.",
    ),
    "a park": ("박 시장은 한강을 찾았다.", "The mayor visited Hangang Park."),
    "a full name": (
        "최 회장이 김영수 사장을 만났다.",
        "The chairman met President Kim Young-soo.",
    ),
    "a word that looks like an office with a surname": (
        "우리 시장은 넓다.",
        "Our market is wide, said Mr. Kim.",
    ),
    "two people": (
        "박 시장과 김 지사가 만났다.",
        "Mayor Park and Gov. Kim met.",
    ),
}


@pytest.mark.parametrize(("ko", "en", "points"), FLAGGED.values(), ids=FLAGGED)
def test_flagged(ko: str, en: str, points: tuple[str, str]) -> None:
    [found] = entity.find(Pair.of(ko, en))
    assert (ko[slice(*found.ko[0])], en[slice(*found.en[0])]) == points


@pytest.mark.parametrize(("ko", "en"), CLEAN.values(), ids=CLEAN)
def test_clean(ko: str, en: str) -> None:
    assert list(entity.find(Pair.of(ko, en))) == []
