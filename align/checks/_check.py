"""What a check is and what it yields."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from align.bitext import Flag, Pair, Repair, Span
from align.mqm import Category, Severity

__all__ = ["Check", "Finding"]


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing a check doubts. Fields as in ``Flag``; None takes the check's own value."""

    message: str
    ko: tuple[Span, ...] = ()
    en: tuple[Span, ...] = ()
    suggestion: str = ""
    repair: Repair | None = None
    severity: Severity | None = None
    confidence: float | None = None


@dataclass(frozen=True, slots=True)
class Check:
    """A row of the table of checks.

    Args:
        name: unique, as users write it.
        family: kind of error, as the development set names it.
        category, severity: MQM, for findings that do not say otherwise.
        find: the rule; yields findings, never raises to report, never edits.
        confidence: how often reviewers agree; measured where the README says so.
    """

    name: str
    family: str
    category: Category
    severity: Severity
    find: Callable[[Pair], Iterator[Finding]]
    confidence: float = 0.5

    @property
    def summary(self) -> str:
        """First line of the rule's docstring."""
        return (self.find.__doc__ or "").strip().partition("\n")[0]

    def flags(self, pair: Pair) -> Iterator[Flag]:
        """Run the rule and fill in what its findings leave out."""
        for found in self.find(pair):
            yield Flag(
                check=self.name,
                family=self.family,
                category=self.category,
                severity=found.severity or self.severity,
                message=found.message,
                ko=found.ko,
                en=found.en,
                suggestion=found.suggestion,
                repair=found.repair,
                confidence=self.confidence if found.confidence is None else found.confidence,
            )
