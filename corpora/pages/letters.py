"""Letters put together again: Hangul in its parts, and words with nothing visible in them."""

from __future__ import annotations

import re
import unicodedata

__all__ = ["join_letters"]

# Behind a letter; before one they may be all that a line has, and lines are counted.
NO_WIDTH = re.compile(r"(?<=[^\s\u00ad\u200b\u200c\u2060\ufeff])[\u00ad\u200b\u200c\u2060\ufeff]+")
JOINED = "letters in their parts put together"


def join_letters(text: str) -> tuple[str, tuple[str, ...]]:
    """The text with each letter one character and no character without width behind one.

    Files made on a Mac have Hangul in its parts, which no rule would know for Hangul. Lines keep
    their number.

    >>> join_letters("\u1100\u1161\u11bc\u200b이")
    ('강이', ('letters in their parts put together',))
    >>> join_letters("강이 넘쳤다.")
    ('강이 넘쳤다.', ())
    """
    shown = NO_WIDTH.sub("", text)
    if unicodedata.is_normalized("NFC", shown):
        return shown, ()
    return unicodedata.normalize("NFC", shown), (JOINED,)
