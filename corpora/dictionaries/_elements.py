"""Elements of an XML file as they end or begin, with nothing an attacker could blow up.

Expat reads the text piece by piece, so memory stays constant. Refused are entity declarations
of any kind (bombs and external files alike), tags of megabytes, and nesting without end. A
DOCTYPE that names an external DTD is accepted and the DTD is never fetched.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple, NoReturn, TextIO
from xml.parsers import expat

from align.errors import RecordError

__all__ = ["Began", "Ended", "read_elements"]

CHUNK = 1 << 16
LONGEST_TAG = 4 << 20
"""Bytes without an end of a tag: older versions of expat need quadratic time for such a one."""
LONGEST_TEXT = 10_000
DEEPEST = 100
DECLARATION = re.compile(r"\s*<\?xml\s[^<>]{0,200}\?>")
# A standalone document may not use undeclared entities: expat would skip them without a word.
STANDALONE = '<?xml version="1.0" standalone="yes"?>'
# Characters that XML forbids stand in real dumps, and expat would stop at the first.
FORBIDDEN = dict.fromkeys([*range(9), 11, 12, *range(14, 32), 0xFFFE, 0xFFFF], " ")


class Began(NamedTuple):
    """A start tag: name without its prefix, attributes, line."""

    name: str
    attributes: dict[str, str]
    line: int


class Ended(NamedTuple):
    """An end tag, with all text inside the element (its first 10,000 letters)."""

    name: str
    text: str
    line: int


def read_elements(file: TextIO, source: str) -> Iterator[Began | Ended]:
    """Start and end tags in order.

    Raises:
        RecordError: the XML is not well-formed, or tries one of the tricks refused here.
    """
    reader = _Reader(source)
    text = file.read(CHUNK)
    declaration = DECLARATION.match(text)
    lines = declaration.group().count("\n") if declaration else 0
    text = STANDALONE + "\n" * lines + text[declaration.end() if declaration else 0 :]
    while text:
        reader.feed(text, final=False)
        yield from reader.take()
        text = file.read(CHUNK)
    reader.feed("", final=True)
    yield from reader.take()


class _Reader:
    def __init__(self, source: str) -> None:
        self.source = source
        self.fed = 0
        self.texts: list[str] = []
        self.events: list[Began | Ended] = []
        self.parser = expat.ParserCreate("utf-8")
        self.parser.buffer_text = True
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._text
        self.parser.EntityDeclHandler = self._refuse_entity

    def feed(self, text: str, *, final: bool) -> None:
        data = text.translate(FORBIDDEN).encode("utf-8", "replace")
        try:
            self.parser.Parse(data, final)
        except expat.ExpatError as error:
            reason = f"XML: {expat.ErrorString(error.code)}"
            raise RecordError(self.source, error.lineno, reason) from None
        self.fed += len(data)
        if self.fed - self.parser.CurrentByteIndex > LONGEST_TAG:
            self._refuse(f"a tag of more than {LONGEST_TAG >> 20} MiB")

    def take(self) -> list[Began | Ended]:
        events, self.events = self.events, []
        return events

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self.texts.append("")
        if len(self.texts) > DEEPEST:
            self._refuse(f"elements nested more than {DEEPEST} deep")
        self.events.append(Began(_local(name), attributes, self.parser.CurrentLineNumber))

    def _end(self, name: str) -> None:
        text = self.texts.pop()
        if self.texts:
            self._text(text)
        self.events.append(Ended(_local(name), text, self.parser.CurrentLineNumber))

    def _text(self, text: str) -> None:
        self.texts[-1] += text[: LONGEST_TEXT - len(self.texts[-1])]

    def _refuse_entity(self, name: str, *_: object) -> None:
        self._refuse(f"XML that declares an entity ({name[:40]}) is not read")

    def _refuse(self, reason: str) -> NoReturn:
        raise RecordError(self.source, self.parser.CurrentLineNumber, reason)


def _local(name: str) -> str:
    return name.rpartition(":")[2]
