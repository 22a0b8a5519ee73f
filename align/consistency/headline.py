"""An English headline that the body contradicts: its figures, dates, people and places."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from align.bitext import Article, Pair
from align.checks._check import Finding
from align.consistency._check import ArticleCheck, Placed
from align.consistency._headline_figures import are_powers_apart, is_rounded
from align.dates import MomentRef, find_dates
from align.mqm import Category, Severity
from align.numbers import Quantity, find_quantities, same_quantity, same_value
from align.words import english
from align.words.lexicon import gloss_words

__all__ = ["CHECK", "find"]

TITLED = re.compile(
    r"(?<!Vice )(?<!Deputy )\b(Mayor|Governor|President|Chairman|Minister|Superintendent|Professor|Principal|Reporter)\s"
    r"((?:[A-Z][A-Za-z]+[ -])?[A-Z][A-Za-z]+(?:-[A-Za-z]+)?)"
)
PLACED = re.compile(
    r"\b([A-Z][a-z]{2,})(?:\s(City|County|District|Province|Town|Village)|-(si|gun|gu|do|eup|myeon))\b"
)
FEWEST_LETTERS = 3
"""Letters of the longest word of a name that is looked for in the body."""
LEAST = 10
"""Smaller figures are counted in ways of their own: 2 of 3 villages."""
LONE = 0.6
"""Confidence that a headline means the only figure of its kind in the body."""


@dataclass(frozen=True, slots=True)
class _Body:
    """The body's English and what both its sides say in figures and dates."""

    english: str
    said: tuple[Quantity, ...]
    meant: tuple[Quantity, ...]
    dates: tuple[MomentRef, ...]

    @classmethod
    def of(cls, pairs: Sequence[Pair]) -> _Body:
        body = [pair for pair in pairs if pair.role == "body"]
        return cls(
            "\n".join(pair.en.text for pair in body),
            tuple(q for pair in body for q in find_quantities(pair.en.text, "en")),
            tuple(q for pair in body for q in find_quantities(pair.ko.text, "ko")),
            (
                *(m for pair in body for m in find_dates(pair.en.text, "en")),
                *(m for pair in body for m in find_dates(pair.ko.text, "ko")),
            ),
        )


def find(pairs: Sequence[Pair], article: Article) -> Iterator[Placed]:
    """A figure, date, person or place of the English headline is another one in the body.

    Each needs a rival in the body: a figure one of the same unit that is a power of ten away or
    the only one there, a date another date, a person another holder of the office, a place
    another place of its kind. What the Korean headline says itself is left to the checks of
    the pair.

    >>> pairs = (Pair.of("", "City spends 50 billion won on roads"),
    ...          Pair.of("시는 도로에 5억 원을 쓴다.", "The city spends 500 million won on roads."))
    >>> headline = Pair(pairs[0].ko, pairs[0].en, role="headline")
    >>> [f.message for _, f in find((headline, pairs[1]), Article.from_texts("", ""))]
    ['The headline says 50 billion won, but the body says 500 million won']
    """
    body = _Body.of(pairs)
    for index, pair in enumerate(pairs):
        if pair.role == "headline" and body.english.strip():
            for rule in (_figures, _dates, _people, _places):
                for finding in rule(pair, body):
                    yield index, finding


def _figures(pair: Pair, body: _Body) -> Iterator[Finding]:
    own = find_quantities(pair.ko.text, "ko")
    for quantity in find_quantities(pair.en.text, "en"):
        plain = quantity.kind == "amount" and not quantity.vague and not quantity.counting_word
        if not plain or any(same_quantity(q, quantity) for q in own):
            continue
        if any(
            same_value(q, quantity) or is_rounded(quantity, q) for q in (*body.said, *body.meant)
        ):
            continue
        rival, confidence = (
            next((q for q in body.said if are_powers_apart(quantity, q)), None),
            None,
        )
        if rival is None:
            rival, confidence = _only(quantity, body), LONE
        if rival is not None:
            span = quantity.number_span
            yield _finding(f"says {quantity.text}", f"says {rival.text}", span, confidence)


def _finding(
    headline: str, body: str, span: tuple[int, int], confidence: float | None = None
) -> Finding:
    said = body.partition(" ")[2]
    return Finding(
        f"The headline {headline}, but the body {body}",
        en=(span,),
        suggestion=f"Write {said} if the body is right.",
        confidence=confidence,
    )


def _only(quantity: Quantity, body: _Body) -> Quantity | None:
    """The only figure of the body that has the unit of a headline's, or is an ordinal as it is."""
    if quantity.value < LEAST or quantity.high is not None:
        return None
    if not quantity.unit and not quantity.ordinal:
        return None
    sides = [
        [
            q
            for q in side
            if q.ordinal == quantity.ordinal and (q.ordinal or q.unit == quantity.unit)
        ]
        for side in (body.said, body.meant)
    ]
    if any(len({q.value for q in side}) != 1 for side in sides):
        return None
    said, meant = (side[0] for side in sides)
    return said if said.value == meant.value and said.high is None else None


def _dates(pair: Pair, body: _Body) -> Iterator[Finding]:
    """May 5 above, June 5 or May 6 below, and no May 5."""
    own = {moment.day for moment in find_dates(pair.ko.text, "ko")}
    known = {(moment.month, moment.day) for moment in body.dates if moment.day}
    days = {day for _, day in known}
    whole = [m for m in body.dates if m.month and m.day and m.text.isascii()]
    for moment in find_dates(pair.en.text, "en"):
        date = (moment.month, moment.day)
        if None in date or moment.day in own or {date, (None, moment.day)} & known:
            continue
        rivals = [m for m in whole if moment.day == m.day]
        rivals += [m for m in whole if moment.month == m.month]
        rivals += whole if len(days) == 1 else []
        if rivals:
            yield _finding(f"says {moment.text}", f"says {rivals[0].text}", moment.span)


def _people(pair: Pair, body: _Body) -> Iterator[Finding]:
    """Mayor Kim above, no mayor but Lee below, and nobody of that name anywhere below."""
    people = list(TITLED.finditer(body.english))
    present = _words(body.english)
    for found in TITLED.finditer(pair.en.text):
        others = [other for other in people if other[1] == found[1]]
        words = _words(found[2])
        if (
            len({_words(other[2]) for other in others}) != 1
            or words & present
            or max(map(len, words)) < FEWEST_LETTERS
        ):
            continue
        if any(_alike(word, other) for word in words for o in others for other in _words(o[2])):
            continue
        yield _finding(f"names {found.group()}", f"names {others[0].group()}", found.span(2))


def _places(pair: Pair, body: _Body) -> Iterator[Finding]:
    """Nari County above, another county below, and Nari nowhere below."""
    places = list(PLACED.finditer(body.english))
    present = _words(body.english)
    for found in PLACED.finditer(pair.en.text):
        kind = found[2] or found[3]
        others = [other for other in places if kind == (other[2] or other[3])]
        name = found[1].lower()
        known = english.lemma(name) in gloss_words() or name in present
        if others and not known and not any(_alike(name, other[1].lower()) for other in others):
            yield _finding(f"names {found.group()}", f"names {others[0].group()}", found.span(1))


def _words(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"[a-z]+", text.lower()))


def _alike(one: str, other: str) -> bool:
    """Another spelling of a name is no other name; that is reported elsewhere."""
    from rapidfuzz.distance import Levenshtein

    return Levenshtein.normalized_similarity(one, other) >= 0.6


CHECK = ArticleCheck("headline", "number", Category.MISTRANSLATION, Severity.MAJOR, find, 0.7)
"""The headline against the body."""
