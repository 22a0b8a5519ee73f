"""Glossaries on a user's disk: TSV with the columns ko, en and perhaps forbidden, or TBX."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from pathlib import Path

from align.errors import RecordError
from align.glossary import Glossary, Term
from corpora.dictionaries import Dictionary, Entry, tbx

__all__ = ["read_glossary"]

LARGEST = 64 << 20
"""Bytes of a glossary file; it is held in memory."""
NEEDED = "a term needs its Korean and its English"


def read_glossary(path: Path) -> Glossary:
    """The terms of a file; synonyms stand apart by ";" or in rows of their own.

    A TSV may have a header row (ko, en, forbidden); lines that begin with # are comments.
    Entities of XML are refused.

    Raises:
        RecordError: a row without a Korean or an English term, no text, or XML that is unsafe.
        OSError: the file cannot be read.

    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     path = Path(folder) / "terms.tsv"
    ...     _ = path.write_text("ko\\ten\\n해오름시\\tHaeoreum City\\n", "utf-8")
    ...     [(term.ko, term.en) for term in read_glossary(path).terms]
    [('해오름시', ('Haeoreum City',))]
    """
    if path.stat().st_size > LARGEST:
        raise RecordError(str(path), 1, f"a glossary of more than {LARGEST >> 20} MiB")
    head = path.read_bytes()[: 1 << 16].decode("utf-8", "replace").lstrip("\ufeff")
    return Glossary(_read_tbx(path) if tbx.looks_like(head) else _read_tsv(path))


def _read_tbx(path: Path) -> Iterator[Term]:
    for entry in Dictionary(path, format="tbx"):
        if not isinstance(entry, Entry):
            raise entry
        if not entry.senses:
            raise RecordError(str(path), entry.line, NEEDED, entry.ko)
        yield Term(entry.ko, tuple(gloss for sense in entry.senses for gloss in sense))


def _read_tsv(path: Path) -> Iterator[Term]:
    with path.open(encoding="utf-8-sig", errors="replace", newline="\n") as file:
        for number, line in enumerate(file, start=1):
            row = unicodedata.normalize("NFC", line).strip("\r\n")
            cells = [cell.strip() for cell in row.split("\t")]
            if not row.strip() or row.startswith("#") or cells[:2] == ["ko", "en"]:
                continue
            if not 2 <= len(cells) <= 3:
                raise RecordError(
                    str(path), number, f"expected 2 or 3 columns, found {len(cells)}", row
                )
            en, forbidden = (_synonyms(cell) for cell in (*cells[1:], "")[:2])
            if not cells[0] or not (en or forbidden):
                raise RecordError(str(path), number, NEEDED, row)
            yield Term(cells[0], en, forbidden)


def _synonyms(cell: str) -> tuple[str, ...]:
    return tuple(part for part in (part.strip() for part in cell.split(";")) if part)
