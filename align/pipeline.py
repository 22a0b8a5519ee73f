"""The picture of the README as code: each function is one arrow."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from align.bitext import Alignment, Article, Flag, Pair, Span
from align.checks import ALL_CHECKS, Check, too_long
from align.checks._plain_pair import PlainPair
from align.consistency import ALL_ARTICLE_CHECKS, ArticleCheck, doubt_explained
from align.linking import SentenceEncoder, link_sentences
from align.mqm import Category
from align.splitting import split_sentences

if TYPE_CHECKING:
    import pandas

__all__ = [
    "SHOWN",
    "CheckedArticle",
    "PlacedFlag",
    "add_article_flags",
    "align_article",
    "check_alignment",
    "check_pair",
    "check_pairs",
]


@dataclass(frozen=True, slots=True)
class PlacedFlag:
    """A flag and the pair it stands in: ``result.pairs[placed.index] is placed.pair``.

    >>> article = Article.from_texts("3만 명이 왔다.", "300,000 people came.")
    >>> [placed] = check_alignment(align_article(article)).flags
    >>> placed.index, placed.pair.en.text[slice(*placed.flag.en[0])]
    (0, '300,000')
    """

    index: int
    pair: Pair
    flag: Flag


@dataclass(frozen=True, slots=True)
class CheckedArticle:
    """An aligned article with the flags of each of its pairs; shows itself in a notebook.

    Args:
        alignment: the article, its sentences, its links.
        pairs: the links as text.
        flags_of: for each pair its flags, most harmful first; as long as ``pairs``.

    >>> article = Article.from_texts("3만 명이 왔다.", "300,000 people came.")
    >>> result = check_alignment(align_article(article))
    >>> len(result.pairs), [placed.flag.check for placed in result.flags]
    (1, ['number'])
    """

    alignment: Alignment
    pairs: tuple[Pair, ...]
    flags_of: tuple[tuple[Flag, ...], ...]

    @property
    def flags(self) -> tuple[PlacedFlag, ...]:
        """All flags, most harmful first."""
        placed = [
            PlacedFlag(index, self.pairs[index], flag)
            for index, flags in enumerate(self.flags_of)
            for flag in flags
        ]
        return tuple(sorted(placed, key=lambda p: _harm(p.flag)))

    def to_html(self) -> str:
        """The whole review page: one self-contained file, no script, no network."""
        from align.report.html import render_page

        return render_page(self)

    def _repr_html_(self) -> str:
        from align.report.html import render_fragment

        return render_fragment(self)

    def to_pandas(self) -> pandas.DataFrame:
        """One row a flag. Needs pandas (``pip install 'daeyeok[pandas]'``)."""
        from align.report.table import to_pandas

        return to_pandas(self)


def _harm(flag: Flag) -> tuple[int, float]:
    return (-flag.severity.weight, -flag.confidence)


def align_article(
    article: Article,
    *,
    splitter: str = "rules",
    encoder: SentenceEncoder | None = None,
    allow_moves: bool = False,
) -> Alignment:
    """Split both sides into sentences and link them; options as in ``link_sentences``.

    Args:
        splitter: of the Korean, a name of ``align.splitting.SPLITTERS``.
        encoder, allow_moves: as in ``link_sentences``.

    >>> alignment = align_article(Article.from_texts("비가 왔다. 강이 넘쳤다.", "It rained."))
    >>> [(link.ko, link.en) for link in alignment.links]
    [((0,), (0,)), ((1,), ())]
    """
    ko = split_sentences(article.ko, splitter=splitter)
    en = split_sentences(article.en)
    links = link_sentences(ko, en, encoder=encoder, allow_moves=allow_moves)
    return Alignment(article, ko, en, links)


SHOWN = 0.5
"""Flags a reviewer is less likely than not to agree with are shown only on request."""
VAGUE = "natural"
"""The family of an error of no kind in particular."""


BLOCK = 64
"""Pairs that one check reads before the next: a check and its tables are then read from the
processor's cache and not, for each pair, from memory, which takes a quarter off the whole."""


def check_pair(
    pair: Pair, checks: Sequence[Check] = ALL_CHECKS, *, least: float = SHOWN
) -> tuple[Flag, ...]:
    """Flags of one pair, most harmful first; users extend with ``ALL_CHECKS + (MINE,)``.

    A pair that is no translation at all gets that one flag and no other: whatever else a
    check finds there means nothing.

    Args:
        least: confidence below which a flag is left out; 0 keeps all.

    >>> [flag.message for flag in check_pair(Pair.of("3만 명이 왔다.", "300,000 people came."))]
    ['3만 is 30,000, but the English says 300,000: 10 times as much']
    >>> check_pair(Pair.of("3만 명이 왔다.", "30,000 people came."))
    ()
    """
    [flags] = check_pairs((pair,), checks, least=least)
    return flags


def check_pairs(
    pairs: Iterable[Pair], checks: Sequence[Check] = ALL_CHECKS, *, least: float = SHOWN
) -> Iterator[tuple[Flag, ...]]:
    """For each pair what ``check_pair`` finds, a quarter faster; reads up to 64 pairs ahead.

    Args:
        checks, least: as in ``check_pair``.

    >>> pairs = [Pair.of("3만 명", "30,000 people"), Pair.of("3만 명", "300,000 people")]
    >>> [len(flags) for flags in check_pairs(pairs)]
    [0, 1]
    """
    waiting = iter(pairs)
    while block := list(itertools.islice(waiting, BLOCK)):
        yield from _check_block(block, checks, least)


def _check_block(
    pairs: Sequence[Pair], checks: Sequence[Check], least: float
) -> Iterator[tuple[Flag, ...]]:
    found: list[list[Flag]] = [list(too_long.CHECK.flags(pair)) for pair in pairs]
    read = [
        (PlainPair.of(pair), flags) for pair, flags in zip(pairs, found, strict=True) if not flags
    ]
    for check in checks:
        for plain, flags in read:
            for flag in check.flags(plain.pair):
                if flag.confidence >= least:
                    flags.append(plain.given(flag))
    for flags in found:
        unlike = [flag for flag in flags if _is_unlike(flag)]
        yield tuple(sorted(unlike or _distinct(flags), key=_harm))


def _is_unlike(flag: Flag) -> bool:
    """Whether a pair is no translation; what is only suspected of it silences nothing."""
    return flag.category is Category.MISALIGNMENT and flag.confidence >= SHOWN


def _distinct(flags: Sequence[Flag]) -> Iterator[Flag]:
    """Of flags of one family or one message on overlapping words of a side, the surest.

    Any other kind says more than that a word is mistranslated. What stands in a stretch that was
    left out altogether is missing, not wrong as well, unless that is surer; and a misprint is why
    its English is wrong.
    """
    taken: list[Flag] = []
    missing = [flag for flag in flags if flag.category is Category.OMISSION and not flag.en]
    misprinted = [flag.ko for flag in flags if flag.category is Category.SOURCE]
    for flag in sorted(flags, key=lambda f: (f.family == VAGUE, -f.confidence, _harm(f))):
        if flag.ko and any(_hides(left, flag) for left in missing):
            continue
        source = flag.category is Category.SOURCE
        if flag.ko and not source and any(_inside(flag.ko, word) for word in misprinted):
            continue
        if not any(_same(flag, other) and _overlap(flag, other) for other in taken):
            taken.append(flag)
            yield flag


def _same(one: Flag, other: Flag) -> bool:
    """Whether two flags say the same: of one kind of error, of none in particular, in one word."""
    vague = VAGUE in (one.family, other.family)
    return vague or one.family == other.family or one.message == other.message


def _hides(left: Flag, flag: Flag) -> bool:
    """Whether a flag is one of what was left out, and not the surer of the two."""
    inside = left.ko != flag.ko and _inside(flag.ko, left.ko)
    return inside and left.confidence >= flag.confidence


def _inside(spans: Sequence[Span], others: Sequence[Span]) -> bool:
    """Whether every span lies in one of the others."""
    return all(any(a <= start and end <= b for a, b in others) for start, end in spans)


def _overlap(one: Flag, other: Flag) -> bool:
    """Whether two flags point at overlapping words on one side."""
    return any(
        a < d and c < b
        for mine, theirs in ((one.ko, other.ko), (one.en, other.en))
        for a, b in mine
        for c, d in theirs
    )


def check_alignment(
    alignment: Alignment,
    checks: Sequence[Check] = ALL_CHECKS,
    *,
    least: float = SHOWN,
    article_checks: Sequence[ArticleCheck] = ALL_ARTICLE_CHECKS,
) -> CheckedArticle:
    """Check every pair of an alignment, then the article as a whole.

    Args:
        least: as in ``check_pair``.
        article_checks: their flags stand in the pair that departs from the others.

    >>> article = Article.from_texts("3만 명이 왔다.", "300,000 people came.")
    >>> [placed.flag.check for placed in check_alignment(align_article(article)).flags]
    ['number']
    """
    pairs = alignment.pairs()
    flags_of = list(check_pairs(pairs, checks, least=least))
    flags = add_article_flags(
        pairs, flags_of, alignment.article, least=least, article_checks=article_checks
    )
    return CheckedArticle(alignment, pairs, flags)


def add_article_flags(
    pairs: Sequence[Pair],
    flags_of: Sequence[Sequence[Flag]],
    article: Article,
    *,
    least: float = SHOWN,
    article_checks: Sequence[ArticleCheck] = ALL_ARTICLE_CHECKS,
) -> tuple[tuple[Flag, ...], ...]:
    """The flags of each pair with those that only the whole article shows; options as above.

    Args:
        flags_of: for each pair what ``check_pair`` found; what the other pairs explain is doubted,
            and left out below ``least``.

    >>> ko = "지난해 입국자는 200명에서 300명으로 80% 늘었다."
    >>> en = "Last year, arrivals rose 80% from 200 to 300."
    >>> article = Article.from_texts(ko, en)
    >>> pairs = align_article(article).pairs()
    >>> [[flag.check for flag in flags] for flags in add_article_flags(pairs, [()], article)]
    [['arithmetic']]
    """
    known = doubt_explained(pairs, flags_of)
    kept = [[flag for flag in flags if flag.confidence >= least] for flags in known]
    for check in article_checks:
        for index, flag in check.flags(pairs, article):
            if flag.confidence >= least:
                silenced = [f for f in kept[index] if f.family in check.silences]
                dropped = [f for f in silenced if _overlap(f, flag)]
                kept[index] = [f for f in kept[index] if f not in dropped] + [flag]
    return tuple(tuple(sorted(_distinct(found), key=_harm)) for found in kept)
