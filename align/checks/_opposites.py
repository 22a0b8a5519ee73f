"""Korean words, what they mean, and what they must not be told as, by the table of antonyms."""

from __future__ import annotations

import functools
import re

from align.lexicons import read_table, values
from align.words import english, lexicon
from align.words.english import EnglishWord

__all__ = ["bare_key", "bare_lemma", "base", "opposites"]

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
def opposites() -> dict[str, tuple[tuple[str, ...], tuple[str, ...]]]:
    """What a Korean word means, and what its opposites mean, by the word without its 하다.

    >>> own, other = opposites()["증가"]
    >>> "increase" in own, "decrease" in other
    (True, True)
    """
    own: dict[str, dict[str, None]] = {}
    opposite: dict[str, dict[str, None]] = {}
    for row in read_table("antonyms"):
        one, other = values(row["en"]), values(row["opposite_en"])
        for ko, mine, theirs in ((row["ko"], one, other), (row["opposite_ko"], other, one)):
            word = base(ko)
            own.setdefault(word, {}).update(dict.fromkeys(mine))
            opposite.setdefault(word, {}).update(dict.fromkeys(theirs))
    for glosses in (*own.values(), *opposite.values()):
        glosses.update(dict.fromkeys(grade for gloss in tuple(glosses) for grade in _graded(gloss)))
    rows = {}
    for word, glosses in own.items():
        # "Overtaken" is a form of "overtake", and no opposite of it.
        same = {bare_key(gloss) for gloss in glosses}
        same |= _renderings(word)
        rows[word] = (tuple(glosses), tuple(o for o in opposite[word] if bare_key(o) not in same))
    return rows


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
