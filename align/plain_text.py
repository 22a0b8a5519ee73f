"""Text as rules expect it: letters in one piece, plain spaces, nothing that can't be seen.

What comes from elsewhere has Hangul in its parts (files of a Mac), digits and signs as wide as
Hangul, spaces of other kinds or several, and characters without a shape. None of that changes
what a sentence says.
"""

from __future__ import annotations

import bisect
import re
import unicodedata
from dataclasses import dataclass

from align.bitext import Span

__all__ = ["PlainText", "plain_text"]

HIDDEN = "\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff"
WIDE = "\uff01-\uff5e"
ONSETS, VOWELS, CODAS = "\u1100-\u115f\ua960-\ua97c", "\u1160-\u11a7\ud7b0-\ud7c6", "\u11a8-\u11ff"
ACCENTS = "\u0300-\u036f"
# White space but ends of lines, which mean something.
GAP = r"[^\S\n]"
# What begins an item of a list: it is no part of the sentence, whose first word begins behind it.
BULLET = r"\A\s*[▲△▶▷◆◇■□●○•※☞✔*-]+\s"
ITEM = re.compile(BULLET)
# All white space but plain spaces and ends of lines; none has a place beyond U+3000.
SPACES = re.escape("".join(c for c in map(chr, range(0x3001)) if c.isspace() and c not in " \n"))
# One set of characters: with other branches beside it a search takes ten times as long.
STRANGE = re.compile(f"[{SPACES}{HIDDEN}{WIDE}{ONSETS}{VOWELS}{CODAS}{ACCENTS}]")
PIECE = re.compile(
    rf"(?P<hidden>{BULLET}+|[{HIDDEN}]+)|(?P<gap>{GAP}+)|(?P<wide>[{WIDE}])"
    rf"|(?P<joined>[{ONSETS}][{VOWELS}][{CODAS}]?|[가-힣][{CODAS}]|\w[{ACCENTS}]{{1,8}})|.",
    re.DOTALL,
)
FROM_WIDE = 0xFEE0


@dataclass(frozen=True, slots=True)
class PlainText:
    """A text in plain letters, and where each of them comes from.

    Args:
        text: the plain letters.
        places: for each of them the stretch of the original it stands for; empty where the text
            was plain.

    >>> plain = plain_text("１００명이  왔다")
    >>> plain.text, plain.original((6, 8))
    ('100명이 왔다', (7, 9))
    """

    text: str
    places: tuple[Span, ...] = ()

    def original(self, span: Span) -> Span:
        """The stretch of the original that a stretch of the plain letters stands for."""
        if not self.places:
            return span
        start, end = span
        if start >= end:
            at = self.places[start][0] if start < len(self.places) else self.places[-1][1]
            return at, at
        return self.places[start][0], self.places[end - 1][1]

    def plain(self, span: Span) -> Span:
        """The plain letters that a stretch of the original became."""
        if not self.places:
            return span
        start = bisect.bisect_right(self.places, span[0], key=lambda place: place[1])
        return start, bisect.bisect_left(self.places, span[1], lo=start, key=lambda place: place[0])


def plain_text(text: str) -> PlainText:
    """A text in plain letters; most are in them already.

    Hangul and accented letters are put together, wide signs made narrow, stretches of white space
    one space (ends of lines stay); what has no shape and the sign of a list's item are left out.

    >>> plain_text("café\u200b\u3000ＡＢＣ").text
    'café ABC'
    """
    if not (STRANGE.search(text) or "  " in text or ITEM.match(text)):
        return PlainText(text)
    letters: list[str] = []
    places: list[Span] = []
    for piece in PIECE.finditer(text):
        kind, found = piece.lastgroup, piece.group()
        if kind == "hidden" or (kind == "gap" and letters[-1:] == [" "]):
            continue
        if kind == "gap":
            found = " "
        elif kind == "wide":
            found = chr(ord(found) - FROM_WIDE)
        elif kind == "joined":
            found = unicodedata.normalize("NFC", found)
        letters.extend(found)
        places.extend([piece.span()] * len(found))
    return PlainText("".join(letters), tuple(places))
