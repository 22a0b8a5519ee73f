"""The tables of a mark, measured on sentences that translate each other."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from align.linking.marks._mark import Mark

__all__ = ["measure_mark"]

DRAWN = 5.0
"""Links that the usual shares count as beside those of each Korean count."""


def measure_mark(
    mark: Mark, pairs: Iterable[tuple[list[str], list[str]]]
) -> tuple[tuple[tuple[float, ...], ...], tuple[float, ...]]:
    """``likely`` and ``usual`` of a mark, for counts up to the most it tells apart.

    Args:
        pairs: the sentences of either side of links.

    >>> from align.linking.marks.questions import MARK
    >>> likely, usual = measure_mark(MARK, [(["비?"], ["Rain?"]), (["비."], ["Rain."])])
    >>> likely[1], usual
    ((0.417, 0.583, 0.0), (0.5, 0.5, 0.0))
    """
    most = mark.most
    met = np.zeros((most + 1, most + 1))
    single = np.zeros(most + 1)
    for ko, en in pairs:
        counts = [min(most, mark.count_en(text)) for text in en]
        met[min(most, sum(map(mark.count_ko, ko))), min(most, sum(counts))] += 1.0
        single += np.bincount(counts, minlength=most + 1)
    share = met.sum(axis=0) / met.sum()
    likely = (met + DRAWN * share) / (met.sum(axis=1, keepdims=True) + DRAWN)
    rows = tuple(tuple(round(float(chance), 3) for chance in row) for row in likely)
    return rows, tuple(round(float(chance), 3) for chance in single / single.sum())
