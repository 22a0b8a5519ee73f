"""Hangul in Latin letters: Revised Romanisation and McCune–Reischauer.

Both write the sounds, so words are first put through the sound changes between syllables
(linking, nasalisation, lateralisation, aspiration, palatalisation). Tensing is not written.

Sources: Notification 2000-8 of the Ministry of Culture and Tourism (Revised Romanisation);
McCune and Reischauer, Transactions of the Korea Branch of the RAS 29 (1939).
"""

from __future__ import annotations

import functools
import re
from collections.abc import Sequence
from typing import Literal, NamedTuple

from align.names.jamo import decompose
from align.names.surnames import split_name, surname_spellings

__all__ = ["Spoken", "System", "pronounce", "romanise"]

System = Literal["rr", "mr"]
"""Revised Romanisation or McCune-Reischauer."""


class Spoken(NamedTuple):
    """A syllable as it sounds; ``linked`` where the onset is the coda of the one before.

    >>> pronounce("강")[0].vowel
    'ㅏ'
    """

    onset: str
    vowel: str
    coda: str
    linked: bool = False


HANGUL = re.compile(r"[가-힣]+")
# Longer runs are cut: no Korean word comes near, and a cache must not hold a whole page.
LONGEST_WORD = 40

# The last sound of a syllable is one of seven.
CLOSED = {
    "ㄱ": "ㄱㄲㅋㄳㄺ",
    "ㄴ": "ㄴㄵㄶ",
    "ㄷ": "ㄷㅅㅆㅈㅊㅌㅎ",
    "ㄹ": "ㄹㄼㄽㄾㅀ",
    "ㅁ": "ㅁㄻ",
    "ㅂ": "ㅂㅍㄿㅄ",
    "ㅇ": "ㅇ",
}
NEUTRAL = {coda: sound for sound, codas in CLOSED.items() for coda in codas}
# What of a double coda stays, and what moves on before a vowel.
DOUBLE = {
    "ㄳ": ("ㄱ", "ㅅ"),
    "ㄵ": ("ㄴ", "ㅈ"),
    "ㄶ": ("", "ㄴ"),
    "ㄺ": ("ㄹ", "ㄱ"),
    "ㄻ": ("ㄹ", "ㅁ"),
    "ㄼ": ("ㄹ", "ㅂ"),
    "ㄽ": ("ㄹ", "ㅅ"),
    "ㄾ": ("ㄹ", "ㅌ"),
    "ㄿ": ("ㄹ", "ㅍ"),
    "ㅀ": ("", "ㄹ"),
    "ㅄ": ("ㅂ", "ㅅ"),
}
ASPIRATED = {"ㄱ": "ㅋ", "ㄷ": "ㅌ", "ㅂ": "ㅍ", "ㅈ": "ㅊ"}
NASAL = {"ㄱ": "ㅇ", "ㄷ": "ㄴ", "ㅂ": "ㅁ"}
# After an n these keep it where they close a longer word: 생산량 saengsannyang, not -llyang.
LATE_R = frozenset("란량력례로론료류")
# Compounds that gain an n, which no rule foresees; as they sound.
GAINED_N = {
    "학여울": "항녀울",
    "알약": "알략",
    "물약": "물략",
    "솜이불": "솜니불",
    "꽃잎": "꼰닢",
    "깻잎": "깬닢",
    "나뭇잎": "나문닢",
    "색연필": "생년필",
    "담요": "담뇨",
    "한여름": "한녀름",
    "식용유": "시굥뉴",
    "서울역": "서울력",
}

RR_ONSET = dict(
    zip(
        "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ",
        "g kk n d tt r m b pp s ss - j jj ch k t p h".split(),
        strict=True,
    )
) | {"ㅇ": ""}
RR_VOWEL = dict(
    zip(
        "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ",
        "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i".split(),
        strict=True,
    )
)
RR_CODA = {"": "", "ㄱ": "k", "ㄴ": "n", "ㄷ": "t", "ㄹ": "l", "ㅁ": "m", "ㅂ": "p", "ㅇ": "ng"}
MR_ONSET = dict(
    zip(
        "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ",
        "k kk n t tt r m p pp s ss - ch tch ch' k' t' p' h".split(),
        strict=True,
    )
) | {"ㅇ": ""}
MR_VOICED = {"ㄱ": "g", "ㄷ": "d", "ㅂ": "b", "ㅈ": "j"}
MR_VOWEL = dict(
    zip(
        "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ",
        "a ae ya yae ŏ e yŏ ye o wa wae oe yo u wŏ we wi yu ŭ ŭi i".split(),
        strict=True,
    )
)


def romanise(text: str, system: System = "rr", *, name: bool = False) -> str:
    """The text with its Hangul in Latin letters; all else stays as it is.

    Args:
        system: "rr", the Revised Romanisation of 2000, or "mr", McCune–Reischauer.
        name: the Hangul words are names of persons: surname first, in the spelling its
            bearers use most ("rr"), then the given name, capitalised, its syllables joined by
            a hyphen and not assimilated, as the rules ask and the press prints.
    Raises:
        ValueError: the system is not one of the two.
    Example:
        >>> romanise("신라"), romanise("신라", "mr"), romanise("독립문")
        ('silla', 'silla', 'dongnimmun')
        >>> romanise("홍빛나 기자", name=False), romanise("홍빛나", name=True)
        ('hongbinna gija', 'Hong Bit-na')
    """
    if system not in ("rr", "mr"):
        raise ValueError(f"no such system of romanisation: {system!r}")
    write = _write_name if name else _write_word
    return HANGUL.sub(
        lambda run: "".join(
            write(run[0][start : start + LONGEST_WORD], system)
            for start in range(0, len(run[0]), LONGEST_WORD)
        ),
        text,
    )


@functools.lru_cache(maxsize=1 << 14)
def _write_word(word: str, system: System) -> str:
    spoken = pronounce(word)
    return _write_rr(spoken) if system == "rr" else _write_mr(spoken)


@functools.lru_cache(maxsize=1 << 12)
def _write_name(word: str, system: System) -> str:
    surname, given = split_name(word) or ("", word)
    # In the older system 이 is Yi, as it would be lost as a lone I.
    family = "yi" if surname == "이" else _write_word(surname, system)
    if system == "rr" and surname:
        family = surname_spellings(surname)[0]
    parts = (family, "-".join(_write_word(syllable, system) for syllable in given))
    return " ".join(part[0].upper() + part[1:] for part in parts if part)


@functools.lru_cache(maxsize=1 << 14)
def pronounce(word: str) -> tuple[Spoken, ...]:
    """The syllables of a Hangul word as they sound one after the other.

    >>> "".join(a.onset + a.vowel + a.coda for a in pronounce("같이"))
    'ㄱㅏㅊㅣ'

    Raises:
        ValueError: a character is not a Hangul syllable.
    """
    syllables = [Spoken(*decompose(char)) for char in GAINED_N.get(word, word)]
    for index in range(len(syllables) - 1):
        late = index >= 1 and word[index + 1] in LATE_R
        syllables[index : index + 2] = _meet(syllables[index], syllables[index + 1], late=late)
    if syllables:
        last = syllables[-1]
        syllables[-1] = last._replace(coda=NEUTRAL.get(last.coda, ""))
    return tuple(syllables)


def _meet(first: Spoken, second: Spoken, *, late: bool) -> tuple[Spoken, Spoken]:
    coda, onset = first.coda, second.onset
    if not coda:
        return first, second
    if onset == "ㅇ":
        return _link(first, second)
    if onset == "ㅎ":
        return _breathe(first, second)
    if coda in "ㅎㄶㅀ" and onset in ASPIRATED:
        rest = {"ㅎ": "", "ㄶ": "ㄴ", "ㅀ": "ㄹ"}[coda]
        return first._replace(coda=rest), second._replace(onset=ASPIRATED[onset])
    if coda == "ㅎ" and onset == "ㅅ":
        return first._replace(coda=""), second._replace(onset="ㅆ")
    sound = NEUTRAL[coda]
    if onset == "ㄹ" and sound in ("ㄴ", "ㄹ") and not (late and sound == "ㄴ"):
        return first._replace(coda="ㄹ"), second
    if onset == "ㄴ" and sound == "ㄹ":
        return first._replace(coda="ㄹ"), second._replace(onset="ㄹ")
    if onset == "ㄹ" and sound != "ㄹ":
        onset = "ㄴ"
    if onset in "ㄴㅁ":
        sound = NASAL.get(sound, sound)
    return first._replace(coda=sound), second._replace(onset=onset)


def _link(first: Spoken, second: Spoken) -> tuple[Spoken, Spoken]:
    """A vowel follows: the coda, or its second half, becomes the onset."""
    coda = first.coda
    if coda == "ㅇ":
        return first, second
    stays, moves = DOUBLE.get(coda, ("", coda))
    if moves == "ㅎ":
        return first._replace(coda=""), second
    if second.vowel in "ㅣㅕ" and moves in "ㄷㅌ":
        moves = {"ㄷ": "ㅈ", "ㅌ": "ㅊ"}[moves]
    return first._replace(coda=stays), second._replace(onset=moves, linked=True)


def _breathe(first: Spoken, second: Spoken) -> tuple[Spoken, Spoken]:
    """An h follows. In nouns k, t, p and h are both written (묵호 Mukho); in verbs they melt."""
    stays, moves = DOUBLE.get(first.coda, ("", first.coda))
    verbal = second.vowel in "ㅣㅕ" and second.coda in ("", "ㄴ", "ㄹ", "ㅁ", "ㅆ")
    # 현 is a syllable of nouns (집현전), 혔 and 힌 are of verbs.
    verbal = verbal and not (second.vowel == "ㅕ" and second.coda in ("ㄴ", "ㄹ", "ㅁ"))
    if moves in ("ㅎ", "") or (stays == "" and first.coda in DOUBLE):
        return first._replace(coda=NEUTRAL[first.coda] if stays == "" and moves else ""), second
    if moves == "ㅈ" or (verbal and moves in ASPIRATED):
        sound = "ㅊ" if moves == "ㄷ" else ASPIRATED[moves]
        return first._replace(coda=stays), second._replace(onset=sound)
    return first._replace(coda=NEUTRAL[first.coda]), second


def _write_rr(spoken: Sequence[Spoken]) -> str:
    letters = []
    before = ""
    for onset, vowel, coda, _ in spoken:
        lateral = before == "ㄹ" and onset == "ㄹ"
        letters += ["l" if lateral else RR_ONSET[onset], RR_VOWEL[vowel], RR_CODA[coda]]
        before = coda
    return "".join(letters)


def _write_mr(spoken: Sequence[Spoken]) -> str:
    letters: list[str] = []
    before = "start"
    for onset, vowel, coda, linked in spoken:
        voiced = before in ("", "ㄴ", "ㄹ", "ㅁ", "ㅇ")
        written = MR_VOICED[onset] if voiced and onset in MR_VOICED else MR_ONSET[onset]
        if onset == "ㄹ" and before == "ㄹ":
            written = "l"
        elif onset == "ㅅ" and vowel == "ㅟ":
            written = "sh"
        elif before == "ㄴ" and onset == "ㄱ" and not linked:
            written = "'g"
        after = {"ㅔ": "ë", "ㅐ": "aë"}.get(vowel) if onset == "ㅇ" and before == "" else None
        # e after a or o would read as one vowel: 서에 sŏe stays, 아에 is aë.
        clash = after == "ë" and bool(letters) and letters[-2][-1:] in ("a", "o")
        letters += [written, "ë" if clash else MR_VOWEL[vowel], RR_CODA[coda]]
        before = coda
    return "".join(letters)
