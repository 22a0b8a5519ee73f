"""A stretch of the Korean that the English left out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from math import log

from align.bitext import Pair, Span
from align.checks import quotation
from align.checks._check import Check, Finding
from align.checks._coverage import measure, missing
from align.mqm import Category, Severity
from align.names import LOANWORD_THRESHOLD, best, candidates
from align.words import english
from align.words.evidence import KoreanLink

ANSWERED = 1.3
"""What an answered word takes from a run of unanswered ones."""
SHORT = 1.5
"""English letters per Korean letter below which a pair looks short; 19 of 20 sound ones lie above."""
LONGEST = 1.75
"""A pair with more English than this for its Korean lost no clause."""
LONGEST_FIGURE = 2.0
"""The same for a figure."""
LENGTH_WEIGHT = 4.0
CUT_OFF = 2.0
"""What an English text that breaks off adds."""
SURE = 3.4
DOUBTFUL = 2.4
FEWEST = 1.8
"""Unanswered words, weighed, that a run must have."""
BREAKS_OFF = re.compile(
    r"(?:\b(?:and|but|or|the|an?|of|to|that|which|because|while|with|as|for|by|in|on)|[,:;-])"
    r"[.\"”’']*$"
)
# A title in quotation marks on both sides.
KO_TITLE = re.compile(r"[‘'《<「『]([^‘’“”'\"《》<>「」『』.?!]{4,60})[’'》>」』]")
EN_TITLE = re.compile(
    r"[‘'“\"]((?=[A-Z])(?:[^‘’'“”\"\n]|['’](?=[^\W\d_])){3,90}?)[.,!?]?[’'”\"](?![^\W\d_])"
)
MOST_LOST = 2
MOST_TITLES = 8
FIGURE = re.compile(r"\d(?!\d*(?:월|일|시))(?!\d{3}년?$)")
"""A figure that is no date or hour: those are told in many ways."""
KO_WORD = re.compile(r"[가-힣]{2,}")
TITLE_WORDS = 2
"""Words of a title that its English must answer before one can be called left out."""


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
        yield from _figures(pair)


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
    first, last, weight = _longest_run(links)
    if weight < FEWEST:
        return None
    strength = (weight + coverage.surplus) / 2 - LENGTH_WEIGHT * log(coverage.ratio / SHORT)
    strength += CUT_OFF * bool(BREAKS_OFF.search(pair.en.text.rstrip()[-20:]))
    if strength < DOUBTFUL:
        return None
    return (links[first].span[0], _with_ending(pair.ko.text, links[last].span[1])), strength


def _longest_run(links: tuple[KoreanLink, ...]) -> tuple[int, int, float]:
    """First and last link of the run with most unanswered words for its answered ones."""
    best = (0, 0, 0.0)
    start, weight = 0, 0.0
    for index, link in enumerate(links):
        if weight <= 0:
            start, weight = index, 0.0
        weight += missing(link) or -ANSWERED
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


def _figures(pair: Pair) -> Iterator[Finding]:
    """Figures of the Korean that the English lacks together with the word they belong to."""
    coverage = measure(pair.ko.text, pair.en.text)
    evidence = coverage.evidence
    linked = {index for index, _ in evidence.number_links}
    if coverage.ratio > LONGEST_FIGURE or len(linked) < len(evidence.numbers_en):
        return  # An English figure without a counterpart: changed, not left out.
    known = {evidence.numbers_ko[index].text for index in linked}
    before = {link.span[1]: link for link in evidence.ko}
    for index, figure in enumerate(evidence.numbers_ko):
        if index in linked or figure.text in known or not FIGURE.match(figure.text):
            continue
        link = before.get(figure.span[0] - 1)
        if link and missing(link) and link.expected and link.words[-1].tag == "NNG":
            span = (link.span[0], figure.span[1])
            yield Finding(
                f"Not in the English: {pair.ko.text[slice(*span)]}",
                ko=(span,),
                suggestion="Translate what is missing.",
                confidence=0.6,
            )


def _titles(pair: Pair) -> Iterator[Finding]:
    """Words left out of a title that stands in quotation marks on both sides."""
    ko, en = pair.ko.text, pair.en.text
    others = [title.span(1) for title in islice(EN_TITLE.finditer(en), MOST_TITLES)]
    if not others:
        return
    links = measure(ko, en).evidence.ko
    for title in islice(KO_TITLE.finditer(ko), MOST_TITLES):
        start, end = title.span(1)
        near = [link for link in links if start <= link.span[0] < end]
        inside = [link for link in near if link.kind != "related"]
        for other in others:
            lost = _lost(pair, (start, end), other, inside)
            if lost is not None:
                word = ko[slice(*lost)]
                yield Finding(
                    f"Left out of the title ‘{title.group(1)}’: {word}",
                    ko=(lost,),
                    en=(other,),
                    suggestion=f"Say in the title what {word} is.",
                    confidence=0.6,
                )
                break


def _lost(pair: Pair, title: Span, other: Span, links: list[KoreanLink]) -> Span | None:
    """The word or two of a title that its English leaves out, where all else is answered."""
    names = candidates(pair.en.text[slice(*other)])
    answers: list[Span] = []
    lost: list[Span] = []
    for word in KO_WORD.finditer(pair.ko.text, *title):
        spans = [s for link in links if _overlap(link.span, word.span()) for s in link.en]
        spans = [span for span in spans if other[0] <= span[0] and span[1] <= other[1] + 1]
        sound = best(word.group(), names)
        if sound.score >= LOANWORD_THRESHOLD:
            spans += [(other[0] + start, other[0] + end) for start, end in sound.spans_en]
        answers += spans
        if not spans:
            lost.append(word.span())
    met = sum(1 for _ in KO_WORD.finditer(pair.ko.text, *title)) - len(lost)
    left = [
        word
        for word in english.words(pair.en.text[slice(*other)])
        if word.is_content
        and not any(_overlap((other[0] + word.start, other[0] + word.end), s) for s in answers)
    ]
    if not lost or len(lost) > MOST_LOST or met < TITLE_WORDS or left:
        return None
    return (lost[0][0], lost[-1][1]) if lost[-1][0] - lost[0][1] <= 1 else None


def _overlap(one: Span, other: Span) -> bool:
    return one[0] < other[1] and other[0] < one[1]


CHECK = Check("omission", "omission", Category.OMISSION, Severity.MAJOR, find, 0.75)
