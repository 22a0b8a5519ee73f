"""What every report says of an article before it says anything of its pairs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from align.bitext import Article, Flag, Region
from align.mqm import Severity

if TYPE_CHECKING:
    from align.pipeline import CheckedArticle

__all__ = [
    "SEVERITIES",
    "count_phrase",
    "dropped_regions",
    "headline",
    "numbered_flags",
    "severity_counts",
]

SEVERITIES = (Severity.CRITICAL, Severity.MAJOR, Severity.MINOR)
"""The gravest first."""


def headline(result: CheckedArticle) -> tuple[str, str]:
    """Korean and English headline; "" for a side whose headline the page does not print.

    >>> from align import Article, align_article, check_alignment
    >>> article = Article.from_texts("3만 명이 왔다.", "300,000 people came.")
    >>> result = check_alignment(align_article(article))
    >>> headline(result)
    ('', '')
    """
    pairs = [pair for pair in result.pairs if pair.role == "headline"]
    ko = next((pair.ko.text for pair in pairs if pair.ko.text), "")
    en = next((pair.en.text for pair in pairs if pair.en.text), "")
    return ko, en


def numbered_flags(result: CheckedArticle) -> tuple[tuple[tuple[int, Flag], ...], ...]:
    """For each pair its flags with their numbers; 1 is the most harmful of the article.

    >>> from align import Article, align_article, check_alignment
    >>> article = Article.from_texts("3만 명이 왔다.", "300,000 people came.")
    >>> result = check_alignment(align_article(article))
    >>> [[(number, flag.check) for number, flag in flags] for flags in numbered_flags(result)]
    [[(1, 'number')]]
    """
    of_pair: list[list[tuple[int, Flag]]] = [[] for _ in result.pairs]
    for number, placed in enumerate(result.flags, start=1):
        of_pair[placed.index].append((number, placed.flag))
    return tuple(map(tuple, of_pair))


def severity_counts(result: CheckedArticle) -> dict[Severity, int]:
    """How many flags of each severity, the gravest first; 0 where there are none.

    >>> from align import Article, align_article, check_alignment
    >>> article = Article.from_texts("3만 명이 왔다.", "300,000 people came.")
    >>> result = check_alignment(align_article(article))
    >>> [(severity.value, count) for severity, count in severity_counts(result).items()]
    [('critical', 1), ('major', 0), ('minor', 0)]
    """
    found = [flag.severity for flags in result.flags_of for flag in flags]
    return {severity: found.count(severity) for severity in SEVERITIES}


def count_phrase(result: CheckedArticle) -> str:
    """The counts in words: "1 critical, 2 minor", or "no flags".

    >>> from align import Article, align_article, check_alignment
    >>> article = Article.from_texts("3만 명이 왔다.", "300,000 people came.")
    >>> result = check_alignment(align_article(article))
    >>> count_phrase(result)
    '1 critical'
    """
    counts = severity_counts(result).items()
    return ", ".join(f"{n} {severity.value}" for severity, n in counts if n) or "no flags"


def dropped_regions(article: Article) -> tuple[Region, ...]:
    """What stands on the page and was neither split nor linked, in page order.

    >>> from dataclasses import replace
    >>> from align.bitext import Role
    >>> credit = Region("사진=시 제공", 8, Role.CAPTION)
    >>> article = Article.from_texts("강이 넘쳤다.", "The river flooded.")
    >>> dropped = dropped_regions(replace(article, regions=(*article.ko.regions, credit)))
    >>> [region.text for region in dropped]
    ['사진=시 제공']
    """
    held = {region.span for side in (article.ko, article.en) for region in side.regions}
    return tuple(region for region in article.regions if region.span not in held)
