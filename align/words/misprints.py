"""Words that may be misprints of others, with the log-odds that they are.

Three steps, each dearer and over fewer words: a first guess over all swaps of a text
(`align.words.swaps`; for pairs of the table `align.words.listed_swaps`, for what the words around
lead to expect `align.words.expected_swaps`), the gain in log-probability by Kiwi's language model
for the likeliest, and one logistic score over all that the Korean tells
(`align.words.misprint_odds`).
"""

from __future__ import annotations

import functools
import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from align.bitext import Span, meets
from align.words.confusables import confusable
from align.words.expected_swaps import expected_swaps
from align.words.korean import log_probability, tokens
from align.words.listed_swaps import listed_swaps
from align.words.misprint_odds import Judged, features, log_odds
from align.words.particles import refitted
from align.words.slip_frames import framed_slips
from align.words.swaps import Swap, likely_swaps
from align.words.vocabulary import noun_rank

__all__ = ["Suspect", "suspects", "swap_margin", "weighed_swaps"]

EOJEOL = re.compile(r"\S+")
BEFORE, AFTER = 1, 1
"""Eojeols around a word that its margin is computed over; Kiwi's model sees little farther."""
FARTHEST = 60
"""Characters before and behind a word beyond which no eojeol reaches; Korean knows none so long."""
SHORT_COMPOUND = 3
BETTER = 2.0
"""Nats that a swap must gain to be weighed at all."""
REFITTED = 3.0
"""Nats that another form of the particle costs: most slips leave it as it is."""
FRAMED = 2.5
"""Log-odds of a slip that the object gives away; no one enters a forest fire."""


@dataclass(frozen=True, slots=True)
class Suspect:
    """A stretch of Korean that may be a misprint, and what it would be without.

    Args:
        span: the stretch to replace.
        wrong, right: what stands there and what would.
        margin: nats gained by the swap; above 0 the swap reads better.
        log_odds: of a misprint, by all that the Korean tells.
        wrong_lemma, right_lemma: what either is a form of.
        wrong_en, right_en: English of either word, where the table of confusables says so.

    >>> found = next(suspects("두 나라는 협정을 채결했다."))
    >>> found.span, found.right, found.wrong_en[0], found.right_en[0], found.margin > 20
    ((10, 12), '체결', 'vote', 'conclude', True)
    """

    span: Span
    wrong: str
    right: str
    margin: float
    log_odds: float
    wrong_lemma: str
    right_lemma: str
    wrong_en: tuple[str, ...] = ()
    right_en: tuple[str, ...] = ()


def swap_margin(text: str, span: Span, right: str) -> float:
    """Nats that the text around a span gains when ``right`` stands in its place.

    Who mistook a word wrote the particle that the mistaken one asks for (지지가, for 지진이).

    >>> margin = swap_margin("구독자는 5만명에 불가했다.", (10, 12), "불과")
    >>> margin > 4
    True
    >>> swap_margin("규모 7.1의 지지가 발생했다.", (8, 10), "지진") > 4
    True
    """
    start, end = _window(text, span)
    here = log_probability(text[start:end])
    gained = log_probability(text[start : span[0]] + right + text[span[1] : end]) - here
    particle = refitted(text, span[1], right)
    # Who typed no word at all typed the particle of the one he meant.
    if not particle or not noun_rank(text[slice(*span)]):
        return gained
    there = text[start : span[0]] + right + particle + text[span[1] + 1 : end]
    return max(gained, log_probability(there) - here - REFITTED)


@functools.lru_cache(maxsize=1 << 8)
def _eojeols(text: str) -> tuple[list[int], list[int]]:
    """Where the eojeols of a text start and where they end."""
    spans = [found.span() for found in EOJEOL.finditer(text)]
    return [start for start, _ in spans], [end for _, end in spans]


# Several swaps of a place are tried, and each that reads better is weighed.
@functools.lru_cache(maxsize=1 << 8)
def _window(text: str, span: Span) -> Span:
    """The eojeols that a margin is computed over."""
    starts, ends = _eojeols(text)
    first, last = bisect_right(ends, span[0]), bisect_left(starts, span[1]) - 1
    if first > last:
        return span
    first, last = max(0, first - BEFORE), min(len(starts) - 1, last + AFTER)
    return max(starts[first], span[0] - FARTHEST), min(ends[last], span[1] + FARTHEST)


def suspects(text: str, *, is_sound: Callable[[Swap], bool] | None = None) -> Iterator[Suspect]:
    """Stretches that may be misprints, each with its likeliest repair, likeliest first.

    Args:
        text: a Korean sentence.
        is_sound: whether what is printed is no misprint whatever the odds. A place all of whose
            swaps are so is left out before the language model is asked, which is dear.

    >>> found = next(suspects("구독자는 5만명에 불가했다."))
    >>> found.wrong, found.right, found.log_odds > 0
    ('불가', '불과', True)
    """
    taken: list[Span] = []
    for span, right in framed_slips(text):
        taken.append(span)
        wrong = text[slice(*span)]
        row = confusable(wrong, right)
        english = (row.wrong_en, row.right_en) if row else ((), ())
        yield Suspect(span, wrong, right, BETTER, FRAMED, wrong, right, *english)
    weighed = ((log_odds(row), judged) for judged, row in weighed_swaps(text, is_sound=is_sound))
    for odds, (found, margin) in sorted(weighed, key=lambda item: -item[0]):
        swap = _narrowed(text, found)
        start, end = span = swap.span
        if not meets(span, taken):
            taken.append(span)
            row = confusable(swap.wrong_lemma, swap.right_lemma)
            english = (row.wrong_en, row.right_en) if row else ((), ())
            lemmas = swap.wrong_lemma, swap.right_lemma
            yield Suspect(span, text[start:end], swap.right, margin, odds, *lemmas, *english)


def _narrowed(text: str, swap: Swap) -> Swap:
    """The swap of a long compound as that of the one word in it that is misprinted.

    움주운전 is told as 움주; a compound of three syllables is told whole (저축산).
    """
    if swap.verb or len(swap.right) <= SHORT_COMPOUND:
        return swap
    for token in tokens(text):
        start, end = token.start, token.start + token.len
        inside = swap.start <= start <= swap.at < end <= swap.end
        if inside and token.len > 1 and len(swap.right) == swap.end - swap.start:
            right = swap.right[start - swap.start : end - swap.start]
            if noun_rank(right):
                wrong = text[start:end]
                return swap._replace(
                    start=start, end=end, right=right, wrong_lemma=wrong, right_lemma=right
                )
    return swap


def weighed_swaps(
    text: str, *, is_sound: Callable[[Swap], bool] | None = None
) -> Iterator[tuple[Judged, tuple[float, ...]]]:
    """The swaps of a text that read better than what is printed, and their features.

    Args:
        is_sound: as in ``suspects``.

    >>> [judged.swap.right for judged, _ in weighed_swaps("두 나라는 협정을 채결했다.")][:2]
    ['체결', '해결']
    """
    swaps = _tried(text) if is_sound is None else _doubted(text, _tried(text), is_sound)
    tried = [Judged(s, swap_margin(text, s.span, s.right)) for s in swaps]
    better = [judged for judged in tried if judged.margin > BETTER]
    for judged in better:
        window = _window(text, judged.swap.span)
        yield judged, features(text, window, judged, better)


def _tried(text: str) -> tuple[Swap, ...]:
    """Swaps worth the language model's time: the likeliest, then those that a table alone has."""
    tried: dict[str, Swap] = {}
    for swap in (*likely_swaps(text), *listed_swaps(text), *expected_swaps(text)):
        tried.setdefault(text[: swap.start] + swap.right + text[swap.end :], swap)
    return tuple(tried.values())


def _doubted(text: str, swaps: Sequence[Swap], is_sound: Callable[[Swap], bool]) -> list[Swap]:
    """The swaps of all places where one is in doubt: those of a place compete with each other."""
    places: list[list[Swap]] = []
    end = 0
    for swap in sorted(swaps):
        if swap.start >= end:
            places.append([])
        places[-1].append(swap)
        end = max(end, swap.end)
    doubted: set[Swap] = set()
    for place in places:
        if not all(is_sound(_narrowed(text, swap)) for swap in place):
            doubted.update(place)
    return [swap for swap in swaps if swap in doubted]
