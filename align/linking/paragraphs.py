"""How much likelier two stretches are to translate each other by where their paragraphs break.

A translation mostly keeps the paragraphs of its original: where a link begins one on both sides
it stands firmer, where on one side only it is doubtful, and neighbours across a break are seldom
joined. How far that holds of a document is learned from a first path through it, which knows
nothing of paragraphs; a text cut into lines for another reason so costs nothing.
"""

from __future__ import annotations

import copy
import math
from collections.abc import Sequence

import numpy as np

from align.linking.dp import Floats, Ints

__all__ = ["ParagraphModel", "Paragraphs", "begins", "count_breaks"]

Paragraphs = tuple[Sequence[int], Sequence[int]]
"""The number of the paragraph of each Korean and of each English sentence."""

KEPT, ADDED = 0.95, 0.11
"""Share of links that begin an English paragraph, of those that begin a Korean one and of the
others (``scripts/measure_paragraphs.py``: 45 links of six pages, one more of each kind added)."""
DRAWN = 6.0
"""Links that these shares count as beside those of a document."""
JOINED = 0.1
"""How often a break lies inside a link, to how often between any two neighbours."""
DENSEST = 0.8
"""Share of breaks from which on a missing one means no more."""
MOST = 2.5
"""No break says more than this, in nats, for or against a bead."""


def begins(paragraphs: Sequence[int]) -> Ints:
    """1 for each sentence that begins a paragraph, 0 for any other.

    >>> begins([0, 0, 3, 3, 4]).tolist()
    [1, 0, 1, 0, 1]
    """
    numbers = np.asarray(paragraphs, dtype=np.int64)
    return np.append(np.ones(min(1, len(numbers)), np.int64), np.diff(numbers) != 0)


def count_breaks(ko: Ints, en: Ints, path: Sequence[tuple[int, int, int, int]]) -> Floats:
    """How many links begin a Korean paragraph (row) and an English one (column), shape (2, 2).

    >>> count_breaks(begins([0, 0, 1]), begins([0, 1]), [(0, 0, 2, 1), (2, 1, 1, 1)]).tolist()
    [[0.0, 0.0], [0.0, 2.0]]
    """
    counts = np.zeros((2, 2))
    for i, j, a, b in path:
        if a and b:
            counts[ko[i], en[j]] += 1.0
    return counts


class ParagraphModel:
    """Log likelihood ratio of the paragraphs of two windows: translation against chance.

    Args:
        ko, en: the number of the paragraph of each sentence, rising.

    >>> model = ParagraphModel([0, 0, 1], [0, 0, 1]).fitted([(i, i, 1, 1) for i in range(3)])
    >>> [nats] = model.ratio(slice(2, 3), 1, slice(0, 3), 1)
    >>> bool(nats[2] > nats[1])
    True
    """

    def __init__(self, ko: Sequence[int], en: Sequence[int]) -> None:
        self._ko, self._en = begins(ko), begins(en)
        self._begun = np.zeros((2, len(self._en)))
        self._joined_ko, self._joined_en = _joined(self._ko), _joined(self._en)

    def fitted(self, path: Sequence[tuple[int, int, int, int]]) -> ParagraphModel:
        """The model that knows how far the two sides of this document break together."""
        if 0 in (self._ko[1:].sum(), self._en[1:].sum()):
            return self  # A side of one paragraph is a side whose paragraphs are not known.
        usual = DRAWN * np.array([[1.0 - ADDED, ADDED], [1.0 - KEPT, KEPT]])
        counts = count_breaks(self._ko, self._en, path) + usual
        shares = counts / counts.sum(axis=1, keepdims=True)
        chance = (np.bincount(self._en, minlength=2) + 1.0) / (len(self._en) + 2.0)
        fitted = copy.copy(self)
        fitted._begun = np.clip(np.log(shares / chance), -MOST, MOST)[:, self._en]
        return fitted

    def ratio(self, rows: slice, a: int, starts: slice, b: int) -> Floats:
        """Nats by which each English window (starts, b) fits each Korean one (rows, a)."""
        nats = self._begun[self._ko[rows], starts] + self._joined_ko[a - 1][rows, None]
        return np.asarray(nats + self._joined_en[b - 1][starts])


def _joined(begun: Ints) -> list[Floats]:
    """For windows of 1 to 4 sentences what the breaks inside each say of its being one text."""
    breaks = begun[1:]
    share = float(breaks.mean()) if len(breaks) else 0.0
    if share in (0.0, 1.0):  # No paragraphs are known, or each line is taken for one.
        return [np.zeros(max(0, len(begun) - b)) for b in range(4)]
    share = min(share, DENSEST)
    apart, together = math.log(JOINED), math.log((1.0 - JOINED * share) / (1.0 - share))
    sums = np.concatenate([[0.0], np.cumsum(np.where(breaks == 1, apart, together))])
    return [sums[b:] - sums[: len(sums) - b] for b in range(4)]
