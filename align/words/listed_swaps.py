"""Swaps that the table of confusables lists, whatever letters they differ in.

`align.words.swaps` looks among words one letter or syllable away, and leaves alone a word that is
at home where it stands. Newsrooms also write one word for another that shares a syllable, a sound
or a subject with it (구성 for 구속), and both are common. Such pairs come from the table, and what
stands around must speak for the other word.
"""

from __future__ import annotations

import functools
from collections.abc import Iterator, Sequence
from operator import itemgetter
from typing import TYPE_CHECKING

from align.bitext import Span
from align.names.jamo import decompose, is_syllable
from align.words.company import company, how_many_near
from align.words.confusables import HEAD, listed_for, listed_heads
from align.words.korean import tokens
from align.words.swaps import HANGUL, Swap, inflected, likenesses
from align.words.vocabulary import rarity

if TYPE_CHECKING:
    from kiwipiepy import Token

__all__ = ["apart", "listed_swaps"]

LONGEST = 3
"""Tokens that Kiwi takes a listed word for."""
TRIED = 3
"""Swaps of one text that are worth the language model's time."""
NEAR = 1.0
"""What a collocation of the other word is worth, in likeness."""
ADMITTED = 0.25
"""Least by which the other word must be likelier than the printed one to those around."""
SEVERAL = 3
"""Letters that differ where more than one syllable does."""
VERB_TAGS = ("VV", "VA")


def listed_swaps(text: str) -> tuple[Swap, ...]:
    """The swaps of a text that the table lists and the words around speak for, likeliest first.

    >>> [swap.right for swap in listed_swaps("검찰은 그를 뇌물 수수 혐의로 구성했다.")]
    ['구속']
    """
    likely = sorted(_favoured(text), key=itemgetter(0), reverse=True)
    return tuple([swap for _, swap in likely[:TRIED]])


def _weight(text: str, span: Span, wrong: str, right: str) -> float:
    """How much what stands around a stretch is for the other word."""
    near = how_many_near(text, span, company(right), apart(wrong, right)[1]) > 0
    to_right = max(likenesses(text, span, right), default=0.0)
    return NEAR * near + to_right - max(likenesses(text, span, wrong), default=0.0)


def _favoured(text: str) -> Iterator[tuple[float, Swap]]:
    heads = listed_heads()
    found = tokens(text)
    for number, token in enumerate(found):
        start = token.start
        if token.tag[:2] in VERB_TAGS:
            if listed_for(token.form, verb=True) and (hangul := HANGUL.match(text, start)):
                end = hangul.end()
                inside = [piece for piece in found[number:] if piece.start < end]
                yield from _verbs(text, end, inside)
        elif (text[start : start + HEAD] in heads or text[start : start + 1] in heads) and (
            hangul := HANGUL.match(text, start)
        ):
            end = hangul.end()
            pieces = found[number : number + LONGEST]
            yield from _nouns(text, [piece for piece in pieces if piece.start < end])


def _nouns(text: str, pieces: Sequence[Token]) -> Iterator[tuple[float, Swap]]:
    """A noun of the table that the first of some tokens begins and one of them ends."""
    start = pieces[0].start
    for end in sorted({piece.start + piece.len for piece in pieces}):
        wrong = text[start:end]
        for right in listed_for(wrong):
            weight = _weight(text, (start, end), wrong, right)
            if weight > ADMITTED:
                at, letters = apart(wrong, right)
                rank = rarity(right)
                yield weight, Swap(start, end, right, wrong, right, start + at, letters, rank)


def _verbs(text: str, end: int, inside: Sequence[Token]) -> Iterator[tuple[float, Swap]]:
    """A verb of the table in the form of the one printed, up to the end of the eojeol."""
    verb = inside[0]
    span: Span = verb.start, end
    wrong = text[verb.start : end]
    for stem in listed_for(verb.form, verb=True):
        lemmas = verb.form + "다", stem + "다"
        weight = _weight(text, span, *lemmas)
        if weight > ADMITTED:
            right = inflected(stem, inside)
            at, letters = verb.start + apart(wrong, right)[0], apart(verb.form, stem)[1]
            if right != wrong:
                rank = rarity(stem, verb=True)
                yield weight, Swap(*span, right, *lemmas, at, letters, rank, verb=True)


# Asked of the same rows of the table in text after text.
@functools.lru_cache(maxsize=1 << 10)
def apart(wrong: str, right: str) -> tuple[int, int]:
    """Where two words first differ, and in how many letters, as `Swap` counts them.

    >>> apart("구성", "구속"), apart("채결", "체결")
    ((1, 2), (0, 1))
    """
    places = [at for at, (a, b) in enumerate(zip(wrong, right, strict=False)) if a != b]
    if len(places) != 1 or len(wrong) != len(right):
        return (places[0] if places else len(wrong) - 1), SEVERAL
    at = places[0]
    if not (is_syllable(wrong[at]) and is_syllable(right[at])):
        return at, SEVERAL
    letters = zip(decompose(wrong[at]), decompose(right[at]), strict=True)
    return at, sum(a != b for a, b in letters)
