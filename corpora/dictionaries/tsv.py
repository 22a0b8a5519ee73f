"""A word list of two columns, Korean and English, separated by tabs.

Glosses are separated by ";", senses by "|". Either language may come first. A header row that
names the columns (ko, korean, 한국어; en, english, 영어) lets a file have further columns.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TextIO

from align.errors import RecordError
from corpora.dictionaries._encoding import numbered_lines
from corpora.dictionaries._entry import HANGUL, Read, make_entry

__all__ = ["looks_like", "read"]

KOREAN = frozenset({"ko", "kor", "korean", "한국어", "한글", "국문"})
ENGLISH = frozenset({"en", "eng", "english", "영어", "영문"})
LOOKED_AT = 50
"""Lines by which a list is known."""


def looks_like(head: str) -> bool:
    """Whether a file that begins so is such a list: most lines have two columns, one Korean.

    >>> looks_like("해오름\\tsunrise\\n누리\\tworld\\n"), looks_like("no list at all\\n")
    (True, False)
    """
    lines = [line for line in head.split("\n") if line.strip()][:LOOKED_AT]
    if lines and _header(lines[0].split("\t")):
        return True
    rows = [line.split("\t") for line in lines]
    fit = sum(len(row) == 2 and bool(HANGUL.search(row[0] + row[1])) for row in rows)
    return fit * 2 > len(lines)


def read(file: TextIO, source: str) -> Iterator[Read]:
    """An entry for each row.

    >>> import io
    >>> [entry.senses for entry in read(io.StringIO("해오름\\tsunrise; dawn\\n"), "file")]
    [(('sunrise', 'dawn'),)]
    """
    header: tuple[int, int] | None = None
    width = 2
    for count, (number, line) in enumerate(numbered_lines(file, source)):
        if isinstance(line, RecordError):
            yield line
            continue
        cells = line.split("\t")
        if count == 0:
            header = _header(cells)
            if header:
                width = len(cells)
                continue
        if len(cells) != width:
            reason = f"expected {width} columns, found {len(cells)}"
            yield RecordError(source, number, reason, line)
            continue
        korean, english = header or _order(cells)
        yield make_entry(source, number, cells[korean], cells[english].split("|"))


def _header(cells: Sequence[str]) -> tuple[int, int] | None:
    names = [cell.strip().lower() for cell in cells]
    korean = [at for at, name in enumerate(names) if name in KOREAN]
    english = [at for at, name in enumerate(names) if name in ENGLISH]
    return (korean[0], english[0]) if korean and english else None


def _order(cells: Sequence[str]) -> tuple[int, int]:
    """Which cell is Korean: the first, unless only the second holds Hangul."""
    return (1, 0) if HANGUL.search(cells[1]) and not HANGUL.search(cells[0]) else (0, 1)
