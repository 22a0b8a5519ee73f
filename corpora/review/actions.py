"""What a reviewer can do. Each function reads, works out the changes, and records one event.

>>> import tempfile
>>> from align.mqm import Category, Severity
>>> from corpora.review.importing import import_rows
>>> from corpora.review.store import Store
>>> from corpora.rows import Row
>>> rain = Row("a/0", "어제 비가 왔다.", "It rained yesteday.")
>>> how = {"category": Category.SPELLING, "severity": Severity.MINOR, "note": "A letter is missing"}
>>> with tempfile.TemporaryDirectory() as folder, Store(f"{folder}/a.sqlite") as store:
...     _ = import_rows(store, [rain], name="a")
...     add_mark(store, "Ann", 1, "en", "yesteday", **how)
...     add_comment(store, "Ben", 1, "Mended.")
...     edit(store, "Ben", 1, "It rained yesterday.", Rechecker())
...     with store.reading() as db:
...         pair_value(db, 1).en
...     remove_remark(store, "Ann", "mark", 2)
'It rained yesterday.'
1

``give_verdict`` has an example in ``corpora.review``, and ``apply_repair`` is that and an edit.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

from align.bitext import Flag, Lang
from align.mqm import Category, Severity
from corpora.review.journal import Change, ChangedSince, Refused, now, record
from corpora.review.rechecking import Rechecker
from corpora.review.states import Value, new_id, pair_value
from corpora.review.states import read as read_state
from corpora.review.store import Store
from corpora.review.values import Decided, Mark, ReviewPair, decided_flags, digest

__all__ = [
    "GoneError",
    "add_comment",
    "add_mark",
    "apply_repair",
    "edit",
    "give_verdict",
    "remove_remark",
]


class GoneError(Refused):
    """The pair or flag is no longer there: links or checks have changed."""


def give_verdict(
    store: Store, who: str, pair: int, key: str, context: str, verdict: str, reason: str = ""
) -> None:
    """Accept or dismiss a flag of a pair, or withdraw ("") what the reviewer said of it.

    It holds for the same flag in the same sentence, wherever that stands again.

    Args:
        pair: its number in the store.
        key, context: of the flag, as in ``Decided``.
        verdict: "accept", "dismiss" or "".
    Raises:
        GoneError: the pair has no such flag any more.
    """
    with store.writing() as db:
        value = _pair(db, pair)
        decided = _decided(value, key, context)[0]
        record(
            db,
            who,
            f"{DONE[verdict]} {decided.flag.check}: {decided.flag.message}",
            [_verdict(db, who, decided, verdict, reason)],
            article=value.article,
            pair=pair,
        )


DONE = {"accept": "accepted", "dismiss": "dismissed", "": "withdrew verdict on"}


def edit(
    store: Store,
    who: str,
    pair: int,
    english: str | None,
    rechecker: Rechecker,
    *,
    read: str | None = None,
) -> None:
    """Replace the English of a pair; None, or what it was, puts the translation back.

    Args:
        read: digest of the English that the reviewer had before them; None does not ask.
    Raises:
        ChangedSince: that is no longer the English of the pair.
    """
    with store.reading() as db:
        before = _pair(db, pair)
    if read is not None and read != digest(before.en):
        raise ChangedSince(
            "Not saved: somebody has changed this English meanwhile. Copy yours, reload the page."
        )
    after = rechecker.edited(before, english)
    changes = [Change(("pair", pair), before.to_record(), after.to_record())]
    label = "put the translation back" if after.edited is None else "edited the English"
    _record(store, who, label, changes, before.article, pair)


def apply_repair(
    store: Store, who: str, pair: int, key: str, context: str, rechecker: Rechecker
) -> None:
    """Accept a flag and put its repair into the English, as one event.

    Where its words stand twice in the sentence the verdict holds for both, and so does the repair.

    Args:
        pair, key, context: as in ``give_verdict``.
        rechecker: finds the flags of the new English.
    Raises:
        Refused: the flag has no repair of the English.
    """
    with store.reading() as db:
        before = _pair(db, pair)
        found = _decided(before, key, context)
        verdict = _verdict(db, who, found[0], "accept", "")
    english = _repaired(before.en, [decided.flag for decided in found])
    after = rechecker.edited(before, english)
    changes = [verdict, Change(("pair", pair), before.to_record(), after.to_record())]
    _record(store, who, f"repaired: {found[0].flag.message}", changes, before.article, pair)


def add_comment(store: Store, who: str, pair: int, text: str) -> None:
    """Write a comment under a pair."""
    with store.writing() as db:
        value = _pair(db, pair)
        comment = {"pair": pair, "who": who, "at": now(), "text": text}
        change = Change(("comment", new_id(db)), None, comment)
        record(db, who, f"commented: {text[:60]}", [change], article=value.article, pair=pair)


def add_mark(
    store: Store,
    who: str,
    pair: int,
    lang: Lang,
    words: str,
    *,
    category: Category,
    severity: Severity,
    note: str,
    start: int | None = None,
) -> None:
    """Mark words of one side as an error that no check has flagged.

    Args:
        start: where they stand in the side's text; where they first do, without.
    Raises:
        Refused: the words do not stand there.
    """
    with store.writing() as db:
        value = _pair(db, pair)
        text = value.row.ko if lang == "ko" else value.en
        if start is None:
            start = text.find(words)
        if start < 0 or text[start : start + len(words)] != words:
            language = "Korean" if lang == "ko" else "English"
            raise Refused(f"“{words[:60]}” does not stand in the {language} of this pair.")
        mark = Mark(pair, who, now(), lang, start, words, category, severity, note)
        change = Change(("mark", new_id(db)), None, mark.to_record())
        record(db, who, f"marked: {words[:60]}", [change], article=value.article, pair=pair)


def remove_remark(store: Store, who: str, kind: str, id: int) -> int:
    """Take away a comment or a mark; the number of its pair.

    Raises:
        GoneError: it is not there.
    """
    with store.writing() as db:
        before = read_state(db, [kind, id])
        if before is None:
            raise GoneError(f"This {kind} is no longer there.")
        pair = int(before["pair"])
        value = _pair(db, pair)
        change = Change((kind, id), before, None)
        record(db, who, f"removed a {kind}", [change], article=value.article, pair=pair)
    return pair


def _pair(db: sqlite3.Connection, pair: int) -> ReviewPair:
    value = pair_value(db, pair)
    if value is None:
        raise GoneError("This pair is no longer there: its links have been changed.")
    return value


def _decided(pair: ReviewPair, key: str, context: str) -> list[Decided]:
    found = [d for d in decided_flags(pair) if (d.key, d.context) == (key, context)]
    if not found:
        raise GoneError("This flag is no longer there: the pair has been changed.")
    return found


def _repaired(english: str, flags: Sequence[Flag]) -> str:
    repairs = {
        (*flag.repair.span, flag.repair.text)
        for flag in flags
        if flag.repair is not None and flag.repair.lang == "en"
    }
    if not repairs:
        raise Refused("This flag has no repair of the English. Edit it by hand.")
    # From the end, so that places before stay right; of two that overlap the later one.
    edge = len(english)
    for start, end, text in sorted(repairs, reverse=True):
        if end <= edge:
            english, edge = english[:start] + text + english[end:], start
    return english


def _verdict(
    db: sqlite3.Connection, who: str, decided: Decided, verdict: str, reason: str
) -> Change:
    subject = ("verdict", decided.key, decided.context, who)
    before = read_state(db, subject)
    after: Value = None
    if verdict:
        after = {"name": decided.flag.check, "verdict": verdict, "reason": reason, "at": now()}
        if before is not None and {**after, "at": before["at"]} == before:
            after = before
    return Change(subject, before, after)


def _record(
    store: Store, who: str, label: str, changes: Sequence[Change], article: int, pair: int
) -> None:
    with store.writing() as db:
        record(db, who, label, changes, article=article, pair=pair)
