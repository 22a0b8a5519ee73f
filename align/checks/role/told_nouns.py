"""The nouns of a Korean sentence, the deeds they belong to, and where the English has each."""

from __future__ import annotations

import functools
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from align.bitext import Span, meets, within
from align.checks.role.clauses import ABSTRACT, QUOTED, Clause, Noun, find_clauses
from align.checks.role.slots import Slots, around
from align.words import english, lexicon
from align.words.english import EnglishWord
from align.words.evidence import KoreanLink, link_words

__all__ = ["Told", "deed_place", "holds", "links_of", "told_nouns"]

SUFFERED = frozenset("받다 당하다 듣다 맞다 입다 얻다 사다".split())
"""Verbs that say nothing by themselves of a deed done to the subject: 기습을 당하다."""
WIDE = 5
"""Words from which a phrase of English is too wide to be a noun."""


class Told(NamedTuple):
    """The nouns of a sentence and where the English has each of them."""

    nouns: tuple[Noun, ...]
    numbers: dict[str, int]
    places: dict[int, list[Span]]
    clear: list[Span]
    quoted: tuple[Noun, ...]
    ko: str
    en: str

    def has(self, noun: Noun | None) -> bool:
        """Whether the English has the noun."""
        if noun is None or noun.head in ABSTRACT:
            return False
        return bool(self.places[self.numbers[noun.text]])

    def spans(self, noun: Noun) -> list[Span]:
        """Where the English has the noun."""
        return self.places[self.numbers[noun.text]]

    def at(self, number: int | None) -> Noun | None:
        """The noun of a number that ``around`` gave."""
        return None if number is None else self.nouns[number]

    def deed(self, clause: Clause) -> Span | None:
        """The English of the verb of a clause, where no other word is meant by it first."""
        return deed_place(self.ko, self.en, clause.span)

    def around(self, verb: Span) -> Slots:
        """What stands around a verb of the English, of these nouns."""
        return _around(self.ko, self.en, verb)


@functools.lru_cache(maxsize=1 << 8)
def told_nouns(ko: str, en: str) -> Told:
    """The nouns of the clauses of a text and their places in the English.

    >>> told = told_nouns("개가 고양이를 물었다.", "The dog bit the cat.")
    >>> [(noun.head, told.spans(noun)) for noun in told.nouns]
    [('개', [(4, 7)]), ('고양이', [(16, 19)])]
    """
    clauses, links = find_clauses(ko), link_words(ko, en).ko
    # Nouns that say the same are the same.
    every: dict[str, Noun] = {}
    for clause in clauses:
        for noun in (clause.subject, clause.topic, *clause.nouns):
            if noun is not None:
                every.setdefault(noun.text, noun)
    nouns = tuple(every.values())
    numbers = {text: number for number, text in enumerate(every)}
    quoted = tuple([c.subject for c in clauses if c.subject and c.ending.endswith(QUOTED)])
    return Told(nouns, numbers, *_places(nouns, links, en), quoted, ko, en)


# Three rules ask for the same verbs.
@functools.lru_cache(maxsize=1 << 6)
def _around(ko: str, en: str, verb: Span) -> Slots:
    told = told_nouns(ko, en)
    return around(en, verb, told.places, told.clear)


def links_of(noun: Noun, links: Sequence[KoreanLink]) -> list[KoreanLink]:
    """The links of the words of a noun, in order.

    >>> ko, en = "시 관계자는 웃었다.", "A city official smiled."
    >>> [noun] = told_nouns(ko, en).nouns
    >>> [ko[slice(*link.span)] for link in links_of(noun, link_words(ko, en).ko)]
    ['시', '관계자']
    """
    start, end = noun.span
    return [k for k in links if start <= k.span[0] < end]


# Five rules ask for the same verbs.
@functools.lru_cache(maxsize=1 << 6)
def deed_place(ko: str, en: str, verb: Span) -> Span | None:
    """The English of a verb, where no other word of the Korean is meant by it first.

    >>> ko, en = "개가 고양이를 물었다.", "The dog bit the cat."
    >>> [en[slice(*deed_place(ko, en, clause.span))] for clause in find_clauses(ko)]
    ['bit']
    """
    links = link_words(ko, en).ko
    link = _link_of(verb, links)
    return _free_place(link, links, en) if link else None


def _link_of(verb: Span, links: Sequence[KoreanLink]) -> KoreanLink | None:
    """The link of a verb, where the English has it."""
    start, end = verb
    for link in links:
        first, last = link.span
        if last >= end and (first <= start or last == end) and link.kind and link.en:
            return link
    return None


def _free_place(verb: KoreanLink, links: Sequence[KoreanLink], en: str) -> Span | None:
    if verb.kind == "related":
        return None
    place = verb.en[0]
    first, last = place
    if not _has_content(english.words(en[first:last])):
        return None
    others = [
        k
        for k in links
        if k is not verb
        for start, end in k.en
        if start < last and first < end
        if k.kind != "related" and k.words[-1].lemma not in SUFFERED
    ]
    if not others:
        return place
    # 내놓은, 전달했다, "gave" and "presented": either may be the other's.
    if any(meets(s, k.en[:1]) for k in others for s in verb.en[1:]):
        return None
    claimed = [s for k in others for s in _narrow(k, en)[:1]]
    if not meets(place, claimed):
        return place
    # "Gave the change back": the verb is told around its object.
    head = (first, first + len(en[first:last].split()[0]))
    inside = [span for span in claimed if meets(place, [span])]
    around = all(head[1] < start and end < last for start, end in inside)
    return head if around else None


def _has_content(words: Sequence[EnglishWord]) -> bool:
    """Whether one of some words means something."""
    # A loop: any() of a generator takes twice the time.
    for word in words:  # noqa: SIM110
        if word.is_content:
            return True
    return False


def _places(
    nouns: Sequence[Noun], links: Sequence[KoreanLink], en: str
) -> tuple[dict[int, list[Span]], list[Span]]:
    """The English of each noun by itself, and the words that answer more than one of them."""
    found: dict[int, list[Span]] = {}
    owners: dict[Span, int] = {}
    clear: list[Span] = []
    starts = [link.span[0] for link in links]
    for number, noun in enumerate(nouns):
        spans: list[Span] = []
        start, end = noun.span
        for link in links[bisect_left(starts, start) : bisect_left(starts, end)]:
            if link.kind not in ("", "related", "date"):
                spans += _narrow(link, en)
        clear += [span for span in spans if owners.setdefault(span, number) != number]
        found[number] = spans
    lost = {*clear, *_held(owners, clear)}
    if lost:
        found = {n: [span for span in spans if span not in lost] for n, spans in found.items()}
    return found, clear


def _held(owners: dict[Span, int], clear: Sequence[Span]) -> Iterator[Span]:
    """The places that a place of another noun holds: most places stand apart."""
    reach = 0
    for start, last in sorted([(start, -end) for start, end in owners]):
        span = (start, -last)
        if span[1] > reach:
            reach = span[1]
            continue
        wider = [other for other in owners if holds(other, span)]
        if any(other in clear or owners[other] != owners[span] for other in wider):
            yield span


def holds(one: Span, other: Span) -> bool:
    """Whether a place has another inside, and is not the same.

    >>> holds((0, 9), (3, 9)), holds((3, 9), (3, 9))
    (True, False)
    """
    return one != other and within(other, one)


def _narrow(link: KoreanLink, en: str) -> list[Span]:
    """The places of a word; of a phrase whose words stand apart, those words."""
    spans: dict[Span, None] = {}
    stems: set[str] | None = None
    for span in link.en:
        words = english.words_from(en, span)
        if not _has_content(words):
            continue
        if len(words) < WIDE or link.kind != "lexicon":
            spans[span] = None
            continue
        if any(within(other, span) for other in link.en if other != span):
            continue  # "Disability groups are demanding the right": "disability groups" is enough.
        if stems is None:
            lemmas = [w.lemma for w in link.words]
            entries = (" ".join(lemmas), "".join(lemmas))
            stems = {s for entry in entries for answer in lexicon.answers(entry) for s in answer}
        for word in words:
            if word.stem in stems and word.is_content:
                spans[word.span] = None
    return list(spans)
