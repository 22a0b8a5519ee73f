"""고 and 저 before a noun, and the other end of the scale."""

from __future__ import annotations

import pytest

from align.checks.antonym.high_low import find_high_low

FLAGGED = [
    ("고강도 훈련을 했다.", "They did low-intensity training.", "고강도", "low-intensity"),
    ("저품질 부품이 쓰였다.", "High-quality parts were used.", "저품질", "High-quality"),
    ("저비용 항공사가 취항한다.", "The high-cost carrier takes off.", "저비용", "high-cost"),
    ("고학력 실업자다.", "They are low-educated and jobless.", "고학력", "low-educated"),
    ("고칼로리 음식은 해롭다.", "Low-calorie food is bad for you.", "고칼로리", "Low-calorie"),
    ("고층 건물에 불이 났다.", "A fire broke out in a low-rise building.", "고층", "low-rise"),
    ("저염 식단을 권한다.", "A high-sodium diet is advised.", "저염", "high-sodium"),
]  # fmt: skip
CLEAN = [
    ("저성장에서 벗어나려면 투자가 필요하다.", "A return to high growth takes investment."),
    ("고지방 음식을 피해야 한다.", "They should stick to a low-fat diet."),
    ("저온 창고를 지었다.", "It built cold storage that holds even in high temperatures."),
    ("고신용자도 대출이 막혔다.", "Even those with good credit cannot get low-interest credit."),
    ("고강도 훈련을 했다.", "They did high-intensity training."),
    ("고강도 훈련을 했다.", "They trained hard on a low budget."),
    ("고강도와 저강도를 섞는다.", "It has low-intensity parts as well."),
    ("고강도 훈련을 했다.", "It was no low-intensity training."),
    ("고속도로가 막혔다.", "Low-speed traffic clogged the expressway."),
    ("저속한 말이다.", "It was said in high-speed slang."),
    ("고층 아파트 그늘에 든다.", "Low houses stand in the shade of high-rises."),
    ("저가 항공사다.", "It is a budget airline with high standards."),
    ("사고 비용이 든다.", "The low-cost fix comes after the accident."),
    ("최고속 열차다.", "It is no low-speed train."),
    ("보고 성능을 잰다.", "Low performance was measured."),
    ("정부가 고비용 구조를 고친다.", "It moves to a structure other than low-cost hubs of high density."),
    ("저성장 시대다.", "It is an age of slow growth."),
    ("저비용항공사의 경쟁이 치열하다.", "Budget carriers face high-cost rivals."),
]  # fmt: skip


@pytest.mark.parametrize(("ko", "en", "told", "said"), FLAGGED)
def test_flagged(ko: str, en: str, told: str, said: str) -> None:
    found = [(ko[slice(*one.ko)], en[slice(*one.en)]) for one in find_high_low(ko, en)]
    assert found == [(told, said)]


@pytest.mark.parametrize(("ko", "en"), CLEAN)
def test_clean(ko: str, en: str) -> None:
    assert list(find_high_low(ko, en)) == []
