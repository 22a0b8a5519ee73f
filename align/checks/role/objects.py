"""What is done to what, where two deeds have changed their objects.

기사를 폭행한 남성을 체포했다 is no arrest of the driver: of two verbs each has the object of the
other behind it in the English. No free wording puts both there.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence

from align.bitext import Span
from align.checks._mismatch import Mismatch
from align.checks.role.clauses import Clause, Noun, find_clauses
from align.checks.role.slots import Slots
from align.checks.role.told_nouns import Told, told_nouns

__all__ = ["find_crossed_objects"]

OBJECT = frozenset(("", "into", "of", "on", "at", "for"))
"""Prepositions between an English verb and what it is done to: bought into, disposed of."""


def find_crossed_objects(ko: str, en: str) -> Iterator[Mismatch]:
    """The two deeds of which each is told of the object of the other.

    >>> ko = "경찰은 기사를 폭행한 승객을 체포했다."
    >>> en = "Police arrested the driver for assaulting the passenger."
    >>> [(ko[slice(*t.ko)], t.right) for t in find_crossed_objects(ko, en)]
    [('기사를 폭행한 승객을 체포', 'are what is done to each')]
    """
    if ko.count("을 ") + ko.count("를 ") + ko.count("은 ") + ko.count("는 ") < 2:
        return
    told = told_nouns(ko, en)
    deeds = list(_deeds(find_clauses(ko), told))
    for (one, place, first), (other, end, second) in itertools.combinations(deeds, 2):
        mine, theirs = one.of("object")[-1], other.of("object")[-1]
        if mine != theirs and told.at(first.behind) == theirs and told.at(second.behind) == mine:
            span = (min(mine.span[0], theirs.span[0]), max(one.span[1], other.span[1]))
            ends = [place, end, *(_nearest(told, n, s) for n, s in ((theirs, place), (mine, end)))]
            yield Mismatch(
                span, (min(s[0] for s in ends), max(s[1] for s in ends)), "are what is done to each"
            )
            return


def _deeds(clauses: Sequence[Clause], told: Told) -> Iterator[tuple[Clause, Span, Slots]]:
    """The active verbs with an object that the English has with something behind them."""
    for clause in clauses:
        objects = clause.of("object")
        if clause.passive or clause.is_caused or not objects or not told.has(objects[-1]):
            continue
        place = told.deed(clause)
        if not place:
            continue
        slots = told.around(place)
        if not slots.passive and slots.behind is not None and slots.preposition in OBJECT:
            yield clause, place, slots


def _nearest(told: Told, noun: Noun, deed: Span) -> Span:
    return min(told.spans(noun), key=lambda span: abs(span[0] - deed[0]))
