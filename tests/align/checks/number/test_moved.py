"""What a figure moved by and what it moved to, told one for the other."""

from __future__ import annotations

import pytest

from align.checks.number.moved import find_moves

FLAGGED = [
    ("연금 나이를 65세로 늦춘다.", "It will raise the pension age by 65 years.", "by 65 years"),
    ("금리를 5%로 올렸다.", "It raised the rate by 5 percent.", "by 5 percent"),
    ("요금이 300원 오른다.", "Fares will rise to 300 won.", "to 300 won"),
    ("시는 직원을 120명 늘렸다.", "The city increased its staff to 120.", "to 120"),
    ("인력을 5천 명으로 줄인다.", "It will cut its workforce by 5,000.", "by 5,000"),
    ("배출량을 3분의 1 수준으로 줄인다.", "It will cut emissions by one-third.", "by one-third"),
    ("인하 폭을 20%에서 37%로 확대한다.", "The cut grows from 20 percent by 37 percent.",
     " by 37 percent"),
    ("간격을 15분에서 10분으로 줄인다.", "The interval falls by 10 minutes from 15.",
     "by 10 minutes"),
    ("지난해보다 1만 명 늘어난 50만 명이 지원했다.",
     "Some 10,000 people applied, up by 500,000 from last year.", "by 500,000"),
    ("1,200원이던 값이 1,400원까지 치솟았다.",
     "The price, once 1,400 won, soared to 1,200 won.", "to 1,200 won"),
]  # fmt: skip

CLEAN = [
    ("물 사용량은 유럽에서 500% 가량, 아프리카에서 100% 이상 증가했다.", "Water use increased by 500 percent in Europe and more than 100 percent in Africa."),
    ("금리를 5%로 올렸다.", "It raised the rate to 5 percent."),
    ("금리를 1%포인트 올려 5%로 정했다.",
     "It raised the rate by 1 percentage point to 5 percent."),
    ("요금이 300원 오른다.", "Fares will rise by 300 won."),
    ("요금이 300원 오른 1,500원이 된다.", "Fares will be 1,500 won, up 300 won."),
    ("절반으로 줄었다.", "It was cut by half."),
    ("매출이 두 배로 늘었다.", "Sales grew by a factor of two."),
    ("득점 3위로 올라섰다.", "He climbed to third on the scoring chart."),
    ("인력을 5천 명으로 줄인다.", "The workforce will be cut to 5,000."),
    ("인력을 5천 명으로 줄인다.", "By 2030 it will have 5,000 workers."),
    ("지난해보다 1만 명 늘어난 50만 명이 지원했다.",
     "Some 500,000 people applied, up by 10,000 from last year."),
    ("1,200원이던 값이 1,400원까지 치솟았다.",
     "The price, once 1,200 won, soared to 1,400 won."),
    ("간격을 15분에서 10분으로 줄인다.", "The interval falls by five minutes to 10."),
]  # fmt: skip


@pytest.mark.parametrize(("ko", "en", "said"), FLAGGED, ids=[row[1] for row in FLAGGED])
def test_flagged(ko: str, en: str, said: str) -> None:
    assert [en[slice(*move.en)] for move in find_moves(ko, en)] == [said]


@pytest.mark.parametrize(("ko", "en"), CLEAN)
def test_clean(ko: str, en: str) -> None:
    assert list(find_moves(ko, en)) == []
