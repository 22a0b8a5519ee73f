"""The spellings that Korean syllables get in names: official, older and personal ones."""

from __future__ import annotations

import functools
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from align.names.jamo import compose, decompose
from align.names.romanise import pronounce

__all__ = [
    "Spoken",
    "Syllable",
    "spelling_cost",
    "spelling_costs",
    "spelling_starts",
    "syllable_spellings",
    "syllables_of",
]

Syllable = tuple[str, str, str]
"""First consonant, vowel and last consonant, "" for none."""
Spoken = tuple[tuple[Syllable, ...], ...]
"""The ways to say a name."""

# The Revised spelling first and free; = sets the cost of another.
ONSETS = {
    "ㄱ": "g k=.04 kh=.2",
    "ㄲ": "kk gg=.1 k=.1 g=.1",
    "ㄴ": "n",
    "ㄷ": "d t=.06",
    "ㄸ": "tt dd=.05 d=.1 t=.1",
    "ㄹ": "r l=.03 rh=.1 n=.15",
    "ㅁ": "m",
    "ㅂ": "b p=.06",
    "ㅃ": "pp bb=.05 b=.1 p=.1",
    "ㅅ": "s sh=.05",
    "ㅆ": "ss s=.05",
    "ㅇ": "",
    "ㅈ": "j ch=.08 z=.1 g=.2",
    "ㅉ": "jj tch=.1 j=.1 ch=.1",
    "ㅊ": "ch tch=.2 j=.2",
    "ㅋ": "k c=.1 kh=.1",
    "ㅌ": "t th=.1",
    "ㅍ": "p ph=.05 f=.15",
    "ㅎ": "h",
}
VOWELS = {
    "ㅏ": "a ah=.08",
    "ㅐ": "ae ai=.08 ay=.1 e=.12 ea=.12 a=.2",
    "ㅑ": "ya ia=.2",
    "ㅒ": "yae yai=.1",
    "ㅓ": "eo u=.05 uh=.1 o=.08 ou=.08 e=.15 eu=.2 oe=.25",
    "ㅔ": "e ae=.15 eh=.1 ay=.2",
    "ㅕ": "yeo you=.05 yu=.05 yo=.08 ou=.1 yeou=.2 ye=.2",
    "ㅖ": "ye yeh=.1 yae=.15 e=.2 ay=.2",
    "ㅗ": "o oh=.08 oo=.2",
    "ㅘ": "wa oa=.15 hwa=.3",
    "ㅙ": "wae wai=.1",
    "ㅚ": "oe oi=.08 we=.15 oy=.1",
    "ㅛ": "yo",
    "ㅜ": "u oo=.04 ou=.08 uh=.2",
    "ㅝ": "wo weo=.08 won=.5 wu=.2",
    "ㅞ": "we wae=.15",
    "ㅟ": "wi ui=.08 wie=.1 we=.2",
    "ㅠ": "yu yoo=.04 you=.08",
    "ㅡ": "eu u=.08 oo=.15 e=.2 o=.2",
    "ㅢ": "ui eui=.05 i=.08 ee=.06 ie=.1 yi=.15",
    "ㅣ": "i ee=.05 ie=.1 ih=.2 e=.2 y=.15",
}
# Without an onset the vowel may begin with a letter of its own.
BARE_VOWELS = {
    "ㅜ": "u woo=.03 oo=.05 wu=.05 ou=.1",
    "ㅣ": "i yi=.05 lee=.1 ee=.05 ie=.1 e=.2",
    "ㅡ": "eu u=.05 oo=.15 e=.2",
    "ㅕ": "yeo you=.04 yu=.05 yo=.07 eo=.2 ye=.2",
}
CODAS = {
    "ㄱ": "k g=.06 ck=.06 c=.15",
    "ㄴ": "n nn=.1",
    "ㄷ": "t d=.06 s=.12 ch=.2 j=.2",
    "ㄹ": "l r=.08 ll=.05 hl=.1",
    "ㅁ": "m mm=.1",
    "ㅂ": "p b=.06 pp=.1",
    "ㅇ": "ng n=.25",
    "": "",
}
SOUND_OF = {
    coda: sound
    for sound, codas in {
        "ㄱ": "ㄱㄲㅋㄳㄺ",
        "ㄴ": "ㄴㄵㄶ",
        "ㄷ": "ㄷㅅㅆㅈㅊㅌㅎ",
        "ㄹ": "ㄹㄼㄽㄾㅀ",
        "ㅁ": "ㅁㄻ",
        "ㅂ": "ㅂㅍㄿㅄ",
        "ㅇ": "ㅇ",
    }.items()
    for coda in codas
} | {"": ""}
# What people write though no part of it follows from the syllable.
HABITS = {
    "승": "sung=.02 seong=.08 seoung=.1",
    "성": "sung=.02 seoung=.1",
    "현": "hyun=.02",
    "형": "hyung=.02 heong=.1",
    "여": "yuh=.1",
    "정": "jung=.02 chung=.06",
    "명": "myung=.02",
    "병": "byung=.02",
    "수": "soo=.02",
    "기": "ki=.02",
    "숙": "sook=.04",
    "욱": "wook=.02",
    "우": "woo=.02",
    "영": "young=.02",
    "용": "ryong=.1",
    "임": "lim=.04 rim=.1",
    "준": "joon=.03 june=.05",
    "윤": "yoon=.02",
    "선": "sun=.04",
    "식": "shik=.05 sick=.1",
    "신": "shin=.03",
    "원": "won=.0 one=.15",
    "은": "un=.04 en=.1",
    "희": "hee=.02 hi=.06",
    "혁": "hyuk=.03 hyuck=.05",
    "석": "suk=.04 seog=.06",
    "철": "chul=.04 cheol=.0",
    "박": "park=.02 pak=.06",
    "이": "lee=.04 rhee=.1 yi=.04",
    "최": "choi=.02",
    "류": "ryu=.0 yoo=.08",
    "래": "rae=.0 lae=.05",
    "조": "cho=.04",
    "허": "hur=.05 huh=.05",
    "서": "suh=.05",
    "주": "joo=.03",
    "안": "ahn=.04",
    "노": "roh=.08 noh=.04",
    "구": "koo=.04",
    "환": "whan=.06",
    "황": "whang=.06",
    "화": "wha=.06",
    "아": "ah=.04",
    "하": "hah=.06",
    "해": "hae=.0 hye=.2",
    "혜": "hye=.0 hae=.1 hea=.12",
    "경": "kyung=.03",
    "규": "kyu=.03 gyoo=.06",
    "진": "jean=.1 gin=.15",
    "빈": "been=.06 bean=.1",
    "찬": "charn=.2",
    "한": "hahn=.05",
}
LONGEST_SPELLING = 8


def _parse(row: str) -> list[tuple[str, float]]:
    if not row:
        return [("", 0.0)]
    items = (item.partition("=") for item in row.split())
    return [(letters, float(cost or 0)) for letters, _, cost in items]


@functools.lru_cache(maxsize=1 << 13)
def syllable_spellings(syllable: Syllable) -> Mapping[str, float]:
    """The spellings of a syllable (onset, vowel, coda) with their costs, 0 for the Revised one.

    >>> costs = syllable_spellings(("ㅇ", "ㅕ", "ㅇ"))
    >>> costs["yeong"], costs["young"]
    (0.0, 0.02)
    """
    onset, vowel, coda = syllable
    vowels = BARE_VOWELS.get(vowel, VOWELS[vowel]) if onset == "ㅇ" else VOWELS[vowel]
    found: dict[str, float] = {}
    for first, a in _parse(ONSETS[onset]):
        for middle, b in _parse(vowels):
            for last, c in _parse(CODAS[coda]):
                letters = first + middle + last
                found[letters] = min(found.get(letters, 9.0), a + b + c)
    for letters, cost in _parse(HABITS.get(compose(onset, vowel, coda), "")):
        if letters:
            found[letters] = min(found.get(letters, 9.0), cost)
    return found


@functools.lru_cache(maxsize=1 << 13)
def syllables_of(word: str) -> Spoken:
    """The syllables of a Hangul word as they sound, and, where that differs, as written.

    >>> len(syllables_of("종로")), len(syllables_of("부산"))
    (2, 1)
    """
    spoken = tuple((part.onset, part.vowel, part.coda) for part in pronounce(word))
    parts = (decompose(char) for char in word)
    written = tuple((onset, vowel, SOUND_OF[coda]) for onset, vowel, coda in parts)
    return (spoken, written) if spoken != written else (spoken,)


def spelling_cost(syllables: Sequence[Syllable], letters: str) -> float | None:
    """The mean cost a syllable of reading ``letters`` as these syllables; None if they cannot be.

    >>> spelling_cost(syllables_of("민수")[0], "minsu")
    0.0
    >>> spelling_cost(syllables_of("민수")[0], "minister") is None
    True
    """
    return spelling_costs(syllables, letters).get(len(letters))


def spelling_costs(syllables: Sequence[Syllable], letters: str) -> Mapping[int, float]:
    """The same for every place up to which ``letters`` can be read as these syllables.

    >>> spelling_costs(syllables_of("민수")[0], "minsuh")
    {5: 0.0, 6: 0.1}
    """
    reached = {0: 0.0} if syllables else {}
    for syllable in syllables:
        openings, _, sizes = _starts(syllable)
        costs = syllable_spellings(syllable)
        onward: dict[int, float] = {}
        for place, so_far in reached.items():
            if letters[place : place + 1] not in openings:
                continue
            for size in sizes:
                end = place + size
                if end > len(letters):
                    break
                piece = letters[place:end]
                if piece in costs and so_far + costs[piece] < onward.get(end, 9e9):
                    onward[end] = so_far + costs[piece]
        if not onward:
            return {}
        reached = onward
    return {end: total / len(syllables) for end, total in reached.items()}


class _Starts(NamedTuple):
    """How a syllable is seen to begin a word before it is read.

    Args:
        letters: the first letters of its spellings.
        spellings: those that no other one begins.
        sizes: how many letters its spellings may have, ascending.
    """

    letters: frozenset[str]
    spellings: tuple[str, ...]
    sizes: tuple[int, ...]


@functools.lru_cache(maxsize=1 << 12)
def _starts(syllable: Syllable) -> _Starts:
    spellings = syllable_spellings(syllable)
    starts = [s for s in spellings if not any(s[:n] in spellings for n in range(1, len(s)))]
    sizes = {len(s) for s in spellings if len(s) <= LONGEST_SPELLING}
    return _Starts(frozenset(s[0] for s in spellings), tuple(starts), tuple(sorted(sizes)))


@functools.lru_cache(maxsize=1 << 12)
def spelling_starts(
    spoken: Spoken,
) -> tuple[frozenset[str], tuple[tuple[tuple[Syllable, ...], tuple[str, ...]], ...]]:
    """With what words begin that spell a name: the first letters; each way to say it, and starts.

    >>> letters, [(way, starts)] = spelling_starts(syllables_of("민수"))
    >>> letters, "minsu".startswith(starts), "music".startswith(starts)
    (frozenset({'m'}), True, False)
    """
    found = [(way, _starts(way[0])) for way in spoken if way]
    letters = frozenset[str]().union(*(start.letters for _, start in found))
    return letters, tuple([(way, start.spellings) for way, start in found])
