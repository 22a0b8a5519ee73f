"""What a check of a whole article is."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from align.bitext import Article, Flag, Pair
from align.checks._check import Finding
from align.mqm import Category, Severity

__all__ = ["ArticleCheck", "Placed"]

Placed = tuple[int, Finding]
"""A finding and the number of the pair it stands in, counted from 0."""


@dataclass(frozen=True, slots=True)
class ArticleCheck:
    """A row of the table of article checks; the fields are those of ``Check``.

    Args:
        find: the rule; yields findings, each with the pair it stands in.
        silences: families whose flags mean nothing where this check finds something.

    >>> def find(pairs, article):
    ...     for index, pair in enumerate(pairs):
    ...         if not pair.en.text:
    ...             yield index, Finding("No English", ko=((0, len(pair.ko.text)),))
    >>> untold = ArticleCheck("untold", "omission", Category.OMISSION, Severity.MAJOR, find)
    >>> article = Article.from_texts("비가 왔다.", "")
    >>> [(index, flag.check) for index, flag in untold.flags([Pair.of("비가 왔다.", "")], article)]
    [(0, 'untold')]
    """

    name: str
    family: str
    category: Category
    severity: Severity
    find: Callable[[Sequence[Pair], Article], Iterator[Placed]]
    confidence: float = 0.5
    silences: frozenset[str] = field(default_factory=frozenset)

    @property
    def summary(self) -> str:
        """First line of the rule's docstring."""
        return (self.find.__doc__ or "").strip().partition("\n")[0]

    def flags(self, pairs: Sequence[Pair], article: Article) -> Iterator[tuple[int, Flag]]:
        """Run the rule and fill in what its findings leave out."""
        for index, found in self.find(pairs, article):
            yield index, found.flag(self)
