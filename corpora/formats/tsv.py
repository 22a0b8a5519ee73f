"""Rows as TSV: a header, then a line a pair, without quoting (pandas: ``quoting=3``).

What it cannot carry: flags; tabs and line ends inside a text, each of which becomes a space,
and lone surrogates, which become U+FFFD.

Read are also files of others: columns named "ko" and "en" in any order, with or without ours;
or no header and two columns, Korean and English, perhaps a third with a score.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from align.errors import RecordError
from corpora.formats._fields import FIELDS, parse_fields
from corpora.formats._lines import text_lines, write_lines
from corpora.formats._texts import on_one_line
from corpora.rows import Row

__all__ = ["COLUMNS", "read", "write"]

COLUMNS = ("id", "ko", "en", *FIELDS)
"""Of a table that is written, in order."""
UNNAMED: dict[int, tuple[str, ...]] = {2: ("ko", "en"), 3: ("ko", "en", "score")}


def read(path: Path) -> Iterator[Row]:
    """The rows of a file; columns of other names are left out.

    ``write`` has an example.

    Raises:
        RecordError: a line has not the columns of the first, or a value is none of its column.
    """
    source, stem = str(path), path.name.partition(".")[0]
    columns: Sequence[str] = ()
    for number, line in text_lines(path):
        cells = line.split("\t")
        if not columns:
            columns = _columns(cells, source)
            if {"ko", "en"} <= set(cells):
                continue
        if len(cells) != len(columns):
            reason = f"expected {len(columns)} columns, found {len(cells)}"
            raise RecordError(source, number, reason, line)
        record = dict(zip(columns, cells, strict=True))
        id, ko, en = record.pop("id", f"{stem}/{number}"), record.pop("ko"), record.pop("en")
        try:
            yield Row(id, ko, en, **parse_fields(record))
        except ValueError as error:
            raise RecordError(source, number, str(error), line) from None


def write(path: Path, rows: Iterable[Row]) -> int:
    """Write a file with all COLUMNS; return the number of rows.

    Raises:
        OSError: the file cannot be written.

    >>> import tempfile
    >>> from corpora.rows import Row
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     path = Path(folder) / "pairs.tsv"
    ...     write(path, [Row("a/0", "강이 넘쳤다.", "The river flooded.")])
    ...     path.read_text("utf-8").splitlines()[1].split("\\t")[:3]
    ...     [row.id for row in read(path)]
    1
    ['a/0', '강이 넘쳤다.', 'The river flooded.']
    ['a/0']
    """
    return write_lines(path, rows, _render, head="\t".join(COLUMNS) + "\n")


def _columns(cells: Sequence[str], source: str) -> Sequence[str]:
    if {"ko", "en"} <= set(cells):
        if len(set(cells)) < len(cells):
            raise RecordError(source, 1, "two columns of one name", "\t".join(cells))
        return cells
    if len(cells) not in UNNAMED:
        reason = f"no columns named ko and en, and {len(cells)} columns"
        raise RecordError(source, 1, reason, "\t".join(cells))
    return UNNAMED[len(cells)]


def _render(row: Row) -> str:
    cells = [row.id, row.ko, row.en]
    cells += [field.render(getattr(row, name)) for name, field in FIELDS.items()]
    return "\t".join(map(on_one_line, cells)) + "\n"
