"""English phrases of which one word is turned: "presided under the wedding", "gunned up".

Whatever the Korean says, hardly a sound sentence has such a phrase: the word for the other way belongs
there. The rows name what stands around a word that is sound elsewhere ("presided under the act").
"""

from __future__ import annotations

import functools
from collections.abc import Iterator

from align.checks._mismatch import Misused
from align.checks._told_rows import compiled, english_pattern
from align.lexicons import read_table

__all__ = ["find_turned_phrases"]


def find_turned_phrases(en: str) -> Iterator[Misused]:
    """The phrases of an English text of which one word is likely the word for the other way.

    >>> en = "A monk presided under the wedding."
    >>> [(en[slice(*one.span)], one.right) for one in find_turned_phrases(en)]
    [('presided under the wedding', 'over')]
    """
    # Most texts have none of the words; a search for each phrase takes fifty times as long.
    lower = f" {en.lower()}".replace("-", " ")
    for turned, right, pattern in _rows():
        if turned in lower:
            for found in compiled(pattern).finditer(en):
                yield Misused(found.span(), right)


@functools.cache
def _rows() -> tuple[tuple[str, str, str], ...]:
    """What a phrase holds (a space before it), the word that belongs there, the phrases as one pattern."""
    wrong: dict[tuple[str, str], list[str]] = {}
    for row in read_table("set_phrases"):
        wrong.setdefault((row["holds"], row["right"]), []).append(row["wrong"])
    return tuple(
        (f" {turned}", right, english_pattern("; ".join(cells)))
        for (turned, right), cells in wrong.items()
    )
