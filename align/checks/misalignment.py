"""Two texts that are no translation of each other."""

from __future__ import annotations

from collections.abc import Iterator
from math import log

from align.bitext import Pair
from align.checks._check import Check, Finding
from align.checks._coverage import Coverage, measure
from align.mqm import Category, Severity

# Share of words answered in pairs that belong together and in pairs that do not, measured on
# 660 sound pairs and 28 of neighbouring sentences: words a lexicon knows, words it does not
# (names, mostly, found by their sound), English content words that some Korean word asks for.
KNOWN = (0.60, 0.12)
UNKNOWN = (0.35, 0.03)
ENGLISH = (0.60, 0.12)
NUMBER = 2.0
"""Nats for each number both sides have: few numbers agree by chance."""
ENGLISH_WEIGHT = 0.5
"""The English words tell again part of what the Korean ones told."""
LEAST = -7.0
"""Nats below which a pair is called no translation."""
DOUBTFUL = -4.5
FEWEST = 3
"""Content words each side must have before anything is said."""


def score(coverage: Coverage) -> float:
    """Nats for the pair being a translation, against chance; below 0 it looks like none."""
    links = coverage.evidence.ko
    known = [bool(link.kind) for link in links if link.expected]
    unknown = [bool(link.kind) for link in links if not link.expected]
    asked = [word.start not in coverage.unexplained for word in coverage.content]
    return (
        _nats(known, KNOWN)
        + _nats(unknown, UNKNOWN)
        + ENGLISH_WEIGHT * _nats(asked, ENGLISH)
        + NUMBER * len(coverage.evidence.number_links)
    )


def _nats(answered: list[bool], rates: tuple[float, float]) -> float:
    together, apart = rates
    met = sum(answered)
    missed = len(answered) - met
    return met * log(together / apart) + missed * log((1 - together) / (1 - apart))


def is_misaligned(pair: Pair) -> bool:
    """Whether the pair is no translation at all, so that nothing else about it is worth saying.

    >>> is_misaligned(Pair.of(
    ...     "시는 내년부터 낡은 도로와 다리를 고치기로 했다.",
    ...     "The orchestra played two symphonies before a small audience."))
    True
    """
    return _doubt(pair) <= LEAST


def _doubt(pair: Pair) -> float:
    """The score, or 0 where there is too little to judge by."""
    coverage = measure(pair.ko.text, pair.en.text)
    if len(coverage.content) < FEWEST or len(coverage.evidence.ko) < FEWEST:
        return 0.0
    # Most of the English answered: a short English lost something, it is of this sentence.
    if len(coverage.unexplained) <= len(coverage.content) / 2:
        return 0.0
    return score(coverage)


def find(pair: Pair) -> Iterator[Finding]:
    """The English is no translation of the Korean at all.

    >>> pair = Pair.of(
    ...     "시는 내년부터 낡은 도로와 다리를 고치기로 했다.",
    ...     "The orchestra played two symphonies before a small audience.")
    >>> [(finding.message, finding.ko, finding.en) for finding in find(pair)]
    [('Hardly a word of either side answers the other', ((0, 27),), ((0, 60),))]
    """
    doubt = _doubt(pair)
    if doubt <= DOUBTFUL:
        yield Finding(
            "Hardly a word of either side answers the other",
            ko=((0, len(pair.ko.text)),),
            en=((0, len(pair.en.text)),),
            suggestion="Look for the sentence that belongs here; this pair is not one.",
            confidence=0.85 if doubt <= LEAST else 0.4,
        )


CHECK = Check(
    "misalignment", "misalignment", Category.MISALIGNMENT, Severity.CRITICAL, find, 0.85
)
