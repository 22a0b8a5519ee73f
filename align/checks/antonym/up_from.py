"""Two figures and the way from one to the other: 114 euros, "up from 176", is a fall."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator

from align.checks._mismatch import Mismatch
from align.words.evidence import PairEvidence

__all__ = ["find_up_from"]

FROM_EN = re.compile(
    # "$114 ($179) a ton, up from 176": the same in other money.
    r"(?:\s?\([^()]{1,24}\))?[^.;:0-9]{0,24}\b(?:(?P<up>up|increased?|rose|higher)|(?P<down>down|decreased?|fell|lower))"
    r"(?:\s[a-z]+){0,3}?\sfrom\s[^.;:0-9]{0,16}"
)
"""Between a figure and the one before it in time: "$114, down from $176"."""


def find_up_from(ko: str, en: str, evidence: PairEvidence) -> Iterator[Mismatch]:
    """Figures of the Korean between which the English goes the other way.

    >>> from align.words.evidence import link_words
    >>> ko, en = "176유로에서 114유로로 내렸다.", "It is 114 euros, up from 176 euros."
    >>> [(en[slice(*one.en)], one.right) for one in find_up_from(ko, en, link_words(ko, en))]
    [('up', 'less than 176유로')]
    """
    asked = {j: evidence.numbers_ko[i] for i, j in evidence.number_links}
    figures = [(i, one) for i, one in enumerate(evidence.numbers_en) if i in asked]
    for (i, one), (j, other) in itertools.pairwise(figures):
        way = FROM_EN.fullmatch(en, one.span[1], other.span[0])
        if not way or one.unit != other.unit:
            continue
        if one.value != other.value and (one.value > other.value) != bool(way["up"]):
            more = "more" if one.value > other.value else "less"
            yield Mismatch(
                asked[i].span, way.span(way.lastgroup or 0), f"{more} than {asked[j].text}"
            )
