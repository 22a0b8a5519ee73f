"""Corpora: made pages to a corpus on each engine."""

from __future__ import annotations

import importlib.util
import tempfile
from collections.abc import Iterator
from pathlib import Path

from scripts.benchmarks._figure import Benchmark, Figure, run_child, spent, write_pages

PAGES = 400
WORKERS = "2"
ENGINES = {"local": "", "dask": "distributed"}
"""Each engine and the package it needs."""


def measure(scale: float) -> Iterator[Figure]:
    """Pages a second of a core, all processes and stages counted, the start of workers too."""
    count = max(20, round(PAGES * scale))
    with tempfile.TemporaryDirectory() as folder:
        pages = write_pages(Path(folder), count)
        local = 0.0
        for engine, needs in ENGINES.items():
            if needs and importlib.util.find_spec(needs) is None:
                continue
            out = str(Path(folder) / engine)
            with spent() as cost:
                run_child(
                    *("-m", "scripts.daeyeok", "build", str(pages), "-o", out),
                    *("--engine", engine, "--workers", WORKERS, "--vocab", "0"),
                )
            rate = count / cost.core
            local = local or rate
            ratio = rate / local if engine != "local" else None
            peer = "local" if ratio else ""
            yield Figure(f"build, {engine}", rate, "pages/s/core", peer=peer, ratio=ratio)


BENCHMARK = Benchmark("building", "made pages to a corpus, both engines", measure)
