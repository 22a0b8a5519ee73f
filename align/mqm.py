"""The part of MQM (Multidimensional Quality Metrics) that the checks report in.

Source: https://themqm.org (typology 2.0; severities and their weights 1, 5, 25 follow
Freitag et al. 2021 for minor and major, the MQM council for critical).
"""

from __future__ import annotations

from enum import Enum

__all__ = ["Category", "Severity"]


class Category(str, Enum):
    """Where in the MQM typology an error belongs.

    >>> Category.OMISSION.dimension
    'accuracy'
    """

    MISTRANSLATION = "accuracy/mistranslation"
    NUMBER = "accuracy/mistranslation/number"
    DATE = "accuracy/mistranslation/date-time"
    UNIT = "accuracy/mistranslation/unit"
    ENTITY = "accuracy/mistranslation/entity"
    OMISSION = "accuracy/omission"
    ADDITION = "accuracy/addition"
    UNTRANSLATED = "accuracy/untranslated"
    SOURCE = "source/misprint"
    MISALIGNMENT = "source/misalignment"
    GRAMMAR = "fluency/grammar"
    DUPLICATION = "fluency/duplication"
    SPELLING = "fluency/spelling"
    PUNCTUATION = "fluency/punctuation"
    TERM = "terminology/inconsistent"
    REGISTER = "style/register"

    @property
    def dimension(self) -> str:
        """The top of the typology: accuracy, fluency, terminology, style or source."""
        return self.value.partition("/")[0]


class Severity(str, Enum):
    """How much an error hurts the reader; comparable, ``CRITICAL`` the greatest.

    >>> Severity.MINOR < Severity.CRITICAL, Severity.MAJOR.weight
    (True, 5)
    """

    MINOR = "minor"
    MAJOR = "major"
    CRITICAL = "critical"

    @property
    def weight(self) -> int:
        """Penalty points in an MQM score."""
        return {"minor": 1, "major": 5, "critical": 25}[self.value]

    def __lt__(self, other: object) -> bool:
        if not isinstance(other, Severity):
            return NotImplemented
        return self.weight < other.weight

    def __le__(self, other: object) -> bool:
        return self == other or self < other

    def __gt__(self, other: object) -> bool:
        return not self <= other

    def __ge__(self, other: object) -> bool:
        return not self < other
