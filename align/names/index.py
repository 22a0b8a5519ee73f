"""An English sentence made ready for many Korean words to be looked up in it."""

from __future__ import annotations

import functools
import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from align.bitext import Span
from align.names.sounds import letter_bits, shaded

__all__ = ["Index", "Window", "Word", "candidates", "words_of"]

WORD = re.compile(r"[^\W\d_][^\W_]*")
# The same of ASCII, a third faster.
ASCII_WORD = re.compile("[A-Za-z][A-Za-z0-9]*")
# Words with no more than this between them may be read as one: Wi-Fi, Jongno-gu, M. S. Kim.
BRIDGE = re.compile(r"[\s\-‐‑–.’'·]{1,2}")
# A foreign name has rarely more than four parts; no word is read beyond so many letters.
MOST_WORDS, MOST_LETTERS = 4, 40
FUNCTION_WORDS = frozenset(
    "a an the of in on at to by for from with as and or but nor if so is was are were be been "
    "it its he she we they you i his her our their this that these those not no than then who".split()
)
# Letters as Korean spells them out one by one: 유엔 for UN.
LETTER_NAMES = dict(
    zip(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
        "에이 비 시 디 이 에프 지 에이치 아이 제이 케이 엘 엠 엔 오 피 큐 아르 에스 티 유 브이 "
        "더블유 엑스 와이 제트".split(),
        strict=True,
    )
)
LONGEST_ACRONYM = 6
# Longer texts are prepared anew each time, so that none is kept in memory.
LONGEST_SENTENCE = 4000


class Word(NamedTuple):
    """One word of the sentence: where it stands, its plain lower-case letters, its capital.

    >>> [(word.letters, word.capital) for word in candidates("the Han River").words]
    [('the', False), ('han', True), ('river', True)]
    """

    start: int
    end: int
    letters: str
    capital: bool


class Window(NamedTuple):
    """A word and those after it run together; ``ends`` says where each one's letters end.

    ``shades`` are the same letters marked by their sound, ``bits`` which letters these are.

    >>> window = candidates("Jongno-gu").windows[0]
    >>> window.letters, window.ends
    ('jongnogu', (6, 8))
    """

    first: int
    letters: str
    shades: str
    ends: tuple[int, ...]
    bits: int


@dataclass(frozen=True, eq=False)
class Index:
    """A prepared English sentence; :func:`candidates` makes it. Equal to itself alone.

    Args:
        text: the sentence as given.
        words: its words in order.
        places: where in ``words`` each string of letters stands.
        acronyms: Hangul spellings of the words in capitals, with their word.
        readings: what each word says wherever it stands.
        joined: whether each may be read as one with the next.
        names_only: no window begins with a small letter.
        heard: what has been found in it by sound, by word and least score: several checks ask.
    """

    text: str
    words: tuple[Word, ...]
    places: Mapping[str, Sequence[int]]
    acronyms: Mapping[str, int]
    readings: Sequence[_Reading] = field(repr=False)
    joined: Sequence[bool] = field(repr=False)
    names_only: bool = False
    heard: dict[tuple[str, float], tuple[tuple[float, int, int], ...]] = field(
        default_factory=dict, init=False, repr=False
    )

    @functools.cached_property
    def windows(self) -> tuple[Window, ...]:
        """One a word, with the words that may follow in the same name; made when asked for.

        >>> [window.letters for window in candidates("Han boat").windows]
        ['hanboat', 'boat']
        """
        firsts: Sequence[int] = range(len(self.words))
        if self.names_only:
            firsts = [at for at, word in enumerate(self.words) if word.capital]
        return tuple([_window(self.readings, self.joined, first) for first in firsts])

    def span(self, first: int, last: int) -> Span:
        """The span from the first word to the last, both in."""
        return (self.words[first].start, self.words[last].end)

    def capitals(self) -> Index:
        """The same with the windows that begin with a capital, in which only names are found.

        >>> [window.letters for window in candidates("a Han boat").capitals().windows]
        ['hanboat']
        """
        places, acronyms = self.places, self.acronyms
        return Index(self.text, self.words, places, acronyms, self.readings, self.joined, True)

    def find(self, phrase: str) -> tuple[int, int] | None:
        """The first and last word of the first place where a phrase stands, case aside.

        >>> candidates("The Han River rose").find("han river")
        (1, 2)
        """
        wanted = words_of(phrase)
        if not wanted:
            return None
        for first in self.places.get(wanted[0], ()):
            last = first + len(wanted) - 1
            if all(
                first + at < len(self.words) and self.words[first + at].letters == letters
                for at, letters in enumerate(wanted)
            ):
                return first, last
        return None


@functools.lru_cache(maxsize=1 << 13)
def words_of(phrase: str) -> tuple[str, ...]:
    """The words of a phrase as an index holds them: plain letters, lower case.

    >>> words_of("Jongno-gu Office")
    ('jongno', 'gu', 'office')
    """
    return tuple(_plain(found[0]) for found in WORD.finditer(phrase))


def _plain(word: str) -> str:
    """Lower-case letters without their accents.

    >>> _plain("Café")
    'cafe'
    """
    if word.isascii():
        return word.lower()
    apart = unicodedata.normalize("NFKD", word.lower())
    return "".join(char for char in apart if not unicodedata.combining(char))


def candidates(english: str) -> Index:
    """The English prepared for :func:`align.names.match.best`; recent sentences are kept.

    >>> [word.letters for word in candidates("Mt. Seorak, Sokcho").words]
    ['mt', 'seorak', 'sokcho']
    """
    return _prepared(english) if len(english) <= LONGEST_SENTENCE else _prepare(english)


class _Reading(NamedTuple):
    """What a word says wherever it stands.

    Args:
        letters: plain, lower case.
        capital: it begins with one.
        small: a word of grammar that no name runs over.
        opening: its letters as the first of a window, no more than fit.
        shades, bits: of these.
        acronym: its capitals as Hangul spells them out; "" for a word that is none.
    """

    letters: str
    capital: bool
    small: bool
    opening: str
    shades: str
    bits: int
    acronym: str


@functools.lru_cache(maxsize=1 << 12)
def _reading(name: str) -> _Reading:
    letters, capital = _plain(name), name[0].isupper()
    opening = letters[:MOST_LETTERS]
    shades = shaded(opening)
    spelt = 2 <= len(name) <= LONGEST_ACRONYM and name.isascii() and name.isupper()
    acronym = "".join([LETTER_NAMES.get(char, "") for char in name]) if spelt else ""
    small = not capital and letters in FUNCTION_WORDS
    return _Reading(letters, capital, small, opening, shades, letter_bits(shades), acronym)


def _prepare(english: str) -> Index:
    words: list[Word] = []
    readings: list[_Reading] = []
    places: dict[str, list[int]] = {}
    acronyms: dict[str, int] = {}
    joined: list[bool] = []
    at = last = 0
    was_small = False
    for found in (ASCII_WORD if english.isascii() else WORD).finditer(english):
        name = found[0]
        start, end = found.span()
        if name == "s" and english[start - 1 : start] in ("'", "’"):
            continue
        reading = _reading(name)
        letters, capital, small, _, _, _, acronym = reading
        words.append(Word(start, end, letters, capital))
        readings.append(reading)
        if letters in places:
            places[letters].append(at)
        else:
            places[letters] = [at]
        if acronym:
            acronyms.setdefault(acronym, at)
        if at:
            gap, either = english[last:start], small or was_small
            joined.append(not either if gap == " " else _is_joined(gap, either))
        at, last, was_small = at + 1, end, small
    joined.append(False)
    return Index(english, tuple(words), places, acronyms, readings, joined)


_prepared = functools.lru_cache(maxsize=1 << 9)(_prepare)


def _is_joined(gap: str, small: bool) -> bool:
    """Whether two words with so much between them may be read as one; either may be small."""
    # No name runs over a small function word; a capital An or In may be a surname, and
    # what an apostrophe joins (Inch'ŏn) is part of one.
    return gap in ("'", "’") if small else len(gap) <= 2 and bool(BRIDGE.fullmatch(gap))


def _window(readings: Sequence[_Reading], joined: Sequence[bool], first: int) -> Window:
    _, _, _, letters, shades, bits, _ = readings[first]
    size = len(letters)
    ends = [size]
    for at in range(first, first + MOST_WORDS - 1):
        if not joined[at]:
            break
        after = readings[at + 1]
        size += len(after.letters)
        if size > MOST_LETTERS:
            break
        letters += after.letters
        shades += after.shades
        bits |= after.bits
        ends.append(size)
    return Window(first, letters, shades, tuple(ends), bits)
