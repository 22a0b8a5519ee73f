"""An English headline whose figures the body contradicts."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction

from align.bitext import Article, Pair
from align.checks._check import Finding
from align.consistency._check import ArticleCheck, Placed
from align.mqm import Category, Severity
from align.numbers import Quantity, find_quantities, same_quantity, same_value

__all__ = ["CHECK", "find"]

TITLED = re.compile(
    r"\b(Mayor|Governor|President|Chairman|Minister|Superintendent)\s"
    r"((?:[A-Z][A-Za-z]+[ -])?[A-Z][A-Za-z]+(?:-[A-Za-z]+)?)"
)
FEWEST_LETTERS = 3


def find(pairs: Sequence[Pair], article: Article) -> Iterator[Placed]:
    """A figure or a name of the English headline is another one in the body.

    A figure needs a rival in the body: of the same unit, or a power of ten away. Headlines
    whose Korean has the figure are left to the checks of the pair.

    >>> pairs = (Pair.of("", "City spends 50 billion won on roads"),
    ...          Pair.of("시는 도로에 5억 원을 쓴다.", "The city spends 500 million won on roads."))
    >>> headline = Pair(pairs[0].ko, pairs[0].en, role="headline")
    >>> [f.message for _, f in find((headline, pairs[1]), Article.from_texts("", ""))]
    ['The headline says 50 billion won, but the body says 500 million won']
    """
    body = [pair for pair in pairs if pair.role == "body"]
    said = [q for pair in body for q in find_quantities(pair.en.text, "en")]
    meant = [q for pair in body for q in find_quantities(pair.ko.text, "ko")]
    people = [found for pair in body for found in TITLED.finditer(pair.en.text)]
    for index, pair in enumerate(pairs):
        if pair.role == "headline" and body:
            for finding in (*_figures(pair, said, meant), *_people(pair, people)):
                yield index, finding


def _figures(pair: Pair, said: Sequence[Quantity], meant: Sequence[Quantity]) -> Iterator[Finding]:
    own = find_quantities(pair.ko.text, "ko")
    for quantity in find_quantities(pair.en.text, "en"):
        plain = quantity.kind == "amount" and not quantity.vague and not quantity.counting_word
        if not plain or any(same_quantity(q, quantity) for q in own):
            continue
        if any(same_value(q, quantity) or _within(quantity, q) for q in (*said, *meant)):
            continue
        rival = next((q for q in said if _rivals(quantity, q)), None)
        if rival is not None:
            yield Finding(
                f"The headline says {quantity.text}, but the body says {rival.text}",
                en=(quantity.number_span,),
                suggestion=f"Write {rival.text} if the body is right.",
            )


def _within(quantity: Quantity, other: Quantity) -> bool:
    """Whether a headline rounds a figure of the body to its first digit or two."""
    gap = abs(quantity.value - other.value)
    return gap <= Fraction(1, 20) * max(abs(quantity.value), abs(other.value))


def _rivals(quantity: Quantity, other: Quantity) -> bool:
    """Whether two different figures may be meant as one."""
    if other.kind != "amount" or other.vague or not quantity.value or not other.value:
        return False
    if quantity.unit != other.unit and quantity.unit and other.unit:
        return False
    ratio = max(quantity.value, other.value) / min(quantity.value, other.value)
    power = ratio.denominator == 1 and str(ratio.numerator).strip("0") == "1" and ratio > 1
    return power and (bool(quantity.unit) or quantity.value >= 100)


def _people(pair: Pair, people: Sequence[re.Match[str]]) -> Iterator[Finding]:
    """Mayor Kim above, Mayor Lee below, and no mayor of that name anywhere below."""
    for found in TITLED.finditer(pair.en.text):
        others = [other for other in people if other[1] == found[1]]
        words = _words(found[2])
        if not others or any(words & _words(other[2]) for other in others):
            continue
        whole = {word for other in people for word in _words(other[2])}
        if words & whole or max(map(len, words)) < FEWEST_LETTERS:
            continue
        if any(_alike(word, other) for word in words for o in others for other in _words(o[2])):
            continue
        yield Finding(
            f"The headline names {found.group()}, but the body {others[0].group()}",
            en=(found.span(2),),
            suggestion=f"Write {others[0].group()} if the body is right.",
        )


def _words(name: str) -> frozenset[str]:
    return frozenset(name.replace("-", " ").lower().split())


def _alike(one: str, other: str) -> bool:
    """Another spelling of a name is no other name; that is reported elsewhere."""
    from rapidfuzz.distance import Levenshtein

    return Levenshtein.normalized_similarity(one, other) >= 0.6


CHECK = ArticleCheck("headline", "number", Category.MISTRANSLATION, Severity.MAJOR, find, 0.7)
