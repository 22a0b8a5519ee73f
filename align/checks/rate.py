"""A figure per month, day or year that lost its "per"."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from align.bitext import Pair, Span
from align.checks._check import Check, Finding
from align.checks._measured import find_shares
from align.mqm import Category, Severity
from align.words.evidence import link_words

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
    "day": re.compile(r"\b(?:daily|(?:per|a|each|every) day|every ?day|on days)\b", re.I),
    "week": re.compile(
        r"\b(?:weekly|(?:per|a|each|every) week|work[- ]?week|[- ]hour week)\b", re.I
    ),
    "month": re.compile(r"\b(?:monthly|(?:per|a|each|every) month)\b", re.I),
    "year": re.compile(
        r"\b(?:yearly|annual(?:ly)?|year[- ]on[- ]year|(?:per|a|each|every) year|per annum)\b", re.I
    ),
}

# 매주 is no "every other week".
EVERY_KO = re.compile(r"(?<![가-힣])매(?:일|주|월|달|년|해)(?=[\s,]|마다)")
EVERY_OTHER_KO = re.compile(
    r"격[주월일년]|[2두이]\s?(?:주|달|개월|년|일|해)|이틀|번갈아|교대|(?:[2-4]|두|세|네)\s?(?:차례|번|회)"
)
EVERY_OTHER_EN = re.compile(
    r"\b(?:every (?:other|second|two)|(?:on )?alternate) (?:week|month|year|day|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)s?\b"
    r"|\b(?:biweekly|fortnightly|bimonthly|biennial(?:ly)?)\b",
    re.I,
)
WORD_BEFORE = re.compile(
    r"(?<![가-힣])(?:(?:월|연|주|일|매[월달년일주]|하루|시간당|한\s?달에?|1년에|일주일에|연간|월간|일일)(?:\s?평균)?)"
    r"\s?(?:약\s|최대\s|최소\s)?$"
)
NEAR = 6
"""Characters between 매달 and the figure that it makes a monthly one."""


def find(pair: Pair) -> Iterator[Finding]:
    """월 50건 ("50 a month") stands in the English without its "a month".

    >>> pair = Pair.of("월 50건 이상을 만든다.", "It makes more than 50 videos.")
    >>> [(finding.message, finding.ko) for finding in find(pair)]
    [('50 is a figure per month; the English does not say so', ((0, 8),))]
    """
    for share in find_shares(pair.ko.text, pair.en.text):
        held, said = pair.ko.text[slice(*share.ko)], pair.en.text[slice(*share.en)]
        yield Finding(
            f"{held} is {share.right}, but the English says “{said}”",
            ko=(share.ko,),
            en=(share.en,),
            suggestion="Keep the figure that the price or share is told for.",
            confidence=0.75,
        )
    yield from _half_as_often(pair)
    evidence = link_words(pair.ko.text, pair.en.text)
    text = pair.ko.text
    rated = Counter(quantity.rate for quantity in evidence.numbers_ko if quantity.rate)
    spans = [quantity.number_span for quantity in evidence.numbers_ko if quantity.rate]
    for i, j in evidence.number_links:
        ko, en = evidence.numbers_ko[i], evidence.numbers_en[j]
        # 연 3.25%: what interest is paid for goes without saying.
        interest = ko.unit_class.startswith("percent") and not en.rate
        if not ko.rate or en.rate == ko.rate or interest:
            continue
        figure = pair.en.text[en.number_span[0] : en.number_span[1]]
        if en.rate:
            yield Finding(
                f"{figure} is a figure per {ko.rate}, but the English says per {en.rate}",
                ko=(_with_rate(text, ko.span),),
                en=(en.span,),
                suggestion=f"Say that it is {figure} a {ko.rate}.",
            )
            continue
        wanted = rated[ko.rate] + sum(
            not any(0 <= start - word.end() <= NEAR for start, _ in spans)
            for word in KOREAN[ko.rate].finditer(text)
        )
        if len(ENGLISH[ko.rate].findall(pair.en.text)) >= wanted:
            continue
        yield Finding(
            f"{figure} is a figure per {ko.rate}; the English does not say so",
            ko=(_with_rate(text, ko.span),),
            en=(en.span,),
            suggestion=f"Say that it is {figure} a {ko.rate}.",
        )


def _half_as_often(pair: Pair) -> Iterator[Finding]:
    """매주 as "every other week"."""
    every = EVERY_KO.search(pair.ko.text)
    said = EVERY_OTHER_EN.search(pair.en.text) if every else None
    if every and said and not EVERY_OTHER_KO.search(pair.ko.text):
        yield Finding(
            f"{every.group()} is each time, but the English says “{said.group()}”",
            ko=(every.span(),),
            en=(said.span(),),
            suggestion="Say “every”.",
            confidence=0.85,
        )


def _with_rate(text: str, span: Span) -> Span:
    """The figure with 월 or 하루 평균 before it."""
    before = WORD_BEFORE.search(text[max(0, span[0] - 10) : span[0]])
    return (span[0] - len(before.group()), span[1]) if before else span


CHECK = Check("rate", "omission", Category.NUMBER, Severity.MAJOR, find, 0.7)
