"""The review page as an ASGI app: its routes, and what each answer to trouble looks like."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any
from urllib.parse import quote, urlsplit

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.datastructures import UploadFile
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import PlainTextResponse, RedirectResponse, Response
from starlette.routing import Route

from corpora.files import FULL, said
from corpora.review.actions import GoneError
from corpora.review.desk import Desk, Visit, page, static_files
from corpora.review.journal import Refused
from corpora.review.params import LARGEST, BadParameter
from corpora.review.rechecking import Rechecker
from corpora.review.safety import LOOPBACK, Guard, TooLarge
from corpora.review.session import Session, Sessions
from corpora.review.store import ReviewFileError, Store
from corpora.review.views import adding, doing, leaving, naming, overview, reading

__all__ = ["create_app"]

View = Callable[[Desk, Visit], Response]
LARGEST_FIELD = 100_000
"""Bytes of a field of a form."""


def create_app(
    store: Store,
    *,
    rechecker: Rechecker | None = None,
    name: str = "",
    hosts: tuple[str, ...] = LOOPBACK,
    token: str = "",
) -> Guard:
    """The app of a review file.

    Args:
        rechecker: finds the flags of what a reviewer changes.
        name: reviewer's name for browsers that have given none; "" asks. With a token, by which
            several people come, it asks too, and only offers the name.
        hosts: names under which it may be asked for, without port.
        token: asked for once from each browser; "" asks for none.

    An ASGI server runs it: ``corpora.review.serving.serve``, or one of your own::

        uvicorn.run(create_app(Store("review.sqlite"), name="Ann"), port=8000, lifespan="off")
    """
    with store.reading() as db:
        name = naming.known_as(name, naming.known_names(db))
    sessions = Sessions(store.secret(), newcomer="" if token else name)
    desk = Desk(store, sessions, rechecker or Rechecker(), name)
    inner = Starlette(
        routes=_routes(desk),
        exception_handlers={
            BadParameter: _told(400),
            GoneError: _told(404),
            reading.NotFoundError: _told(404),
            Refused: _told(409),
            TooLarge: _told(413),
            HTTPException: _http_error,
            ReviewFileError: _not_kept,
            OSError: _not_kept,
        },
    )
    return Guard(inner, hosts, token)


def _routes(desk: Desk) -> list[Route]:
    got: tuple[tuple[str, View], ...] = (
        ("/", reading.articles),
        ("/article/{id:int}", reading.article),
        ("/article/{id:int}/page", reading.raw_page),
        ("/pair/{id:int}", reading.pair),
        ("/pairs", reading.all_pairs),
        ("/statistics", overview.statistics),
        ("/history", overview.history),
        ("/export", leaving.offers),
        ("/export/{what}", leaving.download),
        ("/name", naming.ask_name),
    )
    posted: tuple[tuple[str, View], ...] = (
        ("/pair/{id:int}/verdict", doing.verdict),
        ("/pair/{id:int}/repair", doing.repair),
        ("/pair/{id:int}/edit", doing.edit),
        ("/pair/{id:int}/comment", doing.comment),
        ("/pair/{id:int}/merge", doing.merge),
        ("/pair/{id:int}/split", doing.split),
        ("/pair/{id:int}/move", doing.move),
        ("/pair/{id:int}/unlink", doing.unlink),
        ("/mark", doing.mark),
        ("/mark/{id:int}/remove", doing.remove_mark),
        ("/comment/{id:int}/remove", doing.remove_comment),
        ("/undo", doing.undo),
        ("/redo", doing.redo),
        ("/name", naming.take_name),
        ("/upload", adding.upload),
    )
    return [
        Route("/static/{name}", _static, methods=["GET"]),
        *(Route(path, _getting(desk, view), methods=["GET"]) for path, view in got),
        *(Route(path, _posting(desk, view), methods=["POST"]) for path, view in posted),
    ]


def _getting(desk: Desk, view: View) -> Callable[[Request], Any]:
    async def endpoint(request: Request) -> Response:
        session, fresh = _session(desk, request)
        visit = _visit(desk, request, session, dict(request.query_params))
        if not session.name and view is not naming.ask_name:
            goal = request.url.path + (f"?{request.url.query}" if request.url.query else "")
            response: Response = RedirectResponse(f"/name?next={quote(goal)}", status_code=303)
        else:
            response = await run_in_threadpool(view, desk, visit)
        if fresh:
            naming.set_cookie(desk, response, session)
        return response

    return endpoint


def _posting(desk: Desk, view: View) -> Callable[[Request], Any]:
    async def endpoint(request: Request) -> Response:
        session, _ = _session(desk, request)
        given = await _form(request)
        token = request.headers.get("x-csrf-token") or given.get("csrf", "")
        if not (isinstance(token, str) and desk.sessions.is_csrf(session, token)):
            return _problem(request, 403, "This page is too old. Reload it, then do it again.")
        given.pop("csrf", None)
        if not session.name and view is not naming.take_name:
            return _problem(request, 403, "Say first who is reviewing: open /name.")
        visit = _visit(desk, request, session, given)
        return await run_in_threadpool(lambda: view(desk, _at_a_page_of_ours(desk, visit)))

    return endpoint


def _session(desk: Desk, request: Request) -> tuple[Session, bool]:
    """The browser's session, and whether it is a new one."""
    held = desk.sessions.read(request.cookies.get(desk.sessions.cookie, ""))
    return (held, False) if held else (desk.sessions.fresh(), True)


def _visit(desk: Desk, request: Request, session: Session, given: Mapping[str, Any]) -> Visit:
    if request.path_params.get("id", 0) > LARGEST:
        raise HTTPException(404)
    return Visit(
        session=session,
        csrf=desk.sessions.csrf(session),
        path=request.path_params,
        given=given,
        current=_current(request),
    )


def _current(request: Request) -> str:
    """Path and query of the page that sends a fragment's request, however foreign it is."""
    try:
        found = urlsplit(request.headers.get("hx-current-url", "/"))
    except ValueError:
        return "/"
    return f"{found.path}?{found.query}"


def _at_a_page_of_ours(desk: Desk, visit: Visit) -> Visit:
    """The visit; as from the list of all where the page is of an article that is not there.

    Before the view: once it has kept what was done, it may not answer that something is missing.
    """
    if visit.current_article is None:
        return visit
    with desk.store.reading() as db:
        query = "SELECT 1 FROM articles WHERE id = ?"
        there = db.execute(query, [visit.current_article]).fetchone()
    return visit if there else replace(visit, current="/")


async def _form(request: Request) -> dict[str, Any]:
    """The fields of a form; a file as (name, bytes). A field given twice is refused."""
    form = await request.form(max_files=1, max_fields=20, max_part_size=LARGEST_FIELD)
    given: dict[str, Any] = {}
    try:
        for name, value in form.multi_items():
            if name in given:
                raise BadParameter(f"{name[:40]!r} is given twice")
            if isinstance(value, UploadFile):
                given[name] = (value.filename or "", await value.read())
            else:
                given[name] = value
    finally:
        await form.close()
    return given


async def _static(request: Request) -> Response:
    found = static_files().get(request.path_params["name"])
    if found is None:
        raise HTTPException(404)
    data, kind = found
    headers = {"cache-control": "public, max-age=31536000, immutable"}
    return Response(data, media_type=kind, headers=headers)


def _told(status: int) -> Callable[[Request, Exception], Response]:
    def handler(request: Request, error: Exception) -> Response:
        return _problem(request, status, str(error) or "That is more than this page takes.")

    return handler


def _not_kept(request: Request, error: Exception) -> Response:
    """What could not be written, a reviewer must know of; nothing of it has been."""
    if isinstance(error, OSError):
        if error.errno not in FULL:
            raise error
        reason = said(error)
    else:
        reason = str(error)
    return _problem(request, 507, f"Not kept: {reason}. Once that is mended, do it again.")


def _http_error(request: Request, error: Exception) -> Response:
    status = error.status_code if isinstance(error, HTTPException) else 500
    reasons = {404: "There is no such page.", 405: "That is not done here."}
    said = reasons.get(status) or (error.detail if isinstance(error, HTTPException) else "")
    return _problem(request, status, said)


def _problem(request: Request, status: int, reason: str) -> Response:
    """To htmx the reason as text, which the page says; to a reader a page."""
    if request.headers.get("hx-request") == "true":
        return PlainTextResponse(reason, status_code=status)
    visit = Visit(Session(""), "", {}, {})
    headings = {400: "That address is not right", 404: "Not found"}
    heading = headings.get(status, "That could not be done")
    return page(visit, "problem.html", status=status, heading=heading, reason=reason)
