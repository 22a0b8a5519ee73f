"""Links: right ones and time, beside NLTK's Gale-Church and, with its path, hunalign; growth."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from scripts.benchmarks._figure import Benchmark, Figure
from scripts.benchmarks.aligners import grown, read_sets, sample_set
from scripts.benchmarks.aligners import measure as measure_links

SETS = Path("../shared/bench/links")
PEER = "gale_church"
SIZES = (1000, 10_000)
SLOWEST = 3.0
"""Seconds for 1000 sentences, analysis and all."""


def measure(scale: float) -> Iterator[Figure]:
    """Strict F1 of each set, and seconds for 1000 sentences as a document grows."""
    sets = (read_sets(SETS) if SETS.is_dir() else {}) or sample_set()
    for name, documents in sets.items():
        own, peer = measure_links("ours", documents), measure_links(PEER, documents)
        if own is None:
            continue
        ratio = own.strict / peer.strict if peer and peer.strict else None
        yield Figure(f"strict F1, {name}", own.strict, "", peer="Gale-Church", ratio=ratio)
    for size in SIZES:
        found = measure_links("ours", [grown(max(100, round(size * scale)))])
        if found:
            name = f"seconds for 1000 of {size:,} sentences"
            yield Figure(name, found.seconds_per_1000, "s", bar=SLOWEST)
            yield Figure(f"peak memory at {size:,} sentences", found.peak_mib, "MiB")


BENCHMARK = Benchmark("linking", "links, beside Gale-Church; growth", measure)
