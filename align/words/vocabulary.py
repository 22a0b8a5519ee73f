"""The words Kiwi's language model knows, by how common they are, and the words beside a word.

Kiwi numbers its morphemes by frequency, so that a number is a rank: 검찰 is the 850th, 냉연 the
40,000th. Words of our own lexicon that the model lacks rank behind all of these. Loaded on
first use in about half a second.
"""

from __future__ import annotations

import functools
import math
import re
from collections.abc import Iterable, Iterator
from itertools import chain
from typing import NamedTuple

from align.lexicons import lexicon_rows
from align.lexicons.derived import derived
from align.names.jamo import CODAS, ONSETS, VOWELS, compose, decompose, is_syllable
from align.words.morphemes import numbers

__all__ = [
    "Neighbour",
    "neighbours",
    "noun_rank",
    "rarity",
    "stem_neighbours",
    "stem_rank",
]

UNRANKED = 60_000
"""Rank taken for a word of our lexicon that the model lacks."""
LONGEST = 5
NOUN_TAGS = ("NNG", "NNP", "XR")
STEM_TAGS = ("VV", "VA")
HOLE = "_"
SYLLABLES = re.compile(r"[가-힣]+")
COMMON = 20_000
"""Rank up to which a word is looked for behind a wrong syllable of which more than one letter
is wrong; there are too many rare ones."""
SEVERAL = 4
"""By how much rarity a second wrong letter is outweighed."""


class Neighbour(NamedTuple):
    """A known word that differs from another in one syllable, or in the order of two.

    Args:
        word: the other word.
        rarity: logarithm of its rank, 0 for the commonest.
        at: index of the syllable that differs; of the first of two that changed places.
        letters: how many of the syllable's letters differ, 1 to 3; 0 for changed places.

    >>> [(n.word, n.at, n.letters) for n in neighbours("채결") if n.rarity < 7]
    [('해결', 0, 1), ('연결', 0, 3)]
    >>> [(n.word, n.at, n.letters) for n in neighbours("용인") if n.letters == 0]
    [('인용', 0, 0)]
    """

    word: str
    rarity: float
    at: int
    letters: int


@derived
def _ranks() -> tuple[dict[str, int], dict[str, int]]:
    """Ranks of nouns and of verb stems."""
    nouns: dict[str, int] = {}
    stems: dict[str, int] = {}
    for (form, tag), number in numbers().items():
        if tag in NOUN_TAGS:
            nouns.setdefault(form, number)
        elif tag.startswith(STEM_TAGS):
            stems.setdefault(form, number)
    for row in lexicon_rows():
        if row["pos"] == "n":
            nouns.setdefault(row["ko"], UNRANKED)
    return nouns, stems


def noun_rank(word: str) -> int:
    """Rank of a noun, 1 the commonest; 0 where nobody knows it.

    >>> 0 < noun_rank("검찰") < noun_rank("냉연"), noun_rank("겅보")
    (True, 0)
    """
    return _ranks()[0].get(word, 0)


def stem_rank(stem: str) -> int:
    """The same for the stem of a verb or an adjective.

    >>> 0 < stem_rank("먹") < stem_rank("쏘"), stem_rank("먺")
    (True, 0)
    """
    return _ranks()[1].get(stem, 0)


def rarity(word: str, *, verb: bool = False) -> float:
    """Logarithm of a word's rank; nobody's words rank behind all.

    >>> rarity("검찰") < rarity("냉연") < rarity("겅보")
    True
    """
    return math.log((stem_rank if verb else noun_rank)(word) or UNRANKED)


def _holes(word: str) -> Iterator[str]:
    """The word with each syllable in turn left open."""
    return (word[:at] + HOLE + word[at + 1 :] for at in range(len(word)))


@derived
def _filled() -> tuple[dict[str, str], dict[str, str]]:
    """The syllables that make a noun of a hole, or a stem; those of the commonest words first."""
    nouns, stems = _ranks()
    return _syllables_of_holes(nouns), _syllables_of_holes(stems)


def _syllables_of_holes(words: Iterable[str]) -> dict[str, str]:
    found: dict[str, str] = {}
    for word in words:
        if len(word) <= LONGEST and SYLLABLES.fullmatch(word):
            for syllable, hole in zip(word, _holes(word), strict=True):
                found[hole] = found.get(hole, "") + syllable
    return found


def neighbours(word: str, *, rarest: float = 13) -> tuple[Neighbour, ...]:
    """Known nouns that one wrong syllable would turn into the word.

    Args:
        rarest: highest ``rarity``; for more than one wrong letter, four less.

    >>> [(n.at, n.letters) for n in neighbours("견고") if n.word == "경고"]
    [(0, 1)]
    """
    return tuple(chain(_substituted(word, False, rarest), _transposed(word, rarest)))


def stem_neighbours(stem: str, *, rarest: float = 13) -> tuple[Neighbour, ...]:
    """The same for stems of verbs and adjectives.

    >>> any(n.word == "가리키" for n in stem_neighbours("가르키"))
    True
    """
    return tuple(_substituted(stem, True, rarest))


def _substituted(word: str, stems: bool, rarest: float) -> Iterator[Neighbour]:
    ranks, filled = _ranks()[stems], _filled()[stems]
    last, last_of_several = math.exp(rarest), min(COMMON, math.exp(rarest - SEVERAL))
    for at, hole in enumerate(_holes(word)):
        others = filled.get(hole, "")
        if not others or not is_syllable(word[at]):
            continue
        head, tail = word[:at], word[at + 1 :]
        for syllable in sorted(_beside_one(word[at]).intersection(others)):
            rank = ranks[head + syllable + tail]
            if rank <= last:
                yield Neighbour(head + syllable + tail, math.log(rank), at, 1)
        onset, vowel, coda = _letters(word[at])
        for syllable in others:
            rank = ranks[head + syllable + tail]
            if rank > last_of_several:
                break
            one, two, three = _letters(syllable)
            letters = (one != onset) + (two != vowel) + (three != coda)
            if letters > 1:
                yield Neighbour(head + syllable + tail, math.log(rank), at, letters)


@functools.cache
def _beside_one(syllable: str) -> frozenset[str]:
    """The 65 syllables that differ from one in one letter."""
    onset, vowel, coda = _letters(syllable)
    return frozenset(
        chain(
            (compose(other, vowel, coda) for other in ONSETS),
            (compose(onset, other, coda) for other in VOWELS),
            (compose(onset, vowel, other) for other in CODAS),
        )
    ) - {syllable}


_letters = functools.cache(decompose)


def _transposed(word: str, rarest: float) -> Iterator[Neighbour]:
    for at in range(len(word) - 1):
        other = word[:at] + word[at + 1] + word[at] + word[at + 2 :]
        rank = noun_rank(other)
        if other != word and 0 < rank <= math.exp(rarest):
            yield Neighbour(other, math.log(rank), at, 0)
