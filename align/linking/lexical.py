"""How much likelier the words of two stretches are in a translation than by chance.

For a word type t of one side, ``known`` is the chance that a translation holds an answer to
it, and q the chance that any stretch of that length does. Met, t speaks for the link by
log(known / q) nats; missed, against it by log((1 - known) / (1 - q)). A word nobody knows has
known = q and says nothing; a common answer says little; a stretch of two sentences has a larger
q, so a merge must bring new answers to pay for itself.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain, compress
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from align.linking.dp import Band, Floats, Ints

__all__ = ["Evidence", "evidence_gains"]

Held = NDArray[np.bool_]
"""What holds a type."""

MOST = 3.5
"""No single word says more than this, in nats, for or against."""
BACKGROUND, WEIGHT = 0.05, 8.0
"""Chance of meeting an answer in any sentence of news, and how many sentences it counts as."""
LEFT = 0.98
"""However well a type is known, this much less than certainty is what its absence can mean."""
COMMON = 0.34
"""A type answered in more than this share of the other side's sentences is left out."""
FEW = 200
"""Sentences up to which windows of all widths are computed at once."""


class Evidence(NamedTuple):
    """One type: its sentences, the other side's sentences that answer it, how well known.

    ``loose`` are sentences that answer it by a synonym only, as ``loosely`` many
    translations do.

    >>> Evidence(own=(0,), other=(0, 2), known=0.7).loose
    ()
    """

    own: Sequence[int]
    other: Sequence[int]
    known: float
    loose: Sequence[int] = ()
    loosely: float = 0.0


def evidence_gains(
    evidence: Sequence[Evidence], n: int, m: int, windows: int, band: Band, *, own_rows: bool
) -> Floats:
    """Nats by which each own sentence's words speak for each window of the other side.

    Args:
        evidence: the types of one side.
        n, m: rows (Korean sentences) and columns (English sentences) of the table.
        windows: widest window, in sentences of the other side.
        band: the cells wanted.
        own_rows: True if "own" is Korean; else own are columns and windows run over rows.
    Returns:
        (windows, n + 1, band.width): entry [b - 1, i, k] is own sentence i against the window
        of b that begins at column band.low[i] + k; with own columns, own sentence
        band.low[i] + k against the window of b that begins at row i.

    >>> band = Band.diagonal(2, 9, width=10)
    >>> one = Evidence(own=(0,), other=(0,), known=0.7)
    >>> gains = evidence_gains([one], 2, 9, windows=1, band=band, own_rows=True)
    >>> gains.shape, bool(gains[0, 0, 0] > 0 > gains[0, 0, 1])
    ((1, 3, 10), True)
    """
    gains = np.zeros((windows, n + 1, band.width))
    own, others = (n, m) if own_rows else (m, n)
    constant = np.zeros((windows, own))
    answered = np.array([len(item.other) for item in evidence], dtype=np.float64)
    rarity = (answered + BACKGROUND * WEIGHT) / (others + WEIGHT)
    telling = rarity <= COMMON
    if not telling.any():
        return gains
    types = _Types(list(compress(evidence, telling)), rarity[telling], others)
    seen = _seen_from(types.own, band, own_rows=own_rows)
    firm = types.windows(types.other, types.other_type, windows)
    near = None
    if len(types.loose):
        near = types.windows(types.loose, types.loose_type, windows) & ~firm
    # All widths at once, unless that would take much room.
    at_once = 1 if own > FEW else windows
    for narrowest in range(0, windows, at_once):
        of_widths = slice(narrowest, narrowest + at_once)
        met, loose, missed = types.nats(np.arange(narrowest, narrowest + at_once) + 1)
        table = gains[of_widths]
        for found, nats in ((firm, met), (near, loose)):
            if found is None:
                continue
            one, start, at, width = types.crossed(found[of_widths], seen)
            rows, columns = (one, start) if own_rows else (start, one)
            cells = (width * (n + 1) + rows) * band.width + columns - band.low[rows]
            weights = (nats - missed)[width, at]
            table += np.bincount(cells, weights, table.size).reshape(table.shape)
        constant[of_widths] = [np.bincount(types.own, m[types.own_type], own) for m in missed]
    _add_constant(gains, constant, band, own_rows=own_rows)
    return gains


class _Types:
    """All types of one side as flat arrays, so that all of them are one computation.

    Args:
        evidence: the types.
        rarity: the chance that a sentence of the other side answers each.
        others: sentences of the other side.
    """

    def __init__(self, evidence: Sequence[Evidence], rarity: Floats, others: int) -> None:
        self.count, self.others, self.rarity = len(evidence), others, rarity
        own, other, known, loose, loosely = zip(*evidence, strict=True)
        self.own, self.own_type, _ = _flat(own)
        self.other, self.other_type, _ = _flat(other)
        self.loose, self.loose_type, loose_counts = _flat(loose)
        self.known, self.loosely = np.array(known), np.array(loosely)
        self.near = np.minimum(loose_counts / (others + WEIGHT), COMMON)

    def nats(self, widths: Ints) -> tuple[Floats, Floats, Floats]:
        """What each type says of windows of so many sentences: met, met loosely, missed.

        Each of shape (widths, types).
        """
        b = widths[:, None]
        chance = 1.0 - (1.0 - self.rarity) ** b
        known = np.maximum(self.known, chance)
        met = np.minimum(np.log(known / chance), MOST)
        near_chance = (1.0 - chance) * (1.0 - (1.0 - self.near) ** b)
        has_near = near_chance > 0.0
        loosely = np.maximum(np.minimum(self.loosely, LEFT - known), near_chance) * has_near
        ratio = np.divide(loosely, near_chance, out=np.ones_like(chance), where=has_near)
        loose = np.minimum(np.log(ratio), MOST)
        left = np.maximum(1.0 - known - loosely, 1.0 - LEFT)
        left_chance = np.maximum(1.0 - chance - near_chance, 1.0 - LEFT)
        missed = np.maximum(np.log(np.minimum(1.0, left / left_chance)), -MOST)
        return met, loose, missed

    def windows(self, sentences: Ints, type_of: Ints, widest: int) -> Held:
        """Which windows hold a sentence of a type, shape (widest, types, others); by its start."""
        held = np.zeros((widest, self.count, self.others), dtype=np.bool_)
        held[0, type_of, sentences] = True
        for b in range(1, min(widest, self.others)):
            held[b, :, :-b] = held[b - 1, :, :-b] | held[0, :, b:]
        return held

    def crossed(self, held: Held, seen: tuple[Ints, Ints]) -> tuple[Ints, Ints, Ints, Ints]:
        """Every own sentence of a type with every window of it in the band.

        Args:
            held: as ``windows`` gives them, for some widths.
            seen: for each own sentence the first start in the band and the one after the last.
        Returns:
            of each the own sentence, the start, the type and the width, as in ``held``.
        """
        [found] = held.ravel().nonzero()
        keys = (np.arange(len(held))[:, None] * self.count + self.own_type) * self.others
        first, last = (
            found.searchsorted((keys + np.minimum(np.maximum(side, 0), self.others)).ravel())
            for side in seen
        )
        counts = last - first
        at = np.arange(len(counts)).repeat(counts)
        within = np.arange(len(at)) - (counts.cumsum() - counts).repeat(counts)
        width, own = np.divmod(at, len(self.own))
        starts = found[first[at] + within] % self.others
        return self.own[own], starts, self.own_type[own], width


def _seen_from(own: Ints, band: Band, *, own_rows: bool) -> tuple[Ints, Ints]:
    """For each own sentence the first cell of the band on the other side, and the one after."""
    if own_rows:
        return band.low[own], band.low[own] + band.width
    first = (band.low + band.width).searchsorted(own, side="right")
    return first, band.low.searchsorted(own, side="right")


def _flat(lists: Sequence[Sequence[int]]) -> tuple[Ints, Ints, Ints]:
    """The lists end to end, for each item which list it came from, and how long each list is."""
    joined = np.array(list(chain.from_iterable(lists)), dtype=np.int64)
    counts = np.array(list(map(len, lists)), dtype=np.int64)
    return joined, np.arange(len(lists)).repeat(counts), counts


def _add_constant(gains: Floats, constant: Floats, band: Band, *, own_rows: bool) -> None:
    n = gains.shape[1] - 1
    if own_rows:
        gains[:, :n] += constant[:, :, None]
        return
    columns = band.low[:, None] + np.arange(band.width)
    padded = np.concatenate([constant, np.zeros((len(constant), band.width + 1))], axis=1)
    gains += padded[:, np.minimum(columns, padded.shape[1] - 1)]
