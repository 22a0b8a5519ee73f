"""How much likelier the marks of two stretches are in a translation than by chance.

Each kind of mark is a module: what it counts on either side, and how often a translation has
it, measured by ``scripts/measure_marks.py``. Counts of sentences that are joined add.
"""

from __future__ import annotations

import functools
from collections.abc import Sequence
from dataclasses import dataclass

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


def capped_counts(counts: Ints, window: int, most: Ints | int) -> Ints:
    """The count of each window of so many sentences, at most ``most``.

    Args:
        counts: of each sentence, shape (..., sentences).
        most: shape (...).

    >>> capped_counts(np.array([1, 0, 2]), 2, 2).tolist()
    [1, 2]
    """
    sums = np.zeros((*counts.shape[:-1], counts.shape[-1] + 1), dtype=np.int64)
    counts.cumsum(axis=-1, out=sums[..., 1:])
    windows = sums[..., window:] - sums[..., :-window]
    capped: Ints = np.minimum(windows, np.asarray(most)[..., None])
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
        korean = np.array([[mark.count_ko(text) for text in ko] for mark in marks], np.int64)
        english = np.array([[mark.count_en(text) for text in en] for mark in marks], np.int64)
        usual, most = _usual(tuple(marks)), np.array([mark.most for mark in marks])
        self._kinds = np.arange(len(marks))[:, None]
        windows = range(1, WIDEST + 1)
        self._counts = [_columns(capped_counts(korean, a, most)) for a in windows]
        self._found = [capped_counts(english, b, most) for b in windows]
        self._nats = [_nats(usual, found, b) for b, found in zip(windows, self._found, strict=True)]
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
            said = self._nats[b - 1][self._kinds, np.array(counts)[:, None], self._found[b - 1]]
            row = self._rows[counts, b] = said.sum(axis=0)
        return row


@dataclass(frozen=True, slots=True)
class _Usual:
    """What is known of marks before any text.

    Args:
        likely: log of the chance of each English count by the Korean, (marks, counts, counts).
        windows: the chance of each count in windows of 1 to WIDEST sentences of any text, each
            (marks, counts); 1 where a mark tells so many no longer apart.
    """

    likely: Floats
    windows: tuple[Floats, ...]


@functools.lru_cache(maxsize=4)
def _usual(marks: tuple[Mark, ...]) -> _Usual:
    size = 1 + max(mark.most for mark in marks)
    likely = np.zeros((len(marks), size, size))
    windows = np.ones((WIDEST, len(marks), size))
    for kind, mark in enumerate(marks):
        told = mark.most + 1
        likely[kind, :told, :told] = np.log(np.maximum(np.array(mark.likely), LEAST))
        one = total = np.maximum(np.array(mark.usual), LEAST)
        for window in windows:
            window[kind, :told] = total / total.sum()
            joined = np.convolve(total, one)
            total = np.append(joined[: mark.most], joined[mark.most :].sum())
    return _Usual(likely, tuple(windows))


def _columns(counts: Ints) -> list[Counts]:
    return list(zip(*counts.tolist(), strict=True))


def _nats(usual: _Usual, found: Ints, window: int) -> Floats:
    """For each mark and each Korean count, what each English count says with it."""
    kinds, size, _ = usual.likely.shape
    places = found + size * np.arange(kinds)[:, None]
    own = np.bincount(places.ravel(), minlength=kinds * size).reshape(kinds, size)
    chance = (own + USUAL * usual.windows[window - 1]) / (found.shape[1] + USUAL)
    ratios = np.minimum(np.maximum(usual.likely - np.log(chance)[:, None], -MOST), MOST)
    return np.asarray(TRUST * ratios)
