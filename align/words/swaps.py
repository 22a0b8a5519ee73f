"""Swaps of a Korean word for another that a slip would turn into it, the likeliest of a text.

What stands in print may be no word (겅보), a rare one (낙가) or a common one (구속 for 약속), so
every stretch of an eojeol is looked up among the words one letter or one syllable away. That
makes about a thousand swaps a sentence, and Kiwi's language model can judge a few in reasonable
time. A first guess in log-odds picks them, half a dozen on average, from what is at hand: the
scores of the printed tokens, how common the other word is, how like the words around. It was
fitted by logistic regression on the true swaps of 740 misprints among 90,000 others. Of 122
misprints written by people (the development set and three sets that were read) the swaps tried
hold 89, and in 85 of these the true one comes out first.
"""

from __future__ import annotations

import functools
import heapq
import math
import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from align.bitext import Span
from align.names.jamo import decompose, is_syllable
from align.words.confusables import confusable, listed_for
from align.words.korean import analyser, tokens, words
from align.words.likeness import likeness_to_each
from align.words.vocabulary import Neighbour, neighbours, noun_rank, stem_neighbours

if TYPE_CHECKING:
    from kiwipiepy import Token

__all__ = ["STRANGE", "Swap", "inflected", "letters_alike", "likely_swaps", "likenesses"]

HANGUL = re.compile(r"[가-힣]+")
SHORTEST, LONGEST = 2, 5
LONGEST_STEM = 3
TRIED, TRIED_VERBS = 12, 2
"""Swaps of nouns, and of verbs, of one text that are worth the language model's time."""
COMPARED = 40
"""Swaps that are compared with the words around."""
GUESS = -2.9
"""First guess below which a swap is not tried. Of 69 misprints that are found, written by people
for four sets, none has a lower one; a fifth of all swaps has, and three of four words one letter
away need not be looked up for them."""
STRANGE = -20.0
"""Score in nats of a token that Kiwi made up for want of a word."""
EXPECTED, EXPECTED_PARTS, EXPECTED_CUT = -9.4, -13.0, -18.0
"""Score above which a stretch is too much at home to be broken: of one token, of several, and
where it ends inside one. Of 68 misprints of one token that are found the best at home has -9.5,
and a quarter of all swaps would be of tokens that are more so."""
NOT_WORTH = -99.0
LOWEST = -30.0
"""Scores below, in nats, say no more."""
WEAK = -22.0
"""Score of an eojeol that is no good Korean as it stands; its verb may be broken."""
AROUND = 5
"""Content words around that a word is compared with."""
COMMONEST = 8
"""Rarity that must be within reach for a look among the neighbours to be worth it."""
LIKEST = 0.65
"""Likeness hardly ever above; bounds what it can add to a guess."""

# Letters taken for each other: neighbours on the keyboard, or alike to the ear or the eye.
ALIKE_ONSETS = "ㄱㅋ ㄱㄲ ㄷㅌ ㄷㄸ ㅂㅍ ㅂㅃ ㅅㅆ ㅈㅊ ㅈㅉ ㅅㅈ ㅎㅊ ㄴㄹ ㅁㄴ ㅇㅎ ㄷㅈ ㄱㅅ ㅅㅎ ㄹㅇ ㅁㅂ ㅎㄱ ㅇㄴ ㅂㅈ ㄷㄱ ㅎㄹ"
ALIKE_VOWELS = (
    "ㅐㅔ ㅐㅖ ㅒㅖ ㅔㅖ ㅐㅏ ㅏㅓ ㅏㅑ ㅓㅕ ㅗㅛ ㅜㅠ ㅗㅜ ㅏㅣ ㅓㅣ ㅡㅜ ㅡㅣ ㅚㅙ ㅚㅞ ㅙㅞ ㅘㅏ ㅘㅗ ㅝㅓ ㅟㅣ ㅟㅜ ㅚㅗ ㅢㅣ ㅢㅡ"
    " ㅗㅓ ㅜㅓ ㅗㅏ ㅐㅣ ㅕㅑ ㅚㅐ ㅝㅜ ㅕㅛ ㅠㅡ"
)
ALIKE_CODAS = "ㄴㅇ ㄴㅁ ㅁㅇ ㄱㅇ ㄱㄴ ㄹㄴ ㅂㅁ ㅅㅆ ㅅㄷ ㅈㅅ ㄱㅂ ㄹㅇ ㄱㄲ ㅂㅍ ㄷㅌ"
ALIKE = tuple(
    frozenset(map(frozenset, row.split())) for row in (ALIKE_ONSETS, ALIKE_VOWELS, ALIKE_CODAS)
)

# Weights of the first guess.
BASE, SCORE, AFTERWARDS, MANY, WHOLE, PARTICLE, LENGTH, UNKNOWN = (
    *(-2.45, -0.2, -0.18, 1.41, 2.83, -1.58, 1.32, -1.22),
)
LISTED = 2.0
"""For a pair in the table of confusables."""
BROKEN = 2.5
"""For a verb that Kiwi took for a name, or the like."""
SUFFIX = 4.0
"""For a wrong suffix of a noun: such words are common though each is rare (실종지 for 실종자).
Set by hand, not fitted."""
RARITY, LIKE, OFTEN_TAKEN = -1.23, 4.45, 0.67
LETTERS = (-5.85, 0.0, -4.2, -4.4)
"""By how many letters of the syllable differ; first, for two syllables that changed places."""
DISORDERED = -1.0
"""For syllables that changed places, or one that stands twice, where what is printed is no word."""
RARE = 20_000
"""Rank of a noun beyond which it is as good as no word there."""
TWICE = re.compile(r"([가-힣])\1")
ENDS_TWICE = frozenset("가이을를은는의에도로나과와만고다지라까")
"""Syllables that follow a noun which ends in them: 국가가, 회의의."""


class Swap(NamedTuple):
    """A stretch of a text and what would stand there.

    Args:
        start, end: the stretch.
        right: what would stand there.
        wrong_lemma, right_lemma: stems of verbs, nouns themselves: what either is a form of.
        at: where in the text the first letter differs.
        letters: how many letters of that syllable differ; 0 for two syllables in wrong order.
        rarity: logarithm of the other word's rank among words.
        verb: whether the other word is a verb or an adjective.

    >>> text = "두 나라는 협정을 채결했다."
    >>> swap = likely_swaps(text)[0]
    >>> text[: swap.start] + swap.right + text[swap.end :], swap.letters
    ('두 나라는 협정을 체결했다.', 1)
    """

    start: int
    end: int
    right: str
    wrong_lemma: str
    right_lemma: str
    at: int
    letters: int
    rarity: float
    verb: bool = False


Guess = tuple[float, Callable[[], Swap]]
"""The log-odds so far and what makes the swap; of the hundred of a text few are made."""


def likely_swaps(text: str) -> tuple[Swap, ...]:
    """The swaps of a text that are worth the language model's time, likeliest first.

    >>> [swap.right for swap in likely_swaps("두 나라는 협정을 채결했다.")][:1]
    ['체결']
    """
    best: dict[str, tuple[float, Swap]] = {}
    for guess, make in heapq.nlargest(COMPARED, _guessed(text), key=lambda item: item[0]):
        swap = make()
        span = (swap.start, swap.end)
        guess += LIKE * max(likenesses(text, span, swap.right_lemma), default=0.0)
        guess += LISTED * (confusable(swap.wrong_lemma, swap.right_lemma) is not None)
        repaired = text[: swap.start] + swap.right + text[swap.end :]
        known = best.get(repaired)
        if known is not None:
            # Of stretches that come to the same, a noun says best what was meant, and a long one.
            guess = max(guess, known[0])
            swap = min(swap, known[1], key=lambda swap: (swap.verb, -len(swap.right)))
        best[repaired] = guess, swap
    likely = [item for item in best.values() if item[0] > GUESS]
    return tuple(
        swap
        for verb, most in ((False, TRIED), (True, TRIED_VERBS))
        for _, swap in heapq.nlargest(
            most, (item for item in likely if item[1].verb == verb), key=lambda item: item[0]
        )
    )


def _guessed(text: str) -> Iterator[Guess]:
    found = tokens(text)
    starts = [token.start for token in found]
    twice = TWICE.search(text)
    for hangul in HANGUL.finditer(text):
        start, end = hangul.span()
        inside = found[bisect_left(starts, start) : bisect_left(starts, end)]
        if inside:
            yield from _noun_swaps(text, (start, end), inside)
            yield from _verb_swaps(text, (start, end), inside)
            if twice:
                yield from _twice_swaps(text, (start, end), inside)


def _noun_swaps(text: str, eojeol: Span, inside: Sequence[Token]) -> Iterator[Guess]:
    """Swaps of stretches that begin where a token does; anywhere in one that Kiwi made up."""
    starts = {eojeol[0]} | {token.start for token in inside}
    for token in inside:
        if token.score < STRANGE and token.len > SHORTEST:
            starts.update(range(token.start, token.start + token.len - 1))
    for start in sorted(starts):
        for end in range(start + SHORTEST, min(eojeol[1], start + LONGEST) + 1):
            word = text[start:end]
            base = _guess_of_stretch((start, end), inside)
            if base == NOT_WORTH:
                continue
            base += UNKNOWN * (not noun_rank(word))
            suffix = _ends_in_suffix(word, end, inside)
            for guess, other in _worth(word, base, verb=False, suffix=suffix):
                yield guess, functools.partial(_noun_swap, (start, end), word, other)


def _noun_swap(span: Span, word: str, other: Neighbour) -> Swap:
    at, right = span[0] + other.at, other.word
    return Swap(*span, right, word, right, at, other.letters, other.rarity)


def _twice_swaps(text: str, eojeol: Span, inside: Sequence[Token]) -> Iterator[Guess]:
    """Swaps of a noun that has a syllable twice for the noun that has it once (모유유)."""
    ends = {token.start + token.len for token in inside}
    for twice in TWICE.finditer(text, *eojeol):
        at, behind = twice.start(), twice.end()
        # 국국장 of 정책국국장 is no word that begins twice.
        for start in sorted({t.start for t in inside if t.start < at} | {eojeol[0]}):
            for end in range(
                max(behind, start + SHORTEST + 1), min(eojeol[1], start + LONGEST) + 1
            ):
                word, right = text[start:end], text[start:at] + text[at + 1 : end]
                rank = noun_rank(right) if end in ends and not noun_rank(word) else 0
                if rank and not _is_ordinary(text[start : at + 1], text[at + 1 : end]):
                    base = _guess_of_stretch((start, end), inside) + UNKNOWN
                    other = Neighbour(right, math.log(rank), at - start, 0)
                    guess = base + RARITY * other.rarity + DISORDERED
                    yield guess, functools.partial(_noun_swap, (start, end), word, other)


def _is_ordinary(first: str, second: str) -> bool:
    """Whether two stretches, of which one begins as the other ends, are words: 정책국 and 국장."""
    if len(second) < SHORTEST:
        return second in ENDS_TWICE
    return len(first) >= SHORTEST and noun_rank(first) > 0 < noun_rank(second)


def _verb_swaps(text: str, eojeol: Span, inside: Sequence[Token]) -> Iterator[Guess]:
    """Swaps of a verb's stem, its endings kept, up to the end of the eojeol."""
    for number, token in enumerate(inside):
        if token.tag.startswith(("VV", "VA")):
            span = (token.start, eojeol[1])
            base = _guess_of_stretch((token.start, token.start + token.len), inside)
            for guess, other in _worth(token.form, base, verb=True):
                yield guess, functools.partial(_joined, text, span, inside[number:], other)
    start, end = eojeol
    if sum(token.score for token in inside) < WEAK and inside[0].tag[0] in "NVXM":
        for size in range(1, min(LONGEST_STEM, end - start - 1) + 1):
            stem, rest_text = text[start : start + size], text[start + size : end]
            base = _guess_of_stretch((start, start + size), inside) + UNKNOWN
            base += BROKEN * (inside[0].score < STRANGE)
            for guess, other in _worth(stem, base, verb=True):
                yield guess, functools.partial(_glued, text, eojeol, stem, rest_text, other)


def _joined(text: str, span: Span, pieces: Sequence[Token], other: Neighbour) -> Swap:
    return _verb_swap(text, span, inflected(other.word, pieces), pieces[0].form, other)


def inflected(stem: str, pieces: Sequence[Token]) -> str:
    """Another stem with the endings of a printed verb, joined by Kiwi.

    Args:
        pieces: the tokens of the printed form, the verb first.

    >>> inflected("가리키", tokens("가르쳤다"))
    '가리켰다'
    """
    verb, *rest = pieces
    tag = verb.tag.partition("-")[0]
    return str(analyser().join([(stem, tag), *((t.form, t.tag) for t in rest)]))


def _glued(text: str, span: Span, stem: str, rest: str, other: Neighbour) -> Swap:
    return _verb_swap(text, span, other.word + _harmonic(other.word, rest), stem, other)


def _verb_swap(text: str, span: Span, right: str, stem: str, other: Neighbour) -> Swap:
    wrong = text[span[0] : span[1]]
    at = next((i for i, (a, b) in enumerate(zip(wrong, right, strict=False)) if a != b), 0)
    lemmas = stem + "다", other.word + "다"
    return Swap(*span, right, *lemmas, span[0] + at, other.letters, other.rarity, True)


def _harmonic(stem: str, ending: str) -> str:
    """An ending in the vowel that the stem asks for (할아 -> 헐어)."""
    dark = decompose(stem[-1])[1] not in "ㅏㅗㅑㅛ"
    pair = ("아았", "어었") if dark else ("어었", "아았")
    return ending[:1].translate(str.maketrans(*pair)) + ending[1:]


# The first guess


def _guess_of_stretch(span: Span, inside: Sequence[Token]) -> float:
    """The part that all swaps of a stretch share, were it a word."""
    start, end = span
    pieces = [t for t in inside if t.start < end and t.start + t.len > start]
    last = pieces[-1] if pieces else None
    score = float(sum([token.score for token in pieces]))
    if last is None or _is_at_home(score, span, pieces):
        return NOT_WORTH
    behind = last.start + last.len
    follows = next((t.score for t in inside if t.start == behind and t.tag[0] in "JXE"), -2.0)
    borders = (pieces[0].start == start) + (behind == end)
    base: float = (
        BASE
        + SCORE * max(score, LOWEST)
        + AFTERWARDS * follows
        + MANY * (len(pieces) > 2)
        + WHOLE * (borders == 2)
        + PARTICLE * (last.tag[0] in "JE")
        + LENGTH * (end - start)
    )
    return base


def _is_at_home(score: float, span: Span, pieces: Sequence[Token]) -> bool:
    """Whether the tokens of a stretch are too likely where they stand to be a broken word."""
    first, last = pieces[0], pieces[-1]
    whole = (first.start, last.start + last.len) == span
    most = EXPECTED if whole and len(pieces) == 1 else EXPECTED_PARTS if whole else EXPECTED_CUT
    return score > most


def _worth(
    word: str, base: float, *, verb: bool, suffix: bool = False
) -> Iterator[tuple[float, Neighbour]]:
    """Neighbours of a word that may come to a high enough guess, and the guess so far."""
    listed = listed_for(word, verb=verb)
    added = LIKE * LIKEST + LISTED * bool(listed)
    rarest = (base + SUFFIX * suffix + OFTEN_TAKEN + added - GUESS) / -RARITY
    if rarest < COMMONEST:
        return
    for other in (stem_neighbours if verb else neighbours)(word, rarest=rarest):
        guess = base + RARITY * other.rarity + LETTERS[other.letters]
        if other.letters == 0 and not 0 < noun_rank(word) < RARE:
            guess += DISORDERED - LETTERS[0]
        if other.letters == 1:
            guess += OFTEN_TAKEN * _syllables_alike(word[other.at], other.word[other.at])
            guess += SUFFIX * (suffix and other.at == len(word) - 1)
        if guess + LIKE * LIKEST + LISTED * (other.word in listed) > GUESS:
            yield guess, other


def _ends_in_suffix(word: str, end: int, inside: Sequence[Token]) -> bool:
    """Whether a stretch is no word but a noun and one syllable that is no particle."""
    if len(word) <= SHORTEST or noun_rank(word) or not noun_rank(word[:-1]):
        return False
    return any(t.start == end - 1 and t.len == 1 and t.tag[0] != "J" for t in inside)


@functools.lru_cache(maxsize=1 << 8)
def _lemmas(text: str) -> tuple[tuple[str, int, int], ...]:
    return tuple((word.lemma, word.start, word.end) for word in words(text) if word.is_content)


@functools.lru_cache(maxsize=1 << 10)
def _around(text: str, span: Span) -> tuple[str, ...]:
    """The content words nearest to a stretch, nearest first."""
    start, end = span
    outside = [
        (abs(a + b - start - end), lemma) for lemma, a, b in _lemmas(text) if b <= start or end <= a
    ]
    return tuple(lemma for _, lemma in heapq.nsmallest(AROUND, outside))


# Asked again for a swap that reads better, and for the printed word once for each of its swaps.
@functools.lru_cache(maxsize=1 << 9)
def likenesses(text: str, span: Span, lemma: str) -> tuple[float, ...]:
    """How like a word is to the content words around a stretch, nearest first.

    A court hands down a sentence (선고), and seldom a report (신고):

    >>> text = "법원은 피고인에게 신고를 내렸다."
    >>> max(likenesses(text, (10, 12), "선고")) > max(likenesses(text, (10, 12), "신고"))
    True
    """
    return tuple(likeness_to_each(lemma, _around(text, span)))


def letters_alike(wrong: str, right: str) -> bool:
    """Whether two words differ in one letter, and in one often taken for the other.

    >>> letters_alike("채결", "체결"), letters_alike("구속", "약속")
    (True, False)
    """
    if len(wrong) != len(right):
        return False
    apart = [(a, b) for a, b in zip(wrong, right, strict=True) if a != b]
    return len(apart) == 1 and all(map(is_syllable, apart[0])) and _syllables_alike(*apart[0])


@functools.lru_cache(maxsize=1 << 15)
def _syllables_alike(one: str, other: str) -> bool:
    apart = [
        (place, frozenset(pair))
        for place, pair in enumerate(zip(decompose(one), decompose(other), strict=True))
        if pair[0] != pair[1]
    ]
    return len(apart) == 1 and (apart[0][1] in ALIKE[apart[0][0]] or "" in apart[0][1])
