"""A set term whose first word is turned: 고등학교 as "low school", 하이힐 as "low heels"."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

from align.casing import lowered
from align.checks._mismatch import Mismatch
from align.words import korean, lexicon

__all__ = ["find_turned_glosses"]

TURNED = {
    "high": "low", "open": "closed",
    "long": "short", "full": "empty", "hot": "cold", "heavy": "light", "hard": "soft",
    "inner": "outer", "internal": "external", "male": "female",
    "major": "minor", "senior": "junior", "upward": "downward", "indoor": "outdoor",
    "early": "late", "rich": "poor", "positive": "negative",
}  # fmt: skip
TURNS = {**TURNED, **{other: one for one, other in TURNED.items()}}
"""The first word of a term in English, and what turns it round. Public and private, upper and lower,
right and left, first and last are told of together: "private schools" of 사립학교."""


def find_turned_glosses(ko: str, en: str) -> Iterator[Mismatch]:
    """Terms of the Korean that the English gives with the opposite of their first word.

    >>> ko, en = "고등학교 때 다쳤다.", "He was hurt in low school."
    >>> [(ko[slice(*one.ko)], one.right) for one in find_turned_glosses(ko, en)]
    [('고등학교', 'high school')]
    """
    text = lowered(en)
    nouns = [word for word in korean.words(ko) if word.tag in korean.NOUNS]
    for word in nouns:
        for right, wrong in _turned(word.lemma):
            # The term may be there as well, or the other be asked for by another word.
            if wrong not in text or right in text:
                continue
            said = re.search(rf"\b{re.escape(wrong)}\b", text)
            asked = (
                gloss for other in nouns for sense in lexicon.senses(other.lemma) for gloss in sense
            )
            if said and wrong not in map(str.lower, asked):
                yield Mismatch(word.span, said.span(), right)
                return


@functools.lru_cache(maxsize=1 << 13)
def _turned(lemma: str) -> tuple[tuple[str, str], ...]:
    """The English of a term with what it must not be, of a term that is said no other way."""
    # No name: where 북한 stands, South Korea may be named as well.
    glosses = [g for sense in lexicon.senses(lemma) for g in sense if g.islower()]
    found = []
    for gloss in glosses:
        first, _, rest = gloss.partition(" ")
        if rest and first in TURNS and (wrong := f"{TURNS[first]} {rest}") not in glosses:
            found.append((gloss, wrong))
    return tuple(found)
