"""Which Korean words are names, and what English calls them, by the lexicon."""

from __future__ import annotations

import re
from collections.abc import Iterator

from align.bitext import Span
from align.lexicons import lexicon_rows, values
from align.lexicons.derived import derived
from align.names import LOANWORD_THRESHOLD, NAME_THRESHOLD, Index, candidates, stands
from align.words import english, lexicon

__all__ = [
    "PEOPLES", "bare_name", "begins_name", "content_stems", "is_mostly_said", "is_said_whole", "known_names", "name_stems", "named", "small_words",
]  # fmt: skip

PEOPLES = tuple(
    "ish ese ian ians can cans korean koreans french dutch greek swiss thai czech".split()
)
"""Endings of English words for peoples and languages, which Korean says with the country; some are
whole words."""

MOST = 0.6
"""Share of the words of a long name by which it is known in a shorter form."""
BEGINNING, LONGEST_BEGINNING = 2, 4
"""Syllables of a name that a longer one begins with: 한솔제강."""
PARTICLES = frozenset("이가은는을를의도에와과로")
HANGUL_RUN = re.compile(r"[가-힣]+")


@derived
def small_words() -> frozenset[str]:
    """Words of glosses that are written with a small letter: no names.

    >>> {"river", "chile"} & small_words()
    {'river'}
    """
    found: set[str] = set()
    for row in lexicon_rows():
        if row["pos"] != "x":
            found.update(re.findall(r"\b[a-z]+\b", row["en"]))
    return frozenset(found)


@derived
def named() -> dict[str, str]:
    """Korean words that English writes with a capital, and what it calls them first.

    Peoples and armies are left out: English says the country, or "the soldiers".

    >>> named()["한국은행"], "군인" in named()
    ('Bank of Korea', False)
    """
    found = {}
    for row in lexicon_rows():
        gloss = row["en"].partition("|")[0].partition(";")[0].strip()
        if not gloss[:1].isupper() or len(row["ko"]) == 1:
            continue
        if not (gloss.removesuffix("s").endswith(PEOPLES) or row["ko"].endswith(("인", "군"))):
            found[row["ko"]] = gloss
    return found


def bare_name(word: str) -> str:
    """A name without the particle that Kiwi leaves on those it does not know.

    >>> bare_name("아스트라제네카와"), bare_name("칠레")
    ('아스트라제네카', '칠레')
    """
    glued = word not in named() and word[-1:] in PARTICLES and word[:-1] in named()
    return word[:-1] if glued else word


@derived
def name_stems() -> frozenset[tuple[str, ...]]:
    """The names of English that the lexicon gives to a Korean word, by their stems.

    >>> content_stems("Bank of Korea") in name_stems()
    True
    """
    names = (gloss for row in lexicon_rows() if row["pos"] == "x" for gloss in _glosses(row["en"]))
    return frozenset(content_stems(name) for name in names if name[0].isupper())


def _glosses(cell: str) -> Iterator[str]:
    return (gloss for sense in cell.split("|") for gloss in values(sense))


def is_said_whole(text: str, span: Span, english: Index) -> bool:
    """Whether a longer word that a span is part of sounds like something in the English.

    Analysers cut names that they do not know: 멜|로스 of 멜로스, 프리터 of 인터프리터. The word is
    compared from its first syllable, with and without what may be its particle.

    >>> from align.names import candidates
    >>> is_said_whole("멜로스는 왔다", (0, 1), candidates("Melos came"))
    True
    """
    start, end = span
    head = start
    while head and HANGUL_RUN.match(text, head - 1):
        head -= 1
    run = HANGUL_RUN.match(text, head)
    return any(
        stands(text[head:last], english, LOANWORD_THRESHOLD)
        for last in range(run.end() if run else end, end - 1, -1)
        if last - head > end - start
    )


def is_mostly_said(name: str, en: str) -> bool:
    """Whether most words of what the lexicon calls a name stand in an English text, as names do.

    >>> is_mostly_said("석유공사", "Korea National Oil Corp. said so.")
    True
    >>> is_mostly_said("석유공사", "The national oil work said so.")
    False
    """
    stems = {word.stem for word in english.words(en) if word.text[0].isupper()}
    for sense in lexicon.senses(name):
        for own in (content_stems(gloss) for gloss in sense if gloss[:1].isupper()):
            common = sum(stem in stems for stem in own)
            if common > 1 and common / len(own) >= MOST:
                return True
    return False


def begins_name(name: str, word: str) -> bool:
    """Whether a Korean name begins with what an English word is the sound of.

    >>> begins_name("한솔제강", "Hansol"), begins_name("한솔제강", "Steel")
    (True, False)
    """
    heard = candidates(word.capitalize())
    sizes = range(BEGINNING, min(len(name), LONGEST_BEGINNING + 1))
    return any(stands(name[:size], heard, NAME_THRESHOLD) for size in sizes)


def content_stems(text: str) -> tuple[str, ...]:
    """The stems of the content words of an English text, in order.

    >>> content_stems("the Bank of Korea")
    ('bank', 'korea')
    """
    return tuple(word.stem for word in english.words(text) if word.is_content)


@derived
def known_names() -> dict[str, str]:
    """Korean words the lexicon knows as names only, and the English they are given first.

    What English writes small is no name, whatever part of speech its row has: 개 식용, "dog meat".

    >>> known_names()["칠레"], "개 식용" in known_names()
    ('Chile', False)
    """
    words = {row["ko"] for row in lexicon_rows() if row["pos"] != "x"}
    names = (row for row in lexicon_rows() if row["pos"] == "x" and row["ko"] not in words)
    firsts = ((row["ko"], values(row["en"].split("|")[0])[0]) for row in names)
    return {ko: first for ko, first in firsts if first != first.lower()}
