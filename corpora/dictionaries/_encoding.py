"""Which encoding a dictionary's file is in, and its lines, without holding the file."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from pathlib import Path
from typing import TextIO

from align.errors import RecordError
from corpora.pages.encoding import BOMS, MAGIC, known_encoding

__all__ = ["detect_encoding", "numbered_lines"]

CHUNK = 1 << 20
"""Bytes read at a time."""
SAMPLE = 1 << 18
"""Bytes that charset-normalizer judges: its time grows with them, its verdict hardly does."""
LONGEST = 1 << 16
"""Letters of one line; a longer one is no row of a dictionary."""
MOST_BROKEN = 0.01
"""Share of bytes that may be unreadable; their rows are rejected one by one."""
DECLARED = re.compile(rb"""^\s*<\?xml[^<>]{0,200}?encoding\s*=\s*["']([\w.-]{1,40})""")


def detect_encoding(path: Path) -> str:
    """The codec that reads a file: by byte order mark, XML declaration, UTF-8, CP949, likeness.

    The file is read through in pieces. One with a few broken letters is still read, in the
    encoding that breaks fewest.

    Raises:
        RecordError: the file is empty, no text, or in no known encoding.

    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     path = Path(folder) / "old.txt"
    ...     _ = path.write_bytes("해오름\\tsunrise\\n".encode("cp949"))
    ...     detect_encoding(path)
    'cp949'
    """
    source = str(path)
    with path.open("rb") as file:
        head = file.read(SAMPLE)
    if not head.strip():
        raise RecordError(source, 1, "the file is empty")
    for magic, kind in MAGIC:
        if head.startswith(magic):
            raise RecordError(source, 1, f"this is {kind}, not text")
    for bom, encoding in BOMS:
        if head.startswith(bom):
            return encoding
    if b"\0" in head:
        return _likeliest(head, source)
    broken: dict[str, int] = {}
    for encoding in dict.fromkeys([*_declared(head), "utf-8", "cp949"]):
        broken[encoding] = _broken(path, encoding)
        if not broken[encoding]:
            return encoding
    best = min(broken, key=broken.__getitem__)
    if broken[best] > MOST_BROKEN * path.stat().st_size:
        return _likeliest(head, source)
    return best


def _declared(head: bytes) -> Iterator[str]:
    found = DECLARED.match(head)
    if found:
        name = known_encoding(found[1].decode("ascii"))
        if name is not None:
            yield name


def _broken(path: Path, encoding: str) -> int:
    """How many letters of the file the encoding cannot read."""
    decoder = codecs.getincrementaldecoder(encoding)("replace")
    count = 0
    with path.open("rb") as file:
        while chunk := file.read(CHUNK):
            count += decoder.decode(chunk).count("\ufffd")
    return count + decoder.decode(b"", final=True).count("\ufffd")


def _likeliest(head: bytes, source: str) -> str:
    # Loading it takes as long as reading a small dictionary; few files need it.
    from charset_normalizer import from_bytes

    best = from_bytes(head).best()
    if best is None:
        raise RecordError(source, 1, "no known encoding gives readable text")
    return best.encoding


def numbered_lines(file: TextIO, source: str) -> Iterator[tuple[int, str | RecordError]]:
    """Lines that are not blank with their numbers; one too long to be a row is an error.

    >>> import io
    >>> list(numbered_lines(io.StringIO("하나\\n\\n둘\\n"), "file"))
    [(1, '하나'), (3, '둘')]
    """
    number = 0
    while line := file.readline(LONGEST):
        number += 1
        if len(line) == LONGEST and not line.endswith("\n"):
            yield number, RecordError(source, number, f"a line of {LONGEST} letters or more", line)
            while line and not line.endswith("\n"):
                line = file.readline(LONGEST)
        elif line.strip():
            yield number, line.rstrip("\n")
