"""What has been done: figures, agreement, precision of the checks, and the history."""

from __future__ import annotations

from starlette.responses import Response

from corpora.review import params
from corpora.review.agreement import agreements
from corpora.review.calibration import precisions
from corpora.review.desk import Desk, Visit, page
from corpora.review.journal import history as read_history
from corpora.review.states import STATES
from corpora.review.views.reading import scope_of

__all__ = ["history", "statistics"]

EVENTS = 100
"""Events on a page of the history."""


def statistics(desk: Desk, visit: Visit) -> Response:
    """``GET /statistics``."""
    params.known(visit.given, ())
    with desk.store.reading() as db:
        scope = scope_of(db, None)
        states = dict.fromkeys(STATES, 0)
        states.update(db.execute("SELECT state, count(*) FROM flags GROUP BY state").fetchall())
        reviewers = db.execute(
            "SELECT who, count(*) AS judged, sum(verdict = 'accept') AS accepted,"
            " max(at) AS last FROM verdicts GROUP BY who ORDER BY judged DESC, who"
        ).fetchall()
        said = db.execute("SELECT key || ' ' || context, who, verdict FROM verdicts").fetchall()
        agreed = agreements((row[0], row[1], row[2]) for row in said)
        checks = precisions([db])
    return page(
        visit,
        "statistics.html",
        here="/statistics",
        scope=scope,
        states=states,
        reviewers=reviewers,
        agreed=agreed,
        checks=checks,
    )


def history(desk: Desk, visit: Visit) -> Response:
    """``GET /history``: who did what and when, the latest first."""
    params.known(visit.given, ("before",))
    before = params.whole(visit.given, "before")
    with desk.store.reading() as db:
        events = read_history(db, before=before, limit=EVENTS)
    older = f"/history?before={events[-1].id}" if len(events) == EVENTS else None
    return page(visit, "history.html", here="/history", events=events, older=older)
