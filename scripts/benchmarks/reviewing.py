"""Review: how soon a page and a verdict are there, in a file of many pairs."""

from __future__ import annotations

import importlib.util
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from corpora.review.app import create_app
from corpora.review.importing import import_rows
from corpora.review.store import Store
from scripts.benchmarks._figure import Benchmark, Figure, made_rows

if TYPE_CHECKING:
    from starlette.testclient import TestClient

PAIRS, TRIES = 100_000, 15
ADDRESSES = {
    "articles": "/",
    "an article": "/article/1",
    "all pairs": "/pairs?state=all",
    "a search of two syllables": "/pairs?state=all&q=도서",
}
FIRST_ROWS = 500.0
"""Milliseconds to the first rows."""


def measure(scale: float) -> Iterator[Figure]:
    """Median milliseconds of an answer, without the browser."""
    if importlib.util.find_spec("httpx") is None:
        return
    from starlette.testclient import TestClient

    count = max(1000, round(PAIRS * scale))
    with tempfile.TemporaryDirectory() as folder, Store(Path(folder) / "review.db") as store:
        begun = time.perf_counter()
        import_rows(store, made_rows(count), name="made")
        taken = time.perf_counter() - begun
        yield Figure("pairs put into a review file", count / taken, "pairs/s")
        app = create_app(store, name="bench", hosts=("testserver",))
        with TestClient(app) as client:
            for name, address in ADDRESSES.items():
                found = _median(partial(_open, client, address))
                yield Figure(f"{name} of {count:,} pairs", found, "ms", bar=FIRST_ROWS)


def _median(ask: Callable[[], None]) -> float:
    ask()
    taken = []
    for _ in range(TRIES):
        begun = time.perf_counter()
        ask()
        taken.append(1000.0 * (time.perf_counter() - begun))
    return statistics.median(taken)


def _open(client: TestClient, address: str) -> None:
    status = client.get(address).status_code
    if status != 200:
        raise RuntimeError(f"{address}: the review app answered {status}")


BENCHMARK = Benchmark("reviewing", "answers of the review app", measure)
