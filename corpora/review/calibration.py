"""How often reviewers agree with each check: its precision, from their verdicts.

The file is TSV with a header: ``check``, ``judged`` (flags), ``right``, ``precision``, ``low``
and ``high`` (Wilson bounds, 95 %) and ``split`` (flags on which as many say yes as no; they are
left out of the rest). ``precision`` is what ``Check.confidence`` claims: how often reviewers
agree. ``low`` is the one to trust while few flags have been judged.

Fed back: ``check_pair(pair, calibrated(ALL_CHECKS, read_precisions(path)))``.
"""

from __future__ import annotations

import math
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from align.bitext import Pair
from align.checks import Check, Finding
from align.errors import RecordError
from corpora.files import replacing

__all__ = [
    "COLUMNS",
    "Precision",
    "calibrated",
    "precisions",
    "read_precisions",
    "wilson",
    "write_precisions",
]

COLUMNS = ("check", "judged", "right", "precision", "low", "high", "split")
"""Of a file of precisions, in order."""
Z = 1.959964
"""Two-sided 95 % of the normal distribution."""
CLAIM = 10
"""How many verdicts a check's own claim of confidence weighs."""


@dataclass(frozen=True, slots=True)
class Precision:
    """What reviewers said of the flags of one check; each flag counts once.

    >>> Precision("number", judged=10, right=9).value
    0.9
    """

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
        """What the share lies between, with 95 % (Wilson)."""
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

    >>> import tempfile
    >>> from corpora.review.states import put
    >>> from corpora.review.store import Store
    >>> said = {"name": "number", "reason": "", "at": ""}
    >>> with tempfile.TemporaryDirectory() as folder, Store(f"{folder}/a.sqlite") as store:
    ...     with store.writing() as db:
    ...         for who, verdict in (("Ann", "accept"), ("Ben", "accept"), ("Han", "dismiss")):
    ...             put(db, ["verdict", "key", "context", who], {**said, "verdict": verdict})
    ...         precisions([db])
    [Precision(check='number', judged=1, right=1, split=0)]
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

    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     path = Path(folder) / "precision.tsv"
    ...     write_precisions(path, [Precision("number", judged=10, right=9)])
    ...     read_precisions(path)["number"].judged
    1
    10
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


def read_precisions(path: Path) -> dict[str, Precision]:
    """The precision of each check, as ``write_precisions`` wrote it.

    Raises:
        RecordError: a line is not what it should be. OSError: the file cannot be read.

    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     path = Path(folder) / "precision.tsv"
    ...     _ = write_precisions(path, [Precision("date", judged=4, right=4)])
    ...     sorted(read_precisions(path))
    ['date']
    """
    found = {}
    with path.open(encoding="utf-8", errors="replace", newline="\n") as file:
        for number, line in enumerate(file, start=1):
            cells = line.rstrip("\r\n").split("\t")
            if number == 1 and tuple(cells) == COLUMNS:
                continue
            try:
                check, judged, right = cells[0], int(cells[1]), int(cells[2])
                wilson(right, judged)
                found[check] = Precision(check, judged, right, int(cells[6]))
            except (ValueError, IndexError, OverflowError):
                reason = f"expected the columns {', '.join(COLUMNS)}"
                raise RecordError(str(path), number, reason, line.strip()) from None
    return found


def calibrated(checks: Sequence[Check], precisions: Mapping[str, Precision]) -> tuple[Check, ...]:
    """The checks, as sure of each flag as reviewers' verdicts bear them out.

    A flag's confidence becomes the mean of what it claims, which weighs as much as ``CLAIM``
    verdicts, and of the verdicts on its check (a beta prior). A check without any stays as it is.

    >>> from align.mqm import Category, Severity
    >>> check = Check("mine", "f", Category.GRAMMAR, Severity.MINOR, lambda p: [Finding("Odd")], 0.5)
    >>> [surer] = calibrated([check], {"mine": Precision("mine", 10, 10)})
    >>> [flag.confidence for flag in surer.flags(Pair.of("", ""))]
    [0.75]
    """
    return tuple(
        _calibrated(check, precisions[check.name])
        if check.name in precisions and precisions[check.name].judged
        else check
        for check in checks
    )


def _calibrated(check: Check, known: Precision) -> Check:
    def find(pair: Pair) -> Iterator[Finding]:
        for found in check.find(pair):
            claim = check.confidence if found.confidence is None else found.confidence
            share = (CLAIM * claim + known.right) / (CLAIM + known.judged)
            yield replace(found, confidence=share)

    find.__doc__ = check.find.__doc__
    return replace(check, find=find)
