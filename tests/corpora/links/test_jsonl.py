"""Lines of JSON."""

from __future__ import annotations

import math

import pytest

from align.bitext import Link
from align.errors import RecordError
from corpora.links.jsonl import looks_like, read, render


def documents(text: str):
    return list(read(text.encode().splitlines(keepends=True), "x.jsonl"))


@pytest.mark.parametrize(
    ("line", "links", "sizes"),
    [
        ("[[[0, 1], [2], 0.5]]", (Link((0, 1), (2,), score=0.5),), (None, None)),
        ("[[[0], [], 1]]", (Link((0,), (), score=1.0),), (None, None)),
        ("[]", (), (None, None)),
        ('{"links": [[[0], [0], 0.5]]}', (Link((0,), (0,), score=0.5),), (None, None)),
        ('{"gold": [], "ko": ["가", "나"], "en": ["a"], "id": 1}', (), (2, 1)),
    ],
)
def test_lines(line, links, sizes):
    (document,) = documents(line + "\n\n")
    assert document.links == links
    assert (document.n_ko, document.n_en) == sizes


@pytest.mark.parametrize("line", ["[[[0], [0]]]", "[[[0], [0], null]]"])
def test_links_without_score(line):
    assert math.isnan(documents(line)[0].links[0].score)


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("{", "Expecting"),
        ("7", "expected a list of links"),
        ("{}", "expected a list of links"),
        ('{"error": "no JSON", "line": 2}', "no links, but an error"),
        ("[[0, 0]]", "a side of a link is a list of indexes"),
        ("[[[0]]]", "a link is"),
        ("[[[0], [0], 0.5, 1]]", "a link is"),
        ("[[[-1], [0]]]", "indexes are whole numbers"),
        ("[[[0.0], [0]]]", "indexes are whole numbers"),
        ("[[[true], [0]]]", "indexes are whole numbers"),
        ("[[[1000001], [0]]]", "indexes are whole numbers"),
        ("[[[0], [0], NaN]]", "a score is a finite number"),
        ("[[[0], [0], 1e999]]", "a score is a finite number"),
        ("[[[0], [0], true]]", "a score is a finite number"),
        ('[[[0], [0], "1"]]', "a score is a finite number"),
        ("[[[0], [0], " + "9" * 400 + "]]", "a score is a finite number"),
        ("[" * 100_000, ""),
    ],
)
def test_errors_name_file_and_line(line, reason):
    with pytest.raises(RecordError) as raised:
        documents("[]\n" + line)
    assert str(raised.value).startswith("x.jsonl:2: ")
    assert reason in str(raised.value)


def test_written_lines_are_what_link_writes():
    links = [Link((0, 1), (2,), 3.5, 0.25), Link((), (3,), score=math.nan)]
    assert render(links) == "[[[0, 1], [2], 0.25], [[], [3]]]\n"


@pytest.mark.parametrize(
    ("line", "answer"),
    [
        ("[[[0], [0]]]", True),
        ("[ [[0], [0]]]", True),
        ("[]", True),
        ("{}", True),
        ("[]:[0]", False),
        ("[0]:[0]:1", False),
        ("", False),
    ],
)
def test_looks_like(line, answer):
    assert looks_like(line) is answer
