"""An approximate figure made exact."""

from __future__ import annotations

import re
from collections.abc import Iterator

from align.bitext import Pair
from align.checks._check import Check, Finding
from align.mqm import Category, Severity
from align.numbers import Quantity, same_value
from align.words.evidence import link_words

WORDS = {"more": "more than, over, some", "about": "about, approximately, around"}
# Words that leave a figure open from further off: "an estimated population of 299,200".
HEDGE = re.compile(
    r"\bestimat|\bapprox|\brough|\babout\b|\baround\b|\bsome\b|\bas (?:young|old|many|much|few|little|low|high) as\b"
    r"|\bor so\b|\btop(?:s|ped|ping)?\b|\bexceed|\bsurpass|\bcirca\b|\bclose to\b|\bnear|\balmost\b|\bmore than\b|\bover\b|\bup to\b|\bat least\b|\bjust\b"
    r"|\bonly\b|~|-ish\b|-odd\b|\bodd\b|\bup to\b|\bin the region\b|\bbarely\b|\bmere",
    re.I,
)  # fmt: skip
EXACTLY = re.compile(r"\b(?:exactly|precisely|an exact|a precise)\s$", re.I)
REACH = 40
"""Characters before a figure in which such a word speaks of it."""
ONLY = re.compile(r"\s?(?:밖에|에\s?불과|뿐)")
SURE, UNSURE = 0.6, 0.4
"""Human translators keep 여 and often drop 약, 가량, 정도 (4 of 360 references)."""


def find(pair: Pair) -> Iterator[Finding]:
    """여, 약 or 가량 beside a figure has no "some", "over" or "about" in the English.

    >>> pair = Pair.of("9만 2000여명이 왔다.", "92,000 people came.")
    >>> [(finding.message, finding.ko) for finding in find(pair)]
    [('The English drops 여: the Korean says a little more than 92,000 people', ((7, 8),))]
    """
    evidence = link_words(pair.ko.text, pair.en.text)
    for i, j in evidence.number_links:
        ko, en = evidence.numbers_ko[i], evidence.numbers_en[j]
        exact = EXACTLY.search(pair.en.text, 0, en.span[0]) if ko.bound in WORDS else None
        if exact and ko.approx_span:
            yield Finding(
                f"{pair.ko.text[slice(*ko.approx_span)]} leaves the figure open, but the English"
                f" says “{exact.group().strip()}”",
                ko=(ko.approx_span,),
                en=((exact.start(), en.span[1]),),
                suggestion="Write “about”.",
                confidence=0.85,
            )
            continue
        if not _is_lost(ko, en, pair) or ko.approx_span is None:
            continue
        start, end = ko.approx_span
        word = pair.ko.text[start:end]
        figure = pair.en.text[slice(*en.span)]
        meaning = "a little more than" if ko.bound == "more" else "about"
        yield Finding(
            f"The English drops {word}: the Korean says {meaning} {figure}",
            ko=(ko.approx_span,),
            en=(en.span,),
            suggestion=f"Write one of these before {figure}: {WORDS[ko.bound]}.",
            confidence=SURE if ko.bound == "more" else UNSURE,
        )


def _is_lost(ko: Quantity, en: Quantity, pair: Pair) -> bool:
    if ko.bound not in WORDS or en.bound or en.vague or ko.approx_span is None:
        return False
    # A time of day is not exact in English either: 11시경, "at 11 a.m.".
    if ko.kind == "clock" or ONLY.match(pair.ko.text, ko.approx_span[1]):
        return False
    start, end = en.span
    if HEDGE.search(pair.en.text[max(0, start - REACH) : start]):
        return False
    # A rounder figure in the English is itself the approximation.
    return same_value(ko, en) == 1 and not HEDGE.match(pair.en.text[end:].lstrip()[:12])


CHECK = Check("approximation", "omission", Category.OMISSION, Severity.MINOR, find, 0.6)
