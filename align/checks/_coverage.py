"""How much of each side of a pair the other side answers: one measure for several checks.

A translation that is merely free leaves words over on both sides. One that lost something leaves
Korean words over, one that gained something English words, and its length shows it too.
"""

from __future__ import annotations

import functools
import re
from bisect import bisect_right
from dataclasses import dataclass
from itertools import accumulate, islice
from math import log

from align.bitext import Span, meets
from align.words import english
from align.words.english import EnglishWord
from align.words.evidence import KoreanLink, PairEvidence, link_words

__all__ = ["RELATED", "UNKNOWN", "Coverage", "korean_length", "length_off", "measure", "missing"]

UNKNOWN = 0.5
"""What an unanswered word counts that no lexicon knows: it may well have been translated."""
USUAL, SPREAD = 2.15, 0.24
"""English letters per Korean letter in sound pairs, and the standard deviation of its log."""
RELATED = 0.8
"""What a word counts that only a synonym of its gloss answers: mostly, that is chance."""
# A name's original spelling, which the English has once and not twice: 알렉스 노런(Alex Noren).
GLOSS = re.compile(r"(?<=[가-힣])\s?\([^()가-힣]{1,60}\)")


@dataclass(frozen=True, slots=True)
class Coverage:
    """What is left over on either side of a pair.

    Args:
        evidence: the links it is counted from.
        words: how many words the English has.
        content: its content words.
        sure: starts of those that a Korean word surely asks for, not only by a synonym.
        unexplained: starts of those that nothing in the Korean asks for.
        unanswered: Korean content words without an answer; those no lexicon knows count
            ``UNKNOWN``.
        ratio: English letters per Korean letter; 2.1 in the middle, 1.5 to 3.2 in nine of ten.

    >>> coverage = measure("강이 넘쳐 다리가 끊겼다.", "The river flooded.")
    >>> len(coverage.content), coverage.unanswered
    (2, 2.0)
    """

    evidence: PairEvidence
    words: int
    content: tuple[EnglishWord, ...]
    sure: frozenset[int]
    unexplained: frozenset[int]
    unanswered: float
    ratio: float

    @property
    def surplus(self) -> float:
        """Korean words left over less English words left over, in words."""
        return self.unanswered - len(self.unexplained)


def missing(link: KoreanLink) -> float:
    """What an unanswered link counts; 0 where it is surely answered.

    >>> links = measure("강이 다리를 넘쳤다.", "The river flooded.").evidence.ko
    >>> [missing(link) for link in links]
    [0.0, 1.0, 0.0]
    """
    if link.kind == "related":
        return RELATED
    return 0.0 if link.kind else 1.0 if link.expected else UNKNOWN


def length_off(ratio: float) -> float:
    """How unusual English letters per Korean letter are, in standard deviations of their log.

    >>> round(length_off(2.15), 3), length_off(1.5) < -1 < 1 < length_off(3.2)
    (0.0, True)
    """
    return log(ratio / USUAL) / SPREAD


@functools.lru_cache(maxsize=1 << 8)
def korean_length(text: str) -> tuple[float, ...]:
    """Running length of a Korean text in syllables: item ``i`` is that of ``text[:i]``.

    Letters, digits and marks count half a syllable, glosses of names and spaces nothing.

    >>> korean_length("그는 왔다.")[-1], korean_length("노런(Noren)은")[-1]
    (4.5, 3.0)
    """
    glosses = [match.span() for match in GLOSS.finditer(text)] if "(" in text else []
    weights = list(map(_WEIGHTS.__getitem__, text))
    for start, end in glosses:
        weights[start:end] = [0.0] * (end - start)
    return tuple(accumulate(weights, initial=0.0))


class _Weights(dict[str, float]):
    """What each character counts, told when it is first met: texts share some thousand."""

    def __missing__(self, char: str) -> float:
        weight = 1.0 if "가" <= char <= "힣" else 0.0 if char.isspace() else 0.5
        self[char] = weight
        return weight


_WEIGHTS = _Weights()


@functools.lru_cache(maxsize=1 << 8)
def measure(ko: str, en: str) -> Coverage:
    """Count what either side of a pair leaves over.

    >>> coverage = measure("시는 도로를 고쳤다.", "The city repaired the road and the bridge.")
    >>> coverage.unanswered, len(coverage.unexplained), coverage.surplus
    (0.0, 1, -1.0)
    """
    evidence = link_words(ko, en)
    unanswered = 0.0
    surely: list[Span] = []
    related: list[Span] = []
    for link in evidence.ko:
        if link.kind and link.kind != "related":
            surely += link.en
        else:
            unanswered += missing(link)
            related += link.en
    letters = len(en) - en.count(" ")
    words = english.words(en)
    content = tuple([word for word in words if word.is_content])
    unexplained = {word.start for word in evidence.en_unexplained}
    sure = _inside(content, surely)
    # The "won" of "30 million won" is a part of its figure, and answers no 빼앗다.
    figures = [evidence.numbers_en[index].span for _, index in evidence.number_links]
    others = _inside(content, [span for span in related if not meets(span, figures)])
    return Coverage(
        evidence,
        len(words),
        content,
        sure,
        frozenset(unexplained | (others - sure)),
        unanswered,
        letters / max(1.0, korean_length(ko)[-1]),
    )


def _inside(words: tuple[EnglishWord, ...], spans: list[Span]) -> frozenset[int]:
    """Starts of the words that overlap a span."""
    if not spans:
        return frozenset()
    ends = [word.end for word in words]
    found = set()
    for start, end in spans:
        for word in islice(words, bisect_right(ends, start), None):
            if word.start >= end:
                break
            found.add(word.start)
    return frozenset(found)
