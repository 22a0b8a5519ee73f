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
