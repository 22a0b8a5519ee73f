"""Sentences that a text counts for by its punctuation, whatever it was cut into.

A quotation of two sentences, or a boundary that a splitter missed, is mostly met again in the
translation; so is a second half that the other side has as a sentence of its own.
"""

from __future__ import annotations

import re

from align.linking.marks._mark import Mark
from align.splitting.abbreviations import ABBREVIATIONS

__all__ = ["MARK", "count_ends"]

STOP, CLOSER = "[.?!…。？！]", r"[\"'”’」』)\]】》˝]"
END = re.compile(rf"(\S{{0,40}}?)({STOP}{{1,40}}){CLOSER}{{0,9}}(?:\s+|$)")
# What every end but that of the text itself has; to look for the words before it takes long.
INNER_END = re.compile(rf"{STOP}{CLOSER}{{0,9}}\s")
# "J.", "U.S." and "1." end no sentence, unless nothing follows; nor does "2027." before "3."
SHORT = re.compile(r"\W*(?:.|\d{1,2}|(?:[A-Za-z]\.)+[A-Za-z])?")


def count_ends(text: str) -> int:
    """How many sentences end in a text, at least one.

    >>> count_ends("“It rains. It pours.” Dr. Kim said."), count_ends("Budget of the U.S. Army")
    (3, 1)
    """
    if not INNER_END.search(text):
        return 1
    return max(1, sum([_ends(end, len(text)) for end in END.finditer(text)]))


def _ends(end: re.Match[str], length: int) -> bool:
    word, run = end.group(1, 2)
    if run != "." or end.end() == length:
        return True
    if SHORT.fullmatch(word) or (word[-1].isdigit() and end.string[end.end()].isdigit()):
        return False
    return word.lstrip("\"'“‘(").lower() not in ABBREVIATIONS


MARK = Mark(
    "sentence ends",
    count_ends,
    count_ends,
    likely=(
        (0.0, 0.901, 0.082, 0.015, 0.002, 0.001),
        (0.0, 0.971, 0.025, 0.004, 0.0, 0.0),
        (0.0, 0.474, 0.505, 0.019, 0.0, 0.002),
        (0.0, 0.355, 0.249, 0.373, 0.023, 0.0),
        (0.0, 0.346, 0.262, 0.083, 0.232, 0.077),
        (0.0, 0.409, 0.037, 0.189, 0.183, 0.182),
    ),
    usual=(0.0, 0.933, 0.058, 0.008, 0.001, 0.0),
)
"""Measured on linked development pairs; ``measure`` makes such tables."""
