"""XML read piece by piece, with nothing an attacker could blow up.

Expat reads the text as it comes, so memory stays constant. Refused are entity declarations of
any kind (bombs and external files alike), tags of megabytes, and nesting without end. A DOCTYPE
that names an external DTD is accepted and the DTD is never fetched.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NoReturn, Protocol, TextIO
from xml.parsers import expat

from align.errors import RecordError
from corpora.files import PackingError

__all__ = ["CHUNK", "Handler", "language_of", "parse_pieces"]

CHUNK = 1 << 16
"""Bytes that are parsed at a time."""
LONGEST_TAG = 4 << 20
"""Bytes without an end of a tag: older versions of expat need quadratic time for such a one."""
DEEPEST = 100
"""Elements in elements; no file of ours or of others nests so deep."""
DECLARATION = re.compile(r"\s*<\?xml\s[^<>]{0,200}\?>")
# A standalone document may not use undeclared entities: expat would skip them without a word.
STANDALONE = '<?xml version="1.0" standalone="yes"?>'
# Characters that XML forbids stand in real files, and expat would stop at the first.
FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


def language_of(code: str) -> str:
    """The language of a code, without region or script.

    >>> language_of("ko-KR"), language_of("EN")
    ('ko', 'en')
    """
    return re.split("[-_]", code.strip().lower(), maxsplit=1)[0]


class Handler(Protocol):
    """Who is told of tags and text; names come without their prefix.

    A ``ValueError`` that it raises becomes a RecordError with the line.

    >>> import io
    >>> class Counts:
    ...     found = 0
    ...     def start(self, name, attributes, line):
    ...         self.found += 1
    ...     def end(self, name, line): ...
    ...     def text(self, text): ...
    >>> handler: Handler = Counts()
    >>> len(list(parse_pieces(io.StringIO("<a><b/></a>"), "file", handler))), handler.found
    (2, 2)
    """

    def start(self, name: str, attributes: dict[str, str], line: int) -> None: ...

    def end(self, name: str, line: int) -> None: ...

    def text(self, text: str) -> None: ...


def parse_pieces(file: TextIO, source: str, handler: Handler) -> Iterator[None]:
    """Tell the handler what stands in the file; yield after each piece, to take what it found.

    Raises:
        RecordError: the XML is not well-formed, or tries one of the tricks refused here.

    >>> import io
    >>> class Names:
    ...     def start(self, name, attributes, line):
    ...         print(line, name, attributes)
    ...     def end(self, name, line): ...
    ...     def text(self, text): ...
    >>> for _ in parse_pieces(io.StringIO('<a>\\n<b c="1"/></a>'), "file", Names()):
    ...     pass
    1 a {}
    2 b {'c': '1'}
    """
    parser = _Parser(source, handler)
    text = parser.read(file)
    declaration = DECLARATION.match(text)
    lines = declaration.group().count("\n") if declaration else 0
    text = STANDALONE + "\n" * lines + text[declaration.end() if declaration else 0 :]
    while text:
        parser.feed(text, final=False)
        yield
        text = parser.read(file)
    parser.feed("", final=True)
    yield


class _Parser:
    def __init__(self, source: str, handler: Handler) -> None:
        self.source = source
        self.handler = handler
        self.fed = self.depth = 0
        self.expat = expat.ParserCreate("utf-8")
        self.expat.buffer_text = True
        self.expat.StartElementHandler = self._start
        self.expat.EndElementHandler = self._end
        self.expat.CharacterDataHandler = handler.text
        self.expat.EntityDeclHandler = self._refuse_entity

    def read(self, file: TextIO) -> str:
        try:
            return file.read(CHUNK)
        except UnicodeDecodeError as error:
            self._refuse(f"no {error.encoding} ({error.reason})")
        except PackingError as error:
            self._refuse(str(error))

    def feed(self, text: str, *, final: bool) -> None:
        data = FORBIDDEN.sub(" ", text).encode("utf-8", "replace")
        try:
            self.expat.Parse(data, final)
        except expat.ExpatError as error:
            reason = f"XML: {expat.ErrorString(error.code)}"
            raise RecordError(self.source, error.lineno, reason) from None
        except ValueError as error:
            raise RecordError(self.source, self.expat.CurrentLineNumber, str(error)) from None
        self.fed += len(data)
        if self.fed - self.expat.CurrentByteIndex > LONGEST_TAG:
            self._refuse(f"a tag of more than {LONGEST_TAG >> 20} MiB")

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self.depth += 1
        if self.depth > DEEPEST:
            self._refuse(f"elements nested more than {DEEPEST} deep")
        self.handler.start(_local(name), attributes, self.expat.CurrentLineNumber)

    def _end(self, name: str) -> None:
        self.depth -= 1
        self.handler.end(_local(name), self.expat.CurrentLineNumber)

    def _refuse_entity(self, name: str, *_: object) -> None:
        self._refuse(f"XML that declares an entity ({name[:40]}) is not read")

    def _refuse(self, reason: str) -> NoReturn:
        raise RecordError(self.source, self.expat.CurrentLineNumber, reason)


def _local(name: str) -> str:
    return name.rpartition(":")[2]
