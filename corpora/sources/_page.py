"""What every source gives, and the bounds it keeps."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from corpora.pages import MAX_BYTES

__all__ = [
    "OVERSIZED",
    "TEXT_FIELDS",
    "Read",
    "Rejection",
    "SourcePage",
    "make_page",
    "place",
    "whole_lines",
]

LONGEST_NAME = 8_000
"""Letters of an id or URL of a page; a longer one is no name."""
LONGEST_SKIP = 1 << 30
"""Bytes passed over in search of the end of a record; beyond, a packed file is a bomb."""
OVERSIZED = f"more than {MAX_BYTES} bytes"
"""The reason of a page that is too long."""
TEXT_FIELDS = ("text", "html", "content")
"""Names of the field that holds a page, the first that is there."""


@dataclass(frozen=True, slots=True)
class SourcePage:
    """The bytes of a page and where they came from; ``id`` is unique among what is read.

    >>> SourcePage("pages.jsonl:1", "https://example.org/1", "강이 넘쳤다.".encode()).url
    'https://example.org/1'
    """

    id: str
    url: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Rejection:
    """Something that should have been a page, and why it is none; ``id`` says where it stands.

    >>> Rejection("pages.jsonl:2", "", OVERSIZED).reason
    'more than 10000000 bytes'
    """

    id: str
    url: str
    reason: str


Read = SourcePage | Rejection
"""What a source yields."""


def place(source: str, number: int) -> str:
    """The id of a record of a file.

    >>> place("news/2024.jsonl", 17)
    'news/2024.jsonl:17'
    """
    return f"{source}:{number}"


def make_page(source: str, number: int, record: Any) -> Read:
    """The page of a record with "text", "html" or "content", perhaps "id" and "url".

    The record's own id follows its place, since nothing says that it is unique.

    >>> make_page("a.jsonl", 1, {"text": "강", "id": "p7"}).id
    'a.jsonl:1:p7'
    """
    where = place(source, number)
    if not isinstance(record, dict):
        return Rejection(where, "", "a record is an object")
    names = {name: record.get(name) for name in ("id", "url")}
    for name, value in names.items():
        if not isinstance(value, (str, int, type(None))) or len(str(value)) > LONGEST_NAME:
            return Rejection(where, "", f"{name!r} is no string of at most {LONGEST_NAME} letters")
    id, url = (_clean(value) for value in names.values())
    content = next((record[name] for name in TEXT_FIELDS if record.get(name) is not None), None)
    if content is None:
        return Rejection(where, url, f"no field {', '.join(TEXT_FIELDS)}")
    if isinstance(content, str):
        content = content.encode("utf-8", "replace")
    if not isinstance(content, bytes):
        return Rejection(where, url, "the page is no string")
    if len(content) > MAX_BYTES:
        return Rejection(where, url, OVERSIZED)
    return SourcePage(f"{where}:{id}" if id else where, url, content)


def _clean(value: str | int | None) -> str:
    return "" if value is None else str(value).encode("utf-8", "replace").decode("utf-8")


def whole_lines(file: io.BufferedReader, longest: int) -> Iterator[bytes | None]:
    """Lines without their ends; None for one that is too long, which is passed over unread.

    Raises:
        ValueError: a line goes on for so long that no end of it is to be expected.

    >>> list(whole_lines(io.BufferedReader(io.BytesIO(b"one\\ntoo long\\ntwo")), longest=4))
    [b'one', None, b'two']
    """
    while line := file.readline(longest + 1):
        if len(line) <= longest or line.endswith(b"\n"):
            yield line.rstrip(b"\r\n")
            continue
        passed = len(line)
        while line and not line.endswith(b"\n"):
            line = file.readline(1 << 16)
            passed += len(line)
            if passed > LONGEST_SKIP:
                raise ValueError(f"a record of more than {LONGEST_SKIP >> 20} MiB")
        yield None
