"""Checks of a whole article: what no pair shows by itself.

A check is a module here with one function, ``find(pairs, article)``, and one row, ``CHECK``;
a finding stands in the pair where a reader first meets what it is about.
"""

from __future__ import annotations

from align.consistency import (
    arithmetic,
    damage,
    figures,
    headline,
    name_forms,
    pronouns,
    source_arithmetic,
    source_headline,
    term_forms,
    unclosed,
)
from align.consistency._check import ArticleCheck, Placed
from align.consistency._usage import doubt_explained

__all__ = ["ALL_ARTICLE_CHECKS", "ArticleCheck", "Placed", "doubt_explained"]

ALL_ARTICLE_CHECKS: tuple[ArticleCheck, ...] = (
    damage.CHECK,
    headline.CHECK,
    figures.CHECK,
    arithmetic.CHECK,
    source_arithmetic.CHECK,
    source_headline.CHECK,
    name_forms.CHECK,
    pronouns.CHECK,
    term_forms.CHECK,
    unclosed.CHECK,
)
"""All checks of articles; damage comes first, since it silences what others found there."""
