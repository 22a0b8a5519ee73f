"""The flags that reviewers have dismissed, as ``--dismissals`` of the commands reads them."""

from __future__ import annotations

import sqlite3

from align.report.jsonl import write_json
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
                flag, text = decided.flag, pair.shown
                record = {
                    "key": decided.key,
                    "check": flag.check,
                    "ko": [text.ko.text[a:b] for a, b in flag.ko],
                    "en": [text.en.text[a:b] for a, b in flag.en],
                }
                lines.setdefault(decided.key, write_json(record))
    return "".join(line + "\n" for line in lines.values()).encode("utf-8")
