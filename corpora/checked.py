"""From a page straight to its checked article."""

from __future__ import annotations

import os

from align.pipeline import SHOWN, CheckedArticle, align_article, check_alignment
from corpora.pages import read_page

__all__ = ["align_page"]


def align_page(
    page: str | os.PathLike[str] | bytes, *, splitter: str = "rules", least: float = SHOWN
) -> CheckedArticle:
    """Read a page, align its two languages and check every pair.

    Args:
        page: a file's path, the page's bytes, or its text.
        splitter: "rules" for edited text, "kss" for informal text (loads kss, 6 s).
        least: confidence below which a flag is left out; 0 keeps all.
    Raises:
        PageError: the page is empty, binary, too long, or lacks one of the languages.
        OSError: the file cannot be read.
    Example:
        >>> from corpora.samples import SAMPLES, sample_path
        >>> result = align_page(sample_path(SAMPLES[0]))
        >>> result.flags[0].flag.check
        'misprint'
    """
    return check_alignment(align_article(read_page(page), splitter=splitter), least=least)
