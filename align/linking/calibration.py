"""From what the lattice believes to how often it is right.

The lattice is too sure of itself: words of a sentence are not independent, the more so the
longer it is, and merges are wrong more often than their posterior says. The logistic regression
below was fitted on the 2,276 links of four noisy development sets (ntrex, ntrex-long, park, jhe).
In five-fold cross-validation by document the expected calibration error over ten bins is .005 and
the AUC .90 (ntrex), .99 (ntrex-long), .88 (park), .88 (jhe). Neighbouring null links, the
neighbours' posteriors and the length were tried beside and add nothing.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from align.bitext import Link

__all__ = ["is_translation", "link_score"]

SLOPE, SHIFT = 0.31, 1.63
"""Of the posterior's logit."""
MERGED = -1.66
"""For a link of more than two sentences."""
PER_NAT = 0.056
"""For each nat of cost a sentence; evidence of long sentences is counted too often."""
NULL_SLOPE, NULL_SHIFT = 0.23, 1.08
"""The same for null links, of which 460 were found."""
SUREST = 20.0
"""Logit beyond which a posterior is rounding error."""


def link_score(posterior: float, cost: float, a: int, b: int) -> float:
    """The chance that a link of the best path is exactly right, 0 to 1.

    Args:
        posterior: share of all paths that take the link, 0 to 1.
        cost: the link's own, in nats.
        a, b: its Korean and English sentences.

    >>> round(link_score(0.999, -12.0, 1, 1), 2), round(link_score(0.6, 1.0, 1, 2), 2)
    (0.97, 0.53)
    """
    logit = _logit(posterior)
    if not a or not b:
        return _logistic(NULL_SLOPE * logit + NULL_SHIFT)
    merged = MERGED * (a + b > 2)
    return _logistic(SLOPE * logit + SHIFT + merged + PER_NAT * cost / (a + b))


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
    # A cost that is no number says nothing.
    gain = -sum(link.cost for link in linked if not math.isnan(link.cost)) / (n + m)
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
