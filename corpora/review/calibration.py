"""How often reviewers agree with each check: its precision, from their verdicts.

The file is TSV with a header: ``check``, ``judged`` (flags), ``right``, ``precision``, ``low``
and ``high`` (Wilson bounds, 95 %) and ``split`` (flags on which as many say yes as no; they are
left out of the rest). ``precision`` is what ``Check.confidence`` claims: how often reviewers
agree. ``low`` is the one to trust while few flags have been judged.
"""

from __future__ import annotations

import math
import sqlite3
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from corpora.files import replacing

__all__ = ["COLUMNS", "Precision", "precisions", "wilson", "write_precisions"]

COLUMNS = ("check", "judged", "right", "precision", "low", "high", "split")
Z = 1.959964
"""Two-sided 95 % of the normal distribution."""


@dataclass(frozen=True, slots=True)
class Precision:
    """What reviewers said of the flags of one check; each flag counts once."""

    check: str
    judged: int
    right: int
    split: int = 0

    @property
    def value(self) -> float | None:
        """Share of the judged flags that are right; None where none has been judged."""
        return self.right / self.judged if self.judged else None

    @property
    def bounds(self) -> tuple[float, float]:
        return wilson(self.right, self.judged)


def wilson(right: int, judged: int) -> tuple[float, float]:
    """Bounds between which the share lies, 95 times in 100; (0, 1) where nothing is known.

    >>> [round(bound, 3) for bound in wilson(8, 10)]
    [0.49, 0.943]

    Raises:
        ValueError: a count is negative, or more are right than were judged.
    Source:
        Wilson (1927), "Probable inference, the law of succession, and statistical inference".
    """
    if not 0 <= right <= judged:
        raise ValueError(f"{right} right of {judged} judged")
    if not judged:
        return 0.0, 1.0
    share = right / judged
    middle = share + Z * Z / (2 * judged)
    spread = Z * math.sqrt(share * (1 - share) / judged + Z * Z / (4 * judged**2))
    scale = 1 + Z * Z / judged
    return max(0.0, (middle - spread) / scale), min(1.0, (middle + spread) / scale)


def precisions(dbs: Iterable[sqlite3.Connection]) -> list[Precision]:
    """The precision of each check that has a verdict, by name; of several review files together.

    Where reviewers differ, the majority decides.
    """
    counts: defaultdict[str, list[int]] = defaultdict(lambda: [0, 0, 0])
    for db in dbs:
        rows = db.execute(
            "SELECT name, sum(verdict = 'accept') AS yes, sum(verdict = 'dismiss') AS no"
            " FROM verdicts GROUP BY key, context, name"
        )
        for name, yes, no in rows:
            if yes == no:
                counts[name][2] += 1
            else:
                counts[name][0] += 1
                counts[name][1] += yes > no
    return [Precision(name, *counts[name]) for name in sorted(counts)]


def write_precisions(path: Path, rows: Iterable[Precision]) -> int:
    """Write the file; the number of checks in it.

    Raises:
        OSError: the file cannot be written, and an older one is untouched.
    """
    count = 0
    with replacing(path) as file:
        file.write(("\t".join(COLUMNS) + "\n").encode())
        for row in rows:
            low, high = row.bounds
            share = "" if row.value is None else f"{row.value:.4f}"
            name = " ".join(row.check.split())
            cells = (name, row.judged, row.right, share, f"{low:.4f}", f"{high:.4f}", row.split)
            file.write(("\t".join(map(str, cells)) + "\n").encode("utf-8", "replace"))
            count += 1
    return count
