"""Whole articles: aligned, checked, and the memory of the process that does it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from align.bitext import Alignment, Article
from align.checks import ALL_CHECKS, Check, misprint
from align.pipeline import align_article, check_alignment, check_pairs
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
    yield _kiwi(aligned)
    yield _rate("align", rest, aligning.core, bar=60.0)
    # One after the other, as a command does it: what was read for linking is not read again.
    fresh = _fresh(len(pages), 2)
    with spent() as both:
        for article in fresh:
            check_alignment(align_article(article))
    yield _rate("align and check", fresh, both.core, bar=30.0)
    yield _pairs("check, pairs", aligned, ALL_CHECKS, bar=150.0)
    aligned = [align_article(article) for article in _fresh(len(pages), 3)]
    yield _pairs("check, pairs, without misprints", aligned, WITHOUT, bar=400.0)
    yield Figure("peak memory of the process", peak_mib(), "MiB", bar=600.0)


def _fresh(pages: int, times: int) -> list[Article]:
    """Articles of which nothing is remembered: so many pages, after those of the times before."""
    return [read_page(page) for page in made_pages(times * pages)[(times - 1) * pages :]]


def _pairs(name: str, aligned: list[Alignment], checks: Sequence[Check], bar: float) -> Figure:
    """Pairs a second of a core, read for the checks alone, as ``daeyeok check FILE`` does."""
    pairs = [pair for one in aligned for pair in one.pairs()]
    with spent() as cost:
        for _ in check_pairs(pairs, checks):
            pass
    return Figure(name, len(pairs) / cost.core, "pairs/s/core", bar=bar, least=True)


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
