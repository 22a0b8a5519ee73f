"""Parquet, the form in which corpora are stored."""

from __future__ import annotations

from dataclasses import fields

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from align.errors import RecordError
from corpora.formats.parquet import SCHEMA, from_batch, read, to_table, write
from corpora.rows import Row

ROWS = [Row(f"a/{i}", f"강 {i}", f"river {i}", index=i, ko_span=(i, i + 3)) for i in range(5_000)]


def test_the_schema_is_the_row():
    assert set(SCHEMA.names) == {field.name for field in fields(Row)}
    assert all(field.metadata[b"description"] for field in SCHEMA)
    assert not any(field.nullable for field in SCHEMA)


def test_tables_and_batches():
    table = to_table(ROWS)
    assert table.schema == SCHEMA
    assert list(from_batch(table)) == ROWS
    assert [row for batch in table.to_batches(700) for row in from_batch(batch)] == ROWS
    assert to_table([]).schema == SCHEMA


def test_files_hold_the_schema_and_zstd(tmp_path):
    path = tmp_path / "x.parquet"
    assert write(path, ROWS) == len(ROWS)
    meta = pq.read_metadata(path)
    assert meta.row_group(0).column(1).compression == "ZSTD"
    written = pq.read_schema(path)
    assert written.equals(SCHEMA)
    assert all(field.metadata[b"description"] for field in written)
    assert list(read(path)) == ROWS


def test_lone_surrogates_are_replaced_and_others_kept():
    table = to_table([Row("a", "\ud800강", "x"), Row("b", "강\x00", "y")])
    assert table.column("ko").to_pylist() == ["\ufffd강", "강\x00"]


def file_of(tmp_path, **columns):
    path = tmp_path / "x.parquet"
    pq.write_table(pa.table(columns), path)
    return path


def test_columns_of_others(tmp_path):
    path = file_of(
        tmp_path,
        en=pa.array(["river", "sea"], pa.large_string()),
        ko=pa.array(["강", "바다"]).dictionary_encode(),
        score=pa.array([0.5, 1], pa.float32()),
        other=pa.array([{"a": 1}, {"a": 2}]),
    )
    assert list(read(path)) == [
        Row("x/0", "강", "river", score=0.5),
        Row("x/1", "바다", "sea", score=1.0),
    ]


@pytest.mark.parametrize(
    ("columns", "reason"),
    [
        ({"ko": ["강"]}, r"x\.parquet:1: no columns ko and en"),
        ({"ko": ["강", None], "en": ["a", "b"]}, r"x\.parquet:2: no field 'ko'"),
        ({"ko": ["강"], "en": [["a"]]}, r"x\.parquet:1: column 'en' holds list<"),
        ({"ko": ["강"], "en": ["a"], "score": ["high"]}, "column 'score' holds"),
        ({"ko": ["강"], "en": ["a"], "ko_span": [[1, 2, 3]]}, r"a span is \[start, end\]"),
    ],
)
def test_refused(tmp_path, columns, reason):
    with pytest.raises(RecordError, match=reason):
        list(read(file_of(tmp_path, **columns)))


@pytest.mark.parametrize("cut", [0, 4, 300, -4])
def test_broken_files(tmp_path, cut):
    path = tmp_path / "x.parquet"
    write(path, ROWS)
    path.write_bytes(path.read_bytes()[:cut])
    with pytest.raises(RecordError, match=r"x\.parquet:1: Parquet"):
        list(read(path))


def test_broken_pages(tmp_path):
    path = tmp_path / "x.parquet"
    write(path, ROWS)
    data = bytearray(path.read_bytes())
    data[100:2_000] = b"\xff" * 1_900
    path.write_bytes(data)
    with pytest.raises(RecordError, match=r"x\.parquet:\d+: "):
        list(read(path))
