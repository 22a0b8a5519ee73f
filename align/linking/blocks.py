"""Safe places to cut two long texts, so that time and memory grow with their length only.

Words that stand once or twice on either side and answer each other give points; the heaviest
chain of points that never crosses is the skeleton of the path. Where three points follow each
other closely and in step, the texts can be cut before the middle one, if that is firm, and each
block be linked by itself.
Source: the anchors of hunalign and of patience diff; the chain is the heaviest increasing
subsequence (Fredman 1975) with a Fenwick tree.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from align.linking.cues import Index, index_types
from align.words import lexicon

__all__ = ["cut_points"]

RAREST = 4
"""Sentences of one side a word may stand in and still be a point."""
BLOCK = 400
"""Sentences from one cut to the next, at least."""
FIRM = 0.7
"""Weight of a point that a cut may rest on: a word met once on both sides, or several rare ones."""

WINDOW = 8000
"""Sentences of either side that are looked at together."""
STEP = 5
"""Sentences between two neighbouring points, at most, where nothing lies between them."""

Point = tuple[int, int]


def cut_points(ko: Sequence[set[str]], en: Sequence[set[str]]) -> list[Point]:
    """Places (i, j) where both texts can be cut: ko[:i] belongs to en[:j].

    The texts are walked through a window at a time, since a word that is rare in a window need
    not be rare in a book; a window without a cut is widened.

    Args:
        ko, en: word types of each sentence.

    >>> numbered = [{f"#{n}"} for n in range(1000)]
    >>> cut_points(numbered, numbered)
    [(400, 400), (800, 800)]
    """
    cuts: list[Point] = []
    i = j = 0
    width = WINDOW
    while True:
        own, other = ko[i : i + width], en[j : j + width]
        is_last = i + width >= len(ko) and j + width >= len(en)
        found = _cuts(index_types(own), index_types(other), len(other))
        # Near the end of a window what belongs together may lie on both sides of it.
        edge = width if is_last else width * 3 // 4
        safe = [(a, b) for a, b in found if max(a, b) <= edge]
        cuts.extend((i + a, j + b) for a, b in safe)
        if is_last:
            return cuts
        if safe:
            (i, j), width = cuts[-1], WINDOW
        else:
            width *= 2


def _cuts(ko: Index, en: Index, m: int) -> list[Point]:
    chain = _heaviest_chain(weights := _points(ko, en), m)
    cuts: list[Point] = []
    last = (0, 0)
    for before, at, after in zip(chain, chain[1:], chain[2:], strict=False):
        far = at[0] - last[0] >= BLOCK or at[1] - last[1] >= BLOCK
        if far and weights[at] >= FIRM and _in_step(before, at) and _in_step(at, after):
            last = at
            cuts.append(last)
    return cuts


def _in_step(one: Point, other: Point) -> bool:
    """Whether both sides go on by the same few sentences from one point to the other."""
    step = other[0] - one[0]
    return step == other[1] - one[1] <= STEP


def _points(ko: Index, en: Index) -> dict[Point, float]:
    """How strongly rare words tie each pair of sentences."""
    weights: dict[Point, float] = {}
    for word, own in ko.items():
        if len(own) > RAREST:
            continue
        answered: set[int] = set()
        for answer in _answers(word, en):
            answered.update(answer)
        if 0 < len(answered) <= RAREST:
            for i in own:
                for j in answered:
                    weight = 1.0 / (len(own) * len(answered))
                    weights[i, j] = weights.get((i, j), 0.0) + weight
    return weights


def _answers(word: str, en: Index) -> Iterator[list[int]]:
    if word in en:
        yield en[word]
    for first, *rest in lexicon.answers(word):
        if not rest and first in en:
            yield en[first]


def _heaviest_chain(weights: dict[Point, float], m: int) -> list[Point]:
    """The heaviest set of points that rise on both sides, in order."""
    tree: list[tuple[float, Point | None]] = [(0.0, None)] * (m + 2)
    before: dict[Point, Point | None] = {}
    # Within a row from right to left, so that no point follows another of its own row.
    for point in sorted(weights, key=lambda p: (p[0], -p[1])):
        total, previous = _best_below(tree, point[1])
        before[point] = previous
        _raise(tree, point[1] + 1, (total + weights[point], point))
    _, at = _best_below(tree, m)
    chain = []
    while at is not None:
        chain.append(at)
        at = before[at]
    return chain[::-1]


def _best_below(tree: list[tuple[float, Point | None]], column: int) -> tuple[float, Point | None]:
    """The heaviest chain that ends in a column less than ``column``."""
    best: tuple[float, Point | None] = (0.0, None)
    while column > 0:
        if tree[column][0] > best[0]:
            best = tree[column]
        column -= column & -column
    return best


def _raise(
    tree: list[tuple[float, Point | None]], column: int, value: tuple[float, Point | None]
) -> None:
    while column < len(tree):
        if value[0] > tree[column][0]:
            tree[column] = value
        column += column & -column
