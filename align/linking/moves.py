"""Sentences that stand elsewhere in the other language: a caption, a subhead, a moved paragraph.

The path through two texts never crosses itself, so what was moved is left unlinked on both
sides. Here the sentences left over are matched with each other by the same evidence, wherever
they stand. The more pairs there are to choose from, the more a match must say, since the best of
many strangers looks like a match too; a neighbour of a match already made need not say as much.
"""

from __future__ import annotations

import heapq
import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np

from align.bitext import Link
from align.linking.calibration import Grounds, link_score
from align.linking.cues import english_types, korean_types
from align.linking.dp import Band, Bead
from align.linking.embedding import EmbeddingModel, SentenceEncoder
from align.linking.learn import Learned
from align.linking.length import LengthModel, byte_lengths
from align.linking.marks import MarkModel
from align.linking.model import Rows, Table, WindowModel

__all__ = ["find_moves"]

SURE = 4.0
"""What a moved link must say beyond what the best of as many strangers would, in nats."""
BEADS = (Bead(1, 1, 0.0), Bead(1, 2, 2.8), Bead(2, 1, 2.8))
CELLS = 2_000_000
"""Pairs looked at at once."""

Unit = tuple[int, ...]
"""The sentences of one null link: one, or one with the fragments that follow it."""


@dataclass(frozen=True, slots=True)
class _Candidate:
    """Units ko[i:i + a] and en[j:j + b], and what a link of them would be judged by."""

    i: int
    j: int
    grounds: Grounds

    @property
    def a(self) -> int:
        return self.grounds.a

    @property
    def b(self) -> int:
        return self.grounds.b


def find_moves(
    ko: Sequence[str],
    en: Sequence[str],
    links: Sequence[Link],
    *,
    learned: Learned | None = None,
    encoder: SentenceEncoder | None = None,
) -> tuple[Link, ...]:
    """The links with those of moved sentences in the place of the null links they replace.

    Time grows with the product of the sentences left over on either side.

    Args:
        ko, en: all sentences of both texts.
        links: as ``link_texts`` gives them.

    >>> ko = ["비가 내렸다.", "▲ 21일 주민 572명이 모였다."]
    >>> en = ["▲ On the 21st, 572 residents gathered.", "It rained."]
    >>> links = [Link((), (0,)), Link((0,), (1,)), Link((1,), ())]
    >>> [(link.ko, link.en, link.moved) for link in find_moves(ko, en, links)]
    [((0,), (1,), False), ((1,), (0,), True)]
    """
    lost_ko = sorted(link.ko for link in links if not link.en)
    lost_en = sorted(link.en for link in links if not link.ko)
    if not lost_ko or not lost_en:
        return tuple(links)
    texts = (
        [" ".join(ko[i] for i in u) for u in lost_ko],
        [" ".join(en[j] for j in u) for u in lost_en],
    )
    found = [
        one
        for one in _candidates(*texts, learned, encoder)
        if _stand_together(lost_ko[one.i : one.i + one.a])
        and _stand_together(lost_en[one.j : one.j + one.b])
    ]
    chosen = _choose(found, math.log(len(lost_ko) * len(lost_en)))
    return _put_in_place(links, chosen, lost_ko, lost_en)


def _candidates(
    ko: Sequence[str],
    en: Sequence[str],
    learned: Learned | None,
    encoder: SentenceEncoder | None,
) -> Iterator[_Candidate]:
    """All links of the units that would gain more than ``SURE``."""
    most = max(1, CELLS // len(en))
    en_types, en_bytes = list(map(english_types, en)), byte_lengths(en)
    en_vectors = encoder.encode(en) if encoder else None
    for start in range(0, len(ko), most):
        part = ko[start : start + most]
        lengths, marks = LengthModel(byte_lengths(part), en_bytes), MarkModel(part, en)
        others: list[WindowModel] = []
        if encoder and en_vectors is not None:
            others.append(EmbeddingModel(encoder.encode(part), en_vectors))
        types = list(map(korean_types, part)), en_types
        table = Table(lengths, marks, others, *types, learned)
        rows = Rows(table, Band.diagonal(len(part), len(en), len(en) + 1), BEADS)
        for i in range(len(part)):
            costs = rows.costs(i)
            for at, j in np.argwhere(costs < -SURE).tolist():
                step = (i, j, BEADS[at].a, BEADS[at].b)
                yield _Candidate(start + i, j, table.grounds(step, float(costs[at, j]), 1.0))


def _stand_together(units: Sequence[Unit]) -> bool:
    return all(one[-1] + 1 == other[0] for one, other in pairwise(units))


def _choose(found: Sequence[_Candidate], chance: float) -> list[tuple[_Candidate, float]]:
    """Candidates that share no unit, the best first, each with the nats it has to spare.

    Args:
        chance: what the best of all strangers says, in nats.
    """
    ends: dict[tuple[int, int], list[_Candidate]] = {}
    begins: dict[tuple[int, int], list[_Candidate]] = {}
    for one in found:
        begins.setdefault((one.i, one.j), []).append(one)
        ends.setdefault((one.i + one.a, one.j + one.b), []).append(one)
    queue = [(one.grounds.cost + SURE + chance, at) for at, one in enumerate(found)]
    queue = [(over, at) for over, at in queue if over < 0.0]
    heapq.heapify(queue)
    number = {one: at for at, one in enumerate(found)}
    taken_ko, taken_en = set[int](), set[int]()
    chosen = []
    while queue:
        over, at = heapq.heappop(queue)
        one = found[at]
        own, other = range(one.i, one.i + one.a), range(one.j, one.j + one.b)
        if taken_ko.isdisjoint(own) and taken_en.isdisjoint(other):
            taken_ko.update(own)
            taken_en.update(other)
            chosen.append((one, -over))
            after = begins.get((one.i + one.a, one.j + one.b), [])
            for near in (*after, *ends.get((one.i, one.j), [])):
                heapq.heappush(queue, (near.grounds.cost + SURE, number[near]))
    return chosen


def _put_in_place(
    links: Sequence[Link],
    chosen: Sequence[tuple[_Candidate, float]],
    lost_ko: Sequence[Unit],
    lost_en: Sequence[Unit],
) -> tuple[Link, ...]:
    """The links, each moved one where the null link of its first Korean sentence stood."""
    moved: dict[int, Link] = {}
    gone: set[tuple[Unit, Unit]] = set()
    for one, spare in chosen:
        own, other = lost_ko[one.i : one.i + one.a], lost_en[one.j : one.j + one.b]
        posterior = 1.0 / (1.0 + math.exp(-min(spare, 30.0)))
        grounds = replace(one.grounds, posterior=posterior)
        link = Link(sum(own, ()), sum(other, ()), grounds.cost, link_score(grounds), moved=True)
        moved[link.ko[0]] = link
        gone.update((unit, ()) for unit in own)
        gone.update(((), unit) for unit in other)
    placed = []
    for link in links:
        if (link.ko, link.en) not in gone:
            placed.append(link)
        elif link.ko and link.ko[0] in moved:
            placed.append(moved[link.ko[0]])
    return tuple(placed)
