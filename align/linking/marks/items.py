"""Items of a list and captions: a number, letter or bullet before the first word, a bracket."""

from __future__ import annotations

import re

from align.linking.marks._mark import Mark

__all__ = ["MARK", "count_items"]

ITEM = re.compile(
    r"\s*(?:[-–*]\s|[•·▲△▶▷◇◆■□○●▣※☞①-⑳]|[(\[]?\d{1,2}[.)\]](?!\d)"
    r"|[(\[]?[a-z가나다라마바사아][.)\]]\s|[(\[]?[A-Z][)\]]\s|[(\[<【].*[)\]>】]\.?\s*$)"
)


def count_items(text: str) -> int:
    """1 for a sentence that is an item or a caption by its marks, 0 for any other.

    >>> [count_items(text) for text in ("▲ 축제", "2) Budget", "(Photo: the city)", "It rains.")]
    [1, 1, 1, 0]
    """
    return int(bool(ITEM.match(text)))


MARK = Mark(
    "items and captions",
    count_items,
    count_items,
    likely=(
        (1.0, 0.0),
        (0.499, 0.501),
    ),
    usual=(0.999, 0.001),
)
"""Measured on linked development pairs; ``measure`` makes such tables."""
