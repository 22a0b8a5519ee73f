"""An English sentence made ready for many Korean words to be looked up in it."""

from __future__ import annotations

import functools
import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from align.bitext import Span
from align.names.sounds import shaded

__all__ = ["Index", "Window", "Word", "candidates", "words_of"]

WORD = re.compile(r"[^\W\d_][^\W_]*")
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

    ``shades`` are the same letters marked by their sound.

    >>> window = candidates("Jongno-gu").windows[0]
    >>> window.letters, window.ends
    ('jongnogu', (6, 8))
    """

    first: int
    letters: str
    shades: str
    ends: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Index:
    """A prepared English sentence; :func:`candidates` makes it.

    Args:
        text: the sentence as given.
        words: its words in order.
        windows: one a word, with the words that may follow in the same name.
        places: where in ``words`` each string of letters stands.
        acronyms: Hangul spellings of the words in capitals, with their word.
    """

    text: str
    words: tuple[Word, ...]
    windows: tuple[Window, ...]
    places: Mapping[str, tuple[int, ...]]
    acronyms: Mapping[str, int]

    def span(self, first: int, last: int) -> Span:
        """The span from the first word to the last, both in."""
        return (self.words[first].start, self.words[last].end)

    def capitals(self) -> Index:
        """The same with the windows that begin with a capital, in which only names are found.

        >>> [window.letters for window in candidates("a Han boat").capitals().windows]
        ['hanboat']
        """
        windows = tuple([w for w in self.windows if self.words[w.first].capital])
        return Index(self.text, self.words, windows, self.places, self.acronyms)

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


def _prepare(english: str) -> Index:
    words = tuple(
        [
            Word(*found.span(), _plain(name), name[0].isupper())
            for found in WORD.finditer(english)
            if (name := found[0]) != "s"
            or english[found.start() - 1 : found.start()] not in ("'", "’")
        ]
    )
    places: dict[str, list[int]] = {}
    acronyms: dict[str, int] = {}
    for at, word in enumerate(words):
        places.setdefault(word.letters, []).append(at)
        written = english[word.start : word.end]
        if 2 <= len(written) <= LONGEST_ACRONYM and written.isascii() and written.isupper():
            acronyms.setdefault("".join(LETTER_NAMES.get(char, "") for char in written), at)
    small = [not word.capital and word.letters in FUNCTION_WORDS for word in words]
    joined = [
        _is_joined(english[words[at].end : words[at + 1].start], small[at] or small[at + 1])
        for at in range(len(words) - 1)
    ]
    shades = [shaded(word.letters[:MOST_LETTERS]) for word in words]
    windows = tuple([_window(words, shades, joined, first) for first in range(len(words))])
    found_at = {letters: tuple(at) for letters, at in places.items()}
    return Index(english, words, windows, found_at, acronyms)


_prepared = functools.lru_cache(maxsize=1 << 9)(_prepare)


def _is_joined(gap: str, small: bool) -> bool:
    """Whether two words with so much between them may be read as one; either may be small."""
    if gap == " ":
        return not small
    # No name runs over a small function word; a capital An or In may be a surname, and
    # what an apostrophe joins (Inch'ŏn) is part of one.
    return gap in ("'", "’") if small else len(gap) <= 2 and bool(BRIDGE.fullmatch(gap))


def _window(
    words: tuple[Word, ...], shades: Sequence[str], joined: Sequence[bool], first: int
) -> Window:
    letters, last = words[first].letters[:MOST_LETTERS], first
    ends = [len(letters)]
    while last - first < MOST_WORDS - 1 and last < len(joined) and joined[last]:
        more = words[last + 1].letters
        if len(letters) + len(more) > MOST_LETTERS:
            break
        letters += more
        last += 1
        ends.append(len(letters))
    return Window(first, letters, "".join(shades[first : last + 1]), tuple(ends))
