"""Mended links in the store: flags anew at once, verdicts and remarks kept."""

from __future__ import annotations

import pytest

from align.checks import Check
from align.mqm import Category, Severity
from corpora.review import actions, link_actions
from corpora.review.journal import Refused, undo
from corpora.review.rechecking import Rechecker
from corpora.review.states import pair_value
from corpora.review.values import decided_flags


def texts(store):
    with store.reading() as db:
        return [tuple(r) for r in db.execute("SELECT ko, en FROM pairs ORDER BY place")]


def messages(store, pair):
    with store.reading() as db:
        return [d.flag.message for d in decided_flags(pair_value(db, pair))]


def test_a_merge_joins_the_next_pair_and_finds_its_flags(store, rechecker):
    link_actions.merge_pair(store, "Kim", 2, rechecker)
    assert len(texts(store)) == 5
    assert messages(store, 2) == [
        *("SAID shouts", "CAME shouts", "WENT shouts"),
        "300여 reads as a misprint of 400여",
    ]
    with store.reading() as db:
        spans = [d.flag.en[0] for d in decided_flags(pair_value(db, 2))[:3]]
        english = pair_value(db, 2).en
    assert [english[a:b] for a, b in spans] == ["SAID", "CAME", "WENT"]


def test_flags_of_another_origin_go_with_their_words(store, rechecker):
    link_actions.merge_pair(store, "Kim", 2, rechecker)
    with store.reading() as db:
        pair = pair_value(db, 2)
    [misprint] = [flag for flag in pair.flags if flag.check == "misprint"]
    assert pair.row.ko[slice(*misprint.ko[0])] == "300여"
    assert misprint.repair.span == misprint.ko[0]


def test_verdicts_outlive_a_merge(store, rechecker):
    with store.reading() as db:
        decided = decided_flags(pair_value(db, 2))[0]
    actions.give_verdict(store, "Kim", 2, decided.key, decided.context, "accept")
    link_actions.merge_pair(store, "Kim", 1, rechecker)
    with store.reading() as db:
        rows = db.execute("SELECT state FROM flags WHERE pair = 1").fetchall()
    assert [row["state"] for row in rows] == ["accepted"]
    link_actions.split_pair(store, "Kim", 1, 1, 1, rechecker)
    with store.reading() as db:
        rows = db.execute("SELECT state FROM flags WHERE name = 'shouting' ORDER BY place")
        assert [row["state"] for row in rows] == ["accepted", "open", "open", "open"]


def test_the_last_pair_has_nothing_to_merge_with(store, rechecker):
    with pytest.raises(Refused, match="last pair"):
        link_actions.merge_pair(store, "Kim", 6, rechecker)
    with pytest.raises(Refused, match="first pair"):
        link_actions.move_sentence(store, "Kim", 1, "en", False, rechecker)


def test_a_new_pair_stands_right_after_the_old_one(store, rechecker):
    link_actions.unlink_pair(store, "Kim", 4, rechecker)
    assert texts(store)[3:6] == [
        ("경제가 나아졌다.", ""),
        ("", "Business got better."),
        ("공사는 9월에 시작된다.", "Work begins in September."),
    ]
    with store.reading() as db:
        ids = [r["value"].split('"id":"')[1].split('"')[0] for r in
               db.execute("SELECT value FROM pairs ORDER BY place")]  # fmt: skip
    assert len(set(ids)) == 7


def test_split_undoes_a_merge(store, rechecker):
    before = texts(store)
    link_actions.merge_pair(store, "Kim", 3, rechecker)
    link_actions.split_pair(store, "Kim", 3, 1, 1, rechecker)
    assert texts(store) == before


def test_a_sentence_moves_to_the_neighbour(store, rechecker):
    link_actions.move_sentence(store, "Kim", 5, "en", True, rechecker)
    assert texts(store)[4][1] == ""
    assert texts(store)[5][1].split() == "Work begins in September. The bank is 4 km LONG.".split()
    link_actions.move_sentence(store, "Kim", 5, "ko", False, rechecker)
    assert len(texts(store)) == 5


def test_remarks_go_with_their_words(store, rechecker):
    said = {"category": Category.ENTITY, "severity": Severity.MAJOR, "note": ""}
    actions.add_mark(store, "Kim", 4, "en", "Business", **said)
    actions.add_comment(store, "Kim", 4, "see the desk")
    link_actions.unlink_pair(store, "Kim", 4, rechecker)
    with store.reading() as db:
        [mark] = db.execute("SELECT pair FROM marks").fetchall()
        [comment] = db.execute("SELECT pair FROM comments").fetchall()
        assert pair_value(db, mark["pair"]).row.en == "Business got better."
        assert comment["pair"] == 4
        marked = db.execute("SELECT pair FROM flags WHERE state = 'marked'").fetchall()
        assert [row["pair"] for row in marked] == [mark["pair"]]
    with store.writing() as db:
        undo(db, "Kim")
    with store.reading() as db:
        assert db.execute("SELECT pair FROM marks").fetchone()["pair"] == 4


def test_a_remark_written_while_flags_are_found_anew_goes_with_the_others(store):
    said = {"category": Category.ENTITY, "severity": Severity.MAJOR, "note": ""}
    written = []

    def find(pair):
        if not written:
            written.append(True)
            actions.add_comment(store, "Lee", 3, "see the desk")
            actions.add_mark(store, "Lee", 3, "en", "residents", **said)
        return iter(())

    meddling = Check("meddling", "spelling", Category.SPELLING, Severity.MINOR, find, 0.9)
    link_actions.merge_pair(store, "Kim", 2, Rechecker(checks=(meddling,), article_checks=()))
    with store.reading() as db:
        assert [r["pair"] for r in db.execute("SELECT pair FROM comments")] == [2]
        assert [r["pair"] for r in db.execute("SELECT pair FROM marks")] == [2]
        marked = db.execute("SELECT pair FROM flags WHERE state = 'marked'").fetchall()
    assert [row["pair"] for row in marked] == [2]


def test_a_pair_can_be_split_often(store, rechecker):
    for _ in range(5):
        link_actions.merge_pair(store, "Kim", 1, rechecker)
    for _ in range(5):
        link_actions.split_pair(store, "Kim", 1, 1, 1, rechecker)
        link_actions.merge_pair(store, "Kim", 1, rechecker)
    assert len(texts(store)) == 1
