"""Two texts that are no translation of each other."""

from __future__ import annotations

from collections.abc import Iterator
from math import log

from align.bitext import Pair
from align.checks._check import Check, Finding
from align.checks._coverage import Coverage, measure
from align.mqm import Category, Severity
from align.words import lexicon
from align.words.evidence import KoreanLink

__all__ = ["CHECK", "find", "score"]

# Share of words answered in pairs that belong together, free translations among them, and by
# chance in pairs of neighbouring sentences of one article (520 and 460 pairs of news).
KNOWN = 0.70
"""Of Korean words that a lexicon knows; by chance the more, the longer the English."""
CHANCE = 0.0037
"""Chance that an English word answers a Korean one with a single gloss."""
GLOSSES = 8
"""A word with so many glosses more is met by chance twice as often."""
MOST_CHANCE = 0.5
"""No word is met by chance more often, however long the English."""
UNKNOWN = (0.40, 0.08)
"""Of words no lexicon knows: names, mostly, found by their sound."""
RELATED = (0.15, 0.29)
"""Of words that only a synonym of a gloss answers, which chance does oftener than translators."""
ENGLISH = (0.68, 0.14)
"""Of English content words, that some Korean word asks for."""
NUMBER = (0.90, 0.20)
"""Of the numbers of the side that has fewer."""
ENGLISH_WEIGHT = 0.5
"""The English words tell again part of what the Korean ones told."""
LEAST = -4.1
"""Nats below which a pair is called no translation."""
DOUBTFUL = -3.0
"""Nats below which a pair is doubted, but not surely."""
FEWEST = 3
"""Content words each side must have before anything is said."""


def score(coverage: Coverage) -> float:
    """Nats for the pair being a translation, against chance; below 0 it looks like none.

    >>> ko = "시는 내년부터 낡은 도로와 다리를 고치기로 했다."
    >>> score(measure(ko, "The city will repair old roads and bridges from next year.")) > 0
    True
    >>> score(measure(ko, "The orchestra played two symphonies before a small audience.")) < 0
    True
    """
    evidence = coverage.evidence
    nats = 0.0
    for link in evidence.ko:
        if link.kind == "related":
            nats += _nats(True, *RELATED)
            continue
        nats += _nats(bool(link.kind), *(_known(link, coverage) if link.expected else UNKNOWN))
    for word in coverage.content:
        nats += ENGLISH_WEIGHT * _nats(word.start in coverage.sure, *ENGLISH)
    linked = len(evidence.number_links)
    fewer = min(len(evidence.numbers_ko), len(evidence.numbers_en))
    # One number may be mistaken in a sound pair: those that differ tell less than those that agree.
    return nats + linked * _nats(True, *NUMBER) + (fewer - linked) * _nats(False, *NUMBER) / 2


def _known(link: KoreanLink, coverage: Coverage) -> tuple[float, float]:
    word = "".join(word.lemma for word in link.words)
    glosses = 1 + len(lexicon.answers(word)) / GLOSSES
    return KNOWN, min(CHANCE * glosses * max(coverage.words, 8), MOST_CHANCE)


def _nats(met: bool, together: float, apart: float) -> float:
    return log(together / apart) if met else log((1 - together) / (1 - apart))


def _doubt(pair: Pair) -> float:
    """The score, or 0 where there is too little to judge by."""
    coverage = measure(pair.ko.text, pair.en.text)
    if len(coverage.content) < FEWEST or len(coverage.evidence.ko) < FEWEST:
        return 0.0
    # Most of the English answered: a short English lost something, it is of this sentence.
    if len(coverage.sure) >= len(coverage.content) / 2:
        return 0.0
    return score(coverage)


def find(pair: Pair) -> Iterator[Finding]:
    """The English is no translation of the Korean at all.

    >>> pair = Pair.of(
    ...     "시는 내년부터 낡은 도로와 다리를 고치기로 했다.",
    ...     "The orchestra played two symphonies before a small audience.")
    >>> [(finding.message, finding.ko, finding.en) for finding in find(pair)]
    [('These two sentences have hardly a word in common', ((0, 27),), ((0, 60),))]
    """
    doubt = _doubt(pair)
    if doubt <= DOUBTFUL:
        yield Finding(
            "These two sentences have hardly a word in common",
            ko=((0, len(pair.ko.text)),),
            en=((0, len(pair.en.text)),),
            suggestion="Look for the sentence that belongs to each; they are probably linked by mistake.",
            confidence=0.85 if doubt <= LEAST else 0.4,
        )


CHECK = Check("misalignment", "misalignment", Category.MISALIGNMENT, Severity.CRITICAL, find, 0.85)
