"""What has been done: figures, agreement, precision of the checks, and the history."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode

from starlette.responses import Response

from corpora.review import params
from corpora.review.agreement import agreements
from corpora.review.calibration import precisions
from corpora.review.desk import Desk, Visit, page
from corpora.review.history import read_history
from corpora.review.params import BadParameter
from corpora.review.states import STATES
from corpora.review.views.reading import NotFoundError, scope_of

__all__ = ["history", "statistics"]


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
    """``GET /history``: who did what and when, the latest first; of an article or a pair alone.

    Raises:
        NotFoundError: there is no such article or pair.
    """
    params.known(visit.given, ("article", "pair", "before", "after"))
    article, pair = params.whole(visit.given, "article"), params.whole(visit.given, "pair")
    if article is not None and pair is not None:
        raise BadParameter("article and pair are given, and one of them is enough")
    before, after = params.whole(visit.given, "before"), params.whole(visit.given, "after")
    with desk.store.reading() as db:
        found = read_history(db, article=article, pair=pair, before=before, after=after)
    if found is None:
        raise NotFoundError(f"There is no such {'pair' if article is None else 'article'}.")
    place = {"article": article, "pair": pair}
    first, last = (found.events[0].id, found.events[-1].id) if found.events else (None, None)
    return page(
        visit,
        "history.html",
        here="/history",
        found=found,
        pair=pair,
        newer=_address(**place, after=first) if found.newer and first else None,
        older=_address(**place, before=last) if found.older and last else None,
    )


def _address(**given: Any) -> str:
    kept = {name: value for name, value in given.items() if value is not None}
    return f"/history?{urlencode(kept)}"
