"""Moses pairs."""

from __future__ import annotations

from pathlib import Path

import pytest

from align.errors import RecordError
from corpora.formats.moses import read, sides, write
from corpora.rows import Row


@pytest.mark.parametrize(
    ("name", "ko", "en"),
    [
        ("x.ko", "x.ko", "x.en"),
        ("x.EN", "x.ko", "x.en"),
        ("train.ko-en.en.gz", "train.ko-en.ko.gz", "train.ko-en.en.gz"),
        ("x.txt", "x.txt.ko", "x.txt.en"),
        ("ko", "ko.ko", "ko.en"),
    ],
)
def test_names_of_a_pair(name, ko, en):
    assert sides(Path("a") / name) == (Path("a") / ko, Path("a") / en)


def test_both_files_line_for_line(tmp_path):
    rows = [Row("a/0", "강\n이\u2028", "river"), Row("a/1", "", "Later.")]
    assert write(tmp_path / "x.en", rows) == 2
    assert (tmp_path / "x.ko").read_bytes().decode() == "강 이 \n\n"
    assert (tmp_path / "x.en").read_bytes() == b"river\nLater.\n"
    assert [row.id for row in read(tmp_path / "x.ko")] == ["x/1", "x/2"]


@pytest.mark.parametrize(
    ("ko", "en", "reason"),
    [
        ("강\n", "river\nsea\n", r"x\.ko:2: the file has ended, and x\.en goes on: 'sea'"),
        ("강\n물\n", "river\n", r"x\.en:2: the file has ended, and x\.ko goes on: '물'"),
    ],
)
def test_files_of_different_lengths(tmp_path, ko, en, reason):
    (tmp_path / "x.ko").write_text(ko, encoding="utf-8")
    (tmp_path / "x.en").write_text(en, encoding="utf-8")
    with pytest.raises(RecordError, match=reason):
        list(read(tmp_path / "x.ko"))


def test_a_missing_side(tmp_path):
    (tmp_path / "x.ko").write_text("강\n", encoding="utf-8")
    with pytest.raises(FileNotFoundError, match=r"x\.en"):
        list(read(tmp_path / "x.ko"))
