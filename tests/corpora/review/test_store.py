"""The file: WAL, whole transactions, and refusal of what is something else."""

from __future__ import annotations

import sqlite3

import pytest

from corpora.review.schema import VERSION
from corpora.review.store import ReviewFileError, Store


def test_the_file_is_in_wal_mode_and_waits_for_the_disk(store):
    with store.reading() as db:
        assert db.execute("PRAGMA journal_mode").fetchone()[0] == "wal"
        assert db.execute("PRAGMA synchronous").fetchone()[0] == 2


def test_a_transaction_that_raises_leaves_nothing(store):
    with pytest.raises(sqlite3.OperationalError, match="syntax"):
        _delete_and_fail(store)
    with store.reading() as db:
        assert db.execute("SELECT count(*) FROM pairs").fetchone()[0] == 6


def test_a_reader_sees_one_state(store):
    with store.reading() as db:
        before = db.execute("SELECT count(*) FROM pairs").fetchone()[0]
        with store.writing() as other:
            other.execute("DELETE FROM pairs WHERE id = 1")
        assert db.execute("SELECT count(*) FROM pairs").fetchone()[0] == before


def test_what_is_written_is_there_when_the_file_is_opened_again(tmp_path):
    with Store(tmp_path / "a.sqlite") as store:
        secret = store.secret()
    with Store(tmp_path / "a.sqlite") as store:
        assert store.secret() == secret


def test_a_file_that_is_no_review_file_is_refused_and_left_alone(tmp_path):
    text = tmp_path / "text.sqlite"
    text.write_bytes(b"no database at all, though long enough to be looked at" * 100)
    with pytest.raises(ReviewFileError, match="no review file"):
        Store(text)
    other = sqlite3.connect(tmp_path / "other.sqlite")
    other.execute("CREATE TABLE a(b)")
    other.commit()
    other.close()
    with pytest.raises(ReviewFileError, match="but no review file"):
        Store(tmp_path / "other.sqlite")


def test_a_later_version_is_refused(tmp_path):
    Store(tmp_path / "a.sqlite").close()
    db = sqlite3.connect(tmp_path / "a.sqlite")
    db.execute(f"PRAGMA user_version = {VERSION + 1}")
    db.close()
    with pytest.raises(ReviewFileError, match="later version"):
        Store(tmp_path / "a.sqlite")


def _delete_and_fail(store):
    with store.writing() as db:
        db.execute("DELETE FROM pairs")
        db.execute("no SQL at all")
