"""Korean words, what they mean, and what they must not be told as, by the table of antonyms."""

from __future__ import annotations

import functools
import itertools
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from align.lexicons import read_table, values
from align.words import english, korean, lexicon
from align.words.english import EnglishWord
from align.words.korean import KoreanWord

__all__ = [
    "are_opposites",
    "bare_key",
    "bare_lemmas",
    "base",
    "has_opposite",
    "is_opposed",
    "lemmas_of",
    "listed_opposites",
    "opposites",
    "whole_words",
]

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


PARTS = 3
"""Words that Kiwi makes of one at most."""
FIGURE = re.compile(r"(?<![0-9.,])[0-9]{1,2}$")
# Of two verbs the first ends so: 팔아 치우다, 풀어 주다.
GIVEN_ON = re.compile(r"[아어여]?\s?")
ONE_WAY = "one way"
"""The note of a row whose first English is too wide to be an opposite of its second Korean."""
SAME = 2
"""Glosses of a cell by which it means what a row of kindred ones does."""


@functools.cache
def _rows() -> dict[str, list[tuple[str, str]]]:
    """The cells of a word and of its opposites, for each pair of them that the table has."""
    found: dict[str, list[tuple[str, str]]] = {}
    for row in read_table("antonyms"):
        one, other = row["en"], row["opposite_en"]
        found.setdefault(base(row["ko"]), []).append((one, other))
        if row["note"] != ONE_WAY:
            found.setdefault(base(row["opposite_ko"]), []).append((other, one))
    return found


def has_opposite(word: str) -> bool:
    """Whether it is known what a word must not be told as; without its 하다.

    >>> has_opposite("증가"), has_opposite("도로")
    (True, False)
    """
    return bool(_cells(word))


@functools.lru_cache(maxsize=1 << 12)
def is_opposed(lemma: str) -> bool:
    """The same of a lemma, its 하다 at it or not.

    >>> is_opposed("증가하다"), is_opposed("도로")
    (True, False)
    """
    return has_opposite(base(lemma))


@functools.cache
def _opposed() -> frozenset[frozenset[str]]:
    return frozenset(
        frozenset((base(row["ko"]), base(row["opposite_ko"]))) for row in read_table("antonyms")
    )


def are_opposites(one: str, other: str) -> bool:
    """Whether the table opposes two Korean words, without their 하다.

    >>> are_opposites("여당", "야당"), are_opposites("여당", "여장")
    (True, False)
    """
    return frozenset((one, other)) in _opposed()


@functools.lru_cache(maxsize=1 << 13)
def _cells(word: str) -> list[tuple[str, str]]:
    """The cells of a word and of its opposites: of the table, else by what the lexicon gives."""
    return _rows().get(word) or _by_lexicon(word)


def _by_lexicon(word: str) -> list[tuple[str, str]]:
    """What the lexicon gives for a word, and what is opposed to all its senses."""
    senses = lexicon.senses(word) if len(word) > 1 else ()
    if not senses:
        return []
    glosses = tuple(dict.fromkeys(gloss for sense in senses for gloss in sense))
    shared = (k for k in _kin(glosses) if all(k in _cells_of(sense) for sense in senses))
    return [("; ".join(glosses), other) for cell in shared for other in _kindred()[1][cell]]


@functools.lru_cache(maxsize=1 << 12)
def opposites(word: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What a Korean word means, and what its opposites mean, by the word without its 하다.

    Raises:
        ValueError: the word has no opposite.

    >>> own, other = opposites("증가")
    >>> "increase" in own, "decrease" in other
    (True, True)
    """
    cells = _cells(word)
    if not cells:
        raise ValueError(f"no opposite of {word} is known")
    own = _all_grades(gloss for mine, _ in cells for gloss in values(mine))
    # "Overtaken" is a form of "overtake", and no opposite of it.
    kin = _all_grades(gloss for mine, _ in cells for gloss in _with_kin(mine))
    same = {bare_key(gloss) for gloss in kin} | _renderings(word)
    others = _all_grades(gloss for _, other in cells for gloss in _with_kin(other))
    return own, tuple(other for other in others if bare_key(other) not in same)


def listed_opposites(word: str) -> frozenset[str]:
    """What the table itself gives as opposed to a word, without what says the same.

    >>> "dwindle" in listed_opposites("증가"), "decrease" in listed_opposites("증가")
    (False, True)
    """
    return frozenset(gloss for _, other in _rows().get(word, ()) for gloss in values(other))


def _all_grades(found: Iterable[str]) -> tuple[str, ...]:
    """Some glosses, then their degrees; each once."""
    glosses = [*found]
    return tuple(dict.fromkeys((*glosses, *(g for gloss in glosses for g in _graded(gloss)))))


def _with_kin(cell: str) -> Iterator[str]:
    """The glosses of a cell, and those that say the same."""
    glosses = values(cell)
    yield from glosses
    for kin in _kin(glosses):
        yield from values(kin)


def _cells_of(glosses: Iterable[str]) -> set[str]:
    return {cell for gloss in glosses for cell in _kindred()[0].get(gloss, ())}


def _kin(glosses: Sequence[str]) -> Iterator[str]:
    """The cells of kindred glosses that have two of some glosses.

    One would not tell what it means there: to fire is to shoot, too.
    """
    met = Counter(kin for gloss in glosses for kin in _kindred()[0].get(gloss, ()))
    return (kin for kin, count in met.items() if count >= SAME)


@functools.cache
def _kindred() -> tuple[dict[str, list[str]], dict[str, list[str]]]:
    """The cells of kindred glosses by each of them, and the cells opposed to each cell."""
    found: dict[str, list[str]] = {}
    opposed: dict[str, list[str]] = {}
    for row in read_table("kindred"):
        cells = row["en"], row["opposite_en"]
        for cell, other in (cells, cells[::-1]):
            opposed.setdefault(cell, []).append(other)
            for gloss in values(cell):
                found.setdefault(gloss, []).append(cell)
    return found, opposed


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
    return bare_lemmas(english.words(gloss))


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
    return lemma[:-2] if lemma[3:] and lemma.endswith("하다") else lemma


def lemmas_of(bases: Iterable[str]) -> frozenset[str]:
    """Every lemma of which ``base`` is one of some.

    >>> sorted(lemmas_of(["강화", "줄다"])), sorted(lemmas_of(["전"]))
    (['강화', '강화하다', '줄다', '줄다하다'], ['전'])
    """
    lemmas = (lemma for one in bases for lemma in (one, one + "하다") if base(lemma) == one)
    return frozenset(lemmas)


def bare_lemmas(words: Sequence[EnglishWord]) -> tuple[str, ...]:
    """Lemmas without a final e, which the rules cannot always give back.

    >>> bare_lemmas(english.words("closing stores"))
    ('clos', 'stor')
    """
    return tuple([word.lemma.removesuffix("e") for word in words])


@functools.lru_cache(maxsize=1 << 8)
def whole_words(ko: str) -> tuple[KoreanWord, ...]:
    """The words of a text, whole where Kiwi splits what the table has whole.

    심해지다, and not 심하다; 무승부, of 무 and 승부; 1위, whose figure is no word of Kiwi's.

    >>> [word.lemma for word in whole_words("두 팀은 무승부로 1위를 지켰다.")]
    ['두', '팀', '무승부', '1위', '지키다']
    >>> [word.lemma for word in whole_words("주식을 팔아 치웠다.")]
    ['주식', '팔아치우다']
    """
    whole: list[KoreanWord] = []
    found, beginnings, rows, behind = korean.words(ko), _beginnings(), _rows(), 0
    for at, word in enumerate(found):
        if at < behind:
            continue
        begun = ko[word.start : word.start + 2] in beginnings
        for count in (PARTS, 2) if begun else ():
            parts = found[at : at + count]
            lemma = _joined(parts, ko) if len(parts) == count else ""
            # 팔아 치우다 is as often written as one word.
            lemma = lemma.replace(" ", "") if lemma and parts[0].is_verb else lemma
            if lemma and base(lemma) in rows:
                verb = lemma.endswith("지다")
                end = word.end if verb else min(word.start + len(lemma), parts[-1].end)
                word = KoreanWord(lemma, "VV" if verb else "NNG", word.start, end)
                behind = at + count
                break
        behind_figure = word.start and "0" <= ko[word.start - 1] <= "9"
        counted = behind_figure and word.tag in ("NNB", "NNG")
        if counted and (figure := FIGURE.search(ko, max(0, word.start - 3), word.start)):
            ranked = figure.group() + word.lemma
            if ranked in rows:
                word = KoreanWord(ranked, "NNG", figure.start(), word.end)
        whole.append(word)
    return tuple(whole)


@functools.cache
def _beginnings() -> frozenset[str]:
    """The first two letters of the words of the table, which few of a text have."""
    return frozenset(word[:2] for word in _rows())


def _joined(parts: Sequence[KoreanWord], ko: str) -> str:
    """One lemma of words that stand together, with or without a space, or ""."""
    one, last = parts[0], parts[-1]
    if (last.tag, last.lemma) == ("VX", "지다"):
        return ko[one.start : last.start] + "지다"
    gaps = (ko[left.end : right.start] for left, right in itertools.pairwise(parts))
    if any(gap not in ("", " ") for gap in gaps) and not (
        one.is_verb and GIVEN_ON.fullmatch(ko, one.end, last.start)
    ):
        return ""
    # 폐원하다 is read as 폐 and 원하다.
    end = last.lemma.removesuffix("하다") if last.is_verb else ko[last.start : last.end]
    return ko[one.start : last.start] + end
