"""Which way things differ."""

from __future__ import annotations

import pytest

FLAGGED = [
    ("재고 감소는 예상보다 적었다.", "The decline in inventories was more than expected.", ("적었", "more")),
    ("서울의 집값은 부산보다 높다.", "Home prices in Seoul are lower than in Busan.", ("높", "lower")),
    ("요즘 아이들은 덜 먹는다.", "Children these days eat more.", ("덜 먹", "more")),
    ("돈을 더 쓰는 가정이 많다.", "Many families spend less.", ("더 쓰", "less")),
    ("어떤 전쟁보다 더 끔찍했다.", "It was less terrible than any other war.", ("더 끔찍", "less")),
    ("시민의 참여가 더 많은 도시였다.", "It was a city with less participation.", ("더", "less")),
    ("소각장 3곳을 추가로 짓는다.", "They will build three fewer incinerators.", ("추가로", "fewer")),
    ("처벌은 더욱 무거워졌다.", "The punishment became less severe.", ("더욱", "less")),
    ("중국이 더욱 활발해지면서 미국도 투자를 늘렸다.", "As China becomes less active, the U.S. invests more.", ("더욱 활발", "less")),
    ("가장 위험한 구간은 터널 입구다.", "The least dangerous section is the tunnel entrance.", ("가장 위험", "least")),
    ("기존 약보다 부작용이 덜 심하다.", "Its side effects are more severe.", ("덜 심하", "more")),
    ("더 많은 피해를 입혔다.", "It caused less damage.", ("더 많은 피해", "less")),
    ("소금이 더 적은 국이다.", "It is a soup with more salt.", ("적은", "more")),
]  # fmt: skip
CLEAN = [
    ("환율이 예상보다 높다.", "The won is lower than expected."),
    ("회복이 예상보다 느리다.", "Recovery takes longer than expected."),
    ("재고 감소는 예상보다 적었다.", "The decline in inventories was less than expected."),
    ("서울의 집값은 부산보다 높다.", "Home prices in Busan are lower than in Seoul."),
    ("서울의 집값은 부산보다 높지 않다.", "Home prices in Seoul are lower than in Busan."),
    ("예상보다 적지만 작년보다 많다.", "It is more than last year and less than expected."),
    ("요즘 아이들은 덜 먹는다.", "Children these days eat less."),
    ("덜 쓰고 더 모은다.", "They spend less and save more."),
    ("더 먹는 쪽이 아이다.", "The one who eats less than the other is the adult."),
    ("작년보다 더 끔찍했다.", "Last year was less terrible than this one."),
    ("시민의 참여가 더 많은 도시였다.", "It was a city with more participation."),
    ("비용이 더 줄었다.", "It now takes less money."),
    ("이 노선은 기존 노선보다 훨씬 혼잡하다.", "The old route is far less crowded than this one."),
    ("더 위험하지 않은 길이다.", "It is a less dangerous road."),
    ("가장 위험한 구간은 터널이다.", "The most dangerous section is the tunnel, the bridge less so."),
    ("덜 심한 환자는 더 기다린다.", "The less severe cases wait longer."),
    ("더 이상 찾지 않는다.", "Visitors are fewer."),
    ("이자를 더 낮게 받는다.", "They charge less interest."),
    ("한층 가벼워진 가방이다.", "The bag has less weight."),
    ("덜 매운 김치가 더 팔린다.", "Less spicy kimchi sells."),
    ("더 많은 사람이 더 적은 돈으로 산다.", "More people live on less."),
    ("절차가 한결 쉬워졌다.", "The procedure takes less time and is better."),
    ("3곳을 추가로 짓는 데 1년이 안 걸린다.", "Building three takes less than a year."),
    ("더 많은 피해를 막았다.", "It left less to damage and more to save."),
    ("소금이 더 적은 국이다.", "It is a soup with less salt and more taste."),
    ("소금이 더 적은 국이 많다.", "More salt goes into other soups."),
    ("소금이 적지 않은 국이다.", "It is a soup with more salt."),
    ("소금이 적다.", "It has no more salt."),
]  # fmt: skip


@pytest.mark.parametrize(("ko", "en", "place"), FLAGGED)
def test_flagged(ko: str, en: str, place: tuple[str, str], points) -> None:
    assert points(ko, en) == [place]


@pytest.mark.parametrize(("ko", "en"), CLEAN)
def test_clean(ko: str, en: str, points) -> None:
    assert points(ko, en) == []
