"""Lines of JSON in, lines of JSON out: line k answers line k, whatever line k is."""

from __future__ import annotations

import io
import json

import pytest

from align.errors import RecordError
from corpora.records import answer_lines, parse_record

LINES = [b'{"en": "Rain"}', b"", b"no JSON", b'{"en": 1}', b'{"en": "Snow"}\n', b"[]"]


def lengths(records):
    return [len(record["en"]) for record in records]


@pytest.mark.parametrize("at_once", [1, 2, 3, 64])
def test_each_line_that_is_not_empty_is_answered_in_order(at_once):
    out = io.BytesIO()
    bad = list(answer_lines(LINES, out, "x.jsonl", {"en": str}, lengths, at_once=at_once))
    answers = [json.loads(line) for line in out.getvalue().splitlines()]
    errors = [answer for answer in answers if isinstance(answer, dict)]
    assert [a for a in answers if isinstance(a, int)] == [4, 4]
    assert [error["line"] for error in errors] == [3, 4, 6] == [error.line for error in bad]
    assert answers[0] == answers[3] == 4


@pytest.mark.parametrize("at_once", [1, 2, 64])
def test_only_the_line_that_there_is_no_memory_for_is_lost(at_once):
    def greedy(records):
        if any(record["en"] == "all of it" for record in records):
            raise MemoryError
        return lengths(records)

    lines = [b'{"en": "Rain"}', b'{"en": "all of it"}', b'{"en": "Snow"}']
    out = io.BytesIO()
    [bad] = answer_lines(lines, out, "x.jsonl", {"en": str}, greedy, at_once=at_once)
    assert bad.line == 2
    assert [json.loads(line) for line in out.getvalue().splitlines()] == [
        4,
        {"error": str(bad), "line": 2},
        4,
    ]


def test_whoever_waits_for_an_answer_gets_it_before_the_next_line_is_read():
    out = io.BytesIO()

    def lines():
        for number in range(3):
            assert out.getvalue().count(b"\n") == number
            yield b'{"en": "Rain"}'

    assert list(answer_lines(lines(), out, "stdin", {"en": str}, lengths)) == []


def test_a_record_says_which_line_it_was():
    with pytest.raises(RecordError, match=r"^x\.jsonl:7: "):
        parse_record(b"{}", "x.jsonl", 7, {"en": str})
