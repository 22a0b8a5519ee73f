"""The table of checks.

A check is a module here with one function, ``find``, and one row, ``CHECK``; a package when its
rule has parts, which nobody else reads. What several checks ask is in ``_`` modules. Users add their
own: ``check_pair(pair, ALL_CHECKS + (MINE,))``.
"""

from __future__ import annotations

from align.checks import (
    addition,
    antonym,
    approximation,
    bounds,
    currency,
    date,
    duplicate,
    entity,
    focus,
    fragment,
    function_word,
    general,
    homonym,
    idiom,
    konglish,
    misalignment,
    misprint,
    modality,
    negation,
    number,
    omission,
    percent_point,
    quotation,
    quote_spacing,
    rate,
    register,
    relative_time,
    role,
    title,
    too_long,
    unit,
    untranslated_hangul,
    untranslated_romanised,
)
from align.checks._check import Check, Finding

__all__ = ["ALL_CHECKS", "Check", "Finding"]

ALL_CHECKS: tuple[Check, ...] = (
    misprint.CHECK,
    misalignment.CHECK,
    number.CHECK,
    role.CHECK,
    quotation.CHECK,
    title.CHECK,
    homonym.CHECK,
    entity.CHECK,
    omission.CHECK,
    negation.CHECK,
    focus.CHECK,
    antonym.CHECK,
    date.CHECK,
    relative_time.CHECK,
    currency.CHECK,
    unit.CHECK,
    percent_point.CHECK,
    bounds.CHECK,
    modality.CHECK,
    rate.CHECK,
    addition.CHECK,
    untranslated_hangul.CHECK,
    untranslated_romanised.CHECK,
    idiom.CHECK,
    konglish.CHECK,
    function_word.CHECK,
    duplicate.CHECK,
    register.CHECK,
    approximation.CHECK,
    fragment.CHECK,
    quote_spacing.CHECK,
    too_long.CHECK,
    general.CHECK,
)
"""All checks, those that hurt readers most first."""
