"""The cheapest way through two texts, bead by bead. Knows no language.

A bead joins ``a`` Korean sentences with ``b`` English ones. The programme runs over a band of
columns for each row, all columns of a row at once; within the band it is exact. Costs are in
nats and may be negative: a bead that is likelier than chance pays less than nothing, so a
sentence is left unlinked exactly when no bead beats the chance level by more than its prior.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
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
        middle = (np.arange(n + 1) * (m / max(n, 1))).round().astype(np.int64)
        return cls(np.minimum(np.maximum(middle - width // 2, 0), m + 1 - width), width)

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
        row_costs: for a row i, the cost of each bead that begins there at each column
            ``band.low[i] + k``, shape (beads, width); infinite where it does not fit.
        null_cost: cost of leaving one sentence of either side alone.

    >>> band = Band.diagonal(2, 2, width=3)
    >>> def row_costs(i):
    ...     "Only the sentence with the same number costs nothing."
    ...     return np.abs(band.low[i] + np.arange(band.width) - i).astype(float)[None]
    >>> lattice = Lattice(2, 2, band, (Bead(1, 1),), row_costs, null_cost=5.0)
    >>> best_path(lattice)
    [(0, 0, 1, 1), (1, 1, 1, 1)]
    """

    n: int
    m: int
    band: Band
    beads: tuple[Bead, ...]
    row_costs: Callable[[int], Floats]
    null_cost: float
    moves: Moves = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "moves", Moves(self.n, self.band, self.beads))

    def cost_of(self, step: Step) -> float:
        """Cost of one step of a path."""
        i, j, a, b = step
        if not a or not b:
            return self.null_cost
        return float(self.row_costs(i)[self.moves.place[a, b], j - self.band.lows[i]])


class Moves:
    """Where the shapes of a lattice lead, in rows that have a cell of nowhere at either end.

    The shapes are its beads and, last, the deletion of a Korean sentence: all that lead to a
    later row. What a shape needs is taken out of such rows for all shapes and columns at once;
    the places are the same for all rows whose neighbours' borders stand alike.
    """

    def __init__(self, n: int, band: Band, beads: Sequence[Bead]) -> None:
        self.n, self.lows, self.width = n, band.lows, band.width
        self.shapes = [*[(a, b) for a, b, _ in beads], (1, 0)]
        self.place = {shape: place for place, shape in enumerate(self.shapes)}
        self.a, self.b = np.array(self.shapes).T
        self.reach, self.count = int(self.a.max()), len(self.shapes)
        # As low never falls, all rows have one border if the first and the last have.
        self._level = (0,) * (self.reach + 1) if self.lows[0] == self.lows[-1] else None
        self._columns: dict[tuple[int, tuple[int, ...]], Ints] = {}

    def columns(self, i: int, way: int) -> Ints:
        """For the columns of row i those in the rows i + way * a, shape (shapes, width).

        Args:
            way: 1 for where the shapes lead from there, -1 for where they come from.
        """
        rises = self._level
        if rises is None:
            rows = [min(self.n, max(0, i + way * a)) for a in range(self.reach + 1)]
            rises = tuple([self.lows[i] - self.lows[row] for row in rows])
        columns = self._columns.get((way, rises))
        if columns is None:
            moved = np.array(rises)[self.a] + way * self.b
            columns = np.arange(1, self.width + 1) + moved[:, None]
            columns = np.minimum(np.maximum(columns, 0), self.width + 1)
            self._columns[way, rises] = columns
        return columns


def best_path(lattice: Lattice) -> list[Step]:
    """Return the cheapest sequence of beads and null links, from the first to the last.

    >>> cost = np.array([[0.0, 9.0], [9.0, 0.0]])
    >>> row = lambda i: np.append(cost[i], np.inf)[None]
    >>> best_path(Lattice(2, 2, Band.diagonal(2, 2, 3), (Bead(1, 1),), row, 3.0))
    [(0, 0, 1, 1), (1, 1, 1, 1)]
    """
    n, width, moves = lattice.n, lattice.band.width, lattice.moves
    came = np.full((n + 1, width), moves.count, dtype=np.int8)
    slope, cells = lattice.null_cost * np.arange(width), np.arange(width)
    offers = _Offers(moves, np.inf)
    row = np.full(width, np.inf)
    row[0] = 0.0
    for i in range(n + 1):
        if i:
            offered = offers.to(i)
            came[i] = offered.argmin(axis=0)
            row = offered[came[i], cells]
        # Runs of 0-1 links: a running minimum, once each column is freed of its own run.
        skipped = np.minimum.accumulate(row - slope) + slope
        better = skipped < row - 1e-12
        row = np.where(better, skipped, row)
        came[i][better] = moves.count
        if i < n:
            beads, deletion = offers.of(i)
            np.add(row, lattice.row_costs(i), out=beads)
            np.add(row, lattice.null_cost, out=deletion)
    return _trace(lattice, came)


class _Offers:
    """What the last rows offer to those behind them, by shape; a ring, so that it stays small."""

    def __init__(self, moves: Moves, nothing: float) -> None:
        self.moves = moves
        size = moves.width + 2
        self.rows = np.full((moves.reach, moves.count, size), nothing)
        self._size = moves.count * size
        self._begins = ((np.arange(moves.count) - moves.a * moves.count) * size)[:, None]

    def of(self, i: int) -> tuple[Floats, Floats]:
        """Where row i writes what it offers: by its beads, and by the deletion."""
        inner = self.rows[i % self.moves.reach, :, 1:-1]
        return inner[:-1], inner[-1]

    def to(self, i: int) -> Floats:
        """What the shapes offer to the columns of row i, shape (shapes, width)."""
        begins = self._begins + i % self.moves.reach * self._size
        places = begins + self.moves.columns(i, -1)
        offered: Floats = self.rows.take(places, mode="wrap")
        return offered


def _trace(lattice: Lattice, came: NDArray[np.int8]) -> list[Step]:
    shapes = [*lattice.moves.shapes, (0, 1)]
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
    >>> even = Lattice(1, 1, band, (Bead(1, 1),), lambda i: np.full((1, 2), 4.0), 2.0)
    >>> [round(share, 2) for share in posteriors(even, [(0, 0, 1, 1)])]
    [0.33]
    """
    lows = lattice.band.lows
    forward, backward = _forward(lattice), _backward(lattice)
    total = forward[lattice.n, lattice.m - lows[lattice.n]]
    found = []
    for step in path:
        i, j, a, b = step
        before, after = forward[i, j - lows[i]], backward[i + a, j + b - lows[i + a]]
        found.append(math.exp(min(0.0, before - lattice.cost_of(step) + after - total)))
    return found


def _forward(lattice: Lattice) -> Floats:
    """Log of the weight of all ways from (0, 0) to each cell."""
    moves = lattice.moves
    sums = np.full((lattice.n + 1, moves.width), -np.inf)
    sums[0, 0] = 0.0
    slope, offers = lattice.null_cost * np.arange(moves.width), _Offers(moves, -np.inf)
    for i in range(lattice.n + 1):
        if i:
            sums[i] = np.logaddexp.reduce(offers.to(i))
        row = sums[i] = np.logaddexp.accumulate(sums[i] + slope) - slope
        if i < lattice.n:
            beads, deletion = offers.of(i)
            np.subtract(row, lattice.row_costs(i), out=beads)
            np.subtract(row, lattice.null_cost, out=deletion)
    return sums


def _backward(lattice: Lattice) -> Floats:
    """Log of the weight of all ways from each cell to (n, m)."""
    moves, n = lattice.moves, lattice.n
    size = moves.width + 2
    padded = np.full((n + 1 + moves.reach, size), -np.inf)
    sums = padded[: n + 1, 1:-1]
    sums[n, lattice.m - lattice.band.lows[n]] = 0.0
    slope, behind = lattice.null_cost * np.arange(moves.width), moves.a[:, None] * size
    for i in range(n, -1, -1):
        if i < n:
            after = padded.take(behind + i * size + moves.columns(i, 1))
            after[:-1] -= lattice.row_costs(i)
            after[-1] -= lattice.null_cost
            sums[i] = np.logaddexp.reduce(after)
        sums[i] = np.logaddexp.accumulate((sums[i] - slope)[::-1])[::-1] + slope
    return sums
