"""Who is reviewing."""

from __future__ import annotations

import sqlite3

from starlette.responses import RedirectResponse, Response

from corpora.review import params
from corpora.review.desk import Desk, Visit, page
from corpora.review.session import Session, clean_name

__all__ = ["ask_name", "known_as", "known_names", "safe_next", "set_cookie", "take_name"]


def safe_next(address: str) -> str:
    """The address if it is one of ours; otherwise the articles.

    >>> safe_next("/article/3?state=all"), safe_next("//e.example/"), safe_next("/\\\\\\\\e.example")
    ('/article/3?state=all', '/', '/')
    """
    ours = address.startswith("/") and not address.startswith("//") and "\\" not in address
    return address if ours and address.isprintable() and len(address) < 2000 else "/"


def known_names(db: sqlite3.Connection) -> list[str]:
    """The names under which something has been done, in order."""
    rows = db.execute("SELECT who FROM undoable UNION SELECT who FROM redoable ORDER BY who")
    return [row["who"] for row in rows]


def known_as(name: str, known: list[str]) -> str:
    """The name as it has been written here before: other capitals are no other reviewer.

    >>> known_as("kim", ["Kim", "Lee"]), known_as("kim", ["Kim", "kim"]), known_as("Han", ["Kim"])
    ('Kim', 'kim', 'Han')
    """
    if name in known:
        return name
    return next((other for other in known if other.casefold() == name.casefold()), name)


def ask_name(desk: Desk, visit: Visit) -> Response:
    """``GET /name``."""
    params.known(visit.given, ("next",))
    goal = safe_next(params.text(visit.given, "next", most=2000))
    return _form(desk, visit, visit.who or desk.name, goal)


def take_name(desk: Desk, visit: Visit) -> Response:
    """``POST /name``: from now on the browser reviews under this name.

    A name that has been used here is taken once the reviewer has said that it is theirs.
    """
    params.known(visit.given, ("name", "next", "same"))
    name = clean_name(params.text(visit.given, "name", most=200))
    goal = safe_next(params.text(visit.given, "next", most=2000))
    theirs = params.choice(visit.given, "same", ("", "yes"), "") == "yes"
    if not name:
        return _form(desk, visit, "", goal, 400, problem="A name needs at least one letter.")
    with desk.store.reading() as db:
        known = known_names(db)
    name = known_as(name, known)
    if name in known and name != visit.who and not theirs:
        return _form(desk, visit, name, goal, 409, taken=name)
    response = RedirectResponse(goal, status_code=303)
    set_cookie(desk, response, Session(visit.session.id, name))
    return response


def _form(
    desk: Desk, visit: Visit, name: str, goal: str, status: int = 200, **told: str
) -> Response:
    with desk.store.reading() as db:
        known = known_names(db)
    values = {"here": "/name", "name": name, "next": goal, "known": known, **told}
    return page(visit, "name.html", status=status, **values)


def set_cookie(desk: Desk, response: Response, session: Session) -> None:
    """Give the browser its session."""
    response.set_cookie(
        desk.sessions.cookie,
        desk.sessions.sign(session),
        max_age=60 * 60 * 24 * 365,
        httponly=True,
        # Not Strict: whoever came by a link from elsewhere would be asked for the name again.
        samesite="lax",
    )
