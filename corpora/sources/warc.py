"""Pages of a web archive: the responses of HTML or plain text, with chunks and packing undone.

Written anew rather than on warcio, which prints to stderr, holds a chunk of any size, and gives
up at the first broken record. Here every length is bounded, and after a broken record reading
goes on at the next line that begins one.
"""

from __future__ import annotations

import io
import re
import zlib
from collections.abc import Iterator
from pathlib import Path

from corpora.files import opened
from corpora.pages import MAX_BYTES
from corpora.sources._page import OVERSIZED, Read, Rejection, SourcePage, place

__all__ = ["read"]

LONGEST_LINE = 1 << 16
"""Bytes of a line of a head."""
LONGEST_HEAD = 1 << 18
"""Bytes of a head."""
LARGEST_BODY = 2 * MAX_BYTES
"""Bytes of a response as it was sent; chunks add little, and packing should not."""
PIECE = 1 << 16
"""Bytes passed over at a time."""
BEGINNING = re.compile(rb"WARC/[01]\.[0-9]{1,2}\s*$")
LENGTH = re.compile(r"[0-9]{1,15}")
STATUS = re.compile(r"HTTP/[0-9.]{1,4} ([0-9]{3})")
CHUNK = re.compile(rb"([0-9A-Fa-f]{1,8})[ \t]*(?:;[^\r\n]{0,200})?\r?\n")
PAGES = ("text/html", "application/xhtml+xml", "text/plain")
PLAIN = ("", "identity")
PACKINGS: dict[str, int] = {"gzip": 31, "x-gzip": 31, "deflate": 47}
"""Content encodings that are undone, with the window bits that tell zlib which it is."""


class _Broken(Exception):
    """A record that is not what the standard says."""


def read(path: Path, source: str) -> Iterator[Read]:
    """A page or a rejection for each response; other records are no pages and passed over.

    Raises:
        OSError, PackingError: the file cannot be read on.

    >>> import tempfile
    >>> http = b"HTTP/1.1 200 OK\\r\\nContent-Type: text/html\\r\\n\\r\\n<p>It rained.</p>"
    >>> head = "WARC/1.0\\r\\nWARC-Type: response\\r\\nContent-Type: application/http\\r\\n"
    >>> record = f"{head}Content-Length: {len(http)}\\r\\n\\r\\n".encode() + http
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     path = Path(folder) / "crawl.warc"
    ...     _ = path.write_bytes(record)
    ...     [page.content for page in read(path, "crawl.warc")]
    [b'<p>It rained.</p>']
    """
    number = 0
    with opened(path) as file:
        line = _next_line(file)
        while line:
            number += 1
            try:
                if not BEGINNING.match(line):
                    raise _Broken("no WARC record begins here")
                found = _record(file, place(source, number))
            except _Broken as broken:
                yield Rejection(place(source, number), "", f"broken WARC record: {broken}")
                line = _next_record(file)
                continue
            if found is not None:
                yield found
            line = _next_line(file)


def _next_line(file: io.BufferedReader) -> bytes:
    while line := file.readline(LONGEST_LINE):
        if line.strip():
            break
    return line


def _next_record(file: io.BufferedReader) -> bytes:
    while line := file.readline(LONGEST_LINE):
        if BEGINNING.match(line):
            break
    return line


def _record(file: io.BufferedReader, id: str) -> Read | None:
    headers = _headers(file, LONGEST_HEAD)
    if not LENGTH.fullmatch(headers.get("content-length", "")):
        raise _Broken("no Content-Length")
    body = _Body(file, int(headers["content-length"]))
    url = headers.get("warc-target-uri", "").removeprefix("<").removesuffix(">")
    is_http = headers.get("content-type", "").startswith("application/http")
    found = None
    if headers.get("warc-type") == "response" and is_http:
        found = _response(body, id, url)
    body.pass_over()
    return found


def _response(body: _Body, id: str, url: str) -> Read | None:
    status = STATUS.match(body.readline(LONGEST_LINE).decode("latin-1"))
    if not status:
        return Rejection(id, url, "the response has no status")
    headers = _headers(body, LONGEST_HEAD)
    kind = headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind not in PAGES:
        return None if kind else Rejection(id, url, "the response has no content type")
    if not status[1].startswith("2"):
        return Rejection(id, url, f"the server answered {status[1]}")
    if body.left > LARGEST_BODY:
        return Rejection(id, url, OVERSIZED)
    try:
        content = body.read()
        if "chunked" in headers.get("transfer-encoding", "").lower():
            content = _joined(content)
        content = _unpacked(content, headers.get("content-encoding", "").strip().lower())
    except ValueError as error:
        return Rejection(id, url, str(error))
    if len(content) > MAX_BYTES:
        return Rejection(id, url, OVERSIZED)
    return SourcePage(id, url, content)


class _Body:
    """What stands between the head of a record and the next record."""

    def __init__(self, file: io.BufferedReader, length: int) -> None:
        self.file = file
        self.left = length

    def readline(self, longest: int) -> bytes:
        if not self.left:
            return b""
        return self._took(self.file.readline(min(longest, self.left)))

    def read(self) -> bytes:
        return self._took(self.file.read(self.left)) if self.left else b""

    def pass_over(self) -> None:
        while self.left:
            self._took(self.file.read(min(PIECE, self.left)))

    def _took(self, data: bytes) -> bytes:
        self.left -= len(data)
        if not data:
            raise _Broken("it ends too early")
        return data


def _headers(file: io.BufferedReader | _Body, longest: int) -> dict[str, str]:
    headers: dict[str, str] = {}
    while line := file.readline(LONGEST_LINE):
        longest -= len(line)
        if longest < 0:
            raise _Broken("its head has no end")
        if not line.strip():
            return headers
        name, colon, value = line.decode("utf-8", "replace").partition(":")
        if colon:
            headers[name.strip().lower()] = value.strip()
    return headers


def _joined(content: bytes) -> bytes:
    """The body without the marks of its chunks; as it is where it has none.

    Raises:
        ValueError: the chunks end too early or are broken.
    """
    if not CHUNK.match(content):
        # Some crawlers undo the chunks and leave the header as it was.
        return content
    pieces: list[bytes] = []
    at = 0
    while mark := CHUNK.match(content, at):
        length = int(mark[1], 16)
        if not length:
            return b"".join(pieces)
        pieces.append(content[mark.end() : mark.end() + length])
        at = mark.end() + length
        at += 2 if content[at : at + 2] == b"\r\n" else 1
    raise ValueError("the chunks of the response are broken or end too early")


def _unpacked(content: bytes, encoding: str) -> bytes:
    """The body as the page's author wrote it, at most a byte longer than a page may be.

    Raises:
        ValueError: the packing is not known, is broken, or ends too early.
    """
    if encoding in PLAIN or content[:1] == b"<":
        return content
    if encoding not in PACKINGS:
        raise ValueError(f"content encoding {encoding[:40]!r} is not read")
    for window in (PACKINGS[encoding], -15):
        unpacking = zlib.decompressobj(window)
        try:
            unpacked = unpacking.decompress(content, MAX_BYTES + 1)
        except zlib.error:
            # Some servers send deflate without its header.
            continue
        if not unpacking.eof and len(unpacked) <= MAX_BYTES:
            raise ValueError(f"the {encoding} content ends too early")
        return unpacked
    raise ValueError(f"the {encoding} content is broken")
