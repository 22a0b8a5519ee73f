"""An approximate figure made exact."""

from __future__ import annotations

from collections.abc import Iterator

from align.bitext import Pair
from align.checks._check import Check, Finding
from align.mqm import Category, Severity
from align.words.evidence import find_evidence

WORDS = {"more": "more than, over, some", "about": "about, approximately, around"}


def find(pair: Pair) -> Iterator[Finding]:
    """여, 약 or 가량 beside a figure has no "some", "over" or "about" in the English.

    >>> pair = Pair.of("9만 2000여명이 왔다.", "92,000 people came.")
    >>> [(finding.message, finding.ko) for finding in find(pair)]
    [('여 is lost: the Korean says a little more than 92,000', ((7, 8),))]
    """
    evidence = find_evidence(pair.ko.text, pair.en.text)
    for i, j in evidence.number_links:
        ko, en = evidence.numbers_ko[i], evidence.numbers_en[j]
        if ko.bound not in WORDS or en.bound or en.vague or ko.approx_span is None:
            continue
        start, end = ko.approx_span
        word = pair.ko.text[start:end]
        figure = pair.en.text[en.number_span[0] : en.number_span[1]]
        meaning = "a little more than" if ko.bound == "more" else "about"
        yield Finding(
            f"{word} is lost: the Korean says {meaning} {figure}",
            ko=(ko.approx_span,),
            en=(en.span,),
            suggestion=f"Put one of these before {figure}: {WORDS[ko.bound]}.",
        )


CHECK = Check("approximation", "omission", Category.OMISSION, Severity.MINOR, find, 0.6)
