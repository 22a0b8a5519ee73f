"""The history as it is read: each event with its place, and what it was before and after.

>>> import tempfile
>>> from corpora.review.actions import edit
>>> from corpora.review.importing import import_rows
>>> from corpora.review.rechecking import Rechecker
>>> from corpora.review.store import Store
>>> from corpora.rows import Row
>>> with tempfile.TemporaryDirectory() as folder, Store(f"{folder}/a.sqlite") as store:
...     _ = import_rows(store, [Row("a/0", "비가 왔다.", "It snowed.")], name="a")
...     edit(store, "Ann", 1, "It rained.", Rechecker())
...     with store.reading() as db:
...         last = read_history(db, pair=1).events[0]
>>> last.who, last.number, last.shifts[0].what
('Ann', 1, 'English of pair 1')
>>> [(piece.kind, piece.text) for piece in last.shifts[0].pieces]
[('=', 'It '), ('-', 'snowed.'), ('+', 'rained.')]
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from corpora.review.journal import Change, Event, events
from corpora.review.showing import Piece, diff
from corpora.review.states import Value, numbered
from corpora.review.values import ReviewPair

__all__ = ["EVENTS", "History", "Shift", "Told", "read_history"]

EVENTS = 100
"""Events on a page."""
SAID = {"accept": "accepted", "dismiss": "dismissed"}


@dataclass(frozen=True, slots=True)
class Shift:
    """What an event changed: whose text, in which language ("" for a reviewer's), and how.

    >>> Shift("Comment by Kim", "", diff("", "as printed")).pieces[0].kind
    '+'
    """

    what: str
    lang: str
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Told:
    """An event.

    Args:
        at: UTC, ISO 8601.
        kind: "do", "undo", "redo" or "import".
        article, pair: where it was; None for what was done to all.
        number: the pair's in its article; None where it is no longer there.
    """

    id: int
    at: str
    who: str
    kind: str
    label: str
    article: int | None
    article_name: str
    pair: int | None
    number: int | None
    shifts: tuple[Shift, ...]


@dataclass(frozen=True, slots=True)
class History:
    """A page of events, the latest first, and whether there are newer and older ones.

    Args:
        article_name: the article whose events they are; "" for those of all.
        number: of the pair whose events they are; None for those of all, or where it is gone.
    """

    events: tuple[Told, ...]
    newer: bool
    older: bool
    article_name: str = ""
    number: int | None = None


def read_history(
    db: sqlite3.Connection,
    *,
    article: int | None = None,
    pair: int | None = None,
    before: int | None = None,
    after: int | None = None,
) -> History | None:
    """What was done, everywhere or in one place; None where there is no such place.

    Args:
        article, pair: their numbers; at most one of them. To a pair belongs, too, what was
            done to its neighbour and changed it.
        before, after: numbers of events; at most one of them.
    """
    wheres, values = ["1"], list[Any]()
    name, number = "", None
    if pair is not None:
        wheres.append(f"({OF_PAIR})")
        values += [pair, _subject(pair)]
        article = _article_of(db, pair) or -1
        number = _shown_number(db, pair)
    if article is not None:
        wheres.append("article = ?")
        values.append(article)
        name = _article_name(db, article)
        if not name:
            return None
    turned = after is not None
    bound = after if turned else before
    if bound is not None:
        wheres.append(f"id {'>' if turned else '<'} ?")
        values.append(bound)
    order = f"ORDER BY id {'ASC' if turned else 'DESC'} LIMIT {EVENTS + 1}"
    found = events(db, f"WHERE {' AND '.join(wheres)} {order}", values)
    more, found = len(found) > EVENTS, found[:EVENTS]
    told = [_told(db, event) for event in (reversed(found) if turned else found)]
    newer, older = (more, True) if turned else (before is not None, more)
    return History(tuple(told), newer, older, name, number)


OF_PAIR = "pair = ? OR instr(changes, ?)"
"""Given a pair and its ``_subject``: what was done to it, or to a neighbour and changed it."""


def _subject(pair: int) -> str:
    """As ``to_json`` writes it; in a text its quotes would be escaped."""
    return f'[["pair",{pair}],'


def _article_name(db: sqlite3.Connection, article: int | None) -> str:
    row = db.execute("SELECT name FROM articles WHERE id = ?", [article]).fetchone()
    return row["name"] if row else ""


def _shown_number(db: sqlite3.Connection, pair: int | None) -> int | None:
    """A pair's number in its article, from 1, as the pages show it; None where it is gone."""
    row = db.execute("SELECT value FROM pairs WHERE id = ?", [pair]).fetchone()
    if row is None:
        return None
    [(number, _)] = numbered(db, [ReviewPair.from_record(json.loads(row["value"]))])
    return number


def _article_of(db: sqlite3.Connection, pair: int) -> int | None:
    """The article that a pair stands in, or stood in before it was merged."""
    row = db.execute("SELECT article FROM pairs WHERE id = ?", [pair]).fetchone()
    if row is None:
        query = f"SELECT article FROM events WHERE {OF_PAIR} ORDER BY id DESC LIMIT 1"
        row = db.execute(query, [pair, _subject(pair)]).fetchone()
    return row["article"] if row else None


def _told(db: sqlite3.Connection, event: Event) -> Told:
    return Told(
        id=event.id,
        at=event.at,
        who=event.who,
        kind=event.kind,
        label=event.label,
        article=event.article,
        article_name=_article_name(db, event.article),
        pair=event.pair,
        number=_shown_number(db, event.pair),
        shifts=tuple(s for change in sorted(event.changes, key=_place) for s in _shifts(change)),
    )


def _place(change: Change) -> float:
    """Sorts pairs as the pages do; verdicts and remarks after them, as they were."""
    known = change.before or change.after
    return float(known["place"]) if known and "place" in known else float("inf")


def _number(pair: Mapping[str, Any]) -> int:
    return ReviewPair.from_record(pair).row.index + 1


def _shifts(change: Change) -> Iterator[Shift]:
    known = change.before or change.after
    assert known is not None
    kind = change.subject[0]
    if kind == "pair":
        was, becomes = _texts(change.before), _texts(change.after)
        for lang, language in (("ko", "Korean"), ("en", "English")):
            if was[lang] != becomes[lang]:
                pieces = diff(was[lang], becomes[lang])
                yield Shift(f"{language} of pair {_number(known)}", lang, pieces)
        return
    told = {"verdict": _verdict, "comment": _comment, "mark": _mark}[kind]
    whose = (
        f"Verdict of {change.subject[3]}"
        if kind == "verdict"
        else f"{kind.title()} by {known['who']}"
    )
    sides = (("-", change.before), ("+", change.after))
    yield Shift(whose, "", tuple(Piece(sign, told(value)) for sign, value in sides if value))


def _texts(value: Value) -> dict[str, str]:
    if value is None:
        return {"ko": "", "en": ""}
    pair = ReviewPair.from_record(value)
    return {"ko": pair.row.ko, "en": pair.en}


def _verdict(value: Mapping[str, Any]) -> str:
    said = SAID[value["verdict"]]
    return f"{said}: {value['reason']}" if value["reason"] else said


def _comment(value: Mapping[str, Any]) -> str:
    return str(value["text"])


def _mark(value: Mapping[str, Any]) -> str:
    said = f"“{value['words']}”: {value['category']}, {value['severity']}"
    return f"{said}: {value['note']}" if value["note"] else said
