"""Words of time where English has no place for them: "but ago agreed", "as a next resort".

Whatever the Korean says, "ago" counts back from a time that is told before it, and some words
take "last" or "next" alone. Each is the word for the other way, in the other's place.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from align.checks._mismatch import Misused

__all__ = ["find_ill_placed"]

# "18 or ago", "is expected ago in the week", ", which ago changed its mind": nothing was counted.
AGO = re.compile(
    r"\b(?:or|and|but|which|that|who|he|she|they|we|it|is|are|was|were|be|been|has|have|had|will|would|not"
    r"|the|an?|then|in|on|at|of|to|[a-z]{3,}ed(?<!hundred))\s(?P<word>ago)\b"
    r"|(?:(?<=[.!?] )|^)(?P<first>Ago)\b(?!\s[A-Z])",
)
OTHERS = (
    ("later", AGO),
    ("last", re.compile(r"\b(?:as|of)\s(?:an?|the)\s(?P<word>next)[\s-]resort\b", re.I)),
    ("last", re.compile(r"\b(?P<word>next)[\s-](?:ditch|gasp|hurrah|straw(?!\spolls?))\b", re.I)),
    ("last", re.compile(r"\b(?P<word>next)\spossible\s(?:minute|second)\b", re.I)),
    ("last", re.compile(r"\b[Aa]t\s(?P<word>next)(?=,?\s(?:I|he|she|they|we|the|it)\b)")),
    ("next", re.compile(r"\b(?P<word>last)[\s-]of[\s-]kin\b", re.I)),
    (
        "next",
        re.compile(
            r"\b(?:sat|sits?|sitting|stood|stands?|standing|seated|located|lay|lies|lying|right|buried|parked)"
            r"\s(?P<word>last)\sto\b"
        ),
    ),
)


def find_ill_placed(en: str) -> Iterator[Misused]:
    """The words of time of an English text that fit nothing around them.

    >>> en = "She was hurt, but ago agreed to settle."
    >>> [(en[slice(*one.span)], one.right) for one in find_ill_placed(en)]
    [('ago', 'later')]
    """
    for right, pattern in OTHERS:
        for found in pattern.finditer(en):
            yield Misused(found.span(found.lastgroup or 0), right)
