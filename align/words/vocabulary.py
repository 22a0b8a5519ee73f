"""The words Kiwi's language model knows, by how common they are, and the words beside a word.

Kiwi numbers its morphemes by frequency, so that a number is a rank: 검찰 is the 850th, 냉연 the
40,000th. Words of our own lexicon that the model lacks rank behind all of these. Loaded on
first use in about half a second.
"""

from __future__ import annotations

import math
import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from align.lexicons import lexicon_rows
from align.lexicons.derived import derived
from align.names.jamo import decompose, one_letter_apart
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
FIRST, LAST = "가", "힣"
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


def _syllables_of_holes(ranks: Mapping[str, int]) -> dict[str, str]:
    found: dict[str, str] = {}
    for word in sorted(ranks, key=ranks.__getitem__):
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
    return (*_substituted(word, False, rarest), *_transposed(word, rarest))


def stem_neighbours(stem: str, *, rarest: float = 13) -> tuple[Neighbour, ...]:
    """The same for stems of verbs and adjectives.

    >>> any(n.word == "가리키" for n in stem_neighbours("가르키"))
    True
    """
    return tuple(_substituted(stem, True, rarest))


def _substituted(word: str, stems: bool, rarest: float) -> list[Neighbour]:
    ranks, filled = _ranks()[stems], _filled()[stems]
    last, last_of_several = math.exp(rarest), min(COMMON, math.exp(rarest - SEVERAL))
    found = []
    for at, own in enumerate(word):
        head, tail = word[:at], word[at + 1 :]
        others = filled.get(head + HOLE + tail)
        if not others or others == own or not FIRST <= own <= LAST:
            continue
        # The commonest come first; most are too rare.
        others = others[: bisect_right(others, last, key=lambda s: ranks[head + s + tail])]
        beside = one_letter_apart(own)
        for syllable in sorted(beside.intersection(others)):
            other = head + syllable + tail
            found.append(Neighbour(other, math.log(ranks[other]), at, 1))
        for syllable in others:
            # Those one letter away are found, and the word is itself.
            if syllable in beside or syllable == own:
                continue
            other = head + syllable + tail
            rank = ranks[other]
            if rank > last_of_several:
                break
            one, two, three = decompose(syllable)
            onset, vowel, coda = decompose(own)
            letters = (one != onset) + (two != vowel) + (three != coda)
            found.append(Neighbour(other, math.log(rank), at, letters))
    return found


def _transposed(word: str, rarest: float) -> list[Neighbour]:
    nouns = _ranks()[0]
    found = []
    for at in range(len(word) - 1):
        other = word[:at] + word[at + 1] + word[at] + word[at + 2 :]
        if other in nouns and other != word and nouns[other] <= math.exp(rarest):
            found.append(Neighbour(other, math.log(nouns[other]), at, 0))
    return found
