"""The nouns of a Korean sentence, the deeds they belong to, and where the English has each."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from typing import NamedTuple

from align.bitext import Span, meets, within
from align.checks.role.clauses import ABSTRACT, QUOTED, Clause, Noun, find_clauses
from align.checks.role.slots import Slots, around
from align.words import english, lexicon
from align.words.evidence import KoreanLink, link_words

__all__ = ["Told", "deed_of", "free_place", "holds", "links_of", "told_nouns"]

SUFFERED = frozenset("받다 당하다 듣다 맞다 입다 얻다 사다".split())
"""Verbs that say nothing by themselves of a deed done to the subject: 기습을 당하다."""
WIDE = 5
"""Words from which a phrase of English is too wide to be a noun."""


class Told(NamedTuple):
    """The nouns of a sentence and where the English has each of them."""

    nouns: tuple[Noun, ...]
    places: dict[int, list[Span]]
    clear: list[Span]
    quoted: tuple[Noun, ...]
    ko: str
    en: str

    def has(self, noun: Noun | None) -> bool:
        """Whether the English has the noun."""
        if noun is None or noun.head in ABSTRACT:
            return False
        return bool(self.places[self.nouns.index(noun)])

    def spans(self, noun: Noun) -> list[Span]:
        """Where the English has the noun."""
        return self.places[self.nouns.index(noun)]

    def at(self, number: int | None) -> Noun | None:
        """The noun of a number that ``around`` gave."""
        return None if number is None else self.nouns[number]

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
    every = [n for c in clauses for n in (c.subject, c.topic, *c.nouns) if n is not None]
    nouns = tuple(dict.fromkeys(every))
    quoted = tuple(c.subject for c in clauses if c.subject and c.ending.endswith(QUOTED))
    return Told(nouns, *_places(nouns, links, en), quoted, ko, en)


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
    return [k for k in links if noun.span[0] <= k.span[0] < noun.span[1]]


def deed_of(clause: Clause, links: Sequence[KoreanLink]) -> KoreanLink | None:
    """The link of the verb of a clause, where the English has it."""
    start, end = clause.span
    for link in links:
        if link.span[0] <= start and end <= link.span[1] and link.kind and link.en:
            return link
        if link.span[1] == end and link.kind and link.en:
            return link
    return None


def free_place(verb: KoreanLink, links: Sequence[KoreanLink], en: str) -> Span | None:
    """The English of the verb, where no other word of the Korean is meant by it first."""
    if verb.kind == "related":
        return None
    place = verb.en[0]
    if not any(w.is_content for w in english.words(en[slice(*place)])):
        return None
    others = [
        k
        for k in links
        if meets(place, k.en)
        and k is not verb
        and k.kind != "related"
        and k.words[-1].lemma not in SUFFERED
    ]
    # 내놓은, 전달했다, "gave" and "presented": either may be the other's.
    if any(meets(s, k.en[:1]) for k in others for s in verb.en[1:]):
        return None
    claimed = [s for k in others for s in _narrow(k, en)[:1]]
    if not meets(place, claimed):
        return place
    # "Gave the change back": the verb is told around its object.
    first = (place[0], place[0] + len(en[slice(*place)].split()[0]))
    inside = [span for span in claimed if meets(place, [span])]
    around = all(first[1] < start and end < place[1] for start, end in inside)
    return first if around else None


def _places(
    nouns: Sequence[Noun], links: Sequence[KoreanLink], en: str
) -> tuple[dict[int, list[Span]], list[Span]]:
    """The English of each noun by itself, and the words that answer more than one of them."""
    found: dict[int, list[Span]] = {}
    for number, noun in enumerate(nouns):
        inside = [k for k in links_of(noun, links) if k.kind not in ("", "related", "date")]
        found[number] = [s for link in inside for s in _narrow(link, en)]
    every = [(n, s) for n, spans in found.items() for s in spans]
    clear = [s for n, s in every if any(o == s and m != n for m, o in every)]
    return {
        n: [
            s for s in spans if s not in clear and not any(m != n and holds(o, s) for m, o in every)
        ]
        for n, spans in found.items()
    }, clear


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
        words = [w for w in english.words(en) if span[0] <= w.start < span[1]]
        if not any(w.is_content for w in words):
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
