"""A figure per month, day or year that lost its "per"."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from align.bitext import Pair
from align.checks._check import Check, Finding
from align.mqm import Category, Severity
from align.words.evidence import find_evidence

# Words that say "each month" of something other than a figure: 매월, 달마다. English has one
# "monthly" for each of these too, so they are counted with the figures.
KOREAN = {
    "hour": re.compile(r"매시간?|시간마다|시속"),
    "day": re.compile(r"매일|날마다|하루하루"),
    "week": re.compile(r"매주|주마다"),
    "month": re.compile(r"매월|매달|달마다|다달이"),
    "year": re.compile(r"매년|해마다|매해"),
}
ENGLISH = {
    "hour": re.compile(r"\b(?:hourly|(?:per|an|each|every|a) hour|mph|kph|km/h)\b", re.I),
    "day": re.compile(r"\b(?:daily|(?:per|a|each|every) day|every ?day)\b", re.I),
    "week": re.compile(r"\b(?:weekly|(?:per|a|each|every) week)\b", re.I),
    "month": re.compile(r"\b(?:monthly|(?:per|a|each|every) month)\b", re.I),
    "year": re.compile(r"\b(?:yearly|annual(?:ly)?|(?:per|a|each|every) year|per annum)\b", re.I),
}

NEAR = 6
"""Characters between 매달 and the figure that it makes a monthly one."""


def find(pair: Pair) -> Iterator[Finding]:
    """월 50건 ("50 a month") stands in the English without its "a month".

    >>> pair = Pair.of("월 50건 이상을 만든다.", "It makes more than 50 videos.")
    >>> [(finding.message, finding.ko) for finding in find(pair)]
    [('50 is a figure per month; the English does not say so', ((0, 5),))]
    """
    evidence = find_evidence(pair.ko.text, pair.en.text)
    text = pair.ko.text
    rated = Counter(quantity.rate for quantity in evidence.numbers_ko if quantity.rate)
    spans = [quantity.number_span for quantity in evidence.numbers_ko if quantity.rate]
    for i, j in evidence.number_links:
        ko, en = evidence.numbers_ko[i], evidence.numbers_en[j]
        if not ko.rate or en.rate:
            continue
        wanted = rated[ko.rate] + sum(
            not any(0 <= start - word.end() <= NEAR for start, _ in spans)
            for word in KOREAN[ko.rate].finditer(text)
        )
        if len(ENGLISH[ko.rate].findall(pair.en.text)) >= wanted:
            continue
        figure = pair.en.text[en.number_span[0] : en.number_span[1]]
        yield Finding(
            f"{figure} is a figure per {ko.rate}; the English does not say so",
            ko=(ko.span,),
            en=(en.span,),
            suggestion=f"Say {figure} ... a {ko.rate}.",
        )


CHECK = Check("rate", "omission", Category.NUMBER, Severity.MAJOR, find, 0.7)
