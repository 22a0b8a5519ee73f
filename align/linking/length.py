"""How much likelier two lengths are in a translation than by chance.

Length is measured in UTF-8 bytes, the unit that agrees best across the two languages
(correlation .946 on 4,400 pairs; characters .93). The logarithm of the ratio of two lengths
that translate each other is close to normal, and narrower for longer texts.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from align.linking.dp import Floats

__all__ = ["LengthModel", "byte_lengths"]

# Log of English bytes per Korean byte, and its spread: NTREX, news and JHE development pairs.
LOG_RATIO = -0.33
SPREAD_LONG = 0.15
SPREAD_SHORT = 1.7
"""Added for short texts: standard deviation = hypot(SPREAD_LONG, SPREAD_SHORT / sqrt(bytes))."""
MOST = 4.0
"""No length alone says more than this, in nats, for or against a bead."""


def byte_lengths(texts: Sequence[str]) -> Floats:
    """UTF-8 bytes of each text without its white space, at least 1; lone surrogates count."""
    return np.array(
        [max(1, len("".join(t.split()).encode("utf-8", "surrogatepass"))) for t in texts], float
    )


class LengthModel:
    """Log likelihood ratio of lengths: translation against chance.

    Args:
        ko, en: lengths in bytes, shapes (n,) and (m,), all positive.
        log_ratio: log of English bytes per Korean byte; the document's own, if None.
    """

    def __init__(self, ko: Floats, en: Floats, *, log_ratio: float | None = None) -> None:
        self.ko_sums = np.concatenate([[0.0], np.cumsum(ko)])
        self.en_sums = np.concatenate([[0.0], np.cumsum(en)])
        self.log_ratio = LOG_RATIO if log_ratio is None else log_ratio
        self._chance = [_spread_of_windows(self.en_sums, b) for b in range(1, 5)]

    def ratio(self, i: int, a: int, starts: slice, b: int) -> Floats:
        """Nats by which each English window (starts, b) fits Korean i to i + a, at most MOST."""
        ko = self.ko_sums[i + a] - self.ko_sums[i]
        ends = slice(starts.start + b, starts.stop + b)
        en = self.en_sums[ends] - self.en_sums[starts]
        logs = np.log(np.maximum(en, 1.0))
        spread = np.hypot(SPREAD_LONG, SPREAD_SHORT / np.sqrt(ko))
        mean, chance = self._chance[b - 1]
        aligned = _log_normal(logs, np.log(ko) + self.log_ratio, spread)
        return np.clip(aligned - _log_normal(logs, mean, chance), -MOST, MOST)


def _spread_of_windows(sums: Floats, b: int) -> tuple[float, float]:
    if len(sums) <= b:
        return float(np.log(max(sums[-1], 1.0))), 1.0
    logs = np.log(np.maximum(sums[b:] - sums[:-b], 1.0))
    return float(logs.mean()), float(max(logs.std(), 0.35))


def _log_normal(x: Floats, mean: float, spread: float) -> Floats:
    scaled = (x - mean) / spread
    return np.asarray(-0.5 * scaled * scaled - np.log(spread))
