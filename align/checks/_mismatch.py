"""What rules of several checks yield before it is a finding: two places and what is right."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from align.bitext import Span

__all__ = ["Mismatch", "Misused"]


@dataclass(frozen=True, slots=True)
class Mismatch:
    """A stretch of the Korean and the English that stands in its place and says another thing.

    Args:
        ko: place in the Korean text, in code points.
        en: place in the English text.
        right: what the English should have there, or what the Korean is, in words that a
            message can take over.

    >>> ko, en = "양산에서 축제가 열렸다.", "A festival was held in the parasol."
    >>> one = Mismatch(ko=(0, 2), en=(27, 34), right="Yangsan")
    >>> f"{ko[slice(*one.ko)]} is {one.right}, not “{en[slice(*one.en)]}”"
    '양산 is Yangsan, not “parasol”'
    """

    ko: Span
    en: Span
    right: str


class Misused(NamedTuple):
    """A stretch of the English with a word for the other way, and the word that belongs there.

    >>> en = "A monk presided under the wedding."
    >>> one = Misused((7, 21), "over")
    >>> f"“{en[slice(*one.span)]}” has “{one.right}”"
    '“presided under” has “over”'
    """

    span: Span
    right: str
