"""Names of bodies, events and programmes in Korean, and the capitalised phrases of English."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from align.bitext import Span
from align.checks._part_index import PartIndex
from align.lexicons import read_table, values
from align.words import english
from align.words.korean import tokens

__all__ = ["Phrase", "Term", "find_phrases", "find_terms", "heads"]

NOUNS = frozenset(("NNG", "NNP", "XSN", "XPN", "SL", "SN", "NR", "MM", "XR"))
SHORTEST = 4
"""Syllables of a term: 시의회 and 대학교 are words as much as names."""
LONGEST = 20
"""Syllables of a term; longer compounds are said in parts."""
# A run of words in capitals with the small words that hold names together.
RUN = re.compile(
    r"[A-Z][\w’'-]*(?:(?:\s(?:of|for|the|and|on|in)){0,2}\s(?:&\s)?[A-Z][\w’'-]*){0,12}"
)
WORD = re.compile(r"[A-Za-z][A-Za-z0-9’']*")
SMALL = frozenset("of for the and on in a an".split())
BEHIND = frozenset("of for in on".split())
"""What stands behind the word that a name is built on: the Seohae Bridge in Dangjin."""
OF_FIRMS = frozenset("co corp inc ltd company corporation ceo".split())
"""What stands behind a company's name and is left out as often."""
SAME = {"centre": "center", "programme": "program", "programmes": "program", "theatre": "theater"}


@dataclass(frozen=True, slots=True)
class Term:
    """A compound that ends in a head: 자원봉사센터; ``owner`` is the name before it, if any.

    >>> [(term.text, term.head) for term in find_terms("자원봉사센터가 문을 열었다.")]
    [('자원봉사센터', '센터')]
    """

    text: str
    span: Span
    head: str
    owner: str


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase in capitals: its place and its words, by place and stem, small words left out.

    >>> text = "The Volunteer Service Center opened."
    >>> [text[slice(*phrase.span)] for phrase in find_phrases(text, "센터")]
    ['Volunteer Service Center']
    """

    span: Span
    words: tuple[tuple[Span, str], ...]
    head: str


@functools.cache
def heads() -> dict[str, frozenset[str]]:
    """What terms end in, with the stems of the English words that such names are built on.

    >>> sorted(heads()["센터"])
    ['cent']
    """
    return {
        row["ko"]: frozenset(map(english.stem, values(row["en"])))
        for row in read_table("term_heads")
    }


@functools.cache
def _by_head() -> PartIndex[str]:
    return PartIndex(((head,), head) for head in heads())


def find_terms(text: str) -> Iterator[Term]:
    """The terms of a Korean text: nouns written as one word that end in a head.

    >>> [(term.text, term.head, term.owner) for term in find_terms("별담군 자원봉사센터가 열었다.")]
    [('자원봉사센터', '센터', '별담군')]
    """
    if not _by_head().holds_any(text):
        return
    before: tuple[int, str] = (-1, "")
    for start, end in _compounds(text):
        word = text[start:end]
        head = _head(word) if SHORTEST <= len(word) <= LONGEST else ""
        if head and len(word) - len(head) > 1:
            yield Term(word, (start, end), head, before[1] if before[0] == start - 1 else "")
        before = (end, word)


def _compounds(text: str) -> Iterator[Span]:
    """Runs of nouns without a space between them."""
    start, end = -1, -1
    for token in [token for token in tokens(text) if token.tag in NOUNS]:
        # Kiwi merges 이 and other particles into some tokens of no length of their own.
        if token.start != end:
            if start >= 0:
                yield start, end
            start = token.start
        end = token.start + token.len
    if start >= 0:
        yield start, end


def _head(word: str) -> str:
    """The longest head that a word ends in."""
    known = heads()
    return next((word[at:] for at in range(len(word)) if word[at:] in known), "")


def find_phrases(text: str, head: str) -> tuple[Phrase, ...]:
    """The phrases in capitals that are built on what a Korean head may be called.

    >>> text = "She leads the Korea Association of Village Heads."
    >>> [text[slice(*phrase.span)] for phrase in find_phrases(text, "협회")]
    ['Korea Association of Village Heads']
    """
    found = []
    for run in RUN.finditer(text):
        words = [(word.span(), word.group()) for word in WORD.finditer(text, *run.span())]
        phrase = _phrase(words)
        if phrase is not None and phrase.head in heads()[head]:
            found.append(phrase)
    return tuple(found)


def _phrase(words: Sequence[tuple[Span, str]]) -> Phrase | None:
    small = [word.lower() in SMALL for _, word in words]
    while words and small[0]:
        words, small = words[1:], small[1:]
    if len(words) < 2:
        return None
    # "Association of Village Heads" is an association; "Village Heads Association" is one too.
    while len(words) > 2 and words[-1][1].lower() in OF_FIRMS:
        words, small = words[:-1], small[:-1]
    bound = next((k for k, (_, word) in enumerate(words) if word in BEHIND), len(words))
    named = tuple(
        (span, _stem(word)) for (span, word), s in zip(words, small, strict=True) if not s
    )
    head = _stem(words[bound - 1][1]) if bound else ""
    return Phrase((words[0][0][0], words[-1][0][1]), named, head)


def _stem(word: str) -> str:
    bare = word.lower().removesuffix("'s").removesuffix("’s").strip("'’-")
    return english.stem(SAME.get(bare, bare))
