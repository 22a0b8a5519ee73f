"""Splitting into sentences, beside kss for Korean and NLTK's Punkt for English."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from align.bitext import Article
from align.splitting import split_sentences
from corpora.pages import read_page
from scripts.benchmarks._figure import Benchmark, Figure, made_pages, spent

PAGES, WARM = 400, 20
SLOW_PEER = 20
"""Pages that kss is given; it takes some hundred times as long."""


def measure(scale: float) -> Iterator[Figure]:
    """Characters a second of a core."""
    articles = [read_page(page) for page in made_pages(max(2 * WARM, round(PAGES * scale)))]
    for lang, name, peer, most in (("ko", "kss", _kss, SLOW_PEER), ("en", "Punkt", _punkt, PAGES)):
        own = _speed(articles, lang, _split)
        other = _speed(articles[: most + WARM], lang, peer)
        yield Figure(f"sentences, {lang}", own / 1e3, "kchars/s/core", peer=name, ratio=own / other)


def _speed(
    articles: Sequence[Article], lang: str, split: Callable[[Article, str], object]
) -> float:
    for article in articles[:WARM]:
        split(article, lang)
    rest = articles[WARM:]
    with spent() as cost:
        for article in rest:
            split(article, lang)
    return sum(len(_text(article, lang)) for article in rest) / cost.core


def _text(article: Article, lang: str) -> str:
    return article.ko.text if lang == "ko" else article.en.text


def _split(article: Article, lang: str) -> object:
    return split_sentences(article.ko if lang == "ko" else article.en)


def _kss(article: Article, lang: str) -> object:
    return split_sentences(article.ko, splitter="kss")


def _punkt(article: Article, lang: str) -> object:
    from nltk.tokenize.punkt import PunktSentenceTokenizer

    return list(PunktSentenceTokenizer().span_tokenize(article.en.text))


BENCHMARK = Benchmark("splitting", "sentences, beside kss and Punkt", measure)
