"""What is not asked of second opinions: figures, dates and names, which rules can prove."""

from __future__ import annotations

import re
from collections.abc import Sequence

from align.bitext import Flag, Lang, Pair, Span
from align.dates import find_dates
from align.names.surnames import split_name
from align.numbers import find_quantities
from align.words.korean import tokens

__all__ = ["is_ruled"]

FAMILIES = frozenset({"number", "date", "unit", "entity"})
WORD = re.compile(r"[^\W_]+(?:-[^\W_]+)*")
PARTICLES = ("J", "X", "S")
"""Tags of what may cling to a name: particles, suffixes, marks."""
PERSON = 3
"""Syllables of nearly all people's names."""


def is_ruled(flag: Flag, pair: Pair) -> bool:
    """Whether a flag is about figures, dates or names, by its family or by the words it marks.

    >>> from align.mqm import Category, Severity
    >>> pair = Pair.of("57명이 모두 왔다.", "All 75 people came.")
    >>> flag = Flag("mine", "natural", Category.MISTRANSLATION, Severity.MAJOR, "57, not 75")
    >>> from dataclasses import replace
    >>> is_ruled(replace(flag, en=((4, 6),)), pair), is_ruled(replace(flag, en=((0, 3),)), pair)
    (True, False)
    """
    if flag.family in FAMILIES:
        return True
    ko, en = pair.ko.text, pair.en.text
    figures = all(_is_figure(span, ko, "ko") for span in flag.ko)
    capitals = _are_capitals(flag.en, en)
    return bool(flag.ko or flag.en) and all(
        (
            figures or _are_names(flag.ko, ko, as_people=bool(flag.en) and capitals),
            capitals or all(_is_figure(span, en, "en") for span in flag.en),
        )
    )


def _is_figure(span: Span, text: str, lang: Lang) -> bool:
    """Whether no word of the span stands outside the figures and dates of the text."""
    known = [q.span for q in find_quantities(text, lang)]
    known += [moment.span for moment in find_dates(text, lang)]
    words = [word.span() for word in WORD.finditer(text, *span)]
    return bool(words) and all(any(a <= c and d <= b for a, b in known) for c, d in words)


def _are_names(spans: Sequence[Span], text: str, *, as_people: bool) -> bool:
    """Whether the Korean words marked are proper names, particles aside.

    Args:
        as_people: whether a word built as a person's name may be one that Kiwi does not know.
    """
    marked = [
        token
        for token in tokens(text)
        if any(a < token.start + token.len and token.start < b for a, b in spans)
        and not token.tag.startswith(PARTICLES)
    ]
    return bool(marked) and all(
        token.tag == "NNP" or (as_people and token.len == PERSON and split_name(token.form))
        for token in marked
    )


def _are_capitals(spans: Sequence[Span], text: str) -> bool:
    """Whether the English words marked are written as names, none of them only as a beginning."""
    for start, end in spans:
        words = list(WORD.finditer(text, start, end))
        if not words or not all(word.group()[0].isupper() for word in words):
            return False
        if not text[: words[0].start()].strip(" “\"'‘") and len(words) == 1:
            return False
    return True
