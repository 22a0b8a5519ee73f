"""The table of words typed for each other: their English, and what stands near the right one."""

from __future__ import annotations

import functools
from typing import NamedTuple

from align.lexicons import read_table, values

__all__ = ["Confusable", "confusable"]


class Confusable(NamedTuple):
    """A row of the table: English of either word, Korean words near the right one."""

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
