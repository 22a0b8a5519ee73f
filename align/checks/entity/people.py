"""Koreans whom the English names in place of those the Korean names.

A Korean's name has a shape in English (Lee Kang-in, Kang-in Lee) by which it is known as one
though no table holds it, and its sound leaves no doubt whether the Korean names the person.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from align.bitext import Span
from align.checks._mismatch import Mismatch
from align.checks._titles import is_title
from align.checks.entity.english_names import open_text
from align.names import candidates, romanise, stands
from align.names.spelling import syllable_spellings, syllables_of
from align.names.surnames import is_surname, split_name, surname_spellings
from align.words.evidence import KoreanLink, PairEvidence

__all__ = ["SYLLABLE", "find_strangers"]

SAME = 0.66
"""Score of ``names.best`` from which a Korean word names the person; a surname alone makes 0.6."""
GIVEN_ALONE = 0.9
"""The same for two syllables, which a given name is."""
OTHERWISE = 0.56
"""The same for a name of the Korean said in another place: by the surname alone."""
SYLLABLE = (
    r"(?:kk|k|g|nn?|tt|t|d|r|l|m|pp|p|b|ss|sh|s|jj|j|ch|h|y|w)?"
    r"(?:yeo|yae|wae|you|yoo|eo|ae|ya|ye|yo|yu|wa|wo|we|wi|oe|eu|ui|ee|oo|ou|uh|ah|i|a|e|o|u)"
    r"(?:ng|n|k|g|m|l|p|b|t|d|r|h)?"
)
GIVEN_NAME = r"[A-Z][a-z]{1,6}-[a-z]{1,6}"
FULL_NAMES = (
    re.compile(rf"\b(?P<surname>[A-Z][a-z]{{1,7}})\s(?P<given>{GIVEN_NAME})\b"),
    re.compile(rf"\b(?P<given>{GIVEN_NAME})\s(?P<surname>[A-Z][a-z]{{1,7}})\b"),
)
GIVEN = re.compile(rf"{SYLLABLE}-{SYLLABLE}", re.I)
# 박연진 씨는: a name, whatever Kiwi makes of it.
TITLED_KO = re.compile(
    r"(?<![가-힣])(?P<name>[가-힣]{3})\s(?P<title>씨|[가-힣]{2,4})(?=[은는이가의을를에와과도,\s])"
)
HANGUL = re.compile(r"[가-힣]+")
LONGEST = 4
"""Syllables of a Korean's name."""
GIVEN_SIZE = 2
"""Syllables of a given name."""
MOST = 4
"""With more strangers than this the English is of another text."""


def find_strangers(ko: str, en: str, evidence: PairEvidence) -> Iterator[Mismatch]:
    """The persons of the Korean in whose place the English names another Korean.

    >>> from align.words.evidence import link_words
    >>> ko, en = "최민수 감독이 사퇴했다.", "Coach Park Ji-won stepped down."
    >>> [(ko[slice(*s.ko)], en[slice(*s.en)]) for s in find_strangers(ko, en, link_words(ko, en))]
    [('최민수', 'Park Ji-won')]
    """
    if "-" not in en:
        return
    names = [m for pattern in FULL_NAMES for m in pattern.finditer(en) if _is_korean(m)]
    if not names:
        return
    yield from _halves(names, ko, evidence)
    strange = [
        name.span()
        for name in sorted(names, key=lambda m: m.start())
        if not _is_named(name.group(), _stretches(open_text(ko, evidence, name.span())))
    ]
    if not strange or len(strange) > MOST:
        return
    rest = _without(en, strange)
    lost = [link for link in evidence.ko if _is_person(link, ko) and not _is_said(link, ko, rest)]
    for link, span in zip(lost, strange, strict=False):
        yield Mismatch(link.span, span, romanise(ko[slice(*link.span)], name=True))


def _halves(names: Sequence[re.Match[str]], ko: str, evidence: PairEvidence) -> Iterator[Mismatch]:
    """박연진 as Park Yeon-jung: the surname and one syllable are the person's, the other is not."""
    named = [k.span for k in evidence.ko if k.words[0].tag == "NNP"]
    named += [
        m.span("name") for m in TITLED_KO.finditer(ko) if m["title"] == "씨" or is_title(m["title"])
    ]
    persons = {ko[slice(*span)]: span for span in named if _has_parts(ko[slice(*span)])}
    for name in names:
        first, last = name["given"].lower().split("-")
        met = {person: _met(person, name["surname"], first, last) for person in persons}
        if not met or max(met.values()) != 1 or list(met.values()).count(1) != 1:
            continue
        person = next(person for person, count in met.items() if count == 1)
        rest = ko.replace(person, " ")
        given = (rest[at : at + GIVEN_SIZE] for at in range(len(rest) - 1))
        if not any(HANGUL.fullmatch(g) and _said(g, first, last) == GIVEN_SIZE for g in given):
            yield Mismatch(persons[person], name.span(), romanise(person, name=True))


def _has_parts(name: str) -> bool:
    """Whether a word is a surname of one syllable and a given name of two."""
    parts = split_name(name) if HANGUL.fullmatch(name) else None
    return parts is not None and len(parts[0]) == 1 and len(parts[1]) == GIVEN_SIZE


def _met(person: str, surname: str, first: str, last: str) -> int:
    """How many syllables of a given name the English has; -1 where the surname is another's."""
    if surname.lower() not in surname_spellings(person[0]):
        return -1
    return max(_said(person, first, last), _said(person[1:], first, last))


def _said(name: str, first: str, last: str) -> int:
    """How many of the last two syllables of a Korean name are spelt so."""
    return max(
        (first in syllable_spellings(parts[-2])) + (last in syllable_spellings(parts[-1]))
        for parts in syllables_of(name)
    )


def _is_korean(match: re.Match[str]) -> bool:
    """Whether a name has a Korean surname and two syllables of a given name."""
    return is_surname(match["surname"]) and GIVEN.fullmatch(match["given"]) is not None


def _stretches(text: str) -> frozenset[str]:
    """What may be a Korean's name: two to four syllables from every place of a word."""
    return frozenset(
        run[start : start + size]
        for run in HANGUL.findall(text)
        for start in range(min(len(run), 8))
        for size in range(2, LONGEST + 1)
        if len(run[start : start + size]) == size
    )


def _is_named(name: str, stretches: frozenset[str]) -> bool:
    index, words = candidates(name), name.lower().split()
    # What begins with the surname most likely is the name, and none of the others is asked.
    heads = {stretch[0] for stretch in stretches}
    heads = {head for head in heads if not set(surname_spellings(head)).isdisjoint(words)}
    likely = [stretch for stretch in stretches if stretch[0] in heads]
    return any(
        stands(stretch, index, SAME if len(stretch) > 2 else GIVEN_ALONE)
        for stretch in (*likely, *stretches)
    )


def _is_person(link: KoreanLink, ko: str) -> bool:
    """A word that Kiwi takes for a name and that has a surname and a given name."""
    name = ko[slice(*link.span)]
    return (
        len(link.words) == 1
        and link.words[0].tag == "NNP"
        and 3 <= len(name) <= LONGEST
        and link.kind != "lexicon"
        and split_name(name) is not None
    )


def _is_said(link: KoreanLink, ko: str, en: str) -> bool:
    return stands(ko[slice(*link.span)], candidates(en), OTHERWISE)


def _without(text: str, spans: list[Span]) -> str:
    """The text with some spans as spaces."""
    for start, end in spans:
        text = text[:start] + " " * (end - start) + text[end:]
    return text
