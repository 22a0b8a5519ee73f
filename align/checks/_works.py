"""Words alone in quotation marks: a film, a song or a book is called so, and nothing else is meant."""

from __future__ import annotations

import re

from align.bitext import Span

__all__ = ["is_work"]

OPENING = frozenset("'\"‘“<〈《「『")
CLOSING = re.compile(r"[.,]{0,2}['\"’”>〉》」』](?!s)")


def is_work(text: str, span: Span) -> bool:
    """Whether the marks stand right before and right behind a span.

    >>> text = 'Lee of "Squid Game" sang ‘APT.’ in Maine’s largest city.'
    >>> [is_work(text, span) for span in ((8, 18), (26, 29), (35, 40))]
    [True, True, False]
    """
    start, end = span
    return text[max(0, start - 1) : start] in OPENING and CLOSING.match(text, end) is not None
