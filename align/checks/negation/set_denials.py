"""Korean phrases with a negator that mean the opposite of what their words seem to say.

못지않다 is "no less than", 얼마 남지 않았다 "soon", 면치 못했다 "suffered". Counting negators finds no
mistake where the English has one too, or none: so each phrase stands in the table ``set_denials`` with
the English that it cannot be, and with the English beside which that is no mistake after all.
"""

from __future__ import annotations

from align.bitext import Pair
from align.checks._mismatch import Mismatch
from align.checks._told_rows import find_told, may_tell

__all__ = ["find_set_denial", "may_deny_by_phrase"]

TABLE = "set_denials"


def may_deny_by_phrase(ko: str) -> bool:
    """Whether a Korean text may have one of the phrases; most have not.

    >>> may_deny_by_phrase("선거가 얼마 남지 않았다."), may_deny_by_phrase("비가 왔다.")
    (True, False)
    """
    return may_tell(TABLE, ko)


def find_set_denial(pair: Pair) -> Mismatch | None:
    """The first set phrase that the English takes at the word, or for its opposite.

    >>> pair = Pair.of("마감이 얼마 남지 않았다.", "There is plenty of time before the deadline.")
    >>> found = find_set_denial(pair)
    >>> pair.ko.text[slice(*found.ko)], found.right, pair.en.text[slice(*found.en)]
    ('얼마 남지 않', 'is soon or little', 'plenty')
    """
    for row, ko, en in find_told(TABLE, pair.ko.text, pair.en.text):
        return Mismatch(ko, en, row.says)
    return None
