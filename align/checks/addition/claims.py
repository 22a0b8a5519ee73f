"""Short claims that nothing in the Korean makes: "the largest number in its history".

A translator explains names and terms; he makes up no records, injured, motives or past of those he
tells of. What the Korean must have for such a claim to be its own is a table, ``added_claims``.
"""

from __future__ import annotations

import functools
from collections.abc import Iterator

from align.bitext import Span
from align.casing import lowered
from align.checks._told_rows import compiled, english_pattern, korean_pattern
from align.lexicons import read_table, values

__all__ = ["added_claims"]


def added_claims(ko: str, en: str) -> Iterator[Span]:
    """Where the English claims what no word of the Korean asks for.

    >>> ko, en = "교사 85명을 뽑는다.", "It will hire 85 teachers, the most in its history."
    >>> [en[slice(*span)] for span in added_claims(ko, en)]
    ['the most in its history']
    """
    lower = lowered(en)
    # Few texts hold any of the parts: to look for each in turn is the quickest.
    rows = dict.fromkeys([row for part, row in _rows_by_part() if part in lower])
    for claim, asks in rows:
        found = compiled(claim).search(en)
        if found and not compiled(asks).search(ko):
            yield found.span()


@functools.cache
def _rows_by_part() -> tuple[tuple[str, tuple[str, str]], ...]:
    """What a claim holds, each with the patterns of the claim and of what asks for it."""
    return tuple(
        (part, (english_pattern(row["wrong"]), korean_pattern(row["asks"])))
        for row in read_table("added_claims")
        for part in values(row["holds"])
    )
