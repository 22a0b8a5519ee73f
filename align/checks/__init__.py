"""The table of checks.

A check is a module here with one function, ``find``, and one row, ``CHECK``. Users add their
own: ``check_pair(pair, ALL_CHECKS + (MINE,))``.
"""

from __future__ import annotations

from align.checks import (
    approximation,
    fragment,
    konglish,
    misprint,
    number,
    quotation,
    quote_spacing,
    rate,
    untranslated_hangul,
)
from align.checks._check import Check, Finding

__all__ = ["ALL_CHECKS", "Check", "Finding"]

ALL_CHECKS: tuple[Check, ...] = (
    misprint.CHECK,
    number.CHECK,
    quotation.CHECK,
    rate.CHECK,
    untranslated_hangul.CHECK,
    konglish.CHECK,
    approximation.CHECK,
    fragment.CHECK,
    quote_spacing.CHECK,
)
"""All checks, those that hurt readers most first."""
