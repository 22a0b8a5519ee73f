"""The table of checks.

A check is a module here with one function, ``find``, and one row, ``CHECK``. Users add their
own: ``check_pair(pair, ALL_CHECKS + (MINE,))``.
"""

from __future__ import annotations

from align.checks import (
    addition,
    approximation,
    bounds,
    currency,
    date,
    duplicate,
    entity,
    fragment,
    function_word,
    homonym,
    idiom,
    konglish,
    misalignment,
    misprint,
    number,
    omission,
    percent_point,
    quotation,
    quote_spacing,
    rate,
    relative_time,
    title,
    unit,
    untranslated_hangul,
)
from align.checks._check import Check, Finding

__all__ = ["ALL_CHECKS", "Check", "Finding"]

ALL_CHECKS: tuple[Check, ...] = (
    misprint.CHECK,
    misalignment.CHECK,
    number.CHECK,
    quotation.CHECK,
    homonym.CHECK,
    entity.CHECK,
    title.CHECK,
    omission.CHECK,
    percent_point.CHECK,
    unit.CHECK,
    currency.CHECK,
    bounds.CHECK,
    date.CHECK,
    relative_time.CHECK,
    rate.CHECK,
    addition.CHECK,
    duplicate.CHECK,
    untranslated_hangul.CHECK,
    idiom.CHECK,
    konglish.CHECK,
    function_word.CHECK,
    approximation.CHECK,
    fragment.CHECK,
    quote_spacing.CHECK,
)
"""All checks, those that hurt readers most first."""
