"""Verbs that tell a deed as done."""

from __future__ import annotations

import re

from align.bitext import Pair, Span, meets
from align.words import english
from align.words.evidence import link_words

__all__ = ["REPORTING", "WHO", "is_past", "told_deed", "told_of_him"]

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
WHO = r"\bwho(?:se\s(?:\w+\s){1,2}?)?\s?(?:had\s|has\s|also\s|[a-z]+ly\s)?"
"""What stands before the verb that tells of somebody, or of somebody's own: "whose head"."""
OF_HIM = re.compile(rf"{WHO}(?<!\w)(?P<deed>[a-z]+)\s", re.I)
CLAUSE_KO, CLAUSE_EN = 24, 40
"""Characters in which a deed's object stands before its end, in the English behind its verb."""
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


def told_of_him(pair: Pair, end: int) -> Span | None:
    """The English verb that tells of somebody as done what the Korean before ``end`` may have been.

    The object alone needs an answer: money is taken, pocketed or received.

    >>> pair = Pair.of("금품을 받은 혐의로 조사한다.", "They question a man who pocketed money.")
    >>> pair.en.text[slice(*told_of_him(pair, 7))]
    'pocketed'
    """
    en = pair.en.text
    said = [m for m in OF_HIM.finditer(en) if is_past(m["deed"].lower())]
    if not said:
        return None
    near = [
        span
        for k in link_words(pair.ko.text, en).ko
        if k.words[-1].is_noun and 0 < end - k.span[1] <= CLAUSE_KO
        for span in k.en
    ]
    for told in said:
        if english.lemma(told["deed"]) in REPORTING:
            continue
        if any(told.end() <= start <= told.end() + CLAUSE_EN for start, _ in near):
            return told.span("deed")
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
