"""Pages as lines of JSON: "text", "html" or "content", perhaps "id" and "url"."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import orjson

from corpora.files import opened
from corpora.pages import MAX_BYTES
from corpora.sources._page import OVERSIZED, Read, Rejection, make_page, place, whole_lines

__all__ = ["read"]

LONGEST = 2 * MAX_BYTES + (1 << 16)
"""Bytes of a line: Hangul that is escaped is twice as long as in UTF-8."""


def read(path: Path, source: str) -> Iterator[Read]:
    """A page or a rejection for each line that is not blank.

    Raises:
        OSError, PackingError, ValueError: the file cannot be read on.

    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     path = Path(folder) / "pages.jsonl"
    ...     _ = path.write_text('{"id": "a", "text": "강이 넘쳤다."}\\n', "utf-8")
    ...     [(page.id, len(page.content)) for page in read(path, "pages.jsonl")]
    [('pages.jsonl:1:a', 17)]
    """
    with opened(path) as file:
        for number, line in enumerate(whole_lines(file, LONGEST), start=1):
            if line is None:
                yield Rejection(place(source, number), "", OVERSIZED)
            elif number == 1 and line == b"\xef\xbb\xbf":
                continue
            elif line.strip():
                yield _read_line(line.removeprefix(b"\xef\xbb\xbf"), source, number)


def _read_line(line: bytes, source: str, number: int) -> Read:
    try:
        record = _parse(line)
    except (ValueError, RecursionError) as error:
        return Rejection(place(source, number), "", f"no JSON ({error})"[:200])
    return make_page(source, number, record)


def _parse(line: bytes) -> Any:
    try:
        return orjson.loads(line)
    except ValueError:
        # Lone surrogates, which orjson refuses and a crawler may well write.
        if b"\\u" not in line:
            raise
        return json.loads(line)
