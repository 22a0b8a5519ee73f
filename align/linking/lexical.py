"""How much likelier the words of two stretches are in a translation than by chance.

For a word type t of one side, ``known`` is the chance that a translation holds an answer to
it, and q the chance that any stretch of that length does. Met, t speaks for the link by
log(known / q) nats; missed, against it by log((1 - known) / (1 - q)). A word nobody knows has
known = q and says nothing; a common answer says little; a stretch of two sentences has a larger
q, so a merge must bring new answers to pay for itself.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from align.linking.dp import Band, Floats, Ints

__all__ = ["Evidence", "evidence_gains"]

MOST = 3.5
"""No single word says more than this, in nats, for or against."""
BACKGROUND, WEIGHT = 0.05, 8.0
"""Chance of meeting an answer in any sentence of news, and how many sentences it counts as."""
COMMON = 0.34
"""A type answered in more than this share of the other side's sentences is left out."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """One type: its sentences, the other side's sentences that answer it, how well known."""

    own: Ints
    other: Ints
    known: float


def evidence_gains(
    evidence: Iterable[Evidence], n: int, m: int, windows: int, band: Band, *, own_rows: bool
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
    """
    gains = np.zeros((windows, n + 1, band.width))
    others = m if own_rows else n
    constant = np.zeros((windows, n if own_rows else m))
    for b in range(windows):
        rows, columns, weights = [], [], []
        for item in evidence:
            q = (len(item.other) + BACKGROUND * WEIGHT) / (others + WEIGHT)
            if q > COMMON:
                continue
            chance = 1.0 - (1.0 - q) ** (b + 1)
            known = max(item.known, chance)
            met = min(np.log(known / chance), MOST)
            missed = max(np.log((1.0 - known) / (1.0 - chance)), -MOST) if known < 1 else -MOST
            constant[b, item.own] += missed
            starts = _windows_holding(item.other, b + 1, others)
            own = np.repeat(item.own, len(starts))
            other = np.tile(starts, len(item.own))
            rows.append(own if own_rows else other)
            columns.append(other if own_rows else own)
            weights.append(np.full(len(own), met - missed))
        if rows:
            _add(
                gains[b],
                np.concatenate(rows),
                np.concatenate(columns),
                np.concatenate(weights),
                band,
            )
    _add_constant(gains, constant, band, own_rows=own_rows)
    return gains


def _windows_holding(sentences: Ints, b: int, count: int) -> Ints:
    """Starts of the windows of b sentences that hold one of ``sentences``."""
    starts = np.unique((sentences[:, None] - np.arange(b)[None, :]).ravel())
    return starts[(starts >= 0) & (starts <= count - b)]


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
