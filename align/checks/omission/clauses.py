"""A whole clause of which the English, all of whose words have a source, says nothing.

Of 4,100 sound pairs (ntrex, jhe, park and those we wrote) two have such a clause, both left out by
the translator.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from align.bitext import Span
from align.checks._coverage import Coverage
from align.lexicons import listed_forms

__all__ = ["lost_clauses"]

# Where one clause ends; 하고 있다 and 먹고 싶다 are one verb.
JOINT = re.compile(
    r"[가-힣](?:고|며|지만|으나|는데|면서|도록),?\s(?!있|싶|나[서선섰가간갔]|보[니면았]|말[았면])|,\s"
)
FEWEST = 2
"""Words of a clause: what is done, and to what or by whom."""
NOUNS = ("NNG", "NNP")


def lost_clauses(coverage: Coverage, ko: str) -> Iterator[Span]:
    """Spans of the clauses of which no word and no figure is answered.

    >>> from align.checks._coverage import measure
    >>> ko, en = "시는 다리를 고치고 가로등을 교체했다.", "The city repaired the bridge."
    >>> [ko[slice(*span)] for span in lost_clauses(measure(ko, en), ko)]
    ['가로등을 교체했다.']
    """
    evidence = coverage.evidence
    if len([link for link in evidence.ko if not link.kind]) < FEWEST:
        return
    light = listed_forms("light_words", "en")
    if any(w.start in coverage.unexplained and w.lemma not in light for w in coverage.content):
        return
    joints = [found.end() for found in JOINT.finditer(ko)]
    told = [evidence.numbers_ko[i].span[0] for i, _ in evidence.number_links]
    for start, end in pairwise((0, *joints, len(ko.rstrip()))) if joints else ():
        inside = [k for k in evidence.ko if start <= k.span[0] < end]
        said = any(k.kind or not k.expected for k in inside)
        if len(inside) < FEWEST or said or any(start <= place < end for place in told):
            continue
        *before, _ = inside
        if any(k.words[0].tag in NOUNS and len(k.words[0].lemma) > 1 for k in before):
            yield start, end
