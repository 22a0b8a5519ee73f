"""What the Korean says was called off, and the English says was done."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from align.bitext import Pair, Span
from align.checks._negated import count_negators
from align.checks.negation.polarity import HARD, denies
from align.words import english
from align.words.evidence import link_words

__all__ = ["Undone", "find_undone"]

NOUNS = frozenset("취소 철회 보류 중단 무산 포기 유보 백지화 불발 결렬 폐지 단절".split())
"""Deeds whose rendering by any other is wrong, whatever else the sentence says."""
NOUNS_KO = re.compile("|".join(sorted(NOUNS)))
DONE = re.compile(r"(?:[을를이가]\s|\s)?(?:[하한할해했되된될돼됐]|시[키킨킬켜켰])")
# Said in other words than the table of negation has.
SAID_EN = re.compile(
    r"\b(?:off|out|t(?:ak\w+|ook) (?:\w+ )?down|no longer|without|hold|ice|standstill|through|g[ai]ve(?:s|n)? up|giving up|backed|pull\w*"
    r"|br(?:oke|eak\w*) (?:down|up)|r[au]n aground|scuttl\w+|fr[eo]{1,2}z\w+|defer\w*|terminat\w+|revok\w+"
    r"|rescind\w*|lift\w*|repeal\w*|paus\w+|quit\w*|clos\w+|shut\w*|sever\w*|cut\w*|interrupt\w*|derail\w*"
    r"|revers\w+|previous\w*|former\w*|instead|stall\w*|disrupt\w*|void\w*|undo\w*|undid|shy\w*"
    # Flights are grounded, ships mothballed, seats surrendered, parties dissolved.
    r"|ground(?:ed|s|ing)|ax(?:e|ed|es|ing)|ditch\w*|nix\w*|mothball\w*|idl(?:ed?|es|ing)|fizzl\w+|unravel\w*|towel"
    r"|conced\w+|resign\w*|yield\w*|surrender\w*|relinquish\w*|step\w*|abort\w*|annul\w*|invalid\w*|founder\w*"
    r"|falter\w*|deadlock\w*|stalemate|impasse|limbo|canned|kill\w*|snuff\w*|quash\w*|dissol\w+|disconnect\w*"
    r"|hiatus|truce|moratorium|dormant|crippl\w+|paraly\w+|gone|dead|discard\w*|unfilled|mid-?way|back(?:track|pedal|flip)\w*|climb\w* down|recant\w*|retract\w*|recall\w*)\b",
    re.I,
)
COVERED = 0.6
"""Share of the other words of the Korean that the English must answer."""


@dataclass(frozen=True, slots=True)
class Undone:
    """The Korean word that nothing answers, and the English one that says what was done.

    >>> [found] = find_undone(Pair.of("시는 축제를 취소했다.", "The city held the festival."))
    >>> found.lemma, found.ko, found.en
    ('취소', (7, 9), (9, 13))
    """

    lemma: str
    ko: Span
    en: Span


def find_undone(pair: Pair) -> Iterator[Undone]:
    """The last deed of a Korean sentence, where it is one of undoing and the English has none."""
    ko, en = pair.ko.text, pair.en.text
    if not NOUNS_KO.search(ko):
        return
    evidence = link_words(ko, en)
    expected = [link for link in evidence.ko if link.expected]
    if len(expected) < 2:
        return
    *others, last = expected
    word = last.words[-1]
    if last.kind not in ("", "related") or word.lemma not in NOUNS or not DONE.match(ko, word.end):
        return
    met = sum(bool(link.kind) for link in others)
    if met < COVERED * len(others) or count_negators(ko) or _is_said(en):
        return
    # Of 제출을 보류했다, "submitted" answers the first: what was not done after all.
    unasked = [word.span for word in evidence.en_unexplained]
    asserted = [*last.en] or unasked or [*others[-1].en]
    if asserted:
        yield Undone(word.lemma, word.span, asserted[0])


def _is_said(text: str) -> bool:
    """Whether anything in an English text may say that something was undone."""
    words = (denies(word.text.lower(), word.lemma) for word in english.words(text))
    listed = any(refuses or negative for refuses, _, negative in words)
    return listed or bool(HARD.search(text) or SAID_EN.search(text))
