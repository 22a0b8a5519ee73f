"""A word told as another of its kind: 도의회 as the National Assembly, 조카 as a grandson, 버스 as a taxi.

A row of the table holds a word, the kind that it is one of, its English, English that may stand for it
and for others, and the Korean that asks for its English too. Where the English has nothing for the word and has another word of the kind that no
Korean word asks for, the one was told for the other.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from align.bitext import Span, meets
from align.checks._mismatch import Mismatch
from align.checks._phrases import spaced_forms
from align.lexicons import read_table, values
from align.words import english
from align.words.evidence import PairEvidence

__all__ = ["find_kinds", "lost_kinds", "lost_modifiers"]

DESCRIBING = frozenset("school disease crime sport transport".split())
"""Kinds whose words say which of a kind the noun behind them is: 중학교 교사, 치매 환자."""
BEFORE_NOUN = re.compile(r"\s[가-힣]")
JOINED = re.compile(r"(?:들?[와과·]|,|\s?및)\s?")
BEHIND = r"(?=들?(?:[은는이가을를의에와과도만,.·\s]|에게|께|에서|으로|로|측|$))"
WHOLE = 3
"""Syllables from which a word may end a longer one: 전남도의회."""


@dataclass(frozen=True, slots=True)
class _Word:
    """A row of the table; the English as sequences of lemmas."""

    ko: str
    kind: str
    en: tuple[tuple[str, ...], ...]
    loose: tuple[tuple[str, ...], ...]
    first: str
    also: tuple[str, ...]


def find_kinds(ko: str, en: str, evidence: PairEvidence) -> Iterator[Mismatch]:
    """The words of the Korean for which the English has another of their kind.

    >>> from align.words.evidence import link_words
    >>> ko, en = "조카가 유산을 물려받았다.", "His grandson inherited the estate."
    >>> [(m.right, en[slice(*m.en)]) for m in find_kinds(ko, en, link_words(ko, en))]
    [('nephew', 'grandson')]
    """
    lemmas: frozenset[str] = frozenset()
    for found in _any().finditer(ko):
        lemmas = lemmas or frozenset(word.lemma for word in english.words(en))
        word = _words()[found.group()]
        if lemmas.isdisjoint(_firsts()[word.kind]):
            continue
        if len(word.ko) < WHOLE and "가" <= ko[found.start() - 1 : found.start()] <= "힣":
            continue
        others = [w for w in _words().values() if w.kind == word.kind and w.en != word.en]
        told = [
            (place, other)
            for other in others
            if not any(asking in ko for asking in (other.ko, *other.also))
            for place in _places(en, other.en)
        ]
        if not told:
            continue
        own = _places(en, word.en + word.loose)
        if any(not any(_holds(place, o) for place, _ in told) for o in own):
            continue
        taken = [
            s for k in evidence.ko if k.kind and not meets(k.span, [found.span()]) for s in k.en[:1]
        ]
        free = [place for place, _ in told if not meets(place, taken)]
        if free:
            yield Mismatch(found.span(), max(free, key=lambda s: s[1] - s[0]), word.first)
            return


def lost_kinds(ko: str, en: str) -> Iterator[tuple[Span, Span]]:
    """The listed words of which the English has the other alone, each with that other's English.

    >>> ko, en = "초등학교와 중학교 교과서를 고친다.", "Textbooks for middle schools will be revised."
    >>> [(ko[slice(*lost)], en[slice(*place)]) for lost, place in lost_kinds(ko, en)]
    [('초등학교', 'middle schools')]
    """
    for one, other in pairwise(_named().finditer(ko)):
        if not JOINED.fullmatch(ko, one.end(), other.start()):
            continue
        first, second = _words()[one.group()], _words()[other.group()]
        if first.kind != second.kind or first.en == second.en:
            continue
        for lost, kept, place in ((first, second, one.span()), (second, first, other.span())):
            said = _places(en, kept.en)
            if len(said) == 1 and not _places(en, lost.en + lost.loose):
                yield place, said[0]


def lost_modifiers(ko: str, en: str) -> Iterator[Span]:
    """The words that say which of a kind is meant, and of which the English says nothing.

    Only to be asked where no English word is left over.

    >>> ko, en = "중학교 교사 30명이 왔다.", "Thirty teachers came."
    >>> [ko[slice(*span)] for span in lost_modifiers(ko, en)]
    ['중학교']
    """
    for found in _named().finditer(ko):
        word = _words()[found.group()]
        alone = not "가" <= ko[found.start() - 1 : found.start()] <= "힣"
        describes = word.kind in DESCRIBING and alone and BEFORE_NOUN.match(ko, found.end())
        if describes and not _places(en, word.en + word.loose):
            yield found.span()


def _places(en: str, forms: tuple[tuple[str, ...], ...]) -> list[Span]:
    """Where the English has one of the forms."""
    words = english.words(en)
    lemmas = [word.lemma for word in words]
    found = []
    for form in forms:
        at = -1
        while form[0] in lemmas[at + 1 :]:
            at = lemmas.index(form[0], at + 1)
            if tuple(lemmas[at : at + len(form)]) == form:
                found.append((words[at].start, words[at + len(form) - 1].end))
    return found


def _holds(one: Span, other: Span) -> bool:
    """Whether one place is inside a wider one: the minister of "prime minister"."""
    return one != other and one[0] <= other[0] and other[1] <= one[1]


@functools.cache
def _words() -> dict[str, _Word]:
    return {
        row["ko"]: _Word(
            row["ko"],
            row["kind"],
            _lemmas(row["en"]),
            _lemmas(row["loose"]),
            values(row["en"])[0],
            tuple(values(row["also"])),
        )
        for row in read_table("kinds")
    }


@functools.cache
def _firsts() -> dict[str, frozenset[str]]:
    """What the English of the words of each kind begins with."""
    return {
        kind: frozenset(form[0] for w in _words().values() if w.kind == kind for form in w.en)
        for kind in {word.kind for word in _words().values()}
    }


def _lemmas(cell: str) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(w.lemma for w in english.words(form)) for form in values(cell))


@functools.cache
def _any() -> re.Pattern[str]:
    """Any word of the table, a particle or nothing behind it."""
    return re.compile(_named().pattern + BEHIND)


@functools.cache
def _named() -> re.Pattern[str]:
    """Any word of the table, whatever is behind it."""
    return re.compile(f"(?:{spaced_forms(row['ko'] for row in read_table('kinds'))})")
