"""Percent and percentage points taken for each other."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from align.bitext import Pair, Span, meets
from align.checks._check import Check, Finding
from align.checks._figures import figure_text, find_clashes
from align.mqm import Category, Severity

# The points of an index are no percentage points; those of a rate are, written 포인트 as well.
POINTS_KO = re.compile(r"(?<![0-9.,])(?P<figure>[0-9][0-9,]{0,6}(?:\.[0-9]+)?)\s?포인트")
INDEX_KO = re.compile(r"지수|코스피|코스닥|나스닥|다우|니케이|닛케이|항셍")
RATE_KO = re.compile(r"[율률]|비중|비율|지지|득표|%|퍼센트")


def find(pair: Pair) -> Iterator[Finding]:
    """% became percentage points, or %p became percent.

    >>> pair = Pair.of("지지율이 3%p 올랐다.", "Approval rose 3 percent.")
    >>> [finding.message for finding in find(pair)]
    ['3%p is 3 percentage points, but the English says “3 percent”']
    """
    clashes = [
        clash
        for clash in find_clashes(pair.ko.text, pair.en.text)
        if clash.matter == "percent_point"
    ]
    for clash in clashes:
        unit = "percent" if clash.ko.unit_class == "percent" else "percentage points"
        figure = figure_text(clash.en).lower()
        yield Finding(
            f"{clash.ko.text} is {figure} {unit}, but the English says “{clash.en.text}”",
            ko=(clash.ko.span,),
            en=(clash.en.span,),
            suggestion=f"Write {figure} {unit}.",
        )
    if "포인트" in pair.ko.text:
        yield from _index_points(pair, [clash.ko.span for clash in clashes])


def _index_points(pair: Pair, told: Sequence[Span]) -> Iterator[Finding]:
    """The points of an index as percentage points or percent, where no clash has told it."""
    ko, en = pair.ko.text, pair.en.text
    if not INDEX_KO.search(ko) or RATE_KO.search(ko):
        return
    for points in POINTS_KO.finditer(ko):
        figure = points["figure"]
        said = re.search(
            rf"(?<![0-9.,]){re.escape(figure)}[ -](?:percentage[ -]points?\b|percent\b|per\scent\b)",
            en,
        )
        if said and not meets(points.span(), told):
            yield Finding(
                f"{points.group()} is {figure} points of an index, but the English says “{said.group()}”",
                ko=(points.span(),),
                en=(said.span(),),
                suggestion=f"Write {figure} points.",
            )
            return


CHECK = Check("percent-point", "number", Category.NUMBER, Severity.MAJOR, find, 0.8)
