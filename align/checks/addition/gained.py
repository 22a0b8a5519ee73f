"""A stretch of the English that nothing in the Korean asks for, and how sure that is.

A logistic regression says how sure: by what stretches from joint to joint hold, where they stand,
and what is left over in the Korean, which they may render in words that no lexicon foresees. It
was fitted on 2,671 sound pairs (ntrex and park, and others we wrote) and on 2,228 copies of them
with a clause or an adjunct of another pair joined on.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from itertools import accumulate
from math import log1p

from align.bitext import Span, meets
from align.checks._coverage import RELATED, Coverage, korean_length, length_off
from align.checks._lost import Stretch

__all__ = ["heaviest_english"]

WEIGHTS = {
    "bias": -5.68,
    "unexplained": 1.37,
    "explained": -1.57,
    "fits": 0.32,
    "left": -0.99,
    "rest": 0.7,
    "clause": 3.78,
    "phrase": 3.4,
    "end": 1.76,
    "quote": -0.5,
    "comma": 1.98,
}
"""What speaks for a stretch having been added, in nats."""
MOST_LENGTH = 6.0
FEWEST = 2
"""Unexplained words and figures of a stretch; one more of a phrase that no comma sets off."""
CLAUSE = re.compile(r"(?:and|but|while|which|who|as|because|after|before|so|or|when|where|that)\b")
PHRASE = re.compile(
    r"(?:in|on|at|of|for|with|by|from|to|over|under|during|between|against|through)\b"
)
PARTICIPLE = re.compile(
    r"(?!(?:dur|includ|exclud|follow|regard|concern|accord|depend|except|barr|pend)ing\b)[a-z]{2,}ing\b"
)
"""What a clause without a subject begins with, behind a comma: ", bringing the total to 19"."""
LIKE_A_CLAUSE = 0.75
"""How much of a clause that counts for: translators break sentences so, too."""
QUOTES = frozenset('"“”')
PAUSES = (",", ";", ":", "—")


def heaviest_english(coverage: Coverage, ko: str, en: str, spans: Iterable[Span]) -> Stretch | None:
    """Of some stretches of the English the one that was likeliest added, or None.

    Args:
        coverage: of the pair whose texts these are.
        spans: half-open stretches of the English to choose from.

    >>> from align.checks._coverage import measure
    >>> ko, en = "강이 넘쳤다.", "The river flooded, and two hospitals lost their electricity."
    >>> heaviest_english(measure(ko, en), ko, en, [(0, 17), (19, 61)]).span
    (19, 61)
    """
    stretches = (
        Stretch(span, sum([WEIGHTS[name] * value for name, value in features.items()]))
        for span, features in _features(coverage, ko, en, spans)
    )
    return max(stretches, key=lambda stretch: stretch.nats, default=None)


def _features(
    coverage: Coverage, ko: str, en: str, spans: Iterable[Span]
) -> Iterator[tuple[Span, dict[str, float]]]:
    evidence = coverage.evidence
    figures = len(evidence.numbers_en) - len(evidence.number_links)
    if len(coverage.unexplained) + figures < FEWEST:
        return
    places, worth = _items(coverage)
    free = list(accumulate(worth, initial=0))
    if free[-1] < FEWEST:
        return
    letters, length = len(en) - en.count(" "), max(1.0, korean_length(ko)[-1])
    left = sum(RELATED if link.kind == "related" else not link.kind for link in evidence.ko)
    whole, last = _fit(length, letters), len(en.rstrip()) - 1
    for start, end in spans:
        first, behind = bisect_left(places, start), bisect_left(places, end)
        unexplained = free[behind] - free[first]
        if unexplained < FEWEST:
            continue
        clause = CLAUSE.match(en, start)
        comma = en[max(0, start - 3) : start].rstrip().endswith(PAUSES)
        if unexplained < FEWEST + (clause is None and not comma):
            continue
        joined = comma and PARTICIPLE.match(en, start) is not None
        explained = behind - first - unexplained
        rest = letters - (end - start) + en.count(" ", start, end)
        fits = _fit(length, rest) - whole
        yield (
            (start, end),
            {
                "bias": 1.0,
                "unexplained": log1p(unexplained),
                "explained": explained,
                "fits": max(-MOST_LENGTH, min(MOST_LENGTH, fits)),
                "left": log1p(left),
                "rest": log1p(len(places) - free[-1] - explained),
                "clause": LIKE_A_CLAUSE * joined if clause is None else 1.0,
                "phrase": float(PHRASE.match(en, start) is not None),
                "end": float(end >= last),
                "quote": float(not QUOTES.isdisjoint(en[start:end])),
                "comma": float(comma),
            },
        )


def _items(coverage: Coverage) -> tuple[list[int], list[bool]]:
    """Where the content words and the figures stand, and which of them nothing explains."""
    evidence = coverage.evidence
    free = evidence.free_numbers_en
    # 상반기, "the first six months": a date answers the figure.
    dated = [span for link in evidence.ko if link.kind == "date" for span in link.en]
    figures = [(f.span, f in free and not meets(f.span, dated)) for f in evidence.numbers_en]
    words = [
        ((word.start, word.end), word.start in coverage.unexplained)
        for word in coverage.content
        if not figures or not any(a <= word.start < b for (a, b), _ in figures)
    ]
    items = sorted(figures + words)
    return [span[0] for span, _ in items], [free for _, free in items]


def _fit(korean: float, english: float) -> float:
    """How usual two lengths are beside each other, in nats, at most 0."""
    return -0.5 * length_off(max(english, 1.0) / max(korean, 1.0)) ** 2
