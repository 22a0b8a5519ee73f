"""Flags of pairs that a reviewer has changed, found anew at once."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from align.bitext import Article, Flag, Pair
from align.checks import ALL_CHECKS, Check
from align.consistency import ALL_ARTICLE_CHECKS, ArticleCheck
from align.pipeline import SHOWN, add_article_flags, check_pair
from corpora.review.values import ReviewPair
from corpora.rows import Row

__all__ = ["Rechecker"]


@dataclass(frozen=True, slots=True)
class Rechecker:
    """The checks that flags are found with.

    Args:
        checks: those to run on every pair.
        least: confidence below which a flag is left out.
        article_checks: those to run on an article whose links have been changed.
    """

    checks: Sequence[Check] = ALL_CHECKS
    least: float = SHOWN
    article_checks: Sequence[ArticleCheck] = ALL_ARTICLE_CHECKS

    def row(self, row: Row) -> Row:
        """A row with the flags that the checks find."""
        return replace(row, flags=check_pair(row.pair, self.checks, least=self.least))

    def edited(self, pair: ReviewPair, english: str | None) -> ReviewPair:
        """The pair with another English and its flags; None puts the translation back."""
        if english is None or english == pair.row.en:
            return replace(pair, edited=None, edited_flags=())
        changed = replace(pair, edited=english)
        flags = check_pair(changed.shown, self.checks, least=self.least)
        return replace(changed, edited_flags=flags)

    def relinked(
        self, pairs: Mapping[int, ReviewPair], changed: Collection[int], *, whole: bool
    ) -> dict[int, ReviewPair]:
        """The changed pairs with the flags they now have, by their numbers.

        Args:
            pairs: in order; those that have not changed keep their flags.
            whole: they are all pairs of their article, which is checked as a whole, too.
        """
        texts = [pair.original for pair in pairs.values()]
        flags_of: Sequence[tuple[Flag, ...]] = [
            check_pair(pair.original, self.checks, least=self.least)
            if number in changed
            else pair.row.flags
            for number, pair in pairs.items()
        ]
        if whole:
            ko, en = ("\n".join(side) for side in zip(*map(_texts, texts), strict=True))
            page = Article.from_texts(ko, en)
            flags_of = add_article_flags(
                texts, flags_of, page, least=self.least, article_checks=self.article_checks
            )
        found = dict(zip(pairs, flags_of, strict=True))
        return {number: self._with(pairs[number], found[number]) for number in changed}

    def _with(self, pair: ReviewPair, flags: tuple[Flag, ...]) -> ReviewPair:
        checked = replace(pair, row=replace(pair.row, flags=flags))
        return checked if pair.edited is None else self.edited(checked, pair.edited)


def _texts(pair: Pair) -> tuple[str, str]:
    return pair.ko.text, pair.en.text
