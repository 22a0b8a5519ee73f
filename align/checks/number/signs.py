"""Degrees below zero that English has above it, and the reverse."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from align.bitext import Pair, Span
from align.words.evidence import link_words

__all__ = ["Sign", "find_signs"]

BELOW_KO = re.compile(r"영하\s?(?:약\s)?$")
ABOVE_KO = re.compile(r"영상\s?(?:약\s)?$")
ANY_BELOW_KO = re.compile(r"영하|마이너스|빙점|[-−–]\s?[0-9]")
ANY_BELOW_EN = re.compile(
    r"\b(?:below\s(?:zero|freezing|the\sfreezing)|minus|negative|sub-?zero|frost|freezing)\b|[-−–]\s?[0-9]",
    re.I,
)
ANY_ABOVE_EN = re.compile(r"\babove\b", re.I)


@dataclass(frozen=True, slots=True)
class Sign:
    """A temperature of both sides, on one of them below zero; ``below``: on the Korean.

    >>> [sign] = find_signs(Pair.of("영하 10도다.", "It is 10 degrees."))
    >>> sign.ko, sign.en, sign.below
    ((0, 6), (6, 16), True)
    """

    ko: Span
    en: Span
    below: bool


def find_signs(pair: Pair) -> Iterator[Sign]:
    """Linked degrees whose sign was lost or made up."""
    ko, en = pair.ko.text, pair.en.text
    if "도" not in ko or not ("영하" in ko or "영상" in ko):
        return
    evidence = link_words(ko, en)
    for i, j in evidence.number_links:
        figure, said = evidence.numbers_ko[i], evidence.numbers_en[j]
        if not (figure.unit == said.unit == "degree" and figure.value == said.value):
            continue
        (start, end), place = figure.span, said.span
        if below := BELOW_KO.search(ko[:start]):
            if not ANY_BELOW_EN.search(en):
                yield Sign((below.start(), end), place, below=True)
        elif above := ABOVE_KO.search(ko[:start]):
            lost = ANY_BELOW_EN.search(en) and not ANY_ABOVE_EN.search(en)
            if lost and not ANY_BELOW_KO.search(ko):
                yield Sign((above.start(), end), place, below=False)
