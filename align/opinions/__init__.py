"""Second opinions on pairs: optional, slower than the rules, and named in what they flag."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Protocol

from align.bitext import Flag, Pair, Span, meets
from align.opinions._ruled import is_ruled
from align.pipeline import CheckedArticle

__all__ = ["Opinion", "with_opinion"]


class Opinion(Protocol):
    """Anything that flags pairs; ``Flag.origin`` says what it is.

    >>> from align import Category, Severity
    >>> class DoubtsAll:
    ...     def flags(self, pairs):
    ...         for index, _ in enumerate(pairs):
    ...             yield index, Flag("mine", "mine", Category.GRAMMAR, Severity.MINOR, "Hm")
    >>> doubts: Opinion = DoubtsAll()
    """

    def flags(self, pairs: Sequence[Pair]) -> Iterator[tuple[int, Flag]]:
        """Flags, each with the number of its pair, counted from 0."""
        ...


def with_opinion(result: CheckedArticle, opinion: Opinion, *, least: float = 0.0) -> CheckedArticle:
    """The article with the flags of a second opinion after those of the rules.

    What the rules have flagged stays as it is. Of the opinion three kinds are left out: a flag
    on words that are flagged already (the rule says why), a flag without words on a pair where
    something as severe is flagged, and a flag about figures, dates or names, which the rules
    settle alone.

    Args:
        least: confidence below which a flag of the opinion is left out.

    >>> from align import Article, Category, Severity, align_article, check_alignment
    >>> class Doubts:
    ...     def flags(self, pairs):
    ...         start = pairs[0].en.text.index("came")
    ...         span = (start, start + len("came"))
    ...         yield 0, Flag("mine", "mine", Category.GRAMMAR, Severity.MINOR, "Hm", en=(span,))
    >>> article = Article.from_texts("3만 명이 왔다.", "300,000 people came.")
    >>> result = with_opinion(check_alignment(align_article(article)), Doubts())
    >>> [placed.flag.check for placed in result.flags]
    ['number', 'mine']
    """
    flags_of = [list(flags) for flags in result.flags_of]
    for index, flag in opinion.flags(result.pairs):
        if flag.confidence < least or is_ruled(flag, result.pairs[index]):
            continue
        if not any(_is_said(flag, other) for other in flags_of[index]):
            flags_of[index].append(flag)
    return replace(result, flags_of=tuple(map(tuple, flags_of)))


def _is_said(flag: Flag, other: Flag) -> bool:
    if not flag.ko and not flag.en:
        return other.severity >= flag.severity
    return _meet(flag.ko, other.ko) or _meet(flag.en, other.en)


def _meet(ones: Sequence[Span], others: Sequence[Span]) -> bool:
    return any(meets(one, others) for one in ones)
