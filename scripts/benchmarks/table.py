"""The table of benchmarks.

Each is run in a process of its own (``python -m scripts.benchmarks NAME SCALE``), so that its peak
memory is its own and a failure takes no other along.
"""

from __future__ import annotations

from scripts.benchmarks import (
    articles,
    building,
    converting,
    flags,
    keeping,
    linking,
    reading,
    repainting,
    reviewing,
    splitting,
    startup,
)
from scripts.benchmarks._figure import Benchmark, Figure

__all__ = ["BENCHMARKS", "Benchmark", "Figure"]

BENCHMARKS: tuple[Benchmark, ...] = (
    startup.BENCHMARK,
    reading.BENCHMARK,
    splitting.BENCHMARK,
    linking.BENCHMARK,
    articles.BENCHMARK,
    flags.BENCHMARK,
    converting.BENCHMARK,
    building.BENCHMARK,
    reviewing.BENCHMARK,
    repainting.BENCHMARK,
    keeping.BENCHMARK,
)
