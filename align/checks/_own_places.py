"""The one place that a Korean word has in the English, where it has but one."""

from __future__ import annotations

import functools

from align.bitext import Span, meets, within
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
    for link in links:
        own = {
            span
            for span in link.en
            if not any(
                within(span, place) and (span != place or span != link.en[0])
                for other, place in best
                if other is not link
            )
        }
        # "Korea" is no other place than "South Korea".
        first = link.en[:1] if own.issuperset(link.en[:1]) else ()
        own -= {span for span in own if span not in first and meets(span, first)}
        if len(own) == 1 and ko.count(ko[slice(*link.span)]) == 1:
            found.append((link, next(iter(own))))
    return tuple(found)
