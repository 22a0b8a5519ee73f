"""The dates and times of one text, and which of them another text has no equal of."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from align.dates import MomentRef

__all__ = ["Side"]


@dataclass(frozen=True, slots=True)
class Side:
    """The moments of one side that the other has no equal of, by what they say.

    Args:
        moments: the dates and times of the side, in order.
        text: the whole of it.

    >>> from align.dates import find_dates
    >>> ko, en = "3월과 5월에 열린다.", "It is held in May."
    >>> ko, en = Side(find_dates(ko, "ko"), ko), Side(find_dates(en, "en"), en)
    >>> [moment.text for moment in ko.lost(en, lambda moment: moment.month)]
    ['3월']
    """

    moments: tuple[MomentRef, ...]
    text: str

    def lost(
        self, other: Side, value: Callable[[MomentRef], object], *, counted: bool = False
    ) -> list[MomentRef]:
        """Moments whose value the other side lacks; counted: or has fewer times."""
        theirs = [value(moment) for moment in other.moments]
        lost = []
        for moment in self.moments:
            own = value(moment)
            if own is None:
                continue
            if own not in theirs:
                lost.append(moment)
            elif counted:
                theirs.remove(own)
        return lost
