"""What the English says before a noun, held against what the Korean says behind it.

변호사 없이 as "with a lawyer", 미국에 이어 as "ahead of the United States": the wrong word stands at the
noun itself, so that a right one elsewhere in the sentence excuses nothing. The rows are the table
``postpositions``.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

from align.checks._mismatch import Mismatch
from align.checks._own_places import own_places
from align.checks._told_rows import ToldRow, compiled, told_rows_held
from align.words.evidence import CLEAR_KINDS

__all__ = ["find_postpositions"]

LONGEST = 600
"""Characters of a Korean text in which one noun has one place."""
REACH = 60
"""Characters before an English noun in which its preposition stands."""
# What may stand between a preposition and its noun: an article, two words that describe it.
BETWEEN = (
    r"\s(?:(?:the|an?|its|their|his|her|this|that|these|those|our|some)\s)?"
    r"(?:(?!(?:no|missing|absent|neither|after|little|few|zero|minimal|hardly|scant|insufficient|inadequate|limited|any|of|in|on|to|for|and|or|nor|by|with|at|from|as|than|that|who|which|"
    r"is|are|was|were|has|have|had|be|been|what|how|where|when|the|an?)\b)[\w’'-]+\s){0,2}$"
)
DENIED_EN = re.compile(
    r"(?:\bnot?|n['’]t|\bnever|\bnothing|\bnone|\bnor|\bonly|\bwhether)\s(?:just\s|only\s|simply\s|[a-z]+\s)?$"
)
NOT_EN = re.compile(r"\b(?:not|never|cannot|nobody|none|no)\b|n['’]t\b", re.I)
NOT_KO = re.compile(r"않|못[하했한해]|없|(?<![가-힣])[안못]\s")
LIST_KO = re.compile(r"[,·]\s?$|(?:및|그리고|또는)\s$")
"""Before a noun that is one of several: 서울과 부산을 제외하고."""


@functools.cache
def _patterns(row: ToldRow) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """The Korean, the English before a noun and anywhere; made when a text first has what the row holds."""
    said = rf"(?P<said>{row.wrong})"
    return (
        re.compile(rf"들?(?:{row.ko})"),
        re.compile(rf"{said}{BETWEEN}", re.I),
        re.compile(rf"{said}\s", re.I),
    )


def find_postpositions(ko: str, en: str) -> Iterator[Mismatch]:
    """The first noun whose Korean postposition the English contradicts.

    >>> ko, en = "그는 변호사 없이 조사를 받았다.", "He was questioned with a lawyer."
    >>> [(en[slice(*one.en)], one.right) for one in find_postpositions(ko, en)]
    [('with', '“without”')]
    """
    if len(ko) > LONGEST:
        return
    for row in told_rows_held("postpositions", ko):
        form, wrong, anywhere = _patterns(row)
        if not (anywhere.search(en) and form.search(ko)):
            continue
        if row.unless and compiled(row.unless).search(ko):
            continue
        for link, (place, _) in own_places(ko, en):
            start, end = link.span
            noun = link.kind in CLEAR_KINDS and link.words[-1].is_noun
            behind = form.match(ko, end) if noun else None
            if not behind or LIST_KO.search(ko, 0, start):
                continue
            said = wrong.search(en[max(0, place - REACH) : place])
            if said is None:
                continue
            at = max(0, place - REACH) + said.start()
            # "Did not drive until the crash": of a deed of afterwards, not of one left undone.
            if said["said"].lower() in ("until", "till"):
                denied = bool(NOT_EN.search(en, 0, at)) != bool(NOT_KO.search(ko))
            else:
                denied = bool(DENIED_EN.search(en[:at]))
            if not denied:
                yield Mismatch((start, behind.end()), (at, at + len(said["said"])), row.says)
                return
