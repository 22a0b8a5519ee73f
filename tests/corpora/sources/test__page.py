"""Lines and records within bounds; what a record may be is in test_jsonl.py."""

from __future__ import annotations

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpora.sources._page import make_page, whole_lines


def lines(data: bytes, longest: int) -> list[bytes | None]:
    return list(whole_lines(io.BufferedReader(io.BytesIO(data)), longest))


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"ab\r\nc\n\nd", [b"ab", b"c", b"", b"d"]),
        (b"abcdef\ng", [None, b"g"]),
        (b"abcdef", [None]),
        (b"abcd\ne", [b"abcd", b"e"]),
        (b"", []),
    ],
)
def test_a_line_that_is_too_long_is_none(data, expected):
    assert lines(data, 4) == expected


@given(st.lists(st.binary(max_size=9).map(lambda line: line.translate(None, b"\r\n"))))
def test_every_line_is_there_once(given_lines):
    found = lines(b"".join(line + b"\n" for line in given_lines), 5)
    assert found == [line if len(line) <= 5 else None for line in given_lines]


def test_ids_stand_behind_their_place():
    assert make_page("a.jsonl", 3, {"text": "x", "id": 0}).id == "a.jsonl:3:0"
    assert make_page("a.jsonl", 3, {"text": "x", "id": ""}).id == "a.jsonl:3"
