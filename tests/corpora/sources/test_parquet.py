"""Pages as rows of Parquet."""

from __future__ import annotations

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from corpora.sources import Rejection, SourcePage, read_pages
from corpora.sources.parquet import read


def pages(tmp_path, **columns):
    path = tmp_path / "x.parquet"
    pq.write_table(pa.table(columns), path)
    return list(read(path, "x"))


def test_rows_are_pages(tmp_path):
    found = pages(
        tmp_path, text=["강"] * 40, url=["u"] * 40, id=pa.array(range(40)), other=[1] * 40
    )
    assert found[39] == SourcePage("x:40:39", "u", "강".encode())
    assert len(found) == 40


def test_bytes_stay_as_they_are(tmp_path):
    data = "강".encode("cp949")
    assert pages(tmp_path, content=pa.array([data], pa.large_binary())) == [
        SourcePage("x:1", "", data)
    ]


def test_a_null_is_rejected(tmp_path):
    assert pages(tmp_path, html=["a", None])[1] == Rejection(
        "x:2", "", "no field text, html, content"
    )


@pytest.mark.parametrize("broken", ["columns", "magic", "pages"])
def test_files_that_are_no_such_parquet(tmp_path, broken):
    path = tmp_path / "x.parquet"
    pq.write_table(pa.table({"body" if broken == "columns" else "text": ["a" * 999] * 99}), path)
    data = bytearray(path.read_bytes())
    if broken == "magic":
        data = data[:-9]
    if broken == "pages":
        data[10:60] = b"\xff" * 50
    path.write_bytes(data)
    *_, last = read_pages([path])
    assert isinstance(last, Rejection)
    assert last.reason.startswith(("the file cannot be read on: ", "the file cannot be read: "))
