"""Verbs that tell a deed as done."""

from __future__ import annotations

import re

from align.bitext import Pair, Span, meets
from align.words import english
from align.words.evidence import link_words

__all__ = ["REPORTING", "is_past", "told_deed"]

NO_VERBS = frozenset(
    "people data least most best worst children men women media more less better worse feet teeth lives"
    " criteria phenomena mice geese wives bacteria further farther lost older need speed feed proceed exceed succeed"
    " breed embed seed shed bleed heed weed greed creed indeed hundred sacred kindred".split()
)
"""Irregular forms, and words that end as a past does, that are none."""
PRICE_EN = re.compile(r"(?:[0-9]|illion|thousand|hundred)\s$")
"""Before "won", where that is money."""
REPORTING = frozenset(
    "say tell add announce report note write state reveal explain warn be".split()
)
REACH_KO = 4
"""Characters between a Korean verb and what follows its ending."""


def told_deed(pair: Pair, end: int) -> Span | None:
    """The English verb that tells as done what the Korean verb before ``end`` only plans.

    >>> pair = Pair.of("다리를 철거할 계획이다.", "They demolished the bridge.")
    >>> pair.en.text[slice(*told_deed(pair, 7))]
    'demolished'
    """
    en = pair.en.text
    evidence = link_words(pair.ko.text, en)
    near = [span for k in evidence.ko if 0 <= end - k.span[1] <= REACH_KO for span in k.en]
    for word in english.words(en):
        money = word.text == "won" and PRICE_EN.search(en, max(0, word.start - 9), word.start)
        answers = meets(word.span, near) and not money
        if answers and is_past(word.text.lower()) and word.lemma not in REPORTING:
            return word.span
    return None


def is_past(word: str) -> bool:
    """Whether an English word in small letters has the form of a past.

    >>> is_past("sank"), is_past("sinks"), is_past("men")
    (True, False, False)
    >>> is_past("exceeded"), is_past("exceed"), is_past("hundred")
    (True, False, False)
    """
    if word in NO_VERBS or word.endswith("est"):
        return False
    return english.lemma(word) != word and not word.endswith(("s", "ing"))
