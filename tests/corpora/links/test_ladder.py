"""hunalign's ladders."""

from __future__ import annotations

import math

import pytest

from align.bitext import Link
from align.errors import RecordError
from corpora.links.ladder import looks_like, read, render


def documents(text: str):
    return list(read(text.encode().splitlines(keepends=True), "x.ladder"))


def test_rungs_hold_links_between_them():
    (document,) = documents("0\t0\t0.5\n1\t2\t-0.25\n3\t2\t1.5\n3\t3\t2\n4\t4\t0\n")
    assert document.links == (
        Link((0,), (0, 1), score=0.5),
        Link((1, 2), (), score=-0.25),
        Link((), (2,), score=1.5),
        Link((3,), (3,), score=2.0),
    )
    assert (document.n_ko, document.n_en) == (4, 4)


def test_a_rung_without_score():
    (document,) = documents("0 0\n1 1\n")
    assert math.isnan(document.links[0].score)


def test_blank_lines_hold_documents_apart():
    first, second = documents("0\t0\t0\n\n\n0\t0\t.5\n1\t0\t0\n\n")
    assert first.links == ()
    assert second.links == (Link((0,), (), score=0.5),)


def test_rungs_that_do_not_move_say_nothing():
    (document,) = documents("0\t0\t0.5\n0\t0\t0.25\n1\t1\t0\n")
    assert document.links == (Link((0,), (0,), score=0.25),)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("0\t0\t0\n1\n", "x.ladder:2: expected a rung"),
        ("0\t0\t0\nx\t1\t0\n", "x.ladder:2: expected a rung"),
        ("0\t0\t0\n-1\t1\t0\n", "x.ladder:2: expected a rung"),
        ("0\t0\t0\n1\t1\tgood\n", "x.ladder:2: no number: 'good'"),
        ("0\t0\tinf\n", "x.ladder:1: no number"),
        ("1\t0\t0\n", "x.ladder:1: a ladder begins with the rung 0, 0"),
        ("0\t0\t0\n2\t2\t0\n1\t3\t0\n", "x.ladder:3: rung 1, 3 stands before 2, 2"),
        ("0\t0\t0\n2000000\t1\t0\n", "x.ladder:2: more than 1000000 sentences"),
        ("0\t0\t0\n١\t1\t0\n", "x.ladder:2: expected a rung"),
    ],
)
def test_errors_name_file_and_line(text, reason):
    with pytest.raises(RecordError) as raised:
        documents(text)
    assert str(raised.value).startswith(reason)


@pytest.mark.parametrize(
    "links",
    [
        [Link((1,), (0,)), Link((0,), (1,))],
        [Link((0,), (1,)), Link((1,), (0,))],
        [Link((0, 2), (0,)), Link((1,), (1,))],
        [Link((0,), (0,)), Link((2,), (1,))],
        [Link((0,), (0,)), Link((0, 1), (1,))],
    ],
)
def test_what_a_ladder_cannot_say_is_refused(links):
    with pytest.raises(ValueError, match="a ladder needs"):
        render(links)


@pytest.mark.parametrize(
    ("line", "answer"),
    [("0\t0\t0.1", True), ("0 0", True), ("[0]:[0]", False), ("0-0 1-1", False), ("", False)],
)
def test_looks_like(line, answer):
    assert looks_like(line) is answer
