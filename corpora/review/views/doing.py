"""What a reviewer does: each answers with the pair as it then is, after it is on disk."""

from __future__ import annotations

from starlette.responses import Response

from align.bitext import Lang
from align.mqm import Category, Severity
from corpora.review import actions, journal, link_actions, params
from corpora.review.desk import Desk, Visit, answer
from corpora.review.views.reading import item

__all__ = [
    *("comment", "edit", "mark", "merge", "move", "redo", "remove_comment", "remove_mark"),
    *("repair", "split", "undo", "unlink", "verdict"),
]

LONGEST = 20_000
"""Letters of an edited English; the longest sentence of the news is under a thousand."""


def verdict(desk: Desk, visit: Visit) -> Response:
    """``POST /pair/{id}/verdict``: accept, dismiss or withdraw."""
    params.known(visit.given, ("key", "context", "verdict", "reason"))
    said = params.choice(visit.given, "verdict", ("", "accept", "dismiss"), "")
    reason = params.text(visit.given, "reason", most=300, needed=said == "dismiss").strip()
    key, context = _flag(visit)
    actions.give_verdict(
        desk.store,
        visit.who,
        _pair(visit),
        key,
        context,
        said,
        reason if said == "dismiss" else "",
    )
    return answer(item(desk, visit, _pair(visit)), SAID[said])


SAID = {"accept": "Accepted.", "dismiss": "Dismissed.", "": "Verdict withdrawn."}


def repair(desk: Desk, visit: Visit) -> Response:
    """``POST /pair/{id}/repair``: accept and put the repair into the English."""
    params.known(visit.given, ("key", "context"))
    actions.apply_repair(desk.store, visit.who, _pair(visit), *_flag(visit), desk.rechecker)
    return answer(item(desk, visit, _pair(visit)), "Repaired.")


def edit(desk: Desk, visit: Visit) -> Response:
    """``POST /pair/{id}/edit``: another English; with ``back``, the translation again."""
    params.known(visit.given, ("en", "back", "read"))
    english = params.text(visit.given, "en", most=LONGEST)
    back = params.choice(visit.given, "back", ("", "1"), "") == "1"
    actions.edit(
        desk.store,
        visit.who,
        _pair(visit),
        None if back else english,
        desk.rechecker,
        read=params.text(visit.given, "read", most=64) or None,
    )
    return answer(item(desk, visit, _pair(visit)), "The translation is back." if back else "Saved.")


def comment(desk: Desk, visit: Visit) -> Response:
    """``POST /pair/{id}/comment``."""
    params.known(visit.given, ("text",))
    text = params.text(visit.given, "text", most=2000, needed=True).strip()
    actions.add_comment(desk.store, visit.who, _pair(visit), text)
    return answer(item(desk, visit, _pair(visit)), "Comment kept.")


def mark(desk: Desk, visit: Visit) -> Response:
    """``POST /mark``: words that no check has flagged."""
    params.known(visit.given, ("pair", "lang", "words", "start", "category", "severity", "note"))
    lang: Lang = "ko" if params.choice(visit.given, "lang", ("ko", "en"), "en") == "ko" else "en"
    categories = [category.value for category in Category]
    severities = [severity.value for severity in Severity]
    pair = params.number(visit.given, "pair")
    actions.add_mark(
        desk.store,
        visit.who,
        pair,
        lang,
        params.text(visit.given, "words", most=2000, needed=True),
        start=params.whole(visit.given, "start"),
        category=Category(params.choice(visit.given, "category", categories, categories[0])),
        severity=Severity(params.choice(visit.given, "severity", severities, "major")),
        note=params.text(visit.given, "note", most=300).strip(),
    )
    return answer(item(desk, visit, pair), "Marked.")


def remove_comment(desk: Desk, visit: Visit) -> Response:
    """``POST /comment/{id}/remove``."""
    params.known(visit.given, ())
    pair = actions.remove_remark(desk.store, visit.who, "comment", _pair(visit))
    return answer(item(desk, visit, pair), "Comment removed.")


def remove_mark(desk: Desk, visit: Visit) -> Response:
    """``POST /mark/{id}/remove``."""
    params.known(visit.given, ())
    pair = actions.remove_remark(desk.store, visit.who, "mark", _pair(visit))
    return answer(item(desk, visit, pair), "Mark removed.")


def merge(desk: Desk, visit: Visit) -> Response:
    """``POST /pair/{id}/merge``: with the next pair."""
    params.known(visit.given, ())
    link_actions.merge_pair(desk.store, visit.who, _pair(visit), desk.rechecker)
    return _refresh("Merged; flags found anew.", _pair(visit))


def split(desk: Desk, visit: Visit) -> Response:
    """``POST /pair/{id}/split``: after so many sentences of each side."""
    params.known(visit.given, ("ko", "en"))
    ko, en = params.number(visit.given, "ko"), params.number(visit.given, "en")
    link_actions.split_pair(desk.store, visit.who, _pair(visit), ko, en, desk.rechecker)
    return _refresh("Split; flags found anew.", _pair(visit))


def move(desk: Desk, visit: Visit) -> Response:
    """``POST /pair/{id}/move``: a sentence to a neighbour."""
    params.known(visit.given, ("what",))
    what = params.choice(
        visit.given, "what", ("en-next", "en-previous", "ko-next", "ko-previous"), "en-next"
    )
    side, _, goal = what.partition("-")
    lang: Lang = "ko" if side == "ko" else "en"
    link_actions.move_sentence(
        desk.store, visit.who, _pair(visit), lang, goal == "next", desk.rechecker
    )
    return _refresh("Moved; flags found anew.", _pair(visit))


def unlink(desk: Desk, visit: Visit) -> Response:
    """``POST /pair/{id}/unlink``."""
    params.known(visit.given, ())
    link_actions.unlink_pair(desk.store, visit.who, _pair(visit), desk.rechecker)
    return _refresh("Unlinked; flags found anew.", _pair(visit))


def undo(desk: Desk, visit: Visit) -> Response:
    """``POST /undo``: the reviewer's last event that stands."""
    params.known(visit.given, ())
    with desk.store.writing() as db:
        event = journal.undo(db, visit.who, desk.rechecker)
    return _turned("Undone", event, "Nothing left to undo.")


def redo(desk: Desk, visit: Visit) -> Response:
    """``POST /redo``."""
    params.known(visit.given, ())
    with desk.store.writing() as db:
        event = journal.redo(db, visit.who, desk.rechecker)
    return _turned("Done again", event, "Nothing left to redo.")


def _turned(done: str, event: journal.Event | None, nothing: str) -> Response:
    if event is None:
        return answer(Response(status_code=204), nothing)
    return _refresh(f"{done}: {event.label}", event.pair, *_flag_of(event))


def _flag_of(event: journal.Event) -> tuple[str, str]:
    """Key and context of the flag that an event is about; "" where it is about none."""
    for kind, *ids in (change.subject for change in event.changes):
        if kind == "verdict":
            return ids[0], ids[1]
    return "", ""


def _refresh(said: str, pair: int | None, key: str = "", context: str = "") -> Response:
    """Nothing to show here; the page is to fetch its list again and go to the flag or pair."""
    place = {"pair": pair, "key": key, "context": context}
    return answer(Response(status_code=204), said, refresh=place)


def _pair(visit: Visit) -> int:
    return int(visit.path["id"])


def _flag(visit: Visit) -> tuple[str, str]:
    return (
        params.text(visit.given, "key", most=64, needed=True),
        params.text(visit.given, "context", most=64, needed=True),
    )
