"""Whole articles: aligned, checked, and the memory of the process that does it."""

from __future__ import annotations

from collections.abc import Iterator

from align.bitext import Alignment, Article
from align.checks import ALL_CHECKS, misprint
from align.pipeline import align_article, check_alignment
from align.words.korean import analyser
from corpora.pages import read_page
from scripts.benchmarks._figure import Benchmark, Figure, made_pages, peak_mib, spent

PAGES, WARM = 200, 40
WITHOUT = tuple(check for check in ALL_CHECKS if check is not misprint.CHECK)


def measure(scale: float) -> Iterator[Figure]:
    """Articles a second of a core, after a few to warm the caches with."""
    pages = made_pages(WARM + max(WARM, round(PAGES * scale)))
    articles = [read_page(page, id=str(at)) for at, page in enumerate(pages)]
    for article in articles[:WARM]:
        check_alignment(align_article(article))
    rest = articles[WARM:]
    with spent() as aligning:
        aligned = [align_article(article) for article in rest]
    with spent() as checking:
        checked = [check_alignment(one) for one in aligned]
    pairs = sum(len(one.pairs) for one in checked)
    yield _kiwi(aligned)
    yield _rate("align", rest, aligning.core, bar=60.0)
    yield _rate("align and check", rest, aligning.core + checking.core, bar=30.0)
    yield Figure("check, pairs", pairs / checking.core, "pairs/s/core", bar=150.0, least=True)
    # Aligned anew, so that nothing of these articles is remembered.
    fresh = [read_page(page) for page in made_pages(2 * len(pages))[len(pages) :]]
    yield from _without(fresh)
    yield Figure("peak memory of the process", peak_mib(), "MiB", bar=600.0)


def _without(articles: list[Article]) -> Iterator[Figure]:
    aligned: list[Alignment] = [align_article(article) for article in articles]
    with spent() as cost:
        checked = [check_alignment(one, WITHOUT) for one in aligned]
    pairs = sum(len(one.pairs) for one in checked)
    name = "check, pairs, without misprints"
    yield Figure(name, pairs / cost.core, "pairs/s/core", bar=400.0, least=True)


def _kiwi(aligned: list[Alignment]) -> Figure:
    """The same Korean by Kiwi alone: the yardstick for a machine whose pace drifts."""
    texts = [pair.ko.text for one in aligned for pair in one.pairs()]
    with spent() as cost:
        for text in texts:
            analyser().analyze(text)
    return Figure("Kiwi alone, the same Korean", len(texts) / cost.core, "pairs/s/core")


def _rate(name: str, articles: list[Article], seconds: float, bar: float) -> Figure:
    return Figure(name, len(articles) / seconds, "articles/s/core", bar=bar, least=True)


BENCHMARK = Benchmark("articles", "articles aligned and checked", measure)
