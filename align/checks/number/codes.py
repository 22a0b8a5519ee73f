"""Designations of letters and digits: KTX-3, F-35, NW1. Both languages write them alike."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from itertools import islice

from align.bitext import Span
from align.checks._mismatch import Mismatch

__all__ = ["find_codes"]

CODE = re.compile(
    r"(?P<head>[A-Z](?<![A-Za-z0-9.&-][A-Z])[A-Z]{0,3})-?(?P<digits>[0-9]{1,5})(?P<tail>[A-Z]{0,2})(?![A-Za-z0-9&-]|\.[A-Za-z0-9])"
)
MOST = 20


def find_codes(ko: str, en: str) -> Iterator[Mismatch]:
    """The codes of which a digit has changed, where each side has one of the kind that the other lacks.

    >>> [(m.ko, m.en, m.right) for m in find_codes("F-35 도입", "F-16s to come: the F-16")]
    [((0, 4), (19, 23), 'F-35')]
    """
    english = _codes(en)
    korean = _codes(ko) if english else {}
    for kind in korean.keys() & english.keys():
        lost = korean[kind].keys() - english[kind].keys()
        new = english[kind].keys() - korean[kind].keys()
        if len(lost) == len(new) == 1:
            span = korean[kind][lost.pop()]
            yield Mismatch(span, english[kind][new.pop()], ko[slice(*span)])


def _codes(text: str) -> dict[tuple[str, str], dict[str, Span]]:
    """By the letters of a code its digits, and where each stands first."""
    found: dict[tuple[str, str], dict[str, Span]] = defaultdict(dict)
    for match in islice(CODE.finditer(text), MOST):
        found[match["head"], match["tail"]].setdefault(match["digits"], match.span())
    return found
