"""Loanwords and foreign names: does this English sound like that Hangul?

Korean writes a loanword as it hears it, so the Hangul is taken apart into phones and read
along the letters of the English word, each phone paying for the spelling it gets
(:mod:`align.names.sounds`). A reading that grows too dear is dropped, so an unrelated word
costs a few steps. Words that no sound rule reaches are rows of align/lexicons/loanwords.tsv.
"""

from __future__ import annotations

import functools
from collections.abc import Iterable, Iterator, Mapping
from importlib import resources
from typing import NamedTuple

from align.names.index import Window
from align.names.sounds import (
    FIRM,
    Edges,
    edges_of,
    letter_bits,
    phones,
    shaded,
    skip_cost,
    skip_costs,
    weight,
)

__all__ = ["FLOOR", "LOANWORD_THRESHOLD", "highest", "irregular", "loanword_score", "read_along"]

LOANWORD_THRESHOLD = 0.78
"""From here on a loanword may be taken as found; measured in tests/align/names/test_match.py."""
FLOOR = 0.5
"""Readings whose score would fall below are dropped; what checks call alike is above."""
# What is held against every match, so that short words need to fit better than long ones.
PRIOR = 0.3
# English endings that Korean does not hear: none, or followers, updated, Indonesian, Iraqi.
ENDINGS = {"": 0.0, "s": 0.08, "es": 0.12, "ed": 0.3, "ing": 0.35, "n": 0.2, "i": 0.25}
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
    shades = shaded(letters)
    window = Window(0, letters, shades, (len(letters),), letter_bits(shades))
    scores = (score for _, ends in read_along(phones(korean), [window]) for score in ends.values())
    return max(scores, default=0.0)


def read_along(
    heard: str, windows: Iterable[Window], least: float = FLOOR
) -> Iterator[tuple[Window, dict[int, float]]]:
    """The windows that ``heard`` can be read along, each with the scores of the ends it reaches.

    Ends that no reading above ``least`` reaches are left out, and the higher it is, the sooner a
    reading is given up. Time grows with the number of phones times the letters within reach; most
    windows are turned away by their first letter or by letters that they lack.

    Args:
        heard: phones, as :func:`align.names.sounds.phones` gives them.
        windows: of :func:`align.names.index.candidates`.
        least: lowest score of interest.

    >>> from align.names.index import candidates
    >>> from align.names.sounds import phones
    >>> windows = candidates("Merkel said").windows
    >>> [(window.letters, list(ends)) for window, ends in read_along(phones("메르켈"), windows)]
    [('merkelsaid', [6])]
    """
    plan = _plan(heard, least)
    _, budget, _, openings, dear = plan
    if budget < 0:
        return
    closed = FIRM if openings and budget < 1 else frozenset[str]()
    for window in windows:
        first = window.shades[:1]
        if (openings is None or first not in openings) and (
            first in closed or not _begins(window, plan)
        ):
            continue
        # Half of the words that a reading could begin with leave too much unwritten, in whatever
        # order their letters stand.
        bits, left = window.bits, budget
        for cost, wanted in dear:
            if not bits & wanted:
                left -= cost
                if left < 0:
                    break
        else:
            row = _read(plan, window)
            if row and (scores := _scores(row, window, plan.total, least)):
                yield window, scores


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


@functools.lru_cache(maxsize=1 << 12)
def highest(heard: str) -> float:
    """No reading of these phones has a higher score, whatever it is read along.

    >>> from align.names.sounds import phones
    >>> loanword_score("메르켈", "Merkel") <= highest(phones("메르켈")) < 1
    True
    """
    total = weight(heard)
    return max(0.0, 1 - PRIOR / total) if total else 0.0


def _openings(edges: tuple[Edges, ...], budget: float) -> frozenset[str] | None:
    letters: set[str] = set()
    left = budget
    for unwritten, runs in edges:
        for _, spellings in runs:
            letters.update(spellings)
        left -= unwritten
        if left < 0:
            return frozenset(letters)
    return None


def _dear(edges: tuple[Edges, ...]) -> tuple[tuple[float, int], ...]:
    bits = [0] * len(edges)
    for place, (_, runs) in enumerate(edges):
        for size, spellings in runs:
            first = letter_bits("".join(spellings))
            for at in range(place, place + size):
                bits[at] |= first
    return tuple([(edge[0], bit) for edge, bit in zip(edges, bits, strict=True) if edge[0]])


def _begins(window: Window, plan: _Plan) -> bool:
    """Whether a letter that a reading may begin with stands within reach: most words have none."""
    if plan.openings is None:
        return bool(window.letters)
    cost = 0.0
    for at, letter in enumerate(window.shades):
        if letter in plan.openings:
            return True
        cost += skip_cost(window.letters, at)
        if cost > plan.budget:
            return False
    return False


def _read(plan: _Plan, window: Window) -> dict[int, float]:
    """What it costs to have read all phones, by the letters passed by then."""
    budget, letters = plan.budget, window.shades
    skips = skip_costs(window.letters)
    rows: list[dict[int, float]] = [{} for _ in range(len(plan.edges) + 1)]
    rows[0][0] = 0.0
    for place, (unwritten, runs) in enumerate(plan.edges):
        row = rows[place]
        if not row:
            continue
        _pass_over(row, skips, budget)
        after = rows[place + 1]
        for at, cost in row.items():
            reached = cost + unwritten
            if reached < budget and reached < after.get(at, INFINITY):
                after[at] = reached
            first = letters[at : at + 1]
            for size, spellings in runs:
                if first in spellings:
                    onward = rows[place + size]
                    for spelling, extra in spellings[first]:
                        reached = cost + extra
                        # The spellings that follow are no cheaper.
                        if reached > budget:
                            break
                        if letters.startswith(spelling, at):
                            end = at + len(spelling)
                            if reached < onward.get(end, INFINITY):
                                onward[end] = reached
    last = rows[-1]
    if last:
        _pass_over(last, skips, budget)
    return last


def _pass_over(row: dict[int, float], skips: tuple[float, ...], budget: float) -> None:
    """Let every reading of the row leave letters out, from left to right."""
    for at in sorted(row):
        cost = row[at]
        for onward in range(at, len(skips)):
            cost += skips[onward]
            if cost > budget or cost >= row.get(onward + 1, INFINITY):
                break
            row[onward + 1] = cost


def _scores(row: dict[int, float], window: Window, total: float, least: float) -> dict[int, float]:
    letters = window.shades
    scores = {}
    for end in window.ends:
        cost = INFINITY
        for at, reached in row.items():
            if at <= end:
                rest = letters[at:end]
                if rest in ENDINGS and reached + ENDINGS[rest] < cost:
                    cost = reached + ENDINGS[rest]
        score = 1 - (cost + PRIOR) / total
        if score >= least:
            scores[end] = score
    return scores
