"""Links mended by hand: no sentence is lost, and every span is right."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpora.review.journal import Refused
from corpora.review.relinking import merge, move, sentences_of, split, unlink
from corpora.review.values import ReviewPair
from corpora.rows import Row


def pair(ko: str, en: str, at: int = 0) -> ReviewPair:
    row = Row("a/0", ko, en, ko_span=(at, at + len(ko)), en_span=(at + 500, at + 500 + len(en)))
    return ReviewPair(1, float(at), row)


ONE = pair("비가 왔다. 강이 넘쳤다.", "It rained. The river flooded. People fled.")
TWO = pair("주민이 떠났다.", "Residents left.", 40)


def said(value: ReviewPair | None) -> tuple[list[str], list[str]]:
    if value is None:
        return [], []
    return tuple([s.text for s in sentences_of(value, lang)] for lang in ("ko", "en"))


def test_merged_pairs_keep_their_places_on_the_page():
    merged = merge(ONE, TWO)
    assert merged.row.kind == "3-4"
    assert merged.row.ko_span == (0, 48)
    assert merged.row.ko[40:] == "주민이 떠났다."
    assert merged.relinked
    assert merged.row.flags == ()


def test_edits_are_merged_as_they_read():
    merged = merge(replace(ONE, edited="Rain."), TWO)
    assert merged.edited == "Rain. Residents left."
    assert merge(ONE, TWO).edited is None


def test_split_after_so_many_sentences():
    first, second = split(ONE, 1, 1)
    assert said(first) == (["비가 왔다."], ["It rained."])
    assert said(second) == (["강이 넘쳤다."], ["The river flooded.", "People fled."])
    assert second.row.ko_span == (7, 14)
    assert (first.row.kind, second.row.kind) == ("1-1", "1-2")


@pytest.mark.parametrize(("ko", "en"), [(0, 0), (2, 3)])
def test_a_split_leaves_no_empty_pair(ko, en):
    with pytest.raises(Refused, match="would be empty"):
        split(ONE, ko, en)


def test_a_split_beyond_the_sentences_is_refused():
    with pytest.raises(Refused, match="2 Korean and 3 English"):
        split(ONE, 3, 1)


def test_unlinked_sides_stand_alone():
    korean, english = unlink(ONE)
    assert (korean.row.kind, english.row.kind) == ("2-0", "0-3")
    assert (korean.row.en, english.row.ko) == ("", "")
    with pytest.raises(Refused, match="one side only"):
        unlink(korean)


def test_the_last_sentence_goes_forward_and_the_first_one_back():
    left, grown = move(ONE, TWO, "en", forward=True)
    assert said(left)[1] == ["It rained.", "The river flooded."]
    assert said(grown)[1] == ["People fled.", "Residents left."]
    left, grown = move(TWO, ONE, "ko", forward=False)
    assert said(grown)[0] == ["비가 왔다.", "강이 넘쳤다.", "주민이 떠났다."]
    assert said(left) == ([], ["Residents left."])


def test_a_pair_that_gives_its_last_sentence_is_no_more():
    left, grown = move(replace(TWO, row=replace(TWO.row, ko="")), ONE, "en", forward=False)
    assert left is None
    assert said(grown)[1][-1] == "Residents left."


def test_nothing_is_moved_from_an_empty_side():
    with pytest.raises(Refused, match="no sentence on that side"):
        move(replace(TWO, row=replace(TWO.row, ko="")), ONE, "ko", forward=False)


@pytest.mark.parametrize(
    "fix", [lambda p: split(p, 1, 1), lambda p: move(p, TWO, "en", forward=True)]
)
def test_an_edited_english_is_not_cut(fix):
    with pytest.raises(Refused, match="has been edited"):
        fix(replace(ONE, edited="It rained. Much."))


words = st.lists(st.sampled_from(["가나.", "다 라.", "마."]), min_size=1, max_size=4)


@given(words, words, words, words, st.data())
def test_no_sentence_is_ever_lost(ko_one, en_one, ko_two, en_two, data):
    one = pair(" ".join(ko_one), " ".join(en_one))
    two = pair(" ".join(ko_two), " ".join(en_two), 100)
    whole = [one_side + other for one_side, other in zip(said(one), said(two), strict=True)]
    merged = merge(one, two)
    assert list(said(merged)) == whole
    sizes = [len(side) for side in whole]
    ko = data.draw(st.integers(0, sizes[0]))
    en = data.draw(st.integers(0, sizes[1]))
    if 0 < ko + en < sum(sizes):
        parts = split(merged, ko, en)
        assert [a + b for a, b in zip(*map(said, parts), strict=True)] == whole
    for value in (merged, one, two):
        for lang in ("ko", "en"):
            text = getattr(value.row, lang)
            start = getattr(value.row, f"{lang}_span")[0]
            for sentence in sentences_of(value, lang):
                at = sentence.start - start
                assert text[at : at + len(sentence.text)] == sentence.text
