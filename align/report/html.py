"""Flags beside the sentences they are about, as a web page or a notebook cell.

The page is one file that loads nothing and runs nothing: a Content-Security-Policy allows
its own style sheet, by hash, and no more. All text of the article is escaped by Jinja2.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from align.bitext import Region
from align.mqm import Severity
from align.report._summary import (
    dropped_regions,
    headline,
    numbered_flags,
    severity_counts,
)
from align.report.templating import (
    NumberedFlag,
    ShownPair,
    environment,
    render_alone,
    show_pair,
)

if TYPE_CHECKING:
    from jinja2 import Environment

    from align.pipeline import CheckedArticle

__all__ = ["render_fragment", "render_page", "render_pages"]

# A title bar cannot isolate right-to-left text, so the characters that turn text go.
BIDI = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")


@dataclass(frozen=True, slots=True)
class _Review:
    """All that the templates print of one article; ``prefix`` keeps its ids apart."""

    prefix: str
    id: str
    date: str
    direction: str
    ko: str
    en: str
    counts: dict[Severity, int]
    pairs: tuple[ShownPair, ...]
    flags: tuple[NumberedFlag, ...]
    dropped: tuple[Region, ...]
    repairs: tuple[str, ...]

    @property
    def title(self) -> str:
        return self.en or self.ko or self.id


def render_page(result: CheckedArticle) -> str:
    """The review page of one article: a self-contained HTML file.

    >>> from align import Article, align_article, check_alignment
    >>> article = Article.from_texts("3만 명이 왔다.", "300,000 people came.")
    >>> result = check_alignment(align_article(article))
    >>> page = render_page(result)
    >>> page.count("<html"), "<script" in page
    (1, False)
    """
    return _render("page.html", [_review(result, "")])


def render_pages(results: Iterable[CheckedArticle]) -> str:
    """The review page of several articles, with a list of them at the top.

    >>> from align import Article, align_article, check_alignment
    >>> article = Article.from_texts("3만 명이 왔다.", "300,000 people came.")
    >>> result = check_alignment(align_article(article))
    >>> render_pages([result, result]).count("<article")
    2
    """
    reviews = [_review(result, f"a{n}-") for n, result in enumerate(results, start=1)]
    return _render("page.html", reviews)


def render_fragment(result: CheckedArticle) -> str:
    """The review of one article for a notebook: its style reaches nothing outside it.

    >>> from align import Article, align_article, check_alignment
    >>> article = Article.from_texts("3만 명이 왔다.", "300,000 people came.")
    >>> result = check_alignment(align_article(article))
    >>> "<html" in render_fragment(result)
    False
    """
    texts = [text for pair in result.pairs for text in (pair.ko.text, pair.en.text)]
    key = "\0".join([result.alignment.article.id, *texts]).encode("utf-8", "surrogatepass")
    prefix = f"d{hashlib.sha256(key).hexdigest()[:8]}-"
    return _render("fragment.html", [_review(result, prefix)])


def _review(result: CheckedArticle, prefix: str) -> _Review:
    article = result.alignment.article
    ko, en = headline(result)
    rows = zip(result.pairs, result.alignment.links, numbered_flags(result), strict=True)
    pairs = tuple(
        show_pair(number, pair, link.kind, flags)
        for number, (pair, link, flags) in enumerate(rows, start=1)
    )
    flags = {number: flag for pair in pairs for number, flag in pair.flags.items()}
    return _Review(
        prefix=prefix,
        id=article.id,
        date=article.date.isoformat() if article.date else "",
        direction="Korean to English" if article.direction == "ko-en" else "English to Korean",
        ko=ko,
        en=en,
        counts=severity_counts(result),
        pairs=pairs,
        flags=tuple(flags[number] for number in sorted(flags)),
        dropped=dropped_regions(article),
        repairs=article.repairs,
    )


def _render(template: str, reviews: list[_Review]) -> str:
    joined = max((len(pair.flags) for review in reviews for pair in review.pairs), default=0)
    title = "Nothing to review" if not reviews else f"{len(reviews)} articles"
    if len(reviews) == 1:
        title = BIDI.sub("", reviews[0].title)
    return render_alone(_environment(), template, joined=joined, reviews=reviews, title=title)


@cache
def _environment() -> Environment:
    return environment()
