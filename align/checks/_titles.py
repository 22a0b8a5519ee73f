"""Offices and posts by the table of titles, their English as stems."""

from __future__ import annotations

import functools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from align.lexicons import read_table, values
from align.lexicons.derived import derived
from align.words import english
from align.words.english import EnglishWord

__all__ = [
    "GAP",
    "OFFICES",
    "Title",
    "begins_title",
    "is_title",
    "offices_from",
    "stretch",
    "title_of",
    "title_stems",
    "titles_told",
]

OFFICES = frozenset(
    "mayor governor minister chairman chairperson chairwoman president principal superintendent"
    " director commissioner prosecutor ambassador consul premier captain colonel professor dean"
    " chancellor".split()
)
"""Words for offices by themselves; what stands before them makes them one office or another."""
GAP = 2
"""Words that may stand between those of a rendering: "mayor Kim of the city"."""
ARTICLES = frozenset(("a", "an", "the"))
CHAIRS = frozenset(map(english.stem, "chairman chair chairperson chairwoman".split()))


@dataclass(frozen=True, slots=True)
class Title:
    """A row of the table.

    Args:
        right, wrong: English for it, and English for another office, as stems.
        first: the English to suggest.
        is_word: it is a common word as well.

    >>> mayor = title_of("시장")
    >>> mayor.first, ("mayor",) in mayor.right, mayor.is_word
    ('mayor', True, True)
    """

    ko: str
    right: tuple[tuple[str, ...], ...]
    wrong: tuple[tuple[str, ...], ...]
    first: str
    is_word: bool


def title_of(word: str) -> Title | None:
    """The office that a Korean word without spaces is, if any; always the same value.

    >>> title_of("군수").first, title_of("강")
    ('county governor', None)
    """
    return _title(word) if is_title(word) else None


def is_title(word: str) -> bool:
    """Whether a Korean word without spaces is an office.

    >>> is_title("군수"), is_title("강")
    (True, False)
    """
    return word in _rows()


def begins_title(head: str) -> bool:
    """Whether a title may begin so; spaces count for nothing.

    >>> begins_title("지방자"), begins_title("강가")
    (False, False)
    >>> begins_title("군")
    True
    """
    return head.replace(" ", "") in _beginnings()


def offices_from(stem: str) -> tuple[tuple[str, ...], ...]:
    """The English of the offices that begin with a stem, longest first, as stems.

    >>> offices_from("mayor")[-1]
    ('mayor',)
    """
    return _offices().get(stem, ())


def titles_told(stems: tuple[str, ...]) -> frozenset[str]:
    """The Korean offices that some English, as stems, is right for.

    >>> "팀장" in titles_told(title_stems("team leader")), len(titles_told(title_stems("river")))
    (True, 0)
    """
    return _told().get(stems, frozenset())


def stretch(
    target: Sequence[EnglishWord], stems: Sequence[str], gap: int
) -> list[EnglishWord] | None:
    """The first words with these stems in this order, few words between them.

    >>> words = english.words("the head of the new health center")
    >>> [word.text for word in stretch(words, ("head", "of", "health"), GAP) or ()]
    ['head', 'of', 'health']
    """
    first = stems[0]
    for start, word in enumerate(target):
        if word.stem != first:
            continue
        found, at = [word], start
        for stem in stems[1:]:
            after = target[at + 1 : at + 2 + gap]
            step = next((k for k, other in enumerate(after, at + 1) if other.stem == stem), None)
            if step is None:
                break
            found.append(target[step])
            at = step
        else:
            return found
    return None


@derived
def _told() -> dict[tuple[str, ...], frozenset[str]]:
    found: dict[tuple[str, ...], set[str]] = {}
    for title in map(_title, _rows()):
        for right in title.right:
            found.setdefault(right, set()).add(title.ko)
    return {right: frozenset(titles) for right, titles in found.items()}


def title_stems(text: str) -> tuple[str, ...]:
    """The stems of an English title, without its articles.

    >>> title_stems("the Mayor of Seoul")
    ('mayor', 'of', 'seoul')
    """
    return tuple(word.stem for word in english.words(text) if word.lemma not in ARTICLES)


@functools.cache
def _rows() -> dict[str, dict[str, str]]:
    return {row["ko"]: row for row in read_table("titles")}


@functools.cache
def _title(ko: str) -> Title:
    row = _rows()[ko]
    return Title(
        ko,
        tuple(right for en in values(row["en"]) for right in _heads(title_stems(en))),
        tuple(map(title_stems, values(row["wrong"]))),
        values(row["en"])[0],
        row["note"].startswith("homograph"),
    )


@functools.cache
def _beginnings() -> frozenset[str]:
    """What titles may begin with, spaces left out; the whole ones among it."""
    closed = {ko.replace(" ", "") for ko in _rows()}
    return frozenset(ko[:size] for ko in closed for size in range(1, len(ko) + 1))


def _heads(right: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """A rendering with each word that English has for who presides: chairman, chair."""
    yield right
    for at, word in enumerate(right):
        if word in CHAIRS:
            yield from ((*right[:at], other, *right[at + 1 :]) for other in CHAIRS - {word})


@derived
def _offices() -> dict[str, tuple[tuple[str, ...], ...]]:
    """The English of all offices by their first stem, longest first: "national assembly member"."""
    found: dict[str, set[tuple[str, ...]]] = {}
    for title in map(_title, _rows()):
        for right in title.right:
            if len(right) > 1 and not title.is_word:
                found.setdefault(right[0], set()).add(right)
    for office in OFFICES:
        found.setdefault(english.stem(office), set()).add((english.stem(office),))
    return {
        first: tuple(sorted(names, key=lambda name: (-len(name), name)))
        for first, names in found.items()
    }
