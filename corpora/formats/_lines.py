"""Lines of text files, packed or not, with their numbers."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from pathlib import Path

from align.errors import RecordError
from corpora.files import PackingError, opened, replacing
from corpora.rows import Row

__all__ = ["LONGEST", "numbered_lines", "text_lines", "write_lines"]

LONGEST = 32 << 20
"""Bytes of one line; a longer one is refused rather than held in memory."""
BATCH = 64
"""Rows rendered before they are written."""


def numbered_lines(path: Path) -> Iterator[tuple[int, bytes]]:
    """Lines without their ends, numbered from 1; only a line feed ends a line.

    Raises:
        RecordError: a line is too long, or packed data are broken; OSError: no such file.

    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     path = Path(folder) / "lines.txt"
    ...     _ = path.write_bytes(b"one\\r\\ntwo")
    ...     list(numbered_lines(path))
    [(1, b'one'), (2, b'two')]
    """
    number = 1
    try:
        with opened(path) as file:
            while line := file.readline(LONGEST + 1):
                if len(line) > LONGEST:
                    raise RecordError(str(path), number, f"a line of more than {LONGEST >> 20} MiB")
                if number == 1:
                    line = line.removeprefix(b"\xef\xbb\xbf")
                yield number, line.removesuffix(b"\n").removesuffix(b"\r")
                number += 1
    except PackingError as error:
        raise RecordError(str(path), number, str(error)) from None


def text_lines(path: Path) -> Iterator[tuple[int, str]]:
    """Lines as text.

    Raises:
        RecordError: as ``numbered_lines``, and a line that is no UTF-8.

    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     path = Path(folder) / "lines.txt"
    ...     _ = path.write_text("하나\\n둘\\n", "utf-8")
    ...     list(text_lines(path))
    [(1, '하나'), (2, '둘')]
    """
    for number, line in numbered_lines(path):
        try:
            yield number, line.decode("utf-8")
        except UnicodeDecodeError as error:
            shown = line[:80].decode("utf-8", "replace")
            raise RecordError(str(path), number, f"no UTF-8 ({error.reason})", shown) from None


def write_lines(
    path: Path, rows: Iterable[Row], render: Callable[[Row], str], head: str = "", tail: str = ""
) -> int:
    """Write a text for each row, between a head and a tail; return the number of rows.

    Args:
        render: the text of a row, with its line end.
        head, tail: what stands once before and after all rows.

    >>> import tempfile
    >>> rows = [Row("a/0", "하나", "one"), Row("a/1", "둘", "two")]
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     path = Path(folder) / "lines.txt"
    ...     write_lines(path, rows, lambda row: row.en + "\\n", head="en\\n")
    ...     path.read_text("utf-8")
    2
    'en\\none\\ntwo\\n'
    """
    count, rest = 0, iter(rows)
    with replacing(path) as file:
        file.write(head.encode("utf-8"))
        while texts := [render(row) for row in islice(rest, BATCH)]:
            file.write("".join(texts).encode("utf-8"))
            count += len(texts)
        file.write(tail.encode("utf-8"))
    return count
