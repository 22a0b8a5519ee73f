"""Quotations and brackets, inside which no sentence ends.

Pairs are looked for within one line and only so far apart as a quotation can sensibly be, so a
mark left open costs nothing beyond itself.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

from align.bitext import Span

__all__ = ["Quotations", "end_of_space", "find_quotations"]

CURLY_CLOSE = {
    "”": '"',
    "’": "'",
    "」": "「",
    "』": "『",
    ")": "(",
    "]": "[",
    "】": "【",
    "）": "（",
}
CURLY_OPEN = {
    "“": '"',
    "‘": "'",
    "「": "「",
    "『": "『",
    "(": "(",
    "[": "[",
    "【": "【",
    "（": "（",
}
MARK = re.compile("[" + re.escape("".join({*CURLY_OPEN, *CURLY_CLOSE, '"', "'"})) + "]")
SPACE = re.compile(r"\s*")
SENTENCE_END = re.compile(r"[.?!]\s")
ELIDED_YEAR = re.compile(r"['‘]\d\d(?:s\b|년)")  # the '90s, '23년
OPENERS = frozenset("([{“‘「『《〈【（<")


@dataclass(frozen=True, slots=True)
class Quotations:
    """The quotations and brackets of a line.

    Args:
        outermost: half-open spans that neither touch nor nest, in order, marks included.
        openings: where each pair opens.
        opened: where each pair opens, by where it ends.

    >>> found = find_quotations("“왔다. 갔다.” 그가 말했다.", reach=80)
    >>> found.outermost, found.hold(5), found.hold(10)
    (((0, 9),), True, False)
    """

    outermost: tuple[Span, ...]
    openings: frozenset[int]
    opened: dict[int, int]

    def hold(self, position: int) -> bool:
        """True where a boundary at ``position`` would cut a quotation in two."""
        index = bisect_left(self.outermost, (position,)) - 1
        return index >= 0 and position < self.outermost[index][1]

    def opening_in(self, start: int, end: int) -> int | None:
        """The first place from ``start`` up to ``end`` where a pair opens."""
        return next((place for place in range(start, end) if place in self.openings), None)


NONE = Quotations((), frozenset(), {})
"""Of a line without a mark, as most are."""


def find_quotations(text: str, *, reach: int) -> Quotations:
    """Pair the quotation marks and brackets of a line, at most ``reach`` code points apart.

    Straight marks open or close by the spaces around them, and by what is open where both or
    neither have one. An apostrophe between letters is none.

    >>> find_quotations("그는 “간다. 온다.”고 했다.", reach=99).outermost
    ((3, 12),)
    >>> find_quotations("그는 “간다. 온다.", reach=99).outermost
    ()
    """
    if not MARK.search(text):
        return NONE
    pairs = list(_pairs(text, reach))
    outermost: list[Span] = []
    for start, end in sorted(pairs):
        if outermost and start < outermost[-1][1]:
            outermost[-1] = (outermost[-1][0], max(end, outermost[-1][1]))
        else:
            outermost.append((start, end))
    opened = {end: start for start, end in pairs}
    return Quotations(tuple(outermost), frozenset(opened.values()), opened)


def _pairs(text: str, reach: int) -> Iterator[Span]:
    stacks: dict[str, list[int]] = {}
    for mark in MARK.finditer(text):
        char, position = mark.group(), mark.start()
        family = CURLY_OPEN.get(char) or CURLY_CLOSE.get(char, char)
        stack = stacks.setdefault(family, [])
        if stack and position - stack[-1] >= reach:
            stack.clear()
        if _opens(text, position, bool(stack)):
            stack.append(position)
        elif stack and not _is_apostrophe(text, position):
            start = stack.pop()
            if not _is_possessive(text, start, position):
                yield start, position + 1


def _opens(text: str, position: int, is_open: bool) -> bool:
    char = text[position]
    if ELIDED_YEAR.match(text, position):
        return False
    if char in CURLY_OPEN or char in CURLY_CLOSE:
        return char in CURLY_OPEN
    before, after = text[position - 1 : position], text[position + 1 : position + 2]
    after_space = not before or before.isspace() or before in OPENERS or before in "\"'"
    before_space = not after or after.isspace() or not (after.isalnum() or after in OPENERS)
    if char == "'":
        return after_space and not before_space
    if after_space == before_space:
        return not is_open
    return after_space


def _is_apostrophe(text: str, position: int) -> bool:
    if text[position] not in "'’":
        return False
    # Hangul may follow a closing mark directly (‘간다’고); only Latin letters make an apostrophe.
    after = text[position + 1 : position + 2]
    return after.isascii() and after.isalnum()


def _is_possessive(text: str, start: int, end: int) -> bool:
    """True of the mark in "the farmers' turn" where it would end a quotation of sentences."""
    if text[end] not in "'’" or text[end - 1] != "s":
        return False
    return SENTENCE_END.search(text, start, end) is not None


def end_of_space(text: str, start: int) -> int:
    """Where the white space that begins at ``start`` ends.

    >>> end_of_space("왔다.  갔다.", 3)
    5
    """
    space = SPACE.match(text, start)
    return space.end() if space else start
