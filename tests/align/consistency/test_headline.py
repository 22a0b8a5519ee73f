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
    Pair.of("구독자는 61% 늘었다.", "Subscribers rose by 61%."),
    Pair.of("제15회 나리꽃축제는 6월 5일 열린다.", "The 15th Lily Festival opens on June 5."),
    Pair.of("최민서 기자가 나리군에 왔다.", "Reporter Choi Min-seo came to Nari County."),
)
FLAGGED = {
    "ten times as much": ("", "City spends 5 billion won on roads", "5 billion"),
    "people": ("", "Mayor meets 3,000 residents", "3,000"),
    "wrong, though the Korean headline is right": (
        "도로에 5억",
        "5 billion won for roads",
        "5 billion",
    ),
    "the only percentage": ("", "Subscribers up 16%", "16"),
    "the only ordinal": ("", "25th Lily Festival ends", "25th"),
    "the month": ("", "Festival opens on May 5", "May 5"),
    "the day": ("", "Festival opens on June 7", "June 7"),
    "another reporter": ("", "Reporter Park wins prize", "Park"),
    "another county": ("", "Solbaram County opens road", "Solbaram"),
    "another mayor": ("", "Mayor Park Do-yoon opens road", "Park Do-yoon"),
}
CLEAN = {
    "the same figure": ("", "City spends 500 million won on roads"),
    "rounded": ("", "Some 1,200 take part"),
    "in another unit of counting": ("", "City spends 0.5 billion won on roads"),
    "a figure the body does not have": ("", "City invites 42 singers"),
    "the date": ("", "Festival opens on June 5"),
    "a date that the Korean headline has": ("5월 5일 개막", "Festival opens on May 5"),
    "a month alone": ("", "Festival opens in May"),
    "the ordinal": ("", "15th Lily Festival ends"),
    "a percentage rounded": ("", "Subscribers up 60%"),
    "a small figure": ("", "2 residents meet mayor"),
    "the county": ("", "Nari County opens road"),
    "a county respelled": ("", "Narri County opens road"),
    "a town where the body has counties": ("", "Solbaram Town opens road"),
    "no name": ("", "Smart City opens"),
    "a reporter's surname": ("", "Reporter Choi wins prize"),
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


def test_of_several_holders_of_an_office_none_is_meant_before_the_others():
    more = Pair.of("서미란 시장도 왔다.", "Mayor Seo Mi-ran came too.")
    headline = Pair(Segment("", 0), Segment("Mayor Park Do-yoon opens road", 0), role="headline")
    assert list(find((headline, *BODY, more), ARTICLE)) == []


def test_the_body_is_not_compared_with_itself():
    assert list(find(BODY, ARTICLE)) == []
