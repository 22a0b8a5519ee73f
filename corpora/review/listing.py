"""What to read: articles and pairs, filtered, searched, a page at a time by their keys.

A page begins after a key, never at a count of rows: the last page is found as fast as the
first. Every query is answered from an index (``tests/corpora/review/test_listing.py``).

>>> import tempfile
>>> from corpora.review.importing import import_rows
>>> from corpora.review.store import Store
>>> from corpora.rows import Row
>>> rows = [Row(f"a/{n}", f"{n}월에 비가 왔다.", "It rained.") for n in range(1, 10)]
>>> everything = Filter(state="all")
>>> with tempfile.TemporaryDirectory() as folder, Store(f"{folder}/a.sqlite") as store:
...     _ = import_rows(store, rows, name="a")
...     with store.reading() as db:
...         first = pairs(db, everything, limit=4)
...         second = pairs(db, everything, after=first.rows[-1]["place"], limit=4)
...         second.rows[0]["id"], second.earlier, second.later
...         count_pairs(db, everything), count_pairs(db, Filter(state="all", text="7월"))
...         page_start(db, 1, second.rows[2]["place"], limit=4) == first.rows[-1]["place"]
...         [row["name"] for row in articles(db, everything).rows], next_article(db, 0)
(5, True, True)
(9, 1)
True
(['a'], None)
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from corpora.review.search import fold, match_query, terms_of
from corpora.review.states import TODO

__all__ = [
    "ARTICLES",
    "PAIRS",
    "Filter",
    "Page",
    "articles",
    "count_pairs",
    "next_article",
    "page_start",
    "pairs",
]

PAIRS = 25
"""Pairs on a page."""
ARTICLES = 50
"""Articles on one page of the list."""
MOST = 1000
"""Matches beyond which nobody is told how many there are."""


@dataclass(frozen=True, slots=True)
class Filter:
    """Which pairs, or articles that have such pairs; "" leaves a field open.

    Args:
        state: of a flag, one of ``states.STATES``; or "todo", "all", or "mine": flags that
            the reviewer ``who`` has not judged.
        text: words that both texts together hold.

    >>> Filter(state="mine", who="Ann").text
    ''
    """

    state: str = "todo"
    category: str = ""
    severity: str = ""
    check: str = ""
    text: str = ""
    who: str = ""

    @property
    def of_flags(self) -> bool:
        """Whether pairs without flags are left out."""
        return self.state != "all" or bool(self.category or self.severity or self.check)

    @property
    def wordless(self) -> bool:
        """Whether a text is asked for that no index holds: signs alone, so all is found.

        >>> Filter(text="?!").wordless, Filter(text="강?").wordless, Filter().wordless
        (True, False, False)
        """
        return bool(self.text) and not terms_of(self.text)


@dataclass(frozen=True, slots=True)
class Page:
    """Rows of a page in order, and whether others stand before and after it."""

    rows: tuple[sqlite3.Row, ...]
    earlier: bool
    later: bool


def pairs(
    db: sqlite3.Connection,
    chosen: Filter,
    *,
    article: int | None = None,
    after: float | None = None,
    before: float | None = None,
    limit: int = PAIRS,
) -> Page:
    """Pairs (id, article, place, value) after one place, or the last ones before another.

    Args:
        article: its number; None for the pairs of all.
        after, before: places; at most one of them.
    """
    tables, wheres, values = _pair_query(db, chosen, article)
    return _page(
        db,
        f"SELECT DISTINCT pairs.id, pairs.article, pairs.place, pairs.value FROM {tables}",
        wheres,
        values,
        column="flags.place" if "flags" in tables else "pairs.place",
        bounds=(after, before),
        limit=limit,
    )


def count_pairs(db: sqlite3.Connection, chosen: Filter, *, article: int | None = None) -> int:
    """How many pairs there are, up to ``MOST``."""
    tables, wheres, values = _pair_query(db, chosen, article)
    where = " AND ".join(wheres) or "1"
    rows = f"SELECT DISTINCT pairs.id FROM {tables} WHERE {where} LIMIT {MOST}"
    [count] = db.execute(f"SELECT count(*) FROM ({rows})", values).fetchone()
    return int(count)


def page_start(
    db: sqlite3.Connection, article: int, place: float, *, limit: int = PAIRS
) -> float | None:
    """The place after which the page begins that holds a pair, of its article's whole list.

    Args:
        place: of the pair.
    Returns:
        None for the first page.
    """
    before = "FROM pairs WHERE article = ? AND place < ?"
    [count] = db.execute(f"SELECT count(*) {before}", [article, place]).fetchone()
    last = f"SELECT place {before} ORDER BY place DESC LIMIT 1 OFFSET ?"
    row = db.execute(last, [article, place, count % limit]).fetchone()
    return float(row["place"]) if row else None


def articles(
    db: sqlite3.Connection,
    chosen: Filter,
    *,
    after: int | None = None,
    before: int | None = None,
    limit: int = ARTICLES,
) -> Page:
    """Articles that have such pairs, in the order they were read.

    Args:
        after, before: numbers of articles; at most one of them.
    """
    wheres: list[str] = []
    values: list[Any] = []
    if chosen.state == "todo" and not (chosen.category or chosen.severity or chosen.check):
        wheres.append("articles.todo > 0")
    elif chosen.of_flags:
        flags, values = _flag_wheres(chosen)
        held = " AND ".join(["flags.article = articles.id", *flags])
        wheres.append(f"EXISTS (SELECT 1 FROM flags WHERE {held})")
    if terms_of(chosen.text):
        matching, words = _text_where(db, chosen.text)
        held = " AND ".join(["pairs.article = articles.id", *matching])
        wheres.append(f"EXISTS (SELECT 1 FROM pairs WHERE {held})")
        values += words
    return _page(
        db,
        "SELECT articles.* FROM articles",
        wheres,
        values,
        column="articles.id",
        bounds=(after, before),
        limit=limit,
    )


def next_article(db: sqlite3.Connection, after: int) -> int | None:
    """The next article with something to do, or the first one; None where all are done."""
    query = "SELECT id FROM articles WHERE todo > 0 AND id > ? ORDER BY id LIMIT 1"
    row = db.execute(query, [after]).fetchone() or db.execute(query, [0]).fetchone()
    return int(row["id"]) if row else None


def _pair_query(
    db: sqlite3.Connection, chosen: Filter, article: int | None
) -> tuple[str, list[str], list[Any]]:
    """Tables, conditions and their values; the flags lead where flags decide."""
    wheres: list[str] = []
    values: list[Any] = []
    plain_todo = chosen.state == "todo" and not (chosen.category or chosen.severity or chosen.check)
    tables = "pairs"
    if plain_todo:
        wheres.append("pairs.todo > 0")
    elif chosen.of_flags:
        tables = "flags CROSS JOIN pairs ON pairs.id = flags.pair"
        wheres, values = _flag_wheres(chosen)
    if article is not None:
        wheres.append("flags.article = ?" if "flags" in tables else "pairs.article = ?")
        values.append(article)
    if terms_of(chosen.text):
        matching, words = _text_where(db, chosen.text)
        wheres += matching
        values += words
    return tables, wheres, values


def _flag_wheres(chosen: Filter) -> tuple[list[str], list[Any]]:
    wheres: list[str] = []
    values: list[Any] = []
    for column, wanted in (
        ("category", chosen.category),
        ("severity", chosen.severity),
        ("name", chosen.check),
    ):
        if wanted:
            wheres.append(f"flags.{column} = ?")
            values.append(wanted)
    if chosen.state == "todo":
        wheres.append(f"flags.state IN ({', '.join('?' * len(TODO))})")
        values += TODO
    elif chosen.state == "mine":
        wheres.append(
            "flags.state NOT IN ('marked', 'fixed') AND NOT EXISTS (SELECT 1 FROM verdicts"
            " WHERE verdicts.key = flags.key AND verdicts.context = flags.context"
            " AND verdicts.who = ?)"
        )
        values.append(chosen.who)
    elif chosen.state != "all":
        wheres.append("flags.state = ?")
        values.append(chosen.state)
    return wheres, values


def _text_where(db: sqlite3.Connection, text: str) -> tuple[list[str], list[Any]]:
    query = match_query(text)
    matches = f"SELECT rowid FROM words WHERE words MATCH ? LIMIT {MOST + 1}"
    [count] = db.execute(f"SELECT count(*) FROM ({matches})", [query]).fetchone()
    # Few matches are fetched and sorted; where there are many, pairs are walked through in
    # order and looked up among the matches (the plus forbids the other way).
    sign = "+" if count > MOST else ""
    return (
        [
            f"{sign}pairs.id IN (SELECT rowid FROM words WHERE words MATCH ?)",
            "holds(pairs.ko || char(10) || pairs.en, ?)",
        ],
        [query, " ".join(terms_of(fold(text)))],
    )


def _page(
    db: sqlite3.Connection,
    select: str,
    wheres: Sequence[str],
    values: Sequence[Any],
    *,
    column: str,
    bounds: tuple[float | None, float | None],
    limit: int,
) -> Page:
    after, before = bounds
    backward = before is not None
    key = before if backward else after
    conditions = list(wheres)
    keys: list[Any] = []
    if key is not None:
        conditions.append(f"{column} {'<' if backward else '>'} ?")
        keys = [key]
    where = " AND ".join(conditions) or "1"
    order = f"ORDER BY {column} {'DESC' if backward else 'ASC'} LIMIT {limit + 1}"
    rows = db.execute(f"{select} WHERE {where} {order}", [*values, *keys]).fetchall()
    more = len(rows) > limit
    rows = rows[:limit]
    if backward:
        return Page(tuple(reversed(rows)), earlier=more, later=True)
    return Page(tuple(rows), earlier=after is not None, later=more)
