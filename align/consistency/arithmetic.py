"""Figures of the English that contradict each other, where those of the Korean agree."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from align.bitext import Article, Pair
from align.checks._check import Finding
from align.consistency._check import ArticleCheck, Placed
from align.consistency._disagreement import Disagreement
from align.consistency._figures import find_disagreements
from align.mqm import Category, Severity

__all__ = ["CHECK", "describe", "find"]


def find(pairs: Sequence[Pair], article: Article) -> Iterator[Placed]:
    """A percentage, a share or a total does not follow from the figures beside it.

    Where the Korean has the same trouble it is the source's, which another check reports.

    >>> pair = Pair.of("4만 명에서 5만 명으로 25% 늘었다.",
    ...                "It rose from 40,000 to 50,000, an increase of 35%.")
    >>> [found.message for _, found in find((pair,), Article.from_texts("", ""))]
    ['40,000 to 50,000 is a change of 25%, not 35%']
    """
    for index, pair in enumerate(pairs):
        found = find_disagreements(pair.en.text, "en")
        if found and not find_disagreements(pair.ko.text, "ko"):
            for wrong in found:
                yield (
                    index,
                    Finding(
                        describe(wrong),
                        en=wrong.spans,
                        suggestion="Check these figures against the Korean.",
                    ),
                )


def describe(wrong: Disagreement) -> str:
    """What figures make and what the text says instead, as one sentence.

    >>> describe(Disagreement(((0, 2),), "35%", "25%", "change", "40 to 50"))
    '40 to 50 is a change of 25%, not 35%'
    """
    result = "a change of " if wrong.reason == "change" else ""
    return f"{wrong.text} is {result}{wrong.computed}, not {wrong.stated}"


CHECK = ArticleCheck("arithmetic", "number", Category.NUMBER, Severity.MAJOR, find, 0.7)
"""The English contradicts its own figures."""
