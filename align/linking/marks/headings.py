"""Headings: sentences without final punctuation."""

from __future__ import annotations

import re

from align.linking.marks._mark import Mark

__all__ = ["MARK", "count_unfinished"]

FINISHED = re.compile(r"[.?!…。？！][\"'”’」』)\]】》˝]*\s*$")


def count_unfinished(text: str) -> int:
    """1 for a sentence that ends without punctuation, 0 for any other.

    >>> count_unfinished("시, 축제 21일 개막"), count_unfinished("“It rains.”")
    (1, 0)
    """
    return int(not FINISHED.search(text))


MARK = Mark(
    "without an end",
    count_unfinished,
    count_unfinished,
    likely=(
        (0.98, 0.02),
        (0.41, 0.59),
    ),
    usual=(0.955, 0.045),
)
"""Measured on linked development pairs; ``measure`` makes such tables."""
