"""Lengths of texts that translate each other."""

from __future__ import annotations

import numpy as np
import pytest

from align.linking.length import LengthModel, measure_lengths


def drawn(count: int) -> tuple[np.ndarray, np.ndarray]:
    chance = np.random.default_rng(7)
    ko = chance.uniform(30, 600, count)
    spread = np.hypot(0.15, 1.7 / np.sqrt(ko))
    return ko, ko * np.exp(-0.33 + spread * chance.standard_normal(count))


def test_the_parameters_that_pairs_were_drawn_with_are_found():
    found = measure_lengths(*drawn(20_000))
    assert found.log_ratio == pytest.approx(-0.33, abs=0.01)
    assert found.spread_long == pytest.approx(0.15, abs=0.03)
    assert found.spread_short == pytest.approx(1.7, abs=0.3)


def test_pairs_that_are_no_translations_hardly_move_them():
    ko, en = drawn(2_000)
    en[::20] *= 30
    assert measure_lengths(ko, en).log_ratio == pytest.approx(-0.33, abs=0.03)


def test_few_pairs_say_nothing():
    with pytest.raises(ValueError, match="9 pairs are too few"):
        measure_lengths(np.ones(9), np.ones(9))


def test_a_fitting_length_speaks_for_a_link_and_an_unfitting_one_against_it():
    model = LengthModel(np.array([100.0] * 4), np.array([72.0, 300.0, 72.0, 72.0]))
    fits, too_long = model.ratio(slice(0, 1), 1, slice(0, 2), 1)[0]
    assert fits > 0 > too_long
