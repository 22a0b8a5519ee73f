"""What the XML formats share: escaping, opening, and texts of elements."""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TextIO

from align.bitext import Flag
from align.errors import RecordError
from corpora.files import PackingError, opened
from corpora.pages.encoding import BOMS, known_encoding

__all__ = [
    "FORBIDDEN",
    "LONGEST",
    "attribute",
    "describe",
    "element_text",
    "opened_xml",
    "without_forbidden",
]

LONGEST = 4 << 20
"""Letters of one text; a longer one is refused rather than held in memory."""
HEAD = 1 << 10
"""Bytes in which the declaration stands."""
UNWRITABLE = "\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff"
"""The inside of a character class: what XML 1.0 has no way to write, not even as a number."""
FORBIDDEN = re.compile(f"[{UNWRITABLE}]")
"""One character that XML 1.0 has no way to write."""
# A carriage return written as it is would come back as a line feed, and in an attribute each
# of the three as a space.
ESCAPES = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "\t": "&#9;",
    "\n": "&#10;",
    "\r": "&#13;",
}
DECLARED = re.compile(rb"""\s*<\?xml[^<>]{0,200}?encoding\s*=\s*["']([\w.-]{1,40})""")


def without_forbidden(text: str) -> str:
    """The text with U+FFFD for each character that XML forbids; tabs and line ends stay.

    >>> without_forbidden("a\\x0bb\\n")
    'a\ufffdb\\n'
    """
    return FORBIDDEN.sub("\ufffd", text)


def _escape(found: re.Match[str]) -> str:
    return ESCAPES.get(found.group(), "\ufffd")


# A partial object, since a function of ours around it would double the time of a short text.
element_text: Callable[[str], str] = partial(re.compile(f"[&<>\r{UNWRITABLE}]").sub, _escape)
"""Text to stand inside an element; U+FFFD for what XML cannot hold."""
attribute: Callable[[str], str] = partial(re.compile(f'[&<>"\t\n\r{UNWRITABLE}]').sub, _escape)
"""Text to stand between double quotes; U+FFFD for what XML cannot hold."""


def describe(flag: Flag) -> str:
    """A flag as one note for people.

    >>> from align import Category, Severity
    >>> describe(Flag("mine", "mine", Category.GRAMMAR, Severity.MINOR, "No verb"))
    'minor mine: No verb'
    """
    suggestion = f". Try: {flag.suggestion}" if flag.suggestion else ""
    return f"{flag.severity.value} {flag.check}: {flag.message}{suggestion}"


@contextmanager
def opened_xml(path: Path) -> Iterator[TextIO]:
    """The text of an XML file, in the encoding of its byte order mark or declaration.

    Raises:
        RecordError: the encoding is not known, or packed data are broken.
        OSError: the file cannot be read.

    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     path = Path(folder) / "old.xml"
    ...     _ = path.write_text('<?xml version="1.0" encoding="euc-kr"?><a>강</a>', "euc-kr")
    ...     with opened_xml(path) as file:
    ...         file.read()[-8:]
    '<a>강</a>'
    """
    try:
        with opened(path) as file:
            encoding = _encoding(file.peek(HEAD)[:HEAD], str(path))
            yield io.TextIOWrapper(file, encoding=encoding, newline="")
    except PackingError as error:
        raise RecordError(str(path), 1, str(error)) from None


def _encoding(head: bytes, source: str) -> str:
    for bom, encoding in BOMS:
        if head.startswith(bom):
            return encoding
    if head[:4] in (b"<\0?\0", b"\0<\0?"):
        return "utf-16-le" if head[0] else "utf-16-be"
    declared = DECLARED.match(head)
    if not declared:
        return "utf-8"
    name = declared[1].decode("ascii").lower()
    known = known_encoding(name)
    if known is None:
        raise RecordError(source, 1, f"XML in an encoding that is not known ({name})")
    return known
