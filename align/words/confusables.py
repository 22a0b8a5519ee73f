"""The table of words typed for each other, and their English."""

from __future__ import annotations

import functools
from typing import NamedTuple

from align.lexicons import read_table, values

__all__ = [
    "HEAD",
    "Confusable",
    "confusable",
    "is_mistyped",
    "listed_for",
    "listed_heads",
]

HEAD = 2
"""Syllables that tell soonest that no noun of the table stands somewhere."""


class Confusable(NamedTuple):
    """A row of the table: the English of either word.

    >>> Confusable(("not possible",), ("only", "merely")).right_en[0]
    'only'
    """

    wrong_en: tuple[str, ...]
    right_en: tuple[str, ...]


@functools.cache
def _table() -> dict[tuple[str, str], Confusable]:
    rows = read_table("confusables")
    # The rows of a word share its English.
    english = {
        row[column]: values(row[column]) for row in rows for column in ("wrong_en", "right_en")
    }
    return {
        (row["wrong"], row["right"]): Confusable(english[row["wrong_en"]], english[row["right_en"]])
        for row in rows
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
def _mistyped() -> frozenset[str]:
    return frozenset(right for rights in _rights().values() for right in rights)


def is_mistyped(word: str) -> bool:
    """Whether the table has something that is typed for a word, a verb in 다 or its stem.

    >>> is_mistyped("구속"), is_mistyped("먼지")
    (True, False)
    """
    return word.removesuffix("다") in _mistyped()


@functools.cache
def listed_heads() -> frozenset[str]:
    """The first ``HEAD`` syllables of the nouns that the table says are typed for others.

    A noun of fewer is there as it is.

    >>> "구성" in listed_heads(), "시는" in listed_heads()
    (True, False)
    """
    return frozenset(wrong[:HEAD] for wrong, verb in _rights() if not verb)
