"""From one page of a source to its pairs, or to the reason why it has none."""

from __future__ import annotations

import functools
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from align.errors import PageError
from corpora.building.config import BuildConfig
from corpora.building.filters import Reason
from corpora.engines import described
from corpora.rows import Row
from corpora.sources import SourcePage

if TYPE_CHECKING:
    from align.linking import Learned

__all__ = [
    "INTERNAL",
    "AlignedPage",
    "Notes",
    "PageFunction",
    "PageRejected",
    "align_source",
    "try_page",
]

INTERNAL = "internal-error"
"""Reason of a page at which the library itself failed; such pages are to be reported."""
RENDERED = frozenset({"name", "loanword", "lexicon"})
"""Kinds of evidence that say how a word was rendered."""
FEW = 8
"""Korean words without counterpart that one pair can tell; a bad pair would tell all it has."""


@dataclass(frozen=True, slots=True)
class Notes:
    """What the words of a pair tell the whole corpus.

    Args:
        unexplained: lemmas of Korean words that nothing in the English accounts for.
        renderings: Korean nouns with what stands for them, "해오름\tHaeoreum".
        ko_words, en_words: word types of both sides, to learn translations from.

    >>> Notes(renderings=("해오름\\tHaeoreum",)).unexplained
    ()
    """

    unexplained: tuple[str, ...] = ()
    renderings: tuple[str, ...] = ()
    ko_words: tuple[str, ...] = ()
    en_words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class AlignedPage:
    """The pairs of a page, null links among them, and the notes of each.

    >>> AlignedPage((Row("a/0", "비", "Rain"),), (Notes(ko_words=("비",)),)).rows[0].en
    'Rain'
    """

    rows: tuple[Row, ...]
    notes: tuple[Notes, ...]


PageFunction = Callable[[SourcePage, BuildConfig], AlignedPage]
"""What a worker does with a page."""


class PageRejected(PageError):
    """A page that can be read and should not be in a corpus.

    >>> raise PageRejected("page.html", Reason("no-translation", "its texts differ"))
    Traceback (most recent call last):
        ...
    corpora.building.aligning.PageRejected: page.html: its texts differ
    """

    def __init__(self, source: str, reason: Reason) -> None:
        super().__init__(source, reason.detail)
        self.why = reason


def align_source(
    page: SourcePage, config: BuildConfig, *, learned: Path | None = None
) -> AlignedPage:
    """Read, split, link and check a page.

    Args:
        learned: a table of word translations, as ``daeyeok build --learn`` writes, to link with.
    Raises:
        PageError: no article can be read from it, or its two texts are no translations.

    >>> from corpora.samples import sample_path
    >>> text = sample_path("a_haeoreum.txt").read_bytes()
    >>> page = align_source(SourcePage("page", "", text), BuildConfig())
    >>> page.rows[0].id, page.rows[0].role, len(page.rows) == len(page.notes)
    ('page/0', 'headline', True)
    """
    from align.bitext import Alignment
    from align.linking import is_translation, link_sentences
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
    links = link_sentences(ko, en, learned=_table(learned) if learned else None)
    chance = is_translation(links, len(ko), len(en))
    if chance < config.least_translation:
        raise PageRejected(page.id, Reason("no-translation", f"{chance:.2f}"))
    checked = check_alignment(Alignment(article, ko, en, links))
    rows = tuple(rows_of(checked, url=page.url))
    return AlignedPage(rows, tuple(_notes(row, learns=bool(config.learn_pairs)) for row in rows))


def try_page(
    page: SourcePage, config: BuildConfig, function: PageFunction = align_source
) -> AlignedPage | Reason:
    """What ``function`` makes of a page; whatever it raises becomes a reason.

    Raises:
        ImportError: the library is not whole on this machine, so no page could be read here.
        MemoryError: as it came, for the page may be read where there is more memory.

    >>> try_page(SourcePage("page", "", b""), BuildConfig())
    Reason(name='empty-page', detail='the page is empty')
    """
    try:
        return function(page, config)
    except PageRejected as error:
        return error.why
    except PageError as error:
        return Reason(_dashed(type(error).__name__), error.reason)
    except (ImportError, MemoryError):
        raise
    except Exception as error:
        return Reason(INTERNAL, described(error))


def _notes(row: Row, *, learns: bool) -> Notes:
    """What a pair tells; its words have been linked by the checks, and are remembered."""
    if not row.ko.strip() or not row.en.strip():
        return Notes()
    from align.bitext import Link
    from align.linking.learn import count_pairs
    from align.words.evidence import link_words

    unexplained, renderings = [], []
    for link in link_words(row.ko, row.en).ko:
        lemma = " ".join(word.lemma for word in link.words)
        if not link.kind:
            unexplained.append(lemma)
        elif link.kind in RENDERED and link.words[-1].is_noun and link.en and len(lemma) > 1:
            start, end = link.en[0]
            said = " ".join(row.en[start:end].split())
            renderings.append(f"{lemma}\t{said if link.kind == 'name' else said.lower()}")
    words: tuple[Sequence[str], Sequence[str]] = ((), ())
    if learns:
        words = count_pairs([row.ko], [row.en], [Link((0,), (0,))])[0]
    return Notes(
        tuple(dict.fromkeys(unexplained))[:FEW],
        tuple(dict.fromkeys(renderings)),
        tuple(words[0]),
        tuple(words[1]),
    )


@functools.lru_cache(maxsize=2)
def _table(path: Path) -> Learned:
    from align.linking import Learned

    return Learned.load(path)


def _dashed(name: str) -> str:
    """NoKoreanText -> no-korean-text."""
    return "".join(f"-{c.lower()}" if c.isupper() else c for c in name).lstrip("-")
