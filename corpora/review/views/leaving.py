"""What can be taken away."""

from __future__ import annotations

import io
import sqlite3
import tempfile
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from starlette.responses import Response

from corpora.formats import FORMATS, write_rows
from corpora.review import mqm_report, params
from corpora.review.corrected import corrected_rows
from corpora.review.desk import Desk, Visit, page
from corpora.review.desk_note import misprints, render_note
from corpora.review.dismissed_flags import render_dismissals
from corpora.review.glossary_proposals import propose_terms, render_proposals
from corpora.review.views.reading import NotFoundError, scope_of

__all__ = ["download", "offers"]


@dataclass(frozen=True, slots=True)
class _Offer:
    """A file made from the store: its name, type, and what it says."""

    name: str
    kind: str
    make: Callable[[sqlite3.Connection], bytes]


OFFERS: tuple[_Offer, ...] = (
    _Offer("mqm.csv", "text/csv", lambda db: mqm_report.render_csv(mqm_report.make_report(db))),
    _Offer(
        "mqm.json",
        "application/json",
        lambda db: mqm_report.render_json(mqm_report.make_report(db)),
    ),
    _Offer("mqm.html", "text/html", lambda db: mqm_report.render_html(mqm_report.make_report(db))),
    _Offer(
        "glossary.tsv",
        "text/tab-separated-values",
        lambda db: render_proposals(propose_terms(db)),
    ),
    _Offer("misprints.txt", "text/plain", lambda db: render_note(misprints(db))),
    _Offer("dismissed.jsonl", "application/x-ndjson", render_dismissals),
)


def offers(desk: Desk, visit: Visit) -> Response:
    """``GET /export``."""
    params.known(visit.given, ())
    with desk.store.reading() as db:
        scope = scope_of(db, None)
    return page(visit, "export.html", here="/export", scope=scope, formats=tuple(FORMATS))


def download(desk: Desk, visit: Visit) -> Response:
    """``GET /export/{what}``: one of ``OFFERS``, or "pairs" in a format of ``corpora.formats``.

    Raises:
        NotFoundError: there is no such offer or article.
    """
    what = visit.path["what"]
    if what == "pairs":
        return _pairs(desk, visit)
    params.known(visit.given, ())
    offer = next((offer for offer in OFFERS if offer.name == what), None)
    if offer is None:
        raise NotFoundError("There is no such file to take away.")
    with desk.store.reading() as db:
        data = offer.make(db)
    return _file(data, offer.name, offer.kind)


def _pairs(desk: Desk, visit: Visit) -> Response:
    params.known(visit.given, ("format", "which"))
    format = params.choice(visit.given, "format", tuple(FORMATS), "jsonl")
    done_only = params.choice(visit.given, "which", ("all", "done"), "all") == "done"
    ending = FORMATS[format].endings[0]
    with tempfile.TemporaryDirectory() as folder, desk.store.reading() as db:
        write_rows(Path(folder) / f"pairs{ending}", corrected_rows(db, done_only=done_only), format)
        written = sorted(Path(folder).iterdir())
        if len(written) == 1:
            return _file(written[0].read_bytes(), written[0].name, "application/octet-stream")
        # Moses is two files, which belong together.
        packed = io.BytesIO()
        with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
            for path in written:
                archive.write(path, path.name)
    return _file(packed.getvalue(), "pairs.zip", "application/zip")


def _file(data: bytes, name: str, kind: str) -> Response:
    headers = {"content-disposition": f'attachment; filename="{name}"'}
    return Response(data, media_type=kind, headers=headers)
