"""What letters English writes for what Korean hears, with the cost of each reading.

A word is a string of phones: onset and vowel jamo, and Latin capitals for codas. A row gives
the spellings of one, two or three phones; ``=`` sets a cost, 0 without it. The costs were set
by hand on the rules of loanword spelling (Ministry of Education Notification 85-11) and tried
on tests/cases/names/loanwords.tsv.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Mapping
from string import ascii_lowercase

from align.names.jamo import decompose, is_syllable

__all__ = [
    "CODA_PHONES",
    "FIRM",
    "Edges",
    "edges_of",
    "letter_bits",
    "phones",
    "shaded",
    "skip_cost",
    "skip_costs",
    "weight",
]

Edges = tuple[float, tuple[tuple[int, Mapping[str, tuple[tuple[str, float], ...]]], ...]]
"""Cost of leaving a phone unwritten, and its runs: (phones taken, spellings by first letter, the
cheapest first) ..."""

CODA_PHONES = {
    **dict.fromkeys("ㄱㄲㅋㄳㄺ", "K"),
    **dict.fromkeys("ㄴㄵㄶ", "N"),
    **dict.fromkeys("ㄷㅅㅆㅈㅊㅌㅎ", "T"),
    **dict.fromkeys("ㄹㄼㄽㄾㅀ", "L"),
    **dict.fromkeys("ㅁㄻ", "M"),
    **dict.fromkeys("ㅂㅍㄿㅄ", "P"),
    "ㅇ": "O",
    "": "",
}
"""How a last consonant sounds at the end of a syllable."""

SPELLINGS = {
    "ㄱ": "g gg gu gh k=.5 c=.5 ck=.6",
    "ㄲ": "g gg k=.1 c=.1 kk=.1 ck=.2 q=.2",
    "ㅋ": "k c ck ch cc kh q qu=.05 cch kk cqu lk=.2 g=.5 x=.4",
    "ㄴ": "n nn kn gn=.1 nd=.35 ne=.3 pn",
    "ㄷ": "d dd th=.05 dh t=.5 tt=.55",
    "ㄸ": "d t=.15 dd tt=.2",
    "ㅌ": "t tt th=.05 bt=.3 d=.5 ct=.4 cht=.1 ght=.1",
    "ㄹ": "r rr rh wr l=.3 ll=.35",
    "#ㄹ": "r l rr ll rh wr",
    "ㅁ": "m mm mb mn lm=.1 mp=.4",
    "ㅂ": "b bb v vv w=.4 f=.4 p=.5 bv=.2",
    "ㅃ": "b p=.2 bb pp=.2 v=.3",
    "ㅍ": "p f pp ff ph lf=.2 gh=.2 v=.4 b=.5",
    "ㅅ": "s ss c sc sh th=.05 st=.2 ps=.3 sch=.05 ts=.3 sw=.4 x=.5 z=.3 ch=.35 tz=.4",
    "ㅆ": "s ss c sc=.1 sh=.2 th=.1 ps ts=.4 z=.4",
    "ㅈ": "j g z s=.25 dg gg=.3 ds zz dj x=.3 ch=.35 ts=.4 tz=.2 ss=.4 th=.5 c=.5",
    "ㅉ": "j z ts=.2 zz tz=.1",
    "ㅊ": "ch tch t=.25 tz ts z=.3 c=.3 cz cc=.4 tt=.4 s=.5 zz=.2 q=.4 j=.5 x=.5",
    "ㅎ": "h wh x=.4 f=.35 j=.3 ch=.3 g=.6 gh=.4 kh=.2",
    # codas
    "K": "k ck c g cc kk ch=.15 gg que=.1 q x=.3 gh=.4 lk=.2 ct=.3 ke",
    "N": "n nn ne gn=.1 m=.4 nd=.3 nt=.35 ng=.4 mp=.5",
    "T": "t tt d=.15 th=.2 s=.3 dd=.2 ts=.35 te tte gh=.6 bt=.2",
    "L": "l ll le el=.1 al=.2 ol=.25 il=.2 lle r=.45 rl=.1 ld=.35 lt=.4 ul=.2",
    "M": "m mm mb mn me n=.4 lm=.1 em=.25 om=.3 am=.3 mp=.4",
    "P": "p pp b=.1 bb=.2 f=.3 pe v=.4 ppe",
    "O": "ng n=.1 nk=.4 ngu=.2 m=.6 nn=.5",
    # runs with a spelling of their own
    "Lㄹ": "l ll lr=.2 rl=.2 r=.35 ld=.4 le=.3",
    "Kㅅ": "x cks xc cs ks cc=.1 xs=.1 cti=.25",
    "Kㅈ": "x=.1 xh=.15",
    "ㄱㅡㅈ": "x xh=.1",
    "Oㅋ": "nk nc nch nq nkh",
    "Oㅋㅡ": "nk nc nx=.4",
    "Oㄱ": "ng ngg ngu",
    "ㅅㅡㅋ": "sc sk sch sq",
    "ㅋㅅ": "x",
    "ㅂㅡㅣ": "v",
    "ㅋㅡㅅ": "x cc=.2 xc",
    "ㅌㅡㅊ": "tch=.1",
    "Mㅂ": "mb",
    "Pㅍ": "pf=.1 pp p ph=.1",
    "Tㅅ": "ts tz=.1 ss=.2",
    "Tㅊ": "tch ch tt=.3 t=.4 cc=.2",
    "Tㅈ": "dg tz=.2 zz=.1",
    "Kㅋ": "ck cc kk c k=.1",
    "Tㅌ": "tt t th=.2",
    "ㅅㅕN": "tion sion cean=.1 shion ssion cian cion tian=.1 xion=.3 ction=.3 cient=.3 ssian=.1",
    "ㅈㅓN": "sion gion geon",
    "ㅈㅕN": "sion gion geon sian=.1",
    "ㅊㅓ": "ture cher tcher tur=.1 cha=.1 chur ch=.2",
    "ㅊㅜ": "tu chu choo chew",
    "ㅌㅠ": "tu teu",
    "ㅈㅓ": "sure=.1 ger jer ser=.2 jour jo ju dger z=.3",
    "ㅈㅣ": "ge dge gy ji zi zy di=.3 sy=.2 si=.25",
    "ㅅㅣ": "sh=.05 si ci sea see cy sy che=.2 she=.05 thy=.1 xi=.3",
    "ㅊㅣ": "ch tch che=.1 ti=.3 zi=.3",
    "ㅅㅠ": "shu sh=.2 shoo su=.1 shew",
    "ㅍㅠ": "fu pu few pew",
    # vowels
    "ㅏ": "a o=.2 u=.1 ah=.05 aa=.05 ar=.1 al=.2 ou=.25 e=.4 i=.45 ea=.35 au=.35 oo=.5 er=.4",
    "ㅐ": "a ai=.15 e=.2 ae=.05 ay=.2 ea=.2 aa=.15 ei=.25 au=.4 i=.45",
    "ㅑ": "ya ia=.05 ja=.1 ye=.35 a=.15 ea=.25 yo=.3 io=.35",
    "ㅒ": "ya ia=.2 ye=.2 a=.3",
    "ㅓ": "u er e=.1 o=.1 a=.12 or=.05 ir ur ear=.05 ou=.1 our=.1 eo i=.25 ia=.25 ie=.3 io=.25 re=.1 ar=.15"
    " oo=.2 ore=.2 ure=.1 eu=.1 aw=.15 au=.15 ough=.3 oa=.3 eur=.1 ai=.4 ea=.3 ue=.35 uh=.1 y=.45",
    "ㅔ": "e a=.1 ai=.1 ay=.1 ea=.1 ei=.1 ey=.1 ae=.05 he=.3 ie=.3 i=.4 ee=.35 eh=.15 oe=.3 et=.12 ez=.2",
    "ㅕ": "yeo io=.1 ia=.15 you=.1 yu=.15 yo=.1 ea=.2 ie=.2 ye=.2 ur=.2 er=.2 u=.25 ure=.2 a=.3 o=.3",
    "ㅖ": "ye e=.15 ie=.25 a=.3 ai=.3 ay=.3 ya=.3",
    "ㅗ": "o oa ow oe=.05 au=.1 aw=.1 ou=.1 a=.2 al=.15 or=.05 ore=.1 oh=.1 ough=.1 eau=.1 augh=.2 oo=.15"
    " oar=.1 our=.1 ew=.35 u=.35 eo=.2 e=.5 ho=.3",
    "ㅘ": "wa oi=.15 ua=.1 ui=.4 oa=.2 wha=.1 oua=.1 hua=.2 wo=.3 owa=.2 wi=.3 wh=.3 ue=.45 oy=.3",
    "ㅙ": "wa we=.2 wai=.1 wae wea=.2 whe=.2 ua=.2",
    "ㅚ": "oe oi=.1 we=.3 eo=.4 o=.35 eu=.2 oo=.5",
    "ㅛ": "yo io=.1 eo=.2 o=.3 jo=.1 ou=.3 yaw=.2 ya=.15",
    "ㅜ": "u oo w ou=.05 ew=.1 ue=.05 o=.2 ui=.15 wh=.1 ough=.2 wo=.1 ow=.25 woo=.05 uh=.1 eu=.2 oul=.1 oe=.25"
    " ure=.1 oor=.1 ur=.15",
    "ㅝ": "wo wa=.1 war=.1 wor=.1 wer=.15 ua=.2 ue=.3 ou=.4 w=.3 wea=.25 were=.2 uo=.2 wu=.2 oir=.2 oi=.35 o=.4",
    "ㅞ": "we wa=.15 whe=.1 ue=.1 wai=.15 wea=.1 way=.1 ua=.25 uay=.2 wei=.1 hue=.2 oe=.3",
    "ㅟ": "wi ui=.1 we=.2 wea=.2 whi=.1 wee=.1 wy=.15 uee=.2 ue=.3 wie=.1 ew=.4 whe=.2 u=.2",
    "ㅠ": "u ew=.05 ue=.05 eu=.05 you=.05 yu ui=.15 eau=.1 iew=.1 ou=.2 iu=.1 oo=.3 ewe=.2 o=.4",
    "ㅡ": "e=.12 u=.1 o=.15 i=.2 a=.25 ai=.25 oo=.3 eu=.1 y=.25 ue=.2 ou=.4 he=.4 ow=.4",
    "ㅢ": "ui i=.15 ee=.3 eui wi=.3",
    "ㅣ": "i e=.15 y=.05 ee ea=.05 ie=.05 ey=.05 ei=.1 eo=.15 ae=.2 u=.4 a=.35 uy=.3 hi=.3 oe=.3 ay=.35 ia=.35"
    " ear=.2 eer=.2 ere=.2 ai=.3 ii=.1 eigh=.4 ui=.3 is=.4 o=.5",
    "ㅏㅣ": "i y=.05 igh ie=.05 ye=.05 ai=.05 ei=.1 eye uy=.05 ay=.1 ey=.15 is=.15 ia=.25 aye ig=.2 oi=.35",
    "ㅏㅜ": "ou ow au=.05 ao=.1 aw=.1 ough=.2",
    "ㅔㅣ": "a ai ay ei ey eigh ea=.1 e=.2 ae=.1 eig=.1 aigh=.1 ee=.35 et=.2",
    "ㅗㅜ": "o ow oa ou=.1 ough=.1",
    "ㅗㅣ": "oi oy eu=.15 oey",
    "ㅣㅓ": "ear eer ere=.05 ier ea=.1 eo=.1 io=.1 ia=.1 er=.15 iu=.1 eu=.15 ie=.15 eir iar=.1 ior=.05",
    "ㅣㅏ": "ia ea=.1 ya=.1 ie=.3 iar=.1 io=.2",
    "ㅣㅗ": "io eo yo=.1 ioh=.2",
    "ㅣㅜ": "iu eu=.1 ew=.2 ium=.3",
    "ㅞㅣ": "wa wai way whe=.1 wha=.1 wei weigh uai=.1",
    "ㅖㅣ": "ya=.05 ye=.2 yay",
    "ㅔㅓ": "air are=.05 ear=.05 ere=.1 aer ayer=.1 eir=.1 aire=.1 er=.25 ayor=.2",
    "ㅜㅓ": "our oor ure=.05 oer=.1 ewer wer=.1 uer=.1 ur=.15 ua=.2 ooer=.2",
    "ㅠㅓ": "ure ewer=.1 uer=.1 ur=.1 ual=.3 ua=.2 eur=.2",
    "ㅏㅣㅓ": "ire ier=.05 yre iar=.1 yer igher=.1 ia=.15 ie=.15 ir=.2 io=.15 ior=.1 ayer=.2 eya=.3 ion=.5 eir=.2",
    "ㅏㅝ": "our ower ow=.3 auer=.1 owa=.2 oui=.4",
    "ㅑㅝ": "ower our",
    "ㅏㅜㅓ": "our ower ow=.3 auer",
    "ㅘㅣ": "wi why whi=.05 wy=.05 uai=.15 wai=.05 wei=.1 ui=.2 uy=.2 uie=.2",
    "ㅗㅣㅓ": "oyer oir=.2 oyal=.2",
    "ㅠㅣ": "ui ewi ewy=.1 euwi=.3",
    "ㅣㅔ": "ie=.05 ye=.1 iai=.2 ia=.2",
    "ㅗㅏ": "oa=.05 wa=.2 oir=.2",
}

# A letter is shaded where its neighbours tell how it sounds: c and g before e, i, y, and a, i, u
# before a doubled consonant or one that closes the word. Shading keeps the length of the word.
SOFT = {"c": "ç", "g": "ğ"}
SHORT = {"a": "ă", "i": "ĭ", "u": "ŭ"}
BITS = {letter: 1 << at for at, letter in enumerate(f"{ascii_lowercase}çğăĭŭ")}
SOFT_PLACE = re.compile(r"[cg](?=[eiy])")
SHORT_PLACE = re.compile(r"(?<![aeiouy])[aiu](?=([bcdfgklmnpstvz])\1|ck|tch|dg|[bcdfgklmnptvxz]$)")
# Runs that a short vowel does not spell, and what it costs if it does.
LONG_RUNS = frozenset({"ㅔㅣ", "ㅏㅣ", "ㅠ", "ㅠㅣ"})
SHORT_AS_LONG = 0.35
# A hard letter where the sound wants a soft one, and the reverse for c and for g.
HARD_AS_SOFT, SOFT_AS_HARD = 0.5, {"c": 0.4, "g": 0.05}
SIBILANT = frozenset("ㅅㅆㅈㅉㅊ")

# Leaving a phone unwritten: the vowels that Korean puts in come free.
UNWRITTEN = {"ㅡ": 0.0, "ㅣ": 0.8, "ㅎ": 0.6, "L": 0.7, "T": 0.7, "O": 0.9}
UNWRITTEN_VOWEL, UNWRITTEN_CONSONANT = 0.9, 1.2
# How much a phone says. A vowel says half, the added one next to nothing.
VOWEL_WEIGHT, CONSONANT_WEIGHT, ADDED_WEIGHT = 0.55, 1.0, 0.1
VOWEL_PHONES = frozenset("ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ")
VOWEL_LETTERS = frozenset("aeiou")
FIRM = frozenset("bcdfjklmnpqrsvxzçğ")
"""Shaded letters that cost 1 to pass over at the head of a word, whatever follows."""
LONGEST_RUN = 3
# Between vowels a lone ㄹ is an r, an l would be doubled; elsewhere it is either.
CODAS_HEARD = frozenset("KNTLMPO")
# After these a y is not heard: 샤워 is shower, 셔츠 shirt.
HUSHING = ("ㅅ", "ㅈ", "ㅊ")
PLAIN = dict(zip("ㅑㅒㅕㅖㅛㅠ", "ㅏㅐㅓㅔㅗㅜ", strict=True))


@functools.lru_cache(maxsize=1 << 12)
def phones(word: str) -> str:
    """The phones of a Hangul word, codas as capitals; all that is no syllable is left out.

    >>> phones("팔로워")
    'ㅍㅏLㄹㅗㅝ'
    """
    heard = []
    for char in word:
        if is_syllable(char):
            onset, vowel, coda = decompose(char)
            heard += [onset.strip("ㅇ"), vowel, CODA_PHONES[coda]]
    return "".join(heard)


def weight(heard: str) -> float:
    """How much a string of phones says: about 1 for a consonant, half for a vowel.

    >>> weight(phones("메르켈")) > weight(phones("메"))
    True
    """
    total = 0.0
    for phone in heard:
        if phone == "ㅡ":
            total += ADDED_WEIGHT
        else:
            total += VOWEL_WEIGHT if phone in VOWEL_PHONES else CONSONANT_WEIGHT
    return total


@functools.cache
def _spellings() -> dict[str, dict[str, tuple[tuple[str, float], ...]]]:
    table: dict[str, dict[str, tuple[tuple[str, float], ...]]] = {}
    for run, row in SPELLINGS.items():
        by_letter: dict[str, dict[str, float]] = {}
        for item in row.split():
            letters, _, cost = item.partition("=")
            for shades, extra in _shades(letters, run):
                by_letter.setdefault(shades[0], {})[shades] = float(cost or 0) + extra
        table[run] = {
            letter: tuple(sorted(found.items(), key=lambda item: item[1]))
            for letter, found in by_letter.items()
        }
    return table


def _shades(letters: str, run: str) -> list[tuple[str, float]]:
    """A spelling in each shade its letters may have in a word, with what the shade costs."""
    fixed = SOFT_PLACE.sub(lambda found: SOFT[found[0]], letters)
    ways = [(fixed, 0.0)]
    last = fixed[-1]
    if last in SOFT:
        hard, soft = (HARD_AS_SOFT, 0.0) if run[-1] in SIBILANT else (0.0, SOFT_AS_HARD[last])
        ways = [(fixed, hard), (fixed[:-1] + SOFT[last], soft)]
    for plain, short in SHORT.items():
        extra = SHORT_AS_LONG if run in LONG_RUNS and len(letters) == 1 else 0.0
        ways += [(way.replace(plain, short), cost + extra) for way, cost in ways if plain in way]
    return ways


@functools.lru_cache(maxsize=1 << 12)
def shaded(word: str) -> str:
    """A lower-case English word with the letters marked that their neighbours change.

    >>> shaded("cancer"), shaded("gaming"), shaded("black")
    ('cançer', 'gaming', 'blăck')
    """
    soft = SOFT_PLACE.sub(lambda found: SOFT[found[0]], word)
    return SHORT_PLACE.sub(lambda found: SHORT[found[0]], soft)


@functools.lru_cache(maxsize=1 << 12)
def letter_bits(letters: str) -> int:
    """Which letters a shaded word has: one bit each; letters that no spelling has count for nothing.

    >>> letter_bits("tat") == letter_bits("at"), letter_bits("at") & letter_bits("on")
    (True, 0)
    """
    bits = 0
    for letter in letters:
        bits |= BITS.get(letter, 0)
    return bits


@functools.lru_cache(maxsize=1 << 12)
def edges_of(heard: str) -> tuple[Edges, ...]:
    """For every place in a string of phones, how it can go on from there.

    >>> len(edges_of(phones("메르켈"))) == len(phones("메르켈"))
    True
    """
    table = _spellings()
    places = []
    for start, phone in enumerate(heard):
        usual = UNWRITTEN_VOWEL if phone in VOWEL_PHONES else UNWRITTEN_CONSONANT
        unwritten = UNWRITTEN.get(phone, usual)
        if phone == "ㅣ" and heard[start - 1 : start] in HUSHING:
            unwritten = 0.1
        sound = phone
        if phone == "ㄹ" and (start == 0 or heard[start - 1] in CODAS_HEARD):
            sound = "#ㄹ"
        runs = [(1, table.get(sound, {}))]
        if phone in PLAIN and heard[start - 1 : start] in HUSHING:
            runs.append((1, table[PLAIN[phone]]))
        for size in range(2, LONGEST_RUN + 1):
            run = heard[start : start + size]
            if len(run) == size and table.get(run):
                runs.append((size, table[run]))
        places.append((unwritten, tuple(runs)))
    return tuple(places)


def skip_cost(letters: str, at: int) -> float:
    """What it costs to pass over one letter of an English word as silent.

    >>> skip_cost("vlog", 0), skip_cost("bridge", 5)
    (1.0, 0.02)
    """
    before = letters[at - 1] if at else " "
    return _skip(f"{before}{letters[at : at + 3]:<3}")


@functools.lru_cache(maxsize=1 << 12)
def skip_costs(letters: str) -> tuple[float, ...]:
    """What it costs to pass over each letter of an English word as silent.

    >>> skip_costs("vlog")[0], skip_costs("bridge")[-1]
    (1.0, 0.02)
    """
    padded = f" {letters}  "
    return tuple([_skip(padded[at : at + 4]) for at in range(len(letters))])


@functools.lru_cache(maxsize=1 << 13)
def _skip(window: str) -> float:
    """The cost of the second letter of four; spaces stand outside the word."""
    before, letter, after = window[0], window[1], window[2]
    if letter == before:
        return 0.05
    if letter == "e":
        return 0.02 if after == " " else 0.08 if window[2:] in ("s ", "d ") else 0.3
    if letter == "r" and before in VOWEL_LETTERS and after not in VOWEL_LETTERS:
        return 0.2
    if letter in "gh" and (letter + after == "gh" or before + letter == "gh"):
        return 0.15
    if letter == "u" and before in "gq":
        return 0.05
    if letter == "h":
        return 0.2 if before in "rgkct" else 0.45
    if letter in VOWEL_LETTERS or letter == "y":
        return 0.6
    return 0.7 if letter in "wt" else 1.0
