"""Lower case that keeps every character in its place.

A pattern of many words is matched five times as fast in a lower-case text as with re.IGNORECASE,
which keeps the engine from telling at a glance that a word does not begin there.
"""

from __future__ import annotations

import functools

__all__ = ["lowered"]


@functools.lru_cache(maxsize=1 << 11)
def lowered(text: str) -> str:
    """A text in lower case, as long as it was, so that spans in one are spans in the other.

    >>> lowered("İstanbul and SEOUL")
    'İstanbul and seoul'
    """
    lower = text.lower()
    if len(lower) == len(text):
        return lower
    return "".join(low if len(low := char.lower()) == 1 else char for char in text)
