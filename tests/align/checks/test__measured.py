"""Prices for so much of a thing, and things that come in bundles."""

from __future__ import annotations

import pytest

from align.bitext import Pair
from align.checks import number, rate

SHARES = [
    ("아파트는 3.3제곱미터당 2천만 원이다.", "The flat costs 20 million won per square meter.", 1),
    (
        "아파트는 3.3제곱미터당 2천만 원이다.",
        "The flat costs 20 million won per 3.3 square meters.",
        0,
    ),
    ("한우는 100g당 1만 원이다.", "The beef costs 10,000 won per gram.", 1),
    ("한우는 100g당 1만 원이다.", "The beef costs 10,000 won for 100 grams.", 0),
    ("쌀은 1㎏당 3천 원이다.", "Rice costs 3,000 won per kilogram.", 0),
    ("의사는 인구 1천 명당 두 명이다.", "There are two doctors per person.", 1),
    ("의사는 인구 1천 명당 두 명이다.", "There are two doctors per 1,000 people.", 0),
    ("연료는 ㎞당 200원이 든다.", "Fuel costs 200 won a kilometer.", 0),
]

OTHER_MEASURES = [
    ("은값은 온스당 30달러다.", "Silver is at $30 per gram.", 1),
    ("강물 1㎖당 세포가 5만 개 나왔다.", "There were 50,000 algal cells per liter.", 1),
    ("강물 1㎖당 세포가 5만 개 나왔다.", "There were 50,000 algal cells per milliliter.", 0),
    ("유가는 배럴당 70달러다.", "Oil is at $70 a ton.", 1),
    ("유가는 배럴당 90달러다.", "Oil is at 90 dollars per gallon.", 1),
    ("휘발유는 리터당 1700원이다.", "Gasoline is 1,700 won a gallon.", 1),
    ("임금은 시간당 1만 원이다.", "The wage is 10,000 won a day.", 1),
    ("요금은 킬로와트시당 8원 오른다.", "It will go up by 8 won per kilowatt.", 1),
    ("요금은 킬로와트시당 8원 오른다.", "It will go up by 8 won per kilowatt-hour.", 0),
    ("요금은 ㎾h당 8원 오른다.", "It will go up by 8 won a kilowatt hour.", 0),
    ("유가는 배럴당 70달러다.", "Oil is at $70 a barrel.", 0),
    ("유가는 배럴당 70달러다.", "A barrel of oil is at $70 a day after the cut.", 0),
    ("유가는 배럴당 70달러다.", "Oil is at $70.", 0),
    ("쌀은 톤당 300만 원이다.", "Rice costs 3,000 won a kilogram.", 0),
    ("식당 100곳이 문을 닫았다.", "100 restaurants a day closed.", 0),
    ("정당 지지율은 40이다.", "Support is 40 a month on.", 0),
]

BUNDLES = [
    ("마늘 두 접을 샀다.", "She bought two garlic bulbs.", 1),
    ("마늘 두 접을 샀다.", "She bought 200 heads of garlic.", 0),
    ("마늘 두 접을 샀다.", "She bought two strings of garlic.", 0),
    ("달걀 세 판을 돌렸다.", "They handed out three eggs.", 1),
    ("달걀 세 판을 돌렸다.", "They handed out three trays of eggs.", 0),
    ("김 네 톳을 보냈다.", "He sent 400 sheets of seaweed.", 0),
    ("바둑 두 판을 두었다.", "They played two games of go.", 0),
    ("아이는 두 손을 들었다.", "The child raised two hands.", 0),
]


@pytest.mark.parametrize(("ko", "en", "flagged"), SHARES, ids=[row[1] for row in SHARES])
def test_the_figure_of_a_share_is_kept(ko: str, en: str, flagged: int) -> None:
    assert len(list(rate.find(Pair.of(ko, en)))) == flagged


@pytest.mark.parametrize(("ko", "en", "flagged"), BUNDLES, ids=[row[1] for row in BUNDLES])
def test_a_bundle_is_no_single_thing(ko: str, en: str, flagged: int) -> None:
    assert len(list(number.find(Pair.of(ko, en)))) == flagged


@pytest.mark.parametrize(("ko", "en", "flags"), OTHER_MEASURES)
def test_other_measures(ko: str, en: str, flags: int) -> None:
    assert len(list(rate.find(Pair.of(ko, en)))) == flags
