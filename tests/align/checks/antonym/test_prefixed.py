"""Words whose first syllable denies the rest, told without it: 무허가, 비회원, 미등록."""

from __future__ import annotations

import pytest

FLAGGED = {
    "licensed for unlicensed": (
        "시는 무허가 건물 30동을 철거했다.",
        "The city demolished 30 licensed buildings.",
        ("무허가", "licensed"),
    ),
    "insured for uninsured": (
        "무보험 차량이 늘었다.",
        "Insured vehicles increased.",
        ("무보험", "Insured"),
    ),
    "smokers for non-smokers": (
        "이 공간은 비흡연자만 이용할 수 있다.",
        "Only smokers can use this space.",
        ("비흡연자", "smokers"),
    ),
    "members for nonmembers": (
        "비회원도 살 수 있다.",
        "Members can also buy it.",
        ("비회원", "Members"),
    ),
    "registered for undocumented": (
        "미등록 외국인의 자녀도 지원받는다.",
        "Children of registered foreigners are supported, too.",
        ("미등록", "registered"),
    ),
    "paid for unpaid": (
        "임금 미지급 사업장을 단속했다.",
        "Inspectors raided workplaces that paid wages.",
        ("미지급", "paid"),
    ),
    "qualified for unqualified": (
        "부적격 판정을 받은 업체가 많았다.",
        "Many firms were judged qualified.",
        ("부적격", "qualified"),
    ),
    "a surplus that widened": (
        "회사의 적자 폭이 크게 줄었다.",
        "The company's losses widened sharply.",
        ("줄", "widened"),
    ),
}
CLEAN = {
    "unlicensed": (
        "시는 무허가 건물 30동을 철거했다.",
        "The city demolished 30 unlicensed buildings.",
    ),
    "without a permit": (
        "무허가 건물은 빠졌다.",
        "Buildings put up without a permit were left out.",
    ),
    "no license": ("무면허 운전자가 사고를 냈다.", "A driver with no license caused the crash."),
    "not being registered": (
        "경찰은 미등록 대부업체를 적발했다.",
        "Police caught lenders operating without being registered.",
    ),
    "not vaccinated": (
        "미접종자는 검사를 받아야 한다.",
        "Those who have not been vaccinated must be tested.",
    ),
    "other than members": (
        "비회원은 입장료를 내야 한다.",
        "Visitors other than members must pay an admission fee.",
    ),
    "back wages": ("미지급 임금을 주라고 했다.", "They were told to pay the back wages."),
    "not open to the public": (
        "시는 비공개 회의에서 안건을 다뤘다.",
        "The city dealt with it at a meeting not open to the public.",
    ),
    "narrowed": ("회사의 적자 폭이 크게 줄었다.", "The company sharply narrowed its losses."),
    "tax break": (
        "이 상품에는 비과세 혜택이 있다.",
        "The product comes with a tax break.",
    ),
}


@pytest.mark.parametrize(("ko", "en", "points"), FLAGGED.values(), ids=FLAGGED)
def test_flagged(ko: str, en: str, points: tuple[str, str], marked) -> None:
    assert marked(ko, en) == ([points[0]], [points[1]])


@pytest.mark.parametrize(("ko", "en"), CLEAN.values(), ids=CLEAN)
def test_clean(ko: str, en: str, marked) -> None:
    assert marked(ko, en) == ([], [])
