"""Patterns of phrases that stand in a table."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

__all__ = ["by_first_word", "phrase_pattern", "spaced_forms"]


def phrase_pattern(forms: Iterable[str]) -> re.Pattern[str]:
    """One pattern for whole words and phrases, of which the longest is found first.

    Args:
        forms: "*" stands for any letters, "~" for a word, "…" for up to four words.

    >>> found = phrase_pattern(["avoid*", "too ~ to", "keep … from"])
    >>> text = "It is too late to avoid it, or to keep us all from it."
    >>> [match.group() for match in found.finditer(text)]
    ['too late to', 'avoid', 'keep us all from']
    """
    longest = sorted(forms, key=lambda form: (-len(form), form))
    return re.compile(rf"\b{_any_of([_written(form) for form in longest])}\b")


def by_first_word(rows: Iterable[tuple[str, str]]) -> str:
    """What matches any of some rows, of those that begin with one word the first.

    Args:
        rows: the words that a row may begin with, joined by "|", and a pattern of what follows.

    >>> found = re.compile(by_first_word([("the|a", " of"), ("the", " (?:and|of) the")]))
    >>> found.match("the of the").group(), found.match("the and the").group()
    ('the of', 'the and the')
    """
    rest: dict[str, list[str]] = {}
    for words, more in rows:
        for word in words.split("|"):
            rest.setdefault(word, []).append(more)
    return _any_of([f"{word}(?:{'|'.join(more)})" for word, more in rest.items()])


def _any_of(forms: Sequence[str]) -> str:
    """Patterns as alternatives, in their order; those that begin alike are under their letter.

    Of hundreds few are then tried at a word, and at most words none.
    """
    if len(forms) < 2 or not all(form[:1].isalpha() for form in forms):
        return f"(?:{'|'.join(forms)})"
    rest: dict[str, list[str]] = {}
    for form in forms:
        rest.setdefault(form[0], []).append(form[1:])
    return f"(?:{'|'.join(first + _any_of(more) for first, more in rest.items())})"


def spaced_forms(forms: Iterable[str]) -> str:
    """What matches any of some Korean forms, the longest that fits, with or without its spaces.

    >>> found = re.compile(spaced_forms(["뜰 새", "뜰 새 없"])).match("뜰새 없이")
    >>> found.group()
    '뜰새 없'
    """
    longest_first = sorted(map(re.escape, forms), key=lambda form: (-len(form), form))
    return "|".join(longest_first).replace(r"\ ", r"\s?")


def _written(form: str) -> str:
    parts = (re.escape(part).replace(r"\*", r"\w*").replace("\\~", "~") for part in form.split())
    joined = r"\s".join("[a-z]+".join(part.split("~")) for part in parts)
    return joined.replace(r"\s…\s", r"\s(?:\S+\s){0,4}")
