"""The cache of vectors: found again, by model and text, and never in the way."""

from __future__ import annotations

import sqlite3

import numpy as np
import pytest

from align.linking.vectors import VectorCache

ROWS = {
    "비가 왔다.": np.array([0.6, 0.8], dtype=np.float32),
    "lone \ud800": np.array([1.0, 0.0], dtype=np.float32),
    "": np.array([0.0, 1.0], dtype=np.float32),
}


def same(found, expected) -> bool:
    return found.keys() == expected.keys() and all(
        np.array_equal(found[text], expected[text]) for text in expected
    )


def test_what_was_written_is_read_by_another(tmp_path):
    path = tmp_path / "new" / "vectors.sqlite"
    VectorCache(path, "labse").write(ROWS)
    assert same(VectorCache(path, "labse").read([*ROWS, "눈"]), ROWS)


def test_a_model_sees_its_own_vectors_only(tmp_path):
    path = tmp_path / "vectors.sqlite"
    VectorCache(path, "labse").write(ROWS)
    assert VectorCache(path, "other").read(list(ROWS)) == {}


def test_more_texts_than_one_statement_takes(tmp_path):
    cache = VectorCache(tmp_path / "vectors.sqlite", "labse")
    rows = {f"문장 {n}": np.array([n, 1.0], dtype=np.float32) for n in range(1300)}
    cache.write(rows)
    assert same(cache.read(list(rows)), rows)


@pytest.mark.parametrize("content", [b"", b"no database at all\n" * 200, b"SQLite format 3\0" * 9])
def test_a_damaged_file_is_ignored_and_written_anew(tmp_path, content):
    path = tmp_path / "vectors.sqlite"
    path.write_bytes(content)
    cache = VectorCache(path, "labse")
    assert cache.read(list(ROWS)) == {}
    cache.write(ROWS)
    assert same(cache.read(list(ROWS)), ROWS)


@pytest.mark.parametrize("bad", [b"abc", "text", b"\x00\x00\xc0\x7f" * 2, b"\0" * 12])
def test_a_damaged_vector_is_not_used(tmp_path, bad):
    path = tmp_path / "vectors.sqlite"
    cache = VectorCache(path, "labse")
    cache.write(ROWS)
    with sqlite3.connect(path) as connection:
        chosen = "text = (SELECT min(text) FROM vectors)"
        connection.execute(f"UPDATE vectors SET vector = ? WHERE {chosen}", (bad,))
    connection.close()
    assert cache.read(list(ROWS)) == {}


def test_where_nothing_can_be_written_nothing_is_kept(tmp_path):
    (tmp_path / "file").write_text("in the way")
    cache = VectorCache(tmp_path / "file" / "vectors.sqlite", "labse")
    cache.write(ROWS)
    assert cache.read(list(ROWS)) == {}
