"""Question marks."""

from __future__ import annotations

from align.linking.marks._mark import Mark

__all__ = ["MARK", "count_questions"]


def count_questions(text: str) -> int:
    """How many question marks a sentence has.

    >>> count_questions("Why? Who knows?"), count_questions("왜 그런가？")
    (2, 1)
    """
    return text.count("?") + text.count("？")


MARK = Mark(
    "question marks",
    count_questions,
    count_questions,
    likely=(
        (0.997, 0.003, 0.0),
        (0.086, 0.904, 0.011),
        (0.812, 0.02, 0.167),
    ),
    usual=(0.975, 0.025, 0.0),
)
"""Measured on linked development pairs; ``measure`` makes such tables."""
