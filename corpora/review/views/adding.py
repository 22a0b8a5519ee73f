"""A page brought by the browser: bounded in size and type, aligned, checked, and opened."""

from __future__ import annotations

from starlette.responses import RedirectResponse, Response

from align.errors import PageError
from corpora.pages import read_page
from corpora.review import params
from corpora.review.desk import Desk, Visit
from corpora.review.importing import import_article
from corpora.review.journal import Refused

__all__ = ["LARGEST_PAGE", "upload"]

LARGEST_PAGE = 2_000_000
"""Bytes; the longest of 440 news pages seen was under 200 kB."""
KINDS = (".txt", ".text", ".html", ".htm")


def upload(desk: Desk, visit: Visit) -> Response:
    """``POST /upload``: a file field "page", given here as (name, bytes).

    The name is only ever shown: nothing is written to a path that is made of it.

    Raises:
        BadParameter: it is no file. Refused: it is no page that can be read.
    """
    params.known(visit.given, ("page",))
    given = visit.given.get("page")
    if not isinstance(given, tuple):
        raise params.BadParameter("page must be a file")
    name, data = given
    stem = name.replace("\\", "/").rpartition("/")[2]
    if not stem.lower().endswith(KINDS):
        raise Refused("Only text and HTML files are read: .txt, .html.")
    if len(data) > LARGEST_PAGE:
        raise Refused(f"A page of more than {LARGEST_PAGE // 1_000_000} MB is no news page.")
    try:
        article = read_page(data, id=stem.rpartition(".")[0][:200] or "page")
    except PageError as error:
        raise Refused(str(error)) from None
    number = import_article(desk.store, desk.rechecker.article(article), rechecker=desk.rechecker)
    return RedirectResponse(f"/article/{number}", status_code=303)
