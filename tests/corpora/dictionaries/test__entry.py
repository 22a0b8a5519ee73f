"""Cleaning of words and glosses, and the reasons to reject them."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from align.errors import RecordError
from align.lexicons import values
from corpora.dictionaries._entry import Entry, make_entry

KEPT = [
    ("눈", ["eye; (falling) snow"], ";", (("eye", "snow"),)),
    ("눈", ["eye, sight", "snow"], ",", (("eye", "sight"), ("snow",))),
    ("눈", ["eye, sight"], ";", (("eye, sight",),)),
    ("눈", ["eye|sight"], ";", (("eye/sight",),)),
    ("눈", ["eye; eye", "eye"], ";", (("eye", "eye"), ("eye",))),
    ("눈", ["snow.", "; ;"], ";", (("snow",),)),
    ("눈", ["eye; 눈동자"], ";", (("eye",),)),
    ("눈", ["  big \u3000 eye "], ";", (("big eye",),)),
    ("눈", [], ";", ()),
    ("눈", ["", "NULL", "\\N"], ";", ()),
    ("눈", ["(a particle)"], ";", ()),
    ("눈", ["[sic] eye (of a [big] needle)"], ";", (("eye",),)),
    ("눈", ["y" * 201, "eye"], ";", (("eye",),)),
    ("KBS", ["Korean Broadcasting System"], ";", (("Korean Broadcasting System",),)),
    ("3선", ["third term"], ";", (("third term",),)),
]


@pytest.mark.parametrize(("ko", "texts", "separators", "senses"), KEPT)
def test_kept(ko, texts, separators, senses):
    assert make_entry("x", 7, ko, texts, separators=separators) == Entry(ko, senses, 7)


REJECTED = [
    ("", ["eye"], "no Korean word"),
    (" ", ["eye"], "no Korean word"),
    ("NULL", ["eye"], "no Korean word"),
    ("~!", ["eye"], "no Korean word"),
    ("눈\ufffd", ["eye"], "letters that cannot be read"),
    ("눈", ["ey\ufffd"], "letters that cannot be read"),
    ("눈" * 101, ["eye"], "more than 100 letters"),
    ("eye", ["눈"], "English where Korean should be"),
    ("눈", ["雪"], "no English in the gloss"),
    ("눈", ["눈동자"], "no English in the gloss"),
]


@pytest.mark.parametrize(("ko", "texts", "reason"), REJECTED)
def test_rejected(ko, texts, reason):
    error = make_entry("x.tsv", 7, ko, texts)
    assert isinstance(error, RecordError)
    assert str(error).startswith("x.tsv:7: ")
    assert reason in str(error)


def test_words_are_composed():
    assert make_entry("x", 1, unicodedata.normalize("NFD", "눈"), ["eye"]).ko == "눈"


@given(st.text(max_size=30), st.lists(st.text(max_size=60), max_size=3), st.sampled_from(";,"))
def test_glosses_survive_the_lexicons_cells(ko, texts, separators):
    made = make_entry("x", 1, ko, texts, separators=separators)
    if isinstance(made, Entry):
        for sense in made.senses:
            assert values("; ".join(sense)) == sense
            assert not any("|" in gloss for gloss in sense)
