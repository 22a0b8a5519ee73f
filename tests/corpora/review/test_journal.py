"""Events, undo and redo: whatever was done, undoing all of it restores every table."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from align.mqm import Category, Severity
from corpora.review import actions, link_actions
from corpora.review.history import read_history
from corpora.review.importing import import_article
from corpora.review.journal import ChangedSince, Refused, redo, undo
from corpora.review.relinking import sentences_of
from corpora.review.states import pair_value
from corpora.review.store import Store
from corpora.review.values import decided_flags

PAIRS = (
    ("시는 강둑을 고친다고 말했다.", "The city SAID it would repair the bank."),
    ("주민 300여 명이 왔다.", "300 residents CAME and WENT."),
    ("경제가 나아졌다.", "Business got better."),
)
"""Few, so that reviewers meet."""


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


WAYS = 13
"""Things that a reviewer can do."""


def do(store: Store, who: str, way: int, number: int, rechecker) -> None:
    """One of the things a reviewer can do, to some pair that is there."""
    with store.reading() as db:
        pairs = [row["id"] for row in db.execute("SELECT id FROM pairs ORDER BY place")]
        pair = pairs[number % len(pairs)]
        value = pair_value(db, pair)
        flags = decided_flags(value)
        remarks = {
            kind: [row["id"] for row in db.execute(f"SELECT id FROM {kind}s ORDER BY id")]
            for kind in ("comment", "mark")
        }
    sides = [len(sentences_of(value, lang)) for lang in ("ko", "en")]
    verdict = ("accept", "dismiss", "")[number // 7 % 3]
    match way:
        case 0 | 1 if flags:
            found = flags[number % len(flags)]
            actions.give_verdict(store, who, pair, found.key, found.context, verdict, "so")
        case 2:
            actions.edit(store, who, pair, f"Edited {number} LOUD", rechecker)
        case 3:
            actions.edit(store, who, pair, None, rechecker)
        case 4:
            actions.add_comment(store, who, pair, f"comment {number}")
        case 5 if value.en[:3].strip():
            said = {"category": Category.ENTITY, "severity": Severity.MAJOR, "note": ""}
            actions.add_mark(store, who, pair, "en", value.en[:3], **said)
        case 6:
            link_actions.merge_pair(store, who, pair, rechecker)
        case 7:
            link_actions.unlink_pair(store, who, pair, rechecker)
        case 8:
            lang = "ko" if number // 2 % 2 else "en"
            link_actions.move_sentence(store, who, pair, lang, bool(number // 4 % 2), rechecker)
        case 9:
            cuts = (number // 3 % (side + 1) for side in sides)
            link_actions.split_pair(store, who, pair, *cuts, rechecker)
        case 10 if flags:
            found = flags[number % len(flags)]
            actions.apply_repair(store, who, pair, found.key, found.context, rechecker)
        case 11 | 12:
            kind = "comment" if way == 11 else "mark"
            if remarks[kind]:
                actions.remove_remark(store, who, kind, remarks[kind][number % len(remarks[kind])])


def turn_all(store: Store, who: str, turn) -> int:
    """How often a reviewer could undo or redo; what others have changed is passed over."""
    count = 0
    while True:
        try:
            with store.writing() as db:
                if turn(db, who) is None:
                    return count
        except ChangedSince:
            continue
        count += 1


@contextmanager
def reviewed(build, rechecker, steps) -> Iterator[tuple[Store, dict, list[str]]]:
    """A file after these steps (who, way, number), what it was before, and whose steps were done."""
    with tempfile.TemporaryDirectory() as folder, Store(Path(folder) / "a.sqlite") as store:
        import_article(store, build(PAIRS), rechecker=rechecker)
        before, done = snapshot(store), []
        for who, *what in steps:
            with store.reading() as db:
                last = read_history(db).events[0].id
            with suppress(Refused):
                do(store, who, *what, rechecker)
            with store.reading() as db:
                if read_history(db).events[0].id != last:
                    done.append(who)
        yield store, before, done


steps = st.lists(
    st.tuples(st.sampled_from(["Kim", "Lee"]), st.integers(0, WAYS - 1), st.integers(0, 30)),
    min_size=1,
    max_size=14,
)


@settings(max_examples=16, deadline=None)
@given(steps=steps)
def test_undoing_everything_restores_everything_and_redoing_does_it_again(
    build, rechecker, assert_counts, steps
):
    with reviewed(build, rechecker, steps) as (store, before, done):
        after = snapshot(store)
        assert_counts(store)
        for turn, order, wanted in ((undo, done[::-1], before), (redo, done, after)):
            for who in order:
                with store.writing() as db:
                    assert turn(db, who).who == who
            assert snapshot(store) == wanted
            assert_counts(store)
            assert (turn_all(store, "Kim", turn), turn_all(store, "Lee", turn)) == (0, 0)


@settings(max_examples=16, deadline=None)
@given(steps=steps, turns=st.lists(st.sampled_from([undo, redo]), max_size=4))
def test_whoever_undoes_first_no_remark_loses_its_pair_and_no_sentence_is_lost(
    build, rechecker, assert_counts, steps, turns
):
    with reviewed(build, rechecker, steps) as (store, *_):
        for number, turn in enumerate([undo, *turns]):
            turn_all(store, ("Kim", "Lee")[number % 2], turn)
            assert_counts(store)
            with store.reading() as db:
                pairs = {r["id"]: pair_value(db, r["id"]) for r in
                         db.execute("SELECT id FROM pairs ORDER BY place")}  # fmt: skip
                for kind in ("comments", "marks"):
                    assert {r["pair"] for r in db.execute(f"SELECT pair FROM {kind}")} <= set(pairs)
            for lang, column in (("ko", 0), ("en", 1)):
                said = [s.text for pair in pairs.values() for s in sentences_of(pair, lang)]
                assert said == [pair[column] for pair in PAIRS]


def test_events_are_only_ever_added(store):
    key, context = first_flag(store, 2)
    actions.give_verdict(store, "Kim", 2, key, context, "accept")
    with store.writing() as db:
        undo(db, "Kim")
    with store.writing() as db:
        redo(db, "Kim")
    with store.reading() as db:
        events = read_history(db).events
        targets = [
            row["target"] for row in db.execute("SELECT target FROM events ORDER BY id DESC")
        ]
    assert [event.kind for event in events] == ["redo", "undo", "do", "import"]
    assert {event.who for event in events[:3]} == {"Kim"}
    assert targets[0] == targets[1] == events[2].id
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
        assert [event.kind for event in read_history(db).events] == ["do", "import"]


def test_changes_are_kept_whole_in_the_event(store):
    actions.add_comment(store, "Kim", 1, "구둣점")
    with store.reading() as db:
        [row] = db.execute("SELECT changes FROM events WHERE kind = 'do'").fetchall()
    [[subject, before, after]] = json.loads(row["changes"])
    assert (subject[0], before, after["text"]) == ("comment", None, "구둣점")


@pytest.fixture
def turned(store, rechecker):
    """Undoes or redoes for a reviewer; what was said where that is refused."""

    def turn(how, who="Kim"):
        try:
            with store.writing() as db:
                how(db, who, rechecker)
        except ChangedSince as error:
            return str(error)
        return ""

    return turn


def add_remark(store, kind, pair):
    said = {"category": Category.ENTITY, "severity": Severity.MAJOR, "note": ""}
    if kind == "comment":
        actions.add_comment(store, "Kim", pair, "hm")
    else:
        actions.add_mark(store, "Kim", pair, "en", "300", **said)
    with store.reading() as db:
        [row] = db.execute(f"SELECT id FROM {kind}s").fetchall()
    return row["id"]


@pytest.mark.parametrize("kind", ["comment", "mark"])
def test_a_removed_remark_comes_back(store, turned, kind):
    number = add_remark(store, kind, 3)
    before = snapshot(store)
    actions.remove_remark(store, "Kim", kind, number)
    after = snapshot(store)
    assert after != before
    assert turned(undo) == ""
    assert snapshot(store) == before
    assert turned(redo) == ""
    assert snapshot(store) == after


@pytest.mark.parametrize("kind", ["comment", "mark"])
def test_a_removed_remark_does_not_come_back_to_a_pair_that_is_gone(store, rechecker, turned, kind):
    actions.remove_remark(store, "Kim", kind, add_remark(store, kind, 3))
    link_actions.merge_pair(store, "Lee", 2, rechecker)
    assert turned(undo) == f"Cannot undo “removed a {kind}”: its pair is no longer there"
    with store.reading() as db:
        assert db.execute(f"SELECT count(*) FROM {kind}s").fetchone()[0] == 0


def test_a_split_is_not_undone_under_a_comment_on_its_second_half(store, rechecker, turned):
    link_actions.merge_pair(store, "Kim", 2, rechecker)
    link_actions.split_pair(store, "Kim", 2, 1, 1, rechecker)
    with store.reading() as db:
        [half] = db.execute("SELECT id FROM pairs WHERE id > 6").fetchall()
    actions.add_comment(store, "Lee", half["id"], "hm")
    assert "somebody has written" in turned(undo)
    with store.reading() as db:
        assert db.execute("SELECT pair FROM comments").fetchone()["pair"] == half["id"]


def test_a_split_and_a_repair_are_undone_and_done_again(store, rechecker, turned):
    states = [snapshot(store)]
    link_actions.merge_pair(store, "Kim", 2, rechecker)
    states.append(snapshot(store))
    link_actions.split_pair(store, "Kim", 2, 1, 1, rechecker)
    states.append(snapshot(store))
    actions.apply_repair(store, "Kim", 2, *first_flag(store, 2), rechecker)
    states.append(snapshot(store))
    for state in states[-2::-1]:
        assert turned(undo) == ""
        assert snapshot(store) == state
    for state in states[1:]:
        assert turned(redo) == ""
        assert snapshot(store) == state
