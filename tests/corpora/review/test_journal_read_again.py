"""Undo and redo after pages were read again: what the checks have rewritten stands in no way."""

from __future__ import annotations

from dataclasses import replace

import pytest

from align.checks import Check, Finding
from align.mqm import Category, Severity
from corpora.review import actions, link_actions
from corpora.review.importing import import_article
from corpora.review.journal import ChangedSince, redo, undo
from corpora.review.rechecking import Rechecker
from corpora.review.states import pair_value
from corpora.review.values import decided_flags

PAIRS = (
    ("강둑 예산 두 배로", "Budget for the bank doubled"),
    ("시는 강둑을 고친다고 말했다.", "The city SAID it would repair the bank."),
    ("주민 300여 명이 왔다.", "300 residents CAME and WENT."),
    ("경제가 나아졌다.", "Business got better."),
    ("공사는 9월에 시작된다.", "Work begins in September."),
    ("둑은 4km이다.", "The bank is 4 km LONG."),
)
"""Those of the fixture ``store``."""


def turn(how, store, rechecker):
    with store.writing() as db:
        how(db, "Kim", rechecker)


def messages(store, pair):
    with store.reading() as db:
        return [(d.flag.message, d.fixed) for d in decided_flags(pair_value(db, pair))]


def texts(store):
    with store.reading() as db:
        return [row["en"] for row in db.execute("SELECT en FROM pairs ORDER BY place")]


def read_again(store, build, rechecker):
    """The same page, of whose flags the checks now say something else."""
    page = build()
    renamed = tuple(
        tuple(replace(flag, message=f"{flag.message} again") for flag in flags)
        for flags in page.flags_of
    )
    import_article(store, replace(page, flags_of=renamed), rechecker=rechecker)


def test_an_edit_is_undone_after_other_flags_were_found(store, build, rechecker):
    actions.edit(store, "Kim", 2, "It said OH.", rechecker)
    actions.edit(store, "Kim", 2, "It said NOW.", rechecker)
    read_again(store, build, rechecker)
    turn(undo, store, rechecker)
    assert texts(store)[1] == "It said OH."
    turn(undo, store, rechecker)
    assert texts(store)[1] == PAIRS[1][1]
    assert messages(store, 2) == [("SAID shouts again", False)]
    turn(redo, store, rechecker)
    turn(redo, store, rechecker)
    assert texts(store)[1] == "It said NOW."
    assert messages(store, 2) == [("NOW shouts", False), ("SAID shouts again", True)]


def test_an_edit_put_back_is_checked_by_the_checks_of_today(store, build, rechecker):
    actions.edit(store, "Kim", 2, "It said NO.", rechecker)
    actions.edit(store, "Kim", 2, "It said OH.", rechecker)
    read_again(store, build, rechecker)
    found = Finding("said twice", en=((3, 7),))
    other = Check(
        "other", "spelling", Category.SPELLING, Severity.MINOR, lambda pair: iter([found]), 0.9
    )
    turn(undo, store, Rechecker(checks=(other,), article_checks=()))
    assert ("said twice", False) in messages(store, 2)


def test_an_edit_is_undone_where_its_pair_then_stands(store, build, rechecker):
    actions.edit(store, "Kim", 2, "Kim's English", rechecker)
    import_article(store, build([("새 제목", "New title"), *PAIRS]), rechecker=rechecker)
    turn(undo, store, rechecker)
    assert texts(store) == ["New title", *(en for _, en in PAIRS)]


def test_mended_links_are_undone_after_other_flags_were_found(store, build, rechecker):
    link_actions.merge_pair(store, "Kim", 2, rechecker)
    read_again(store, build, rechecker)
    turn(undo, store, rechecker)
    assert texts(store) == [en for _, en in PAIRS]
    assert messages(store, 2) == [("SAID shouts", False)]
    read_again(store, build, rechecker)
    turn(redo, store, rechecker)
    assert len(texts(store)) == 5
    assert ("CAME shouts", False) in messages(store, 2)


def test_pairs_that_others_have_come_between_are_not_merged_again(store, build, rechecker):
    link_actions.merge_pair(store, "Kim", 2, rechecker)
    turn(undo, store, rechecker)
    between = ("주민이 떠났다.", "Residents left.")
    import_article(store, build([*PAIRS[:2], between, *PAIRS[2:]]), rechecker=rechecker)
    with pytest.raises(ChangedSince, match="other pairs have come between"):
        turn(redo, store, rechecker)
    assert len(texts(store)) == 7


def test_an_unlinked_half_does_not_come_back_into_the_place_of_another_pair(
    empty_store, build, rechecker
):
    for id in ("page-1", "page-2"):
        import_article(empty_store, build(PAIRS[:2], id=id), rechecker=rechecker)
    link_actions.unlink_pair(empty_store, "Kim", 1, rechecker)
    turn(undo, empty_store, rechecker)
    # Four pairs now stand where two did, the second of them where the half stood.
    import_article(empty_store, build(PAIRS[:4]), rechecker=rechecker)
    with pytest.raises(ChangedSince, match="other pairs have come between"):
        turn(redo, empty_store, rechecker)
    assert texts(empty_store)[:4] == [en for _, en in PAIRS[:4]]
