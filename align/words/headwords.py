"""The lexicon from the English side: which Korean words an English word is a gloss of.

Two English words that are glosses of the same Korean words are near each other in meaning, the
nearer the more they share: what a translator puts for one another.
"""

from __future__ import annotations

import functools
from collections import Counter
from math import sqrt

from align.lexicons.derived import derived
from align.words import lexicon
from align.words.english import stem
from align.words.morphemes import RANKED, numbers

__all__ = ["affinity", "commonest", "headwords", "rank"]

TAGS = ("NNG", "VV", "VA", "XR", "MAG", "NNP")


@derived
def _stems() -> dict[str, tuple[str, ...]]:
    """The stems of the glosses of one word of each Korean word; set phrases are left out."""
    return {
        word: tuple(dict.fromkeys(map(stem, glosses))) for word, glosses in lexicon.single_glosses()
    }


@derived
def _index() -> dict[str, tuple[str, ...]]:
    """Korean words by the stem of a gloss of one word."""
    found: dict[str, list[str]] = {}
    for word, stems in _stems().items():
        for english in stems:
            found.setdefault(english, []).append(word)
    return {english: tuple(words) for english, words in found.items()}


def headwords(english: str) -> tuple[str, ...]:
    """Korean words that have this English stem as a gloss by itself.

    >>> "도로" in headwords("road")
    True
    """
    return _index().get(english, ())


@functools.lru_cache(maxsize=1 << 13)
def commonest(english: str, most: int) -> tuple[str, ...]:
    """The commonest of the headwords of a stem, by Kiwi's ranks.

    >>> commonest("river", 2)
    ('강', '강물')
    """
    return tuple(sorted(headwords(english), key=rank)[:most])


@functools.lru_cache(maxsize=1 << 15)
def rank(word: str) -> int:
    """How many morphemes of Kiwi's model are commoner than a lemma; RANKED where it has none.

    >>> rank("강") < rank("강물") < RANKED
    True
    """
    form = word.removesuffix("다")
    found = (numbers().get((part, tag)) for tag in TAGS for part in (form, word))
    return min((number for number in found if number is not None), default=RANKED)


@functools.lru_cache(maxsize=1 << 12)
def _neighbours(english: str) -> dict[str, float]:
    """English stems that share headwords with a stem, and the cosine of what they share."""
    own = headwords(english)
    met = Counter(other for word in own for other in _stems()[word])
    return {other: times / sqrt(len(own) * len(headwords(other))) for other, times in met.items()}


@functools.lru_cache(maxsize=1 << 15)
def affinity(word: str, english: str) -> float:
    """How near an English stem comes to some gloss of a Korean word, 0 to 1.

    >>> affinity("도로", stem("highway")) > 0.1 > affinity("도로", stem("kitchen"))
    True
    """
    near = _neighbours(english)
    return max((near.get(a[0], 0.0) for a in lexicon.answers(word) if len(a) == 1), default=0.0)
