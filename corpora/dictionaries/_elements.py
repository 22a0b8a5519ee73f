"""Elements of a dictionary's XML as they end or begin, read as ``corpora.safe_xml`` reads."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple, TextIO

from corpora.safe_xml import parse_pieces

__all__ = ["Began", "Ended", "read_elements"]

LONGEST_TEXT = 10_000
"""Letters of an element that are kept."""


class Began(NamedTuple):
    """A start tag: name without its prefix, attributes, line.

    >>> import io
    >>> next(read_elements(io.StringIO('<b c="1"/>'), "file"))
    Began(name='b', attributes={'c': '1'}, line=1)
    """

    name: str
    attributes: dict[str, str]
    line: int


class Ended(NamedTuple):
    """An end tag, with all text inside the element (its first 10,000 letters).

    >>> import io
    >>> [_, ended] = read_elements(io.StringIO("<b>강</b>"), "file")
    >>> ended
    Ended(name='b', text='강', line=1)
    """

    name: str
    text: str
    line: int


def read_elements(file: TextIO, source: str) -> Iterator[Began | Ended]:
    """Start and end tags in order.

    Raises:
        RecordError: the XML is not well-formed, or tries one of the tricks refused there.

    >>> import io
    >>> [event.name for event in read_elements(io.StringIO("<a><b/></a>"), "file")]
    ['a', 'b', 'b', 'a']
    """
    elements = _Elements()
    for _ in parse_pieces(file, source, elements):
        yield from elements.take()


class _Elements:
    """The handler: texts of the elements now open, innermost last, and what to tell."""

    def __init__(self) -> None:
        self.texts: list[str] = []
        self.events: list[Began | Ended] = []

    def take(self) -> list[Began | Ended]:
        events, self.events = self.events, []
        return events

    def start(self, name: str, attributes: dict[str, str], line: int) -> None:
        self.texts.append("")
        self.events.append(Began(name, attributes, line))

    def end(self, name: str, line: int) -> None:
        text = self.texts.pop()
        if self.texts:
            self.text(text)
        self.events.append(Ended(name, text, line))

    def text(self, text: str) -> None:
        self.texts[-1] += text[: LONGEST_TEXT - len(self.texts[-1])]
