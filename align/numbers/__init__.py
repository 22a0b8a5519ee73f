"""Number expressions of both languages as one value.

>>> ko, = find_quantities("구독자는 5만 7000여명이다.", "ko")
>>> en, = find_quantities("It has about 57,000 subscribers.", "en")
>>> ko.value, ko.unit, ko.bound, en.value, en.bound
(Fraction(57000, 1), 'person', 'more', Fraction(57000, 1), 'about')
>>> same_quantity(ko, en)
True
"""

from __future__ import annotations

import functools

from align.bitext import Lang
from align.numbers.english import find as find_english
from align.numbers.korean import find as find_korean
from align.numbers.match import match_quantity, same_quantity, same_value
from align.numbers.quantity import Quantity
from align.numbers.render import render

__all__ = [
    "Quantity",
    "find_quantities",
    "match_quantity",
    "render",
    "same_quantity",
    "same_value",
]


@functools.lru_cache(maxsize=1 << 11)
def find_quantities(text: str, lang: Lang) -> tuple[Quantity, ...]:
    """All number expressions of a text, left to right, never overlapping.

    Raises:
        ValueError: a language other than ko and en.

    >>> [(q.text, int(q.value), q.unit) for q in find_quantities("3만 5천명이 20개 팀으로 왔다.", "ko")]
    [('3만 5천명', 35000, 'person'), ('20개 팀', 20, 'team')]
    >>> find_quantities("35 personnes", "fr")
    Traceback (most recent call last):
        ...
    ValueError: no number grammar for language 'fr'
    """
    if lang == "ko":
        return find_korean(text)
    if lang == "en":
        return find_english(text)
    raise ValueError(f"no number grammar for language {lang!r}")
