"""Two figures and the way from one to the other."""

from __future__ import annotations

import pytest

FLAGGED = [
    ("톤당 176유로인 관세를 114유로로 인하한다.", "It will cut tariffs to 114 euros a ton, up from 176 euros.", ("114유로", "up")),
    ("올해 참가자는 120명으로 지난해 90명보다 늘었다.", "There were 120 participants, down from 90 last year.", ("120명", "down")),
    ("톤당 176유로인 관세를 114유로로 인하한다.", "It will cut tariffs to 114 euros ($179) a ton, up from 176 euros ($277).", ("114유로", "up")),
]  # fmt: skip
CLEAN = [
    ("톤당 176유로인 관세를 114유로로 인하한다.", "It will cut tariffs to 114 euros a ton, down from 176 euros."),
    ("올해 참가자는 120명으로 지난해 90명보다 늘었다.", "There were 120 participants, up from 90 last year."),
    ("올해 120명이 왔고 90명은 다른 도시에서 왔다.", "Some 120 came, of whom 90 were up from other cities."),
    ("90명이던 회원이 120명으로 늘었다.", "Membership rose from 90 to 120."),
    ("실업률은 3.1%로 같았다.", "The jobless rate was 3.1 percent, up from nowhere."),
]  # fmt: skip


@pytest.mark.parametrize(("ko", "en", "place"), FLAGGED)
def test_flagged(ko: str, en: str, place: tuple[str, str], points) -> None:
    assert points(ko, en) == [place]


@pytest.mark.parametrize(("ko", "en"), CLEAN)
def test_clean(ko: str, en: str, points) -> None:
    assert points(ko, en) == []
