"""Reading pages: text and markup to articles."""

from __future__ import annotations

from collections.abc import Iterator

from corpora.pages import read_page
from scripts.benchmarks._figure import Benchmark, Figure, made_pages, spent

PAGES, WARM = 2000, 50


def measure(scale: float) -> Iterator[Figure]:
    """Pages and megabytes a second of a core."""
    pages = made_pages(max(WARM, round(PAGES * scale)))
    for page in pages[:WARM]:
        read_page(page)
    with spent() as cost:
        for page in pages:
            read_page(page)
    yield Figure("read_page", len(pages) / cost.core, "pages/s/core")
    yield Figure("read_page", sum(map(len, pages)) / 1e6 / cost.core, "MB/s/core")


BENCHMARK = Benchmark("reading", "pages to articles", measure)
