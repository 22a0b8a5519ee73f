"""One word of the Korean without an answer, one of the English without a source."""

from __future__ import annotations

from collections.abc import Iterator

from align.bitext import Pair
from align.checks._check import Check, Finding
from align.mqm import Category, Severity
from align.words import lexicon
from align.words.english import EnglishWord
from align.words.evidence import KoreanLink, link_words

FEWEST_ANSWERED = 3
"""Answered Korean words that make a sentence well enough known."""
FARTHEST = 0.3
"""How far apart, as shares of their sentences, the two words may stand."""
# What a translator adds freely, or puts for many a Korean word.
FREE = frozenset(
    "say said tell call get make take give go come put have add note also even still only about"
    " around over people person thing way use used new last next first year month day time man"
    " woman include including according follow following due hold show see set part number bring"
    " begin start continue expect plan want try become keep help".split()
)


def find(pair: Pair) -> Iterator[Finding]:
    """All is answered but one Korean word, and all explained but one English word.

    >>> pair = Pair.of("경찰은 용의자를 공항에서 체포했다.", "Police arrested a window at the airport.")
    >>> [(finding.message, finding.confidence) for finding in find(pair)]
    [('용의자 is not translated, and “window” translates nothing', 0.45)]
    """
    evidence = link_words(pair.ko.text, pair.en.text)
    lost = [link for link in evidence.ko if not link.kind]
    answered = len(evidence.ko) - len(lost)
    if len(lost) != 1 or answered < FEWEST_ANSWERED or not lost[0].expected:
        return
    link = lost[0]
    strange = [word for word in evidence.en_unexplained if word.lemma not in FREE]
    if len(strange) != 1 or not _is_noun(link) or not _is_known(strange[0]):
        return
    word = strange[0]
    here, there = link.span[0] / len(pair.ko.text), word.start / len(pair.en.text)
    is_near = abs(here - there) <= FARTHEST
    glosses = lexicon.senses(link.words[0].lemma)
    yield Finding(
        f"{pair.ko.text[slice(*link.span)]} is not translated, and “{word.text}” translates nothing",
        ko=(link.span,),
        en=(word.span,),
        suggestion=f"Say “{glosses[0][0]}”, if that is what “{word.text}” stands for."
        if glosses
        else "",
        confidence=0.45 if is_near else 0.3,
    )


def _is_noun(link: KoreanLink) -> bool:
    return len(link.words) == 1 and link.words[0].tag == "NNG" and len(link.words[0].lemma) > 1


def _is_known(word: EnglishWord) -> bool:
    """A common word in small letters: one that a gloss of the right word would have been."""
    return word.text.islower() and word.lemma in lexicon.gloss_words()


CHECK = Check("general", "natural", Category.MISTRANSLATION, Severity.MAJOR, find, 0.45)
