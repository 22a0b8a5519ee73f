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


def capped_counts(counts: Ints, most: Ints) -> list[Ints]:
    """For windows of 1 to WIDEST sentences the count of each window, at most ``most``.

    Args:
        counts: of each mark in each sentence, shape (marks, sentences).
        most: shape (marks, 1).

    >>> of_ones, of_twos, *_ = capped_counts(np.array([[1, 0, 2]]), np.array([[2]]))
    >>> of_ones.tolist(), of_twos.tolist()
    ([[1, 0, 2]], [[1, 2]])
    """
    sums = np.zeros((len(counts), counts.shape[1] + 1), dtype=np.int64)
    counts.cumsum(axis=1, out=sums[:, 1:])
    return [np.minimum(sums[:, b:] - sums[:, :-b], most) for b in range(1, WIDEST + 1)]


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
        usual = _usual(tuple(marks))
        korean = np.array([list(map(mark.count_ko, ko)) for mark in marks], np.int64)
        english = np.array([list(map(mark.count_en, en)) for mark in marks], np.int64)
        # What windows have of all marks is one number: few windows of a text differ in it.
        codes = [
            (of_window * usual.codes).sum(axis=0).tolist()
            for of_window in capped_counts(korean, usual.most)
        ]
        place = {code: at for at, code in enumerate(set().union(*codes))}
        self._places = [
            np.array([place[code] for code in of_window], np.int64) for of_window in codes
        ]
        self._distinct = (np.array(list(place)) // usual.codes % usual.size)[:, :, None]
        self._found = capped_counts(english, usual.most)
        self._nats = [_nats(usual, found, b) for b, found in enumerate(self._found, 1)]
        self._said: dict[int, Floats] = {}

    def fitted(self, path: Sequence[tuple[int, int, int, int]]) -> MarkModel:
        """The same: the habits of one document are too few to be learned from it."""
        return self

    def ratio(self, rows: slice, a: int, starts: slice, b: int) -> Floats:
        """Nats by which each English window (starts, b) fits each Korean one (rows, a)."""
        said = self._said.get(b)
        if said is None:
            said = self._said[b] = self._distinct_nats(b)
        return said[self._places[a - 1][rows], starts]

    def _distinct_nats(self, b: int) -> Floats:
        """What the counts of each distinct Korean window say of every English one of b sentences.

        Mark by mark: all at once would take the room of all.
        """
        of_marks = zip(self._nats[b - 1], self._distinct, self._found[b - 1], strict=True)
        said: Floats = sum([nats[korean, english] for nats, korean, english in of_marks])
        return said


@dataclass(frozen=True, slots=True)
class _Usual:
    """What is known of marks before any text.

    Args:
        likely: log of the chance of each English count by the Korean, (marks, counts, counts).
        windows: the chance of each count in windows of 1 to WIDEST sentences of any text, each
            (marks, counts); 1 where a mark tells so many no longer apart.
        most: the count of each mark from which on nothing is told apart, (marks, 1).
        codes: what to multiply the counts by, so that no two windows have the same sum, (marks, 1).
        size: how many counts are told apart of the mark of which most are.
    """

    likely: Floats
    windows: tuple[Floats, ...]
    most: Ints
    codes: Ints
    size: int


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
    most = np.array([[mark.most] for mark in marks])
    return _Usual(likely, tuple(windows), most, size ** np.arange(len(marks))[:, None], size)


def _nats(usual: _Usual, found: Ints, window: int) -> Floats:
    """For each mark and each Korean count, what each English count says with it."""
    kinds, size, _ = usual.likely.shape
    places = found + size * np.arange(kinds)[:, None]
    own = np.bincount(places.ravel(), minlength=kinds * size).reshape(kinds, size)
    chance = (own + USUAL * usual.windows[window - 1]) / (found.shape[1] + USUAL)
    ratios = np.minimum(np.maximum(usual.likely - np.log(chance)[:, None], -MOST), MOST)
    return np.asarray(TRUST * ratios)
