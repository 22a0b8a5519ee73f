"""What kind of thing is counted on both sides."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

__all__ = ["Mark"]


@dataclass(frozen=True, slots=True)
class Mark:
    """Something that a translation has about as often as its original.

    Args:
        name: what is counted.
        count_ko, count_en: how often a sentence has it.
        likely: for each count of the Korean, the chance of each count of the English that
            translates it; the last of either stands for that many and more.
        usual: the chance of each count in any one English sentence.

    >>> def count(text):
    ...     return text.count("!")
    >>> mark = Mark("exclamation", count, count, ((0.99, 0.01), (0.4, 0.6)), (0.97, 0.03))
    >>> mark.count_en("Stop!"), mark.most
    (1, 1)
    """

    name: str
    count_ko: Callable[[str], int]
    count_en: Callable[[str], int]
    likely: tuple[tuple[float, ...], ...]
    usual: tuple[float, ...]

    @property
    def most(self) -> int:
        """The count from which on nothing is told apart."""
        return len(self.usual) - 1
