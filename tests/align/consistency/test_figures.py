"""Figures of one thing that contradict each other across sentences."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from align.bitext import Article, Pair, Segment
from align.consistency.figures import CHECK, find

ARTICLE = Article.from_texts("", "")

# The sentences of an article, and where the finding stands: pair, figure of the English.
FLAGGED = {
    "a figure that the Korean does not repeat": (
        [
            ("참가자 300명이 모였다.", "There were 300 participants."),
            ("참가자들은 행진했다.", "The 500 participants marched."),
        ],
        (1, "500"),
    ),
    "the wrong one first": (
        [
            ("참가자들은 행진했다.", "The 500 participants marched."),
            ("참가자 300명이 모였다.", "There were 300 participants."),
        ],
        (0, "500"),
    ),
    "a counter": (
        [
            ("1200가구가 물에 잠겼다.", "Some 1,200 households were flooded."),
            ("이들은 지원을 받는다.", "The 12,000 households will receive support."),
        ],
        (1, "12,000"),
    ),
    "money": (
        [
            ("총사업비는 35억원이다.", "The project cost is 3.5 billion won."),
            ("시는 사업비를 줄였다.", "It cut the project cost of 35 billion won."),
        ],
        (1, "35 billion"),
    ),
    "the Korean has two, the English one": (
        [
            ("구독자 수는 5만 7000명이다.", "It has 57,000 subscribers."),
            ("구독자 수는 9만 2000명이다.", "It has 57,000 subscribers."),
        ],
        (1, "57,000"),
    ),
}
CLEAN = {
    "the same figure": [
        ("참가자 300명이 모였다.", "There were 300 participants."),
        ("참가자 300명이 행진했다.", "The 300 participants marched."),
    ],
    "rounded": [
        ("참가자 312명이 모였다.", "There were 312 participants."),
        ("참가자들은 행진했다.", "The about 310 participants marched."),
    ],
    "both in the Korean": [
        ("참가자 300명이 모였다.", "There were 300 participants."),
        ("참가자 500명이 행진했다.", "The 500 participants marched."),
    ],
    "the second figure elsewhere in the Korean": [
        ("참가자 300명이 모였다.", "There were 300 participants."),
        ("참가자들은 행진했다.", "The 500 participants marched."),
        ("500명이었다.", "That was all."),
    ],
    "another thing": [
        ("참가자 300명이 모였다.", "There were 300 participants."),
        ("주민들은 행진했다.", "The 500 residents marched."),
    ],
    "people, who may be anyone": [
        ("주민 300명이 모였다.", "There were 300 people."),
        ("주민들은 행진했다.", "The 500 people marched."),
    ],
    "another unit": [
        ("사업비는 35억원이다.", "The project cost is 3.5 billion won."),
        ("비용을 줄였다.", "It cut the project cost of 3 million dollars."),
    ],
    "small numbers": [
        ("학생 3명이 왔다.", "The 3 students came."),
        ("학생들이 떠났다.", "The 2 students left."),
    ],
    "in words": [
        ("학생 30명이 왔다.", "The 30 students came."),
        ("학생들이 떠났다.", "The twenty students left."),
    ],
    "years": [
        ("2020년에 시작했다.", "It began in 2020."),
        ("내년에 끝난다.", "It ends in 2022."),
    ],
    "percentages": [
        ("찬성이 30%다.", "Support is 30 percent."),
        ("반대가 많다.", "Opposition is 70 percent."),
    ],
    "nothing confirms the other one": [
        ("많은 참가자가 모였다.", "There were 300 participants."),
        ("참가자들은 행진했다.", "The 500 participants marched."),
    ],
    "two figures of one sentence": [
        (
            "참가자 300명이 모였다.",
            "There were 300 participants, then 500 participants.",
        ),
    ],
    "the Korean has two, the English leaves one out": [
        ("구독자 수는 5만 7000명이다.", "It has 57,000 subscribers."),
        ("구독자 수는 9만 2000명이다.", "It has more subscribers."),
    ],
    "ranges": [
        ("참가자 300명이 모였다.", "There were 300 participants."),
        ("참가자들은 행진했다.", "The 200 to 400 participants marched."),
    ],
}


def pairs_of(rows):
    return tuple(Pair.of(ko, en) for ko, en in rows)


@pytest.mark.parametrize(("rows", "place"), FLAGGED.values(), ids=FLAGGED)
def test_flagged(rows, place):
    pairs = pairs_of(rows)
    ((index, found),) = find(pairs, ARTICLE)
    assert (index, pairs[index].en.text[slice(*found.en[0])]) == place
    assert f"in pair {2 - index}" in found.message


@pytest.mark.parametrize("rows", CLEAN.values(), ids=CLEAN)
def test_clean(rows):
    assert list(find(pairs_of(rows), ARTICLE)) == []


def test_a_message_names_both_figures_and_the_third():
    ((_, found),) = find(pairs_of(FLAGGED["the Korean has two, the English one"][0]), ARTICLE)
    assert found.message == (
        "The Korean has 구독자 수는 9만 2000명 here and 구독자 수는 5만 7000명 in pair 1, "
        "but the English says 57,000 both times"
    )


def test_headlines_have_a_check_of_their_own():
    body = Pair.of("참가자 300명이 모였다.", "There were 300 participants.")
    headline = Pair(Segment("", 0), Segment("500 participants march", 0), role="headline")
    assert list(find((headline, body), ARTICLE)) == []


@settings(max_examples=25, deadline=None)
@given(
    st.lists(
        st.tuples(
            st.text(alphabet="참가자 0123명원은,.", max_size=30),
            st.text(alphabet="01234 participants of won,.", max_size=30),
        ),
        max_size=4,
    )
)
def test_any_text_is_survived(rows):
    pairs = pairs_of(rows)
    for index, flag in CHECK.flags(pairs, ARTICLE):
        assert all(0 <= a < b <= len(pairs[index].en.text) for a, b in flag.en)
        assert all(0 <= a < b <= len(pairs[index].ko.text) for a, b in flag.ko)
