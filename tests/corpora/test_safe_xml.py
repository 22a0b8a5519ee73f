"""XML told to a handler, piece by piece; what is refused is in dictionaries/test__elements.py."""

from __future__ import annotations

import io

import pytest

from align.errors import RecordError
from corpora.safe_xml import CHUNK, parse_pieces


class Teller:
    def __init__(self) -> None:
        self.told: list[object] = []

    def start(self, name, attributes, line):
        self.told.append((name, attributes, line))

    def end(self, name, line):
        self.told.append((name, line))

    def text(self, text):
        if text == "bad":
            raise ValueError("bad text")
        self.told.append(text)


def test_tags_and_texts_in_order():
    teller = Teller()
    list(parse_pieces(io.StringIO('<a:r>one\n<b x="1"/>two</a:r>'), "x.xml", teller))
    assert teller.told == [("r", {}, 1), "one\n", ("b", {"x": "1"}, 2), ("b", 2), "two", ("r", 2)]


def test_what_the_handler_refuses_has_a_line():
    with pytest.raises(RecordError, match=r"x\.xml:2: bad text"):
        list(parse_pieces(io.StringIO("<r>\n<a>bad</a></r>"), "x.xml", Teller()))


def test_a_piece_is_told_before_the_next_is_read():
    file = io.StringIO("<r>" + "<a/>" * CHUNK)
    teller = Teller()
    pieces = parse_pieces(file, "x.xml", teller)
    next(pieces)
    assert 0 < len(teller.told) < CHUNK
    assert file.tell() == CHUNK
