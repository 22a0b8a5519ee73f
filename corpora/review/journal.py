"""What reviewers did: events that are only ever added, and undo and redo without limit.

An event holds each subject's value before and after. Undoing is an event with the two
exchanged; it is refused where somebody has changed the same subject since. A new run of the
checks is nobody: what it made of a pair's flags and place stays.

>>> import tempfile
>>> from corpora.review.store import Store
>>> change = Change(("verdict", "key", "context", "Ann"), None, None)
>>> said = {"name": "number", "verdict": "accept", "reason": "", "at": now()}
>>> with tempfile.TemporaryDirectory() as folder, Store(f"{folder}/a.sqlite") as store:
...     with store.writing() as db:
...         record(db, "Ann", "accepted number", [replace(change, after=said)])
...         undo(db, "Ann").label
...         read(db, change.subject) is None
...         redo(db, "Ann").kind
...         undo(db, "Ben") is None
...         note_import(db, "read another page")
...         [event.kind for event in events(db, "ORDER BY id", [])]
'accepted number'
True
'redo'
True
['do', 'undo', 'redo', 'import']
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timezone
from typing import Any

from align.errors import AlignError
from corpora.review.rechecking import Rechecker
from corpora.review.states import REMARKS, Value, put, read, to_json
from corpora.review.values import ReviewPair

__all__ = [
    "Change",
    "ChangedSince",
    "Event",
    "Refused",
    "events",
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
    for change in changes:
        if to_json(read(db, change.subject)) != to_json(change.before):
            raise _changed(db, change.subject)
    id = _append(db, Event(0, now(), who, "do", None, label, article, pair, tuple(changes)))
    db.execute("INSERT INTO undoable(who, event) VALUES (?, ?)", [who, id])
    db.execute("DELETE FROM redoable WHERE who = ?", [who])


def undo(db: sqlite3.Connection, who: str, rechecker: Rechecker | None = None) -> Event | None:
    """Take back the reviewer's last event that stands; None where there is none.

    An event that can no longer be undone is passed over from then on.

    Args:
        rechecker: finds the flags of pairs that were read again since.
    Raises:
        ChangedSince: somebody has changed the same thing since. To be told after a commit.
    """
    return _turn(db, who, "undo", rechecker or Rechecker())


def redo(db: sqlite3.Connection, who: str, rechecker: Rechecker | None = None) -> Event | None:
    """Do again what the reviewer undid last; as ``undo``."""
    return _turn(db, who, "redo", rechecker or Rechecker())


def _turn(db: sqlite3.Connection, who: str, kind: str, rechecker: Rechecker) -> Event | None:
    source, goal = ("undoable", "redoable") if kind == "undo" else ("redoable", "undoable")
    top = db.execute(
        f"SELECT id, event FROM {source} WHERE who = ? ORDER BY id DESC LIMIT 1", [who]
    ).fetchone()
    if top is None:
        return None
    [event] = events(db, "WHERE id = ?", [top["event"]])
    changes = event.changes
    if kind == "undo":
        changes = tuple(Change(c.subject, c.after, c.before) for c in reversed(changes))
    db.execute(f"DELETE FROM {source} WHERE id = ?", [top["id"]])
    try:
        _require_the_same(db, changes)
        _require_places(db, changes)
    except ChangedSince as error:
        db.commit()
        raise ChangedSince(f"Cannot {kind} “{event.label}”: {error}") from None
    changes = _of_today(db, changes, rechecker)
    turned = Event(0, now(), who, kind, event.id, event.label, event.article, event.pair, changes)
    _append(db, turned)
    db.execute(f"INSERT INTO {goal}(who, event) VALUES (?, ?)", [who, event.id])
    return turned


def _require_the_same(db: sqlite3.Connection, changes: Sequence[Change]) -> None:
    """Refuse where somebody has changed a subject; the checks may have."""
    for change in changes:
        held = read(db, change.subject)
        if change.subject[0] == "pair":
            same = _texts(_pair(held)) == _texts(_pair(change.before))
        else:
            same = to_json(held) == to_json(change.before)
        if not same:
            raise _changed(db, change.subject)


def _pair(value: Value) -> ReviewPair | None:
    return ReviewPair.from_record(value) if value is not None else None


def _texts(pair: ReviewPair | None) -> tuple[str, str, str | None] | None:
    return (pair.row.ko, pair.row.en, pair.edited) if pair is not None else None


def _require_places(db: sqlite3.Connection, changes: Sequence[Change]) -> None:
    """Refuse where a remark would have no pair, or pairs that are linked no longer meet."""
    after = {change.subject: change.after for change in changes}
    for (kind, *ids), value in after.items():
        if kind in REMARKS and value is not None:
            pair = ("pair", value["pair"])
            if (after[pair] if pair in after else read(db, pair)) is None:
                raise ChangedSince("its pair is no longer there")
        if kind == "pair" and value is None:
            for remark in REMARKS:
                rows = db.execute(f"SELECT id FROM {remark}s WHERE pair = ?", ids).fetchall()
                if any((remark, row["id"]) not in after for row in rows):
                    raise ChangedSince("somebody has written about this pair meanwhile")
    numbers = [subject[1] for subject in after if subject[0] == "pair"]
    held = [read(db, ("pair", number)) for number in numbers]
    places = [value["place"] for value in (*held, *after.values()) if value and "place" in value]
    if len(numbers) > 1:
        marks = ", ".join("?" * len(numbers))
        query = f"SELECT 1 FROM pairs WHERE place BETWEEN ? AND ? AND id NOT IN ({marks}) LIMIT 1"
        if db.execute(query, [min(places), max(places), *numbers]).fetchone() is not None:
            raise ChangedSince("other pairs have come between")


def _of_today(
    db: sqlite3.Connection, changes: Sequence[Change], rechecker: Rechecker
) -> tuple[Change, ...]:
    """The changes as they are to be made where the checks have rewritten pairs since."""
    held = {c.subject: read(db, c.subject) for c in changes if c.subject[0] == "pair"}
    if all(to_json(held[c.subject]) == to_json(c.before) for c in changes if c.subject in held):
        return tuple(changes)
    before = {subject: pair for subject, value in held.items() if (pair := _pair(value))}
    after = {c.subject: pair for c in changes if c.subject in held and (pair := _pair(c.after))}
    fresh: dict[tuple[Any, ...], ReviewPair]
    if len(held) == 1:
        # An edit: it is put on the pair that now stands there.
        fresh = {s: rechecker.edited(before[s], pair.edited) for s, pair in after.items()}
    else:
        placed = {
            subject[1]: replace(pair, place=before.get(subject, pair).place)
            for subject, pair in after.items()
        }
        found = rechecker.relinked(placed, placed, whole=False, before=before.values())
        fresh = {("pair", number): pair for number, pair in found.items()}
    return tuple(
        Change(c.subject, held[c.subject], fresh[c.subject].to_record() if c.after else None)
        if c.subject in held
        else c
        for c in changes
    )


def _changed(db: sqlite3.Connection, subject: Sequence[Any]) -> ChangedSince:
    return ChangedSince(f"this {subject[0]} has been changed meanwhile{_by(db, subject)}")


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


def events(db: sqlite3.Connection, clause: str, values: Sequence[Any]) -> list[Event]:
    """The events that an SQL clause chooses and orders."""
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
