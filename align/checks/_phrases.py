"""Patterns of English phrases that stand in a table."""

from __future__ import annotations

import re
from collections.abc import Iterable

__all__ = ["phrase_pattern"]


def phrase_pattern(forms: Iterable[str]) -> re.Pattern[str]:
    """One pattern for whole words and phrases, of which the longest is found first.

    Args:
        forms: "*" stands for any letters, "~" for a word, "…" for up to three words.

    >>> found = phrase_pattern(["avoid*", "too ~ to", "keep … from"])
    >>> text = "It is too late to avoid it, or to keep us all from it."
    >>> [match.group() for match in found.finditer(text)]
    ['too late to', 'avoid', 'keep us all from']
    """
    longest = sorted(forms, key=lambda form: (-len(form), form))
    return re.compile(rf"\b(?:{'|'.join(map(_written, longest))})\b")


def _written(form: str) -> str:
    parts = (re.escape(part).replace(r"\*", r"\w*").replace("\\~", "~") for part in form.split())
    joined = r"\s".join("[a-z]+".join(part.split("~")) for part in parts)
    return joined.replace(r"\s…\s", r"\s(?:\S+\s){0,3}")
