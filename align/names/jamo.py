"""Hangul syllables taken apart and put together.

The 11,172 modern syllables stand in Unicode in the order onset, vowel, coda, so arithmetic
does it (The Unicode Standard, section 3.12).
"""

from __future__ import annotations

import functools

__all__ = ["CODAS", "ONSETS", "VOWELS", "compose", "decompose", "is_syllable", "one_letter_apart"]

ONSETS = tuple("ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ")
"""First consonants in the order of Unicode's syllables."""
VOWELS = tuple("ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ")
"""Vowels in that order."""
CODAS = ("", *"ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ")
"""Last consonants in that order, "" for none first."""

_FIRST, _LAST = "\uac00", "\ud7a3"


def is_syllable(char: str) -> bool:
    """Whether ``char`` is one precomposed Hangul syllable.

    >>> is_syllable("한"), is_syllable("ㅎ"), is_syllable("h")
    (True, False, False)
    """
    return len(char) == 1 and _FIRST <= char <= _LAST


# There are but 11,172, and words of most texts are made of the same thousand.
@functools.cache
def decompose(syllable: str) -> tuple[str, str, str]:
    """The onset, vowel and coda of a syllable, as compatibility jamo; the coda may be "".

    >>> decompose("값")
    ('ㄱ', 'ㅏ', 'ㅄ')

    Raises:
        ValueError: the argument is not one Hangul syllable.
    """
    if not is_syllable(syllable):
        raise ValueError(f"not a Hangul syllable: {syllable!r}")
    rest, coda = divmod(ord(syllable) - ord(_FIRST), 28)
    onset, vowel = divmod(rest, 21)
    return ONSETS[onset], VOWELS[vowel], CODAS[coda]


@functools.cache
def one_letter_apart(syllable: str) -> frozenset[str]:
    """The 65 syllables that differ from one in one letter.

    >>> {"걱", "엉", "경"} <= one_letter_apart("겅"), "격" in one_letter_apart("겅")
    (True, False)
    """
    place = ord(syllable) - ord(_FIRST)
    rest, coda = divmod(place, 28)
    onset, vowel = divmod(rest, 21)
    codas = range(place - coda, place - coda + 28)
    vowels = range(place - 28 * vowel, place + 28 * (21 - vowel), 28)
    onsets = range(place - 588 * onset, place + 588 * (19 - onset), 588)
    places = {*codas, *vowels, *onsets} - {place}
    return frozenset([chr(ord(_FIRST) + other) for other in places])


def compose(onset: str, vowel: str, coda: str = "") -> str:
    """The syllable made of an onset, a vowel and a coda.

    >>> compose("ㅎ", "ㅏ", "ㄴ")
    '한'

    Raises:
        ValueError: a part is not a jamo of that place.
    """
    place = (ONSETS.index(onset) * 21 + VOWELS.index(vowel)) * 28 + CODAS.index(coda)
    return chr(ord(_FIRST) + place)
