"""Dates and times of both languages as one value.

>>> ko, = find_dates("지난달 3일 개통했다", "ko")
>>> en, = find_dates("It opened on the 3rd last month", "en")
>>> (ko.unit, ko.offset, ko.day), same_date(ko, en)
(('month', -1, 3), True)
"""

from __future__ import annotations

import datetime
import functools

from align.bitext import Lang
from align.dates.calendar import MomentRef, resolve, same_date
from align.dates.english import find as find_english
from align.dates.korean import find as find_korean

__all__ = ["MomentRef", "find_dates", "resolve", "same_date"]


@functools.lru_cache(maxsize=1 << 11)
def find_dates(
    text: str, lang: Lang, reference: datetime.date | None = None
) -> tuple[MomentRef, ...]:
    """All date and time expressions of a text, left to right, never overlapping.

    With a reference, the article's date, each is resolved: 21일 gets its month and weekday.

    Raises:
        ValueError: a language other than ko and en.

    >>> import datetime
    >>> [(found.text, found.day, found.month) for found in find_dates("21일 연다.", "ko")]
    [('21일', 21, None)]
    >>> found = find_dates("21일 연다.", "ko", datetime.date(2024, 7, 19))[0]
    >>> found.month, found.weekday
    (7, 6)
    """
    if lang not in ("ko", "en"):
        raise ValueError(f"no date grammar for language {lang!r}")
    found = find_korean(text) if lang == "ko" else find_english(text)
    if reference is None:
        return found
    return tuple(resolve(moment, reference) for moment in found)
