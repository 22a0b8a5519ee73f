"""Second opinions on pairs: optional, slower than the rules, and named in what they flag."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Protocol

from align.bitext import Flag, Pair, Span
from align.pipeline import CheckedArticle

__all__ = ["Opinion", "with_opinion"]


class Opinion(Protocol):
    """Anything that flags pairs; ``Flag.origin`` says what it is."""

    def flags(self, pairs: Sequence[Pair]) -> Iterator[tuple[int, Flag]]:
        """Flags, each with the number of its pair, counted from 0."""
        ...


def with_opinion(result: CheckedArticle, opinion: Opinion, *, least: float = 0.0) -> CheckedArticle:
    """The article with the flags of a second opinion after those of the rules.

    A flag on words that a rule has flagged already is left out: the rule says why.
    """
    flags_of = [list(flags) for flags in result.flags_of]
    for index, flag in opinion.flags(result.pairs):
        said = any(
            _meet(flag.ko, other.ko) or _meet(flag.en, other.en) for other in flags_of[index]
        )
        if flag.confidence >= least and not said:
            flags_of[index].append(flag)
    return replace(result, flags_of=tuple(map(tuple, flags_of)))


def _meet(ones: Sequence[Span], others: Sequence[Span]) -> bool:
    return any(a < d and c < b for a, b in ones for c, d in others)
