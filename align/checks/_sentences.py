"""The sentences of a pair, side by side, for rules that one sentence decides.

A pair may hold several sentences. "May" in the second is no answer to a possibility of the first,
so rules that ask whether the English keeps a word anywhere look at one sentence at a time.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from align.bitext import Pair, Span
from align.checks._check import Finding
from align.splitting.english import split_english
from align.splitting.korean import split_korean

__all__ = [
    "SentencePair",
    "each_sentence",
    "is_one_sentence",
    "sentences",
    "stand_side_by_side",
    "trimmed",
]

LONGEST = 2000
"""Characters of a text that is a pair of sentences, and no article."""
LONGEST_SENTENCE = 400
"""Characters of a Korean text that may be one sentence."""
LIKE = 2.5
"""How much longer a sentence may be for its length in Korean than the whole pair is."""


@dataclass(frozen=True, slots=True)
class SentencePair:
    """One sentence with its translation, and where both begin in the pair.

    >>> SentencePair(Pair.of("길이 막혔다.", "Roads were jammed."), ko_start=7, en_start=11).en_start
    11
    """

    pair: Pair
    ko_start: int
    en_start: int


def each_sentence(pair: Pair, rule: Callable[[Pair], Iterator[Finding]]) -> Iterator[Finding]:
    """What a rule finds in each sentence of a pair, with the places that it has in the pair.

    >>> pair = Pair.of("눈이 왔다. 길이 막혔다.", "It snowed. Roads were jammed.")
    >>> rule = lambda part: iter([Finding(part.en.text, en=((0, 2),))])
    >>> [(finding.message, finding.en) for finding in each_sentence(pair, rule)]
    [('It snowed.', ((0, 2),)), ('Roads were jammed.', ((11, 13),))]
    """
    for part in sentences(pair.ko.text, pair.en.text):
        for found in rule(part.pair):
            ko, en = _moved(found.ko, part.ko_start), _moved(found.en, part.en_start)
            yield replace(found, ko=ko, en=en)


def stand_side_by_side(pair: Pair, ko: Sequence[Span], en: Sequence[Span]) -> bool:
    """Whether words of both texts stand in sentences that go together, as far as that is known.

    >>> pair = Pair.of("눈이 왔다. 길이 막혔다.", "It snowed. Roads were jammed.")
    >>> stand_side_by_side(pair, [(0, 1)], [(11, 15)])
    False
    >>> stand_side_by_side(pair, [(0, 1)], [(3, 9)]), stand_side_by_side(pair, [(0, 1)], [])
    (True, True)
    """
    if not (ko and en):
        return True
    parts = sentences(pair.ko.text, pair.en.text)

    def at(place: int, starts: list[int]) -> int:
        return sum(start <= place for start in starts)

    left = {at(start, [part.ko_start for part in parts]) for start, _ in ko}
    right = {at(start, [part.en_start for part in parts]) for start, _ in en}
    return bool(left & right)


@functools.lru_cache(maxsize=1 << 8)
def sentences(ko: str, en: str) -> tuple[SentencePair, ...]:
    """The sentences of both texts in order, or the whole where they do not go together.

    They go together where both texts have as many, and none is out of proportion.

    >>> [s.pair.en.text for s in sentences("비가 왔다. 강이 넘쳤다.", "It rained. The river flooded.")]
    ['It rained.', 'The river flooded.']
    >>> len(sentences("비가 왔다. 강이 넘쳤다.", "It rained, and the river flooded."))
    1
    """
    whole = (SentencePair(Pair.of(ko, en), 0, 0),)
    if max(len(ko), len(en)) > LONGEST or "\n" in ko or "\n" in en:
        return whole
    spans_ko, spans_en = list(split_korean(ko)), list(split_english(en))
    if len(spans_ko) < 2 or len(spans_ko) != len(spans_en):
        return whole
    left = [trimmed(ko, span) for span in spans_ko]
    right = [trimmed(en, span) for span in spans_en]
    usual = len(en) / len(ko)
    rates = [
        (b - a) / max(1, end - start) / usual
        for (start, end), (a, b) in zip(left, right, strict=True)
    ]
    if max(rates) > LIKE or min(rates) < 1 / LIKE:
        return whole
    return tuple(
        SentencePair(Pair.of(ko[slice(*one)], en[slice(*other)]), one[0], other[0])
        for one, other in zip(left, right, strict=True)
    )


def is_one_sentence(ko: str) -> bool:
    """Whether a Korean text is one sentence, and none that only looks so for its length.

    >>> is_one_sentence("눈이 왔다."), is_one_sentence("눈이 왔다. 길이 막혔다."), is_one_sentence("")
    (True, False, False)
    """
    return 0 < len(ko) <= LONGEST_SENTENCE and len(list(split_korean(ko))) == 1


def trimmed(text: str, span: Span) -> Span:
    """A span without the white space at its ends.

    >>> trimmed("It rained. ", (2, 11))
    (3, 10)
    """
    sentence = text[slice(*span)]
    start = span[0] + len(sentence) - len(sentence.lstrip())
    return (start, start + len(sentence.strip()))


def _moved(spans: tuple[Span, ...], start: int) -> tuple[Span, ...]:
    return tuple((a + start, b + start) for a, b in spans)
