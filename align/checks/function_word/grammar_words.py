"""Korean grammar words that are read as others, by the table ``grammar_words``.

한 푼도 is not a single penny, 고작 12명 a mere twelve, 하나뿐인 the only one: a machine that reads the
numeral alone says "one", "as many as 12" and "more than one". Others concede, add, limit or set apart.
"""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass

from align.checks._part_index import PartIndex
from align.checks._told_rows import compiled, english_pattern, korean_pattern
from align.lexicons import read_table, values

__all__ = ["GrammarWord", "grammar_words", "grammar_words_held"]

USUAL = 0.7
"""Confidence of a row that says none."""


@dataclass(frozen=True, slots=True)
class GrammarWord:
    """A grammar word, what it is mistaken for, and what in the English clears it.

    Args:
        holds: parts of a Korean text, one of which is in whatever ``ko`` matches.
        ko: the Korean that has it.
        wrong: the English that shows the mistake.
        fits: English anywhere in the sentence that says it rightly; "": the wrong form alone
            decides.
        message: the reason; {ko} and {en} are what was found.
        advice: what to write.
        confidence: 0 to 1.
        unless_later: Korean that clears it where it stands later on the same line.
        unless: Korean that clears it wherever it stands.
    """

    holds: tuple[str, ...]
    ko: str
    wrong: str
    fits: str
    message: str
    advice: str
    confidence: float
    unless_later: str
    unless: str

    def source(self, text: str) -> re.Match[str] | None:
        """Where a Korean text first has it, in a time that grows as the text does.

        A look-ahead for what clears it would read the rest of the line again at every place.

        >>> word = next(word for word in grammar_words() if word.unless_later == "까지|사이")
        >>> word.source("3월부터 5월까지 쉰다."), word.source("3월부터 쉰다.").group()
        (None, '3월부터')
        """
        if self.unless and compiled(self.unless).search(text):
            return None
        if not self.unless_later:
            return compiled(self.ko).search(text)
        start = 0
        for line in text.split("\n"):
            end = start + len(line)
            later = [m.start() for m in compiled(self.unless_later).finditer(text, start, end)]
            last = later[-1] if later else -1
            for match in compiled(self.ko).finditer(text, start, end):
                if match.end() > last:
                    return match
            start = end + 1
        return None

    def mistake(self, text: str) -> re.Match[str] | None:
        """The English that shows the mistake, in a text in small letters where nothing clears it.

        >>> word = next(word for word in grammar_words() if "씩" in word.holds)
        >>> word.mistake("it is 50,000 won in total.").group(), word.mistake("in total, 2 won each")
        ('in total', None)
        """
        wrong = compiled(self.wrong).search(text)
        cleared = wrong and self.fits and compiled(self.fits).search(text)
        return None if cleared else wrong


@functools.cache
def grammar_words() -> tuple[GrammarWord, ...]:
    """The rows of the table.

    >>> [word.advice for word in grammar_words() if "커녕" in word.holds]
    ['Say “far from” or “let alone”.']
    """
    return tuple(
        GrammarWord(
            values(row["holds"]),
            korean_pattern(row["ko"]),
            english_pattern(row["wrong"]),
            english_pattern(row["fits"]),
            row["message"],
            row["advice"],
            float(row["confidence"] or USUAL),
            korean_pattern(row["unless_later"]),
            korean_pattern(row["unless"]),
        )
        for row in read_table("grammar_words")
    )


def grammar_words_held(ko: str) -> list[GrammarWord]:
    """The rows of which a Korean text has a part, in the order of the table.

    >>> [word.advice for word in grammar_words_held("아직 결론이 없다.")]
    ['Say “still” or “yet”.']
    """
    return _index().held(ko)


@functools.cache
def _index() -> PartIndex[GrammarWord]:
    return PartIndex((word.holds, word) for word in grammar_words())
