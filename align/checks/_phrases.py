"""Patterns of phrases that stand in a table."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

__all__ = ["phrase_pattern", "spaced_forms"]


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
    return re.compile(rf"\b{_opening(longest)}(?:{'|'.join(map(_written, longest))})\b")


def _opening(forms: Sequence[str]) -> str:
    """A look ahead at two letters: at most words no form begins, and they are passed over at once."""
    seconds: dict[str, set[str]] = {}
    for form in forms:
        if not form[:2].isalpha() or len(form) < 2:
            return ""
        seconds.setdefault(form[0], set()).add(form[1])
    pairs = (f"{first}[{''.join(sorted(second))}]" for first, second in sorted(seconds.items()))
    return f"(?={'|'.join(pairs)})" if seconds else ""


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
