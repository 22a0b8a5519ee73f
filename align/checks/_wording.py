"""How messages show the words they are about: Korean ones whole, English ones in quotation marks."""

from __future__ import annotations

import re
from collections.abc import Sequence

from align.bitext import Pair, Span
from align.words.english import FUNCTION_WORDS
from align.words.korean import tokens

__all__ = ["choice", "contradiction", "quotes_grammar", "whole_word"]

HANGUL = re.compile(r"[가-힣]*")
LONGEST = 12
"""Syllables that a word may have beyond its span; with more it is shown as it was found."""


def whole_word(text: str, span: Span) -> str:
    """The Korean of a span with the whole of its words, but for a particle at the end.

    >>> whole_word("예상을 밑돌았다.", (4, 6)), whole_word("비 내리기 전에 왔다.", (3, 7))
    ('밑돌았다', '내리기 전')
    """
    start, end = span
    before = HANGUL.match(text[max(0, start - LONGEST) : start][::-1])
    after = HANGUL.match(text, end)
    first = start - (before.end() if before else 0)
    last = after.end() if after else end
    if last - first > LONGEST + end - start:
        return text[start:end].strip()
    particles = [t.start for t in tokens(text) if t.tag.startswith("J") and end <= t.start < last]
    return text[first : min(particles, default=last)].strip()


def contradiction(pair: Pair, ko: Span, en: Span, means: str) -> str:
    """A message: what Korean words mean, and what the English says.

    >>> pair = Pair.of("문을 열 수 있다.", "The door must be opened.")
    >>> contradiction(pair, (5, 8), (9, 13), "is a choice")
    '수 있다 is a choice, but the English says “must”'
    """
    said = pair.en.text[slice(*en)].strip()
    return f"{whole_word(pair.ko.text, ko)} {means}, but the English says “{said}”"


def choice(forms: Sequence[str]) -> str:
    """Forms to choose from.

    >>> choice(("free", "on the house", "complimentary"))
    '“free”, “on the house” or “complimentary”'
    """
    *first, last = (f"“{form}”" for form in forms)
    return f"{', '.join(first)} or {last}" if first else last


def quotes_grammar(ko: str, words: Sequence[str]) -> bool:
    """Whether the Korean has one of these English words of grammar itself, as a word of code.

    >>> quotes_grammar("for 절과 if 절", ("a", "for")), quotes_grammar("큰 다리", ("a", "for"))
    (True, False)
    """
    return any(
        re.search(rf"(?<![A-Za-z]){word}(?![A-Za-z])", ko)
        for word in words
        if word in FUNCTION_WORDS
    )
