"""Encodings of dictionaries' files, and their lines."""

from __future__ import annotations

import io

import pytest

from align.errors import RecordError
from corpora.dictionaries._encoding import LONGEST, detect_encoding, numbered_lines

ROWS = "".join(f"나루터{n}\tferry landing\n쌀독{n}\trice jar\n" for n in range(40))
XML = '<?xml version="1.0" encoding="{}"?><a>' + ROWS + "</a>"


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (ROWS.encode(), "utf-8"),
        (ROWS.encode("utf-8-sig"), "utf-8-sig"),
        (ROWS.encode("cp949"), "cp949"),
        (ROWS.encode("utf-16"), "utf-16"),
        (ROWS.encode("utf-32"), "utf-32"),
        (ROWS.encode("utf-16-be"), "utf_16_be"),
        (XML.format("EUC-KR").encode("cp949"), "cp949"),
        (XML.format("UTF-8").encode(), "utf-8"),
        # A declaration that is wrong, or names no encoding of text.
        (XML.format("EUC-KR").encode(), "utf-8"),
        (XML.format("rot13").encode(), "utf-8"),
        (XML.format("no-such").encode("cp949"), "cp949"),
        (b"a\tb\n" * (1 << 18) + "나루터\tferry\n".encode("cp949"), "cp949"),
        (ROWS.encode() + b"\xff\tlost\n", "utf-8"),
    ],
)
def test_encodings(tmp_path, data, encoding):
    path = tmp_path / "x"
    path.write_bytes(data)
    assert detect_encoding(path) == encoding


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "is empty"),
        (b" \n", "is empty"),
        (b"PK\x03\x04....", "zip archive"),
        (b"%PDF-1.7", "a PDF"),
        (b"SQLite format 3\0", "a database"),
        (bytes(range(256)) * 64, "encoding"),
    ],
)
def test_what_is_no_text(tmp_path, data, reason):
    path = tmp_path / "x"
    path.write_bytes(data)
    with pytest.raises(RecordError, match=reason):
        detect_encoding(path)


def test_lines_are_numbered_from_1_and_blank_ones_left_out():
    assert list(numbered_lines(io.StringIO("a\n\n \nb\u2028c\nd"), "x")) == [
        (1, "a"),
        (4, "b\u2028c"),
        (5, "d"),
    ]


def test_a_line_too_long_is_an_error_and_the_next_is_read():
    text = "a\n" + "y" * (3 * LONGEST) + "\nb\n"
    (_, first), (number, error), last = numbered_lines(io.StringIO(text), "x.tsv")
    assert (first, number, last) == ("a", 2, (3, "b"))
    assert isinstance(error, RecordError)
    assert error.line == 2
