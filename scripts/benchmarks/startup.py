"""Start-up: importing the library, and one page from nothing."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator

from corpora.samples import SAMPLES, sample_path
from scripts.benchmarks._figure import Benchmark, Figure, run_child

TRIES = 5
IMPORT = "import time; t = time.perf_counter(); import align; print(time.perf_counter() - t)"


def measure(scale: float) -> Iterator[Figure]:
    """The best of a few tries: what else the machine does only adds."""
    yield Figure("import align", min(_imported() for _ in range(TRIES)), "s", bar=0.3)
    page = str(sample_path(SAMPLES[0]))
    tries = max(2, round(TRIES * scale))
    runs = [run_child("-m", "scripts.daeyeok", "align", page) for _ in range(tries)]
    yield Figure("daeyeok align, one page, cold", min(s for s, _ in runs), "s", bar=2.5)
    yield Figure("the same, peak memory", max(mib for _, mib in runs), "MiB", bar=600.0)


def _imported() -> float:
    run = subprocess.run([sys.executable, "-c", IMPORT], capture_output=True, check=True, text=True)
    return float(run.stdout)


BENCHMARK = Benchmark("startup", "import, and one page from nothing", measure)
