"""What the figures of a text count: 300 participants, 구독자 5만 명, a budget of 2 billion won."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from align.bitext import Lang, Span
from align.numbers import Quantity, find_quantities
from align.words import english
from align.words.korean import words

__all__ = ["Count", "find_counts"]

LEAST = 10
"""Smaller numbers are spelled out, counted again and added up too freely."""
AFTER = re.compile(r"\s([a-z][a-z-]+)(?:\s([a-z][a-z-]+))?")
BEFORE = re.compile(
    r"\b((?:[a-z]+\s){0,2}[a-z]{4,})\s(?:of|is|was|will be|totals|totaled|stands at|reached)\s"
    r"(?:(?:about|around|some|approximately|over|more than)\s)?$"
)
ANYTHING = frozenset("person other thing case time place".split())
"""Stems that say nothing about which: 300 people and 500 people may be anyone."""
SKIPPED = frozenset("the a an its their total new this that all".split())
# What stands between a Korean noun and its figure: 구독자 수는 약 5만 명.
BETWEEN = re.compile(r"(?:\s?수)?(?:는|은|이|가)?\s(?:(?:모두|총|약|무려|현재|전체)\s?)?")


@dataclass(frozen=True, slots=True)
class Count:
    """A figure, what it counts (stems, or a Korean noun with its counter), and the place of both.

    >>> text = "팀 20개가 왔다."
    >>> [(text[slice(*count.span)], count.thing) for count in find_counts(text, "ko")]
    [('팀 20개', '팀 item')]
    """

    quantity: Quantity
    thing: str
    span: Span


def find_counts(text: str, lang: Lang) -> Iterator[Count]:
    """The exact figures of a text beside which stands what they count.

    >>> [count.thing for count in find_counts("Some 300 participants had 20 rooms.", "en")]
    ['particip', 'room']
    >>> [count.thing for count in find_counts("구독자 수는 5만 7000명이다.", "ko")]
    ['구독자 person']
    """
    for quantity in find_quantities(text, lang):
        plain = quantity.kind == "amount" and not (quantity.vague or quantity.ordinal)
        if not plain or quantity.high is not None or quantity.counting_word or quantity.rate:
            continue
        if quantity.value < LEAST or quantity.unit_class in ("percent", "percent_point", "time"):
            continue
        thing, start, end = (_counted_en if lang == "en" else _counted_ko)(text, quantity)
        if thing and thing not in ANYTHING:
            yield Count(quantity, thing, (min(start, quantity.span[0]), max(end, quantity.span[1])))


Counted = tuple[str, int, int]
NOTHING: Counted = ("", 0, 0)


def _counted_en(text: str, quantity: Quantity) -> Counted:
    """The plural after a bare number or a counter; what a sum or a size is said to be of."""
    start, end = quantity.span
    if quantity.unit_class in ("", "count"):
        if quantity.unit_span:
            return _stems(text[slice(*quantity.unit_span)]), start, end
        found = AFTER.match(text, end)
        plural = next((k for k in (1, 2) if found and (found[k] or "").endswith("s")), 0)
        if not found or not plural:
            return NOTHING
        return _stems(text[end : found.end(plural)]), start, found.end(plural)
    begin = max(0, start - 60)
    said = BEFORE.search(text[begin:start])
    return (f"{_stems(said[1])} {quantity.unit}", begin + said.start(1), end) if said else NOTHING


def _stems(text: str) -> str:
    kept = [word.stem for word in english.words(text) if word.lemma not in SKIPPED]
    return " ".join(kept)


def _counted_ko(text: str, quantity: Quantity) -> Counted:
    """The noun before the figure, with the counter that tells people from places."""
    before = [word for word in words(text) if word.end <= quantity.span[0]]
    nouns = [word for word in before if word.is_noun and word.lemma != "수"]
    if not nouns or not BETWEEN.fullmatch(text, nouns[-1].end, quantity.span[0]):
        return NOTHING
    start = nouns[-1].start
    for noun in reversed(nouns):
        start = noun.start if noun.end == start else start
    return f"{text[start : nouns[-1].end]} {quantity.unit}", start, quantity.span[1]
