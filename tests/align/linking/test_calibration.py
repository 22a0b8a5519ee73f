"""Scores of links and of whole texts: bounded, in order, and telling pages from strangers."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from align.bitext import Link
from align.linking import is_translation, link_texts
from align.linking.calibration import Grounds, features, fit_weights, link_score

KO = ["시는 21일 조례를 공포했다.", "예산은 350억원이다.", "사업은 2027년에 끝난다."]
EN = [
    "The city promulgated the ordinance on the 21st.",
    "The budget is 35 billion won.",
    "The project ends in 2027.",
]
OTHER = ["Shares fell in New York.", "The band released 12 songs.", "He was born in Cairo."]

probabilities = st.floats(0.0, 1.0)
costs = st.floats(-60.0, 10.0)
sizes = st.floats(2.0, 2000.0)
marks = st.floats(-5.0, 5.0)
SHAPES = [(1, 1), (2, 1), (0, 1), (1, 0)]


@given(probabilities, probabilities, costs, st.sampled_from(SHAPES), sizes, marks)
def test_a_likelier_link_never_scores_less(one, other, cost, shape, size, mark):
    low, high = (Grounds(p, cost, *shape, size, mark) for p in sorted((one, other)))
    assert 0.0 <= link_score(low) <= link_score(high) <= 1.0


def test_a_merge_must_be_likelier_for_the_same_score():
    merge, single = Grounds(0.99, -20.0, 2, 1, 200.0), Grounds(0.99, -20.0, 1, 1, 200.0)
    assert link_score(merge) < link_score(single)


def test_marks_that_disagree_and_evidence_that_is_thin_make_a_link_doubtful():
    link = Grounds(0.99, -12.0, 1, 1, 150.0, 0.5)
    assert link_score(link) > link_score(Grounds(0.99, -12.0, 1, 1, 150.0, -1.5))
    assert link_score(link) > link_score(Grounds(0.99, -12.0, 1, 1, 900.0, 0.5))


def test_weights_that_links_were_drawn_with_are_found():
    chance = np.random.default_rng(11)
    drawn = [
        Grounds(*pair, 1, 1, size, mark)
        for pair, size, mark in zip(
            zip(chance.uniform(0.01, 0.99, 4000), chance.uniform(-20, 0, 4000), strict=True),
            chance.uniform(50, 400, 4000),
            chance.normal(0, 1, 4000),
            strict=True,
        )
    ]
    right = [bool(link_score(one) > chance.uniform()) for one in drawn]
    weights = fit_weights([features(one) for one in drawn], right)
    again = [float(np.dot(weights, features(one))) for one in drawn]
    expected = [float(link_score(one)) for one in drawn]
    found = 1.0 / (1.0 + np.exp(-np.array(again)))
    assert np.abs(found - np.array(expected)).mean() < 0.02


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
