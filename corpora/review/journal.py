"""What reviewers did: events that are only ever added, and undo and redo without limit.

An event holds each subject's value before and after. Undoing is an event with the two
exchanged; it is refused where somebody has changed the same subject since.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timezone
from typing import Any

from align.errors import AlignError
from corpora.review.states import Value, put, read, to_json

__all__ = [
    "Change",
    "ChangedSince",
    "Event",
    "Refused",
    "history",
    "note_import",
    "now",
    "record",
    "redo",
    "undo",
]


class Refused(AlignError):
    """What a reviewer asked for cannot be done; the message says why, to the reviewer."""


class ChangedSince(Refused):
    """Somebody has changed the same thing since it was read."""


@dataclass(frozen=True, slots=True)
class Change:
    """A subject of the store and its value before and after; None where there is none.

    >>> Change(("comment", 3), None, {"text": "as printed"}).before is None
    True
    """

    subject: tuple[Any, ...]
    before: Value
    after: Value


@dataclass(frozen=True, slots=True)
class Event:
    """Something a reviewer did, or undid.

    Args:
        at: UTC, ISO 8601.
        kind: "do", "undo", "redo" or "import".
        target: the event that is undone or done again.
        label: what was done, in words.
        article, pair: where to look at it.
    """

    id: int
    at: str
    who: str
    kind: str
    target: int | None
    label: str
    article: int | None
    pair: int | None
    changes: tuple[Change, ...] = ()


def now() -> str:
    """The present moment, as events hold it.

    >>> now().endswith("+00:00")
    True
    """
    return datetime.now(timezone.utc).isoformat(timespec="milliseconds")


def record(
    db: sqlite3.Connection,
    who: str,
    label: str,
    changes: Sequence[Change],
    *,
    article: int | None = None,
    pair: int | None = None,
) -> None:
    """Make the changes and write down the event; changes that change nothing are left out.

    Args:
        who: the reviewer.
        label: what was done, in words.
        article, pair: where, for the history.
    Raises:
        ChangedSince: a subject is no longer what it was before; nothing has been changed.
    """
    changes = [c for c in changes if to_json(c.before) != to_json(c.after)]
    if not changes:
        return
    _require(db, [(change.subject, change.before) for change in changes])
    id = _append(db, Event(0, now(), who, "do", None, label, article, pair, tuple(changes)))
    db.execute("INSERT INTO undoable(who, event) VALUES (?, ?)", [who, id])
    db.execute("DELETE FROM redoable WHERE who = ?", [who])


def undo(db: sqlite3.Connection, who: str) -> Event | None:
    """Take back the reviewer's last event that stands; None where there is none.

    An event that can no longer be undone is passed over from then on.

    Raises:
        ChangedSince: somebody has changed the same thing since. To be told after a commit.
    """
    return _turn(db, who, "undoable", "redoable", "undo")


def redo(db: sqlite3.Connection, who: str) -> Event | None:
    """Do again what the reviewer undid last; as ``undo``."""
    return _turn(db, who, "redoable", "undoable", "redo")


def _turn(db: sqlite3.Connection, who: str, source: str, goal: str, kind: str) -> Event | None:
    top = db.execute(
        f"SELECT id, event FROM {source} WHERE who = ? ORDER BY id DESC LIMIT 1", [who]
    ).fetchone()
    if top is None:
        return None
    [event] = _events(db, "WHERE id = ?", [top["event"]])
    changes = event.changes
    if kind == "undo":
        changes = tuple(Change(c.subject, c.after, c.before) for c in reversed(changes))
    db.execute(f"DELETE FROM {source} WHERE id = ?", [top["id"]])
    try:
        _require(db, [(change.subject, change.before) for change in changes])
    except ChangedSince as error:
        db.commit()
        raise ChangedSince(f"Cannot {kind} “{event.label}”: {error}") from None
    turned = Event(0, now(), who, kind, event.id, event.label, event.article, event.pair, changes)
    _append(db, turned)
    db.execute(f"INSERT INTO {goal}(who, event) VALUES (?, ?)", [who, event.id])
    return turned


def _require(db: sqlite3.Connection, wanted: Iterable[tuple[Sequence[Any], Value]]) -> None:
    for subject, value in wanted:
        if to_json(read(db, subject)) != to_json(value):
            raise ChangedSince(f"this {subject[0]} has been changed meanwhile{_by(db, subject)}")


def _by(db: sqlite3.Connection, subject: Sequence[Any]) -> str:
    """Who changed a subject last, of the last thousand events."""
    wanted = to_json(list(subject))
    last = db.execute("SELECT who, changes FROM events ORDER BY id DESC LIMIT 1000")
    return next((f" by {row['who']}" for row in last if wanted in row["changes"]), "")


def _append(db: sqlite3.Connection, event: Event) -> int:
    for change in event.changes:
        put(db, change.subject, change.after)
    changes = [[list(c.subject), c.before, c.after] for c in event.changes]
    done = db.execute(
        "INSERT INTO events(at, who, kind, target, label, article, pair, changes)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        [
            *(event.at, event.who, event.kind, event.target, event.label),
            *(event.article, event.pair, to_json(changes)),
        ],
    )
    return int(done.lastrowid or 0)


def note_import(db: sqlite3.Connection, label: str) -> None:
    """Write down that pages or rows were read; nothing of that can be undone."""
    _append(db, Event(0, now(), "daeyeok", "import", None, label, None, None))


def history(db: sqlite3.Connection, *, before: int | None = None, limit: int = 100) -> list[Event]:
    """The latest events first, those older than the number ``before``."""
    if before is None:
        return _events(db, "ORDER BY id DESC LIMIT ?", [limit])
    return _events(db, "WHERE id < ? ORDER BY id DESC LIMIT ?", [before, limit])


def _events(db: sqlite3.Connection, clause: str, values: Sequence[Any]) -> list[Event]:
    columns = "id, at, who, kind, target, label, article, pair, changes"
    rows = db.execute(f"SELECT {columns} FROM events {clause}", values).fetchall()
    return [_event(row) for row in rows]


def _event(row: sqlite3.Row) -> Event:
    changes = json.loads(row["changes"])
    return Event(
        id=row["id"],
        at=row["at"],
        who=row["who"],
        kind=row["kind"],
        target=row["target"],
        label=row["label"],
        article=row["article"],
        pair=row["pair"],
        changes=tuple(Change(tuple(subject), was, becomes) for subject, was, becomes in changes),
    )
