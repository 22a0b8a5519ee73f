"""Sketches: the same for the same text, alike for like texts."""

from __future__ import annotations

import random

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpora.building import Sketch
from corpora.building.sketching import DIGEST, digest_of, folded, similarities, sketch_of

SKETCH = Sketch(32, 8, 5, 0.8)


def text_of(rng, words):
    return "".join(rng.choice("가나다라마바사아자차") for _ in range(words))


def jaccard(one, other, length=5):
    a, b = ({t[i : i + length] for i in range(len(t) - length + 1)} for t in (one, other))
    return len(a & b) / len(a | b)


@pytest.mark.parametrize("changed", [0, 20, 60, 200, 600])
def test_similarities_are_near_the_jaccard_similarity_of_shingles(changed):
    rng = random.Random(changed)
    one = text_of(rng, 2_000)
    other = one[: 2_000 - changed] + text_of(rng, changed)
    (a, _), (b, _) = (sketch_of(text, SKETCH, 1) for text in (one, other))
    assert similarities(a, b[None])[0] == pytest.approx(jaccard(one, other), abs=0.12)


def test_like_texts_share_keys_and_unlike_ones_none():
    rng = random.Random(0)
    one = text_of(rng, 1_000)
    _, mine = sketch_of(one, SKETCH, 1)
    _, like = sketch_of(one[:-20], SKETCH, 1)
    _, unlike = sketch_of(text_of(rng, 1_000), SKETCH, 1)
    assert len(set(mine.tolist()) & set(like.tolist())) > 16
    assert not set(mine.tolist()) & set(unlike.tolist())
    assert len(set(mine.tolist())) == SKETCH.bands


@given(st.text(alphabet=st.characters(), max_size=200))
def test_any_text_has_a_sketch_and_always_the_same(text):
    signature, keys = sketch_of(text, SKETCH, 7)
    again, same = sketch_of(text, SKETCH, 7)
    assert signature.shape == (SKETCH.permutations,)
    assert signature.dtype == np.uint8
    assert (signature == again).all()
    assert (keys == same).all()
    assert len(digest_of(text)) == DIGEST


def test_a_text_longer_than_what_is_hashed_at_once_is_whole():
    rng = random.Random(3)
    text = text_of(rng, 40_000)
    (a, _), (b, _) = sketch_of(text, SKETCH, 1), sketch_of(text[:16_000], SKETCH, 1)
    assert similarities(a, b[None])[0] < 0.7


def test_another_seed_is_another_sketch():
    a, b = (sketch_of("강이 크게 넘쳤다", SKETCH, seed)[0] for seed in (1, 2))
    assert (a != b).any()


def test_what_is_folded_away_makes_no_difference():
    assert folded(["「강」이 넘쳤다!"]) == folded(["강이  넘쳤다"])
    assert folded(["ＮＡＳＡ"]) == folded(["nasa"])
    assert folded(["3만"]) != folded(["4만"])
    assert folded(["가나", "다"]) != folded(["가", "나다"])
