"""Word links."""

from __future__ import annotations

import pytest

from align.bitext import Link
from align.errors import RecordError
from corpora.links.pharaoh import looks_like, read, render


def documents(text: str):
    return list(read(text.encode().splitlines(keepends=True), "x.align"))


def test_a_line_is_a_document_empty_ones_too():
    found = [[(one.ko, one.en) for one in read.links] for read in documents("0-0 1-2\n\n3-1\n")]
    assert found == [[((0,), (0,)), ((1,), (2,))], [], [((3,), (1,))]]


@pytest.mark.parametrize("text", ["0p1", "0:1", "0-", "-1", "0-1-2", "x-y", "0-9999999", "0 -1"])
def test_errors_name_file_and_line(text):
    with pytest.raises(RecordError, match=r"^x\.align:2: expected word links: 0-0 1-2: "):
        documents(f"0-0\n1-1 {text}\n")


def test_wide_links_become_one_link_a_pair_of_words():
    assert render([Link((0, 1), (0, 1)), Link((1,), (1,)), Link((), (5,))]) == "0-0 0-1 1-0 1-1\n"


@pytest.mark.parametrize(
    ("line", "answer"), [("0-0 1-2", True), ("3-1", True), ("0\t0\t0", False), ("", False)]
)
def test_looks_like(line, answer):
    assert looks_like(line) is answer
