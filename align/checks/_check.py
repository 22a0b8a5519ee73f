"""What a check is and what it yields."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Protocol

from align.bitext import Flag, Pair, Repair, Span
from align.mqm import Category, Severity

__all__ = ["Check", "Finding", "Rule"]


class Rule(Protocol):
    """What a flag takes from the check that found it, of a pair or of an article.

    >>> from align.checks import ALL_CHECKS
    >>> rule: Rule = ALL_CHECKS[0]
    >>> 0.0 < rule.confidence < 1.0
    True
    """

    @property
    def name(self) -> str: ...
    @property
    def family(self) -> str: ...
    @property
    def category(self) -> Category: ...
    @property
    def severity(self) -> Severity: ...
    @property
    def confidence(self) -> float: ...


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing a check doubts. Fields as in ``Flag``; None takes the check's own value.

    >>> Finding("Odd", en=((0, 2),)).confidence is None
    True
    """

    message: str
    ko: tuple[Span, ...] = ()
    en: tuple[Span, ...] = ()
    suggestion: str = ""
    repair: Repair | None = None
    severity: Severity | None = None
    confidence: float | None = None

    def flag(self, rule: Rule) -> Flag:
        """The finding as a flag of the rule that made it.

        >>> one = Check("mine", "natural", Category.GRAMMAR, Severity.MINOR, lambda pair: iter(()))
        >>> Finding("Odd").flag(one).confidence
        0.5
        """
        return Flag(
            check=rule.name,
            family=rule.family,
            category=rule.category,
            severity=self.severity or rule.severity,
            message=self.message,
            ko=self.ko,
            en=self.en,
            suggestion=self.suggestion,
            repair=self.repair,
            # Four places are all a confidence means.
            confidence=round(rule.confidence if self.confidence is None else self.confidence, 4),
        )


@dataclass(frozen=True, slots=True)
class Check:
    """A row of the table of checks.

    Args:
        name: unique, as users write it.
        family: kind of error, as the development set names it.
        category, severity: MQM, for findings that do not say otherwise.
        find: the rule; yields findings, never raises to report, never edits.
        confidence: how often reviewers agree; measured where the README says so.

    >>> def find(pair):
    ...     if "!" in pair.en.text:
    ...         yield Finding("News does not shout", en=((pair.en.text.index("!"),) * 2,))
    >>> shouting = Check("shouting", "style", Category.REGISTER, Severity.MINOR, find)
    >>> [flag.message for flag in shouting.flags(Pair.of("비가 왔다.", "It rained!"))]
    ['News does not shout']
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
            yield found.flag(self)
