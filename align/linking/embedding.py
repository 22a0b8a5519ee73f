"""How much likelier the cosine of two stretches' embeddings is in a translation than by chance.

Chance is measured in the document itself: the median and the spread of the cosines of its random
pairs, for each shape of bead, and the translations by the median of the best cosine that each
sentence of the shorter side finds. An encoder whose best cosines are no better than the best of
so many random draws tells nothing about this document, and is given no say.
Source: the cosine against random pairs is Artetxe & Schwenk (2019), P19-1309, and Vecalign
(Thompson & Koehn 2019), D19-1136, here as a likelihood ratio of two normal laws of one spread.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from align.linking.dp import Floats

__all__ = ["EmbeddingModel", "SentenceEncoder", "Vectors"]

Vectors = NDArray[np.float32]
"""One row a sentence, of length 1 (or 0 where a sentence has no direction)."""

WIDEST = 4
"""Sentences of a window."""
SAMPLE = 200
"""Windows of either side that chance is measured on, evenly spread."""
LEAST_PAIRS = 2
"""Windows on either side that chance can be measured on."""
WEIGHT = 6.0
"""Random pairs that the first guess of a spread counts as: that the encoder knows nothing."""
NARROWEST = 1e-4
"""No spread is taken to be less; closer cosines differ by rounding."""
MOST = 8.0
"""What an embedding may say for a link as good as the document's usual one, in nats."""
BEYOND = 1.5
"""How much further a single cosine may go than the usual one."""


class SentenceEncoder(Protocol):
    """What turns sentences into vectors; ``align.linking.encoder.Encoder`` is one.

    >>> class TellsLongFromShort:
    ...     def encode(self, texts):
    ...         return np.array([[len(t) > 40, len(t) <= 40] for t in texts], np.float32)
    >>> encoder: SentenceEncoder = TellsLongFromShort()
    >>> encoder.encode(["It rained."]).tolist()
    [[0.0, 1.0]]
    """

    def encode(self, texts: Sequence[str]) -> Vectors:
        """One row a text, each of length 1."""
        ...


class EmbeddingModel:
    """Log likelihood ratio of cosines: translation against chance.

    Args:
        ko, en: vectors of the sentences, shapes (n, d) and (m, d), rows of length 1.

    >>> same = np.eye(6, dtype=np.float32)
    >>> model = EmbeddingModel(same, same)
    >>> model.ratio(slice(2, 3), 1, slice(0, 6), 1).round(1).tolist()
    [[-8.0, -8.0, 8.0, -8.0, -8.0, -8.0]]
    """

    def __init__(self, ko: Vectors, en: Vectors) -> None:
        self._ko = [_windows(ko, a) for a in range(1, WIDEST + 1)]
        self._en = [_windows(en, b) for b in range(1, WIDEST + 1)]
        self._chance: dict[tuple[int, int], float] = {}
        self.usual, self.amount = self._level()

    def ratio(self, rows: slice, a: int, starts: slice, b: int) -> Floats:
        """Nats by which each English window (starts, b) fits each Korean one (rows, a)."""
        if not self.amount:
            return np.zeros((rows.stop - rows.start, max(0, starts.stop - starts.start)))
        cosines = np.asarray(self._ko[a - 1][rows] @ self._en[b - 1][starts].T, dtype=np.float64)
        chance = self._chance_of(a, b)
        # Longer stretches are more alike by chance; that may leave them little to say.
        half = max((self.usual - chance) / 2, (self.usual - self._chance[1, 1]) / 8)
        scaled = (cosines - (self.usual - half)) / half
        return np.asarray(self.amount * np.clip(scaled, -BEYOND, BEYOND))

    def fitted(self, path: object) -> EmbeddingModel:
        """Itself: it was measured on the document to begin with."""
        return self

    def _level(self) -> tuple[float, float]:
        """The usual cosine of a translation, and the nats that it is worth."""
        cosines = _sampled(self._ko[0], self._en[0])
        best, others = _best_and_others(cosines)
        if len(others) < LEAST_PAIRS:
            return 1.0, 0.0
        chance, usual = float(np.median(others)), float(np.median(best))
        self._chance[1, 1] = chance
        # The best of so many random draws lies this many spreads above their mean.
        by_chance = math.sqrt(2.0 * math.log(max(2, max(cosines.shape))))
        seen, guess = max(float(others.std()), _spread(best)), (usual - chance) / by_chance
        count = len(others)
        variance = (count * seen**2 + WEIGHT * guess**2) / (count + WEIGHT)
        signal = (usual - chance) / max(NARROWEST, math.sqrt(variance))
        trust = min(1.0, max(0.0, signal - by_chance))
        return usual, trust * min(MOST, signal * signal / 2.0)

    def _chance_of(self, a: int, b: int) -> float:
        """The cosine that random windows of a and b sentences have."""
        if (a, b) not in self._chance:
            _, others = _best_and_others(_sampled(self._ko[a - 1], self._en[b - 1]))
            known = self._chance[1, 1]
            self._chance[a, b] = max(known, float(np.median(others))) if len(others) else known
        return self._chance[a, b]


def _windows(vectors: Vectors, width: int) -> Vectors:
    """Sums of ``width`` neighbouring vectors, scaled to length 1."""
    count = max(0, len(vectors) - width + 1)
    sums = np.zeros((count, vectors.shape[1]), dtype=np.float32)
    for step in range(width):
        sums += vectors[step : step + count]
    lengths = np.linalg.norm(sums, axis=1, keepdims=True)
    return np.asarray(sums / np.maximum(lengths, 1e-6), dtype=np.float32)


def _sampled(ko: Vectors, en: Vectors) -> Floats:
    """Cosines of an even sample of windows, the side with fewer windows in the rows."""
    if len(ko) > len(en):
        ko, en = en, ko
    few, many = (side[:: max(1, len(side) // SAMPLE)] for side in (ko, en))
    # All of the longer side where the sample is of the shorter: its best must be among them.
    return np.asarray(few @ (en if len(en) <= SAMPLE * 50 else many).T, dtype=np.float64)


def _best_and_others(cosines: Floats) -> tuple[Floats, Floats]:
    """Each row's largest value, and all that are not."""
    if not cosines.size:
        return np.zeros(0), np.zeros(0)
    at = cosines.argmax(axis=1)
    rows = np.arange(len(cosines))
    others = np.ones(cosines.shape, dtype=bool)
    others[rows, at] = False
    return cosines[rows, at], cosines[others]


def _spread(values: Floats) -> float:
    """Standard deviation of the middle of some values, as if they were normal."""
    return 1.4826 * float(np.median(np.abs(values - np.median(values))))
