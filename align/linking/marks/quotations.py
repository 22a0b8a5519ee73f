"""Quotation marks: a quotation opened, closed, or both, is so in the translation too."""

from __future__ import annotations

import re

from align.linking.marks._mark import Mark

__all__ = ["MARK", "count_quotation_marks"]

# Single marks are left out: Korean sets off terms with them where English has nothing.
DOUBLE = re.compile("[\"“”„‟˝「」『』]|``|''")


def count_quotation_marks(text: str) -> int:
    """How many double quotation marks a sentence has, of any form.

    >>> count_quotation_marks("그는 “비가 온다”고 했다."), count_quotation_marks("``It rains.")
    (2, 1)
    """
    return len(DOUBLE.findall(text))


MARK = Mark(
    "quotation marks",
    count_quotation_marks,
    count_quotation_marks,
    likely=(
        (0.958, 0.014, 0.023, 0.001, 0.004),
        (0.048, 0.885, 0.067, 0.0, 0.001),
        (0.156, 0.094, 0.711, 0.015, 0.024),
        (0.34, 0.036, 0.153, 0.46, 0.011),
        (0.121, 0.192, 0.166, 0.157, 0.364),
    ),
    usual=(0.755, 0.08, 0.133, 0.01, 0.022),
)
"""Measured on linked development pairs; ``measure`` makes such tables."""
