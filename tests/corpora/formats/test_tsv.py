"""TSV with and without a header."""

from __future__ import annotations

import pytest

from align.errors import RecordError
from corpora.formats.tsv import COLUMNS, read, write
from corpora.rows import Row


def rows(tmp_path, text: str) -> list[Row]:
    path = tmp_path / "x.tsv"
    path.write_text(text, encoding="utf-8", newline="")
    return list(read(path))


def test_the_file_letter_for_letter(tmp_path):
    path = tmp_path / "x.tsv"
    write(path, [Row("a/0", '"강"\t이', "river\r\n", "a", "u", 3, ko_span=(1, 2), score=0.5)])
    assert path.read_bytes().decode() == (
        "id\tko\ten\tarticle\turl\tindex\tkind\trole\tko_span\ten_span\tscore\n"
        'a/0\t"강" 이\triver  \ta\tu\t3\t1-1\tbody\t1-2\t0-0\t0.5\n'
    )
    assert "\t".join(COLUMNS) == path.read_text(encoding="utf-8").split("\n")[0]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("강\triver\n물\twater", [("강", "river", 1.0), ("물", "water", 1.0)]),
        ("강\triver\t0.5\r\n", [("강", "river", 0.5)]),
        ("en\tnote\tko\nriver\twide\t강\n", [("강", "river", 1.0)]),
        ("\ufeffko\ten\n강\triver\n", [("강", "river", 1.0)]),
        ("ko\ten\n\triver\n", [("", "river", 1.0)]),
        # Only a line feed ends a line, whatever str.splitlines thinks.
        ("ko\ten\n강\u2028\triver\n", [("강\u2028", "river", 1.0)]),
        ("", []),
    ],
)
def test_files_of_others(tmp_path, text, expected):
    assert [(row.ko, row.en, row.score) for row in rows(tmp_path, text)] == expected


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("강\n", r"x\.tsv:1: no columns named ko and en, and 1 columns: '강'"),
        ("ko\ten\n강\n", r"x\.tsv:2: expected 2 columns, found 1: '강'"),
        ("강\triver\n강\triver\t0.5\n", r"x\.tsv:2: expected 2 columns, found 3"),
        ("ko\ten\tscore\n강\triver\t½\n", r"x\.tsv:2: no number: '½'"),
        ("ko\ten\tscore\n강\triver\t\n", r"x\.tsv:2: no number: ''"),
        ("ko\ten\tko_span\n강\triver\t3\n", r"x\.tsv:2: no span such as 0-12: '3'"),
        ("ko\ten\tindex\n강\triver\t-1\n", r"x\.tsv:2: no whole number: '-1'"),
        ("ko\ten\ten\n강\triver\triver\n", r"x\.tsv:1: two columns of one name"),
    ],
)
def test_errors_name_file_line_and_text(tmp_path, text, reason):
    with pytest.raises(RecordError, match=reason):
        rows(tmp_path, text)


def test_bytes_that_are_no_utf8(tmp_path):
    path = tmp_path / "x.tsv"
    path.write_bytes(b"ko\ten\n" + "강\triver\n".encode("cp949"))
    with pytest.raises(RecordError, match=r"x\.tsv:2: no UTF-8"):
        list(read(path))
