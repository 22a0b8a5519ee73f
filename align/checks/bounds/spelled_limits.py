"""Half and one: limits whose figure English spells as a word, and a limit that is denied."""

from __future__ import annotations

import re
from collections.abc import Iterator

from align.checks._mismatch import Mismatch

__all__ = ["find_spelled", "is_denied"]

DENIED = re.compile(
    r"(?:n['’]t|\bnot|\bnever|\bno|\bnor|\bwithout|\bcannot|\bfar from)\s(?:\w+\s)?$", re.I
)
SINCE = 14
"""Characters before a bound word in which a "not" turns it round."""

HALF_KO = re.compile(
    r"(?P<up>과반|절반(?:을|이)?\s?(?:훌쩍\s)?(?:넘|이상|웃|초과))|(?P<down>절반(?:도|에도|에)?\s?(?:안|못|채|미치|미만|이하))"
)
MINORITY_EN = re.compile(
    r"\b(?:(?:less|fewer)\sthan|under|below|not\seven)\s(?:a\s)?half\b|\ba?\s?minority\b", re.I
)
MAJORITY_EN = re.compile(
    r"\b(?:more\sthan|over|above|upward\sof)\s(?:a\s)?half\b|\bmajority\b|\bmost\b", re.I
)
ONE_LOW_KO = re.compile(
    r"(?<![0-9.,])(?:1|한)\s?(?:년|달|개월|주일?|시간|분|명|사람|번|차례)\s?(?P<bound>미만|이하|이내)"
)
ONE_HIGH_KO = re.compile(
    r"(?<![0-9.,])(?:1|한)\s?(?:년|달|개월|주일?|시간|분|명|사람|번|차례)\s?(?P<bound>이상|초과|넘)"
)
ONE_ABOVE_EN = re.compile(r"\b(?:over|more than|at least|upward of)\s(?:an?|one)\s[a-z]+", re.I)
ONE_BELOW_EN = re.compile(
    r"\b(?:under|less than|within|fewer than|at most)\s(?:an?|one)\s[a-z]+", re.I
)


def is_denied(text: str, start: int) -> bool:
    """Whether a "not" before a bound word turns it round.

    >>> is_denied("It is not more than five.", 10), is_denied("It is more than five.", 6)
    (True, False)
    """
    return bool(DENIED.search(text[max(0, start - SINCE) : start]))


def find_spelled(ko: str, en: str) -> Iterator[Mismatch]:
    """과반 for "less than half", 1년 미만 for "over a year".

    >>> [t.right for t in find_spelled("주민 과반이 반대한다.", "Less than half are against it.")]
    ['more than half']
    """
    half = HALF_KO.search(ko) if "반" in ko else None
    if half:
        up = half["up"] is not None
        wrong, right = (MINORITY_EN, MAJORITY_EN) if up else (MAJORITY_EN, MINORITY_EN)
        said = wrong.search(en)
        if said and not right.search(en):
            yield Mismatch(half.span(), said.span(), "more than half" if up else "less than half")
    for here, other, over, under, means in (
        (ONE_LOW_KO, ONE_HIGH_KO, ONE_ABOVE_EN, ONE_BELOW_EN, "less than"),
        (ONE_HIGH_KO, ONE_LOW_KO, ONE_BELOW_EN, ONE_ABOVE_EN, "more than"),
    ):
        word = here.search(ko)
        read = over.search(en) if word else None
        if not word or not read or other.search(ko) or under.search(en):
            continue
        if not is_denied(en, read.start()):
            yield Mismatch(word.span("bound"), read.span(), means)
