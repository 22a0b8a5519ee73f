"""One thing set beside another."""

from __future__ import annotations

import pytest

from align.checks.antonym.compared import find_compared
from align.words.evidence import link_words

FLAGGED = [
    ("이것은 종종 다이어트보다 훨씬 효과적이다.", "This is often less effective than dieting.", "less", "more"),
    ("그는 동료보다 더 개방적이었다.", "He was less open than his colleague.", "less", "more"),
    ("이 사건보다 더 충격적일 수 있다.", "It can be less devastating than the incident.", "less", "more"),
    ("예상보다 훨씬 많은 관람객이 몰렸다.", "Far fewer visitors than expected came.", "fewer", "more"),
    ("새 약은 기존 약보다 덜 위험하다.", "The new drug is more dangerous than existing ones.", "more", "less"),
    ("노인 비율이 세계에서 가장 높은 나라다.", "It has a lower share of the elderly than any other country.", "lower", "the most"),
]  # fmt: skip
CLEAN = [
    ("남성이 여성보다 훨씬 많이 왔다.", "Far fewer women than men came."),
    ("예상보다 훨씬 많은 돈이 모였다.", "The project broke even in less than a month."),
    ("가장 큰 폭으로 떨어졌다.", "It has fallen lower than any other."),
    ("이것은 종종 다이어트보다 훨씬 효과적이다.", "This is often more effective than dieting."),
    ("이것은 종종 다이어트보다 훨씬 효과적이다.", "Dieting is often less effective than this."),
    ("남성보다 여성이 더 많이 쓴다.", "Men are less likely to use it than women."),
    ("버스보다 지하철이 편리하다.", "Buses are less convenient than the subway."),
    ("온라인 강의는 대면 수업보다 집중하기 어렵다.", "Online lectures are less engaging than in-person classes."),
    ("새 약은 기존 약보다 부작용이 적다.", "The new drug has fewer side effects than existing ones."),
    ("새 약은 기존 약보다 위험하지 않다.", "The new drug is less dangerous than existing ones."),
    ("새 약은 기존 약보다 덜 위험하다.", "The new drug is less dangerous than existing ones."),
    ("새 약은 기존 약보다 덜 위험하다.", "Existing drugs are more dangerous than the new one."),
    ("예상보다 많은 200명이 왔다.", "It took less than 30 minutes for 200 to come."),
    ("보다 나은 방법을 찾는다.", "They look for a way that is less costly than others."),
    ("이 방법은 그 방법보다 비싸다.", "This is no less costly than that way."),
    ("세계에서 가장 높은 나라지만 최저 임금이다.", "Its pay is lower than any other."),
    ("가장 큰 도시다.", "It is bigger, with lower rents than any other city."),
]  # fmt: skip


@pytest.mark.parametrize(("ko", "en", "said", "right"), FLAGGED)
def test_flagged(ko: str, en: str, said: str, right: str) -> None:
    found = [(en[slice(*m.en)], m.right) for m in find_compared(ko, en, link_words(ko, en))]
    assert found == [(said, right)]


@pytest.mark.parametrize(("ko", "en"), CLEAN)
def test_clean(ko: str, en: str) -> None:
    assert list(find_compared(ko, en, link_words(ko, en))) == []
