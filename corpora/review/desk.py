"""What the views share: the store, the reviewer in front of the page, and how a page is answered."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from starlette.responses import HTMLResponse, Response

from align.report.templating import environment
from corpora.review.keys import KEYS, key_groups
from corpora.review.rechecking import Rechecker
from corpora.review.session import Session, Sessions
from corpora.review.store import Store

if TYPE_CHECKING:
    from jinja2 import Environment

__all__ = ["Desk", "Visit", "answer", "page", "static_files", "templates"]


@dataclass(frozen=True, slots=True)
class Desk:
    """What the app works on.

    Args:
        name: reviewer's name that the name form offers first; "" offers none.

    ``corpora.review.app.create_app`` makes one of a review file.
    """

    store: Store
    sessions: Sessions
    rechecker: Rechecker = field(default_factory=Rechecker)
    name: str = ""


@dataclass(frozen=True, slots=True)
class Visit:
    """A request that has passed every check.

    Args:
        path: parameters of the route.
        given: the query of a GET, the form of a POST.
        current: path and query of the page that the reviewer looks at, for fragments.

    >>> visit = Visit(Session("ab", "한지우"), "", {"id": 7}, {}, "/article/3?state=all")
    >>> visit.who, visit.current_article
    ('한지우', 3)
    """

    session: Session
    csrf: str
    path: Mapping[str, Any]
    given: Mapping[str, Any]
    current: str = "/"

    @property
    def who(self) -> str:
        """The reviewer; "" before a name was given."""
        return self.session.name

    @property
    def current_article(self) -> int | None:
        """The article whose page is open; None on pages of several."""
        # Not by urlsplit: a page of a foreign site may have a path like "//[".
        parts = self.current.partition("?")[0].split("/")
        if len(parts) == 3 and parts[1] == "article" and parts[2].isdecimal():
            return int(parts[2]) if len(parts[2]) < 16 else None
        return None


@cache
def templates() -> Environment:
    """The templates of the static report, and those of the review page.

    >>> templates().get_template("mqm.html").name
    'mqm.html'
    """
    from jinja2 import PackageLoader

    made = environment(PackageLoader("corpora.review"))
    made.globals.update(
        static=_static_address,
        key_groups=key_groups(),
        key_of={key.action: key for key in KEYS},
    )
    return made


def page(visit: Visit, template: str, *, status: int = 200, **values: Any) -> Response:
    """A whole page, or a fragment, from a template.

    >>> visit = Visit(Session(""), "", {}, {})
    >>> told = {"heading": "Not found", "reason": "There is no such page."}
    >>> b"There is no such page." in page(visit, "problem.html", status=404, **told).body
    True
    """
    text = templates().get_template(template).render(visit=visit, **values)
    return HTMLResponse(text, status_code=status)


def answer(response: Response, said: str, **events: Mapping[str, Any]) -> Response:
    """The response, and what the status line of the page is to say.

    Args:
        events: of the page's script, each with its detail.

    >>> json.loads(answer(Response(), "Saved.", next={"flag": 2}).headers["HX-Trigger"])["next"]
    {'flag': 2, 'target': 'body'}
    """
    # On the body: the button that was pressed may have left the page by now. JSON in ASCII: a
    # header holds nothing else.
    told = {name: {**detail, "target": "body"} for name, detail in events.items()}
    told["said"] = {"value": said, "target": "body"}
    response.headers["HX-Trigger"] = json.dumps(told)
    return response


STYLE_FLAGS = 40
"""Flags of a pair whose marks the style sheet joins with them."""


@cache
def static_files() -> dict[str, tuple[bytes, str]]:
    """What the page loads, by name: bytes and type. No other file can be asked for.

    >>> sorted(static_files())[:2]
    ['app.js', 'htmx-2.0.11.min.js']
    """
    folder = files("corpora.review") / "static"
    kinds = {".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml"}
    found = {
        entry.name: (entry.read_bytes(), kinds[os.path.splitext(entry.name)[1]])
        for entry in folder.iterdir()
        if os.path.splitext(entry.name)[1] in kinds
    }
    style = templates().get_template("style.css").render(joined=STYLE_FLAGS)
    return {**found, "report.css": (style.encode(), "text/css")}


def _static_address(name: str) -> str:
    """The address of a static file; it changes with the file, so that it can be kept for ever."""
    data, _ = static_files()[name]
    return f"/static/{name}?v={hashlib.sha256(data).hexdigest()[:12]}"
