"""The pairs as reviewers leave them, for ``corpora.formats``."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from align.bitext import Flag
from corpora.review.confirmed import all_pairs
from corpora.review.states import state_of, verdicts_on
from corpora.review.values import ReviewPair, decided_flags
from corpora.rows import Row

__all__ = ["corrected_rows"]


def corrected_rows(db: sqlite3.Connection, *, done_only: bool = False) -> Iterator[Row]:
    """The pairs in order: the edited English, the mended links, no flag that was dismissed.

    Args:
        done_only: leave out pairs with a flag that still waits for a verdict.

    >>> import tempfile
    >>> from corpora.review.actions import edit
    >>> from corpora.review.importing import import_rows
    >>> from corpora.review.rechecking import Rechecker
    >>> from corpora.review.store import Store
    >>> with tempfile.TemporaryDirectory() as folder, Store(f"{folder}/a.sqlite") as store:
    ...     _ = import_rows(store, [Row("a/0", "비가 왔다.", "It snowed.")], name="a")
    ...     edit(store, "Ann", 1, "It rained.", Rechecker())
    ...     with store.reading() as db:
    ...         [row.en for row in corrected_rows(db)]
    ['It rained.']
    """
    count: Counter[int] = Counter()
    for row, pair in all_pairs(db):
        index = count[pair.article]
        count[pair.article] += 1
        if not (done_only and row["todo"]):
            yield replace(pair.row, en=pair.en, index=index, flags=_standing(db, pair))


def _standing(db: sqlite3.Connection, pair: ReviewPair) -> tuple[Flag, ...]:
    if not pair.flags:
        return ()
    kept = []
    for decided in decided_flags(pair):
        said = verdicts_on(db, decided.key, decided.context)
        state = state_of(said, fixed=decided.fixed)
        if state != "dismissed" and not decided.fixed:
            kept.append(decided.flag)
    return tuple(kept)
