"""The banded programme against the plain full one, kept here."""

from __future__ import annotations

import itertools
import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from align.linking.dp import Band, Bead, Lattice, best_path, posteriors

BEADS = (Bead(1, 1, 0.0), Bead(1, 2, 0.5), Bead(2, 1, 0.5), Bead(2, 2, 0.9), Bead(3, 1, 1.5))


def lattice(costs: np.ndarray, null_cost: float, width: int = 99) -> Lattice:
    """A bead costs the sum of the cells it covers, plus its prior."""
    n, m = costs.shape
    band = Band.diagonal(n, m, width)

    def row_costs(i: int) -> np.ndarray:
        found = np.full((len(BEADS), band.width), np.inf)
        for (at, bead), k in itertools.product(enumerate(BEADS), range(band.width)):
            j = int(band.low[i]) + k
            if j + bead.b <= m and i + bead.a <= n:
                found[at, k] = bead.prior + costs[i : i + bead.a, j : j + bead.b].sum()
        return found

    return Lattice(n, m, band, BEADS, row_costs, null_cost)


def plain_best(costs: np.ndarray, null_cost: float) -> float:
    """The textbook programme: every cell, every shape, no band, no numpy tricks."""
    n, m = costs.shape
    best = {(0, 0): 0.0}
    for i, j in itertools.product(range(n + 1), range(m + 1)):
        ways = [best[i, j]] if (i, j) in best else []
        if i:
            ways.append(best[i - 1, j] + null_cost)
        if j:
            ways.append(best[i, j - 1] + null_cost)
        for bead in BEADS:
            if i >= bead.a and j >= bead.b:
                block = costs[i - bead.a : i, j - bead.b : j].sum()
                ways.append(best[i - bead.a, j - bead.b] + bead.prior + block)
        best[i, j] = min(ways)
    return best[n, m]


def plain_sum(costs: np.ndarray, null_cost: float) -> float:
    """Log of the weight of all paths, each counted once."""
    n, m = costs.shape
    total = np.zeros((n + 1, m + 1))
    total[0, 0] = 1.0
    for i, j in itertools.product(range(n + 1), range(m + 1)):
        if i:
            total[i, j] += total[i - 1, j] * math.exp(-null_cost)
        if j:
            total[i, j] += total[i, j - 1] * math.exp(-null_cost)
        for bead in BEADS:
            if i >= bead.a and j >= bead.b:
                block = costs[i - bead.a : i, j - bead.b : j].sum()
                before = total[i - bead.a, j - bead.b]
                total[i, j] += before * math.exp(-bead.prior - block)
    return math.log(total[n, m])


tables = st.tuples(st.integers(1, 7), st.integers(1, 7)).flatmap(
    lambda shape: st.lists(
        st.floats(-3, 5), min_size=shape[0] * shape[1], max_size=shape[0] * shape[1]
    ).map(lambda cells: np.array(cells).reshape(shape))
)


@given(tables, st.floats(0.1, 4))
def test_the_path_is_as_cheap_as_the_plain_programme_finds(costs, null_cost):
    grid = lattice(costs, null_cost)
    path = best_path(grid)
    assert sum(map(grid.cost_of, path)) == pytest.approx(plain_best(costs, null_cost))


@given(tables, st.floats(0.1, 4))
def test_the_path_covers_every_sentence_once_and_in_order(costs, null_cost):
    i = j = 0
    for begin_i, begin_j, a, b in best_path(lattice(costs, null_cost)):
        assert (begin_i, begin_j) == (i, j)
        i, j = i + a, j + b
    assert (i, j) == costs.shape


@given(tables, st.floats(0.1, 4))
def test_the_posterior_of_a_step_is_its_share_of_all_paths(costs, null_cost):
    grid = lattice(costs, null_cost)
    step = best_path(grid)[0]
    _, _, a, b = step
    rest = plain_sum(costs[a:, b:], null_cost) if costs[a:, b:].size else 0.0
    if not costs[a:, b:].size:
        rest = -null_cost * (costs.shape[0] - a + costs.shape[1] - b)
    expected = math.exp(rest - grid.cost_of(step) - plain_sum(costs, null_cost))
    assert posteriors(grid, [step])[0] == pytest.approx(expected, rel=1e-6, abs=1e-9)


@given(st.integers(1, 60), st.integers(1, 60), st.integers(1, 20))
def test_a_band_holds_both_corners_and_never_falls(n, m, width):
    band = Band.diagonal(n, m, width)
    assert band.low[0] == 0
    assert band.low[n] <= m < band.low[n] + band.width
    assert (np.diff(band.low) >= 0).all()


def test_a_band_too_narrow_for_the_path_is_noticed():
    # Ten foreign sentences stand before the English: the true path leaves the diagonal.
    costs = np.full((60, 70), 5.0)
    costs[np.arange(60), np.arange(60) + 10] = -5.0
    grid = lattice(costs, 0.5, width=12)
    assert grid.band.touched_by(best_path(grid), 70)
    whole = lattice(costs, 0.5)
    assert not whole.band.touched_by(best_path(whole), 70)
