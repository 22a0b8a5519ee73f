"""Korean words that share the English of a sense, found in the lexicon by going backwards.

"ship" leads from 배 back to 선박, 함선 and 여객선, which stand where 배 is a ship; "pear" leads
elsewhere. They tell senses apart where no cue written by hand is near.
"""

from __future__ import annotations

import functools
from collections import Counter
from collections.abc import Iterable, Sequence

from align.lexicons import FOLDER, read_table

__all__ = ["sense_synonyms", "words_given"]

MOST = 14
"""Synonyms of a sense that are kept: those that share the largest part of their own glosses."""


@functools.cache
def _headwords() -> tuple[dict[str, list[str]], dict[str, int]]:
    """Headwords of each gloss, and how many glosses each headword has (0.1 s, once)."""
    of: dict[str, list[str]] = {}
    sizes: dict[str, int] = {}
    for path in sorted(FOLDER.glob("lexicon_*.tsv")):
        for row in read_table(path.stem):
            word = row["ko"]
            if " " in word:
                continue
            glosses = row["en"].lower().replace(" | ", "; ").split("; ")
            sizes[word] = sizes.get(word, 0) + len(glosses)
            for gloss in glosses:
                of.setdefault(gloss, []).append(word)
    return of, sizes


def sense_synonyms(word: str, senses: Sequence[Iterable[str]]) -> list[tuple[str, ...]]:
    """The synonyms of each sense of a word, the closest first.

    A word that shares glosses with several of the senses says nothing and is left out.

    Args:
        word: the homograph.
        senses: the English glosses of each of its senses.

    Returns:
        As many tuples of Korean words as there are senses.

    >>> ship, pear = sense_synonyms("배", [("ship", "boat"), ("pear",)])
    >>> "선박" in ship, "선박" in pear
    (True, False)
    """
    of, sizes = _headwords()
    shared = [
        Counter(
            other for gloss in glosses for other in set(of.get(gloss.lower(), ())) if other != word
        )
        for glosses in senses
    ]
    times = Counter(other for found in shared for other in found)
    return [
        tuple(
            sorted(
                (other for other in found if times[other] == 1),
                key=lambda other: (-found[other] / (sizes[other] + 1), other),
            )[:MOST]
        )
        for found in shared
    ]


def words_given(gloss: str) -> int:
    """How many headwords of the lexicon have a gloss; one that many have says little.

    >>> words_given("provide") > words_given("subsidize")
    True
    """
    return len(set(_headwords()[0].get(gloss.lower(), ())))
