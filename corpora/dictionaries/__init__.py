"""Dictionaries on a user's disk, read into the user's own lexicon; none is shipped.

file -> encoding -> format (by content) -> entries and rejected rows, one by one -> SQLite
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

from align.errors import RecordError
from corpora.dictionaries import kengdic, krdict, tbx, tsv
from corpora.dictionaries._encoding import detect_encoding
from corpora.dictionaries._entry import Entry, Read

__all__ = ["FORMATS", "Dictionary", "Entry", "Format"]

HEAD = 1 << 16
"""Letters by which a format is known."""


@dataclass(frozen=True, slots=True)
class Format:
    """How to know a format by how its files begin, and how to read them.

    >>> FORMATS["tsv"].looks_like("해오름\\tsunrise\\n")
    True
    """

    looks_like: Callable[[str], bool]
    read: Callable[[TextIO, str], Iterator[Read]]


FORMATS: dict[str, Format] = {
    "krdict": Format(krdict.looks_like, krdict.read),
    "tbx": Format(tbx.looks_like, tbx.read),
    "kengdic": Format(kengdic.looks_like, kengdic.read),
    "tsv": Format(tsv.looks_like, tsv.read),
}
"""What ``daeyeok lexicon import --format`` offers, in the order in which files are tried."""


class Dictionary:
    """A dictionary's file: iterate over it for its entries and the rows that were rejected.

    Memory does not grow with the file.

    Args:
        format: a name of FORMATS; by content where None.
    Raises:
        RecordError: no text, no known encoding or format; while iterating, XML that cannot be
            read on. OSError: the file cannot be read.
        ValueError: no format has that name.

    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     path = Path(folder) / "mine.tsv"
    ...     _ = path.write_text("해오름\\tsunrise; dawn\\n", "utf-8")
    ...     dictionary = Dictionary(path)
    ...     dictionary.format, [entry.senses for entry in dictionary]
    ('tsv', [(('sunrise', 'dawn'),)])
    """

    def __init__(self, path: Path, *, format: str | None = None) -> None:
        if format is not None and format not in FORMATS:
            raise ValueError(f"no format {format!r}; there are {', '.join(FORMATS)}")
        self.path = path
        self.size = path.stat().st_size
        self.position = 0
        """Bytes read so far."""
        self.encoding = detect_encoding(path)
        self.format = format or self._detect()

    def _detect(self) -> str:
        with self._open() as file:
            head = file.read(HEAD)
        for name, format in FORMATS.items():
            if format.looks_like(head):
                return name
        known = ", ".join(FORMATS)
        raise RecordError(str(self.path), 1, f"no dictionary of a known format ({known})", head)

    def _open(self) -> TextIO:
        return self.path.open(encoding=self.encoding, errors="replace")

    def __iter__(self) -> Iterator[Read]:
        with self._open() as file:
            for entry in FORMATS[self.format].read(file, str(self.path)):
                # The layer below counts bytes; that of text would have to decode again.
                self.position = file.buffer.tell()
                yield entry
        self.position = self.size
