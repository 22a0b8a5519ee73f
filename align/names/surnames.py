"""Korean surnames and the spellings their bearers use."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from importlib import resources

__all__ = ["is_surname", "split_name", "surname_spellings", "surnames"]


@functools.cache
def surnames() -> Mapping[str, tuple[str, ...]]:
    """Every surname of the lexicon with its spellings, lower case, the commonest first.

    >>> surnames()["주"]
    ('joo', 'ju', 'chu', 'choo', 'jue')

    Source: align/lexicons/surnames.tsv.
    """
    text = resources.files("align.lexicons").joinpath("surnames.tsv").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in text.splitlines()[1:])
    return {row[0]: tuple(row[1].lower().split("; ")) for row in rows}


def surname_spellings(surname: str) -> tuple[str, ...]:
    """The spellings of one surname, lower case; empty where it is none.

    >>> surname_spellings("이")[:2], surname_spellings("강아지")
    (('lee', 'yi'), ())
    """
    return surnames().get(surname, ())


@functools.cache
def _spellings() -> frozenset[str]:
    return frozenset(spelling for row in surnames().values() for spelling in row)


def is_surname(word: str) -> bool:
    """Whether an English word is how bearers of some Korean surname spell it, case aside.

    >>> is_surname("Choi"), is_surname("Nadal")
    (True, False)
    """
    return word.lower() in _spellings()


def split_name(word: str) -> tuple[str, str] | None:
    """The surname and the given name of what may be a person's name, or None.

    Given names have one or two syllables (three after a rare few are left out); a surname of
    two syllables wins where a given name remains.

    >>> split_name("남궁민수"), split_name("김구"), split_name("강")
    (('남궁', '민수'), ('김', '구'), None)
    """
    length = len(word)
    if not 2 <= length <= 4:
        return None
    known = surnames()
    if length > 2 and word[:2] in known:
        shared = length == 3 and word[:2] in AMBIGUOUS and word[:1] in known
        if not shared:
            return word[:2], word[2:]
    if length < 4 and word[:1] in known:
        return word[:1], word[1:]
    return None


# With one syllable after them these are far more often a surname of one and a name of two.
AMBIGUOUS = frozenset({"강전", "동방", "서문", "장곡", "망절", "어금", "소봉"})
