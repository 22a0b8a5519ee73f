"""From a page straight to its checked article."""

from __future__ import annotations

import os
from collections.abc import Sequence

from align.checks import ALL_CHECKS, Check
from align.consistency import ALL_ARTICLE_CHECKS, ArticleCheck
from align.linking import SentenceEncoder
from align.pipeline import SHOWN, CheckedArticle, align_article, check_alignment
from corpora.pages import read_page

__all__ = ["align_page"]


def align_page(
    page: str | os.PathLike[str] | bytes,
    *,
    splitter: str = "rules",
    checks: Sequence[Check] = ALL_CHECKS,
    article_checks: Sequence[ArticleCheck] = ALL_ARTICLE_CHECKS,
    least: float = SHOWN,
    encoder: SentenceEncoder | None = None,
    allow_moves: bool = False,
) -> CheckedArticle:
    """Read a page, align its two languages and check every pair.

    Args:
        page: a file's path, the page's bytes, or its text.
        splitter: "rules" for edited text, "kss" for informal text (loads kss, 6 s).
        checks: those to run on every pair; article_checks: those to run on the whole.
        least: confidence below which a flag is left out; 0 keeps all.
        encoder: sentence vectors to link with, an ``align.linking.encoder.Encoder``.
        allow_moves: look for sentences that stand elsewhere in the other language, too.
    Raises:
        PageError: the page is empty, binary, too long, or lacks one of the languages.
        OSError: the file cannot be read.
    Example:
        >>> from corpora.samples import SAMPLES, sample_path
        >>> result = align_page(sample_path(SAMPLES[0]))
        >>> result.flags[0].flag.check
        'misprint'
    """
    article = read_page(page)
    aligned = align_article(article, splitter=splitter, encoder=encoder, allow_moves=allow_moves)
    return check_alignment(aligned, checks, least=least, article_checks=article_checks)
