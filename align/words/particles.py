"""The particles that have one form after a consonant and another after a vowel: 지진이, 지지가."""

from __future__ import annotations

from align.names.jamo import decompose, is_syllable

__all__ = ["particle_fits", "refitted"]

AFTER_CONSONANT = {"을": "를", "은": "는", "이": "가", "과": "와"}
"""Each with its form after a vowel."""
AFTER_VOWEL = {vowel: consonant for consonant, vowel in AFTER_CONSONANT.items()}


def particle_fits(text: str, end: int, word: str) -> int:
    """1 where the particle at a place is the one that a word asks for, -1 where the other, else 0.

    >>> particle_fits("지지가 발생했다.", 2, "지지"), particle_fits("지지가 발생했다.", 2, "지진")
    (1, -1)
    >>> particle_fits("지지로", 2, "지진")
    0
    """
    after, beyond = text[end : end + 1], text[end + 1 : end + 2]
    if beyond.isalpha() or not is_syllable(word[-1]):
        return 0
    coda = bool(decompose(word[-1])[2])
    if after in AFTER_CONSONANT:
        return 1 if coda else -1
    if after in AFTER_VOWEL:
        return -1 if coda else 1
    return 0


def refitted(text: str, end: int, word: str) -> str:
    """The particle at a place as a word asks for it; empty where it fits or none is there.

    >>> refitted("지지가 발생했다.", 2, "지진"), refitted("지지가 발생했다.", 2, "지지")
    ('이', '')
    """
    if particle_fits(text, end, word) >= 0:
        return ""
    after = text[end]
    return AFTER_CONSONANT.get(after) or AFTER_VOWEL[after]
