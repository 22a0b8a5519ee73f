"""Verdicts, edits, comments and marks."""

from __future__ import annotations

import pytest

from align.mqm import Category, Severity
from corpora.review import actions, link_actions
from corpora.review.actions import GoneError
from corpora.review.importing import import_article
from corpora.review.journal import ChangedSince, Refused
from corpora.review.states import pair_value
from corpora.review.values import decided_flags, digest


def flags_of(store, pair):
    with store.reading() as db:
        return decided_flags(pair_value(db, pair))


def states(store, pair):
    with store.reading() as db:
        rows = db.execute("SELECT state FROM flags WHERE pair = ? ORDER BY id", [pair])
        return [row["state"] for row in rows]


def give(store, who, pair, number, verdict, reason=""):
    decided = flags_of(store, pair)[number]
    actions.give_verdict(store, who, pair, decided.key, decided.context, verdict, reason)


def test_a_flag_is_open_until_somebody_decides_it(store):
    assert states(store, 3) == ["open", "open", "open"]
    give(store, "Kim", 3, 0, "accept")
    give(store, "Kim", 3, 1, "dismiss", "meant so")
    assert states(store, 3) == ["accepted", "dismissed", "open"]
    give(store, "Kim", 3, 0, "")
    assert states(store, 3) == ["open", "dismissed", "open"]


def test_reviewers_who_differ_are_in_conflict_until_one_gives_in(store):
    give(store, "Kim", 2, 0, "accept")
    give(store, "Lee", 2, 0, "dismiss")
    assert states(store, 2) == ["conflict"]
    give(store, "Kim", 2, 0, "dismiss")
    assert states(store, 2) == ["dismissed"]


def test_a_verdict_holds_for_the_same_sentence_on_another_page(store, build, rechecker):
    give(store, "Kim", 2, 0, "dismiss")
    number = import_article(store, build(id="wire copy"), rechecker=rechecker)
    with store.reading() as db:
        row = db.execute("SELECT todo, flags FROM articles WHERE id = ?", [number]).fetchone()
    assert (row["flags"], row["todo"]) == (4, 3)


def test_an_edit_keeps_the_translation_and_checks_the_new_english(store, rechecker):
    actions.edit(store, "Kim", 3, "Some 300 residents CAME and went.", rechecker)
    with store.reading() as db:
        pair = pair_value(db, 3)
    assert pair.row.en == "300 residents CAME and WENT."
    assert [flag.check for flag in pair.flags] == ["shouting", "misprint"]
    assert pair.flags[0].en == ((19, 23),)
    assert states(store, 3) == ["open", "open", "fixed"]
    actions.edit(store, "Kim", 3, None, rechecker)
    assert states(store, 3) == ["open", "open", "open"]


def test_a_verdict_outlives_an_edit_of_other_words(store, rechecker):
    give(store, "Kim", 3, 1, "dismiss")
    actions.edit(store, "Kim", 3, "Some 300 residents CAME and went.", rechecker)
    assert states(store, 3) == ["dismissed", "open", "fixed"]


def test_an_edit_of_what_is_no_longer_there_is_refused(store, rechecker):
    read = digest("300 residents CAME and WENT.")
    actions.edit(store, "Kim", 3, "Kim's English", rechecker, read=read)
    with pytest.raises(ChangedSince, match="Not saved"):
        actions.edit(store, "Lee", 3, "Lee's English", rechecker, read=read)
    with store.reading() as db:
        assert pair_value(db, 3).en == "Kim's English"


def test_putting_the_same_english_in_is_no_edit(store, rechecker):
    actions.edit(store, "Kim", 3, "300 residents CAME and WENT.", rechecker)
    with store.reading() as db:
        assert pair_value(db, 3).edited is None


def test_a_repair_accepts_the_flag_and_mends_the_english_in_one_step(store, rechecker):
    decided = flags_of(store, 2)[0]
    actions.apply_repair(store, "Kim", 2, decided.key, decided.context, rechecker)
    with store.reading() as db:
        assert pair_value(db, 2).en == "The city said it would repair the bank."
        assert db.execute("SELECT count(*) FROM events WHERE kind = 'do'").fetchone()[0] == 1
    assert states(store, 2) == ["accepted"]


def test_a_repair_mends_the_word_wherever_it_stands_in_the_sentence(empty_store, build, rechecker):
    pairs = [("그는 갔다.", "He WENT and WENT."), ("또 갔다.", "He WENT again.")]
    import_article(empty_store, build(pairs), rechecker=rechecker)
    decided = flags_of(empty_store, 1)[0]
    actions.apply_repair(empty_store, "Kim", 1, decided.key, decided.context, rechecker)
    with empty_store.reading() as db:
        assert [pair_value(db, n).en for n in (1, 2)] == ["He went and went.", "He WENT again."]
    assert states(empty_store, 1) == ["accepted", "accepted"]
    assert states(empty_store, 2) == ["open"]


def test_a_repair_of_one_sentence_leaves_the_same_word_of_another_open(
    empty_store, build, rechecker
):
    pairs = [("그는 갔다.", "He WENT."), ("또 갔다.", "He WENT again.")]
    import_article(empty_store, build(pairs), rechecker=rechecker)
    link_actions.merge_pair(empty_store, "Kim", 1, rechecker)
    decided = flags_of(empty_store, 1)[1]
    actions.apply_repair(empty_store, "Kim", 1, decided.key, decided.context, rechecker)
    with empty_store.reading() as db:
        assert pair_value(db, 1).en == "He WENT. He went again."
    assert states(empty_store, 1) == ["open", "accepted"]


def test_a_repair_of_what_an_edit_has_mended_is_refused(store, rechecker):
    decided = flags_of(store, 2)[0]
    actions.edit(store, "Kim", 2, "The city said so.", rechecker)
    with pytest.raises(Refused, match="no repair of the English"):
        actions.apply_repair(store, "Kim", 2, decided.key, decided.context, rechecker)


def test_a_repair_of_the_korean_is_not_put_into_the_english(store, rechecker):
    decided = next(d for d in flags_of(store, 3) if d.flag.check == "misprint")
    with pytest.raises(Refused, match="no repair of the English"):
        actions.apply_repair(store, "Kim", 3, decided.key, decided.context, rechecker)


def test_a_flag_or_pair_that_is_gone_is_told(store, rechecker):
    decided = flags_of(store, 2)[0]
    with pytest.raises(GoneError, match="flag is no longer there"):
        actions.give_verdict(store, "Kim", 3, decided.key, decided.context, "accept")
    with pytest.raises(GoneError, match="pair is no longer there"):
        actions.edit(store, "Kim", 99, "x", rechecker)
    with pytest.raises(GoneError, match="comment is no longer there"):
        actions.remove_remark(store, "Kim", "comment", 99)


def mark(store, words, start=None, lang="en"):
    said = {"category": Category.ENTITY, "severity": Severity.CRITICAL, "note": "wrong name"}
    actions.add_mark(store, "Kim", 4, lang, words, start=start, **said)


def test_a_mark_is_a_flag_that_waits_for_nobody(store):
    mark(store, "Business", 0)
    assert states(store, 4) == ["marked"]
    with store.reading() as db:
        assert db.execute("SELECT todo FROM pairs WHERE id = 4").fetchone()[0] == 0
        [row] = db.execute("SELECT id FROM marks").fetchall()
    assert actions.remove_remark(store, "Kim", "mark", row["id"]) == 4
    assert states(store, 4) == []


def test_words_typed_by_hand_are_looked_for(store):
    mark(store, "경제", lang="ko")
    with store.reading() as db:
        assert db.execute("SELECT value FROM marks").fetchone()[0].count('"start":0') == 1


@pytest.mark.parametrize(("words", "start"), [("banana", None), ("Business", 3), ("got", 10**9)])
def test_words_that_do_not_stand_there_are_refused(store, words, start):
    with pytest.raises(Refused, match="does not stand in the English"):
        mark(store, words, start)
