"""The end of a range that is another in the English: 129~130달러 as "between $529 and $130"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from align.checks._mismatch import Mismatch
from align.numbers import Quantity, render
from align.words.evidence import PairEvidence, link_words

__all__ = ["find_range_ends"]

JOINING = re.compile(r"(?:\s(?:and|to)\s|\s?[-–—~]\s?)(?:about\s|some\s|US)?[$€£₩]?")
"""What stands between the ends of an English range."""
UNITED = ("day", "month", "year", "clock")
"""Kinds of figures of which the check of dates tells."""


def find_range_ends(ko: str, en: str) -> Iterator[Mismatch]:
    """Ranges of which the English has one end as it is and another figure for the other.

    >>> ko, en = "유가는 129~130달러를 오갔다.", "Oil moved between $529 and $130."
    >>> [(en[slice(*one.en)], one.right) for one in find_range_ends(ko, en)]
    [('529', '129')]
    """
    evidence = link_words(ko, en)
    linked = {j for _, j in evidence.number_links}
    for i, j in evidence.number_links:
        one, kept = evidence.numbers_ko[i], evidence.numbers_en[j]
        if one.high is None or kept.high is not None or one.vague or one.kind in UNITED:
            continue
        for beside, here, right in ((j - 1, one.high, one.value), (j + 1, one.value, one.high)):
            if kept.value != here or beside in linked or not 0 <= beside < len(evidence.numbers_en):
                continue
            other = evidence.numbers_en[beside]
            if _is_end(evidence, en, min(j, beside)) and _is_wrong(other, kept, right):
                yield Mismatch(one.span, other.number_span, render(right, "en"))


def _is_end(evidence: PairEvidence, en: str, first: int) -> bool:
    """Whether two neighbouring figures are the ends of one range."""
    one, other = evidence.numbers_en[first], evidence.numbers_en[first + 1]
    return JOINING.fullmatch(en, one.span[1], other.span[0]) is not None


def _is_wrong(other: Quantity, kept: Quantity, right: Fraction) -> bool:
    """Whether the other end is neither the right one nor a figure of other things."""
    alike = other.unit in (kept.unit, "") or kept.unit == ""
    plain = other.high is None and not other.vague and not other.ordinal
    return plain and alike and other.kind == kept.kind and other.value != right
