"""Formats: rows written and read, and the memory that takes."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

from corpora.formats import FORMATS, read_rows, write_rows
from scripts.benchmarks._figure import Benchmark, Figure, made_rows, peak_mib, spent

ROWS = 200_000


def measure(scale: float) -> Iterator[Figure]:
    """Seconds of a core for a million rows; TMX is the one with a bar."""
    count = round(ROWS * scale)
    with tempfile.TemporaryDirectory() as folder:
        for name in FORMATS:
            path = Path(folder) / f"rows.{name}"
            with spent() as writing:
                write_rows(path, made_rows(count), name)
            with spent() as reading:
                read = sum(1 for _ in read_rows(path, name))
            per_million = 1e6 / max(count, 1)
            bar = 5.0 if name == "tmx" else None
            yield Figure(f"write {name}", writing.core * per_million, "s/million", bar=bar)
            if read:
                yield Figure(f"read {name}", reading.core * per_million, "s/million")
    yield Figure("peak memory of all formats", peak_mib(), "MiB", bar=200.0)


BENCHMARK = Benchmark("converting", "formats written and read", measure)
