"""Lines of JSON in, lines of JSON out: line k answers line k, whatever line k is."""

from __future__ import annotations

import io
import json
import os

import pytest
from hypothesis import given
from hypothesis import strategies as st

from align.errors import RecordError
from corpora.records import PIECE, answer_lines, lines_at_hand, parse_record

LINES = [b'{"en": "Rain"}', b"", b"no JSON", b'{"en": 1}', b'{"en": "Snow"}\n', b"[]"]


def lengths(records):
    return [len(record["en"]) for record in records]


def blocks(lines, size):
    return [lines[start : start + size] for start in range(0, len(lines), size)]


@pytest.mark.parametrize("size", [1, 2, 3, 64])
def test_each_line_that_is_not_empty_is_answered_in_order(size):
    out = io.BytesIO()
    bad = list(answer_lines(blocks(LINES, size), out, "x.jsonl", {"en": str}, lengths))
    answers = [json.loads(line) for line in out.getvalue().splitlines()]
    errors = [answer for answer in answers if isinstance(answer, dict)]
    assert [answer for answer in answers if isinstance(answer, int)] == [4, 4]
    assert [error["line"] for error in errors] == [3, 4, 6] == [error.line for error in bad]
    assert answers[0] == answers[3] == 4


@pytest.mark.parametrize("size", [1, 2, 64])
def test_only_the_line_that_there_is_no_memory_for_is_lost(size):
    def greedy(records):
        if any(record["en"] == "all of it" for record in records):
            raise MemoryError
        return lengths(records)

    lines = [b'{"en": "Rain"}', b'{"en": "all of it"}', b'{"en": "Snow"}']
    out = io.BytesIO()
    [bad] = answer_lines(blocks(lines, size), out, "x.jsonl", {"en": str}, greedy)
    assert bad.line == 2
    assert [json.loads(line) for line in out.getvalue().splitlines()] == [
        4,
        {"error": str(bad), "line": 2},
        4,
    ]


def test_whoever_waits_for_an_answer_gets_it_before_another_line_is_asked_for():
    out = io.BytesIO()

    def one_by_one():
        for number in range(3):
            assert out.getvalue().count(b"\n") == number
            yield [b'{"en": "Rain"}']

    assert list(answer_lines(one_by_one(), out, "stdin", {"en": str}, lengths)) == []


@given(st.binary(max_size=60), st.integers(1, 5))
def test_no_line_of_a_file_is_lost_or_cut(data, most):
    found = list(lines_at_hand(io.BytesIO(data), most))
    assert all(1 <= len(block) <= most for block in found)
    lines = data.split(b"\n")
    assert [line for block in found for line in block] == lines[: None if lines[-1] else -1]


@pytest.mark.parametrize("size", [PIECE - 1, PIECE, PIECE + 1, 3 * PIECE])
def test_a_line_longer_than_is_read_at_a_time_is_whole(size):
    line = b"x" * size
    assert list(lines_at_hand(io.BytesIO(line + b"\n" + line), 64)) == [[line], [line]]


def test_a_line_in_a_pipe_is_not_kept_until_more_come():
    """Whoever writes it may wait for its answer before he writes another."""
    reading, writing = os.pipe()
    with open(reading, "rb") as file, open(writing, "wb", buffering=0) as pipe:
        lines = lines_at_hand(file, 64)
        pipe.write(b"1\n")
        assert next(lines) == [b"1"]
        pipe.write(b"2\n3\n4")
        assert next(lines) == [b"2", b"3"]
        pipe.close()
        assert list(lines) == [[b"4"]]


def test_a_record_says_which_line_it_was():
    with pytest.raises(RecordError, match=r"^x\.jsonl:7: "):
        parse_record(b"{}", "x.jsonl", 7, {"en": str})
