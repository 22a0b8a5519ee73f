"""Flags of pairs that a reviewer has changed, found anew at once."""

from __future__ import annotations

import threading
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from align.bitext import Article, Flag, Pair, Span
from align.checks import ALL_CHECKS, Check
from align.consistency import ALL_ARTICLE_CHECKS, ArticleCheck
from align.dismissals import undismissed
from align.pipeline import (
    SHOWN,
    CheckedArticle,
    add_article_flags,
    align_article,
    check_pair,
)
from corpora.review.values import ReviewPair
from corpora.rows import Row

__all__ = ["Rechecker", "carry"]


class _Line:
    """A lock that goes to whoever waits, not back to who has just let it go, as a plain one may."""

    def __init__(self) -> None:
        self._next, self._in = threading.Lock(), threading.Lock()

    def __enter__(self) -> None:
        with self._next:
            self._in.acquire()

    def __exit__(self, *error: object) -> None:
        self._in.release()

    @property
    def waited_for(self) -> bool:
        return self._next.locked()


# Requests are answered in threads; two that load the analyser at once would load it twice.
ONE_AT_A_TIME = _Line()


@dataclass(frozen=True, slots=True)
class Rechecker:
    """The checks that flags are found with.

    Args:
        checks: those to run on every pair.
        least: confidence below which a flag is left out.
        article_checks: those to run on a page, and where its links have been changed.
        dismissed: keys of flags to leave out, ``corpora.dismissed.read_dismissals``.

    >>> Rechecker(least=0.8).least
    0.8
    """

    checks: Sequence[Check] = ALL_CHECKS
    least: float = SHOWN
    article_checks: Sequence[ArticleCheck] = ALL_ARTICLE_CHECKS
    dismissed: Collection[str] = frozenset()

    def flags(self, pair: Pair) -> tuple[Flag, ...]:
        """What the checks find in a pair; one at a time, as the analyser is shared."""
        with ONE_AT_A_TIME:
            found = check_pair(pair, self.checks, least=self.least)
        return undismissed(found, pair, self.dismissed)

    def article(self, article: Article) -> CheckedArticle:
        """A page, aligned and checked; others are let in between two pairs."""
        with ONE_AT_A_TIME:
            alignment = align_article(article)
        pairs = alignment.pairs()
        flags_of = self._with_article_flags(pairs, [self.flags(pair) for pair in pairs], article)
        return CheckedArticle(alignment, pairs, flags_of)

    def row(self, row: Row) -> Row:
        """A row with the flags that the checks find."""
        return replace(row, flags=self.flags(row.pair))

    def brought(self, row: Row) -> Row:
        """A row with the flags it came with, those that were dismissed left out."""
        return replace(row, flags=undismissed(row.flags, row.pair, self.dismissed))

    def edited(self, pair: ReviewPair, english: str | None) -> ReviewPair:
        """The pair with another English and its flags; None puts the translation back."""
        if english is None or english == pair.row.en:
            return replace(pair, edited=None, edited_flags=())
        changed = replace(pair, edited=english)
        found = self.flags(changed.shown)
        others = self._others(pair, whole=False)
        return replace(changed, edited_flags=(*found, *carry(others, pair.original, changed.shown)))

    def relinked(
        self,
        pairs: Mapping[int, ReviewPair],
        changed: Collection[int],
        *,
        whole: bool,
        before: Collection[ReviewPair] = (),
    ) -> dict[int, ReviewPair]:
        """The changed pairs with the flags they now have, by their numbers.

        Args:
            pairs: in order; those that have not changed keep their flags.
            whole: they are all pairs of their article, which is checked as a whole, too.
            before: the changed pairs as they were; flags that no check here finds go with
                their words.
        """
        texts = [pair.original for pair in pairs.values()]
        flags_of: Sequence[tuple[Flag, ...]] = [
            self.flags(pair.original) if number in changed else pair.row.flags
            for number, pair in pairs.items()
        ]
        if whole:
            ko, en = ("\n".join(side) for side in zip(*map(_texts, texts), strict=True))
            page = Article.from_texts(ko, en)
            flags_of = self._with_article_flags(texts, flags_of, page)
        found = dict(zip(pairs, flags_of, strict=True))
        for old in before:
            for flag in self._others(old, whole=whole):
                for number in changed if flag.ko or flag.en else ():
                    moved = tuple(carry([flag], old.original, pairs[number].original))
                    if moved:
                        found[number] += moved
                        break
        return {number: self._with(pairs[number], found[number]) for number in changed}

    def _with_article_flags(
        self, pairs: Sequence[Pair], flags_of: Sequence[tuple[Flag, ...]], article: Article
    ) -> tuple[tuple[Flag, ...], ...]:
        with ONE_AT_A_TIME:
            found = add_article_flags(
                pairs, flags_of, article, least=self.least, article_checks=self.article_checks
            )
        return tuple(
            undismissed(flags, pair, self.dismissed)
            for flags, pair in zip(found, pairs, strict=True)
        )

    def _others(self, pair: ReviewPair, *, whole: bool) -> list[Flag]:
        """The flags that none of the checks gives: a judge's, or one of another run."""
        ours = {check.name for check in self.checks}
        if whole:
            ours.update(check.name for check in self.article_checks)
        return [flag for flag in pair.row.flags if flag.check not in ours]

    def _with(self, pair: ReviewPair, flags: tuple[Flag, ...]) -> ReviewPair:
        checked = replace(pair, row=replace(pair.row, flags=flags))
        return checked if pair.edited is None else self.edited(checked, pair.edited)


def carry(flags: Iterable[Flag], before: Pair, after: Pair) -> Iterator[Flag]:
    """Flags of another origin (a judge, an article's checks), where their words still stand.

    >>> from align.mqm import Category, Severity
    >>> flag = Flag("judge", "name", Category.ENTITY, Severity.MAJOR, "Kim", en=((4, 7),))
    >>> [f.en for f in carry([flag], Pair.of("", "Mr. Kim"), Pair.of("", "Mayor Kim"))]
    [((6, 9),)]
    """
    for flag in flags:
        ko = _moved(flag.ko, before.ko.text, after.ko.text)
        en = _moved(flag.en, before.en.text, after.en.text)
        if ko is None or en is None:
            continue
        repair = flag.repair
        if repair is not None:
            texts = (before.ko.text, after.ko.text)
            texts = texts if repair.lang == "ko" else (before.en.text, after.en.text)
            span = _moved((repair.span,), *texts)
            repair = replace(repair, span=span[0]) if span else None
        yield replace(flag, ko=ko, en=en, repair=repair)


def _moved(spans: Sequence[Span], before: str, after: str) -> tuple[Span, ...] | None:
    """Where the words of spans stand in another text; None where one of them does not."""
    found = []
    for start, end in spans:
        words = before[start:end]
        at = start if after[start:end] == words else after.find(words)
        if at < 0:
            return None
        found.append((at, at + len(words)))
    return tuple(found)


def _texts(pair: Pair) -> tuple[str, str]:
    return pair.ko.text, pair.en.text
