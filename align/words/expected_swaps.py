"""Swaps for a word that the company around a stretch leads to expect: 독감 백신 접속 for 접종.

A first guess over all swaps of a text (`align.words.swaps`) has little for a word of which a whole
syllable is another, for there are too many such. Where two of the words that stand near 접종
stand there, and 접종 itself does not, what differs from it in one syllable is worth a look.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import chain
from typing import TYPE_CHECKING

from align.bitext import Span
from align.words.company import HEAD, company, how_many_near, keepers
from align.words.korean import tokens
from align.words.likeness import likeness
from align.words.listed_swaps import apart
from align.words.swaps import Swap
from align.words.vocabulary import rarity

if TYPE_CHECKING:
    from kiwipiepy import Token

__all__ = ["expected_swaps"]

ENOUGH = 2
"""Words of its company that make a word expected."""
SHORTEST, LONGEST = 2, 5
SIZES = range(SHORTEST, LONGEST + 1)
"""Syllables of the words of a company."""
PIECES = 3
"""Tokens that Kiwi takes a misprinted word for."""
NOUNS = "NXVM"
"""What the tag of the first of these tokens may begin with."""
SIBLINGS = 0.6
"""Likeness of words that keep one company since they mean one kind of thing: 강진 and 지진, .68."""


def expected_swaps(text: str) -> tuple[Swap, ...]:
    """The swaps of a text for words that those around keep company with.

    >>> [swap.right for swap in expected_swaps("어르신 독감 백신 접속이 시작된다.")]
    ['접종']
    """
    found = tokens(text)
    words = _expected(text, found)
    return tuple(_swaps(text, words, found)) if words else ()


def _expected(text: str, found: Sequence[Token]) -> list[str]:
    """The words that enough of a text keep company with, and that it does not have."""
    kept_by = keepers()
    there = {
        one: kept_by[one]
        for token in found
        if text[(start := token.start) : start + HEAD] in kept_by
        for size in SIZES
        if (one := text[start : start + size]) in kept_by
    }
    if len(there) < ENOUGH:
        return []
    near = Counter(chain.from_iterable(there.values()))
    return [
        word
        for word, times in near.items()
        if times >= ENOUGH and len(word) >= SHORTEST and word not in text
    ]


def _swaps(text: str, words: Sequence[str], found: Sequence[Token]) -> Iterator[Swap]:
    # A long text has many of both: found by what is left of a word without one of its syllables.
    stretches: dict[str, list[tuple[Span, str]]] = {}
    for span, wrong in _stretches(text, found, words):
        for hole in _holes(wrong):
            stretches.setdefault(hole, []).append((span, wrong))
    for right in words:
        near = company(right)
        for span, wrong in (one for hole in _holes(right) for one in stretches.get(hole, ())):
            at, letters = apart(wrong, right)
            if how_many_near(text, span, near, letters) < ENOUGH:
                continue
            if how_many_near(text, span, company(wrong), 1) or likeness(wrong, right) >= SIBLINGS:
                continue
            yield Swap(*span, right, wrong, right, span[0] + at, letters, rarity(right))


def _holes(word: str) -> list[str]:
    """A word without each of its syllables in turn; none of a word that is too long."""
    if len(word) > LONGEST:
        return []
    return [f"{word[:at]}_{word[at + 1 :]}" for at in range(len(word))]


def _stretches(
    text: str, found: Sequence[Token], words: Sequence[str]
) -> Iterator[tuple[Span, str]]:
    """What may be one noun, a few tokens without a gap, and begins or ends as one of some words.

    Of two words that are one syllable apart either the first syllables are alike or the last.
    """
    first, last = {word[0] for word in words}, {word[-1] for word in words}
    spans = [(token.start, token.start + token.len) for token in found]
    closing = [text[end - 1 : end] in last for _, end in spans]
    for number, (start, _) in enumerate(spans):
        begins = text[start : start + 1] in first
        if not begins and True not in closing[number : number + PIECES]:
            continue
        if found[number].tag[0] not in NOUNS:
            continue
        reached = start
        for at in range(number, min(number + PIECES, len(spans))):
            after, end = spans[at]
            if after > reached:
                break
            reached = end
            if begins or closing[at]:
                yield (start, end), text[start:end]
