"""Korean news beside its English: aligned, checked, explained.

    >>> import align
    >>> pair = align.Pair.of("관람객은 3만 5000명이다.", "There were 350,000 visitors.")
    >>> [flag.check for flag in align.check_pair(pair)]
    ['number']

From a page, ``align.align_page(path)`` gives a result with ``.pairs`` and ``.flags`` that shows
itself in a notebook.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
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
    from align.linking import Learned, learn_from, link_sentences, link_texts
    from align.mqm import Category, Severity
    from align.pipeline import (
        CheckedArticle,
        PlacedFlag,
        align_article,
        check_alignment,
        check_pair,
        check_pairs,
    )
    from align.splitting import split_sentences
    from corpora.checked import align_page

# Where each public name lives. A name's module is imported when the name is first asked for
# (PEP 562), so that "import align" costs milliseconds. ``align_page`` reads pages, which is
# the business of ``corpora``: the one name that is looked up the tree.
_HOMES = {
    "align.bitext": (
        "Alignment Article Document Flag Link Pair Region Repair Role Segment Sentence"
    ),
    "align.checks": "ALL_CHECKS Check Finding",
    "align.errors": "AlignError PageError",
    "align.linking": "Learned learn_from link_sentences link_texts",
    "align.mqm": "Category Severity",
    "align.pipeline": "CheckedArticle PlacedFlag align_article check_alignment check_pair "
    "check_pairs",
    "align.splitting": "split_sentences",
    "corpora.checked": "align_page",
}
_HOME_OF = {name: home for home, names in _HOMES.items() for name in names.split()}

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
    "Learned",
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
    "check_pairs",
    "learn_from",
    "link_sentences",
    "link_texts",
    "split_sentences",
]


def __getattr__(name: str) -> Any:
    home = _HOME_OF.get(name)
    if home is None:
        raise AttributeError(f"module 'align' has no attribute {name!r}")
    value = globals()[name] = getattr(importlib.import_module(home), name)
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
