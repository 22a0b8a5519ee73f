"""Headline against body."""

from __future__ import annotations

import pytest

from align.bitext import Article, Pair, Segment
from align.consistency.headline import find

ARTICLE = Article.from_texts("", "")
BODY = (
    Pair.of("시는 도로에 5억 원을 쓴다.", "The city will spend 500 million won on roads."),
    Pair.of("한지우 시장은 300명을 만났다.", "Mayor Han Ji-woo met 300 residents."),
    Pair.of("참가자는 1234명이다.", "There were 1,234 participants."),
)
FLAGGED = {
    "ten times as much": ("", "City spends 5 billion won on roads", "5 billion"),
    "people": ("", "Mayor meets 3,000 residents", "3,000"),
    "wrong, though the Korean headline is right": (
        "도로에 5억",
        "5 billion won for roads",
        "5 billion",
    ),
    "another mayor": ("", "Mayor Park Do-yoon opens road", "Park Do-yoon"),
}
CLEAN = {
    "the same figure": ("", "City spends 500 million won on roads"),
    "rounded": ("", "Some 1,200 take part"),
    "in another unit of counting": ("", "City spends 0.5 billion won on roads"),
    "a figure the body does not have": ("", "City invites 42 singers"),
    "a year": ("", "2030 plan for roads"),
    "what its own Korean says": ("50억 원", "City spends 5 billion won on roads"),
    "the same mayor": ("", "Mayor Han opens road"),
    "the given name first": ("", "Mayor Ji-woo Han opens road"),
    "another spelling is reported elsewhere": ("", "Mayor Hahn Jiwoo opens road"),
    "another office": ("", "Governor Park opens road"),
}


def found_in(ko, en):
    headline = Pair(Segment(ko, 0), Segment(en, 0), role="headline")
    return list(find((headline, *BODY), ARTICLE))


@pytest.mark.parametrize(("ko", "en", "words"), FLAGGED.values(), ids=FLAGGED)
def test_flagged(ko, en, words):
    ((index, found),) = found_in(ko, en)
    assert (index, en[slice(*found.en[0])]) == (0, words)


@pytest.mark.parametrize(("ko", "en"), CLEAN.values(), ids=CLEAN)
def test_clean(ko, en):
    assert found_in(ko, en) == []


def test_the_body_is_not_compared_with_itself():
    assert list(find(BODY, ARTICLE)) == []
