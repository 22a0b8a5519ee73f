"""Names and loanwords as cues: which Korean word types some English word spells out."""

from __future__ import annotations

import functools
import re
from collections.abc import Mapping, Sequence

import numpy as np

from align.names import LOANWORD_THRESHOLD, NAME_THRESHOLD, best, candidates, romanise

__all__ = ["name_answers"]

SHORTEST = 2
"""Syllables of a noun that may be a name."""
# Consonants that one Korean letter may stand for count as one; vowels are left out. What is
# left of a word and of its spelling in the other language is the same, or nearly.
CLASSES = str.maketrans("bpfvdtszjxckgqlr", "PPPPTTSSSSKKKKLL", "aeiouwyh'’-.")
SOFT = re.compile(r"ch|sh|tch|c(?=[eiy])|g(?=[eiy])|th(?=[eiou])")
LIKE = 0.5
"""Share of the consonants that must agree before the sounds are compared at all."""
AT_ONCE = 500
"""Korean words compared at once: memory grows with them times the English words."""
MOST = 10
"""English words, the most alike, that are compared by sound."""


def name_answers(
    korean: Sequence[str], english: Sequence[str]
) -> Mapping[str, tuple[tuple[str, ...], ...]]:
    """For each Korean noun that English spells out, the English words that do.

    Args:
        korean: Korean word types.
        english: English words as written.

    >>> name_answers(["벨파스트", "도로"], ["Belfast", "road"])
    {'벨파스트': (('Belfast',),)}
    """
    nouns = [word for word in korean if len(word) >= SHORTEST and "가" <= word[0] <= "힣"]
    if not nouns or not english:
        return {}
    answers = {}
    for word, rivals in zip(nouns, _alike(nouns, english), strict=True):
        # A full stop between two words keeps them from being read as one name.
        index = candidates(" . ".join(rivals))
        found = best(word, index, least=min(LOANWORD_THRESHOLD, NAME_THRESHOLD))
        least = LOANWORD_THRESHOLD if found.kind == "loanword" else NAME_THRESHOLD
        if found.score >= least:
            answers[word] = tuple((index.text[start:end],) for start, end in found.spans_en)
    return answers


def _alike(korean: Sequence[str], english: Sequence[str]) -> list[list[str]]:
    """For each Korean word the English words whose consonants are much the same."""
    from rapidfuzz.distance import Levenshtein
    from rapidfuzz.process import cdist

    spoken = [_consonants(word) for word in english]
    alike: list[list[str]] = []
    for start in range(0, len(korean), AT_ONCE):
        likeness = cdist(
            [_consonants(romanise(word)) for word in korean[start : start + AT_ONCE]],
            spoken,
            scorer=Levenshtein.normalized_similarity,
            score_cutoff=LIKE,
            dtype=np.float32,
        )
        ranked = np.argsort(-likeness, axis=1, kind="stable")[:, :MOST]
        alike.extend(
            [english[at] for at in order if row[at] > 0.0]
            for row, order in zip(likeness, ranked, strict=True)
        )
    return alike


@functools.lru_cache(maxsize=1 << 15)
def _consonants(word: str) -> str:
    """The consonants of a spelling by classes.

    >>> _consonants("belpaseuteu"), _consonants("Belfast")
    ('PLPST', 'PLPST')
    """
    return SOFT.sub("s", word.lower()).translate(CLASSES)
