"""Words that may be misprints of others, and what Kiwi's language model thinks of the swap.

The margin of a swap is the gain in log-probability (nats) of the stretch around the word when
the word is replaced. Measured on 64 misprints with the right repair on offer: a margin above 4
finds 55, and doubts 1 of 64 correct uses (FACTS.md).
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import zip_longest

from align.bitext import Span
from align.lexicons import read_table, values
from align.names.jamo import ONSETS, VOWELS, compose, decompose, is_syllable
from align.words import lexicon
from align.words.korean import analyser, log_probability, tokens

__all__ = ["Suspect", "edited_words", "listed_suspects", "swap_margin", "unlisted_suspects"]

EOJEOL = re.compile(r"[가-힣]+")
CONTEXT, STRIDE = 40, 50
"""Characters before and after a stretch of STRIDE that its margins are computed over."""
EXPECTED = -7.0
"""Score of a word in its context, nats, above which it is too much at home to be a misprint."""
SHORTEST = 2
SURPRISING = -13.0
"""Score of a noun in its context, nats: 14 in 100 nouns of sound news lie below."""
TAKEN_APART = -19.0
"""The same for two tokens that may be one broken word."""
STRANGE = -25.0
"""The same for a proper name that Kiwi has made up for want of anything better."""
UNLIKE = 3.0
"""What a swap of letters that nobody takes for each other must gain beyond the others."""
MOST_EDITS = 16
"""Replacements tried for one word."""

# Letters taken for each other: neighbours on the keyboard, or alike to the ear or the eye.
ALIKE = (
    "ㄱㅋㄲ ㄷㅌㄸ ㅂㅍㅃ ㅅㅆ ㅈㅊㅉ ㅅㅈ ㅎㅊ ㄴㄹ ㅁㄴ ㅇㅎ ㄷㅈ ㄱㅅ ㅅㅎ ㄹㅇ ㅇㄹ ㅁㅂ ㅎㄱ ㅇㄱ "
    "ㅐㅔ ㅐㅖ ㅒㅖ ㅔㅖ ㅐㅏ ㅏㅓ ㅏㅑ ㅓㅕ ㅗㅛ ㅜㅠ ㅗㅜ ㅏㅣ ㅓㅣ ㅡㅜ ㅡㅣ ㅚㅙ ㅚㅞ ㅙㅞ ㅘㅏ ㅘㅗ ㅝㅓ ㅟㅣ ㅢㅣ ㅢㅡ ㅗㅓ ㅜㅓ ㅗㅏ"
).split()
CODAS = ("", *"ㄱㄴㄹㅁㅂㅅㅇ")
ALIKE_CODAS = "ㄴㅇ ㄴㅁ ㅁㅇ ㄱㅇ ㄱㄴ ㄹㄴ ㅂㅁ ㅅㅆ ㅅㄷ ㅈㅅ ㄱㅂ ㄹㅇ".split()


@dataclass(frozen=True, slots=True)
class Suspect:
    """A stretch of Korean that may be a misprint, and what it would be without.

    Args:
        span: the stretch to replace.
        wrong, right: what stands there and what would.
        margin: nats gained by the swap; above 0 the swap reads better.
        wrong_en, right_en: English of either word, where a table says so.
        collocations: Korean words that stand near the right word.
    """

    span: Span
    wrong: str
    right: str
    margin: float
    wrong_en: tuple[str, ...] = ()
    right_en: tuple[str, ...] = ()
    collocations: tuple[str, ...] = ()


@functools.cache
def _table() -> dict[str, list[dict[str, str]]]:
    rows: dict[str, list[dict[str, str]]] = {}
    for row in read_table("confusables"):
        rows.setdefault(row["wrong"], []).append(row)
    return rows


def swap_margin(text: str, span: Span, right: str) -> float:
    """Nats that the text around a span gains when ``right`` stands in its place.

    >>> margin = swap_margin("구독자는 5만명에 불가했다.", (10, 12), "불과")
    >>> margin > 4
    True
    """
    start, end = _window(text, span)
    here, there = text[start:end], text[start : span[0]] + right + text[span[1] : end]
    return log_probability(there) - log_probability(here)


def _window(text: str, span: Span) -> Span:
    """The stretch a margin is computed over: whole words, the same for neighbouring spans.

    Shared windows let one analysis of what is printed serve all the swaps in it.
    """
    first = span[0] // STRIDE * STRIDE
    start, end = max(0, first - CONTEXT), min(len(text), max(first + STRIDE, span[1]) + CONTEXT)
    if start:
        start = text.find(" ", start, span[0]) + 1 or start
    if end < len(text):
        cut = text.rfind(" ", span[1], end)
        end = cut if cut > 0 else end
    return start, end


def listed_suspects(text: str) -> Iterator[Suspect]:
    """Words of the text that the table of confusables lists, with their margins."""
    table = _table()
    for span, wrong, surface in sorted(_occurrences(text, table)):
        for row in table[wrong]:
            right = _inflected(text, span, row["right"]) if surface != wrong else row["right"]
            if right:
                yield Suspect(
                    span,
                    surface,
                    right,
                    swap_margin(text, span, right),
                    values(row["wrong_en"]),
                    values(row["right_en"]),
                    values(row["collocations"]),
                )


def _occurrences(text: str, table: dict[str, list[dict[str, str]]]) -> set[tuple[Span, str, str]]:
    """(span, stem, surface) of each listed word: as Kiwi sees it, or at an eojeol's start."""
    found = set()
    for token in tokens(text):
        if token.form in table and token.tag[0] in "NVXM" and token.score < EXPECTED:
            span = (token.start, token.start + token.len)
            found.add((span, token.form, text[span[0] : span[1]]))
    strange = {t.start for t in tokens(text) if t.tag == "NNP" and t.score <= STRANGE}
    for eojeol in EOJEOL.finditer(text):
        start = eojeol.start()
        # One syllable is too little to go by, unless Kiwi can make nothing of the eojeol (쫒아).
        for size in (1, 2, 3, 4) if start in strange else (2, 3, 4):
            stem = eojeol.group()[:size]
            if len(stem) == size and stem in table:
                found.add(((start, start + size), stem, stem))
    return found


def _inflected(text: str, span: Span, stem: str) -> str:
    """A verb stem with the ending that the verb at ``span`` is fused with (틀려 -> 달라)."""
    verb = [t for t in tokens(text) if span[0] <= t.start < span[1]]
    if len(verb) < 2 or not verb[0].tag.startswith("V"):
        return ""
    rest = [(token.form, token.tag) for token in verb[1:]]
    return str(analyser().join([(stem, verb[0].tag.split("-")[0]), *rest]))


def unlisted_suspects(text: str) -> Iterator[Suspect]:
    """Words that surprise Kiwi, and the lexicon words one letter away from them."""
    for span in _surprising(text):
        word = text[span[0] : span[1]]
        for right, alike in edited_words(word):
            margin = swap_margin(text, span, right) - (0.0 if alike else UNLIKE)
            if margin > 0:
                yield Suspect(span, word, right, margin)


def _surprising(text: str) -> Iterator[Span]:
    """Nouns of a low score, and the beginnings of eojeols that Kiwi could only take apart."""
    found = tokens(text)
    for token, after in zip_longest(found, found[1:]):
        end = token.start + token.len
        if token.len >= SHORTEST and token.tag in ("NNG", "NNP", "XR"):
            if token.score <= SURPRISING:
                yield token.start, end
        elif token.len == 1 and after is not None and after.start == end:
            fresh = token.start == 0 or not text[token.start - 1].isalnum()
            if fresh and after.tag[0] in "NVM" and token.score + after.score <= TAKEN_APART:
                yield token.start, end + 1


@functools.lru_cache(maxsize=1 << 12)
def edited_words(word: str) -> tuple[tuple[str, bool], ...]:
    """Lexicon words one letter away from a Korean word, and whether the letters look alike.

    >>> ("경고", True) in edited_words("견고")
    True
    """
    found: dict[str, bool] = {}
    for alike in (True, False):
        for at, syllable in enumerate(word):
            for other in _neighbours(syllable, alike) if is_syllable(syllable) else ():
                changed = word[:at] + other + word[at + 1 :]
                if lexicon.is_known(changed):
                    found.setdefault(changed, alike)
    return tuple(found.items())[:MOST_EDITS]


@functools.lru_cache(maxsize=1 << 12)
def _neighbours(syllable: str, alike: bool) -> tuple[str, ...]:
    """Syllables one letter away: by letters taken for each other, or by any letter."""
    onset, vowel, coda = decompose(syllable)
    onsets = _taken_for(onset, ALIKE) if alike else ONSETS
    vowels = _taken_for(vowel, ALIKE) if alike else VOWELS
    codas = _taken_for(coda, ALIKE_CODAS) if alike else CODAS
    made = (
        [compose(onset, other, coda) for other in vowels]
        + [compose(other, vowel, coda) for other in onsets]
        + [compose(onset, vowel, other) for other in codas]
    )
    return tuple(other for other in dict.fromkeys(made) if other != syllable)


def _taken_for(letter: str, groups: list[str]) -> tuple[str, ...]:
    return tuple(other for group in groups if letter and letter in group for other in group)
