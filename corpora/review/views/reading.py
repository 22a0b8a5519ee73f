"""Pages to read: the articles, the pairs of one or of all, the raw page."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from starlette.responses import RedirectResponse, Response

from align.checks import ALL_CHECKS
from align.consistency import ALL_ARTICLE_CHECKS
from align.mqm import Category
from corpora.review import listing, params
from corpora.review.desk import Desk, Visit, page
from corpora.review.journal import Refused
from corpora.review.listing import Filter
from corpora.review.showing import show
from corpora.review.states import numbered
from corpora.review.values import ReviewPair

__all__ = [
    *(
        "NotFoundError",
        "Scope",
        "all_pairs",
        "article",
        "articles",
        "item",
        "pair",
        "raw_page",
        "scope_of",
    ),
]

FILTERS = ("state", "severity", "category", "check", "q")


class NotFoundError(Refused):
    """No such article or pair."""


@dataclass(frozen=True, slots=True)
class Scope:
    """Counts of an article, or of all: what is left to do; and the next article that has some.

    >>> scope = Scope("all", pairs=9, flags=3, todo=3, critical=1, major=0, minor=2, next=None)
    >>> scope["minor"]
    2
    """

    what: str
    pairs: int
    flags: int
    todo: int
    critical: int
    major: int
    minor: int
    next: int | None

    def __getitem__(self, severity: str) -> int:
        return int(getattr(self, severity))


@dataclass(frozen=True, slots=True)
class _Options:
    """What the filters offer."""

    categories: tuple[str, ...]
    checks: tuple[str, ...]
    every_category: tuple[str, ...]


def articles(desk: Desk, visit: Visit) -> Response:
    """``GET /``: the articles with their counts."""
    params.known(visit.given, (*FILTERS, "after", "before"))
    chosen = params.read_filter(visit.given, who=visit.who)
    after, before = params.whole(visit.given, "after"), params.whole(visit.given, "before")
    with desk.store.reading() as db:
        empty = db.execute("SELECT 1 FROM articles LIMIT 1").fetchone() is None
        found = listing.articles(db, chosen, after=after, before=before)
        scope, options = scope_of(db, None), _options(db)
    rows = found.rows
    first, last = (rows[0]["id"], rows[-1]["id"]) if rows else (None, None)
    return page(
        visit,
        "articles.html",
        here="/",
        empty=empty,
        rows=rows,
        scope=scope,
        chosen=chosen,
        options=options,
        # Articles are opened at the pairs that were looked for.
        query=_address("", visit),
        other=_other("/", visit, chosen),
        wider=_address("/", visit, state="all"),
        earlier=_address("/", visit, before=first) if found.earlier and rows else None,
        later=_address("/", visit, after=last) if found.later and rows else None,
    )


def article(desk: Desk, visit: Visit) -> Response:
    """``GET /article/{id}``: the pairs of one article; to do, unless asked otherwise."""
    return _reading(desk, visit, int(visit.path["id"]))


def all_pairs(desk: Desk, visit: Visit) -> Response:
    """``GET /pairs``: the pairs of all articles."""
    return _reading(desk, visit, None)


def _reading(desk: Desk, visit: Visit, number: int | None) -> Response:
    params.known(visit.given, (*FILTERS, "after", "before"))
    chosen = params.read_filter(visit.given, who=visit.who)
    after, before = params.place(visit.given, "after"), params.place(visit.given, "before")
    with desk.store.reading() as db:
        head = _article(db, number) if number is not None else None
        found = listing.pairs(db, chosen, article=number, after=after, before=before)
        count = listing.count_pairs(db, chosen, article=number)
        values = (ReviewPair.from_record(json.loads(row["value"])) for row in found.rows)
        views = [
            show(
                db,
                row["id"],
                value,
                number=place,
                who=visit.who,
                article="" if head else _name(db, row["article"]),
            )
            for row, (place, value) in zip(found.rows, numbered(db, values), strict=True)
        ]
        scope, options = scope_of(db, number), _options(db)
    address = f"/article/{number}" if number is not None else "/pairs"
    first, last = (views[0].value.place, views[-1].value.place) if views else (None, None)
    title = (head["en"] or head["ko"] or head["name"]) if head else "All pairs"
    return page(
        visit,
        "reading.html",
        here=address,
        title=title,
        article=head,
        address=address,
        views=views,
        count=count,
        scope=scope,
        chosen=chosen,
        filtered=any(visit.given.get(name) for name in FILTERS[1:]),
        options=options,
        other=_other(address, visit, chosen),
        wider=_address(address, visit, state="all"),
        elsewhere=_address("/pairs", visit, state="all") if head and chosen.text else None,
        earlier=_address(address, visit, before=first) if found.earlier and views else None,
        later=_address(address, visit, after=last) if found.later and views else None,
    )


def item(desk: Desk, visit: Visit, pair: int) -> Response:
    """One pair as it now is, and the counts of the page it stands on.

    Raises:
        NotFoundError: the pair is no longer there.
    """
    with desk.store.reading() as db:
        row = _pair(db, pair)
        here = visit.current_article
        [(number, value)] = numbered(db, [ReviewPair.from_record(json.loads(row["value"]))])
        view = show(
            db,
            pair,
            value,
            number=number,
            who=visit.who,
            article="" if here else _name(db, row["article"]),
        )
        scope = scope_of(db, here)
    return page(visit, "item.html", view=view, scope=scope)


def pair(desk: Desk, visit: Visit) -> Response:
    """``GET /pair/{id}``: to the page of its article's whole list that it stands on.

    Raises:
        NotFoundError: the pair is no longer there.
    """
    params.known(visit.given, ())
    number = int(visit.path["id"])
    with desk.store.reading() as db:
        row = _pair(db, number)
        start = listing.page_start(db, row["article"], row["place"])
    key = {} if start is None else {"after": start}
    address = f"/article/{row['article']}?{urlencode({'state': 'all', **key})}#pair-{number}"
    return RedirectResponse(address, status_code=303)


def raw_page(desk: Desk, visit: Visit) -> Response:
    """``GET /article/{id}/page``: the page's parts in order, with what was dropped and why."""
    params.known(visit.given, ())
    with desk.store.reading() as db:
        head = _article(db, int(visit.path["id"]))
    regions = [
        (head["page"][start:end], role, reason, dropped)
        for start, end, role, reason, dropped in json.loads(head["regions"])
    ]
    return page(visit, "raw.html", regions=regions, repairs=json.loads(head["repairs"]))


def scope_of(db: sqlite3.Connection, article: int | None) -> Scope:
    """What is left to do in an article; in all of them without one.

    Raises:
        NotFoundError: there is no such article.
    """
    names = ("pairs", "flags", "todo", "critical", "major", "minor")
    if article is not None:
        row = db.execute(
            f"SELECT {', '.join(names)} FROM articles WHERE id = ?", [article]
        ).fetchone()
        if row is None:
            raise NotFoundError("There is no such article.")
        what = "This article is"
    else:
        sums = ", ".join(f"coalesce(sum({name}), 0)" for name in names)
        row = db.execute(f"SELECT {sums} FROM articles").fetchone()
        what = "All articles are"
    pairs, flags, todo, critical, major, minor = row
    following = listing.next_article(db, article or 0)
    if following == article:
        following = None
    return Scope(what, pairs, flags, todo, critical, major, minor, following)


def _article(db: sqlite3.Connection, number: int) -> sqlite3.Row:
    row = db.execute("SELECT * FROM articles WHERE id = ?", [number]).fetchone()
    if row is None:
        raise NotFoundError("There is no such article.")
    found: sqlite3.Row = row
    return found


def _pair(db: sqlite3.Connection, number: int) -> sqlite3.Row:
    row = db.execute("SELECT article, place, value FROM pairs WHERE id = ?", [number]).fetchone()
    if row is None:
        raise NotFoundError("This pair is no longer there: its links have been changed.")
    found: sqlite3.Row = row
    return found


def _name(db: sqlite3.Connection, number: int) -> str:
    [name] = db.execute("SELECT name FROM articles WHERE id = ?", [number]).fetchone()
    return str(name)


def _options(db: sqlite3.Connection) -> _Options:
    # Each value is one step along the index; a glossary or a judge brings names of its own.
    checks = set(_distinct(db, "name"))
    names = [check.name for check in ALL_CHECKS] + [check.name for check in ALL_ARTICLE_CHECKS]
    known = [name for name in names if name in checks]
    every = tuple(category.value for category in Category)
    categories = set(_distinct(db, "category"))
    return _Options(
        categories=tuple(value for value in every if value in categories),
        checks=(*known, *sorted(checks.difference(known))),
        every_category=every,
    )


def _distinct(db: sqlite3.Connection, column: str) -> list[str]:
    found: list[str] = []
    query = f"SELECT min({column}) FROM flags WHERE {column} > ?"
    last = ""
    while (row := db.execute(query, [last]).fetchone())[0] is not None:
        last = row[0]
        found.append(last)
    return found


def _other(path: str, visit: Visit, chosen: Filter) -> str:
    """From what is to do to all of the list, and back; whatever else is asked for stays."""
    return _address(path, visit, state="all" if chosen.state == "todo" else None)


def _address(path: str, visit: Visit, **key: Any) -> str:
    """The list with the filters it has, but for ``key``; None takes a filter away."""
    kept = {name: visit.given[name] for name in FILTERS if visit.given.get(name)}
    asked = {name: value for name, value in {**kept, **key}.items() if value is not None}
    return f"{path}?{urlencode(asked)}" if asked else path
