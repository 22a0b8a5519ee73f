"""The one place that a Korean word has in the English, where it has but one."""

from __future__ import annotations

import functools
from collections.abc import Sequence

from align.bitext import Span, meets
from align.words.evidence import KoreanLink, link_words

__all__ = ["own_places"]


# Rules of three checks ask it of one pair, and a check reads a block of pairs before the next.
@functools.lru_cache(maxsize=1 << 7)
def own_places(ko: str, en: str) -> tuple[tuple[KoreanLink, Span], ...]:
    """The words that stand once in the Korean, each with the only English that is its own.

    What is the best answer of another word is none of its own: "minister" of 장관 is not that of
    차관, "vice minister".

    >>> ko, en = "장관 대신 차관이 왔다.", "The vice minister came for the minister."
    >>> [(ko[slice(*link.span)], en[slice(*place)]) for link, place in own_places(ko, en)][:2]
    [('장관', 'minister'), ('차관', 'vice minister')]
    """
    found: list[tuple[KoreanLink, Span]] = []
    links = link_words(ko, en).ko
    best = [(link, link.en[0]) for link in links if link.en]
    for link, first in best:
        own = {span for span in link.en if not _is_anothers(span, link, best)}
        # "Korea" is no other place than "South Korea".
        if len(own) > 1 and first in own:
            own -= {span for span in own if span != first and meets(span, [first])}
        if len(own) == 1 and ko.count(ko[slice(*link.span)]) == 1:
            found.append((link, next(iter(own))))
    return tuple(found)


def _is_anothers(span: Span, link: KoreanLink, best: Sequence[tuple[KoreanLink, Span]]) -> bool:
    """Whether the best answer of another word holds a place, or is it where this has a better."""
    start, end = span
    for other, (first, last) in best:
        if (
            first <= start
            and end <= last
            and other is not link
            and not (span == (first, last) == link.en[0])
        ):
            return True
    return False
