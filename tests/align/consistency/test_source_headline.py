"""The Korean headline against the Korean body."""

from __future__ import annotations

import pytest

from align.bitext import Article, Pair, Segment
from align.consistency.source_headline import find

ARTICLE = Article.from_texts("", "")
BODY = (
    "대상은 어르신 6만 8천여 명이다.",
    "축제는 5월 2일부터 6일까지 닷새 동안 열린다.",
    "한솔제강은 당진에 공장을 짓는다.",
    "한솔제강은 3천억 원을 들여 직원 350명을 뽑는다.",
    "이 사고로 2명이 숨지고 11명이 다쳤다.",
    "매출은 20% 늘었다.",
)
FLAGGED = {
    "a digit": ("어르신 7만 8천 명에 무료 버스", "7만 8천 명"),
    "digits exchanged": ("직원 530명 채용", "530명"),
    "noughts": ("공장에 300억 원 투자", "300억 원"),
    "the only percentage": ("매출 25% 증가", "25%"),
    "a day": ("대나무축제 5월 2~5일", "5월 2~5일"),
    "a company": ("대한제강, 당진에 공장", "대한제강"),
}
CLEAN = {
    "the same figure": "어르신 6만 8천 명에 무료 버스",
    "rounded": "어르신 7만 명에 무료 버스",
    "a sum": "고속도로 사고로 13명 사상",
    "a small figure": "3명 숨져",
    "another unit": "공장 30곳 신설",
    "a figure without a unit": "2030 계획 발표",
    "the days": "대나무축제 5월 2~6일",
    "a part of the days": "대나무축제 5월 4~6일",
    "no days": "대나무축제 5월 개막",
    "the company": "한솔제강, 당진에 공장",
    "a company in short": "한솔, 당진에 공장",
    "a company of another kind": "대한건설, 당진에 공장",
    "nothing": "새 공장",
}


def found_in(headline):
    pairs = [Pair(Segment(headline, 0), Segment("", 0), role="headline")]
    return list(find((*pairs, *(Pair.of(text, "") for text in BODY)), ARTICLE))


@pytest.mark.parametrize(("headline", "words"), FLAGGED.values(), ids=FLAGGED)
def test_flagged(headline, words):
    ((index, found),) = found_in(headline)
    assert (index, headline[slice(*found.ko[0])]) == (0, words)


@pytest.mark.parametrize("headline", CLEAN.values(), ids=CLEAN)
def test_clean(headline):
    assert found_in(headline) == []


def test_without_a_body_nothing_is_compared():
    headline = Pair(Segment("직원 530명", 0), Segment("", 0), role="headline")
    assert list(find((headline,), ARTICLE)) == []
