"""The dead told as the injured, and counts of the dead and the injured told in any order."""

from __future__ import annotations

import pytest

from align.bitext import Pair
from align.checks.number.fates import find_fates

FLAGGED = [
    (
        "이 사고로 3명이 숨지고 12명이 다쳤다.",
        "The accident left 3 people injured and 12 dead.",
        "3명이 숨지고 12명",
    ),
    (
        "화재로 1명이 사망하고 5명이 부상했다.",
        "In the fire five people died and one was injured.",
        "1명이 사망하고 5명",
    ),
    (
        "승객 2명이 숨지고 30명이 다쳤다.",
        "The crash killed 30 passengers, injuring two.",
        "2명이 숨지고 30명",
    ),
    (
        "폭우로 4명이 실종되고 7명이 숨졌다.",
        "Heavy rain left four dead and seven missing.",
        "4명이 실종되고 7명",
    ),
    (
        "사망자 15명, 부상자 200명이 나왔다.",
        "It left 15 injured and 200 dead.",
        "15명, 부상자 200명",
    ),
    (
        "중상 2명, 경상 8명이다.",
        "Two were slightly injured and eight seriously injured.",
        "2명, 경상 8명",
    ),
    (
        "배가 가라앉아 9명이 구조되고 3명이 실종됐다.",
        "Three were rescued and nine went missing.",
        "9명이 구조되고 3명",
    ),
    (
        "120명이 감염돼 8명이 숨졌다.",
        "Eight people were infected and 120 died.",
        "120명이 감염돼 8명",
    ),
    ("작업자 5명이 다쳤다.", "It killed five workers.", "5명"),
    ("운전자 2명이 숨졌다.", "Two drivers were injured.", "2명"),
]
CLEAN = [
    ("이 사고로 3명이 숨지고 12명이 다쳤다.", "The accident left 3 people dead and 12 injured."),
    ("이 사고로 3명이 숨지고 12명이 다쳤다.", "Twelve people were injured and three killed."),
    ("이 사고로 3명이 숨지고 12명이 다쳤다.", "It injured 12, while three of the passengers died."),
    ("화재로 1명이 사망하고 5명이 부상했다.", "The blaze killed one person and hurt five."),
    ("사망자 15명, 부상자 200명이 나왔다.", "Fifteen people died and 200 were injured."),
    ("부상자 12명 가운데 3명이 숨졌다.", "Of the 12 injured, three died."),
    ("중상 2명, 경상 8명이다.", "Two suffered serious injuries and eight minor ones."),
    ("배가 가라앉아 9명이 구조되고 3명이 실종됐다.", "Nine were rescued and three are missing."),
    ("120명이 감염돼 8명이 숨졌다.", "It infected 120 people, eight of whom died."),
    ("작업자 5명이 다쳤다.", "Five workers were hurt."),
    ("작업자 5명이 화상을 입고 병원에서 숨졌다.", "Five workers with burns were injured and taken to hospital."),
    ("3명이 숨지거나 다쳤다.", "Three people were injured or killed."),
    ("3명이 숨지고 3명이 다쳤다.", "Three people were injured and three died."),
    ("사상자는 15명이다.", "Fifteen people were killed or injured."),
    ("학생 12명이 상을 받았다.", "Twelve students won prizes."),
]  # fmt: skip


@pytest.mark.parametrize(("ko", "en", "counted"), FLAGGED)
def test_flagged(ko: str, en: str, counted: str) -> None:
    assert [ko[slice(*fate.ko)] for fate in find_fates(Pair.of(ko, en))] == [counted]


@pytest.mark.parametrize(("ko", "en"), CLEAN)
def test_clean(ko: str, en: str) -> None:
    assert list(find_fates(Pair.of(ko, en))) == []
