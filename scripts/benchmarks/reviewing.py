"""Review: how soon the first rows of every list are there, by every filter, in a large file."""

from __future__ import annotations

import importlib.util
import math
import statistics
import tempfile
import time
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from align.checks import ALL_CHECKS
from align.mqm import Category, Severity
from corpora.review.listing import ARTICLES, PAIRS
from corpora.review.params import VIEWS
from corpora.review.store import Store
from scripts.benchmarks._figure import Benchmark, Figure
from scripts.benchmarks._review import HITS, LONG, make_review, serving

if TYPE_CHECKING:
    import httpx

__all__ = ["FIRST_ROWS", "LISTS", "count_articles", "pairs_at", "questions"]

TRIES = 7
"""Answers of each address."""
FIRST_ROWS = 500.0
"""Milliseconds to the first rows, which the project asks for."""
LISTS = {"articles": "/", "an article": "/article/1", "all pairs": "/pairs"}
COMMON = ("도서", "libr")
"""In every pair; the second is the beginning of a word."""
CATEGORIES = [c.value for c in Category if any(check.category == c for check in ALL_CHECKS)]
FILTERS = {
    "state": [f"state={state}" for state in VIEWS],
    "severity": [f"severity={severity.value}" for severity in Severity],
    "category": [f"category={category}" for category in CATEGORIES],
    "check": [f"check={check.name}" for check in ALL_CHECKS],
    **{
        f"text (matches: {hits:,})": [f"q={word}", f"state=all&q={word}"]
        for word, hits in HITS.items()
    },
    "text (in every pair)": [f"{state}q={word}" for word in COMMON for state in ("", "state=all&")],
}


def measure(scale: float) -> Iterator[Figure]:
    """Milliseconds until the whole answer is there, from a server in a process of its own.

    The median is that of the slowest address of each row, the worst a single answer, the first
    one of each address among them; both are asked to be under the bar.
    """
    if importlib.util.find_spec("httpx") is None:
        yield Figure("left out: httpx is not installed", 0.0, "answers")
        return
    import httpx

    count = pairs_at(scale)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "review.sqlite"
        begun = time.perf_counter()
        make_review(path, count)
        taken = time.perf_counter() - begun
        yield Figure(f"pairs put into a review file: {count:,}", count / taken, "pairs/s")
        asked = questions(count, count_articles(path))
        with serving(path) as base, httpx.Client(base_url=base, timeout=120) as http:
            http.get("/export")  # Loads the templates, once for all.
            for name, addresses in asked.items():
                tries = math.ceil(TRIES * min(1.0, scale))
                yield from _figures(name, {at: answer_times(http, at, tries) for at in addresses})


def pairs_at(scale: float) -> int:
    """Pairs of the review file."""
    return max(300, round(100_000 * scale))


def count_articles(path: Path) -> int:
    """Articles of a review file."""
    with Store(path) as store, store.reading() as db:
        [count] = db.execute("SELECT count(*) FROM articles").fetchone()
    return int(count)


def questions(pairs: int, articles: int) -> dict[str, list[str]]:
    """Addresses of every list by every filter, and of its last page, under what they show.

    >>> questions(400, 21)["articles by severity"]
    ['/?severity=minor', '/?severity=major', '/?severity=critical']
    """
    last = {"/": articles - ARTICLES, "/article/1": LONG - PAIRS, "/pairs": pairs - PAIRS}
    asked = {
        f"{name} by {filter}": [f"{path}?{value}" for value in values]
        for name, path in LISTS.items()
        for filter, values in FILTERS.items()
    }
    for name, path in LISTS.items():
        after = f"after={max(0, last[path])}"
        asked[f"{name}, last page"] = [f"{path}?{after}", f"{path}?state=all&{after}"]
    return {**asked, "history and statistics": ["/history", "/statistics"]}


def answer_times(http: httpx.Client, address: str, tries: int) -> list[float]:
    """Milliseconds of each answer.

    Raises:
        RuntimeError: an answer is no page of rows.
    """
    taken = []
    for _ in range(tries):
        begun = time.perf_counter()
        status = http.get(address).status_code
        taken.append(1000.0 * (time.perf_counter() - begun))
        if status != 200:
            raise RuntimeError(f"{address}: the review page answered {status}")
    return taken


def _figures(name: str, taken: Mapping[str, list[float]]) -> Iterator[Figure]:
    medians = {address: statistics.median(times) for address, times in taken.items()}
    worsts = {address: max(times) for address, times in taken.items()}
    for what, found in (("p50", medians), ("worst", worsts)):
        slowest = max(found, key=lambda address: found[address])
        yield Figure(f"{name}, {what}: {slowest}", found[slowest], "ms", bar=FIRST_ROWS)


BENCHMARK = Benchmark("reviewing", "first rows of every list and filter of the review", measure)
