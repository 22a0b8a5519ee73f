"""The flags that reviewers have dismissed, as ``--dismissals`` of the commands reads them."""

from __future__ import annotations

import sqlite3

from corpora.dismissed import dismissal_line
from corpora.review.confirmed import all_pairs
from corpora.review.states import state_of, verdicts_on
from corpora.review.values import decided_flags

__all__ = ["render_dismissals"]


def render_dismissals(db: sqlite3.Connection) -> bytes:
    """JSON lines {"key", "check", "ko", "en"}: the words that were dismissed and never accepted.

    ``daeyeok align --dismissals`` leaves these words out in whatever sentence they stand, so
    words that some reviewer has accepted anywhere are not among them.

    >>> import json
    >>> import tempfile
    >>> from align.bitext import Flag
    >>> from align.mqm import Category, Severity
    >>> from corpora.review.actions import give_verdict
    >>> from corpora.review.importing import import_rows
    >>> from corpora.review.states import pair_value
    >>> from corpora.review.store import Store
    >>> from corpora.rows import Row
    >>> flag = Flag("mine", "mine", Category.REGISTER, Severity.MINOR, "Odd", ko=((0, 2),))
    >>> row = Row("a/0", "비가 왔다.", "It rained.", flags=(flag,))
    >>> with tempfile.TemporaryDirectory() as folder, Store(f"{folder}/a.sqlite") as store:
    ...     _ = import_rows(store, [row], name="a")
    ...     with store.reading() as db:
    ...         [found] = decided_flags(pair_value(db, 1))
    ...     give_verdict(store, "Ann", 1, found.key, found.context, "dismiss")
    ...     with store.reading() as db:
    ...         json.loads(render_dismissals(db))["ko"]
    ['비가']
    """
    accepted = {
        row["key"] for row in db.execute("SELECT key FROM verdicts WHERE verdict = 'accept'")
    }
    lines: dict[str, str] = {}
    for _, pair in all_pairs(db):
        if not pair.flags:
            continue
        for decided in decided_flags(pair):
            said = verdicts_on(db, decided.key, decided.context)
            if state_of(said, fixed=False) == "dismissed" and decided.key not in accepted:
                line = dismissal_line(decided.flag, pair.shown, decided.key)
                lines.setdefault(decided.key, line)
    return "".join(lines.values()).encode("utf-8")
