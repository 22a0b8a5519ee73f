"""A clause of the English that nothing in the Korean supports."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from math import log

from align.bitext import Pair, Span
from align.checks._check import Check, Finding
from align.checks._coverage import Coverage, korean_length, measure
from align.mqm import Category, Severity

# Where something can be joined on: a clause after a comma, a phrase with a preposition.
CLAUSE = re.compile(
    r"[,;:.!?\"”—–-]\s{0,2}(?=(?:and|but|which|who|whose|where|when|while|as|with|or|so|because|since"
    r"|after|before|until|although|though|if|unless|despite|including|leaving|making|according"
    r"|adding|causing|prompting|forcing|his|her|their|its)\b)"
)
PHRASE = re.compile(r"\s(?=(?:with|after|before|for|because|while|when|by|and|in|at|from)\b)")
EXPLAINED = 1.3
"""What an explained word takes from a run of unexplained ones."""
LONG = 2.2
"""English letters per Korean letter above which a pair looks long; half of sound ones lie below."""
USUAL = 2.1
VERY_LONG = 3.2
"""Nineteen of 20 sound pairs have less English than this for their Korean."""
LENGTH_WEIGHT = 4.0
REST_WEIGHT = 2.0
SURE = 2.5
SURE_PHRASE = 4.0
DOUBTFUL = 1.0
FEWEST_WORDS = 2
MOST_JOINTS = 12
"""Joints looked at, from the end: what was added is seldom longer."""
LEAST_RATIO = 1.9
"""A pair with less English than this for its Korean has no room for an addition."""
# What reporters add freely: who said it, and where the report came from.
ATTRIBUTION = re.compile(
    r"\W*(?:(?:he|she|they|it|[A-Z]\S+)(?: [A-Z]\S+){0,3} )?(?:said|says|told|added|according)\b"
)


@dataclass(frozen=True, slots=True)
class Tail:
    """A stretch from a joint to the end, and how sure it is that it was added."""

    start: int
    strength: float


def find(pair: Pair) -> Iterator[Finding]:
    """An English clause that no Korean word asks for, in a text too long for its Korean.

    >>> pair = Pair.of(
    ...     "시는 낡은 다리를 철거했다.",
    ...     "The city demolished the old bridge, and the orchestra played two symphonies.")
    >>> [(finding.message, finding.en) for finding in find(pair)]
    [('Nothing in the Korean says: and the orchestra played two symphonies', ((36, 75),))]
    """
    ko, en = pair.ko.text, pair.en.text
    if not en.strip():
        return
    if not ko.strip():
        yield Finding(
            "No Korean sentence answers this one",
            en=((0, len(en)),),
            suggestion="Delete it, unless the Korean says it elsewhere.",
            confidence=0.6 if pair.role == "body" else 0.3,
        )
        return
    tail = _likeliest(measure(ko, en), ko, en)
    if tail is not None and tail.strength >= DOUBTFUL:
        span = _trimmed(en, tail.start)
        yield Finding(
            f"Nothing in the Korean says: {_shown(en[slice(*span)])}",
            en=(span,),
            suggestion="Delete it, unless another Korean sentence says it.",
            confidence=0.7 if tail.strength >= SURE else 0.4,
        )


def _likeliest(coverage: Coverage, ko: str, en: str) -> Tail | None:
    if coverage.ratio < LEAST_RATIO:
        return None
    length = max(1.0, korean_length(ko)[-1])
    clauses = {joint.end() for joint in _last(CLAUSE, en)}
    phrases = {joint.end() for joint in _last(PHRASE, en)} - clauses
    tails = [_tail(coverage, en, start, length) for start in clauses]
    # A phrase is less often a joint than a clause; it has to be surer by the difference.
    tails += [
        Tail(start, tail.strength - (SURE_PHRASE - SURE))
        for start in phrases
        if (tail := _tail(coverage, en, start, length)) and _is_unexplained(coverage, start)
    ]
    found = [tail for tail in tails if tail is not None]
    return max(found, key=lambda tail: (tail.strength, tail.start), default=None)


def _last(joints: re.Pattern[str], en: str) -> deque[re.Match[str]]:
    return deque(joints.finditer(en), maxlen=MOST_JOINTS)


def _tail(coverage: Coverage, en: str, start: int, length: float) -> Tail | None:
    """How sure it is that what follows ``start`` was added; None where too little follows."""
    after = [word for word in coverage.content if word.start >= start]
    before = len(coverage.content) - len(after)
    if len(after) < FEWEST_WORDS or not before or ATTRIBUTION.match(en, start):
        return None
    new = sum(word.start in coverage.unexplained for word in after)
    # What stands before it must be better explained, or the whole is only free.
    free = new / len(after) <= (len(coverage.unexplained) - new) / before
    if free and (new < len(after) or coverage.ratio < VERY_LONG):
        return None
    figures = sum(
        coverage.evidence.numbers_en[index].span[0] >= start
        for _, index in coverage.evidence.number_links
    )
    rest = (start - en.count(" ", 0, start)) / length
    strength = (
        (new - EXPLAINED * (len(after) - new + figures) - coverage.surplus) / 2
        + LENGTH_WEIGHT * log(coverage.ratio / LONG)
        - REST_WEIGHT * abs(log(max(rest, 0.1) / USUAL))
    )
    return Tail(start, strength)


def _is_unexplained(coverage: Coverage, start: int) -> bool:
    return all(w.start in coverage.unexplained for w in coverage.content if w.start >= start)


def _trimmed(en: str, start: int) -> Span:
    end = len(en.rstrip())
    while end > start and en[end - 1] in ".!?\"”’'":
        end -= 1
    return (start, end)


def _shown(text: str) -> str:
    return text if len(text) <= 80 else f"{text[:60]} … {text[-15:]}"


CHECK = Check("addition", "addition", Category.ADDITION, Severity.MAJOR, find, 0.7)
