"""Pages as rows of Parquet: a column "text", "html" or "content", perhaps "id" and "url"."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

from corpora.sources._page import TEXT_FIELDS, Read, make_page

__all__ = ["read"]

BATCH = 16
"""Rows in memory at once: sixteen of the largest pages are 160 MB."""


def read(path: Path, source: str) -> Iterator[Read]:
    """A page or a rejection for each row.

    Raises:
        OSError: the file cannot be read. ValueError: it is no Parquet, is broken, or has no
            column with pages.

    >>> import tempfile
    >>> import pyarrow as pa
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     path = Path(folder) / "pages.parquet"
    ...     pq.write_table(pa.table({"id": ["a"], "text": ["강이 넘쳤다."]}), path)
    ...     [(page.id, len(page.content)) for page in read(path, "pages.parquet")]
    [('pages.parquet:1:a', 17)]
    """
    number = 0
    with path.open("rb") as file:
        try:
            opened = pq.ParquetFile(file)
            names = opened.schema_arrow.names
            chosen = [name for name in (*TEXT_FIELDS, "id", "url") if name in names]
            if not set(chosen) & set(TEXT_FIELDS):
                raise ValueError(f"no column {', '.join(TEXT_FIELDS)}")
            for batch in opened.iter_batches(batch_size=BATCH, columns=chosen):
                for record in batch.to_pylist():
                    number += 1
                    yield make_page(source, number, record)
        except (pa.ArrowException, UnicodeDecodeError) as error:
            raise ValueError(f"Parquet: {error}"[:200]) from None
