"""From what the lattice believes to how often it is right.

The lattice is too sure of itself: words of a sentence are not independent, the more so the
longer it is, and merges are wrong more often than their posterior says. The logistic regressions
below are fitted by ``scripts/measure_scores.py``. Rivals in the same row or column, posteriors of
flatter costs, null links beside a link, the document's own gain and share of null links were tried
beside and add nothing; the neighbours' posteriors add .002 of AUC.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from align.bitext import Link

__all__ = ["Grounds", "features", "fit_weights", "is_translation", "link_score"]

WEIGHTS = (1.064, 0.322, -1.138, 0.122, -0.139, 0.76)
"""Of the ``features`` of a link, by the 2,276 links of the noisy development sets. By weights of
the other corpora alone the AUC is .94 (ntrex), .99 (ntrex-long), .92 (park), .93 (jhe)."""
NULL_WEIGHTS = (1.168, 0.217)
"""The same for null links, of which 455 were found."""
SUREST = 20.0
"""Logit beyond which a posterior is rounding error."""
RIDGE, STEPS = 1.0, 30
"""Of the fit: how strongly weights are drawn to 0, and steps that are more than enough."""


@dataclass(frozen=True, slots=True)
class Grounds:
    """What a link of the best path is judged by.

    Args:
        posterior: share of all paths that take the link, 0 to 1.
        cost: the link's own, in nats.
        a, b: its Korean and English sentences.
        size: bytes of both sides together.
        marks: what its marks say for it, in nats.

    >>> Grounds(posterior=0.9, cost=-12.0, a=2, b=1, size=160.0).marks
    0.0
    """

    posterior: float
    cost: float
    a: int
    b: int
    size: float = 1.0
    marks: float = 0.0


def features(grounds: Grounds) -> tuple[float, ...]:
    """What the score of a link, or of a null link, is a logistic function of.

    For a link: 1, the logit of its posterior, whether it merges, its cost a sentence and a
    hundred bytes, what its marks say. The same cost is a better sign in a short sentence than
    in a long one, whose every word counts as evidence of its own.

    >>> [round(value, 2) for value in features(Grounds(0.9, -12.0, a=2, b=1, size=160.0))]
    [1.0, 2.2, 1.0, -4.0, -7.5, 0.0]
    >>> [round(value, 2) for value in features(Grounds(0.9, 3.0, a=1, b=0))]
    [1.0, 2.2]
    """
    logit = _logit(grounds.posterior)
    if not grounds.a or not grounds.b:
        return (1.0, logit)
    sentences = grounds.a + grounds.b
    by_sentence, by_size = grounds.cost / sentences, 100.0 * grounds.cost / grounds.size
    return (1.0, logit, float(sentences > 2), by_sentence, by_size, grounds.marks)


def link_score(grounds: Grounds) -> float:
    """The chance that a link of the best path is exactly right, 0 to 1.

    >>> sure, doubtful = Grounds(0.999, -12.0, 1, 1, 120.0), Grounds(0.6, 1.0, 1, 2, 90.0)
    >>> round(link_score(sure), 2), round(link_score(doubtful), 2)
    (0.98, 0.49)
    """
    found = features(grounds)
    weights = WEIGHTS if grounds.a and grounds.b else NULL_WEIGHTS
    return _logistic(sum(w * x for w, x in zip(weights, found, strict=True)))


def fit_weights(rows: Sequence[Sequence[float]], right: Sequence[bool]) -> tuple[float, ...]:
    """The weights that make right links the likeliest: logistic regression by Newton's method.

    Args:
        rows: ``features`` of each link.
        right: whether each is exactly right.

    >>> fit_weights([(1.0, 2.0), (1.0, 4.0), (1.0, 3.0), (1.0, 3.0)], [False, True, True, False])
    (-3.128, 1.043)
    """
    x, y = np.array(rows), np.array(right, dtype=float)
    spread = np.maximum(x.std(axis=0), 1e-9)
    spread[0] = 1.0
    x, drawn = x / spread, np.eye(x.shape[1]) * RIDGE
    drawn[0, 0] = 0.0
    weights = np.zeros(x.shape[1])
    for _ in range(STEPS):
        chance = 1.0 / (1.0 + np.exp(-np.clip(x @ weights, -SUREST, SUREST)))
        curve = (x.T * (chance * (1.0 - chance) + 1e-9)) @ x + drawn
        weights += np.linalg.solve(curve, x.T @ (y - chance) - drawn @ weights)
    return tuple(round(float(weight), 3) for weight in weights / spread)


CENTRE = 1.8
"""Nats a sentence, halfway between chance and translation."""


def is_translation(links: Sequence[Link], n: int, m: int) -> float:
    """The chance, 0 to 1, that two texts translate each other at all, from their links.

    What counts is the gain over chance (nats a sentence) of the links, and how many sentences
    there were to judge by. Moved links do not count: they were looked for everywhere.

    Measured on the 176 development documents beside as many Korean texts with the English of
    the next document: translations gain 3.2 nats a sentence or more (median 8.4), nineteen of
    twenty strangers at most 0.5 (median 0.1). Cut to their first ten sentences 2.5 or more
    against 0.6; to three, medians 7.4 against 0.3 with an overlap of about one in fifty; a
    single sentence is only a guess.

    Args:
        links: as ``link_texts`` gives them.
        n, m: Korean and English sentences.

    >>> is_translation([Link((0,), (), 2.3), Link((), (0,), 2.3)], 1, 1)
    0.1419
    """
    if not n or not m:
        return 0.0
    linked = (link for link in links if link.ko and link.en and not link.moved)
    # A cost that is no finite number says nothing.
    gain = -sum(link.cost for link in linked if math.isfinite(link.cost)) / (n + m)
    return round(_logistic((gain - CENTRE) * math.sqrt(min(n, m))), 4)


def _logit(probability: float) -> float:
    if probability <= 0.0 or probability >= 1.0:
        return math.copysign(SUREST, probability - 0.5)
    return max(-SUREST, min(SUREST, math.log(probability) - math.log1p(-probability)))


def _logistic(logit: float) -> float:
    # In the form that does not overflow, however far the logit.
    return (
        1.0 / (1.0 + math.exp(-logit)) if logit > 0 else math.exp(logit) / (1.0 + math.exp(logit))
    )
