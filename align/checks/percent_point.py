"""Percent and percentage points taken for each other."""

from __future__ import annotations

from collections.abc import Iterator

from align.bitext import Pair
from align.checks._check import Check, Finding
from align.checks._figures import figure_text, find_clashes
from align.mqm import Category, Severity


def find(pair: Pair) -> Iterator[Finding]:
    """% became percentage points, or %p became percent.

    >>> pair = Pair.of("지지율이 3%p 올랐다.", "Approval rose 3 percent.")
    >>> [finding.message for finding in find(pair)]
    ['3%p is 3 percentage points, but the English says “3 percent”']
    """
    for clash in find_clashes(pair.ko.text, pair.en.text):
        if clash.matter != "percent_point":
            continue
        unit = "percent" if clash.ko.unit_class == "percent" else "percentage points"
        figure = figure_text(clash.en).lower()
        yield Finding(
            f"{clash.ko.text} is {figure} {unit}, but the English says “{clash.en.text}”",
            ko=(clash.ko.span,),
            en=(clash.en.span,),
            suggestion=f"Write {figure} {unit}.",
        )


CHECK = Check("percent-point", "number", Category.NUMBER, Severity.MAJOR, find, 0.8)
