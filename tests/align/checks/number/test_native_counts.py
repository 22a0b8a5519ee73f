"""Counts in words: those that another one stands for, and those told as what is left or together."""

from __future__ import annotations

import pytest

from align.checks.number.native_counts import find_native_counts

FLAGGED = [
    ("강아지 두 마리를 구했다.", "They rescued three puppies and their mother.", "three puppies"),
    ("앞선 네 차례 선거에서는 모두 떨어졌다.", "He lost in all three previous elections.", "three"),
    ("쥐 서른 마리를 세 그룹으로 나눴다.", "They divided 30 mice into four groups.", "four"),
    ("두 번의 도전 끝에 합격했다.", "She passed after three attempts.", "three"),
    ("경쟁률은 지난해의 두 배인 18대 1로 집계됐다.", "The rate came to 18 to 1, three times last year’s.", "three times"),
    ("직원 스물세 명 가운데 아홉 명이 썼다.", "Nine of the company's 33 employees took it.", "33"),
    ("이사 일곱 명 가운데 다섯 명이 찬성했다.", "Six of the seven directors agreed.", "Six"),
]  # fmt: skip
CLEAN = [
    ("앞선 네 차례 선거에서는 모두 떨어졌다.", "He lost in all four previous elections."),
    ("쥐 서른 마리를 세 그룹으로 나눴다.", "They divided 30 mice into three groups."),
    ("두 번의 도전 끝에 합격했다.", "She passed at the second attempt."),
    ("두 번의 도전 끝에 합격했다.", "She passed after a couple of attempts."),
    ("세 자매 중 막내다.", "She has two older sisters."),
    ("네 자매 중 막내다.", "She has three sisters."),
    ("세 부부가 초대됐다.", "Six people were invited."),
    ("다섯 식구가 산다.", "He lives there with four others."),
    ("두 배로 뛰었다.", "It rose by 100 percent."),
    ("두 배 늘었다.", "It is three times as much."),
    ("남은 두 명을 찾고 있다.", "Three more are still missing."),
    ("다섯 명이 숨지고 세 명이 다쳤다.", "Five died and three were hurt, eight in all."),
    ("이사 일곱 명 가운데 다섯 명이 찬성했다.", "Two of the seven directors objected."),
    ("이사 일곱 명 가운데 다섯 명이 찬성했다.", "Five of the seven directors agreed."),
    ("세 시간 동안 회의했다.", "They met for four hours."),
    ("두 손을 모았다.", "He put his palms together at 9."),
    ("세 나라가 참가했다.", "The nations taking part were Korea, China and Japan."),
    ("올해 열 살인 아들을 뒀다.", "He has three sons."),
]  # fmt: skip


@pytest.mark.parametrize(("ko", "en", "said"), FLAGGED, ids=[row[1] for row in FLAGGED])
def test_another_count_is_found(ko: str, en: str, said: str) -> None:
    assert [en[slice(*one.en)] in said for one in find_native_counts(ko, en)] == [True]


@pytest.mark.parametrize(("ko", "en"), CLEAN, ids=[row[1] for row in CLEAN])
def test_the_same_count_is_left_alone(ko: str, en: str) -> None:
    assert list(find_native_counts(ko, en)) == []
