"""Letters taken for each other: neighbours on the keyboard, or alike to the ear or the eye."""

from __future__ import annotations

import functools

from align.names.jamo import decompose, is_syllable

__all__ = ["letters_alike", "syllables_alike"]

ALIKE_ONSETS = "ㄱㅋ ㄱㄲ ㄷㅌ ㄷㄸ ㅂㅍ ㅂㅃ ㅅㅆ ㅈㅊ ㅈㅉ ㅅㅈ ㅎㅊ ㄴㄹ ㅁㄴ ㅇㅎ ㄷㅈ ㄱㅅ ㅅㅎ ㄹㅇ ㅁㅂ ㅎㄱ ㅇㄴ ㅂㅈ ㄷㄱ ㅎㄹ"
ALIKE_VOWELS = (
    "ㅐㅔ ㅐㅖ ㅒㅖ ㅔㅖ ㅐㅏ ㅏㅓ ㅏㅑ ㅓㅕ ㅗㅛ ㅜㅠ ㅗㅜ ㅏㅣ ㅓㅣ ㅡㅜ ㅡㅣ ㅚㅙ ㅚㅞ ㅙㅞ ㅘㅏ ㅘㅗ ㅝㅓ ㅟㅣ ㅟㅜ ㅚㅗ ㅢㅣ ㅢㅡ"
    " ㅗㅓ ㅜㅓ ㅗㅏ ㅐㅣ ㅕㅑ ㅚㅐ ㅝㅜ ㅕㅛ ㅠㅡ"
)
ALIKE_CODAS = "ㄴㅇ ㄴㅁ ㅁㅇ ㄱㅇ ㄱㄴ ㄹㄴ ㅂㅁ ㅅㅆ ㅅㄷ ㅈㅅ ㄱㅂ ㄹㅇ ㄱㄲ ㅂㅍ ㄷㅌ"
ALIKE = tuple(
    frozenset(map(frozenset, row.split())) for row in (ALIKE_ONSETS, ALIKE_VOWELS, ALIKE_CODAS)
)


def letters_alike(wrong: str, right: str) -> bool:
    """Whether two words differ in one letter, and in one often taken for the other.

    >>> letters_alike("채결", "체결"), letters_alike("구속", "약속")
    (True, False)
    """
    if len(wrong) != len(right):
        return False
    apart = [(a, b) for a, b in zip(wrong, right, strict=True) if a != b]
    return len(apart) == 1 and all(map(is_syllable, apart[0])) and syllables_alike(*apart[0])


@functools.lru_cache(maxsize=1 << 15)
def syllables_alike(one: str, other: str) -> bool:
    """Whether two syllables differ in one letter, and in one often taken for the other.

    >>> syllables_alike("채", "체"), syllables_alike("구", "약")
    (True, False)
    """
    apart = [
        (place, frozenset(pair))
        for place, pair in enumerate(zip(decompose(one), decompose(other), strict=True))
        if pair[0] != pair[1]
    ]
    return len(apart) == 1 and (apart[0][1] in ALIKE[apart[0][0]] or "" in apart[0][1])
