"""Names that the English reads syllable by syllable: 행안부 as "Happiness Ministry".

A machine that does not know a name takes its syllables for short forms of common words. The words
it puts have no source in the Korean, stand where the name ought to stand, and are the English of
words that the name shares syllables with: 행복, happiness, and 행안부.
"""

from __future__ import annotations

import functools
import itertools
import re
from collections.abc import Iterator, Sequence, Set

from align.bitext import meets
from align.checks._mismatch import Mismatch
from align.checks._names import small_words
from align.lexicons import lexicon_rows
from align.lexicons.derived import derived
from align.names import candidates, romanise, stands
from align.names.place import place_forms
from align.names.surnames import split_name, surnames
from align.words import english, lexicon
from align.words.english import EnglishWord
from align.words.evidence import KoreanLink, PairEvidence
from align.words.headwords import commonest

__all__ = ["find_syllable_readings"]

ALIKE = 0.5
"""Score of ``names.best`` from which the English may hold the name."""
MOST = 24
"""Headwords of an English word that are looked through, the commonest first."""
SHORTEST, LONGEST = 2, 5
"""Syllables of a name."""
LONGEST_HEAD = 3
"""Syllables of a headword whose syllables a short form may stand for."""
ENOUGH = 2
"""Syllables of a name, the first among them, that tell a reading wherever the words stand."""
ENDINGS = frozenset("부처청원회위단국실사당종")
"""Last syllables of the names of bodies."""
PERSON = re.compile(
    r"\s(?:씨|군|양|전 )?(?:[가-힣]{0,6}(?:의원|교수|감독|선수|대표|회장|사장|원장|시장|군수|지사|장관|총장|청장|박사|작가"
    r"|기자|변호사|위원장|후보|코치|배우|가수|연구원|판사|검사|팀장|국장|이사|소장|실장|본부장))(?![가-힣]{3})"
)
"""The office behind a person's name."""
BEHIND = re.compile(
    r"\s(?:under|on|in|at|with|from|over|by|without|like|inside|before|after)\s(?:the\s|an?\s)?"
)
"""What stands between an office and the words that its holder's name was read as."""
FULL_NAME = re.compile(rf"(?<![가-힣])(?P<name>[가-힣]{{3}})(?={PERSON.pattern})")
APPOSITION = (
    r"(?:\s[A-Z][a-z]+(?:-[a-z]+|\s[A-Z][a-z]+)?)?,?"
    r"\s(?:the|an?|who|which)\s(?P<read>[a-z]+(?:\s[a-z]+){0,3})"
)
"""What may explain a name behind it, in small letters."""
HEADS = frozenset(
    "ministry department agency office committee commission headquarters institute association"
    " administration bureau board council party bank service order sect union".split()
)
"""What English names of bodies end in."""
OFFICERS = frozenset("minister secretary chief official commissioner".split())
"""Who is at the head of one: "the labor minister" says 노동부."""
# What English calls a place or a body by when it has been named.
GENERIC = HEADS | frozenset(
    "country nation state government city county town island province national capital region"
    " company group court official korea republic area local north south east west southern"
    " northern eastern western side".split()
)


def find_syllable_readings(ko: str, en: str, evidence: PairEvidence) -> Iterator[Mismatch]:
    """The names of the Korean whose syllables the English reads as words.

    >>> from align.words.evidence import link_words
    >>> ko, en = "행안부는 대책을 냈다.", "The Happiness Ministry came up with measures."
    >>> found = find_syllable_readings(ko, en, link_words(ko, en))
    >>> [(one.right, en[slice(*one.en)]) for one in found]
    [('Ministry of the Interior and Safety', 'Happiness')]
    """
    yield from (*_persons(ko, en, evidence), *_explained_names(ko, en, evidence))
    lost = [at for at, link in enumerate(evidence.ko) if _is_lost(link, ko, en)]
    if not lost:
        return
    content = [word for word in english.words(en) if word.is_content]
    for at in lost:
        link = evidence.ko[at]
        name = ko[slice(*link.span)]
        free = {word.start for word in evidence.en_unexplained} | _claimed(link, content, evidence)
        for run in _runs(content, free, name, en):
            syllables = frozenset().union(*(_syllables(name, word) for word in run))
            whole = name[0] in syllables and len(syllables) >= ENOUGH
            if whole or _stands_for_name(run, content, free, evidence, at, en):
                yield Mismatch(link.span, (run[0].start, run[-1].end), _written(name))
                return


def _claimed(
    link: KoreanLink, content: Sequence[EnglishWord], evidence: PairEvidence
) -> frozenset[int]:
    """Where the words stand that answer the parts of a name, and nothing else."""
    others = [span for other in evidence.ko if other is not link for span in other.en[:1]]
    return frozenset(
        word.start for word in content if meets(word.span, link.en) and not meets(word.span, others)
    )


def _persons(ko: str, en: str, evidence: PairEvidence) -> Iterator[Mismatch]:
    """A person whose name is gone, words of no source behind the office: the name was read."""
    for link, office in itertools.pairwise(evidence.ko):
        if link.kind or link.words[0].tag != "NNP" or not office.en:
            continue
        name = ko[slice(*link.span)]
        if split_name(name) is None or not SHORTEST < len(name) <= LONGEST:
            continue
        if not PERSON.match(ko, link.span[1]) or stands(name, candidates(en), ALIKE):
            continue
        free = {word.start: word for word in evidence.en_unexplained}
        behind = BEHIND.match(en, office.en[0][1])
        if behind and behind.end() in free and free[behind.end()].lemma not in GENERIC:
            yield Mismatch(link.span, free[behind.end()].span, _written(name))
            return


def _explained_names(ko: str, en: str, evidence: PairEvidence) -> Iterator[Mismatch]:
    """A person's name that is said and then read: Chun Jong-deok, the former bell."""
    for match in FULL_NAME.finditer(ko):
        name = match["name"]
        given = split_name(name)
        if given is None:
            continue
        spellings = "|".join(surnames().get(given[0], ()))
        others = [k for k in evidence.ko if not meets(k.span, (match.span("name"),)) and k.kind]
        for found in re.finditer(rf"\b(?i:{spellings})\b{APPOSITION}", en):
            words = [w for w in english.words(en) if meets(w.span, (found.span("read"),))]
            read = [w for w in words if w.is_content]
            taken = any(meets(w.span, k.en[:1]) for w in read for k in others)
            if read and not taken and all(_syllables(name, w) for w in read):
                yield Mismatch(match.span("name"), found.span("read"), _written(name))
                return


def _is_lost(link: KoreanLink, ko: str, en: str) -> bool:
    """A place or a body of Korea that the English gives neither by its English nor by its sound."""
    start, end = link.span
    if not SHORTEST <= end - start <= LONGEST or len(link.words) > 1:
        return False
    if link.kind not in ("", "lexicon", "related") or not link.words[0].is_noun:
        return False
    name = ko[start:end]
    forms = place_forms(name) if link.words[0].tag == "NNP" and not link.kind else ()
    if not (forms or _is_body(name)) or not name.isalpha() or name.isascii():
        return False
    if ko[max(0, start - 1) : start].isalpha() or _is_answered(name, en):
        return False
    index = candidates(en)
    return not (any(index.find(form) for form in forms) or stands(name, index, ALIKE))


def _is_answered(name: str, en: str) -> bool:
    """Whether the English has all words of one gloss, or one of them beside "ministry"."""
    words = english.words(en)
    stems = {word.stem for word in words}
    heads = {english.stem(head) for head in HEADS}  # "The Luck Ministry" is no answer to 복지부.
    answers = (answer for answer in lexicon.answers(name) if not heads.issuperset(answer))
    if any(stems.issuperset(answer) for answer in answers):
        return True
    places = [at for at, word in enumerate(words) if word.lemma in HEADS | OFFICERS]
    near = {w.stem for at in places for w in words[max(0, at - 3) : at + 4] if w.lemma not in HEADS}
    return not near.isdisjoint(_own(name))


@functools.lru_cache(maxsize=1 << 12)
def _is_body(name: str) -> bool:
    """Whether English calls a word by the name of a body that does not sound like it."""
    glosses = [gloss for sense in lexicon.senses(name) for gloss in sense]
    bodies = [gloss for gloss in glosses if _names_a_body(gloss)]
    proper = any(gloss[0].isupper() or gloss.endswith(" ministry") for gloss in bodies)
    return proper and not any(stands(name, candidates(g), ALIKE) for g in bodies)


def _names_a_body(gloss: str) -> bool:
    first, *rest = gloss.lower().split() or [""]
    return bool(rest) and not HEADS.isdisjoint((first, *rest))


@functools.cache
def _said_of_bodies() -> dict[tuple[str, str], frozenset[str]]:
    """The stems that the names of bodies have, by a syllable and the ending of their Korean."""
    found: dict[tuple[str, str], set[str]] = {}
    for ko in _bodies():
        name, stems = _short(ko), _own(ko)
        for syllable in name[:-1]:
            found.setdefault((syllable, name[-1]), set()).update(stems)
    return {key: frozenset(stems) for key, stems in found.items()}


@derived
def _bodies() -> tuple[str, ...]:
    """The words of the lexicon that English calls by the name of a body."""
    return tuple(
        row["ko"]
        for row in lexicon_rows()
        if _short(row["ko"])[-1] in ENDINGS
        and any(map(_names_a_body, row["en"].replace("|", ";").split(";")))
    )


def _short(name: str) -> str:
    return name.replace("위원회", "위")


def _runs(
    content: Sequence[EnglishWord], free: Set[int], name: str, en: str
) -> Iterator[tuple[EnglishWord, ...]]:
    """Content words without a source that stand side by side and are read from a name."""
    run: list[EnglishWord] = []
    for word in content:
        is_read = word.start in free and bool(_syllables(name, word))
        if run and not (is_read and en[run[-1].end : word.start].isspace()):
            yield tuple(run)
            run = []
        if is_read:
            run.append(word)
    if run:
        yield tuple(run)


@functools.lru_cache(maxsize=1 << 14)
def _syllables(name: str, word: EnglishWord) -> frozenset[str]:
    """The syllables of a name that an English word may have been read from."""
    if word.lemma in GENERIC or _plain(word) not in small_words() or word.stem in _own(name):
        return frozenset()
    heads = (head.removesuffix("다") for head in commonest(word.stem, MOST))
    short = [head for head in heads if 0 < len(head) <= LONGEST_HEAD and head != name]
    known = _said_of_bodies() if _is_body(name) else {}
    return frozenset(
        one
        for one in name
        if any(one in (head[0], head[-1]) for head in short)
        and word.stem not in known.get((one, name[-1]), ())
    )


def _plain(word: EnglishWord) -> str:
    return word.text.lower().removesuffix("'s").removesuffix("’s")


@functools.lru_cache(maxsize=1 << 12)
def _own(name: str) -> frozenset[str]:
    """The stems of what English calls a name by."""
    return frozenset(stem for answer in lexicon.answers(name) for stem in answer)


def _stands_for_name(
    run: Sequence[EnglishWord],
    content: Sequence[EnglishWord],
    free: Set[int],
    evidence: PairEvidence,
    at: int,
    en: str,
) -> bool:
    """Whether words have a name's place: a body's before "Ministry", a town's before its fair."""
    here = content.index(run[-1]) + 1
    is_body = _is_body(evidence.ko[at].words[0].lemma)
    while is_body and here < len(content) and content[here].lemma not in HEADS:
        if content[here].start not in free:
            return False
        here += 1
    if here == len(content) or not en[content[here - 1].end : content[here].start].isspace():
        return False
    behind = [span for link in evidence.ko[at + 1 : at + 2] for span in link.en[:1]]
    return is_body or meets(content[here].span, behind)


def _written(name: str) -> str:
    glosses = (gloss for sense in lexicon.senses(name) for gloss in sense if " " in gloss)
    names = sorted(glosses, key=lambda gloss: not gloss[0].isupper())
    form = next(iter((*names, *place_forms(name))), romanise(name, name=True))
    return form[:1].upper() + form[1:]
