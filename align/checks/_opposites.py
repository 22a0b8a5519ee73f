"""Korean words, what they mean, and what they must not be told as, by the table of antonyms."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable

from align.lexicons import read_table, values
from align.words import english, lexicon
from align.words.english import EnglishWord

__all__ = ["bare_key", "bare_lemma", "base", "has_opposite", "opposites"]

GRADED = frozenset(
    "warm cold hot cool mild dry wet humid thick thin wide narrow deep shallow heavy bright dark strong"
    " weak fast slow quick cheap costly pricey old young rich poor clean dirty strict lax loose tight"
    " loud quiet safe dangerous soft tough easy harsh calm rough smooth sharp blunt dull busy near far"
    " happy sad healthy sick steep gentle fresh stale tall short long light simple tidy messy".split()
)
"""Adjectives that English compares by an ending."""
DOUBLING = frozenset("hot wet thin sad".split())
# What a gloss may have around its one word of meaning: "be left behind".
PASSIVE = re.compile(r"^(?:be|get)\s|\s(?:behind|up|out|off|by|to)$")


@functools.cache
def _rows() -> dict[str, list[tuple[str, str]]]:
    """The cells of a word and of its opposites, for each pair of them that the table has."""
    found: dict[str, list[tuple[str, str]]] = {}
    for row in read_table("antonyms"):
        one, other = row["en"], row["opposite_en"]
        found.setdefault(base(row["ko"]), []).append((one, other))
        found.setdefault(base(row["opposite_ko"]), []).append((other, one))
    return found


def has_opposite(word: str) -> bool:
    """Whether the table knows what a word must not be told as; without its 하다.

    >>> has_opposite("증가"), has_opposite("도로")
    (True, False)
    """
    return word in _rows()


@functools.lru_cache(maxsize=1 << 12)
def opposites(word: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What a Korean word means, and what its opposites mean, by the word without its 하다.

    Raises:
        KeyError: the word has no opposite.

    >>> own, other = opposites("증가")
    >>> "increase" in own, "decrease" in other
    (True, True)
    """
    cells = _rows()[word]
    own = _all_grades(own for own, _ in cells)
    # "Overtaken" is a form of "overtake", and no opposite of it.
    same = {bare_key(gloss) for gloss in own} | _renderings(word)
    others = _all_grades(other for _, other in cells)
    return own, tuple(other for other in others if bare_key(other) not in same)


def _all_grades(cells: Iterable[str]) -> tuple[str, ...]:
    """The glosses of some cells, then their degrees; each once."""
    glosses = [gloss for cell in cells for gloss in values(cell)]
    return tuple(dict.fromkeys((*glosses, *(g for gloss in glosses for g in _graded(gloss)))))


def _renderings(word: str) -> set[tuple[str, ...]]:
    """What the lexicon gives for a word, which is then no opposite of it: "defect", of 귀순.

    Of 남다, "be left behind", it is "left"; of 무죄, "not guilty", not "guilty".
    """
    glosses = {gloss for sense in lexicon.senses(word) for gloss in sense}
    return {bare_key(PASSIVE.sub("", gloss)) for gloss in glosses}


@functools.lru_cache(maxsize=1 << 13)
def bare_key(gloss: str) -> tuple[str, ...]:
    """The bare lemmas of a gloss.

    >>> bare_key("be reduced") == bare_key("be reduce")
    True
    """
    return tuple(bare_lemma(word) for word in english.words(gloss))


def _graded(gloss: str) -> tuple[str, ...]:
    """Warmer and warmest, of warm; nothing of a word that has no degrees."""
    if gloss not in GRADED:
        return ()
    stem = gloss[:-1] + "i" if gloss.endswith("y") else gloss.removesuffix("e")
    doubled = stem + stem[-1] if gloss in DOUBLING else stem
    return (doubled + "er", doubled + "est")


def base(lemma: str) -> str:
    """The word without its 하다, where Kiwi would split it off.

    >>> base("강화하다"), base("전하다")
    ('강화', '전하다')
    """
    return lemma.removesuffix("하다") if len(lemma) > len("전하다") else lemma


def bare_lemma(word: EnglishWord) -> str:
    """The lemma without a final e, which the rules cannot always give back.

    >>> [bare_lemma(word) for word in english.words("closing stores")]
    ['clos', 'stor']
    """
    return word.lemma.removesuffix("e")
