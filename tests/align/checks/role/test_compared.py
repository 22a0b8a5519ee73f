"""Comparisons whose sides are exchanged."""

from __future__ import annotations

import pytest

from align.checks.role.compared import find_compared

FLAGGED = [
    ("수출은 자동차에 비해 반도체가 더 크게 늘었다.", "In exports, automobiles grew more than semiconductors.", "than semiconductors"),
    ("올해 참가자는 작년에 비해 많았다.", "More took part last year compared with this year.",
     "last year compared with this"),
    ("떠난 사람이 들어온 사람보다 많았다.", "More people moved in than left.", "than left"),
    ("도시보다 농촌의 이용 시간이 길었다.", "Use was longer in cities than in rural areas.",
     "than in rural areas"),
    ("경유차보다 휘발유차의 등록이 많았다.", "More diesel cars than gasoline cars were registered.",
     "than gasoline"),
    ("이번 달 난방비는 지난달의 세 배다.", "Last month's bill is three times this month's.",
     "times this month"),
    ("맞벌이 가구의 소득은 외벌이 가구의 1.7배였다.",
     "Single-income households earned 1.7 times as much as dual-income ones.",
     "as much as dual-income"),
    ("남성보다 여성의 비율이 높다.", "The rate is higher for men than women.", "than women"),
    ("청년층 실업률이 전체 실업률보다 두 배 높다.",
     "The overall unemployment rate is twice as high as the youth unemployment rate.",
     "as high as the youth"),
    ("수입이 수출보다 더 빠르게 늘었다.", "Exports grew faster than imports.", "than imports"),
]  # fmt: skip
CLEAN = [
    (
        "수출은 자동차에 비해 반도체가 더 크게 늘었다.",
        "In exports, semiconductors grew more than automobiles.",
    ),
    ("이번 달 난방비는 지난달의 세 배다.", "This month's bill is three times last month's."),
    ("흡연자의 사망률은 비흡연자의 두 배다.", "Smokers die at twice the rate of nonsmokers."),
    (
        "맞벌이 가구의 소득은 외벌이 가구의 1.7배였다.",
        "Dual-income households earned 1.7 times as much as single-income ones.",
    ),
    ("남성보다 여성의 비율이 높다.", "The rate is higher for women than men."),
    ("남성보다 여성의 비율이 높다.", "The rate is lower for men than women."),
    ("올해 참가자는 작년에 비해 많았다.", "More took part this year than last year."),
    ("올해 참가자는 작년에 비해 많았다.", "Fewer took part last year than this year."),
    ("떠난 사람이 들어온 사람보다 많았다.", "More people left than moved in."),
    ("여성이 남성보다 오래 산다.", "Women live longer than men."),
    (
        "남성 환자가 여성보다 두 배 많았다.",
        "There were twice as many male patients as female ones.",
    ),
    ("한국의 노동시간은 독일보다 훨씬 길다.", "Germans work far fewer hours than Koreans."),
    ("여름보다 겨울에 환자가 더 많다.", "There are more patients in winter than in summer."),
    ("소형차보다 대형차가 많이 팔렸다.", "More than 200 large cars were sold, beating small cars."),
]


@pytest.mark.parametrize(("ko", "en", "said"), FLAGGED, ids=[row[1] for row in FLAGGED])
def test_flagged(ko: str, en: str, said: str) -> None:
    assert [en[slice(*found.en)] for found in find_compared(ko, en)] == [said]


@pytest.mark.parametrize(("ko", "en"), CLEAN)
def test_clean(ko: str, en: str) -> None:
    assert list(find_compared(ko, en)) == []
