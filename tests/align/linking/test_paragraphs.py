"""Paragraphs: kept by most translations, unknown of many texts, misleading in some."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from align.bitext import Role, Sentence
from align.linking import link_sentences, link_texts
from align.linking.paragraphs import ParagraphModel

ALL = slice(0, 6)
MIRRORED = [0, 0, 1, 1, 2, 2]
DIAGONAL = [(at, at, 1, 1) for at in range(6)]


def model(ko, en, path=DIAGONAL) -> ParagraphModel:
    return ParagraphModel(ko, en).fitted(path)


def test_a_link_that_begins_a_paragraph_on_both_sides_stands_firmer():
    begun = model(MIRRORED, MIRRORED).ratio(slice(2, 3), 1, ALL, 1)[0]
    assert (begun[[0, 2, 4]] > 0.0).all()
    assert (begun[[1, 3, 5]] < -1.0).all()


def test_neighbours_across_a_break_are_seldom_joined():
    nats = model(MIRRORED, MIRRORED)
    assert (
        nats.ratio(slice(0, 1), 1, slice(0, 1), 2)
        > 0.0
        > nats.ratio(slice(1, 2), 1, slice(1, 2), 2)
    )
    assert (
        nats.ratio(slice(0, 1), 2, slice(0, 1), 1)
        > 0.0
        > nats.ratio(slice(1, 2), 2, slice(1, 2), 1)
    )


@pytest.mark.parametrize(
    ("ko", "en"),
    [
        ([0] * 6, [0] * 6),
        ([0] * 6, MIRRORED),
        (MIRRORED, [0] * 6),
    ],
)
def test_a_side_of_one_paragraph_says_nothing_of_beginnings(ko, en):
    assert np.abs(model(ko, en).ratio(slice(2, 3), 1, ALL, 1)[0]).max() == 0.0


def test_lines_of_one_sentence_each_say_nothing():
    lines = list(range(60))
    nats = model(lines, lines, [(at, at, 1, 1) for at in range(60)])
    assert np.abs(nats.ratio(slice(2, 3), 1, slice(0, 60), 1)).max() < 0.1
    assert np.abs(nats.ratio(slice(2, 3), 2, slice(0, 59), 1)).max() < 0.1


def test_a_text_that_breaks_where_the_other_does_not_soon_says_little():
    chance = np.random.default_rng(5)
    ko, en = (np.cumsum(chance.random(400) < 0.3).tolist() for _ in range(2))
    nats = model(ko, en, [(at, at, 1, 1) for at in range(400)])
    assert np.abs(nats.ratio(slice(2, 3), 1, slice(0, 400), 1)).max() < 0.3


def test_before_a_path_is_known_only_joining_is_judged():
    assert ParagraphModel(MIRRORED, MIRRORED).ratio(slice(2, 3), 1, ALL, 1)[0].tolist() == [0.0] * 6


KO = ["가나다 라마.", "바사 아자.", "차카 타파.", "하가 나다."]
EN = ["Qwer ty.", "Uiop as.", "Dfgh jk.", "Zxcv bn."]


def shown(links) -> list[str]:
    return ["".join(map(str, link.ko)) + "-" + "".join(map(str, link.en)) for link in links]


@pytest.mark.parametrize(
    ("paragraphs", "expected"),
    [
        ([0, 0, 0, 1, 1], ["0-0", "1-12", "2-3", "3-4"]),
        ([0, 0, 1, 1, 1], ["0-0", "1-1", "2-23", "3-4"]),
    ],
)
def test_a_sentence_that_says_little_is_joined_within_its_paragraph(paragraphs, expected):
    ko = [
        "시는 21일 조례를 공포했다.",
        "예산은 350억원이다. 나머지는 함께 정했다.",
        "사업은 2027년에 끝난다. 나머지는 함께 정했다.",
        "차 240대를 댈 수 있다.",
    ]
    en = [
        "The city promulgated the ordinance on the 21st.",
        "The budget is 35 billion won.",
        "That much has been settled.",
        "The project ends in 2027.",
        "There is room for 240 cars.",
    ]
    assert shown(link_texts(ko, en, paragraphs=([0, 0, 1, 1], paragraphs))) == expected


def test_fragments_stay_with_their_paragraph():
    ko = ["시는 21일 조례를 공포했다.", "예산은 350억원이다."]
    en = [
        "The city promulgated the ordinance on the 21st.",
        "have.",
        "The budget is 35 billion won.",
    ]
    assert shown(link_texts(ko, en, paragraphs=([0, 1], [0, 0, 1]))) == ["0-01", "1-2"]


def test_an_article_is_linked_with_its_paragraphs():
    ko = [Sentence(text, 20 * at, at // 2, Role.KO_BODY) for at, text in enumerate(KO)]
    en = [Sentence(text, 20 * at, 7 + at // 2, Role.EN_BODY) for at, text in enumerate(EN)]
    assert shown(link_sentences(ko, en)) == ["0-0", "1-1", "2-2", "3-3"]


numbers = st.lists(st.integers(0, 1), min_size=1, max_size=7).map(lambda steps: np.cumsum(steps))


@given(numbers, numbers)
def test_any_paragraphs_say_something_finite_of_every_window(ko, en):
    nats = model(ko.tolist(), en.tolist(), [(0, 0, 1, 1)])
    for a in range(1, min(4, len(ko)) + 1):
        for b in range(1, min(4, len(en)) + 1):
            for i in range(len(ko) - a + 1):
                found = nats.ratio(slice(i, i + 1), a, slice(0, len(en) - b + 1), b)[0]
                assert found.shape == (len(en) - b + 1,)
                assert np.isfinite(found).all()
