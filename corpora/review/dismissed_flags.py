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
