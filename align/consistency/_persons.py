"""Who is named in the Korean of an article: 이미경 관장, 이모(61)씨, 이씨, A씨."""

from __future__ import annotations

import functools
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from align.bitext import Pair, Span, meets
from align.consistency._forms import said_name
from align.consistency._offices import title_in
from align.lexicons import read_table
from align.names import NAME_THRESHOLD
from align.names.surnames import split_name, surnames

__all__ = [
    "Mention",
    "Persons",
    "begins_with_office",
    "find_full_names",
    "find_persons",
    "names_by_pair",
    "surname_of",
]

TITLED = re.compile(r"(?<![가-힣])([가-힣]{3})\s(?=([가-힣]{1,8}))")
# 임하늘(19·춘천시청): a name with an age needs no title.
AGED = re.compile(r"(?<![가-힣])([가-힣]{3})\s?\((?:[여남]\W{1,2})?\d{1,2}(?=[)·,세\s])")
# 이모(61)씨, 김모 씨
UNNAMED = re.compile(
    r"(?<![가-힣])([가-힣])모\s?(?=\((?:[여남]\W{1,2})?(?P<age>\d{1,2})|\(|씨(?![가-힣]{2}))"
)
MISTER = re.compile(r"(?<![가-힣])([가-힣])\s?씨(?![가-힣]{2})")
OFFICE = re.compile(r"(?<![가-힣])([가-힣])\s(?=([가-힣]{2,8}))")
LETTER = re.compile(
    r"(?<![A-Za-z])([A-Z])\s?(?:\((?:[여남]\W{1,2})?\d{1,2}[^()]{0,12}\)\s?)?(?:씨|양|군)(?![가-힣]{2})"
)
MANY = 2
"""People of one surname of whom it could be either."""
MOST_NAMES = 200
"""Names of one article that are looked for; more are a list."""


@dataclass(frozen=True, slots=True)
class Mention:
    """Where one person of an article is named.

    Args:
        index: of the pair.
        full: by the whole name.

    >>> Mention(0, (0, 3), "이미경", full=True).index
    0
    """

    index: int
    span: Span
    text: str
    full: bool


Persons = Mapping[str, tuple[Mention, ...]]
"""Where each person of an article is named, by what an article calls them first."""


def surname_of(name: str) -> str:
    """The surname of what an article calls a person by: all that 이모 has.

    >>> surname_of("남궁민수"), surname_of("이모"), surname_of("A")
    ('남궁', '이', 'A')
    """
    return (split_name(name) or (name[:1], ""))[0]


def names_by_pair(persons: Persons) -> dict[int, set[str]]:
    """Who is named in each pair, by its index; nobody in any other.

    >>> names_by_pair({"이미경": (Mention(2, (0, 3), "이미경", full=True),)})[2]
    {'이미경'}
    """
    named: dict[int, set[str]] = defaultdict(set)
    for name, mentions in persons.items():
        for mention in mentions:
            named[mention.index].add(name)
    return named


def begins_with_office(word: str) -> bool:
    """Whether a word, particle and all, is an office that is held by people, or begins with one.

    >>> [begins_with_office(word) for word in ("시장은", "통영시장은", "강가에서")]
    [True, True, False]
    """
    return word.startswith(_titles()) or bool(title_in(word))


@functools.cache
def _titles() -> tuple[str, ...]:
    return ("씨", *(row["ko"] for row in read_table("titles")))


@functools.lru_cache(maxsize=1 << 6)
def find_full_names(text: str) -> tuple[str, ...]:
    """The names of people in a Korean text that stand before a title or an age.

    >>> find_full_names("임하늘(19·춘천시청)이 서미란 시장을 만났다.")
    ('서미란', '임하늘')
    """
    titled = [m for m in TITLED.finditer(text) if split_name(m[1]) and begins_with_office(m[2])]
    aged = [m for m in AGED.finditer(text) if split_name(m[1])]
    return tuple([found[1] for found in (*titled, *aged)])


def find_persons(pairs: Sequence[Pair]) -> Persons:
    """Where each person of an article is named, by what an article calls them first.

    이씨 is the only 이 that the article has named by then; of two it could be either.

    >>> texts = ("이미경(52) 관장을 만났다.", "이 관장은 웃었다.", "이씨는 운다.", "A씨는 떠났다.")
    >>> persons = find_persons([Pair.of(text, "Lee Mi-kyung") for text in texts])
    >>> {name: [(m.index, m.text) for m in found] for name, found in persons.items()}
    {'이미경': [(0, '이미경'), (1, '이'), (2, '이')], 'A': [(3, 'A')]}
    """
    return _find_persons(tuple(pairs))


@functools.lru_cache(maxsize=1)
def _find_persons(pairs: tuple[Pair, ...]) -> Persons:
    """What three checks of an article ask for, one after the other."""
    full = dict.fromkeys(name for pair in pairs for name in find_full_names(pair.ko.text))
    named = [name for name in islice(full, MOST_NAMES) if _is_person(name, pairs)]
    persons: dict[str, list[Mention]] = defaultdict(list)
    whole = "\n".join(pair.ko.text for pair in pairs)
    everybody, crowded = _by_surname(whole, named), _crowded(whole)
    known: dict[str, set[str]] = defaultdict(set)
    for index, pair in enumerate(pairs):
        here = _by_surname(pair.ko.text, named)
        for surname, people in here.items():
            known[surname] |= people
        for name, mention in _mentions(index, pair.ko.text, named, here, known, everybody):
            if name.removesuffix("모") not in crowded:
                persons[name].append(mention)
    return {name: tuple(found) for name, found in persons.items()}


def _by_surname(text: str, named: Sequence[str]) -> dict[str, set[str]]:
    """The people whom a text introduces, by surname: 이미경, 이모(61)씨."""
    people: dict[str, set[str]] = defaultdict(set)
    for name in named:
        parts = split_name(name) if name in text else None
        if parts:
            people[parts[0]].add(name)
    for found in UNNAMED.finditer(text):
        if found[1] in surnames():
            people[found[1]].add(f"{found[1]}모")
    return people


def _crowded(text: str) -> set[str]:
    """Surnames of several people whom their age alone tells apart: 이모(61)씨, 이모(32)씨."""
    ages: dict[str, set[str]] = defaultdict(set)
    for found in UNNAMED.finditer(text):
        if found["age"]:
            ages[found[1]].add(found["age"])
    return {surname for surname, of in ages.items() if len(of) >= MANY}


def _mentions(
    index: int,
    text: str,
    named: Sequence[str],
    here: Mapping[str, set[str]],
    known: Mapping[str, set[str]],
    everybody: Mapping[str, set[str]],
) -> Iterator[tuple[str, Mention]]:
    """Each person of a sentence once for each way of calling them."""
    taken: list[Span] = []
    for name in named:
        at = text.find(name)
        if at >= 0:
            taken.append((at, at + len(name)))
            yield name, Mention(index, taken[-1], name, full=True)
    for found in (*UNNAMED.finditer(text), *MISTER.finditer(text), *_by_office(text)):
        surname = found[1]
        if meets(found.span(), taken) or surname not in surnames():
            continue
        people = known.get(surname) or everybody.get(surname) or set()
        if not people and found.re is OFFICE:
            continue  # 이 관장 may be "this director".
        if found.re is MISTER:
            # 고씨의 딸 고나래씨: the first is not the second.
            people = people - {name for name in here.get(surname, ()) if name in text}
        if len(people) < MANY:
            name = f"{surname}모" if found.re is UNNAMED else next(iter(people), f"{surname}모")
            taken.append(found.span())
            yield name, Mention(index, found.span(1), surname, full=False)
    for found in LETTER.finditer(text):
        yield found[1], Mention(index, found.span(1), found[1], full=False)


def _is_person(name: str, pairs: Sequence[Pair]) -> bool:
    """Whether the English names a person so: 전국의 교수 has the shape of a name too."""
    for pair in pairs:
        if name in pair.ko.text:
            match = said_name(name, pair.en.text)
            if match.kind == "person" and match.score >= NAME_THRESHOLD:
                return True
    return False


def _by_office(text: str) -> Iterator[re.Match[str]]:
    for found in OFFICE.finditer(text):
        if begins_with_office(found[2]):
            yield found
