"""From one page of a source to its pairs, or to the reason why it has none."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from align.errors import PageError
from corpora.building.config import BuildConfig
from corpora.building.filters import Reason
from corpora.engines import described
from corpora.rows import Row
from corpora.sources import SourcePage

__all__ = ["INTERNAL", "AlignedPage", "PageFunction", "PageRejected", "align_source", "try_page"]

INTERNAL = "internal-error"
"""Reason of a page at which the library itself failed; such pages are to be reported."""
FEW = 8
"""Korean words without counterpart that one pair can tell; a bad pair would tell all it has."""


@dataclass(frozen=True, slots=True)
class AlignedPage:
    """The pairs of a page, null links among them, and for each its words without counterpart."""

    rows: tuple[Row, ...]
    unexplained: tuple[tuple[str, ...], ...]


PageFunction = Callable[[SourcePage, BuildConfig], AlignedPage]


class PageRejected(PageError):
    """A page that can be read and should not be in a corpus."""

    def __init__(self, source: str, reason: Reason) -> None:
        super().__init__(source, reason.detail)
        self.why = reason


def align_source(page: SourcePage, config: BuildConfig) -> AlignedPage:
    """Read, split, link and check a page.

    Raises:
        PageError: no article can be read from it, or its two texts are no translations.
    """
    from align.bitext import Alignment
    from align.linking import link_sentences
    from align.linking.calibration import is_translation
    from align.pipeline import check_alignment
    from align.splitting import split_sentences
    from corpora.pages import read_page
    from corpora.rows import rows_of

    article = read_page(page.content, id=page.id)
    ko = split_sentences(article.ko, splitter=config.splitter)
    en = split_sentences(article.en)
    longest = max(len(ko), len(en))
    if longest > config.most_sentences:
        raise PageRejected(page.id, Reason("long-page", f"{longest} sentences"))
    links = link_sentences(ko, en)
    chance = is_translation(links, len(ko), len(en))
    if chance < config.least_translation:
        raise PageRejected(page.id, Reason("no-translation", f"{chance:.2f}"))
    checked = check_alignment(Alignment(article, ko, en, links))
    rows = tuple(rows_of(checked, url=page.url))
    return AlignedPage(rows, tuple(_unexplained(row) for row in rows))


def try_page(
    page: SourcePage, config: BuildConfig, function: PageFunction = align_source
) -> AlignedPage | Reason:
    """What ``function`` makes of a page; whatever it raises becomes a reason."""
    try:
        return function(page, config)
    except PageRejected as error:
        return error.why
    except PageError as error:
        return Reason(_dashed(type(error).__name__), error.reason)
    except Exception as error:
        return Reason(INTERNAL, described(error))


def _unexplained(row: Row) -> tuple[str, ...]:
    """Lemmas of Korean words that nothing in the English accounts for, in order."""
    if not row.ko.strip() or not row.en.strip():
        return ()
    from align.words.evidence import link_words

    without = [
        " ".join(word.lemma for word in link.words)
        for link in link_words(row.ko, row.en).ko
        if not link.kind
    ]
    return tuple(dict.fromkeys(without))[:FEW]


def _dashed(name: str) -> str:
    """NoKoreanText -> no-korean-text."""
    return "".join(f"-{c.lower()}" if c.isupper() else c for c in name).lstrip("-")
