"""Hangul left in the English text."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from itertools import islice

from align.bitext import Pair
from align.checks._check import Check, Finding
from align.mqm import Category, Severity

HANGUL = re.compile(r"[가-힣ㄱ-ㅎㅏ-ㅣ]+(?:[ ·][가-힣]+)*")
# Hangul in brackets after its English form is a gloss, not a slip: "chaebol (재벌)".
GLOSS = re.compile(r"[\w’'”\"] ?\([^()]*\)")

MOST = 200
"""Stretches of Hangul looked at; a page that holds more has no English."""


def find(pair: Pair) -> Iterator[Finding]:
    """Hangul stands in the English text outside a bracketed gloss.

    >>> pair = Pair.of("재벌 개혁", "재벌 reform")
    >>> [(finding.message, finding.en) for finding in find(pair)]
    [('Hangul left in the English: 재벌', ((0, 2),))]
    """
    text = pair.en.text
    if text.isascii():
        return
    words = list(islice(HANGUL.finditer(text), MOST))
    glosses = [gloss.span() for gloss in GLOSS.finditer(text)] if words else []
    starts = [start for start, _ in glosses]
    for word in words:
        before = bisect_left(starts, word.start()) - 1
        if before >= 0 and word.end() <= glosses[before][1]:
            continue
        at = pair.ko.text.find(word.group())
        yield Finding(
            f"Hangul left in the English: {word.group()}",
            ko=((at, at + len(word.group())),) if at >= 0 else (),
            en=(word.span(),),
            suggestion=f"Translate or romanise {word.group()}.",
        )


CHECK = Check(
    "untranslated-hangul", "untranslated", Category.UNTRANSLATED, Severity.MAJOR, find, 0.95
)
