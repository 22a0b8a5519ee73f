"""A condition told as a fact."""

from __future__ import annotations

import re

from align.bitext import Pair, Span
from align.words import korean

__all__ = ["told_condition"]

HAPPENED_EN = re.compile(
    r"(?:^|[,;“\"]\s?)(?:having\s(?:been\s)?[a-z]+(?:ed|en|ne|wn|ft|ght|ost|ade|old|un)\b|now\sthat\b|since\s(?:it|they|he|she|the|this)\b|because\b)",
    re.I,
)
SUPPOSED_EN = re.compile(
    r"\b(?:if|when\w*|once|should|unless|provided|providing|assuming|in\scase|as\slong\sas|until|were|would|upon|every\stime|without|whoever|anyone|those\swho|or|by\s[a-z]+ing|could|in\sthe\sevent)\b",
    re.I,
)
SUPPOSED = frozenset({"으면", "면", "다면", "ᆫ다면", "는다면", "라면"})
"""Endings of a condition that is still open."""
REASONS = frozenset("으니 니 므로 으므로 어서 자".split())
"""Endings of a reason, whose clause the English may have told."""


def told_condition(pair: Pair) -> tuple[Span, Span] | None:
    """Where the Korean has a condition and the English a fact, or None.

    >>> pair = Pair.of("법안이 통과되면 시행한다.", "Having passed, the bill takes effect.")
    >>> spans = told_condition(pair)
    >>> spans is not None and pair.ko.text[slice(*spans[0])]
    '면'
    """
    told = HAPPENED_EN.search(pair.en.text)
    if not told or SUPPOSED_EN.search(pair.en.text):
        return None
    endings = [t for t in korean.tokens(pair.ko.text) if t.tag == "EC"]
    if any(ending.form in REASONS for ending in endings):
        return None
    condition = next((ending for ending in endings if ending.form in SUPPOSED), None)
    if condition is None:
        return None
    return (condition.start, condition.start + condition.len), told.span()
