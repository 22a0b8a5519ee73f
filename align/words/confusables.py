"""The table of words typed for each other: their English, and what stands near the right one."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from typing import NamedTuple

from align.bitext import Span
from align.lexicons import read_table, values
from align.words.korean import tokens

__all__ = [
    "HEAD",
    "Confusable",
    "company",
    "confusable",
    "how_many_near",
    "is_listed_head",
    "listed_for",
]

HEAD = 2
"""Syllables that tell soonest that no noun of the table stands somewhere."""
SEVERAL, BESIDE, NEARBY = 2, 8, 18
"""Letters from which a word of the table must stand beside, within so many characters; and how far
away it may stand where one letter differs. Of 314 misprints written by people as many are found
from 18 characters as from anywhere, and of 1,966 sound pairs 9 are flagged and not 13."""
SHORTEST = 2
"""Syllables of a collocation that say something."""


class Confusable(NamedTuple):
    """A row of the table: English of either word, Korean words near the right one.

    >>> Confusable(("not possible",), ("only", "merely"), ("명", "원")).right_en[0]
    'only'
    """

    wrong_en: tuple[str, ...]
    right_en: tuple[str, ...]
    collocations: tuple[str, ...]


@functools.cache
def _table() -> dict[tuple[str, str], Confusable]:
    return {
        (row["wrong"], row["right"]): Confusable(
            values(row["wrong_en"]), values(row["right_en"]), values(row["collocations"])
        )
        for row in read_table("confusables")
    }


def confusable(wrong: str, right: str) -> Confusable | None:
    """What the table says of two words, verbs in 다; None where it does not pair them.

    >>> confusable("채결", "체결").right_en[0]
    'conclude'
    >>> confusable("가르치다", "가리키다") is not None
    True
    """
    return _table().get((wrong.removesuffix("다"), right.removesuffix("다")))


@functools.cache
def _company() -> dict[str, tuple[str, ...]]:
    """What stands near a word of the table, of all rows that have it for the right one."""
    found: dict[str, dict[str, None]] = {}
    for (_, right), row in _table().items():
        told = (word for word in row.collocations if len(word) >= SHORTEST)
        found.setdefault(right, {}).update(dict.fromkeys(told))
    return {right: tuple(company) for right, company in found.items()}


def company(right: str) -> tuple[str, ...]:
    """Words that the table says stand near a word, whatever is printed for it.

    >>> "혐의" in company("구속")
    True
    """
    return _company().get(right.removesuffix("다"), ())


@functools.cache
def _rights() -> dict[tuple[str, bool], tuple[str, ...]]:
    """Right words by what is typed for them, and whether that is the stem of a verb."""
    found: dict[tuple[str, bool], tuple[str, ...]] = {}
    for row in read_table("confusables"):
        key = row["wrong"], row["note"].startswith("verb")
        found[key] = (*found.get(key, ()), row["right"])
    return found


def listed_for(wrong: str, *, verb: bool = False) -> tuple[str, ...]:
    """The words that the table says are typed as another.

    Args:
        wrong: what stands in print; of verbs the stem.

    >>> "구속" in listed_for("구성"), listed_for("가르치", verb=True)
    (True, ('가리키',))
    """
    return _rights().get((wrong, verb), ())


@functools.cache
def _heads() -> frozenset[str]:
    return frozenset(wrong[:HEAD] for wrong, verb in _rights() if not verb)


def is_listed_head(letters: str) -> bool:
    """Whether a noun that the table says is typed for another may begin with ``HEAD`` syllables.

    >>> is_listed_head("구성"), is_listed_head("시는")
    (True, False)
    """
    return letters in _heads() or letters[:1] in _heads()


def how_many_near(text: str, span: Span, company: Sequence[str], letters: int) -> int:
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
    if not company:
        return 0
    reach = NEARBY if letters < SEVERAL else BESIDE
    first, last = max(0, span[0] - reach), span[1] + reach
    around = text[first : span[0]] + " " * (span[1] - span[0]) + text[span[1] : last]
    there = [word for word in company if word in around]
    return sum(_begins(text, first + around.index(word)) for word in there)


def _begins(text: str, start: int) -> bool:
    """Whether a token of the text begins at a place: no 신도 does in 서신도."""
    return any(token.start == start for token in tokens(text))
