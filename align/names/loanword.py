"""Loanwords and foreign names: does this English sound like that Hangul?

Korean writes a loanword as it hears it, so the Hangul is taken apart into phones and read
along the letters of the English word, each phone paying for the spelling it gets
(:mod:`align.names.sounds`). A reading that grows too dear is dropped, so an unrelated word
costs a few steps. Words that no sound rule reaches are rows of align/lexicons/loanwords.tsv.
"""

from __future__ import annotations

import functools
from collections.abc import Mapping, Sequence
from importlib import resources
from typing import NamedTuple

from align.names.sounds import (
    Edges,
    edges_of,
    letter_bits,
    phones,
    shaded,
    skip_cost,
    skip_costs,
    weight,
)

__all__ = ["FLOOR", "LOANWORD_THRESHOLD", "irregular", "loanword_score", "read_along"]

LOANWORD_THRESHOLD = 0.78
"""From here on a loanword may be taken as found; measured in tests/align/names/test_match.py."""
FLOOR = 0.5
"""Readings whose score would fall below are dropped; what checks call alike is above."""
# What is held against every match, so that short words need to fit better than long ones.
PRIOR = 0.3
# English endings that Korean does not hear: followers, updated, Indonesian, Iraqi.
ENDINGS = {"s": 0.08, "es": 0.12, "ed": 0.3, "ing": 0.35, "n": 0.2, "i": 0.25}
INFINITY = float("inf")


@functools.cache
def _lexicon() -> Mapping[str, tuple[str, ...]]:
    text = resources.files("align.lexicons").joinpath("loanwords.tsv").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in text.splitlines()[1:])
    return {row[0]: tuple(row[1].lower().split("; ")) for row in rows}


def irregular(word: str) -> tuple[str, ...]:
    """The English of a loanword that sounds otherwise than its English, lower case; else empty.

    >>> irregular("아파트")
    ('apartment', 'apartments', 'apartment building', 'flat', 'condo')

    Source: align/lexicons/loanwords.tsv.
    """
    return _lexicon().get(word, ())


@functools.lru_cache(maxsize=1 << 16)
def loanword_score(korean: str, english: str) -> float:
    """How well one English word (or words run together) sounds like the Hangul, 0 to 1.

    >>> loanword_score("팔로워", "follower") > LOANWORD_THRESHOLD
    True
    >>> loanword_score("팔로워", "flour") > LOANWORD_THRESHOLD
    False
    """
    letters = english.lower()
    scores = read_along(phones(korean), letters, shaded(letters), (len(letters),))
    return max(scores.values(), default=0.0)


def read_along(
    heard: str, written: str, letters: str, ends: Sequence[int], least: float = FLOOR
) -> dict[int, float]:
    """The scores of reading ``heard`` along the letters up to each of ``ends``.

    Ends that no reading above ``least`` reaches are left out, and the higher it is, the sooner a
    reading is given up. Time grows with the number of
    phones times the letters within reach.

    Args:
        heard: phones, as :func:`align.names.sounds.phones` gives them.
        written: lower-case Latin letters, words run together.
        letters: the same, shaded word by word.
        ends: where a reading may end, ascending.
        least: lowest score of interest.

    >>> from align.names.sounds import phones
    >>> letters = "merkel"
    >>> found = read_along(phones("메르켈"), letters, shaded(letters), [3, 6])
    >>> 6 in found, 3 in found
    (True, False)
    """
    total, budget, edges, openings, dear = _plan(heard, least)
    if budget < 0 or not _begins(written, letters, budget, openings):
        return {}
    if _is_out_of_reach(letter_bits(letters), dear, budget):
        return {}
    skips = skip_costs(written)
    rows: list[dict[int, float]] = [{} for _ in range(len(heard) + 1)]
    rows[0][0] = 0.0
    for place, row in enumerate(rows):
        if row:
            _pass_over(row, skips, budget)
            if place < len(heard):
                _write_phones(rows, place, edges[place], letters, budget)
    if not rows[-1]:
        return {}
    return _scores(rows[-1], letters, ends, total, least)


class _Plan(NamedTuple):
    """What all readings of some phones share.

    Args:
        total: weight of the phones.
        budget: what a reading may cost.
        edges: how a reading goes on from each phone.
        openings: letters that the first letter written may be; None for any.
        dear: the phones that cost something unwritten: how much, and the letters (as
            :func:`align.names.sounds.letter_bits`) without all of which they stay so.
    """

    total: float
    budget: float
    edges: tuple[Edges, ...]
    openings: frozenset[str] | None
    dear: tuple[tuple[float, int], ...]


@functools.lru_cache(maxsize=1 << 13)
def _plan(heard: str, least: float) -> _Plan:
    total, edges = weight(heard), edges_of(heard)
    budget = total * (1 - least) - PRIOR
    return _Plan(total, budget, edges, _openings(edges, budget), _dear(edges))


def _openings(edges: tuple[Edges, ...], budget: float) -> frozenset[str] | None:
    letters: set[str] = set()
    left = budget
    for edge in edges:
        for _, spellings, _ in edge:
            letters.update(spellings)
        left -= min(unwritten for _, _, unwritten in edge)
        if left < 0:
            return frozenset(letters)
    return None


def _dear(edges: tuple[Edges, ...]) -> tuple[tuple[float, int], ...]:
    bits = [0] * len(edges)
    for place, edge in enumerate(edges):
        for size, spellings, _ in edge:
            first = letter_bits("".join(spellings))
            for at in range(place, place + size):
                bits[at] |= first
    costs = [min(unwritten for _, _, unwritten in edge) for edge in edges]
    return tuple((cost, bit) for cost, bit in zip(costs, bits, strict=True) if cost)


def _is_out_of_reach(bits: int, dear: tuple[tuple[float, int], ...], budget: float) -> bool:
    """Whether the letters at hand leave too much unwritten, in whatever order they stand.

    Half of the words that a reading could begin with are turned away by it.
    """
    for cost, wanted in dear:
        if not bits & wanted:
            budget -= cost
    return budget < 0


def _begins(written: str, letters: str, budget: float, openings: frozenset[str] | None) -> bool:
    """Whether a letter that a reading may begin with stands within reach: most words have none."""
    if openings is None:
        return bool(letters)
    cost = 0.0
    for at, letter in enumerate(letters):
        if letter in openings:
            return True
        cost += skip_cost(written, at)
        if cost > budget:
            return False
    return False


def _pass_over(row: dict[int, float], skips: Sequence[float], budget: float) -> None:
    """Let every reading of the row leave letters out, from left to right."""
    pending = sorted(row)
    for at in pending:
        cost = row[at]
        while at < len(skips):
            cost += skips[at]
            at += 1
            if cost > budget or cost >= row.get(at, INFINITY):
                break
            row[at] = cost


def _write_phones(
    rows: list[dict[int, float]],
    place: int,
    edges: tuple[tuple[int, Mapping[str, tuple[tuple[str, float], ...]], float], ...],
    letters: str,
    budget: float,
) -> None:
    for at, cost in rows[place].items():
        first = letters[at : at + 1]
        for size, spellings, unwritten in edges:
            row = rows[place + size]
            if cost + unwritten < min(budget, row.get(at, INFINITY)):
                row[at] = cost + unwritten
            for spelling, extra in spellings.get(first, ()):
                if cost + extra <= budget and letters.startswith(spelling, at):
                    end = at + len(spelling)
                    if cost + extra < row.get(end, INFINITY):
                        row[end] = cost + extra


def _scores(
    row: dict[int, float], letters: str, ends: Sequence[int], total: float, least: float
) -> dict[int, float]:
    scores = {}
    for end in ends:
        cost = row.get(end, INFINITY)
        for tail, extra in ENDINGS.items():
            if letters.endswith(tail, 0, end):
                cost = min(cost, row.get(end - len(tail), INFINITY) + extra)
        score = 1 - (cost + PRIOR) / total
        if score >= least:
            scores[end] = score
    return scores
