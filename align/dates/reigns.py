"""Years of the kings of Joseon, by which what is said of history is dated: 세종 25년 was 1443.

A king's first year is the one after his accession, but for those who began a line or took the
throne by force, whose year of accession is their first.
"""

from __future__ import annotations

import functools

from align.lexicons import read_table

__all__ = ["year_of_reign"]


def year_of_reign(king: str, year: int) -> int | None:
    """The year of the common era of a year of a reign; None where no king is named or lived so long.

    >>> year_of_reign("세종", 25), year_of_reign("선조", 25), year_of_reign("시장", 3)
    (1443, 1592, None)
    """
    first, last = _reigns().get(king, (1, 0))
    found = first + year - 1
    return found if first <= found <= last else None


@functools.cache
def _reigns() -> dict[str, tuple[int, int]]:
    """The first and the last year of each reign."""
    return {row["ko"]: (int(row["first"]), int(row["last"])) for row in read_table("reigns")}
