"""Two syllables are found, one is found, and nothing is found that is not there."""

from __future__ import annotations

import sqlite3

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpora.review.search import fold, holds, index_words, match_query, terms_of


def found(text: str, query: str) -> bool:
    """Whether SQLite finds the text by the query, as the store asks for it."""
    db = sqlite3.connect(":memory:")
    try:
        db.execute(
            "CREATE VIRTUAL TABLE words USING fts5("
            "text, content='', detail=none, tokenize=\"unicode61 remove_diacritics 0\")"
        )
        db.execute("INSERT INTO words(rowid, text) VALUES (1, ?)", [index_words(text)])
        matched = db.execute("SELECT rowid FROM words WHERE words MATCH ?", [match_query(query)])
        return matched.fetchone() is not None and holds(text, " ".join(terms_of(query)))
    finally:
        db.close()


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("지역 경제를 살린다", "경제"),
        ("지역경제를 살린다", "경제"),
        ("강이 넘쳤다", "강"),
        ("큰강", "강"),
        ("3만명이 왔다", "3만"),
        ("The Budget doubled.", "budget"),
        ("The Budget doubled.", "bud"),
        ("U.S. troops", "u.s."),
        ("강둑\nThe bank", "bank 강둑"),
        ("café", "CAFÉ"),
        ("경제", "경제"),
    ],
)
def test_found(text, query):
    assert found(text, query)


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("지역 경찰과 문제", "경제"),
        ("제경", "경제"),
        ("The river", "iver"),
        ("경영 영제 경제", "경영제"),
        ("bank", "bank 강둑"),
    ],
)
def test_not_found(text, query):
    assert not found(text, query)


hangul = st.text(st.characters(min_codepoint=0xAC00, max_codepoint=0xD7A3), min_size=1, max_size=12)


@settings(max_examples=80, deadline=None)
@given(hangul, st.data())
def test_every_stretch_of_korean_is_found(text, data):
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    assert found(f"앞 {text} 뒤", text[start:end])


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=30), st.text(max_size=30))
def test_no_text_breaks_the_query_and_none_is_found_that_is_not_held(text, query):
    text = text.encode("utf-8", "replace").decode()
    if match_query(query) and found(text, query):
        assert all(term in fold(text) for term in terms_of(query))
