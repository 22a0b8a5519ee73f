"""Links in the formats of other aligners: read, write, and told apart by their first line."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from align.bitext import Link
from align.errors import RecordError
from corpora.links import jsonl, ladder, pharaoh, vecalign
from corpora.links._linked import LinkedDocument, text_lines

__all__ = ["FORMATS", "Format", "LinkedDocument", "detect_format", "read_links", "write_links"]


@dataclass(frozen=True, slots=True)
class Format:
    """How to know, read and write a format.

    Args:
        separator: what stands between two documents of one file.
        has_nulls: whether sentences without a counterpart are part of what it says.

    >>> FORMATS["pharaoh"].has_nulls, FORMATS["vecalign"].looks_like("[0, 1]:[0]:0.25")
    (False, True)
    """

    looks_like: Callable[[str], bool]
    read: Callable[[Iterable[bytes], str], Iterator[LinkedDocument]]
    render: Callable[[Sequence[Link]], str]
    separator: str = ""
    has_nulls: bool = True


FORMATS: dict[str, Format] = {
    "jsonl": Format(jsonl.looks_like, jsonl.read, jsonl.render),
    "ladder": Format(ladder.looks_like, ladder.read, ladder.render, "\n"),
    "vecalign": Format(vecalign.looks_like, vecalign.read, vecalign.render, "\n"),
    "pharaoh": Format(pharaoh.looks_like, pharaoh.read, pharaoh.render, has_nulls=False),
}
"""What ``daeyeok evaluate --format`` offers; each module says what its format cannot carry."""


def detect_format(path: Path) -> str:
    """The name of a file's format, by its first line that is not blank.

    Raises:
        RecordError: it looks like none, or is no UTF-8; OSError: the file cannot be read.

    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     path = Path(folder) / "links"
    ...     _ = path.write_text("[0, 1]:[0]:0.25\\n", "utf-8")
    ...     detect_format(path)
    'vecalign'
    """
    with path.open("rb") as file:
        numbered = (found for found in text_lines(file, str(path)) if found[1])
        number, first = next(numbered, (1, ""))
    for name, format in FORMATS.items():
        if format.looks_like(first):
            return name
    known = ", ".join(FORMATS)
    raise RecordError(str(path), number, f"no links in a known format ({known})", first)


def read_links(path: Path, format: str) -> Iterator[LinkedDocument]:
    """The documents of a file, one after another.

    Raises:
        RecordError: a line is not what it should be; OSError: the file cannot be read.

    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     path = Path(folder) / "links"
    ...     _ = path.write_text("[0, 1]:[0]:0.25\\n", "utf-8")
    ...     [document.links[0].kind for document in read_links(path, "vecalign")]
    ['2-1']
    """
    with path.open("rb") as file:
        yield from FORMATS[format].read(file, str(path))


def write_links(documents: Iterable[Sequence[Link]], format: str) -> Iterator[str]:
    """The text of a file, a piece for each document.

    Raises:
        ValueError: the format cannot say the links of a document.

    >>> list(write_links([[Link((0,), (0,), 0.5)], []], "vecalign"))
    ['[0]:[0]:0.5\\n', '\\n[]:[]\\n']
    """
    chosen = FORMATS[format]
    for count, links in enumerate(documents):
        yield (chosen.separator if count else "") + chosen.render(links)
