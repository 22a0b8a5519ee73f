"""Korean news beside its English: aligned, checked, explained.

    >>> import align
    >>> pair = align.Pair.of("관람객은 3만 5000명이다.", "There were 350,000 visitors.")
    >>> [flag.check for flag in align.check_pair(pair)]
    ['number']

From a page, ``align.align_page(path)`` gives a result with ``.pairs`` and ``.flags`` that shows
itself in a notebook.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from align.bitext import (
    Alignment,
    Article,
    Document,
    Flag,
    Link,
    Pair,
    Region,
    Repair,
    Role,
    Segment,
    Sentence,
)
from align.checks import ALL_CHECKS, Check, Finding
from align.errors import AlignError, PageError
from align.linking import link_sentences, link_texts
from align.mqm import Category, Severity
from align.pipeline import (
    CheckedArticle,
    PlacedFlag,
    align_article,
    check_alignment,
    check_pair,
)
from align.splitting import split_sentences

if TYPE_CHECKING:
    from corpora.checked import align_page

__all__ = [
    "ALL_CHECKS",
    "AlignError",
    "Alignment",
    "Article",
    "Category",
    "Check",
    "CheckedArticle",
    "Document",
    "Finding",
    "Flag",
    "Link",
    "PageError",
    "Pair",
    "PlacedFlag",
    "Region",
    "Repair",
    "Role",
    "Segment",
    "Sentence",
    "Severity",
    "align_article",
    "align_page",
    "check_alignment",
    "check_pair",
    "link_sentences",
    "link_texts",
    "split_sentences",
]


def __getattr__(name: str) -> Any:
    """``align.align_page`` reads pages, which is the business of ``corpora``; only this name
    looks up the tree, and only when it is asked for."""
    if name == "align_page":
        from corpora.checked import align_page

        return align_page
    raise AttributeError(f"module 'align' has no attribute {name!r}")
