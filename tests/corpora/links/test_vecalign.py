"""Vecalign's lines."""

from __future__ import annotations

import math

import pytest

from align.bitext import Link
from align.errors import RecordError
from corpora.links.vecalign import looks_like, read, render


def documents(text: str):
    return list(read(text.encode().splitlines(keepends=True), "x.vec"))


def test_lines():
    (document,) = documents("[0, 1]:[2]:0.123\n[]:[3]:0\n[2,3]:[]:-1.5e1\n[4] : [4]\n")
    shapes = [(link.ko, link.en) for link in document.links]
    assert shapes == [((0, 1), (2,)), ((), (3,)), ((2, 3), ()), ((4,), (4,))]
    assert [link.cost for link in document.links] == [0.123, 0.0, -15.0, 0.0]
    assert [math.isnan(link.score) for link in document.links] == [False, False, False, True]
    assert (document.n_ko, document.n_en) == (None, None)
    assert document.least() == (5, 5)


def test_scores_fall_as_costs_rise_and_lie_between_0_and_1():
    costs = ["-40", "-20", "-1", "0", "0.25", "0.5", "2", "30"]
    (document,) = documents("".join(f"[0]:[0]:{cost}\n" for cost in costs))
    scores = [link.score for link in document.links]
    assert scores == sorted(set(scores), reverse=True)
    assert min(scores) > 0
    assert max(scores) < 1


def test_links_of_nothing_are_left_out():
    first, second = documents("[]:[]:0.0\n\n[0]:[0]:1\n[]:[]\n")
    assert first.links == ()
    assert len(second.links) == 1


@pytest.mark.parametrize(
    "line",
    [
        "0:0:0.1",
        "[0:[0]:0.1",
        "[-1]:[0]:0.1",
        "[0,]:[0]",
        "[0 1]:[0]",
        "[0]:[0]:x",
        "[0]:[0]:1e999",
        "[9999999]:[0]",
        "[" + "9" * 5000 + "]:[0]",
        "[__import__('os')]:[0]",
    ],
)
def test_errors_name_file_and_line(line):
    with pytest.raises(RecordError, match=r"^x\.vec:2: "):
        documents(f"[0]:[0]:0.1\n{line}\n")


def test_bytes_that_are_no_text():
    with pytest.raises(RecordError, match=r"^x\.vec:1: no UTF-8"):
        list(read([b"[0]:[0]:\xff\n"], "x.vec"))


def test_a_document_without_links():
    assert render([]) == "[]:[]\n"
    assert documents("[]:[]\n")[0].links == ()


def test_costs_are_written_in_full():
    assert render([Link((0,), (0,), 0.1 + 0.2)]) == "[0]:[0]:0.30000000000000004\n"


@pytest.mark.parametrize(
    ("line", "answer"),
    [("[0]:[0]:0.1", True), ("[]:[1]", True), ("[[[0], [0]]]", False), ("[]", False), ("", False)],
)
def test_looks_like(line, answer):
    assert looks_like(line) is answer
