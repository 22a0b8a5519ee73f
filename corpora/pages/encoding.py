"""The text of a page's bytes, in whichever of the encodings Korean pages come in."""

from __future__ import annotations

import codecs
import re

from align.errors import BinaryPage, EmptyPage, UndecodablePage

__all__ = ["BOMS", "MAGIC", "SUPERSET", "decode", "known_encoding"]

MAGIC: tuple[tuple[bytes, str], ...] = (
    (b"\x89PNG", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (b"%PDF-", "a PDF"),
    (b"PK\x03\x04", "a zip archive or office document"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"7z\xbc\xaf", "a 7z archive"),
    (b"\xd0\xcf\x11\xe0", "an old office document (hwp, doc, xls)"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90", "a program"),
    (b"SQLite format 3\0", "a database"),
)
"""First bytes of the files that people save beside pages."""
BOMS: tuple[tuple[bytes, str], ...] = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
"""Byte order marks and the codec each stands for; the longer before those it begins with."""
DECLARED = re.compile(
    rb"""<(?:meta|\?xml)[^<>]{0,200}?(?:charset|encoding)\s*=\s*["']?([\w-]{3,20})""", re.I
)
SUPERSET = {"euc-kr": "cp949", "euckr": "cp949", "ks_c_5601-1987": "cp949", "ksc5601": "cp949"}
"""Pages that declare euc-kr or ks_c_5601 use the letters that only its superset cp949 has."""
CONTROLS = (
    bytes(code for code in range(32) if code not in (9, 10, 11, 12, 13, 14, 15, 27)) + b"\x7f"
)
# A page cut off inside a letter, or with one advertisement in another encoding, still reads.
MOST_BROKEN = 0.02
MOST_CONTROLS = 0.02
"""Share of control codes above which bytes are no text."""


def decode(data: bytes, source: str) -> tuple[str, tuple[str, ...]]:
    """The text of a page and what could not be read of it.

    Tried in order: a byte order mark, UTF-16 by its zero bytes, what the markup declares, UTF-8,
    CP949; then the one with the fewest broken letters, where they are few.

    >>> decode("해오름시".encode("cp949"), "page")
    ('해오름시', ())

    Raises:
        EmptyPage, BinaryPage, UndecodablePage: as their names say.
    """
    if not data.strip():
        raise EmptyPage(source, "the page is empty")
    for magic, kind in MAGIC:
        if data.startswith(magic):
            raise BinaryPage(source, f"this is {kind}, not text")
    for bom, encoding in BOMS:
        if data.startswith(bom):
            return _tolerant(data, (encoding,), source)
    wide = _utf16_of(data)
    if wide:
        return _tolerant(data, (wide,), source)
    controls = len(data) - len(data.translate(None, CONTROLS))
    if controls > len(data) * MOST_CONTROLS and controls > 1:
        raise BinaryPage(source, f"{controls} of {len(data)} bytes are control codes")
    candidates = ["utf-8", "cp949"]
    declared = _declared(data)
    if declared and declared not in candidates:
        candidates.append(declared)
    elif declared == "cp949" and not _reads(data, "utf-8"):
        candidates.reverse()
    if b"\x1b$)C" in data:
        # Seven-bit, so it also reads as UTF-8; the escape at its start tells.
        candidates.insert(0, "iso2022_kr")
    for encoding in candidates:
        if _reads(data, encoding):
            return data.decode(encoding), ()
    return _tolerant(data, tuple(candidates), source)


def known_encoding(name: str) -> str | None:
    """Python's name of a declared encoding of text; None where it knows none of that name.

    Codecs such as rot13 or uu encode no text, and idna can replace nothing that is broken. No
    bytes at all would not tell: Python gives "" for them in any encoding.

    >>> known_encoding("EUC-KR"), known_encoding("uu"), known_encoding("idna")
    ('cp949', None, None)
    """
    name = SUPERSET.get(name.lower(), name)
    try:
        b"\xff".decode(name, "replace")
        return codecs.lookup(name).name
    except (LookupError, ValueError):
        return None


def _declared(data: bytes) -> str | None:
    match = DECLARED.search(data[:4096])
    if not match:
        return None
    return known_encoding(match[1].decode("ascii"))


def _reads(data: bytes, encoding: str) -> bool:
    try:
        data.decode(encoding)
    except (UnicodeError, ValueError):
        return False
    return True


def _utf16_of(data: bytes) -> str | None:
    """UTF-16 without a mark: every second byte of its spaces and English letters is zero."""
    head = data[: 1 << 16]
    head = head[: len(head) // 2 * 2]
    for encoding, high, low in (("utf-16-le", 1, 0), ("utf-16-be", 0, 1)):
        zeros = head[high::2].count(0)
        if zeros * 10 >= len(head) // 2 and zeros > 20 * head[low::2].count(0):
            return encoding
    return None


def _tolerant(data: bytes, encodings: tuple[str, ...], source: str) -> tuple[str, tuple[str, ...]]:
    readings = []
    for encoding in encodings:
        text = data.decode(encoding, errors="replace")
        readings.append((text.count("\ufffd"), encoding, text))
    broken, encoding, text = min(readings, key=lambda reading: reading[0])
    if not text.strip():
        raise EmptyPage(source, "the page is empty")
    if broken > max(2, len(text) * MOST_BROKEN):
        tried = ", ".join(encodings)
        raise UndecodablePage(source, f"{broken} letters cannot be read (tried {tried})")
    note = f"{broken} letters that are no {encoding} shown as �: not repairable"
    return text, (note,) if broken else ()
