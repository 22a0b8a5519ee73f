"""Moved sentences: found, marked, and never invented."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from align.bitext import Alignment, Article, Document, Link, Role, Sentence
from align.linking import link_sentences, link_texts
from align.linking.moves import find_moves

KO = [
    "시는 21일 조례를 공포했다.",
    "예산은 350억원이다.",
    "사업은 2027년에 끝난다.",
    "태풍으로 주민 57명이 대피했다.",
    "도로 12곳이 끊겼다.",
]
EN = [
    "The city promulgated the ordinance on the 21st.",
    "The budget is 35 billion won.",
    "The project ends in 2027.",
    "The typhoon forced 57 residents to evacuate.",
    "Roads were cut off at 12 places.",
]


def moved(links) -> set:
    return {(link.ko, link.en) for link in links if link.moved}


def ordered(order):
    return [EN[j] for j in order]


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        ([1, 2, 3, 4, 0], {((0,), (4,))}),
        ([4, 0, 1, 2, 3], {((4,), (0,))}),
        ([2, 3, 4, 0, 1], {((0,), (3,)), ((1,), (4,))}),
        ([0, 1, 2, 3, 4], set()),
    ],
)
def test_what_stands_elsewhere_is_found_and_marked(order, expected):
    links = link_texts(KO, ordered(order), allow_moves=True)
    assert moved(links) == expected


def test_links_stay_in_order_unless_moves_are_asked_for():
    links = link_texts(KO, ordered([1, 2, 3, 4, 0]))
    assert not moved(links)
    assert [link.ko for link in links if not link.en] == [(0,)]


def test_sentences_left_over_that_are_strangers_stay_alone():
    ko = [*KO, "이 행사는 매년 봄에 열린다."]
    en = ["Shares of the carmaker rose in New York.", *EN]
    assert not moved(link_texts(ko, en, allow_moves=True))


def test_a_caption_printed_as_body_is_found_and_may_cross():
    ko = [
        Sentence(KO[0], 0, 0, Role.KO_BODY),
        Sentence(KO[1], 20, 0, Role.KO_BODY),
        Sentence("▲ " + KO[3], 40, 1, Role.CAPTION),
    ]
    en = [
        Sentence(EN[3], 100, 0, Role.EN_BODY),
        Sentence(EN[0], 160, 1, Role.EN_BODY),
        Sentence(EN[1], 220, 1, Role.EN_BODY),
    ]
    links = link_sentences(ko, en, allow_moves=True)
    assert moved(links) == {((2,), (0,))}
    assert len(links) == 3


def article():
    ko, en = Document("ko", "가.\n나."), Document("en", "B.\nA.")
    sides = [
        tuple(Sentence(r.text, r.start, at, r.role) for at, r in enumerate(side.regions))
        for side in (ko, en)
    ]
    return Article("x", ko, en), *sides


def test_an_alignment_takes_crossing_links_only_if_they_are_marked():
    page, ko, en = article()
    crossing = [Link((0,), (1,)), Link((1,), (0,))]
    with pytest.raises(ValueError, match="cross"):
        Alignment(page, ko, en, tuple(crossing))
    marked = Alignment(page, ko, en, (Link((0,), (1,), moved=True), crossing[1]))
    assert [(p.ko.text, p.en.text) for p in marked.pairs()] == [("가.", "A."), ("나.", "B.")]


pieces = st.sampled_from([*KO, *EN, "", "have.", "\ud800", "12", "비가 12㎜ 왔다."])


@given(st.lists(pieces, max_size=7), st.lists(pieces, max_size=7))
@settings(deadline=None, max_examples=60)
def test_every_sentence_is_still_linked_once(ko, en):
    links = link_texts(ko, en, allow_moves=True)
    assert sorted(i for link in links for i in link.ko) == list(range(len(ko)))
    assert sorted(j for link in links for j in link.en) == list(range(len(en)))
    kept = [link for link in links if not link.moved]
    assert [j for link in kept for j in link.en] == sorted(j for link in kept for j in link.en)
    assert all(0.0 <= link.score <= 1.0 for link in links)


def test_without_anything_left_over_nothing_changes():
    links = link_texts(KO, EN)
    assert find_moves(KO, EN, links) == links
