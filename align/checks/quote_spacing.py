"""A missing space before or after a quotation."""

from __future__ import annotations

import re
from collections.abc import Iterator

from align.bitext import Pair
from align.checks._check import Check, Finding
from align.mqm import Category, Severity

# A quotation opens right after a word. Contractions and possessives (city's, 'tis, O'Neill,
# rock'n'roll) have a lower-case letter or a short tail on one side; a real opening quote is
# followed by a word that some closing quote ends.
OPENS = re.compile(
    r"(?<=[^\W\d_]{2})(['‘])(?=[A-Z#])(?=(?:[^'’\n]|['’](?=[^\W\d_])){2,80}?"
    r"['’](?:(?![^\W\d_])|(?=(?:and|of|is|was|to|in|for|with|at|by|on)\b)))"
)
DOUBLE = re.compile(r"(?<=[^\W\d_])[“](?=\w)|(?<=[^\W\d_][,:])[“](?=\w)|(?<=\w)[”](?=[^\W\d_])")
STRAIGHT = re.compile(r'"[^"\n]{1,400}"')
NAMES = re.compile(r"(?:^|[^\w])(?:[OD]|Mc|L|Qur|Sana|Ha)$")


def find(pair: Pair) -> Iterator[Finding]:
    """A quotation in the English sticks to the word before or after it.

    >>> pair = Pair.of("시의 ‘그린채널’", "through'Green Channel' of the city")
    >>> [finding.message for finding in find(pair)]
    ["No space before the quotation: through'Green"]
    """
    text = pair.en.text
    for quote in OPENS.finditer(text) if "'" in text or "‘" in text else ():
        start, end = _words_around(text, quote.start(), quote.end())
        if NAMES.search(text[start : quote.start()]):
            continue
        yield _finding("before", text, start, end, quote.start())
    for quote in DOUBLE.finditer(text) if "“" in text or "”" in text else ():
        start, end = _words_around(text, quote.start(), quote.end())
        side = "before" if quote.group() == "“" else "after"
        yield _finding(side, text, start, end, quote.start() + (side == "after"))
    for quote in STRAIGHT.finditer(text) if '"' in text else ():
        before, after = (
            text[max(quote.start() - 1, 0) : quote.start()],
            text[quote.end() : quote.end() + 2],
        )
        if before.isalpha() and text[quote.start() + 1 : quote.start() + 3].isalnum():
            start, end = _words_around(text, quote.start(), quote.start() + 1)
            yield _finding("before", text, start, end, quote.start())
        if len(after) == 2 and after.isalpha() and not text[quote.end() - 2].isspace():
            start, end = _words_around(text, quote.end() - 1, quote.end())
            yield _finding("after", text, start, end, quote.end())


def _finding(side: str, text: str, start: int, end: int, gap: int) -> Finding:
    right = f"{text[start:gap]} {text[gap:end]}"
    return Finding(
        f"No space {side} the quotation: {text[start:end]}",
        en=((start, end),),
        suggestion=f"Write {right}",
    )


def _words_around(text: str, start: int, end: int) -> tuple[int, int]:
    while start > 0 and (text[start - 1].isalnum() or text[start - 1] in ",:"):
        start -= 1
    while end < len(text) and text[end].isalnum():
        end += 1
    return start, end


CHECK = Check("quote-spacing", "punctuation", Category.PUNCTUATION, Severity.MINOR, find, 0.8)
