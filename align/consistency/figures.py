"""One thing counted twice with two results on one side, where the other side has one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from align.bitext import Article, Lang, Pair
from align.checks._check import Finding
from align.consistency._check import ArticleCheck, Placed
from align.consistency._counted import Count, find_counts
from align.mqm import Category, Severity
from align.numbers import Quantity, find_quantities, same_quantity, same_value

__all__ = ["CHECK", "find"]

LONGEST = 4000
"""Characters of a side; what is longer is no sentence."""
MOST = 20
"""Figures of one side of a pair that are looked at."""
MOST_FIGURES = 1000
"""Figures of one side of an article; each is held against each that is doubted."""


@dataclass(frozen=True, slots=True)
class _Seen:
    """What one pair counts on the side in doubt, and the figures of its other side."""

    index: int
    text: str
    count: Count
    answers: tuple[Quantity, ...]

    @property
    def words(self) -> str:
        return " ".join(self.text[slice(*self.count.span)].split())

    def answer_to(self, quantity: Quantity) -> Quantity | None:
        """The figure of the pair's other side that says the same as a figure of this side."""
        return next((said for said in self.answers if _same(quantity, said)), None)


def find(pairs: Sequence[Pair], article: Article) -> Iterator[Placed]:
    """One thing has two figures in the English where the Korean has one, or the other way.

    In the English a figure is doubted where another pair has a different one for the same
    thing, which its Korean confirms, and no Korean of the article has the one in doubt. The
    other way, the English has to repeat the figure of the other pair. Headlines are left to
    the check ``headline``.

    >>> pairs = (Pair.of("참가자 300명이 모였다.", "There were 300 participants."),
    ...          Pair.of("참가자들은 행진했다.", "The 500 participants marched."))
    >>> [(index, found.message) for index, found in find(pairs, Article.from_texts("", ""))]
    [(1, '500 participants here, but 300 participants in pair 1; the Korean says 300명 only')]
    """
    read = [
        (index, pair)
        for index, pair in enumerate(pairs)
        if pair.role != "headline" and max(len(pair.ko.text), len(pair.en.text)) <= LONGEST
    ]
    for seen, other, answer in _contradictions(read, "en"):
        yield (
            seen.index,
            Finding(
                f"{seen.words} here, but {other.words} in pair {other.index + 1}; "
                f"the Korean says {answer.text} only",
                en=(seen.count.quantity.number_span,),
                suggestion=f"Write {other.words} if both mean the same.",
            ),
        )
    for seen, other, answer in _contradictions(read, "ko"):
        again = seen.answer_to(other.count.quantity)
        if again is not None:
            yield (
                seen.index,
                Finding(
                    f"The Korean has {seen.words} here and {other.words} in pair "
                    f"{other.index + 1}, but the English says {answer.text} both times",
                    ko=(seen.count.quantity.number_span,),
                    en=(again.number_span,),
                    suggestion="Check which of the two figures is meant here.",
                ),
            )


def _contradictions(
    read: Sequence[tuple[int, Pair]], lang: Lang
) -> Iterator[tuple[_Seen, _Seen, Quantity]]:
    """(in doubt, the other figure for the same thing, what confirms that one)."""
    by_thing: dict[str, list[_Seen]] = defaultdict(list)
    everything: list[Quantity] = []
    for index, pair in read:
        own, other = pair.ko.text, pair.en.text
        own, other = (own, other) if lang == "ko" else (other, own)
        answers = find_quantities(other, "en" if lang == "ko" else "ko")
        everything.extend(answers)
        for count in islice(find_counts(own, lang), MOST):
            by_thing[count.thing].append(_Seen(index, own, count, answers[:MOST]))
    if len(everything) > MOST_FIGURES:
        return  # a table of figures rather than an article
    for same in by_thing.values():
        for seen in same:
            doubted = seen.count.quantity
            # By value alone most are confirmed, which is sooner told.
            known = any(same_value(doubted, said) for said in everything)
            if not known and not any(_same(doubted, said) for said in everything):
                yield from _rivals(seen, same)


def _rivals(seen: _Seen, same: Sequence[_Seen]) -> Iterator[tuple[_Seen, _Seen, Quantity]]:
    """The first pair with another figure that its other side confirms, if there is one."""
    for other in same:
        differs = not same_value(seen.count.quantity, other.count.quantity)
        if other.index == seen.index or not differs:
            continue
        answer = other.answer_to(other.count.quantity)
        if answer is not None and seen.count.quantity.unit == other.count.quantity.unit:
            yield seen, other, answer
            return


def _same(own: Quantity, said: Quantity) -> bool:
    """Whether figures of the two languages say the same, whichever is the Korean one."""
    return same_quantity(own, said) or same_quantity(said, own)


CHECK = ArticleCheck("figures", "number", Category.NUMBER, Severity.MAJOR, find, 0.7)
"""One thing with two figures."""
