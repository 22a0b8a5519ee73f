"""XLIFF 2.1, a unit a pair, Korean as source and English as target.

Our own fields stand in the metadata module, the row's id is the unit's name, and flags are notes
for people, which a translation editor shows. What it cannot carry: flags, which are not read
back; in ids and fields, characters that XML forbids, each of which becomes U+FFFD. In the two
texts these stand as ``<cp hex="001B"/>`` and survive.

Read is XLIFF 2.0 to 2.2 between Korean and English in either direction; each segment of a unit
is a row, and what stands between segments (``ignorable``) is none. The text inside inline tags
is kept. XLIFF 1.2 is another format and refused.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import count
from pathlib import Path
from typing import Any

from align.bitext import Flag
from corpora.formats._fields import fields_renderer, parse_fields
from corpora.formats._lines import write_lines
from corpora.formats._xml import (
    FORBIDDEN,
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
<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:mda="urn:oasis:names:tc:xliff:metadata:2.0" version="2.1" srcLang="ko" trgLang="en">
<file id="f1" xml:space="preserve">
"""
TAIL = "</file>\n</xliff>\n"
CATEGORY = "daeyeok"
PRIORITY = {"critical": 1, "major": 4, "minor": 7}
CODE_POINT = re.compile(r"[0-9A-Fa-f]{1,8}")
SIDES = {"source": 0, "target": 1}
VERSIONS = ("2.0", "2.1", "2.2")
_render_fields = fields_renderer('<mda:meta type="{name}">', "</mda:meta>", element_text)


def read(path: Path) -> Iterator[Row]:
    """The segments of a file as rows; the second of a unit is "ID#2".

    ``write`` has an example.

    Raises:
        RecordError: no well-formed or no safe XML, no XLIFF 2, other languages, or a field of
            ours that cannot be read. OSError: the file cannot be read.
    """
    segments = _Segments(path.name.partition(".")[0])
    with opened_xml(path) as file:
        for _ in parse_pieces(file, str(path), segments):
            yield from segments.take()


def write(path: Path, rows: Iterable[Row]) -> int:
    """Write a file; return the number of units.

    Raises:
        OSError: the file cannot be written.

    >>> import tempfile
    >>> from corpora.rows import Row
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     path = Path(folder) / "pairs.xlf"
    ...     write(path, [Row("a/0", "강이 넘쳤다.", "The river flooded.")])
    ...     "<target>The river flooded.</target>" in path.read_text("utf-8")
    ...     [row.id for row in read(path)]
    1
    True
    ['a/0']
    """
    numbers = count(1)
    return write_lines(path, rows, lambda row: _render(row, next(numbers)), HEAD, TAIL)


def _render(row: Row, number: int) -> str:
    fields = _render_fields(row)
    if fields:
        group = f'<mda:metaGroup category="{CATEGORY}">{fields}</mda:metaGroup>'
        fields = f"<mda:metadata>{group}</mda:metadata>"
    notes = "".join(map(_note, row.flags))
    if notes:
        notes = f"<notes>{notes}</notes>"
    return (
        f'<unit id="u{number}" name="{attribute(row.id)}">{fields}{notes}<segment>'
        f"<source>{_content(row.ko)}</source><target>{_content(row.en)}</target>"
        "</segment></unit>\n"
    )


def _note(flag: Flag) -> str:
    side = "target" if flag.en or not flag.ko else "source"
    return (
        f'<note category="{attribute(flag.check)}" priority="{PRIORITY[flag.severity.value]}" '
        f'appliesTo="{side}">{element_text(describe(flag))}</note>'
    )


def _content(text: str) -> str:
    if not FORBIDDEN.search(text):
        return element_text(text)
    pieces, place = [], 0
    for found in FORBIDDEN.finditer(text):
        pieces.append(element_text(text[place : found.start()]))
        pieces.append(f'<cp hex="{ord(found.group()):04X}"/>')
        place = found.end()
    return "".join(pieces) + element_text(text[place:])


class _Segments:
    """The handler: the unit and segment now open, and the rows of those that are closed."""

    def __init__(self, stem: str) -> None:
        self.stem = stem
        self.units = self.segments = 0
        self.rows: list[Row] = []
        self.root = ""
        self.reversed = False
        self.id = self.meta = ""
        self.fields: dict[str, str] = {}
        self.texts = ["", ""]
        self.is_ours = self.in_segment = False
        self.parts: list[str] | None = None
        self.length = 0

    def take(self) -> list[Row]:
        rows, self.rows = self.rows, []
        return rows

    def start(self, name: str, attributes: dict[str, str], line: int) -> None:
        if not self.root:
            self._start_root(name, attributes)
        elif name == "unit":
            self.units += 1
            self.id = attributes.get("name") or f"{self.stem}/{self.units}"
            self.segments, self.fields = 0, {}
        elif name == "segment":
            self.in_segment, self.texts = True, ["", ""]
        elif name in SIDES and self.in_segment:
            self._collect()
        elif name == "metaGroup":
            self.is_ours = attributes.get("category") == CATEGORY
        elif name == "meta" and self.is_ours and not self.in_segment:
            self.meta = attributes.get("type", "")
            self._collect()
        elif name == "cp" and self.in_segment:
            self.text(_code_point(attributes.get("hex", "")))

    def end(self, name: str, line: int) -> None:
        if name in SIDES and self.parts is not None:
            self.texts[SIDES[name]] = "".join(self.parts)
            self.parts = None
        elif name == "meta" and self.parts is not None:
            self.fields[self.meta] = "".join(self.parts)
            self.parts = None
        elif name == "metaGroup":
            self.is_ours = False
        elif name == "segment":
            self.in_segment = False
            self.segments += 1
            self.rows.append(self._row())

    def text(self, text: str) -> None:
        if self.parts is not None:
            self.length += len(text)
            if self.length > LONGEST:
                raise ValueError(f"a text of more than {LONGEST} letters")
            self.parts.append(text)

    def _start_root(self, name: str, attributes: dict[str, str]) -> None:
        self.root = name
        version = attributes.get("version", "")
        if name != "xliff" or version not in VERSIONS:
            raise ValueError(f"no XLIFF 2: the root element is {name[:40]} {version[:10]}".strip())
        source, target = (language_of(attributes.get(key, "")) for key in ("srcLang", "trgLang"))
        if {source, target} != {"ko", "en"}:
            raise ValueError(f"not between ko and en, but {source[:20]!r} and {target[:20]!r}")
        self.reversed = source == "en"

    def _collect(self) -> None:
        self.parts, self.length = [], 0

    def _row(self) -> Row:
        ko, en = reversed(self.texts) if self.reversed else self.texts
        values: dict[str, Any] = parse_fields(self.fields)
        id = self.id if self.segments == 1 else f"{self.id}#{self.segments}"
        return Row(id, ko, en, **values)


def _code_point(text: str) -> str:
    if not CODE_POINT.fullmatch(text) or int(text, 16) > 0x10FFFF:
        raise ValueError(f"no code point: {text[:40]!r}")
    return chr(int(text, 16))
