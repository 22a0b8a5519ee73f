"""English figures that the Korean figures make."""

from __future__ import annotations

import pytest

from align.checks._worked_out import is_worked_out
from align.numbers import find_quantities

WORKED_OUT = [
    ("후반 38분 골을 넣었다.", "He scored seven minutes from time."),
    ("나토는 4조 협의를 열었다.", "NATO held consultations under Article 4."),
    ("재판관 9명 가운데 7명이 찬성했다", "The vote was 7-2."),
    ("이 씨는 2남 3녀 중 셋째다.", "Lee is one of five children."),
    ("50만 원에서 70만 원으로 올린다.", "It goes up by 200,000 won."),
    ("5인 미만 사업장", "four or fewer workers"),
    ("금리를 0.1%p 내렸다", "Rates were cut by 10 basis points."),
    ("70분 걸렸다", "It took an hour and 10 minutes."),
    ("관객이 3분의 1로 줄었다", "Audiences fell by two-thirds."),
    ("예산이 20%로 떨어졌다", "The budget is down by 80 percent."),
    ("세종 25년에 나왔다", "It came out in 1443."),
    ("30만 원씩 네 번 냈다", "They paid 1.2 million won."),
    ("400만 원을 반씩 냈다", "Each paid 2 million won."),
    ("1,200마리와 300마리", "1,500 of them"),
    ("500명 늘어 2,500명이 됐다", "There had been 2,000."),
    ("운전자와 동승자 등 3명", "The driver and two passengers"),
]
NOT = [
    ("전반 38분 골을 넣었다.", "He scored seven minutes from time."),
    ("예산은 4조다.", "The budget is 4."),
    ("재판관 9명 가운데 7명이 찬성했다", "The vote was 7-3."),
    ("선수 9명 가운데 7명이 왔다", "They won 7-2."),
    ("5인 미만 사업장", "four workers"),
    ("관객이 3분의 1로 늘었다", "Audiences grew by two-thirds."),
    ("관객이 3분의 1로 줄었다", "Audiences fell by three-quarters."),
    ("시장 25년에 나왔다", "It came out in 1443."),
    ("세종 25년에 나왔다", "It came out in 1444."),
    ("30만 원을 네 번 냈다", "They paid 1.2 million won."),
    ("400만 원을 냈다", "Each paid 2 million won."),
    ("500명이 와 2,500명이 됐다", "There had been 2,000."),
    ("10마리와 3마리", "13 of them"),
    ("승객 3명이 다쳤다", "The driver and two passengers"),
    ("운전자와 동승자 등 3명", "Two passengers"),
]


def worked_out(ko, en):
    figures = find_quantities(ko, "ko")
    others = find_quantities(en, "en")
    return any(is_worked_out(one, other, figures, ko, en) for one in figures for other in others)


@pytest.mark.parametrize(("ko", "en"), WORKED_OUT)
def test_worked_out(ko, en):
    assert worked_out(ko, en)


@pytest.mark.parametrize(("ko", "en"), NOT)
def test_another_figure(ko, en):
    assert not worked_out(ko, en)
