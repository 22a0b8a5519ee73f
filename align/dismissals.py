"""Flags a reviewer has dismissed, known by what they say rather than by where they stand."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Collection, Sequence
from dataclasses import replace

from align.bitext import Flag, Pair, Span
from align.pipeline import CheckedArticle

__all__ = ["key", "undismissed", "without_dismissed"]


def key(flag: Flag, pair: Pair) -> str:
    """The flag's content as a short hash: its check and the words it marks on both sides.

    The same words in another sentence, page or version of this library have the same key. A
    flag that marks nothing is known by its whole pair.

    >>> pair = Pair.of("비가 왔다.", "It rained.")
    >>> from align.mqm import Category, Severity
    >>> flag = Flag("mine", "natural", Category.GRAMMAR, Severity.MINOR, "Odd", en=((3, 9),))
    >>> later = Pair.of("어제도 비가 왔다.", "Yes, it rained.")
    >>> key(flag, pair) == key(replace(flag, en=((8, 14),), message="Very odd"), later)
    True
    """
    ko, en = _words(flag.ko, pair.ko.text), _words(flag.en, pair.en.text)
    said = [flag.check, ko, en] if ko or en else [flag.check, [pair.ko.text], [pair.en.text]]
    return hashlib.sha256(json.dumps(said).encode("ascii")).hexdigest()[:20]


def undismissed(flags: Sequence[Flag], pair: Pair, dismissed: Collection[str]) -> tuple[Flag, ...]:
    """The flags of a pair without those whose key is dismissed, in the same order.

    >>> from align import Pair, check_pair
    >>> pair = Pair.of("3만 5000명이 왔다.", "350,000 people came.")
    >>> flags = check_pair(pair)
    >>> len(flags), undismissed(flags, pair, {key(flags[0], pair)})
    (1, ())
    """
    return tuple(flag for flag in flags if key(flag, pair) not in dismissed)


def without_dismissed(result: CheckedArticle, dismissed: Collection[str]) -> CheckedArticle:
    """The article without the flags whose key is dismissed.

    >>> from align import Article, align_article, check_alignment
    >>> article = Article.from_texts("3만 5000명이 왔다.", "350,000 people came.")
    >>> result = check_alignment(align_article(article))
    >>> [row] = result.flags
    >>> without_dismissed(result, {key(row.flag, result.pairs[0])}).flags
    ()
    """
    rows = zip(result.flags_of, result.pairs, strict=True)
    return replace(
        result, flags_of=tuple(undismissed(flags, pair, dismissed) for flags, pair in rows)
    )


def _words(spans: Sequence[Span], text: str) -> list[str]:
    return [" ".join(text[start:end].split()) for start, end in spans]
