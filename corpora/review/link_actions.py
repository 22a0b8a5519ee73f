"""Mending links: pairs change, remarks follow their words, flags are found anew, one event.

>>> import tempfile
>>> from corpora.review.importing import import_rows
>>> from corpora.review.listing import Filter, pairs
>>> from corpora.rows import Row
>>> rows = [Row("a/0", "비가 왔다. 강이 넘쳤다.", "It rained."), Row("a/1", "", "The river flooded.")]
>>> with tempfile.TemporaryDirectory() as folder, Store(f"{folder}/a.sqlite") as store:
...     def show():
...         with store.reading() as db:
...             found = pairs(db, Filter(state="all")).rows
...             print([json.loads(row["value"])["row"]["kind"] for row in found])
...     _ = import_rows(store, rows, name="a")
...     move_sentence(store, "Ann", 1, "ko", True, Rechecker())
...     show()
...     merge_pair(store, "Ann", 1, Rechecker())
...     show()
...     split_pair(store, "Ann", 1, 1, 1, Rechecker())
...     show()
...     unlink_pair(store, "Ann", 1, Rechecker())
...     show()
['1-1', '1-1']
['2-2']
['1-1', '1-1']
['1-0', '0-1', '1-1']
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Mapping
from dataclasses import replace

from align.bitext import Lang
from corpora.review import relinking
from corpora.review.actions import GoneError
from corpora.review.journal import Change, Refused, record
from corpora.review.rechecking import Rechecker
from corpora.review.states import new_id, pair_value
from corpora.review.store import Store
from corpora.review.values import Mark, ReviewPair

__all__ = ["merge_pair", "move_sentence", "split_pair", "unlink_pair"]

Pairs = Mapping[int, ReviewPair | None]
"""Pairs by number; None where a pair is no more."""
NEW = 0
"""Stands for the number of a pair that is yet to be given one."""
LONGEST_ARTICLE = 200
"""Pairs beyond which an article is not checked as a whole again: each fix would take seconds."""


def merge_pair(store: Store, who: str, pair: int, rechecker: Rechecker) -> None:
    """Join a pair and the next one of its article.

    Raises:
        Refused: it is the last.
    """

    def fix(db: sqlite3.Connection, value: ReviewPair) -> Pairs:
        after, following = _neighbour(db, value, forward=True)
        return {pair: relinking.merge(value, following), after: None}

    _mend(store, who, pair, "merged two pairs", fix, rechecker)


def split_pair(store: Store, who: str, pair: int, ko: int, en: int, rechecker: Rechecker) -> None:
    """Cut a pair in two after its first ``ko`` Korean and ``en`` English sentences."""

    def fix(db: sqlite3.Connection, value: ReviewPair) -> Pairs:
        first, second = relinking.split(value, ko, en)
        return {pair: first, NEW: replace(second, place=_place_after(db, value))}

    _mend(store, who, pair, "split a pair", fix, rechecker)


def unlink_pair(store: Store, who: str, pair: int, rechecker: Rechecker) -> None:
    """Leave both sides of a pair without a counterpart."""

    def fix(db: sqlite3.Connection, value: ReviewPair) -> Pairs:
        first, second = relinking.unlink(value)
        return {pair: first, NEW: replace(second, place=_place_after(db, value))}

    _mend(store, who, pair, "unlinked a pair", fix, rechecker)


def move_sentence(
    store: Store, who: str, pair: int, lang: Lang, forward: bool, rechecker: Rechecker
) -> None:
    """Give the last sentence of a side to the next pair, or the first to the previous one.

    Args:
        lang: the side.
        forward: to the next pair, not the previous one.
    """

    def fix(db: sqlite3.Connection, value: ReviewPair) -> Pairs:
        number, taker = _neighbour(db, value, forward=forward)
        left, grown = relinking.move(value, taker, lang, forward=forward)
        return {pair: left, number: grown}

    _mend(store, who, pair, "moved a sentence", fix, rechecker)


def _mend(
    store: Store,
    who: str,
    pair: int,
    label: str,
    fix: Callable[[sqlite3.Connection, ReviewPair], Pairs],
    rechecker: Rechecker,
) -> None:
    # Checking takes long: it is done before the file is locked, and record() sees to it that
    # the pairs have not changed meanwhile. Remarks may have: they are read at the end.
    with store.writing() as db:
        fresh = new_id(db)
    with store.reading() as db:
        value = pair_value(db, pair)
        if value is None:
            raise GoneError("This pair is no longer there: its links have been changed.")
        fixed = {number or fresh: after for number, after in fix(db, value).items()}
        before = {number: pair_value(db, number) for number in fixed}
        article = _short_article(db, value.article)
    living = {number: after for number, after in fixed.items() if after is not None}
    if fresh in living:
        row = replace(living[fresh].row, id=f"{value.row.id}-{fresh}")
        living[fresh] = replace(living[fresh], row=row)
    others = {number: other for number, other in article.items() if number not in fixed}
    ordered = sorted({**others, **living}.items(), key=lambda item: item[1].place)
    checked = rechecker.relinked(
        dict(ordered),
        living,
        whole=bool(article),
        before=[old for old in before.values() if old is not None],
    )
    changes = [
        Change(("pair", number), _record(before[number]), _record(checked.get(number)))
        # What goes goes first, so that no two pairs are ever in one place.
        for number in sorted(fixed, key=lambda number: number in checked)
    ]
    with store.writing() as db:
        changes += _remarks(db, fixed)
        record(db, who, label, changes, article=value.article, pair=min(living))


def _record(pair: ReviewPair | None) -> dict[str, object] | None:
    return pair.to_record() if pair is not None else None


def _short_article(db: sqlite3.Connection, article: int) -> dict[int, ReviewPair]:
    """The pairs of an article; none of one too long to be checked as a whole."""
    rows = db.execute(
        "SELECT id, value FROM pairs WHERE article = ? ORDER BY place LIMIT ?",
        [article, LONGEST_ARTICLE + 1],
    ).fetchall()
    if len(rows) > LONGEST_ARTICLE:
        return {}
    return {row["id"]: ReviewPair.from_record(json.loads(row["value"])) for row in rows}


def _neighbour(
    db: sqlite3.Connection, pair: ReviewPair, *, forward: bool
) -> tuple[int, ReviewPair]:
    sign, order = (">", "ASC") if forward else ("<", "DESC")
    row = db.execute(
        f"SELECT id, value FROM pairs WHERE article = ? AND place {sign} ?"
        f" ORDER BY place {order} LIMIT 1",
        [pair.article, pair.place],
    ).fetchone()
    if row is None:
        raise Refused(f"This is the {'last' if forward else 'first'} pair of the article.")
    return row["id"], ReviewPair.from_record(json.loads(row["value"]))


def _place_after(db: sqlite3.Connection, pair: ReviewPair) -> float:
    """A place between the pair and the next one."""
    row = db.execute(
        "SELECT place FROM pairs WHERE place > ? ORDER BY place LIMIT 1", [pair.place]
    ).fetchone()
    place = (pair.place + row["place"]) / 2 if row else pair.place + 1
    if place in (pair.place, row and row["place"]):
        raise Refused("This pair has been split too often.")
    return float(place)


def _remarks(db: sqlite3.Connection, fixed: Pairs) -> list[Change]:
    """Comments and marks that go to another pair: with their words, or to one that is left."""
    living = {number: pair for number, pair in fixed.items() if pair is not None}
    changes = []
    for kind in ("comment", "mark"):
        for number in fixed:
            rows = db.execute(f"SELECT id, value FROM {kind}s WHERE pair = ?", [number])
            for row in rows.fetchall():
                before = json.loads(row["value"])
                order = sorted(living, key=lambda other: other != number)
                goal = order[0]
                if kind == "mark":
                    mark = Mark.from_record(before)
                    goal = next((o for o in order if any(_spans(mark, living[o]))), goal)
                after = {**before, "pair": goal}
                changes.append(Change((kind, row["id"]), before, after))
    return changes


def _spans(mark: Mark, pair: ReviewPair) -> tuple[object, ...]:
    flag = mark.flag(pair)
    return (*flag.ko, *flag.en)
