"""Rows in Parquet, as corpora are stored: every field of a row, flags whole, packed by zstd.

What it cannot carry: lone surrogates, which are no Unicode text; each becomes U+FFFD.

Read is any Parquet file with the columns "ko" and "en"; the others of SCHEMA where they are
there and fit, and columns that SCHEMA does not know are left out.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from operator import attrgetter
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from align.errors import RecordError
from align.report.jsonl import flag_fields
from corpora.files import replacing
from corpora.formats._texts import all_without_surrogates
from corpora.formats.record import from_record
from corpora.rows import Row

__all__ = ["SCHEMA", "from_batch", "read", "to_table", "write"]

SPAN = pa.list_(pa.int64())
FLAG = pa.struct(
    [
        ("check", pa.string()),
        ("family", pa.string()),
        ("category", pa.string()),
        ("severity", pa.string()),
        ("message", pa.string()),
        ("ko", pa.list_(SPAN)),
        ("en", pa.list_(SPAN)),
        ("suggestion", pa.string()),
        ("repair", pa.struct([("lang", pa.string()), ("span", SPAN), ("text", pa.string())])),
        ("confidence", pa.float64()),
        ("origin", pa.string()),
    ]
)
COLUMNS: tuple[tuple[str, Any, str], ...] = (
    ("id", pa.string(), "unique in the corpus: article, a slash, place in the article"),
    ("ko", pa.string(), "Korean text; empty where the English stands alone"),
    ("en", pa.string(), "English text; empty where the Korean stands alone"),
    ("article", pa.string(), "id of the page"),
    ("url", pa.string(), "where the page was found"),
    ("index", pa.int64(), "place among the pairs of the article, from 0"),
    ("kind", pa.string(), "sentences on each side, 1-1, 2-1, 0-1"),
    ("role", pa.string(), "headline, body or caption"),
    ("ko_span", SPAN, "[start, end) of the Korean on the page, in code points"),
    ("en_span", SPAN, "[start, end) of the English on the page, in code points"),
    ("score", pa.float64(), "probability that the link is right, 0 to 1"),
    ("flags", pa.list_(FLAG), "what the checks doubt, most harmful first; spans of the texts"),
)
SCHEMA = pa.schema(
    [
        pa.field(name, kind, nullable=False, metadata={"description": description})
        for name, kind, description in COLUMNS
    ]
)
"""The columns of a corpus file and, as metadata of each, what it means."""
FLAGS = SCHEMA.get_field_index("flags")
_values = attrgetter(*SCHEMA.names)
BATCH = 512
"""Rows made into Python values at a time."""
GROUP_BYTES = 32 << 20
"""Bytes after which a row group is full, however few rows that is."""
GROUP_ROWS = 65_536
"""Rows of a row group."""


def to_table(rows: Iterable[Row]) -> pa.Table:
    """A table of SCHEMA with the rows in order; all are held in memory.

    >>> to_table([Row("a/0", "강", "river")]).column("en").to_pylist()
    ['river']
    """
    columns: list[Sequence[Any]] = [*zip(*map(_values, rows), strict=True)] or [()] * len(SCHEMA)
    columns[FLAGS] = [[*map(flag_fields, flags)] if flags else () for flags in columns[FLAGS]]
    try:
        return _table(columns)
    except UnicodeEncodeError:
        return _table(all_without_surrogates(columns))


def from_batch(batch: pa.RecordBatch, source: str = "batch", first: int = 0) -> Iterator[Row]:
    """The rows of a batch or table that has SCHEMA's columns, or some of them.

    Args:
        source, first: file and number of the first row, for errors and for rows without id.
    Raises:
        RecordError: "ko" or "en" is missing or null, or a column holds something else.

    >>> batch = pa.RecordBatch.from_pydict({"ko": ["강"], "en": ["river"]})
    >>> [(row.id, row.en) for row in from_batch(batch)]
    [('batch/0', 'river')]
    """
    names = [name for name in SCHEMA.names if name in batch.schema.names]
    columns = [_column(batch, name, source, first) for name in names]
    stem = Path(source).name.partition(".")[0]
    for place, values in enumerate(zip(*columns, strict=True), start=first):
        record = dict(zip(names, values, strict=True))
        try:
            yield from_record(record, f"{stem}/{place}")
        except ValueError as error:
            raise RecordError(source, place + 1, str(error), str(record)) from None


def read(path: Path) -> Iterator[Row]:
    """The rows of a file, a few thousand in memory at a time; the line of an error is its row.

    ``write`` has an example.

    Raises:
        RecordError: no Parquet, or rows of another kind; OSError: the file cannot be read.
    """
    source, first = str(path), 0
    with path.open("rb") as file:
        try:
            opened = pq.ParquetFile(file)
            names = [name for name in SCHEMA.names if name in opened.schema_arrow.names]
            if not {"ko", "en"} <= set(names):
                raise RecordError(source, 1, "no columns ko and en", str(opened.schema_arrow.names))
            for batch in opened.iter_batches(batch_size=BATCH, columns=names):
                yield from from_batch(batch, source, first)
                first += batch.num_rows
        except (pa.ArrowException, UnicodeDecodeError, OSError) as error:
            # Arrow calls broken pages an OSError, too, and gives it no number.
            if getattr(error, "errno", None):
                raise
            raise RecordError(source, first + 1, f"Parquet: {error}"[:300]) from None


def write(path: Path, rows: Iterable[Row]) -> int:
    """Write a file of SCHEMA, row group by row group; return the number of rows.

    Raises:
        OSError: the file cannot be written.

    >>> import tempfile
    >>> from corpora.rows import Row
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     path = Path(folder) / "pairs.parquet"
    ...     write(path, [Row("a/0", "강이 넘쳤다.", "The river flooded.")])
    ...     pq.read_table(path, columns=["en"]).to_pylist()
    ...     [row.id for row in read(path)]
    1
    [{'en': 'The river flooded.'}]
    ['a/0']
    """
    count = 0
    with (
        replacing(path) as file,
        pq.ParquetWriter(file, SCHEMA, compression="zstd", write_page_index=True) as writer,
    ):
        for group in _groups(rows):
            writer.write_table(group)
            count += group.num_rows
    return count


def _groups(rows: Iterable[Row]) -> Iterator[pa.Table]:
    """Row groups; the rows wait for theirs as Arrow tables, which need a tenth of the memory."""
    rest = iter(rows)
    tables: list[pa.Table] = []
    while part := list(islice(rest, BATCH)):
        tables.append(to_table(part))
        full = sum(table.nbytes for table in tables) >= GROUP_BYTES
        if full or len(tables) * BATCH >= GROUP_ROWS:
            yield pa.concat_tables(tables)
            tables = []
    if tables:
        yield pa.concat_tables(tables)


def _table(columns: Sequence[Any]) -> pa.Table:
    arrays = [pa.array(column, kind) for column, kind in zip(columns, SCHEMA.types, strict=True)]
    return pa.Table.from_arrays(arrays, schema=SCHEMA)


def _column(batch: pa.RecordBatch, name: str, source: str, first: int) -> list[Any]:
    column, wanted = batch.column(name), SCHEMA.field(name).type
    if column.type == wanted or (name == "id" and pa.types.is_integer(column.type)):
        return list(column.to_pylist())
    try:
        return list(column.cast(wanted).to_pylist())
    except pa.ArrowException as error:
        reason = f"column {name!r} holds {column.type}, not {wanted}"
        raise RecordError(source, first + 1, reason[:300], str(error)) from None
