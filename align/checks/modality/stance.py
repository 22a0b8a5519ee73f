"""A stance of a Korean predicate, and the English that keeps it, by the table ``stances``."""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass

from align.checks._phrases import phrase_pattern
from align.lexicons import read_table, values

__all__ = ["Stance", "kept"]

DUE = r"\b(?:due(?!\sto\b)|(?:is|are|was|were|be|been|being)\s(?:also\s|now\s|[a-z]+ly\s)?due)\b"
"""What is due, not what is due to something: "was delayed due to the rain"."""


@dataclass(frozen=True, slots=True)
class Stance:
    """One stance.

    Args:
        name: its row in the table of the English that keeps it.
        ko: the Korean that takes it; ``unless`` is Korean that lets the English drop it.
        contradicts: English that gives it up; None: a verb that tells the deed as done.
        message: what the Korean is, behind its words.
        advice: how to mend the English.
        confidence: how often such a flag is right.
        near: of what is told as done only the verb that the stance follows.

    >>> plan = re.compile("계획이다")
    >>> stance = Stance("planned", plan, None, "tells of a plan", "Say “plans to”.", 0.8)
    >>> bool(stance.fits.search("It plans to close."))
    True
    """

    name: str
    ko: re.Pattern[str]
    contradicts: re.Pattern[str] | None
    message: str
    advice: str
    confidence: float
    unless: re.Pattern[str] | None = None
    near: bool = False

    @property
    def fits(self) -> re.Pattern[str]:
        """Any English that keeps it."""
        return kept(self.name)


@functools.cache
def kept(name: str) -> re.Pattern[str]:
    """The English that keeps a stance, by its row in the table.

    >>> bool(kept("nearly").search("It narrowly failed.")), kept("nearly").search("It failed.")
    (True, None)
    """
    row = next(row for row in read_table("stances") if row["stance"] == name)
    forms = set(values(row["en"]))
    due = rf"|{DUE}" if "due" in forms else ""
    listed = phrase_pattern(sorted(forms - {"due"})).pattern
    return re.compile(rf"{listed}|['’](?:d|ll)\b{due}", re.I)
