"""Who is reviewing."""

from __future__ import annotations

from starlette.responses import RedirectResponse, Response

from corpora.review import params
from corpora.review.desk import Desk, Visit, page
from corpora.review.session import Session, clean_name

__all__ = ["ask_name", "safe_next", "take_name"]


def safe_next(address: str) -> str:
    """The address if it is one of ours; otherwise the articles.

    >>> safe_next("/article/3?state=all"), safe_next("//e.example/"), safe_next("/\\\\\\\\e.example")
    ('/article/3?state=all', '/', '/')
    """
    ours = address.startswith("/") and not address.startswith("//") and "\\" not in address
    return address if ours and address.isprintable() and len(address) < 2000 else "/"


def ask_name(desk: Desk, visit: Visit) -> Response:
    """``GET /name``."""
    params.known(visit.given, ("next",))
    goal = safe_next(params.text(visit.given, "next", most=2000))
    return page(visit, "name.html", here="/name", next=goal)


def take_name(desk: Desk, visit: Visit) -> Response:
    """``POST /name``: from now on the browser reviews under this name."""
    params.known(visit.given, ("name", "next"))
    name = clean_name(params.text(visit.given, "name", most=200))
    goal = safe_next(params.text(visit.given, "next", most=2000))
    if not name:
        problem = "A name needs at least one letter."
        return page(visit, "name.html", status=400, here="/name", next=goal, problem=problem)
    response = RedirectResponse(goal, status_code=303)
    set_cookie(desk, response, Session(visit.session.id, name))
    return response


def set_cookie(desk: Desk, response: Response, session: Session) -> None:
    """Give the browser its session."""
    response.set_cookie(
        desk.sessions.cookie,
        desk.sessions.sign(session),
        max_age=60 * 60 * 24 * 365,
        httponly=True,
        samesite="strict",
    )
