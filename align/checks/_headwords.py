"""How many Korean words of the lexicon an English one renders."""

from __future__ import annotations

from collections import Counter

from align.lexicons import lexicon_rows
from align.lexicons.derived import derived

__all__ = ["words_given"]


@derived
def _given() -> dict[str, int]:
    """How many headwords each gloss has."""
    pairs = {
        (gloss, row["ko"])
        for row in lexicon_rows()
        if " " not in row["ko"]
        for gloss in row["en"].lower().replace(" | ", "; ").split("; ")
    }
    return dict(Counter(gloss for gloss, _ in pairs))


def words_given(gloss: str) -> int:
    """How many headwords of the lexicon have a gloss; one that many have says little.

    >>> words_given("provide") > words_given("subsidize")
    True
    """
    return _given().get(gloss.lower(), 0)
