"""People called by surname and office (박 시장), whom the English calls by another surname."""

from __future__ import annotations

import re
from collections.abc import Iterator

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
    called = {found["surname"]: found for found in CALLED.finditer(ko) if _is_person(found)}
    if len(called) != 1:
        return
    [(surname, found)] = called.items()
    right = surname_spellings(surname)
    if any(word.lower() in right for word in re.findall("[A-Za-z]+", en)):
        return
    begun = {word[:size] for word in HANGUL.findall(ko) for size in (1, 2)}
    ours = {spelling for head in begun for spelling in surname_spellings(head)}
    names = (m for m in NAMED.finditer(en) if is_surname(m["name"]))
    others = [m for m in names if m["name"].lower() not in ours]
    if others and len({m["name"] for m in others}) == 1:
        yield Mismatch(_place(found), others[0].span("name"), right[0].capitalize())


def _is_person(found: re.Match[str]) -> bool:
    if found["mr"]:
        return bool(surname_spellings(found["surname"]))
    return found["surname"] in CLEAR and bool(_office(found["office"]))


def _office(word: str) -> str:
    """The office a Korean word begins with, the longest, or ""."""
    heads = (word[:size] for size in range(len(word), SHORTEST - 1, -1))
    return next(filter(is_title, heads), "")


def _place(found: re.Match[str]) -> tuple[int, int]:
    start, end = found.span()
    return (start, end if found["mr"] else found.start("office") + len(_office(found["office"])))
