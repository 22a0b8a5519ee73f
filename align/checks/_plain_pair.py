"""A pair as the checks read it, and their flags as they stand in the pair that was given."""

from __future__ import annotations

from dataclasses import dataclass, replace

from align.bitext import Flag, Pair, Segment
from align.checks._title_case import in_sentence_case
from align.plain_text import PlainText, plain_text

__all__ = ["PlainPair"]


@dataclass(frozen=True, slots=True)
class PlainPair:
    """A pair in plain letters, headlines in the case of sentences, and the way back.

    >>> plain = PlainPair.of(Pair.of("여야，  합의 불발", "Rival Parties Fail to Agree"))
    >>> plain.pair.ko.text, plain.pair.en.text
    ('여야, 합의 불발', 'Rival parties fail to agree')
    >>> plain.ko.original((4, 6))
    (5, 7)
    """

    pair: Pair
    ko: PlainText
    en: PlainText

    @classmethod
    def of(cls, pair: Pair) -> PlainPair:
        ko, en = plain_text(pair.ko.text), plain_text(pair.en.text)
        english = in_sentence_case(en.text)
        if english == pair.en.text and ko.text == pair.ko.text:
            return cls(pair, ko, en)
        plain = replace(
            pair,
            ko=Segment(ko.text, pair.ko.start),
            en=Segment(english, pair.en.start),
            ko_sentences=tuple(map(ko.plain, pair.ko_sentences)),
            en_sentences=tuple(map(en.plain, pair.en_sentences)),
        )
        return cls(plain, ko, en)

    def given(self, flag: Flag) -> Flag:
        """A flag of the plain pair, at its place in the pair that was given."""
        if not (self.ko.places or self.en.places):
            return flag
        repair = flag.repair
        if repair:
            side = self.ko if repair.lang == "ko" else self.en
            repair = replace(repair, span=side.original(repair.span))
        return replace(
            flag,
            ko=tuple(map(self.ko.original, flag.ko)),
            en=tuple(map(self.en.original, flag.en)),
            repair=repair,
        )
