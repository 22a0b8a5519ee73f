"""How much likelier the words of two stretches are in a translation than by chance.

For a word type t of one side, ``known`` is the chance that a translation holds an answer to
it, and q the chance that any stretch of that length does. Met, t speaks for the link by
log(known / q) nats; missed, against it by log((1 - known) / (1 - q)). A word nobody knows has
known = q and says nothing; a common answer says little; a stretch of two sentences has a larger
q, so a merge must bring new answers to pay for itself.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from align.linking.dp import Band, Floats, Ints

__all__ = ["Evidence", "evidence_gains"]

MOST = 3.5
"""No single word says more than this, in nats, for or against."""
BACKGROUND, WEIGHT = 0.05, 8.0
"""Chance of meeting an answer in any sentence of news, and how many sentences it counts as."""
LEFT = 0.98
"""However well a type is known, this much less than certainty is what its absence can mean."""
COMMON = 0.34
"""A type answered in more than this share of the other side's sentences is left out."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """One type: its sentences, the other side's sentences that answer it, how well known.

    ``loose`` are sentences that answer it by a synonym only, as ``loosely`` many
    translations do.

    >>> one = Evidence(own=np.array([0]), other=np.array([0, 2]), known=0.7)
    >>> one.loose.size
    0
    """

    own: Ints
    other: Ints
    known: float
    loose: Ints = field(default_factory=lambda: np.zeros(0, dtype=np.int64))
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
    >>> one = Evidence(own=np.array([0]), other=np.array([0]), known=0.7)
    >>> gains = evidence_gains([one], 2, 9, windows=1, band=band, own_rows=True)
    >>> gains.shape, bool(gains[0, 0, 0] > 0 > gains[0, 0, 1])
    ((1, 3, 10), True)
    """
    gains = np.zeros((windows, n + 1, band.width))
    others = m if own_rows else n
    constant = np.zeros((windows, n if own_rows else m))
    types = _Types([item for item in evidence if _rarity(item, others) <= COMMON], others)
    if not types.count:
        return gains
    seen = _seen_from(types.own, band, own_rows=own_rows)
    for b in range(1, windows + 1):
        met, loose, missed = types.nats(b)
        np.add.at(constant[b - 1], types.own, missed[types.own_type])
        firm = types.windows(types.other, types.other_type, b)
        near = np.setdiff1d(
            types.windows(types.loose, types.loose_type, b), firm, assume_unique=True
        )
        for found, nats in ((firm, met), (near, loose)):
            own, other, at = types.crossed(found, seen)
            rows, columns = (own, other) if own_rows else (other, own)
            _add(gains[b - 1], rows, columns, (nats - missed)[at], band)
    _add_constant(gains, constant, band, own_rows=own_rows)
    return gains


def _rarity(item: Evidence, others: int) -> float:
    """The chance that a sentence of the other side answers a type."""
    return (len(item.other) + BACKGROUND * WEIGHT) / (others + WEIGHT)


class _Types:
    """All types of one side as flat arrays, so that a window's width is one computation."""

    def __init__(self, evidence: Sequence[Evidence], others: int) -> None:
        self.count, self.others = len(evidence), others
        self.own, self.own_type = _flat([item.own for item in evidence])
        self.other, self.other_type = _flat([item.other for item in evidence])
        self.loose, self.loose_type = _flat([item.loose for item in evidence])
        self.known = np.array([item.known for item in evidence])
        self.loosely = np.array([item.loosely for item in evidence])
        self.rarity = np.array([_rarity(item, others) for item in evidence])
        self.near = np.array([min(len(i.loose) / (others + WEIGHT), COMMON) for i in evidence])

    def nats(self, b: int) -> tuple[Floats, Floats, Floats]:
        """What each type says of a window of b sentences: met, met loosely, missed."""
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

    def windows(self, sentences: Ints, type_of: Ints, b: int) -> Ints:
        """``type * others + start`` of every window of b that holds a sentence, sorted."""
        starts = sentences[:, None] - np.arange(b)[None, :]
        keys = type_of[:, None] * self.others + starts
        return np.unique(keys[(starts >= 0) & (starts <= self.others - b)])

    def crossed(self, found: Ints, seen: tuple[Ints, Ints]) -> tuple[Ints, Ints, Ints]:
        """Every own sentence of a type with every window of it in the band: own, start, type.

        Args:
            found: as ``windows`` gives them.
            seen: for each own sentence the first start in the band and the one after the last.
        """
        first, last = (
            np.searchsorted(found, self.own_type * self.others + np.clip(side, 0, self.others))
            for side in seen
        )
        counts = last - first
        at = np.repeat(np.arange(len(self.own)), counts)
        within = np.arange(len(at)) - np.repeat(np.cumsum(counts) - counts, counts)
        return self.own[at], found[first[at] + within] % self.others, self.own_type[at]


def _seen_from(own: Ints, band: Band, *, own_rows: bool) -> tuple[Ints, Ints]:
    """For each own sentence the first cell of the band on the other side, and the one after."""
    if own_rows:
        return band.low[own], band.low[own] + band.width
    first = np.searchsorted(band.low + band.width, own, side="right")
    return first, np.searchsorted(band.low, own, side="right")


def _flat(lists: Sequence[Ints]) -> tuple[Ints, Ints]:
    """Arrays end to end, and for each item which array it came from."""
    sizes = np.array([len(one) for one in lists], dtype=np.int64)
    joined = np.concatenate(lists) if lists else np.zeros(0, dtype=np.int64)
    return joined.astype(np.int64), np.repeat(np.arange(len(lists)), sizes)


def _add(table: Floats, rows: Ints, columns: Ints, weights: Floats, band: Band) -> None:
    offsets = columns - band.low[rows]
    inside = (offsets >= 0) & (offsets < band.width)
    flat = rows[inside] * band.width + offsets[inside]
    table += np.bincount(flat, weights[inside], table.size).reshape(table.shape)


def _add_constant(gains: Floats, constant: Floats, band: Band, *, own_rows: bool) -> None:
    n = gains.shape[1] - 1
    if own_rows:
        gains[:, :n] += constant[:, :, None]
        return
    columns = band.low[:, None] + np.arange(band.width)[None, :]
    padded = np.concatenate([constant, np.zeros((len(constant), band.width + 1))], axis=1)
    gains += padded[:, np.minimum(columns, padded.shape[1] - 1)]
