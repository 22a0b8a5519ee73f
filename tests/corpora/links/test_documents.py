"""Documents in, links out, one by one."""

from __future__ import annotations

import io
import json

import pytest

from align.errors import RecordError
from align.linking import Learned
from corpora.links import FORMATS
from corpora.links.documents import (
    Sentences,
    answer_documents,
    learn_documents,
    read_documents,
)

RAIN = (["비가 왔다.", "시장은 2024년에 떠났다."], ["It rained.", "The mayor left in 2024."])
LINES = [
    json.dumps(dict(zip(("ko", "en"), RAIN, strict=True))).encode() + b"\n",
    b"\n",
    b"no JSON\n",
    b'{"ko": ["1"], "en": "1"}\n',
    b'{"ko": [], "en": []}\n',
]


def test_lines_are_read_and_bad_ones_are_values():
    first, second, third, fourth = read_documents(LINES, "x.jsonl")
    assert (first, fourth) == (Sentences(*RAIN), Sentences([], []))
    assert isinstance(second, RecordError)
    assert isinstance(third, RecordError)
    assert (second.line, third.line) == (3, 4)


@pytest.mark.parametrize(
    ("more", "paragraphs"),
    [
        ({"ko_paragraphs": [0, 1], "en_paragraphs": [0, 0]}, ([0, 1], [0, 0])),
        ({"ko_paragraphs": [7, 7], "en_paragraphs": [-1, 3]}, ([7, 7], [-1, 3])),
        ({"ko_paragraphs": [0, 1]}, None),
        ({"ko_paragraphs": None, "en_paragraphs": None}, None),
    ],
)
def test_paragraphs_are_read_where_both_sides_have_them(more, paragraphs):
    line = json.dumps({"ko": RAIN[0], "en": RAIN[1], **more}).encode()
    (read,) = read_documents([line], "x.jsonl")
    assert read == Sentences(*RAIN, paragraphs)
    out = io.BytesIO()
    assert list(answer_documents([read], out, "jsonl")) == []
    assert [link[:2] for link in json.loads(out.getvalue())] == [[[0], [0]], [[1], [1]]]


@pytest.mark.parametrize("found", [[0], [1, 0], [0, 0.5], [0, True], "01", {"0": 1}, [0, "1"]])
def test_paragraphs_that_cannot_be_are_told_with_their_line(found):
    line = json.dumps({"ko": RAIN[0], "en": RAIN[1], "en_paragraphs": found}).encode()
    (read,) = read_documents([line], "x.jsonl")
    assert isinstance(read, RecordError)
    assert "x.jsonl:1: 'en_paragraphs' must be whole numbers" in str(read)


@pytest.mark.parametrize("format", FORMATS)
def test_answer_k_is_about_document_k(format):
    out = io.BytesIO()
    errors = list(answer_documents(read_documents(LINES, "x.jsonl"), out, format))
    assert [error.line for error in errors] == [3, 4]
    if format == "jsonl":
        first, *bad, last = map(json.loads, out.getvalue().splitlines())
        assert [link[:2] for link in first] == [[[0], [0]], [[1], [1]]]
        assert [answer["line"] for answer in bad] == [3, 4]
        assert last == []
        return
    answers = list(FORMATS[format].read(out.getvalue().splitlines(keepends=True), "y"))
    assert [len(answer.links) for answer in answers] == [2, 0, 0, 0]


def test_each_line_is_answered_before_the_next_is_read():
    out = io.BytesIO()
    seen = []

    def lines():
        for line in LINES[:1] * 3:
            seen.append(len(out.getvalue().splitlines()))
            yield line

    assert list(answer_documents(read_documents(lines(), "x"), out, "jsonl")) == []
    assert seen == [0, 1, 2]


def test_scores_and_costs_have_four_places():
    out = io.BytesIO()
    list(answer_documents([Sentences(*RAIN)], out, "vecalign"))
    costs = [line.rpartition(b":")[2] for line in out.getvalue().splitlines()]
    assert all(len(cost.partition(b".")[2]) <= 4 for cost in costs)


def test_what_was_learned_is_used():
    # Words that no lexicon has: only the table can tell which sentences belong together.
    ko = ["가람솔이 컸다.", "누리봄이 컸다."]
    en = ["The tasquel was big.", "The blorvin was big.", "The quorlat was big."]
    table = Learned({"누리봄": (("blorvin", 0.9),), "가람솔": (("tasquel", 0.9),)})
    with_table, without = io.BytesIO(), io.BytesIO()
    list(answer_documents([Sentences(ko, en)], with_table, "jsonl", table))
    list(answer_documents([Sentences(ko, en)], without, "jsonl"))
    links = [link[:2] for link in json.loads(with_table.getvalue())]
    assert links[:2] == [[[0], [0]], [[1], [1]]]
    assert with_table.getvalue() != without.getvalue()


def test_bad_lines_are_left_out_of_learning():
    # Too little to learn from gives an empty table, and no error.
    assert learn_documents(read_documents(LINES, "x")) == Learned()
