"""Lines of a page: where each stands, what it looks like to a rule, which script it is in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from align.bitext import Role

__all__ = [
    "LINE_ENDS",
    "Line",
    "Piece",
    "Script",
    "cut_lines",
    "is_sentence",
    "script_of",
    "visible",
    "word_count",
]

Script = Literal["ko", "en", ""]
"""The language whose letters a line has most of; "" where it has none."""

LINE_ENDS = "\n\r\x0b\x0c\x85\u2028\u2029"
"""Characters at which a line ends."""
LINE = re.compile(f"[^{LINE_ENDS}]+")
# Zero-width characters, soft hyphens, controls and lone surrogates print as nothing, yet keep a
# pattern from matching at the start of a line.
INVISIBLE = re.compile(
    "[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\u00ad\u200b-\u200f\u2060\ufeff\ufffc\ud800-\udfff]"
)
HANGUL = re.compile("[가-힣]")
LATIN = re.compile("[A-Za-z]")
WORD = re.compile(r"[A-Za-z가-힣]+")
# Hangul packs a syllable of two to three letters into one character.
LETTERS_PER_SYLLABLE = 2.5
CLOSERS = "\"'”’)]】>〉》」』 *"
# Long enough that a headline which ends in 다 ("꿈 키운다") is not taken for a sentence.
UNSTOPPED_SENTENCE = 45


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the page text; ``hint`` is what the markup says it is, where it says so.

    >>> [(line.text, line.start) for line in cut_lines("비가 왔다.\\n\\nIt rained.")]
    [('비가 왔다.', 0), ('It rained.', 8)]
    """

    text: str
    start: int
    hint: Role | None = None
    reason: str = ""


def visible(text: str) -> str:
    """The text with characters that print as nothing turned into spaces; same length.

    >>> visible("\\ufeff해오름시")
    ' 해오름시'
    """
    return INVISIBLE.sub(" ", text)


def cut_lines(text: str) -> Iterator[Line]:
    """The lines of a text that are not blank, white space at their ends left out.

    >>> [(line.text, line.start) for line in cut_lines(" 가나\\r\\n\\n라 ")]
    [('가나', 1), ('라', 6)]
    """
    for match in LINE.finditer(text):
        raw = match.group()
        body = raw.strip()
        if body:
            yield Line(body, match.start() + len(raw) - len(raw.lstrip()))


def script_of(text: str) -> Script:
    """The language a line is written in, by its letters; "" where it has none.

    >>> script_of("시 공식 유튜브(YouTube)"), script_of("the chaebol (재벌) law"), script_of("12:30")
    ('ko', 'en', '')
    """
    hangul = len(HANGUL.findall(text))
    latin = len(LATIN.findall(text))
    if not hangul and not latin:
        return ""
    return "ko" if hangul * LETTERS_PER_SYLLABLE >= latin else "en"


def word_count(text: str) -> int:
    """How many words of letters a line has.

    >>> word_count("강이 넘쳤다 - 2024")
    2
    """
    return len(WORD.findall(text))


def is_sentence(text: str) -> bool:
    """Whether a line ends as a sentence does and a headline does not.

    >>> is_sentence("시는 밝혔다."), is_sentence("해오름시, 청년의 꿈 키운다")
    (True, False)
    """
    end = text[-40:].rstrip(CLOSERS)
    if end.endswith(("...", "…")):
        return len(text) > UNSTOPPED_SENTENCE
    if end.endswith((".", "。", ".!", "!", "?")):
        return True
    return end.endswith("다") and len(text) > UNSTOPPED_SENTENCE


@dataclass(slots=True, eq=False)
class Piece:
    """A stretch of a line on its way to a role; None while it may be text of the article.

    >>> piece = Piece("사진=시 제공", 0)
    >>> piece.set(Role.CAPTION, "photo credit")
    >>> piece.role.value, piece.reason
    ('caption', 'photo credit')
    """

    text: str
    start: int
    role: Role | None = None
    reason: str = ""
    script: Script = ""

    def set(self, role: Role, reason: str) -> None:
        """Give it its role, once it is known."""
        self.role, self.reason = role, reason
