"""English words with their lemmas and stems, by rule: nothing to load, nothing to download."""

from __future__ import annotations

import functools
import re
from bisect import bisect_left
from collections import defaultdict
from dataclasses import dataclass, field

from align.bitext import Span
from align.lexicons import read_table

__all__ = [
    "FUNCTION_WORDS",
    "EnglishWord",
    "lemma",
    "places",
    "starts",
    "stem",
    "words",
    "words_from",
    "written",
]

# An apostrophe belongs to a word before a small letter (don't, city's) and in O'Neill; before a
# capital it is a quotation mark that lost its space (channel'Gyeongju).
WORD = re.compile(
    r"[^\W\d_]+(?:-[^\W\d_]+|['’][^\W\d_A-Z]+|(?<=\b[ODL])['’][^\W\d_]+)*"
    r"|\d+(?:st|nd|rd|th)?(?:[^\W\d_]+)?"
)
# The same of ASCII, a third faster.
ASCII_WORD = re.compile(
    r"[A-Za-z]+(?:-[A-Za-z]+|'[a-z]+|(?<=\b[ODL])'[A-Za-z]+)*|[0-9]+(?:st|nd|rd|th)?(?:[A-Za-z]+)?"
)
POSSESSIVE = re.compile(r"['’]s?$")

FUNCTION_WORDS = frozenset(
    "a an the this that these those of in on at by for from to with as into onto upon about over"
    " under between among through during before after since until and or but nor so yet if than"
    " then while because although though whether when where which who whom whose what how why"
    " be have do will would shall should can could may might must i you he she it we they me him"
    " her us them my your his its our their mine yours hers ours theirs myself himself herself"
    " itself ourselves themselves one there here not no also too very just more most much many"
    " some any all each every other another such same own both either neither up out off down"
    " per via amid n't let s t re ve ll d m u according etc mr ms mrs dr cannot am pm p".split()
)

# Endings that tell a word's family, each with what stands in its place. The
# stem is no word; it only has to be the same for words of one family and differ otherwise.
ENDINGS = {
    "ization": "", "isation": "", "ational": "", "fulness": "", "ability": "", "iveness": "",
    "ication": "", "ically": "", "ation": "", "ition": "", "ement": "", "iness": "", "ously": "",
    "fully": "", "ively": "", "ances": "", "ment": "", "ness": "", "less": "", "tion": "t",
    "sion": "s", "ency": "", "ancy": "", "able": "", "ible": "", "ance": "", "ence": "",
    "ical": "", "ious": "", "ship": "", "ally": "", "ies": "", "ity": "", "ive": "", "ous": "",
    "ful": "", "ize": "", "ise": "", "ate": "", "ify": "", "ant": "", "ent": "", "ism": "",
    "ist": "", "ial": "", "ion": "", "ual": "", "al": "", "er": "", "or": "", "ic": "", "ly": "",
    "cy": "", "y": "", "e": "",
}  # fmt: skip
LONGEST_ENDING = max(map(len, ENDINGS))

DOUBLED = "bdgmnprt"
"""Consonants that a word of one syllable doubles before -er."""

# Words whose stem would be another word's: importance is no import.
ALONE = frozenset(
    "important importance university universal several general generally generation department"
    " official officer station state statement number moment committee community president"
    " letter matter butter dinner summer hammer manner banner bitter litter pepper supper rubber"
    " copper".split()
)


# Words that end like superlatives and are none.
NO_SUPERLATIVE = frozenset(
    "interest protest request harvest honest modest contest invest arrest suggest digest manifest"
    " conquest tempest earnest inquest behest priest bequest forest dishonest disinterest reinvest"
    " northwest southwest midwest everest budapest bucharest divest infest molest attest detest"
    " incest ingest fest gabfest lovefest rainforest".split()
)

NO_PLURAL = frozenset(
    "specimen regimen abdomen acumen bremen carmen dolmen stamen turkmen cyclamen tiananmen"
    " catechumen gravamen albumen cerumen xiamen bitumen".split()
)
"""What ends in "-men" and is no plural of "-man"."""


@dataclass(frozen=True, slots=True)
class EnglishWord:
    """A word of a text: as written, its span, its lemma in lower case and its stem.

    Args:
        is_content: it means something by itself: no word of grammar, no figure, no letter.

    >>> mayors = words("The mayors didn't apologise.")[1]
    >>> mayors.text, mayors.span, mayors.lemma, mayors.is_content
    ('mayors', (4, 10), 'mayor', True)
    """

    text: str
    start: int
    end: int
    lemma: str
    stem: str
    is_content: bool
    span: Span = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "span", (self.start, self.end))


@functools.lru_cache(maxsize=1 << 16)
def _read(word: str) -> tuple[str, str, bool]:
    """Lemma and stem of a word, and whether it means something by itself."""
    base = lemma(word)
    return base, stem(word), len(word) > 1 and not word[0].isdigit() and not _is_grammar(base)


def _is_grammar(word: str) -> bool:
    """Whether a lemma is a word of grammar, with an ending joined on (don't, it's) or without."""
    word = word.replace("’", "'")
    if word.endswith("n't"):
        return True
    head = lemma(word.partition("'")[0])
    return not FUNCTION_WORDS.isdisjoint((word, head))


@functools.cache
def _forms() -> dict[str, str]:
    return {row["form"]: row["lemma"] for row in read_table("english_forms")}


@functools.lru_cache(maxsize=1 << 16)
def lemma(word: str) -> str:
    """The dictionary form of an English word, in lower case.

    >>> [lemma(w) for w in ("rose", "cities", "stopped", "Making", "coldest", "happiest", "is")]
    ['rise', 'city', 'stop', 'make', 'cold', 'happy', 'be']
    >>> lemma("fishermen"), lemma("specimen")
    ('fisherman', 'specimen')
    """
    word = POSSESSIVE.sub("", word.lower())
    known = _forms().get(word)
    if known is not None:
        return known
    if len(word) > 3 and word.endswith("s"):
        return _singular(word)
    if len(word) > 5 and word.endswith("men") and word not in NO_PLURAL:
        return word[:-2] + "an"
    for ending, least in (("ing", 5), ("ed", 4)):
        if len(word) >= least and word.endswith(ending):
            base = word[: -len(ending)]
            if base.endswith("e"):
                return base
            if any(letter in "aeiouy" for letter in base):
                return base[:-1] + "y" if base[-1] == "i" and ending == "ed" else _verb(base)
    if len(word) > 5 and word.endswith("est") and word not in NO_SUPERLATIVE:
        base = word[:-3]
        return base[:-1] + "y" if base[-1] == "i" else _verb(base)
    return word


def _singular(word: str) -> str:
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("ches", "shes", "sses", "xes", "zzes", "oes")):
        return word[:-2]
    if word.endswith(("ss", "us", "is")):
        return word
    return word[:-1]


def _verb(base: str) -> str:
    """Undo what -ed and -ing did to a stem: "stopp" -> "stop", "mak" -> "make"."""
    if len(base) > 3 and base[-1] == base[-2] and base[-1] not in "lsz":
        return base[:-1]
    if base[-1] in "cvuz" or base.endswith(
        ("at", "iz", "ir", "ur", "ag", "dg", "rs", "ns", "bl", "ang", "as", "is", "os")
    ):
        return base + "e"
    short = len(base) <= 4 and base[-1] not in "aeiouywx" and base[-2] in "aeiou"
    if short and (len(base) < 3 or base[-3] not in "aeiou"):
        return base + "e"
    return base


@functools.lru_cache(maxsize=1 << 16)
def stem(word: str) -> str:
    """What a word shares with its family, for comparing a gloss with a text.

    >>> stem("establishment") == stem("established"), stem("participation") == stem("participate")
    (True, True)
    """
    base = lemma(word)
    if base in ALONE:
        return base
    if base.endswith("ing") and base != word:
        base = lemma(base)  # feelings: feeling, and that is of feel.
    # Twice, since endings pile up: municip-al-ity.
    for shortest in (4, 5):
        base = _without_ending(base, shortest)
    # stopp/stop, hott/hot, generat/generate and econom/economi meet here.
    if base[-1:] == base[-2:-1] and (len(base) > 4 or (len(base) == 4 and base[-1] in DOUBLED)):
        base = base[:-1]
    return base[:-1] if len(base) > 4 and base[-1] in "eiy" else base


def _without_ending(word: str, shortest: int) -> str:
    """A word without its longest ending, where so many letters of it are left."""
    for size in range(min(LONGEST_ENDING, len(word) - shortest), 0, -1):
        instead = ENDINGS.get(word[-size:])
        if instead is not None:
            return word[:-size] + instead
    return word


def written(text: str) -> list[str]:
    """The words of a text as they are written, where only they are asked for.

    >>> written("A 2nd channel'Haeoreum' opens; the city's first didn't.")
    ['A', '2nd', 'channel', 'Haeoreum', 'opens', 'the', "city's", 'first', "didn't"]
    """
    return (ASCII_WORD if text.isascii() else WORD).findall(text)


@functools.lru_cache(maxsize=1 << 11)
def words(text: str) -> tuple[EnglishWord, ...]:
    """The words of a text in order, numbers with their ordinal ending among them.

    >>> [word.lemma for word in words("The city's 2nd plan didn't change.")]
    ['the', 'city', '2nd', 'plan', "didn't", 'change']
    """
    found = []
    for match in (ASCII_WORD if text.isascii() else WORD).finditer(text):
        word = match[0]
        start, end = match.span()
        base, root, is_content = _read(word)
        found.append(EnglishWord(word, start, end, base, root, is_content))
    return tuple(found)


@functools.lru_cache(maxsize=1 << 8)
def starts(text: str) -> tuple[int, ...]:
    """Where the words of a text begin.

    >>> starts("The plan didn't change.")
    (0, 4, 9, 16)
    """
    return tuple([word.start for word in words(text)])


def words_from(text: str, span: Span) -> tuple[EnglishWord, ...]:
    """The words that begin within a span of a text.

    >>> [word.text for word in words_from("The plan didn't change.", (4, 12))]
    ['plan', "didn't"]
    """
    found = starts(text)
    return words(text)[bisect_left(found, span[0]) : bisect_left(found, span[1])]


@functools.lru_cache(maxsize=1 << 8)
def places(text: str) -> dict[str, list[int]]:
    """Which words of a text, by number, have a form: as written in lower case, a lemma or a stem.

    >>> found = places("The city's cities")
    >>> found["city"], found["cities"]
    ([1, 2], [2])
    """
    found: defaultdict[str, list[int]] = defaultdict(list)
    for at, word in enumerate(words(text)):
        for form in _said(word.text):
            found[form].append(at)
    return dict(found)


@functools.lru_cache(maxsize=1 << 12)
def _said(word: str) -> tuple[str, ...]:
    """The forms of a word: as written in lower case, its lemma, its stem."""
    return tuple(dict.fromkeys((word.lower(), lemma(word), stem(word))))
