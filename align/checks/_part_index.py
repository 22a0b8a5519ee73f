"""Rows of a table found by what a text holds, without asking the rows one after the other."""

from __future__ import annotations

import functools
from collections import defaultdict
from collections.abc import Iterable, Sequence
from operator import add
from typing import Generic, TypeVar

__all__ = ["PartIndex"]

Row = TypeVar("Row")
START = 2
"""Letters of a part that it is looked up by; most parts have two or three."""
_every_start: set[str] = set()
"""What the parts of all indexes begin with: a tenth of a text's letters and pairs of letters."""


class PartIndex(Generic[Row]):
    """Rows that each need one of some parts in a text.

    A text has a few dozen neighbouring letters and a table hundreds of parts: so the letters are
    looked up among the beginnings of the parts, and few parts are looked for.

    Args:
        rows: each after the parts that it needs one of.

    >>> index = PartIndex([(("없이",), "without"), (("까지", "만"), "until or only")])
    >>> index.held("5월까지만 쉰다."), index.holds_any("비가 왔다.")
    (['until or only'], False)
    """

    def __init__(self, rows: Iterable[tuple[Sequence[str], Row]]) -> None:
        self._rows: list[Row] = []
        self._parts: defaultdict[str, list[tuple[str, int]]] = defaultdict(list)
        for parts, row in rows:
            for part in parts:
                self._parts[part[:START]].append((part, len(self._rows)))
            self._rows.append(row)
        self._starts = frozenset(self._parts)
        _every_start.update(self._starts)

    def held(self, text: str) -> list[Row]:
        """The rows of which a text has a part, in the order of the table."""
        found = set()
        for start in self._starts & _starts(text, len(_every_start)):
            for part, at in self._parts[start]:
                if part in text:
                    found.add(at)
        return [self._rows[at] for at in sorted(found)] if found else []

    def holds_any(self, text: str) -> bool:
        """Whether a text has a part of any row."""
        met = self._starts & _starts(text, len(_every_start))
        return bool(met) and any(part in text for start in met for part, _ in self._parts[start])


@functools.lru_cache(maxsize=1 << 8)
def _starts(text: str, known: int) -> frozenset[str]:
    """Of the letters of a text, and of those side by side, by two, what a part begins with.

    Args:
        known: how many such beginnings there are by now: with a new index the answer is another.
    """
    return frozenset(_every_start.intersection((*text, *map(add, text, text[1:]))))
