"""Scores of links and of whole texts: bounded, in order, and telling pages from strangers."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from align.bitext import Link
from align.linking import is_translation, link_texts
from align.linking.calibration import link_score

KO = ["시는 21일 조례를 공포했다.", "예산은 350억원이다.", "사업은 2027년에 끝난다."]
EN = [
    "The city promulgated the ordinance on the 21st.",
    "The budget is 35 billion won.",
    "The project ends in 2027.",
]
OTHER = ["Shares fell in New York.", "The band released 12 songs.", "He was born in Cairo."]

probabilities = st.floats(0.0, 1.0)
costs = st.floats(-60.0, 10.0)


@given(probabilities, probabilities, costs, st.sampled_from([(1, 1), (2, 1), (0, 1), (1, 0)]))
def test_a_likelier_link_never_scores_less(one, other, cost, shape):
    low, high = sorted((one, other))
    assert 0.0 <= link_score(low, cost, *shape) <= link_score(high, cost, *shape) <= 1.0


def test_a_merge_must_be_likelier_for_the_same_score():
    assert link_score(0.99, -20.0, 2, 1) < link_score(0.99, -20.0, 1, 1)


def test_a_translation_is_told_from_a_stranger():
    assert is_translation(link_texts(KO, EN), 3, 3) > 0.9
    assert is_translation(link_texts(KO, OTHER), 3, 3) < 0.2


@pytest.mark.parametrize(("n", "m"), [(0, 0), (0, 4), (4, 0)])
def test_a_side_without_sentences_is_no_translation(n, m):
    assert is_translation(link_texts(["비."] * n, ["Rain."] * m), n, m) == 0.0


def test_moved_links_do_not_count():
    links = [Link((0,), (1,), -40.0, moved=True), Link((1,), (), 2.3), Link((), (0,), 2.3)]
    assert is_translation(links, 2, 2) < 0.1


@given(st.lists(st.floats(), min_size=1, max_size=5))
def test_any_cost_gives_a_probability(values):
    links = [Link((at,), (at,), cost) for at, cost in enumerate(values)]
    score = is_translation(links, len(values), len(values))
    assert 0.0 <= score <= 1.0
