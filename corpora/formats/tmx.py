"""Translation memories in TMX 1.4b.

Our own fields are properties ("x-daeyeok:score"), written where they are not as by default, and
flags are notes for people. What it cannot carry: flags, which are not read back; characters that
XML forbids (control codes but tab and line ends, U+FFFE, U+FFFF, lone surrogates), each of which
becomes U+FFFD, so that spans still count.

Read are memories of others, too: the first Korean and the first English variant of each unit
("ko", "ko-KR", "EN_us"), whatever other languages it has. The text inside inline tags is kept,
native codes (the insides of bpt, ept, it, ph, ut) are not. A unit that lacks one of the two
languages is a row with that side empty.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from corpora.formats._fields import fields_renderer, parse_fields
from corpora.formats._lines import write_lines
from corpora.formats._xml import (
    LONGEST,
    attribute,
    describe,
    element_text,
    opened_xml,
)
from corpora.rows import Row
from corpora.safe_xml import language_of, parse_pieces

__all__ = ["read", "write"]

HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.4">
<header creationtool="daeyeok" creationtoolversion="1" segtype="sentence" o-tmf="daeyeok" adminlang="en" srclang="ko" datatype="plaintext"/>
<body>
"""
TAIL = "</body>\n</tmx>\n"
PREFIX = "x-daeyeok:"
CODES = frozenset({"bpt", "ept", "it", "ph", "ut"})
SIDES = frozenset({"ko", "en"})
_render_fields = fields_renderer(f'<prop type="{PREFIX}{{name}}">', "</prop>", element_text)


def read(path: Path) -> Iterator[Row]:
    """The units of a memory as rows.

    ``write`` has an example.

    Raises:
        RecordError: no well-formed or no safe XML, no TMX, a unit with neither language or with
            a field of ours that cannot be read. OSError: the file cannot be read.
    """
    units = _Units(path.name.partition(".")[0])
    with opened_xml(path) as file:
        for _ in parse_pieces(file, str(path), units):
            yield from units.take()


def write(path: Path, rows: Iterable[Row]) -> int:
    """Write a memory; return the number of units.

    Raises:
        OSError: the file cannot be written.

    >>> import tempfile
    >>> from corpora.rows import Row
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     path = Path(folder) / "pairs.tmx"
    ...     write(path, [Row("a/0", "강이 넘쳤다.", "The river flooded.")])
    ...     "<seg>The river flooded.</seg>" in path.read_text("utf-8")
    ...     [row.id for row in read(path)]
    1
    True
    ['a/0']
    """
    return write_lines(path, rows, _render, HEAD, TAIL)


def _render(row: Row) -> str:
    extra = _render_fields(row)
    for flag in row.flags:
        extra += f"<note>{element_text(describe(flag))}</note>"
    return (
        f'<tu tuid="{attribute(row.id)}">{extra}'
        f'<tuv xml:lang="ko"><seg>{element_text(row.ko)}</seg></tuv>'
        f'<tuv xml:lang="en"><seg>{element_text(row.en)}</seg></tuv></tu>\n'
    )


class _Units:
    """The handler: the unit now open, and the rows of those that are closed."""

    def __init__(self, stem: str) -> None:
        self.stem = stem
        self.count = 0
        self.rows: list[Row] = []
        self.root = ""
        self.id = self.language = self.prop = ""
        self.texts: dict[str, str] = {}
        self.fields: dict[str, str] = {}
        self.parts: list[str] | None = None
        self.length = self.codes = 0

    def take(self) -> list[Row]:
        rows, self.rows = self.rows, []
        return rows

    def start(self, name: str, attributes: dict[str, str], line: int) -> None:
        if not self.root:
            self.root = name
            if name != "tmx":
                raise ValueError(f"no TMX: the root element is {name[:40]}")
        elif name == "tu":
            self.count += 1
            self.id = attributes.get("tuid") or f"{self.stem}/{self.count}"
            self.texts, self.fields, self.language = {}, {}, ""
        elif name == "tuv":
            self.language = language_of(attributes.get("xml:lang") or attributes.get("lang", ""))
        elif name == "seg" or (name == "prop" and not self.language):
            self.prop = attributes.get("type", "")
            self.parts, self.length = [], 0
        elif name in CODES:
            self.codes += 1

    def end(self, name: str, line: int) -> None:
        if name == "seg":
            if self.language in SIDES:
                self.texts.setdefault(self.language, "".join(self.parts or ()))
            self.parts = None
        elif name == "prop":
            if self.parts is not None and self.prop.startswith(PREFIX):
                self.fields[self.prop.removeprefix(PREFIX)] = "".join(self.parts)
            self.parts = None
        elif name == "tuv":
            self.language = ""
        elif name == "tu":
            self.rows.append(self._row())
        elif name in CODES:
            self.codes -= 1

    def text(self, text: str) -> None:
        if self.parts is not None and not self.codes:
            self.length += len(text)
            if self.length > LONGEST:
                raise ValueError(f"a text of more than {LONGEST} letters")
            self.parts.append(text)

    def _row(self) -> Row:
        if not self.texts:
            raise ValueError(f"unit {self.id[:40]!r} has neither Korean nor English")
        values: dict[str, Any] = parse_fields(self.fields)
        return Row(self.id, self.texts.get("ko", ""), self.texts.get("en", ""), **values)
