"""Figures of the Korean that contradict each other: the source's own slip."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from align.bitext import Article, Pair
from align.checks._check import Finding
from align.consistency._check import ArticleCheck, Placed
from align.consistency._figures import find_disagreements
from align.consistency.arithmetic import describe
from align.mqm import Category, Severity

__all__ = ["CHECK", "find"]


def find(pairs: Sequence[Pair], article: Article) -> Iterator[Placed]:
    """The Korean itself states a percentage or a total that its figures do not make.

    >>> pair = Pair.of("4만 명에서 5만 명으로 35% 늘었다.", "It rose by 35% to 50,000.")
    >>> [found.message for _, found in find((pair,), Article.from_texts("", ""))]
    ['In the Korean, 4만 명에서 5만 명 is a change of 25%, not 35%']
    """
    for index, pair in enumerate(pairs):
        for wrong in find_disagreements(pair.ko.text, "ko"):
            yield (
                index,
                Finding(
                    f"In the Korean, {describe(wrong)}",
                    ko=wrong.spans,
                    suggestion="Ask the author which figure is right; the English may be faithful.",
                ),
            )


CHECK = ArticleCheck("source-arithmetic", "source_typo", Category.SOURCE, Severity.MINOR, find, 0.6)
"""The Korean contradicts its own figures."""
