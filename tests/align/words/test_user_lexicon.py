"""A user's lexicon: written whole or not at all, read without a trace, behind our tables."""

from __future__ import annotations

import sqlite3
import unicodedata
from pathlib import Path

import platformdirs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from align.words import lexicon, user_lexicon
from align.words.user_lexicon import (
    LexiconError,
    UserLexicon,
    chosen_path,
    lexicon_path,
    user_cell,
    write_senses,
)


@pytest.fixture
def path(tmp_path) -> Path:
    return tmp_path / "deep/lexicon.sqlite"


def forget():
    for cached in (user_lexicon._current, user_lexicon._looked_up, lexicon.senses, lexicon.answers):
        cached.cache_clear()
    for cached in (lexicon.is_known, lexicon.parts, lexicon.related):
        cached.cache_clear()


@pytest.fixture
def use(monkeypatch):
    """Have look-ups use the lexicon that DAEYEOK_LEXICON names."""
    forget()
    yield lambda named: (monkeypatch.setenv("DAEYEOK_LEXICON", str(named)), forget())
    forget()


def senses(path: Path, ko: str) -> tuple[str, ...]:
    with UserLexicon(path) as opened:
        return opened.senses(ko)


def test_senses_come_in_order_each_once(path):
    write_senses(path, "a", [("배", "ship; boat"), ("배", "pear"), ("배", "ship; boat")])
    write_senses(path, "b", [("배", "pear"), ("배", "belly")])
    assert senses(path, "배") == ("ship; boat", "pear", "belly")
    assert senses(path, "없는말") == ()
    with UserLexicon(path) as opened:
        assert opened.rows("배")[-1] == ("belly", "b")


def test_a_source_written_again_replaces_what_it_gave(path):
    assert write_senses(path, "a", [("배", "ship"), ("눈", "eye")]) == (2, 0)
    write_senses(path, "b", [("배", "pear")])
    assert write_senses(path, "a", [("배", "vessel")]) == (1, 2)
    assert senses(path, "배") == ("pear", "vessel")
    assert senses(path, "눈") == ()


def test_an_import_that_fails_changes_nothing(path):
    def broken():
        yield "배", "pear"
        raise ValueError("the file ends in the middle")

    with pytest.raises(ValueError, match="the middle"):
        write_senses(path, "a", broken())
    assert not path.exists()
    write_senses(path, "a", [("배", "ship")])
    with pytest.raises(ValueError, match="the middle"):
        write_senses(path, "a", broken())
    assert senses(path, "배") == ("ship",)


def test_reading_creates_nothing(path):
    with pytest.raises(LexiconError, match="no such lexicon"):
        UserLexicon(path)
    assert not path.parent.exists()


@pytest.mark.parametrize("content", [b"ko\ten\n" * 500, b"SQLite format 3\0 and no more"])
def test_a_file_that_is_no_database_is_refused_and_kept(tmp_path, content):
    path = tmp_path / "words.txt"
    path.write_bytes(content)
    with pytest.raises(LexiconError, match=r"words\.txt"):
        UserLexicon(path)
    with pytest.raises(LexiconError, match=r"words\.txt"):
        write_senses(path, "a", [("배", "ship")])
    assert path.read_bytes() == content


def test_another_programs_database_is_refused(tmp_path):
    path = tmp_path / "other.sqlite"
    database = sqlite3.connect(path)
    database.execute("CREATE TABLE notes (text)")
    database.commit()
    database.close()
    with pytest.raises(LexiconError, match="no lexicon"):
        write_senses(path, "a", [("배", "ship")])
    with pytest.raises(LexiconError, match="no lexicon"):
        UserLexicon(path)


def test_a_reader_cannot_write(path):
    write_senses(path, "a", [("배", "ship")])
    with UserLexicon(path) as opened, pytest.raises(sqlite3.OperationalError, match="readonly"):
        opened._database.execute("DELETE FROM senses")


@given(st.text(st.characters(), max_size=20))
def test_any_string_can_be_looked_up(tmp_path_factory, word):
    path = tmp_path_factory.getbasetemp() / "any.sqlite"
    if not path.exists():
        write_senses(path, "a", [("배", "ship")])
    assert senses(path, word) == (("ship",) if word == "배" else ())


def test_lone_surrogates_are_in_no_word(path):
    write_senses(path, "a", [("배", "ship")])
    assert senses(path, "배\ud800") == ()


def test_decomposed_hangul_is_the_same_word(path):
    write_senses(path, "a", [("배", "ship")])
    assert senses(path, unicodedata.normalize("NFD", "배")) == ("ship",)


def test_where_the_lexicon_is(monkeypatch, tmp_path):
    monkeypatch.setenv("DAEYEOK_LEXICON", str(tmp_path / "x.sqlite"))
    assert lexicon_path() == tmp_path / "x.sqlite"
    assert chosen_path(tmp_path / "y.sqlite") == tmp_path / "y.sqlite"
    monkeypatch.setenv("DAEYEOK_LEXICON", "")
    assert lexicon_path() is None
    with pytest.raises(LexiconError, match="empty"):
        chosen_path()
    monkeypatch.delenv("DAEYEOK_LEXICON")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert lexicon_path().name == "lexicon.sqlite"
    assert "daeyeok" in lexicon_path().parts


def test_the_lexicon_has_the_users_senses_after_ours(path, use):
    ours = lexicon.senses("인상")
    use("")
    assert not lexicon.is_known("누리솔터")
    write_senses(path, "a", [("인상", "countenance"), ("누리솔터", "plaza; public square")])
    use(path)
    assert lexicon.senses("인상") == (*ours, ("countenance",))
    assert lexicon.is_known("누리솔터")
    assert lexicon.senses("누리솔터") == (("plaza", "public square"),)
    assert lexicon.senses("누리솔터하다") == (("plaza", "public square"),)
    assert ("countenance",) not in ours


def test_none_is_looked_for_where_none_is(tmp_path, monkeypatch):
    monkeypatch.delenv("DAEYEOK_LEXICON")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    forget()
    assert user_cell("배") == ""
    forget()
    assert not list(tmp_path.iterdir())


def test_a_lexicon_that_is_named_must_be_there(tmp_path, use):
    use(tmp_path / "typo.sqlite")
    with pytest.raises(LexiconError, match=r"typo\.sqlite"):
        lexicon.is_known("배")


def test_the_system_is_not_asked_for_a_folder_where_the_variable_is_set(monkeypatch):
    monkeypatch.setenv("DAEYEOK_LEXICON", "")
    monkeypatch.setattr(platformdirs, "user_data_path", lambda *_, **__: pytest.fail("asked"))
    assert lexicon_path() is None
