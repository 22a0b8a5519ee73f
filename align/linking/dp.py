"""The cheapest way through two texts, bead by bead. Knows no language.

A bead joins ``a`` Korean sentences with ``b`` English ones. The programme runs over a band of
columns for each row, all columns of a row at once; within the band it is exact. Costs are in
nats and may be negative: a bead that is likelier than chance pays less than nothing, so a
sentence is left unlinked exactly when no bead beats the chance level by more than its prior.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

__all__ = ["Band", "Bead", "Floats", "Ints", "Lattice", "Step", "best_path", "posteriors"]

Floats = NDArray[np.float64]
"""Costs and gains, in nats."""
Ints = NDArray[np.int64]
"""Places and counts."""
Step = tuple[int, int, int, int]
"""A bead in its place: (i, j, a, b) joins ko[i:i + a] with en[j:j + b]."""

MARGIN = 4
"""Columns at the border of a band where the widest bead no longer sees all of its words."""


class Bead(NamedTuple):
    """A shape and what it costs before anything is known of the sentences (nats).

    >>> two_to_one = Bead(2, 1, prior=3.4)
    >>> two_to_one.a, two_to_one.b
    (2, 1)
    """

    a: int
    b: int
    prior: float = 0.0


DELETION = Bead(1, 0)


@dataclass(frozen=True, slots=True)
class Band:
    """Columns ``low[i] <= j < low[i] + width`` of row ``i``, for rows 0 to n; low never falls.

    >>> Band(np.array([0, 0, 1]), width=2).width
    2
    """

    low: Ints
    width: int
    lows: tuple[int, ...] = field(init=False, repr=False, compare=False)
    """The same as ``low``, for asking one row at a time: numpy takes ten times as long."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "lows", tuple(self.low.tolist()))

    @classmethod
    def diagonal(cls, n: int, m: int, width: int) -> Band:
        """The band of a width along the diagonal of an n by m table, or the whole table.

        >>> Band.diagonal(4, 4, 3).low.tolist()
        [0, 0, 1, 2, 2]
        """
        width = min(width, m + 1)
        middle = np.round(np.arange(n + 1) * (m / max(n, 1))).astype(np.int64)
        return cls(np.clip(middle - width // 2, 0, m + 1 - width), width)

    def touched_by(self, path: list[Step], m: int) -> bool:
        """Whether a path runs along a border that is not the border of the text."""
        for i, j, _, _ in path:
            low = self.lows[i]
            high = low + self.width
            if (low > 0 and j < low + MARGIN) or (high <= m and j >= high - MARGIN):
                return True
        return False


@dataclass(frozen=True, slots=True)
class Lattice:
    """All paths through a band.

    Args:
        n, m: sentences on either side; cell (n, m) must be in the band.
        band: the cells to look at.
        beads: shapes with a >= 1 and b >= 1.
        row_costs: for a row i and a bead that begins there, its cost at each column
            ``band.low[i] + k``, shape (width,); infinite where it does not fit.
        null_cost: cost of leaving one sentence of either side alone.

    >>> band = Band.diagonal(2, 2, width=3)
    >>> def row_costs(i, bead):
    ...     "Only the sentence with the same number costs nothing."
    ...     return np.abs(band.low[i] + np.arange(band.width) - i).astype(float)
    >>> lattice = Lattice(2, 2, band, (Bead(1, 1),), row_costs, null_cost=5.0)
    >>> best_path(lattice)
    [(0, 0, 1, 1), (1, 1, 1, 1)]
    """

    n: int
    m: int
    band: Band
    beads: tuple[Bead, ...]
    row_costs: Callable[[int, Bead], Floats]
    null_cost: float

    @property
    def shapes(self) -> tuple[Bead, ...]:
        """The beads and the deletion of a Korean sentence, all that leads to a later row."""
        return (*self.beads, DELETION)

    def costs(self, i: int, bead: Bead) -> Floats:
        """Costs of any shape that begins in row i."""
        return self.row_costs(i, bead) if bead.b else np.full(self.band.width, self.null_cost)

    def cost_of(self, step: Step) -> float:
        """Cost of one step of a path."""
        i, j, a, b = step
        if not a or not b:
            return self.null_cost
        bead = next(bead for bead in self.beads if (bead.a, bead.b) == (a, b))
        return float(self.row_costs(i, bead)[j - self.band.lows[i]])

    def moved(self, i: int, bead: Bead) -> tuple[slice, slice]:
        """Where in row i a shape begins and where in row i + a it ends."""
        width = self.band.width
        shift = self.band.lows[i + bead.a] - self.band.lows[i] - bead.b
        begins = slice(max(0, shift), max(0, min(width, width + shift)))
        return begins, slice(max(0, -shift), max(0, min(width, width - shift)))


def best_path(lattice: Lattice) -> list[Step]:
    """Return the cheapest sequence of beads and null links, from the first to the last.

    >>> cost = np.array([[0.0, 9.0], [9.0, 0.0]])
    >>> row = lambda i, bead: np.append(cost[i], np.inf)
    >>> best_path(Lattice(2, 2, Band.diagonal(2, 2, 3), (Bead(1, 1),), row, 3.0))
    [(0, 0, 1, 1), (1, 1, 1, 1)]
    """
    n, band, shapes = lattice.n, lattice.band, lattice.shapes
    best = np.full((n + 1, band.width), np.inf)
    came = np.full((n + 1, band.width), -1, dtype=np.int8)
    best[0, 0] = 0.0
    slope = lattice.null_cost * np.arange(band.width)
    for i in range(n + 1):
        row = best[i]
        # Runs of 0-1 links: a running minimum, once each column is freed of its own run.
        skipped = np.minimum.accumulate(row - slope) + slope
        better = skipped < row - 1e-12
        row[better] = skipped[better]
        came[i][better] = len(shapes)
        for index, bead in enumerate(shapes):
            if i + bead.a <= n:
                begins, ends = lattice.moved(i, bead)
                offered = (row + lattice.costs(i, bead))[begins]
                there, origin = best[i + bead.a, ends], came[i + bead.a, ends]
                better = offered < there
                there[better] = offered[better]
                origin[better] = index
    return _trace(lattice, came)


def _trace(lattice: Lattice, came: NDArray[np.int8]) -> list[Step]:
    shapes = [*((bead.a, bead.b) for bead in lattice.shapes), (0, 1)]
    path, i, j = [], lattice.n, lattice.m
    while (i, j) != (0, 0):
        a, b = shapes[came[i, j - lattice.band.lows[i]]]
        i, j = i - a, j - b
        path.append((i, j, a, b))
    return path[::-1]


def posteriors(lattice: Lattice, path: list[Step]) -> list[float]:
    """For each step of a path, the share of all paths that also take it, from 0 to 1.

    Paths are weighted by exp(-cost): the forward-backward algorithm (Rabiner 1989).

    >>> band = Band.diagonal(1, 1, width=2)
    >>> even = Lattice(1, 1, band, (Bead(1, 1),), lambda i, bead: np.full(2, 4.0), 2.0)
    >>> [round(share, 2) for share in posteriors(even, [(0, 0, 1, 1)])]
    [0.33]
    """
    low = lattice.band.low
    forward, backward = _forward(lattice), _backward(lattice)
    total = forward[lattice.n, lattice.m - low[lattice.n]]
    found = []
    for step in path:
        i, j, a, b = step
        before = forward[i, j - low[i]]
        after = backward[i + a, j + b - low[i + a]]
        found.append(float(np.exp(min(0.0, before - lattice.cost_of(step) + after - total))))
    return found


def _forward(lattice: Lattice) -> Floats:
    """Log of the weight of all ways from (0, 0) to each cell."""
    sums = np.full((lattice.n + 1, lattice.band.width), -np.inf)
    sums[0, 0] = 0.0
    slope = lattice.null_cost * np.arange(lattice.band.width)
    for i in range(lattice.n + 1):
        row = sums[i] = np.logaddexp.accumulate(sums[i] + slope) - slope
        for bead in lattice.shapes:
            if i + bead.a <= lattice.n:
                begins, ends = lattice.moved(i, bead)
                there = sums[i + bead.a, ends]
                np.logaddexp(there, (row - lattice.costs(i, bead))[begins], out=there)
    return sums


def _backward(lattice: Lattice) -> Floats:
    """Log of the weight of all ways from each cell to (n, m)."""
    n, band = lattice.n, lattice.band
    sums = np.full((n + 1, band.width), -np.inf)
    sums[n, lattice.m - band.low[n]] = 0.0
    slope = lattice.null_cost * np.arange(band.width)
    for i in range(n, -1, -1):
        row = sums[i]
        for bead in lattice.shapes:
            if i + bead.a <= n:
                begins, ends = lattice.moved(i, bead)
                here = row[begins]
                there = sums[i + bead.a, ends] - lattice.costs(i, bead)[begins]
                np.logaddexp(here, there, out=here)
        sums[i] = np.logaddexp.accumulate((row - slope)[::-1])[::-1] + slope
    return sums
