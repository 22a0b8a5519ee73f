"""Formats: rows written and read, and the memory that takes."""

from __future__ import annotations

import tempfile
from collections import deque
from collections.abc import Iterator
from pathlib import Path

from corpora.formats import FORMATS, read_rows, write_rows
from scripts.benchmarks._figure import Benchmark, Figure, made_rows, peak_mib, spent

ROWS = 200_000


def measure(scale: float) -> Iterator[Figure]:
    """Seconds of a core for a million rows, without those of making them; TMX has a bar.

    Parquet comes last: its library alone takes more memory than all text formats.
    """
    count = round(ROWS * scale)
    with spent() as making:
        deque(made_rows(count), maxlen=0)
    with tempfile.TemporaryDirectory() as folder:
        for name in sorted(FORMATS, key="parquet".__eq__):
            if name == "parquet":
                yield Figure("peak memory of the others", peak_mib(), "MiB", bar=200.0)
            path = Path(folder) / f"rows.{name}"
            with spent() as writing:
                write_rows(path, made_rows(count), name)
            with spent() as reading:
                read = sum(1 for _ in read_rows(path, name))
            per_million = 1e6 / max(count, 1)
            bar = 5.0 if name == "tmx" else None
            wrote = max(writing.core - making.core, 0.0)
            yield Figure(f"write {name}", wrote * per_million, "s/million", bar=bar)
            if read:
                yield Figure(f"read {name}", reading.core * per_million, "s/million")
    yield Figure("peak memory with Parquet", peak_mib(), "MiB")


BENCHMARK = Benchmark("converting", "formats written and read", measure)
