"""A pair as a corpus holds it: both texts, where they came from and what is doubted about them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from align.bitext import Flag, Pair, Span

if TYPE_CHECKING:
    from align.pipeline import CheckedArticle

__all__ = ["Row", "rows_of"]


@dataclass(frozen=True, slots=True)
class Row:
    """One pair of a corpus; what a format cannot carry comes back as the default.

    Args:
        id: unique in the corpus: the article's id, a slash, the pair's place in the article.
        ko, en: the two texts; one of them is empty for a null link.
        article, url: the page it stands on and where that page was found.
        index: place among the pairs of its article, from 0.
        kind: shape of the link, "1-1", "2-1", "0-1".
        role: headline, body or caption.
        ko_span, en_span: where the texts stand on the page, in code points.
        score: probability that the link is right, 0 to 1.
        flags: what the checks doubt, most harmful first; spans count from the texts.

    >>> row = Row("page/0", "강이 넘쳤다.", "The river flooded.")
    >>> row.kind, row.role
    ('1-1', 'body')
    """

    id: str
    ko: str
    en: str
    article: str = ""
    url: str = ""
    index: int = 0
    kind: str = "1-1"
    role: str = "body"
    ko_span: Span = (0, 0)
    en_span: Span = (0, 0)
    score: float = 1.0
    flags: tuple[Flag, ...] = ()

    @property
    def pair(self) -> Pair:
        """The texts as checks read them.

        >>> Row("a/0", "강이 넘쳤다.", "The river flooded.").pair.en.text
        'The river flooded.'
        """
        return Pair.of(self.ko, self.en)


def rows_of(result: CheckedArticle, *, url: str = "") -> Iterator[Row]:
    """The pairs of a checked article, null links among them, in order.

    >>> from align import Article, align_article, check_alignment
    >>> article = Article.from_texts("3만 명이 왔다.", "300,000 people came.", id="page")
    >>> [(row.id, len(row.flags)) for row in rows_of(check_alignment(align_article(article)))]
    [('page/0', 1)]
    """
    article, links = result.alignment.article, result.alignment.links
    for index, (link, pair, flags) in enumerate(
        zip(links, result.pairs, result.flags_of, strict=True)
    ):
        yield Row(
            id=f"{article.id}/{index}",
            ko=pair.ko.text,
            en=pair.en.text,
            article=article.id,
            url=url,
            index=index,
            kind=link.kind,
            role=pair.role,
            ko_span=pair.ko.span,
            en_span=pair.en.span,
            score=pair.score,
            flags=flags,
        )
