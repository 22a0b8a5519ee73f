"""A stretch of the Korean that the English left out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from math import log

from align.bitext import Pair, Span
from align.checks import quotation
from align.checks._check import Check, Finding
from align.checks._coverage import Coverage, measure
from align.mqm import Category, Severity
from align.words import english
from align.words.evidence import KoreanLink

ANSWERED = 1.3
"""What an answered word takes from a run of unanswered ones."""
SHORT = 1.5
"""English letters per Korean letter below which a pair looks short; 19 of 20 sound ones lie above."""
LONGEST = 1.75
"""A pair with more English than this for its Korean lost no clause."""
LENGTH_WEIGHT = 4.0
CUT_OFF = 1.5
"""What an English text that breaks off adds."""
SURE = 5.5
DOUBTFUL = 4.0
FEWEST = 1.8
"""Unanswered words, weighed, that a run must have."""
BREAKS_OFF = re.compile(
    r"(?:\b(?:and|but|or|the|an?|of|to|that|which|because|while|with|as|for|by|in|on)|[,:;-])"
    r"[.\"”’']*$"
)
# A title in quotation marks: both of its sides stand in marks, with capitals in the English.
KO_TITLE = re.compile(r"[‘'《<「『]([^‘’“”'\"《》<>「」『』.?!]{4,60})[’'》>」』]")
EN_TITLE = re.compile(r"[‘'“\"]([A-Z][^“”\"\n]{3,90}?)(?:(?<=[.,!?])[’'”\"]|[’'”\"](?![^\W\d_]))")
TITLE_WORDS = 3
"""Words of a title that must be known before one of them can be called missing."""


def find(pair: Pair) -> Iterator[Finding]:
    """A clause, a list or a figure of the Korean has no counterpart in an English too short.

    >>> pair = Pair.of(
    ...     "시는 도로를 고치고 낡은 다리를 철거하며 공원에 나무를 심기로 했다.",
    ...     "The city will repair the roads.")
    >>> [(finding.message, finding.ko) for finding in find(pair)]
    [('Not in the English: 낡은 다리를 철거하며 공원에 나무를 심기로', ((11, 34),))]
    """
    ko, en = pair.ko.text, pair.en.text
    if not ko.strip():
        return
    if not en.strip():
        yield _unmatched(pair)
        return
    quotes = tuple(quotation.missing(pair))
    run = None if quotes else _run(pair)
    if run is not None:
        span, strength = run
        yield Finding(
            f"Not in the English: {_shown(ko[slice(*span)])}",
            ko=(span,),
            en=_tail(en),
            suggestion="Translate what is missing.",
            confidence=0.75 if strength >= SURE else 0.45,
        )
    elif not quotes:
        yield from _titles(pair)


def _unmatched(pair: Pair) -> Finding:
    return Finding(
        "No English sentence answers this one",
        ko=((0, len(pair.ko.text)),),
        suggestion="Translate it, unless the English says it elsewhere.",
        confidence=0.6 if pair.role == "body" else 0.3,
    )


def _run(pair: Pair) -> tuple[Span, float] | None:
    """The run of words that was left out, and how sure that is, or None."""
    coverage = measure(pair.ko.text, pair.en.text)
    links = coverage.evidence.ko
    if coverage.ratio > LONGEST or not links:
        return None
    first, last, weight = _longest_run(links, coverage)
    if weight < FEWEST:
        return None
    strength = (weight + coverage.surplus) / 2 - LENGTH_WEIGHT * log(coverage.ratio / SHORT)
    strength += CUT_OFF * bool(BREAKS_OFF.search(pair.en.text.rstrip()[-20:]))
    if strength < DOUBTFUL:
        return None
    return (links[first].span[0], _with_ending(pair.ko.text, links[last].span[1])), strength


def _longest_run(links: tuple[KoreanLink, ...], coverage: Coverage) -> tuple[int, int, float]:
    """First and last link of the run with most unanswered words for its answered ones."""
    best = (0, 0, 0.0)
    start, weight = 0, 0.0
    for index, link in enumerate(links):
        if weight <= 0:
            start, weight = index, 0.0
        weight += coverage.missing(link) or -ANSWERED
        if weight > best[2]:
            best = (start, index, weight)
    return best


def _with_ending(text: str, end: int) -> int:
    """The end of the word that holds ``end``: what stands before the next space or mark."""
    while end < len(text) and text[end].isalnum():
        end += 1
    return end


def _tail(text: str) -> tuple[Span, ...]:
    """The end of an English text that breaks off, for the reader to look at."""
    cut = BREAKS_OFF.search(text.rstrip()[-20:])
    if not cut:
        return ()
    start = max(len(text.rstrip()) - 20, 0)
    return ((start + cut.start(), start + cut.end()),)


def _shown(text: str) -> str:
    return text if len(text) <= 60 else f"{text[:40]} … {text[-15:]}"


def _titles(pair: Pair) -> Iterator[Finding]:
    """Words left out of a title that stands in quotation marks on both sides."""
    titles = [t.span(1) for t in EN_TITLE.finditer(pair.en.text) if _is_capitalised(t.group(1))]
    if not titles:
        return
    links = measure(pair.ko.text, pair.en.text).evidence.ko
    for title in KO_TITLE.finditer(pair.ko.text):
        start, end = title.span(1)
        inside = [link for link in links if start <= link.span[0] < end]
        lost = [link for link in inside if not link.kind and link.expected]
        met = [link for link in inside if link.kind]
        if len(lost) != 1 or len(met) < TITLE_WORDS - 1 or not lost[0].words[0].is_noun:
            continue
        if any(all(_stands_in(link, span) for link in met) for span in titles):
            span = lost[0].span
            word = pair.ko.text[slice(*span)]
            yield Finding(
                f"Left out of the title ‘{title.group(1)}’: {word}",
                ko=(span,),
                en=tuple(s for s in titles if all(_stands_in(link, s) for link in met))[:1],
                suggestion=f"Say what {word} is.",
                confidence=0.6,
            )


def _is_capitalised(title: str) -> bool:
    words = [word for word in english.words(title) if word.is_content]
    return all(word.text[0].isupper() or not word.text[0].isalpha() for word in words)


def _stands_in(link: KoreanLink, span: Span) -> bool:
    return any(span[0] <= start and end <= span[1] + 1 for start, end in link.en)


CHECK = Check("omission", "omission", Category.OMISSION, Severity.MAJOR, find, 0.75)
