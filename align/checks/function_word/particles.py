"""The word at an English noun, held against the Korean behind it, where the rest must be asked too.

유기농 쌀까지 is "even organic rice", no "until"; 지난 대회에 비해 no "at the last event". Such a word is
wrong only if nothing else in the English says what the Korean does: "than", "even", "from".
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

from align.bitext import Span
from align.casing import lowered
from align.checks._mismatch import Mismatch
from align.checks._own_places import own_places
from align.checks._part_index import PartIndex
from align.checks._told_rows import compiled
from align.checks.function_word.particle_rows import ROWS, ParticleRow
from align.checks.function_word.postpositions import (
    CLAUSE_EN,
    DENIED_EN,
    LIST_KO,
    OF_CLAUSE,
    REACH,
)
from align.words.evidence import CLEAR_KINDS, KoreanLink

__all__ = ["find_particles"]

LONGEST = 400
"""Characters of a Korean text in which one noun has one place."""
# What may stand between a preposition and its noun: an article, two words that describe it.
BETWEEN = (
    r"\s(?:(?:the|an?|its|their|his|her|this|that|these|those|our|some)\s)?"
    r"(?:(?!(?:no|missing|absent|neither|after|little|few|zero|minimal|hardly|scant|insufficient|inadequate|limited|lack|any|of|in|on|to|for|and|or|nor|by|with|at|from|as|than|that|who|which|but"
    r"|is|are|was|were|has|have|had|be|been|what|how|where|when|the|an?|only|just|not)\b)[\w’'-]+\s){0,2}$"
)
JOINED_KO = re.compile(r"[와과]\s$")
JOINED_EN = re.compile(r"\b(?:the\s)?[\w’'-]{1,24}\s(?:and|or)\s(?:the\s)?$", re.I)
"""소음과 먼지로 인해: "because of noise and dust"."""


@functools.cache
def _patterns(row: ParticleRow) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """The Korean, the English before a noun and anywhere; made when a key of the row is first met."""
    said = rf"\b(?P<said>{row.wrong})"
    return (
        re.compile(rf"들?(?:{row.ko})"),
        re.compile(rf"{said}{BETWEEN}"),
        re.compile(rf"{said}\s"),
    )


@functools.cache
def _fits(row: ParticleRow) -> re.Pattern[str] | None:
    """What else in the English says it rightly."""
    return re.compile(rf"(?:(?<![A-Za-z])|(?=n['’]t))(?:{row.fits})\b", re.I) if row.fits else None


@functools.cache
def _index() -> PartIndex[ParticleRow]:
    return PartIndex((row.keys, row) for row in ROWS)


def find_particles(ko: str, en: str) -> Iterator[Mismatch]:
    """The first noun whose Korean particle the English contradicts, and says nowhere else.

    >>> ko, en = "유기농 쌀까지 값이 떨어졌다.", "Prices fell until organic rice."
    >>> [(en[slice(*one.en)], one.right) for one in find_particles(ko, en)]
    [('until', '“even”')]
    """
    if len(ko) > LONGEST:
        return
    lower = lowered(en)
    for row in _index().held(ko):
        form, _, anywhere = _patterns(row)
        if not (anywhere.search(lower) and form.search(ko)):
            continue
        if row.unless and compiled(row.unless).search(ko):
            continue
        for link, place in own_places(ko, en):
            found = _contradicted(row, ko, lower, link, place)
            if found:
                yield found
                return


def _contradicted(
    row: ParticleRow, ko: str, en: str, link: KoreanLink, own: Span
) -> Mismatch | None:
    """What stands at the English noun, if it gives the row's Korean behind the noun wrongly."""
    form, wrong, _ = _patterns(row)
    start, end = link.span
    place, place_end = own
    noun = link.kind in CLEAR_KINDS and link.words[-1].is_noun
    behind = form.match(ko, end) if noun else None
    if not behind or LIST_KO.search(ko, 0, start):
        return None
    if row.noun and not compiled(rf"(?:{row.noun})$").search(
        ko[start : end + ko.startswith("들", end)]
    ):
        return None
    joined = JOINED_KO.search(ko, 0, start) and JOINED_EN.search(en, max(0, place - REACH), place)
    place = joined.start() if joined else place
    head = max(0, place - REACH)
    said = wrong.search(en[head:place])
    if said is None or DENIED_EN.search(en[: head + said.start()]):
        return None
    at, stop = head + said.start(), head + said.end("said")
    if said["said"] in OF_CLAUSE and CLAUSE_EN.match(en, place_end):
        return None
    fits = _fits(row)
    if fits and fits.search(f"{en[:at]} {en[stop:]}"):
        return None
    return Mismatch((start, behind.end()), (at, stop), row.right)
