"""Swaps of a Korean word for another that a slip would turn into it, the likeliest of a text.

What stands in print may be no word (겅보), a rare one (낙가) or a common one (구속 for 약속), so
every stretch of an eojeol is looked up among the words one letter or one syllable away. That
makes about a thousand swaps a sentence, and Kiwi's language model can judge a few in reasonable
time. A first guess in log-odds picks them, five on average, from what is at hand: the scores of
the printed tokens, how common the other word is, how like the words around. It foretells which swaps
are told as misprints in the end: fitted by logistic regression on 2,900 true ones among 340,000
others, of 2,900 sound sentences, of the same with a word misprinted at random (a letter, a syllable,
a verb, so that a word comes of it or none), and of the development set. Of 1,500 other misprints made
so 694 are told, where weights fitted to tell true repairs told 699 and tried 7.2 swaps a sentence.
"""

from __future__ import annotations

import functools
import math
import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple

from align.bitext import Span
from align.names.jamo import decompose
from align.words.alike_letters import syllables_alike
from align.words.confusables import confusable, listed_for
from align.words.korean import analyser, tokens, words
from align.words.likeness import likeness_to_each
from align.words.vocabulary import Neighbour, neighbours, noun_rank, stem_neighbours

if TYPE_CHECKING:
    from kiwipiepy import Token

__all__ = ["STRANGE", "Swap", "inflected", "likely_swaps", "likenesses"]

HANGUL = re.compile(r"[가-힣]+")
SHORTEST, LONGEST = 2, 5
LONGEST_STEM = 3
TRIED, TRIED_VERBS = 10, 2
"""Swaps of nouns, and of verbs, of one text that are worth the language model's time."""
COMPARED = 40
"""Swaps that are compared with the words around."""
GUESS = -2.4
"""First guess below which a swap is not tried. Of 78 misprints written by people that are found 77 are
not below, 70 from -1.2 on, with three swaps a sentence."""
STRANGE = -20.0
"""Score in nats of a token that Kiwi made up for want of a word."""
EXPECTED, EXPECTED_PARTS, EXPECTED_CUT = -9.4, -13.0, -18.0
"""Score above which a stretch is too much at home to be broken: of one token, of several, and
where it ends inside one. Of 68 misprints of one token that are found the best at home has -9.5,
and a quarter of all swaps would be of tokens that are more so."""
LOWEST = -30.0
"""Scores below, in nats, say no more."""
WEAK = -22.0
"""Score of an eojeol that is no good Korean as it stands; its verb may be broken."""
AROUND = 5
"""Content words around that a word is compared with."""
COMMONEST = 7
"""Rarity that must be within reach for a look among the neighbours to be worth it."""
LIKEST = 0.65
"""Likeness hardly ever above; bounds what it can add to a guess."""

DARKER, BRIGHTER = str.maketrans("아았", "어었"), str.maketrans("어었", "아았")
"""The vowel of an ending made that of another stem."""
VERB_TAGS = ("VV", "VA")

# Weights of the first guess.
BASE, SCORE, AFTERWARDS, MANY, WHOLE, NAME, UNKNOWN = -2.49, -0.25, -0.22, 0.94, 3.41, -1.31, 0.63
RARITY, LIKE, OFTEN_TAKEN = -1.35, 2.78, 0.33
MOST_LIKE = LIKE * LIKEST
LENGTH, LENGTH_OF_STEM = 1.65, 5.74
"""Of a noun and of a verb's stem, a syllable."""
STEM = -9.24
"""For a verb; its stem is short, and so near to many."""
BROKEN = 4.0
"""For a verb that Kiwi took for a name, or the like. Set by hand, not fitted."""
LISTED = 2.0
"""For a pair in the table of confusables; set by hand, not fitted."""
LETTERS = (-6.0, 0.0, -5.0, -6.3)
"""By how many letters of the syllable differ; first, for two syllables that changed places."""
DISORDERED = 1.3
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

    @property
    def span(self) -> Span:
        return (self.start, self.end)


Guess = tuple[float, Callable[[], Swap]]
"""The log-odds so far and what makes the swap; of the hundred of a text few are made."""


def likely_swaps(text: str) -> tuple[Swap, ...]:
    """The swaps of a text that are worth the language model's time, likeliest first.

    >>> [swap.right for swap in likely_swaps("두 나라는 협정을 채결했다.")][:1]
    ['체결']
    """
    best: dict[str, tuple[float, Swap]] = {}
    for guess, make in sorted(_guessed(text), key=itemgetter(0), reverse=True)[:COMPARED]:
        swap = make()
        guess += LIKE * max(likenesses(text, swap.span, swap.right_lemma), default=0.0)
        if confusable(swap.wrong_lemma, swap.right_lemma):
            guess += LISTED
        repaired = text[: swap.start] + swap.right + text[swap.end :]
        known = best.get(repaired)
        if known is not None:
            # Of stretches that come to the same, a noun says best what was meant, and a long one.
            guess = max(guess, known[0])
            swap = min(swap, known[1], key=lambda swap: (swap.verb, -len(swap.right)))
        best[repaired] = guess, swap
    likely = [item for item in best.values() if item[0] > GUESS]
    likely.sort(key=itemgetter(0), reverse=True)
    nouns = [swap for _, swap in likely if not swap.verb]
    verbs = [swap for _, swap in likely if swap.verb]
    return (*nouns[:TRIED], *verbs[:TRIED_VERBS])


def _guessed(text: str) -> list[Guess]:
    found = tokens(text)
    starts = [token.start for token in found]
    scores = [token.score for token in found]
    twice = TWICE.search(text)
    guesses: list[Guess] = []
    for hangul in HANGUL.finditer(text):
        start, end = eojeol = hangul.span()
        first = bisect_left(starts, start)
        last = bisect_left(starts, end, first)
        if first == last:
            continue
        if not _is_at_home(scores[first:last]):
            guesses += _noun_swaps(text, eojeol, found[first:last])
            guesses += _verb_swaps(text, eojeol, found[first:last])
        if twice:
            guesses += _twice_swaps(text, eojeol, found[first:last])
    return guesses


def _is_at_home(scores: Sequence[float]) -> bool:
    """Whether an eojeol's tokens are so likely that no stretch of it may be a broken word."""
    if min(scores) <= EXPECTED:
        return False
    # No stretch scores less than all scores below 0 together, of which none is below EXPECTED.
    if len(scores) * EXPECTED > EXPECTED_PARTS:
        return True
    together = sum([score for score in scores if score < 0])
    return together > EXPECTED_PARTS


def _noun_swaps(text: str, eojeol: Span, inside: Sequence[Token]) -> list[Guess]:
    """Swaps of stretches that begin where a token does; anywhere in one that Kiwi made up."""
    starts = {eojeol[0]}
    for token in inside:
        starts.add(token.start)
        if token.score < STRANGE and token.len > SHORTEST:
            starts.update(range(token.start, token.start + token.len - 1))
    guesses: list[Guess] = []
    for start in sorted([start for start in starts if start + SHORTEST <= eojeol[1]]):
        ends = range(start + SHORTEST, min(eojeol[1], start + LONGEST) + 1)
        for end, base in _guesses_of_stretches(start, ends, inside):
            word = text[start:end]
            base += LENGTH * len(word) + UNKNOWN * (not noun_rank(word))
            for guess, other in _worth(word, base, verb=False):
                make = functools.partial(_noun_swap, (start, end), word, other)
                guesses.append((guess, make))
    return guesses


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
                    other = Neighbour(right, math.log(rank), at - start, 0)
                    for _, base in _guesses_of_stretches(start, (end,), inside):
                        base += LENGTH * len(word) + UNKNOWN
                        guess = base + RARITY * other.rarity + DISORDERED
                        yield guess, functools.partial(_noun_swap, (start, end), word, other)


def _is_ordinary(first: str, second: str) -> bool:
    """Whether two stretches, of which one begins as the other ends, are words: 정책국 and 국장."""
    if len(second) < SHORTEST:
        return second in ENDS_TWICE
    return len(first) >= SHORTEST and noun_rank(first) > 0 < noun_rank(second)


def _verb_swaps(text: str, eojeol: Span, inside: Sequence[Token]) -> Iterator[Guess]:
    """Swaps of a verb's stem, its endings kept, up to the end of the eojeol."""
    start, end = eojeol
    for number, token in enumerate(inside):
        if token.tag[:2] in VERB_TAGS:
            span = (token.start, end)
            whole = (token.start + token.len,)
            for _, base in _guesses_of_stretches(token.start, whole, inside):
                base += STEM + LENGTH_OF_STEM * len(token.form)
                for guess, other in _worth(token.form, base, verb=True):
                    yield guess, functools.partial(_joined, text, span, inside[number:], other)
    if inside[0].tag[0] in "NVXM" and sum([token.score for token in inside]) < WEAK:
        ends = range(start + 1, min(start + LONGEST_STEM, end - 1) + 1)
        for middle, base in _guesses_of_stretches(start, ends, inside):
            stem, rest_text = text[start:middle], text[middle:end]
            base += STEM + LENGTH_OF_STEM * len(stem) + UNKNOWN + WHOLE
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
    return ending[:1].translate(DARKER if dark else BRIGHTER) + ending[1:]


# The first guess


def _guesses_of_stretches(
    start: int, ends: Sequence[int], inside: Sequence[Token]
) -> list[tuple[int, float]]:
    """The part of a guess that all swaps of a stretch share, were it a word.

    Args:
        start: where the stretches begin.
        ends: where they end, in order.
        inside: the tokens of the eojeol, in order.

    Returns:
        That part by the end of the stretch, of those that are not too likely where they stand.
    """
    found: list[tuple[int, float]] = []
    reaching = [token for token in inside if token.start + token.len > start]
    number, score, behind, name = 0, 0.0, 0, False
    for end in ends:
        for token in reaching[number:]:
            if token.start >= end:
                break
            number += 1
            score += token.score
            name = name or token.tag == "NNP"
            behind = token.start + token.len
        if score > EXPECTED or not number:
            continue
        whole = behind == end and reaching[0].start == start
        if score > ((EXPECTED if number == 1 else EXPECTED_PARTS) if whole else EXPECTED_CUT):
            continue
        after = [t.score for t in inside if t.start == behind and t.tag[0] in "JXE"]
        base = (
            BASE
            + SCORE * max(score, LOWEST)
            + AFTERWARDS * (after[0] if after else -2.0)
            + MANY * (number > 2)
            + WHOLE * whole
            + NAME * name
        )
        found.append((end, base))
    return found


def _worth(word: str, base: float, *, verb: bool) -> list[tuple[float, Neighbour]]:
    """Neighbours of a word that may come to a high enough guess, and the guess so far."""
    listed = listed_for(word, verb=verb)
    added = MOST_LIKE + LISTED * bool(listed)
    rarest = (base + OFTEN_TAKEN + added - GUESS) / -RARITY
    if rarest < COMMONEST:
        return []
    worth = []
    for other in (stem_neighbours if verb else neighbours)(word, rarest=rarest):
        right, rarity, at, letters = other
        guess = base + RARITY * rarity + LETTERS[letters]
        if letters == 1:
            guess += OFTEN_TAKEN * syllables_alike(word[at], right[at])
        elif letters == 0 and not 0 < noun_rank(word) < RARE:
            guess += DISORDERED - LETTERS[0]
        if guess + MOST_LIKE + LISTED * (right in listed) > GUESS:
            worth.append((guess, other))
    return worth


@functools.lru_cache(maxsize=1 << 8)
def _lemmas(text: str) -> tuple[list[tuple[int, str]], list[int], list[int]]:
    """The content words of a text by their doubled middles, and where each starts and ends."""
    found = [word for word in words(text) if word.is_content]
    starts, ends = [word.start for word in found], [word.end for word in found]
    return [(word.start + word.end, word.lemma) for word in found], starts, ends


@functools.lru_cache(maxsize=1 << 10)
def _around(text: str, span: Span) -> tuple[str, ...]:
    """The content words nearest to a stretch, nearest first."""
    start, end = span
    lemmas, starts, ends = _lemmas(text)
    # They do not overlap: the nearest before are the last ones, the nearest behind the first.
    before, behind = bisect_right(ends, start), bisect_left(starts, end)
    middle = start + end
    near = [(middle - at, lemma) for at, lemma in lemmas[max(0, before - AROUND) : before]]
    near += [(at - middle, lemma) for at, lemma in lemmas[behind : behind + AROUND]]
    near.sort()
    return tuple([lemma for _, lemma in near[:AROUND]])


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
