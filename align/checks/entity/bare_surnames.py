"""People called by surname and office (박 시장), whom the English calls by another surname."""

from __future__ import annotations

import re
from collections.abc import Iterator

from align.bitext import Span
from align.checks._mismatch import Mismatch
from align.checks._titles import is_title
from align.names.surnames import is_surname, surname_spellings

__all__ = ["find_other_surnames"]

CALLED = re.compile(
    r"(?<![가-힣])(?P<surname>[가-힣])\s?(?:(?:모\s)?(?P<mr>씨)(?![가-힣]{2})|(?<=\s)(?P<office>[가-힣]{2,7}))"
)
# Before an office 이, 전 and 한 are this, former and one; before 씨 they are not.
CLEAR = frozenset("김박최정강조윤임오서권황안송홍유류문배백허심곽추함엄염변노")
NAMED = re.compile(
    r"\b(?:Mr|Ms|Mrs|Dr|Prof|Gov|Rep|Sen|Gen|[A-Z][a-z]{3,13})\.?\s(?P<name>[A-Z][a-z]{1,7})\b(?![\s-][A-Z])"
)
HANGUL = re.compile("[가-힣]+")
SHORTEST = 2
"""Syllables of an office."""


def find_other_surnames(ko: str, en: str) -> Iterator[Mismatch]:
    """Mayor Kim for 박 시장, where the Korean has no Kim and the English no Park.

    >>> ko, en = "박 시장은 시민을 만났다.", "Mayor Kim met citizens."
    >>> [(ko[slice(*m.ko)], en[slice(*m.en)], m.right) for m in find_other_surnames(ko, en)]
    [('박 시장', 'Kim', 'Park')]
    """
    called = dict(_called(ko))
    if len(called) != 1:
        return
    [(surname, place)] = called.items()
    right = surname_spellings(surname)
    if any(word.lower() in right for word in re.findall("[A-Za-z]+", en)):
        return
    begun = {word[:size] for word in HANGUL.findall(ko) for size in (1, 2)}
    ours = {spelling for head in begun for spelling in surname_spellings(head)}
    names = (m for m in NAMED.finditer(en) if is_surname(m["name"]))
    others = [m for m in names if m["name"].lower() not in ours]
    if others and len({m["name"] for m in others}) == 1:
        yield Mismatch(place, others[0].span("name"), right[0].capitalize())


def _called(text: str) -> Iterator[tuple[str, Span]]:
    """The surnames by which a Korean text calls people, and where, with the office or 씨."""
    for found in CALLED.finditer(text):
        surname, office = found["surname"], _office(found["office"] or "")
        if found["mr"] and surname_spellings(surname):
            yield surname, found.span()
        elif office and surname in CLEAR:
            yield surname, (found.start(), found.start("office") + len(office))


def _office(word: str) -> str:
    """The office a Korean word begins with, the longest, or ""."""
    heads = (word[:size] for size in range(len(word), SHORTEST - 1, -1))
    return next(filter(is_title, heads), "")
