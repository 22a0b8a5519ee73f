"""A pair too long to be a sentence."""

from __future__ import annotations

from collections.abc import Iterator

from align.bitext import Pair
from align.checks._check import Check, Finding
from align.mqm import Category, Severity

LONGEST = 6_000
"""Characters of one side; the longest sentence of 4,700 of news has 600."""


def find(pair: Pair) -> Iterator[Finding]:
    """A side is far longer than a sentence can be, so nothing else in it is checked.

    >>> [finding.message for finding in find(Pair.of("가" * 7000, "A."))]
    ['Not checked: the Korean has 7,000 characters, no sentence has more than 6,000']
    """
    if len(pair.ko.text) <= LONGEST and len(pair.en.text) <= LONGEST:
        return
    for name, side in (("Korean", pair.ko), ("English", pair.en)):
        if len(side.text) > LONGEST:
            size = f"the {name} has {len(side.text):,} characters"
            yield Finding(f"Not checked: {size}, no sentence has more than {LONGEST:,}")
            return


CHECK = Check("too-long", "misalignment", Category.MISALIGNMENT, Severity.MINOR, find, 0.95)
