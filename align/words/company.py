"""The company of words: what stands near a word in the news, whatever is printed for it."""

from __future__ import annotations

import functools
import sys
from collections.abc import Mapping, Sequence

from align.bitext import Span
from align.lexicons import read_table, values
from align.words.korean import tokens

__all__ = ["HEAD", "company", "how_many_near", "keepers"]

HEAD = 2
"""Syllables that tell soonest that no word of anyone's company stands somewhere."""
SEVERAL, BESIDE, NEARBY = 2, 8, 18
"""Letters from which a word of the table must stand beside, within so many characters; and how far
away it may stand where one letter differs. Of 314 misprints written by people as many are found
from 18 characters as from anywhere, and of 1,966 sound pairs 9 are flagged and not 13."""


@functools.cache
def _table() -> dict[str, tuple[str, ...]]:
    # One string a word, wherever it stands: two thirds of the memory.
    return {row["ko"]: tuple(map(sys.intern, values(row["near"]))) for row in read_table("company")}


@functools.cache
def keepers() -> Mapping[str, tuple[str, ...]]:
    """The words of the table by each that stands near them.

    The first ``HEAD`` syllables of each are there as well, be they no word of the table.

    >>> "구속" in keepers()["혐의"]
    True
    """
    found: dict[str, list[str]] = {}
    for word, near in _table().items():
        for one in dict.fromkeys(near):
            found.setdefault(one, []).append(word)
    heads = dict.fromkeys([one[:HEAD] for one in found], ())
    return heads | {one: tuple(words) for one, words in found.items()}


def company(word: str) -> tuple[str, ...]:
    """Words that stand near a word, verbs in 다 or as stems.

    >>> "혐의" in company("구속")
    True
    """
    return _table().get(word.removesuffix("다"), ())


def how_many_near(text: str, span: Span, words: Sequence[str], letters: int) -> int:
    """How many of some words a text has outside a stretch of it.

    Args:
        letters: by how many letters of a syllable the two words differ. Who types another
            syllable altogether has in mind what stands beside it: the prosecutors at the head of
            a sentence about a 시장 make no 총장 of him.

    >>> how_many_near("뇌물 혐의로 구성했다.", (7, 9), ("혐의", "영장"), 2)
    1
    >>> text, places = "검찰은 뇌물수수 혐의로 기소된 시장에게", ("검찰",)
    >>> how_many_near(text, (17, 19), places, 3), how_many_near(text, (17, 19), places, 1)
    (0, 1)
    """
    if not words:
        return 0
    reach = NEARBY if letters < SEVERAL else BESIDE
    first, last = max(0, span[0] - reach), span[1] + reach
    around = text[first : span[0]] + " " * (span[1] - span[0]) + text[span[1] : last]
    there = [word for word in words if word in around]
    return sum([_begins(text, first + around.index(word)) for word in there]) if there else 0


def _begins(text: str, start: int) -> bool:
    """Whether a token of the text begins at a place: no 신도 does in 서신도."""
    return any(token.start == start for token in tokens(text))
