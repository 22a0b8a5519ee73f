"""How much likelier the marks of two stretches are in a translation than by chance.

Each kind of mark is a module: what it counts on either side, and how often a translation has
it, measured by ``scripts/measure_marks.py``. Counts of sentences that are joined add.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from align.linking.dp import Floats, Ints
from align.linking.marks import ends, headings, items, questions, quotations
from align.linking.marks._mark import Mark

__all__ = ["MARKS", "Mark", "MarkModel", "capped_counts"]

MARKS: tuple[Mark, ...] = (
    ends.MARK,
    quotations.MARK,
    questions.MARK,
    items.MARK,
    headings.MARK,
)
"""All kinds; each says something that the others do not."""
USUAL = 4.0
"""Windows of the English that the usual share of each count is worth beside a document's own."""
TRUST = 0.65
"""Marks of one sentence are not independent of each other, nor of its words."""
MOST = 3.0
"""No count says more than this, in nats, for or against a bead."""
LEAST = 1e-3
"""Share of what was never met."""
WIDEST = 4
"""Sentences of the widest window."""
Counts = tuple[int, ...]


def capped_counts(counts: Ints, window: int, most: int) -> Ints:
    """The count of each window of so many sentences, at most ``most``.

    >>> capped_counts(np.array([1, 0, 2]), 2, 2).tolist()
    [1, 2]
    """
    sums = np.concatenate([np.zeros(1, dtype=np.int64), np.cumsum(counts)])
    capped: Ints = np.minimum(sums[window:] - sums[:-window], most)
    return capped


class MarkModel:
    """Log likelihood ratio of the marks of two windows: translation against chance.

    Chance is how often the windows of this very text have each count, so that a quotation says
    little where everyone is quoted.

    Args:
        ko, en: the sentences.

    >>> model = MarkModel(["왜 왔나?", "비가 왔다."], ["Why come?", "It rained."])
    >>> [nats] = model.ratio(slice(0, 1), 1, slice(0, 2), 1)
    >>> bool(nats[0] > nats[1])
    True
    """

    def __init__(self, ko: Sequence[str], en: Sequence[str], marks: Sequence[Mark] = MARKS) -> None:
        korean = [np.array([mark.count_ko(text) for text in ko], dtype=np.int64) for mark in marks]
        self._counts = [_windows(marks, korean, a) for a in range(1, WIDEST + 1)]
        english = [np.array([mark.count_en(text) for text in en], dtype=np.int64) for mark in marks]
        self._nats = [
            [_nats(mark, counts, b) for mark, counts in zip(marks, english, strict=True)]
            for b in range(1, WIDEST + 1)
        ]
        self._rows: dict[tuple[Counts, int], Floats] = {}

    def fitted(self, path: Sequence[tuple[int, int, int, int]]) -> MarkModel:
        """The same: the habits of one document are too few to be learned from it."""
        return self

    def ratio(self, rows: slice, a: int, starts: slice, b: int) -> Floats:
        """Nats by which each English window (starts, b) fits each Korean one (rows, a)."""
        return np.stack([self._of(counts, b)[starts] for counts in self._counts[a - 1][rows]])

    def _of(self, counts: Counts, b: int) -> Floats:
        """What the counts of a Korean window say of every English window of b sentences."""
        row = self._rows.get((counts, b))
        if row is None:
            kinds = zip(self._nats[b - 1], counts, strict=True)
            row = self._rows[counts, b] = np.sum([nats[count] for nats, count in kinds], axis=0)
        return row


def _windows(marks: Sequence[Mark], counts: Sequence[Ints], window: int) -> list[Counts]:
    """How often each window of so many sentences has each mark."""
    kinds = zip(marks, counts, strict=True)
    capped = [capped_counts(count, window, mark.most).tolist() for mark, count in kinds]
    return list(zip(*capped, strict=True))


def _nats(mark: Mark, english: Ints, window: int) -> Floats:
    """For each count of the Korean and each window of the English, what they say together."""
    if len(english) < window:
        return np.zeros((mark.most + 1, 0))
    likely = np.maximum(np.array(mark.likely), LEAST)
    found = capped_counts(english, window, mark.most)
    own = np.bincount(found, minlength=mark.most + 1) + USUAL * _usual(mark, window)
    ratios = np.clip(np.log(likely) - np.log(own / own.sum()), -MOST, MOST)
    return np.asarray(TRUST * ratios[:, found])


def _usual(mark: Mark, window: int) -> Floats:
    """The chance of each count in a window of so many English sentences of any text."""
    one = total = np.maximum(np.array(mark.usual), LEAST)
    for _ in range(window - 1):
        joined = np.convolve(total, one)
        total = np.append(joined[: mark.most], joined[mark.most :].sum())
    usual: Floats = total / total.sum()
    return usual
