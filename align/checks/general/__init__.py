"""One word of the Korean without an answer, one of the English without a source.

Where the Korean word is known not to mean what its parts do and the English has one of these, the
finding is sure; elsewhere the odds of a regression say how sure.
"""

from __future__ import annotations

from collections.abc import Iterator

from align.bitext import Pair
from align.checks._check import Check, Finding
from align.checks._siblings import find_siblings
from align.checks.general.mistaken import find_mistaken, probability
from align.checks.general.opaque import find_opaque
from align.mqm import Category, Severity
from align.words import lexicon

EVEN = 3.6
"""Log odds from which a flag is shown. Cross-validated on the sets it was fitted on, 1.7 would do;
on two sets that nobody tuned on, 1.7 gave 12 false findings for 8 true ones, this 1 for 2."""
STEEPNESS = 0.5
"""How fast confidence grows with the log odds; the best that occur are about 5."""
SIBLING = 0.7
"""Confidence where another term of the same kind stands in a term's place."""
LEAST = -0.5
"""Log odds of the faintest doubt that is told at all."""


def find(pair: Pair) -> Iterator[Finding]:
    """A common Korean word is answered by nothing, and an English word there translates nothing.

    >>> pair = Pair.of("경찰은 용의자를 공항에서 체포했다.", "Police arrested a window at the airport.")
    >>> [finding.message for finding in find(pair)]
    ['용의자 is not translated, and “window” translates nothing']
    """
    opaque = list(find_opaque(pair))
    for read in opaque:
        yield Finding(
            f"{pair.ko.text[slice(*read.ko)]} means “{read.meaning}”,"
            f" not “{pair.en.text[slice(*read.en)]}”",
            ko=(read.ko,),
            en=(read.en,),
            suggestion=f"Say “{read.meaning}”.",
            confidence=0.8,
        )
    siblings = list(find_siblings(pair))
    for other in siblings:
        yield Finding(
            f"{pair.ko.text[slice(*other.ko)]} means “{other.right}”,"
            f" not “{pair.en.text[slice(*other.en)]}”",
            ko=(other.ko,),
            en=(other.en,),
            suggestion=f"Say “{other.right}”.",
            confidence=SIBLING,
        )
    found = None if opaque or siblings else find_mistaken(pair, LEAST)
    if found is None:
        return
    word, glosses = found.word, lexicon.senses("".join(word.lemma for word in found.link.words))
    yield Finding(
        f"{pair.ko.text[slice(*found.link.span)]} is not translated,"
        f" and “{word.text}” translates nothing",
        ko=(found.link.span,),
        en=(word.span,),
        suggestion=f"Say “{glosses[0][0]}”, if that is what “{word.text}” stands for.",
        confidence=round(probability(STEEPNESS * (found.odds - EVEN)), 2),
    )


CHECK = Check("general", "natural", Category.MISTRANSLATION, Severity.MAJOR, find, 0.5)
