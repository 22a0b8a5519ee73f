"""Events, undo and redo: whatever was done, undoing all of it restores every table."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from align.mqm import Category, Severity
from corpora.review import actions, link_actions
from corpora.review.importing import import_article
from corpora.review.journal import ChangedSince, Refused, history, redo, undo
from corpora.review.states import pair_value
from corpora.review.store import Store
from corpora.review.values import decided_flags


def snapshot(store: Store) -> dict[str, list[tuple]]:
    """Everything that a reviewer can see, without numbers that only count up."""
    with store.reading() as db:
        return {
            "pairs": [tuple(r) for r in db.execute("SELECT * FROM pairs ORDER BY place")],
            "flags": sorted(tuple(r)[1:] for r in db.execute("SELECT * FROM flags")),
            "verdicts": [tuple(r) for r in db.execute("SELECT * FROM verdicts")],
            "comments": [tuple(r) for r in db.execute("SELECT * FROM comments")],
            "marks": [tuple(r) for r in db.execute("SELECT * FROM marks")],
            "articles": [tuple(r) for r in db.execute("SELECT * FROM articles")],
        }


def first_flag(store: Store, pair: int) -> tuple[str, str]:
    with store.reading() as db:
        decided = decided_flags(pair_value(db, pair))[0]
    return decided.key, decided.context


def do(store: Store, who: str, number: int, rechecker) -> None:
    """One of the things a reviewer can do, to some pair that is there."""
    with store.reading() as db:
        pairs = [row["id"] for row in db.execute("SELECT id FROM pairs ORDER BY place")]
        pair = pairs[number // 9 % len(pairs)]
        flags = decided_flags(pair_value(db, pair))
    verdict = ("accept", "dismiss", "")[number // 7 % 3]
    match number % 9:
        case 0 | 1 if flags:
            found = flags[number % len(flags)]
            actions.give_verdict(store, who, pair, found.key, found.context, verdict, "so")
        case 2:
            actions.edit(store, who, pair, f"Edited {number} LOUD", rechecker)
        case 3:
            actions.edit(store, who, pair, None, rechecker)
        case 4:
            actions.add_comment(store, who, pair, f"comment {number}")
        case 5:
            with store.reading() as db:
                words = pair_value(db, pair).en[:3]
            said = {"category": Category.ENTITY, "severity": Severity.MAJOR, "note": ""}
            if words.strip():
                actions.add_mark(store, who, pair, "en", words, **said)
        case 6:
            link_actions.merge_pair(store, who, pair, rechecker)
        case 7:
            link_actions.unlink_pair(store, who, pair, rechecker)
        case 8:
            lang = "ko" if number // 2 % 2 else "en"
            link_actions.move_sentence(store, who, pair, lang, bool(number // 4 % 2), rechecker)


def turn_all(store: Store, who: str, turn) -> int:
    count = 0
    while True:
        with store.writing() as db:
            if turn(db, who) is None:
                return count
        count += 1


@settings(max_examples=12, deadline=None)
@given(numbers=st.lists(st.integers(0, 2000), min_size=1, max_size=14))
def test_undoing_everything_restores_everything_and_redoing_does_it_again(
    build, rechecker, assert_counts, numbers
):
    with tempfile.TemporaryDirectory() as folder, Store(Path(folder) / "a.sqlite") as store:
        import_article(store, build(), rechecker=rechecker)
        before = snapshot(store)
        for number in numbers:
            try:
                do(store, "Kim", number, rechecker)
            except Refused:
                continue
        after = snapshot(store)
        assert_counts(store)
        undone = turn_all(store, "Kim", undo)
        assert snapshot(store) == before
        assert turn_all(store, "Kim", redo) == undone
        assert snapshot(store) == after
        assert_counts(store)


def test_events_are_only_ever_added(store):
    key, context = first_flag(store, 2)
    actions.give_verdict(store, "Kim", 2, key, context, "accept")
    with store.writing() as db:
        undo(db, "Kim")
    with store.writing() as db:
        redo(db, "Kim")
    with store.reading() as db:
        events = history(db)
    assert [event.kind for event in events] == ["redo", "undo", "do", "import"]
    assert {event.who for event in events[:3]} == {"Kim"}
    assert events[0].target == events[1].target == events[2].id
    assert events[2].label == "accepted shouting: SAID shouts"
    assert all(event.at for event in events)


def test_doing_something_else_empties_what_can_be_redone(store):
    key, context = first_flag(store, 2)
    actions.give_verdict(store, "Kim", 2, key, context, "accept")
    with store.writing() as db:
        undo(db, "Kim")
    actions.add_comment(store, "Kim", 1, "hm")
    with store.writing() as db:
        assert redo(db, "Kim") is None


def test_each_reviewer_undoes_what_is_theirs(store):
    key, context = first_flag(store, 2)
    actions.give_verdict(store, "Kim", 2, key, context, "accept")
    actions.give_verdict(store, "Lee", 2, key, context, "dismiss")
    with store.writing() as db:
        undo(db, "Kim")
    with store.reading() as db:
        rows = db.execute("SELECT who, verdict FROM verdicts").fetchall()
    assert [tuple(row) for row in rows] == [("Lee", "dismiss")]


def test_what_somebody_has_changed_since_is_not_undone_and_is_passed_over(store, rechecker):
    actions.add_comment(store, "Kim", 1, "first")
    actions.edit(store, "Kim", 3, "Kim's English", rechecker)
    actions.edit(store, "Lee", 3, "Lee's English", rechecker)
    with pytest.raises(ChangedSince, match="changed meanwhile by Lee"), store.writing() as db:
        undo(db, "Kim")
    with store.reading() as db:
        assert pair_value(db, 3).en == "Lee's English"
    with store.writing() as db:
        assert undo(db, "Kim").label == "commented: first"


def test_saying_the_same_again_is_no_event(store):
    key, context = first_flag(store, 2)
    actions.give_verdict(store, "Kim", 2, key, context, "accept")
    actions.give_verdict(store, "Kim", 2, key, context, "accept")
    with store.reading() as db:
        assert [event.kind for event in history(db)] == ["do", "import"]


def test_the_history_goes_back_from_any_event(store):
    for number in range(5):
        actions.add_comment(store, "Kim", 1, f"comment {number}")
    with store.reading() as db:
        latest = history(db, limit=3)
        older = history(db, before=latest[-1].id, limit=3)
    assert [e.label for e in (*latest, *older)] == [
        *(f"commented: comment {n}" for n in (4, 3, 2, 1, 0)),
        "read page-1",
    ]


def test_changes_are_kept_whole_in_the_event(store):
    actions.add_comment(store, "Kim", 1, "구둣점")
    with store.reading() as db:
        [row] = db.execute("SELECT changes FROM events WHERE kind = 'do'").fetchall()
    [[subject, before, after]] = json.loads(row["changes"])
    assert (subject[0], before, after["text"]) == ("comment", None, "구둣점")
