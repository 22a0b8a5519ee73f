"""One name in several English spellings."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from align.bitext import Article, Pair, Segment
from align.consistency.name_forms import CHECK, find

ARTICLE = Article.from_texts("", "")

# The sentences of an article, and where the finding stands: pair, words.
FLAGGED = {
    "a surname alone": (
        [
            ("경찰은 이모(61)씨를 붙잡았다.", "Police caught a man surnamed Lee, 61."),
            ("이씨는 혐의를 인정했다.", "Mr. Lee admitted it."),
            ("이씨는 울었다.", "Yi wept."),
        ],
        (2, "Yi"),
    ),
    "a surname alone, beside a whole name": (
        [
            ("이미경(52) 관장을 만났다.", "We met Lee Mi-kyung, 52, the director."),
            ("이 관장은 웃었다.", "Director Rhee smiled."),
        ],
        (1, "Rhee"),
    ),
    "an office behind its place": (
        [
            ("엄태호 통영시장이 인사했다.", "Tongyeong Mayor Eom Tae-ho greeted them."),
            ("엄 시장은 웃었다.", "Mayor Um smiled."),
        ],
        (1, "Um"),
    ),
    "a whole name where the Korean has the surname": (
        [
            ("신재욱 교수가 칩을 만들었다.", "Professor Shin Jae-wook made a chip."),
            ("신 교수는 웃었다.", "Professor Shin Jae-uk smiled."),
        ],
        (1, "Shin Jae-uk"),
    ),
    "a letter": (
        [
            ("임하늘(19·춘천시청)이 이겼다.", "Lim Ha-neul, 19, won."),
            ("임하늘은 웃었다.", "Im Ha-neul smiled."),
        ],
        (1, "Im Ha-neul"),
    ),
    "surname": (
        [
            ("정성주 시장이 인사했다.", "Mayor Jung Seong-joo greeted them."),
            ("정성주 시장은 웃었다.", "Mayor Jeong Seong-joo smiled."),
        ],
        (1, "Jeong Seong-joo"),
    ),
    "given name": (
        [
            ("이관영 의장이 왔다.", "Chairman Lee Kwan-young came."),
            ("이관영 의장은 떠났다.", "Chairman Lee Gwan-young left."),
        ],
        (1, "Lee Gwan-young"),
    ),
    "name order": (
        [
            ("김기하 교수가 강연했다.", "Professor Kim Ki-ha gave a lecture."),
            ("김기하 교수는 책을 냈다.", "Professor Ki-ha Kim published a book."),
        ],
        (1, "Ki-ha Kim"),
    ),
    "place": (
        [
            ("영중면에서 축제가 열렸다.", "A festival was held in Yeongjung-myeon."),
            ("영중면은 조용하다.", "Youngjung-myeon is quiet."),
        ],
        (1, "Youngjung-myeon"),
    ),
    "the rarer form, though it comes first": (
        [
            ("백정우 원장이 왔다.", "Director Paik Jung-woo came."),
            ("백정우 원장은 웃었다.", "Director Baek Jung-woo smiled."),
            ("백정우 원장이 떠났다.", "Director Baek Jung-woo left."),
        ],
        (0, "Paik Jung-woo"),
    ),
}
CLEAN = {
    "two people of one surname, each in their own way": [
        ("이성호(38)씨는 웃었다.", "Lee Sung-ho, 38, smiled."),
        ("원장 이혜진(45)씨도 왔다.", "The director, Yi Hye-jin, 45, came too."),
        ("이씨는 갔다.", "Yi left."),
    ],
    "the father and the daughter": [
        ("고상철(60)씨를 만났다.", "We met Ko Sang-cheol, 60."),
        ("고씨의 딸 고나래(29)씨도 왔다.", "Ko’s daughter, Goh Na-rae, 29, came too."),
    ],
    "a park": [
        ("박모(52)씨가 왔다.", "A man surnamed Bak came."),
        ("박씨는 공원에 갔다.", "He went to Mask Dance Park."),
    ],
    "this director": [
        ("이 관장은 웃었다.", "Lee smiled."),
        ("이 관장은 갔다.", "Yi left."),
    ],
    "a mountain and its park": [
        ("부부는 설악산에서 길을 잃었다.", "The couple got lost on Mount Seorak."),
        ("설악산국립공원은 넓다.", "Seoraksan National Park is wide."),
    ],
    "the same form": [
        ("백정우 원장이 왔다.", "Director Baek Jung-woo came."),
        ("백정우 원장이 떠났다.", "Director Baek Jung-woo left."),
    ],
    "case": [
        ("백정우 원장이 왔다.", "Director Baek Jung-woo came."),
        ("백정우 원장이 떠났다.", "Director Baek Jung-Woo left."),
    ],
    "hyphen and space": [
        ("백정우 원장이 왔다.", "Director Baek Jung-woo came."),
        ("백정우 원장은 웃었다.", "Director Baek Jungwoo smiled."),
        ("백정우 원장이 떠났다.", "Director Baek Jung Woo left."),
    ],
    "surname alone": [
        ("백정우 원장이 왔다.", "Director Baek Jung-woo came."),
        ("백정우 원장이 떠났다.", "Director Baek left."),
    ],
    "a pronoun": [
        ("백정우 원장이 왔다.", "Director Baek Jung-woo came."),
        ("백정우 원장이 떠났다.", "He left."),
    ],
    "with and without what kind of place": [
        ("별담군이 상을 받았다.", "Byeoldam-gun won a prize."),
        ("별담군은 작다.", "Byeoldam County is small."),
    ],
    "two people of similar names": [
        ("김민수 씨와 김민서 씨가 왔다.", "Kim Min-soo and Kim Min-seo came."),
        ("김민서 씨가 떠났다.", "Kim Min-seo left."),
        ("김민수 씨가 떠났다.", "Kim Min-soo left."),
    ],
    "a country's short name": [
        ("미국이 발표했다.", "The United States announced it."),
        ("미국은 반대했다.", "The US objected."),
    ],
    "a country and its people": [
        ("프랑스가 발표했다.", "France announced it."),
        ("프랑스 정부는 반대했다.", "The French government objected."),
    ],
    "a translated place": [
        ("전북에 비가 왔다.", "It rained in Jeonbuk."),
        ("전북은 넓다.", "North Jeolla Province is wide."),
    ],
}


def pairs_of(rows):
    return tuple(Pair.of(ko, en) for ko, en in rows)


@pytest.mark.parametrize(("rows", "place"), FLAGGED.values(), ids=FLAGGED)
def test_flagged(rows, place):
    pairs = pairs_of(rows)
    ((index, found),) = find(pairs, ARTICLE)
    assert (index, pairs[index].en.text[slice(*found.en[0])]) == place
    assert pairs[index].ko.text[slice(*found.ko[0])] in found.message
    assert found.message.count("(pair") == 2


@pytest.mark.parametrize("rows", CLEAN.values(), ids=CLEAN)
def test_clean(rows):
    assert list(find(pairs_of(rows), ARTICLE)) == []


def test_a_headline_without_korean_is_compared_with_the_body():
    body = Pair.of("서미란 시장이 도서관을 열었다.", "Mayor Suh Mi-ran opened a library.")
    later = Pair.of("서미란 시장이 인사했다.", "Mayor Suh Mi-ran greeted them.")
    headline = Pair(Segment("", 0), Segment("Mayor Seo Mi-ran opens a library", 0), role="headline")
    ((index, found),) = find((headline, body, later), ARTICLE)
    assert (index, found.ko) == (0, ())


@settings(max_examples=25, deadline=None)
@given(st.lists(st.tuples(st.text(max_size=30), st.text(max_size=30)), max_size=3))
def test_any_text_is_survived(rows):
    pairs = pairs_of(rows)
    for index, flag in CHECK.flags(pairs, ARTICLE):
        assert all(0 <= a < b <= len(pairs[index].en.text) for a, b in flag.en)
