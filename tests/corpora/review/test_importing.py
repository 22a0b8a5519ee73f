"""Reading again: verdicts, edits and remarks stay; nothing that a person wrote is lost."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from align.mqm import Category, Severity
from corpora.review import actions, link_actions
from corpora.review.importing import import_article, import_rows
from corpora.review.journal import undo
from corpora.review.states import pair_value
from corpora.review.values import decided_flags
from corpora.rows import Row, rows_of


def english(store):
    with store.reading() as db:
        return [row["en"] for row in db.execute("SELECT en FROM pairs ORDER BY place")]


def states(store):
    with store.reading() as db:
        rows = db.execute("SELECT state FROM flags ORDER BY place, id")
        return [row["state"] for row in rows]


def accept_first(store, pair):
    with store.reading() as db:
        decided = decided_flags(pair_value(db, pair))[0]
    actions.give_verdict(store, "Kim", pair, decided.key, decided.context, "accept")


def test_a_page_knows_its_regions_and_what_was_dropped(store, build, rechecker):
    number = import_article(store, build(id="b", dropped="광고입니다"), rechecker=rechecker)
    with store.reading() as db:
        row = db.execute("SELECT * FROM articles WHERE id = ?", [number]).fetchone()
    regions = json.loads(row["regions"])
    assert regions[0] == [0, 5, "noise", "an advertisement", True]
    assert not any(dropped for *_, dropped in regions[1:])
    assert row["page"][0:5] == "광고입니다"
    assert row["pairs"] == 6


def test_reading_the_same_again_changes_nothing(store, build, rechecker):
    accept_first(store, 2)
    actions.edit(store, "Kim", 4, "The economy got better.", rechecker)
    actions.add_comment(store, "Kim", 5, "hm")
    before = english(store), states(store)
    import_article(store, build(more=()), rechecker=rechecker)
    # The flag by hand of the third pair is not found by this run.
    assert states(store) == [s for n, s in enumerate(before[1]) if n != 1]
    assert english(store) == before[0]
    with store.writing() as db:
        undo(db, "Kim")
    with store.writing() as db:
        undo(db, "Kim")
    assert english(store)[3] == "Business got better."


def test_a_verdict_waits_for_its_flag_to_come_back(store, build, rechecker):
    accept_first(store, 2)
    quiet = build()
    import_article(store, replace(quiet, flags_of=((),) * 6), rechecker=rechecker)
    assert states(store) == []
    import_article(store, build(), rechecker=rechecker)
    assert states(store)[0] == "accepted"


def test_mended_links_stay_mended(store, build, rechecker):
    link_actions.merge_pair(store, "Kim", 2, rechecker)
    before = english(store)
    import_article(store, build(), rechecker=rechecker)
    assert english(store) == before
    with store.reading() as db:
        messages = [d.flag.message for d in decided_flags(pair_value(db, 2))]
    assert messages == ["SAID shouts", "CAME shouts", "WENT shouts"]


def test_a_changed_page_keeps_what_it_still_says_and_rescues_the_rest(store, build, rechecker):
    said = {"category": Category.ENTITY, "severity": Severity.MAJOR, "note": "no"}
    actions.edit(store, "Kim", 2, "Kim's English", rechecker)
    actions.add_comment(store, "Kim", 4, "about the economy")
    actions.add_mark(store, "Lee", 5, "en", "Work", **said)
    actions.edit(store, "Kim", 6, "Four km.", rechecker)
    kept = [("새 제목", "New title"), *build().alignment.pairs()[5:6]]
    pairs = [kept[0], (kept[1].ko.text, kept[1].en.text)]
    import_article(store, build(pairs), rechecker=rechecker)
    assert english(store) == ["New title", "Four km."]
    with store.reading() as db:
        rows = [json.loads(row["value"]) for row in db.execute("SELECT value FROM comments")]
        [first] = db.execute("SELECT id FROM pairs ORDER BY place LIMIT 1").fetchall()
    assert {row["pair"] for row in rows} == {first["id"]}
    assert sorted((row["who"], row["text"]) for row in rows) == [
        ("Kim", "about the economy"),
        ("Lee", "Marked “Work”. no"),
        ("daeyeok", "Edited English of a pair that is no longer there: Kim's English"),
    ]


def test_pairs_that_come_between_keep_the_order_of_articles(store, build, rechecker):
    import_article(store, build(id="second"), rechecker=rechecker)
    pairs = [(p.ko.text, p.en.text) for p in build().pairs]
    longer = [*pairs[:3], *((f"새 {n}", f"new {n}") for n in range(9)), *pairs[3:]]
    import_article(store, build(longer), rechecker=rechecker)
    with store.reading() as db:
        order = db.execute("SELECT article, en FROM pairs ORDER BY place").fetchall()
    assert [row["article"] for row in order] == [1] * 15 + [2] * 6
    assert [row["en"] for row in order[:15]] == [en for _, en in longer]


OTHERS = [("눈이 왔다.", "It snowed."), ("길이 막혔다.", "The roads were shut.")]


def names(store):
    with store.reading() as db:
        rows = db.execute("SELECT name, source, pairs FROM articles ORDER BY id").fetchall()
    return [tuple(row) for row in rows]


def test_another_page_of_the_same_name_is_another_article(store, build, rechecker):
    actions.edit(store, "Kim", 2, "Kim's English", rechecker)
    for _ in range(2):
        assert import_article(store, build(OTHERS), rechecker=rechecker) == 2
    assert names(store) == [("page-1", "", 6), ("page-1 (2)", "", 2)]
    assert english(store)[1] == "Kim's English"
    assert import_article(store, build(), rechecker=rechecker) == 1


def test_a_page_whose_links_were_mended_is_known_again(store, build, rechecker):
    for _ in range(5):
        link_actions.merge_pair(store, "Kim", 1, rechecker)
    assert import_article(store, build(), rechecker=rechecker) == 1
    assert names(store) == [("page-1", "", 1)]


def test_a_page_of_a_corpus_is_not_brought_up_to_date_by_one_of_its_name(
    empty_store, build, rechecker
):
    import_rows(empty_store, rows_of(build()), name="x", source="/corpus", rechecker=rechecker)
    import_article(empty_store, build(), rechecker=rechecker)
    assert names(empty_store) == [("page-1", "/corpus", 6), ("page-1 (2)", "", 6)]


def test_a_page_that_has_a_path_is_known_by_it(empty_store, build, rechecker):
    def read(pairs, name, source):
        page = build(pairs)
        return import_article(empty_store, page, name=name, source=source, rechecker=rechecker)

    pairs = [(p.ko.text, p.en.text) for p in build().pairs]
    assert read(pairs, "a", "/x/a.txt") == 1
    # The same words elsewhere are another file, and one that was rewritten is the same one.
    assert read(pairs, "a", "/y/a.txt") == 2
    assert read(OTHERS, "x/a.txt", "/x/a.txt") == 1
    assert names(empty_store) == [("a", "/x/a.txt", 2), ("a (2)", "/y/a.txt", 6)]


def test_a_page_without_a_path_is_given_one(store, build, rechecker):
    assert import_article(store, build(), source="/x/page-1.txt", rechecker=rechecker) == 1
    assert import_article(store, build(), rechecker=rechecker) == 1
    assert names(store) == [("page-1", "/x/page-1.txt", 6)]


def test_rows_are_articles_by_their_page(empty_store, build, rechecker):
    rows = [*rows_of(build(id="a"), url="https://a.example"), *rows_of(build(id="b"))]
    steps: list[int] = []
    assert import_rows(empty_store, rows, name="x", step=steps.append, rechecker=rechecker) == 12
    assert steps == [6, 12]
    with empty_store.reading() as db:
        found = db.execute("SELECT name, url, pairs, todo FROM articles").fetchall()
    assert [tuple(row) for row in found] == [("a", "https://a.example", 6, 4), ("b", "", 6, 4)]


def test_rows_without_a_page_are_one_article(empty_store, rechecker):
    rows = [Row("1", "가", "a"), Row("2", "나", "b")]
    import_rows(empty_store, rows, name="pairs", rechecker=rechecker)
    with empty_store.reading() as db:
        assert [row["name"] for row in db.execute("SELECT name FROM articles")] == ["pairs"]


def test_a_page_that_comes_twice_in_a_corpus_is_two_articles(empty_store, rechecker):
    rows = [Row(str(n), "가", f"e{n}", article=name) for n, name in enumerate("aba")]
    import_rows(empty_store, rows, name="pairs", rechecker=rechecker)
    with empty_store.reading() as db:
        assert [row["name"] for row in db.execute("SELECT name FROM articles ORDER BY id")] == [
            "a",
            "b",
            "a (2)",
        ]


def test_rows_that_break_off_leave_nothing(empty_store, rechecker):
    def rows():
        yield Row("1", "가", "a", article="a")
        yield Row("2", "나", "b", article="b")
        raise RuntimeError

    with pytest.raises(RuntimeError):
        import_rows(empty_store, rows(), name="x", rechecker=rechecker)
    with empty_store.reading() as db:
        assert db.execute("SELECT count(*) FROM pairs").fetchone()[0] == 0


def test_lone_surrogates_and_nul_are_kept(empty_store, rechecker):
    row = Row("1", "강\ud800\0", "river\udfff", article="\ud800")
    import_rows(empty_store, [row], name="x", rechecker=rechecker)
    with empty_store.reading() as db:
        [held] = db.execute("SELECT id FROM pairs").fetchall()
        assert pair_value(db, held["id"]).row == row
