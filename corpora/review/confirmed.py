"""The errors that reviewers have confirmed, with their pairs: what every report is made from.

>>> import tempfile
>>> from align.mqm import Category, Severity
>>> from corpora.review.actions import add_mark
>>> from corpora.review.importing import import_rows
>>> from corpora.review.store import Store
>>> from corpora.rows import Row
>>> how = {"category": Category.MISTRANSLATION, "severity": Severity.MAJOR, "note": "눈 is snow"}
>>> with tempfile.TemporaryDirectory() as folder, Store(f"{folder}/a.sqlite") as store:
...     _ = import_rows(store, [Row("a/0", "밤새 눈이 왔다.", "It rained overnight.")], name="a")
...     add_mark(store, "Ann", 1, "en", "rained", **how)
...     with store.reading() as db:
...         [(error.en, error.how, error.flag.message) for error in confirmed_errors(db)]
...         [pair.row.id for _, pair in all_pairs(db)]
[('rained', 'marked', '눈 is snow')]
['a/0']
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass

from align.bitext import Flag, Pair
from corpora.review.showing import show
from corpora.review.states import numbered
from corpora.review.values import ReviewPair, decided_flags

__all__ = ["Confirmed", "all_pairs", "confirmed_errors"]

CONFIRMED = ("accepted", "fixed", "marked")


@dataclass(frozen=True, slots=True)
class Confirmed:
    """An error.

    Args:
        number: of the pair in its article, from 1.
        pair: the pair it stands in, and ``text`` the texts that its spans count in.
        how: "accepted" by a verdict, "marked" by hand, or "fixed": a flag that nobody has judged
            and that an edit of the sentence has answered.
        who: the reviewers who say so.
    """

    article: str
    number: int
    pair: ReviewPair
    text: Pair
    flag: Flag
    how: str
    who: tuple[str, ...]

    @property
    def ko(self) -> str:
        """The Korean words it is about."""
        return " … ".join(self.text.ko.text[a:b] for a, b in self.flag.ko)

    @property
    def en(self) -> str:
        """The English words it is about."""
        return " … ".join(self.text.en.text[a:b] for a, b in self.flag.en)


def confirmed_errors(db: sqlite3.Connection) -> Iterator[Confirmed]:
    """All confirmed errors, in the order of the pairs."""
    marks = ", ".join("?" * len(CONFIRMED))
    rows = db.execute(
        "SELECT DISTINCT pairs.id, pairs.value, pairs.place, articles.name FROM flags"
        " JOIN pairs ON pairs.id = flags.pair JOIN articles ON articles.id = pairs.article"
        f" WHERE flags.state IN ({marks}) ORDER BY pairs.place",
        CONFIRMED,
    )
    found = rows.fetchall()
    values = (ReviewPair.from_record(json.loads(row["value"])) for row in found)
    for row, (number, value) in zip(found, numbered(db, values), strict=True):
        view = show(db, row["id"], value, number=number, who="")
        decided = decided_flags(value)
        for at, tool in view.tools.items():
            if tool.state not in CONFIRMED:
                continue
            flag, text = view.shown.flags[at].flag, value.shown
            if tool.mark is None and decided[at - 1].fixed:
                # Its words are those of the translation, which is no longer shown.
                flag, text = value.row.flags[decided[at - 1].at], value.original
            who = tuple(s.who for s in tool.said if s.verdict != "dismiss")
            yield Confirmed(row["name"], number, value, text, flag, tool.state, who)


def all_pairs(db: sqlite3.Connection) -> Iterator[tuple[sqlite3.Row, ReviewPair]]:
    """Every pair in order, with its row (id, article, todo); a few hundred in memory at a time."""
    place = float("-inf")
    while True:
        rows = db.execute(
            "SELECT id, article, place, todo, value FROM pairs WHERE place > ?"
            " ORDER BY place LIMIT 500",
            [place],
        ).fetchall()
        if not rows:
            return
        for row in rows:
            yield row, ReviewPair.from_record(json.loads(row["value"]))
        place = rows[-1]["place"]
