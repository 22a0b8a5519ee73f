"""Subjects of the store and their values: read, put, and what follows from them kept right.

A subject is a list: ["pair", id], ["verdict", key, context, who], ["comment", id], ["mark", id].
Its value is JSON, or None where there is none. States of flags and the search index follow here,
counts by triggers (``schema``).

>>> import tempfile
>>> from corpora.review.store import Store
>>> from corpora.rows import Row
>>> pair = ReviewPair(1, 1.0, Row("a/0", "비가 왔다.", "It rained."))
>>> said = {"name": "number", "verdict": "accept", "reason": "", "at": "2024-05-01T09:00:00+00:00"}
>>> with tempfile.TemporaryDirectory() as folder, Store(f"{folder}/a.sqlite") as store:
...     with store.writing() as db:
...         number = new_id(db)
...         put(db, ["pair", number], pair.to_record())
...         pair_value(db, number) == pair
...         [at for at, _ in numbered(db, [pair])]
...         put(db, ["verdict", "key", "context", "Ann"], said)
...         verdicts_on(db, "key", "context")
...         put(db, ["pair", number], None)
...         read(db, ["pair", number]) is None
True
[1]
['accept']
True
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from corpora.review.search import index_words
from corpora.review.values import Mark, ReviewPair, decided_flags

__all__ = [
    "REMARKS",
    "STATES",
    "TODO",
    "Value",
    "new_id",
    "numbered",
    "pair_value",
    "put",
    "read",
    "state_of",
    "to_json",
    "verdicts_on",
]

Value = dict[str, Any] | None
"""A subject's state as it is stored; None where it does not exist."""
STATES = ("open", "conflict", "accepted", "dismissed", "fixed", "marked")
"""A flag's states, and that of an error a reviewer marked."""
TODO = ("open", "conflict")
"""The states that wait for someone."""


def to_json(value: Any) -> str:
    """Compact, and with lone surrogates escaped: SQLite takes none.

    >>> to_json({"ko": "강"})
    '{"ko":"\\\\uac15"}'
    """
    return json.dumps(value, separators=(",", ":"))


def new_id(db: sqlite3.Connection) -> int:
    """A number never given before to a pair, comment or mark of this file."""
    [value] = db.execute("SELECT value FROM meta WHERE name = 'next'").fetchone()
    db.execute("UPDATE meta SET value = ? WHERE name = 'next'", [str(int(value) + 1)])
    return int(value)


def verdicts_on(db: sqlite3.Connection, key: str, context: str) -> list[str]:
    """What reviewers say of a flag: "accept" or "dismiss", one of each reviewer."""
    query = "SELECT verdict FROM verdicts WHERE key = ? AND context = ?"
    return [row["verdict"] for row in db.execute(query, [key, context])]


def state_of(verdicts: Iterable[str], *, fixed: bool) -> str:
    """The state of a flag from what its reviewers say.

    >>> state_of(["accept", "dismiss"], fixed=True), state_of([], fixed=True)
    ('conflict', 'fixed')
    """
    said = set(verdicts)
    if len(said) > 1:
        return "conflict"
    if said:
        return {"accept": "accepted", "dismiss": "dismissed"}[said.pop()]
    return "fixed" if fixed else "open"


def read(db: sqlite3.Connection, subject: Sequence[Any]) -> Value:
    """The present value of a subject."""
    kind, *ids = subject
    if kind == "verdict":
        row = db.execute(
            "SELECT name, verdict, reason, at FROM verdicts"
            " WHERE key = ? AND context = ? AND who = ?",
            ids,
        ).fetchone()
        return dict(row) if row else None
    row = db.execute(f"SELECT value FROM {TABLES[kind]} WHERE id = ?", ids).fetchone()
    return json.loads(row["value"]) if row else None


def pair_value(db: sqlite3.Connection, pair: int) -> ReviewPair | None:
    """A pair of the store."""
    value = read(db, ["pair", pair])
    return ReviewPair.from_record(value) if value else None


def numbered(
    db: sqlite3.Connection, pairs: Iterable[ReviewPair]
) -> Iterator[tuple[int, ReviewPair]]:
    """Pairs, in order, with their place among all of their article, from 1.

    A pair's own ``index`` tells no more: halves of a split share it, and some files have none.
    """
    number, last = 0, None
    for pair in pairs:
        if last is None or last.article != pair.article:
            number, last = 0, None
        # From the one before: the first thousands of a long article are counted once.
        [count] = db.execute(
            "SELECT count(*) FROM pairs WHERE article = ? AND place > ? AND place <= ?",
            [pair.article, last.place if last else float("-inf"), pair.place],
        ).fetchone()
        number, last = number + count, pair
        yield number, pair


def put(db: sqlite3.Connection, subject: Sequence[Any], value: Value) -> None:
    """Make the value the subject's; None takes the subject away."""
    kind = subject[0]
    if kind == "pair":
        _put_pair(db, subject[1], value)
    elif kind == "verdict":
        _put_verdict(db, subject[1:], value)
    else:
        _put_remark(db, kind, subject[1], value)


REMARKS = ("comment", "mark")
"""What is written about a pair and stands under its number."""
TABLES = {"pair": "pairs", "comment": "comments", "mark": "marks"}


def _put_pair(db: sqlite3.Connection, pair: int, value: Value) -> None:
    before = pair_value(db, pair)
    # Flags go first: the triggers count them off the pair that they stood in.
    db.execute("DELETE FROM flags WHERE pair = ?", [pair])
    if before is not None:
        db.execute("DELETE FROM pairs WHERE id = ?", [pair])
        db.execute(
            "INSERT INTO words(words, rowid, text) VALUES ('delete', ?, ?)",
            [pair, _indexed(before)],
        )
    now = ReviewPair.from_record(value) if value is not None else None
    if now is not None:
        texts = (_storable(now.row.ko), _storable(now.en))
        db.execute(
            "INSERT INTO pairs VALUES (?, ?, ?, ?, ?, ?, 0)",
            [pair, now.article, now.place, *texts, to_json(value)],
        )
        db.execute("INSERT INTO words(rowid, text) VALUES (?, ?)", [pair, _indexed(now)])
    _index_flags(db, pair, now)


def _indexed(pair: ReviewPair) -> str:
    return index_words(f"{pair.row.ko}\n{pair.en}")


def _storable(text: str) -> str:
    return text.encode("utf-8", "replace").decode("utf-8")


def _index_flags(db: sqlite3.Connection, pair: int, value: ReviewPair | None) -> None:
    """Write the rows of a pair's flags and marks anew."""
    db.execute("DELETE FROM flags WHERE pair = ?", [pair])
    if value is None:
        return
    place = (pair, value.article, value.place)
    rows = []
    for decided in decided_flags(value):
        said = verdicts_on(db, decided.key, decided.context)
        state = state_of(said, fixed=decided.fixed)
        flag = decided.flag
        kind = (flag.check, flag.category.value, flag.severity.value)
        rows.append((*place, decided.key, decided.context, *kind, decided.fixed, state))
    for row in db.execute("SELECT value FROM marks WHERE pair = ?", [pair]):
        mark = Mark.from_record(json.loads(row["value"]))
        kind = ("reviewer", mark.category.value, mark.severity.value)
        rows.append((*place, "", "", *kind, False, "marked"))
    db.executemany(
        "INSERT INTO flags(pair, article, place, key, context, name, category, severity, fixed,"
        " state) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        rows,
    )


def _put_verdict(db: sqlite3.Connection, ids: Sequence[str], value: Value) -> None:
    db.execute("DELETE FROM verdicts WHERE key = ? AND context = ? AND who = ?", ids)
    if value is not None:
        said = (value["name"], value["verdict"], value["reason"], value["at"])
        db.execute("INSERT INTO verdicts VALUES (?, ?, ?, ?, ?, ?, ?)", [*ids, *said])
    key, context = ids[:2]
    verdicts = verdicts_on(db, key, context)
    for fixed in (0, 1):
        db.execute(
            "UPDATE flags SET state = ? WHERE key = ? AND context = ? AND fixed = ?",
            [state_of(verdicts, fixed=bool(fixed)), key, context, fixed],
        )


def _put_remark(db: sqlite3.Connection, kind: str, id: int, value: Value) -> None:
    table = TABLES[kind]
    row = db.execute(f"SELECT pair FROM {table} WHERE id = ?", [id]).fetchone()
    pairs = {row["pair"]} if row else set()
    db.execute(f"DELETE FROM {table} WHERE id = ?", [id])
    if value is not None:
        pairs.add(value["pair"])
        db.execute(f"INSERT INTO {table} VALUES (?, ?, ?)", [id, value["pair"], to_json(value)])
    if kind == "mark":
        for pair in pairs:
            _index_flags(db, pair, pair_value(db, pair))
