"""A figure per month, day or year that lost its "per"."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from align.bitext import Pair, Span
from align.checks._check import Check, Finding
from align.checks._measured import find_other_measures, find_shares
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
    "day": re.compile(
        r"\b(?:daily|(?:per|an?|each|every|a single)(?: average| typical)? day|every ?day|on days)\b",
        re.I,
    ),
    "week": re.compile(
        r"\b(?:weekly|(?:per|a|each|every|a single) week|work[- ]?week|[- ]hour week)\b", re.I
    ),
    "month": re.compile(r"\b(?:monthly|(?:per|a|each|every|a single) month)\b", re.I),
    "year": re.compile(
        r"\b(?:yearly|annual(?:ly)?|year[- ]on[- ]year|(?:per|a|each|every|a single) year|per annum)\b",
        re.I,
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
APART_KO = {
    "year": re.compile(r"(?<![가-힣])(?:연간|매년|해마다|한\s해\s평균)(?=\s)"),
    "quarter": re.compile(r"(?<![가-힣0-9])분기(?:마다|별)"),
    "month": re.compile(
        r"(?<![가-힣])(?:월간|매월|매달|(?<![0-9]월\s)한\s달에|한\s달\s평균)(?=\s)"
    ),
    "week": re.compile(r"(?<![가-힣])(?:매주|주간|일주일에)(?=\s)"),
    "day": re.compile(r"(?<![가-힣])(?:매일|하루\s평균|일일)(?=\s)"),
}
ANY_APART_KO = re.compile(
    r"연간|매[년월달주일]|해마다|한\s[해달]|분기[마별]|월간|주간|일주일에|하루\s평균|일일"
)
"""What any of them holds, which is soon seen."""
APART_EN = {
    by: re.compile(rf"\b(?:a|per|each|every) {by}\b|\b{by if by != 'day' else 'dai'}ly\b", re.I)
    for by in APART_KO
}
KOREAN_TIME = {
    "year": re.compile(r"[년연해]|올|작년|살|세"),
    "quarter": re.compile(r"분기|석\s달|3개월"),
    "month": re.compile(r"[월달]|개월"),
    "week": re.compile(r"주"),
    "day": re.compile(r"[일날]|하루|이틀|사흘"),
}
ENGLISH_TIME = {
    "year": re.compile(r"\b(?:year|annual|yearly|decade|[12][0-9]{3})", re.I),
    "quarter": re.compile(r"\bquarter|\bthree months", re.I),
    "month": re.compile(r"\bmonth", re.I),
    "week": re.compile(r"\bweek", re.I),
    "day": re.compile(r"\b(?:day|dai)", re.I),
}
"""What else may have the time in it, so that it says nothing of the rate."""
SHARE_EN = re.compile(r"\b(?:shares?|stocks?|dividends?)\b", re.I)
AVERAGE_KO = re.compile(r"(?<![가-힣])(?P<by>연|월)\s?평균\s?(?:약\s)?(?=[0-9])")
AVERAGE_EN = {
    "연": re.compile(
        r"\b(?:annual\w*|yearly|year[- ](?:on|over|after)[- ]year|(?:a|per|each|every|the)\syear|annum|CAGR)\b",
        re.I,
    ),
    "월": re.compile(r"\b(?:monthly|(?:a|per|each|every|the)\smonth)\b", re.I),
}
"""What tells that a growth is that of each year, in any words; "over three years" does not."""
OTHER_KO = re.compile(
    r"(?<![가-힣])격[년월주](?=제|[으의에\s])|(?<![0-9])[2-9]\s?(?:년|주|개월)(?:마다|에\s한\s번)|두\s(?:해|달|주)마다"
)
TWICE_EN = re.compile(
    r"\b(?:twice a|two times a|every|each) (?:year|month|week)\b|\b(?:semi-?annual|biannual|annual|monthly|weekly|semi-?monthly)(?:ly)?\b",
    re.I,
)
# 일평균, 하루 평균, 연 2%대 금리: the time is a part of the word for the figure.
BY_KO = re.compile(
    r"(?<![가-힣])(?:(?P<day>일\s?평균|하루\s평균)|(?P<week>주\s?평균)|(?P<month>월\s?평균)"
    r"|(?P<quarter>분기\s?평균)|(?P<year>연\s?평균|연(?=\s(?:약\s)?[0-9][0-9.~]*\s?%)))"
)
BY_EN = re.compile(
    r"\b(?:average\s(?P<one>daily|weekly|monthly|quarterly|annual|yearly)|(?P<two>daily|weekly|monthly|quarterly|annual|yearly)\saverage"
    r"|(?P<three>daily|weekly|monthly|quarterly)\s(?:interest\s)?rate)\b",
    re.I,
)
ADVERBS = {
    "daily": "day", "weekly": "week", "monthly": "month", "quarterly": "quarter", "annual": "year",
    "yearly": "year",
}  # fmt: skip
OWN_KO = {
    "day": re.compile("일일|매일|하루"),
    "week": re.compile("매주|주간|주당"),
    "month": re.compile(r"매월|매달|월간|월별|(?<![가-힣])월\s"),
    "quarter": re.compile("분기"),
    "year": re.compile("연간|매년|해마다|연도별"),
}
"""Such a time of its own in the Korean, beside a rate or an average: 월 이자율, 매월."""
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
    for rule, advice, confidence in (
        (find_shares, "Keep the figure that the price or share is told for.", 0.75),
        (find_other_measures, "Say that it is {right}.", 0.8),
    ):
        for found in rule(pair.ko.text, pair.en.text):
            held, said = pair.ko.text[slice(*found.ko)], pair.en.text[slice(*found.en)]
            yield Finding(
                f"{held} is {found.right}, but the English says “{said}”",
                ko=(found.ko,),
                en=(found.en,),
                suggestion=advice.format(right=found.right),
                confidence=confidence,
            )
    yield from _half_as_often(pair)
    yield from _averaged(pair)
    yield from _counted_by(pair)
    yield from _averaged_by(pair)
    evidence = link_words(pair.ko.text, pair.en.text)
    text = pair.ko.text
    rates = [quantity for quantity in evidence.numbers_ko if quantity.rate]
    if not rates:
        return
    rated = Counter(quantity.rate for quantity in rates)
    spans = [quantity.number_span for quantity in rates]
    for i, j in evidence.number_links:
        ko, en = evidence.numbers_ko[i], evidence.numbers_en[j]
        # 연 3.25%: what interest is paid for goes without saying.
        interest = ko.unit_class.startswith("percent") and not en.rate
        # 주당 500원 may be told of a share.
        of_stock = ko.rate == "week" and "주당" in text and SHARE_EN.search(pair.en.text)
        if not ko.rate or en.rate == ko.rate or interest or of_stock:
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
        answers = ENGLISH[ko.rate].findall(pair.en.text)
        # "Daily cases, once 2,000, are below 600": one adjective holds for the figures behind it.
        # 주 5일에서 주 4일로: nor need it be said twice of two figures of one unit.
        again = answers and any(
            q.rate == ko.rate and q.unit == ko.unit != "" and q.span < ko.span
            for q in evidence.numbers_ko
        )
        shared = rated[ko.rate] > 1 and any(one.lower() in ADVERBS for one in answers)
        if again or shared or len(answers) >= wanted:
            continue
        yield Finding(
            f"{figure} is a figure per {ko.rate}; the English does not say so",
            ko=(_with_rate(text, ko.span),),
            en=(en.span,),
            suggestion=f"Say that it is {figure} a {ko.rate}.",
        )


def _averaged(pair: Pair) -> Iterator[Finding]:
    """연평균 12% for "12 percent over three years"."""
    ko, en = pair.ko.text, pair.en.text
    if "평균" not in ko:
        return
    evidence = link_words(ko, en)
    for averaged in AVERAGE_KO.finditer(ko):
        if AVERAGE_EN[averaged["by"]].search(en):
            continue
        for i, j in evidence.number_links:
            one, other = evidence.numbers_ko[i], evidence.numbers_en[j]
            if one.number_span[0] == averaged.end() and one.unit == "percent":
                yield Finding(
                    f"{ko[averaged.start() : one.span[1]]} is so much each year or month; the"
                    " English does not say so",
                    ko=((averaged.start(), one.span[1]),),
                    en=(other.span,),
                    suggestion="Say “a year”, “annually” or “a month”.",
                )
                return


def _counted_by(pair: Pair) -> Iterator[Finding]:
    """연간 커피 소비량은 405잔 as "405 cups a month": the time stands apart from the figure."""
    ko, en = pair.ko.text, pair.en.text
    if not ANY_APART_KO.search(ko):
        return
    times = [by for by, words in APART_KO.items() if words.search(ko)]
    if len(times) != 1:
        return
    said = [(by, found) for by, words in APART_EN.items() if (found := words.search(en))]
    if len(said) != 1 or said[0][0] == times[0]:
        return
    wrong, place = said[0]
    if not KOREAN_TIME[wrong].search(ko) and not ENGLISH_TIME[times[0]].search(en):
        found = APART_KO[times[0]].search(ko)
        yield Finding(
            f"The Korean counts by the {times[0]}, but the English says “{place.group()}”",
            ko=(found.span(),) if found else (),
            en=(place.span(),),
            suggestion=f"Say “a {times[0]}”.",
        )


def _averaged_by(pair: Pair) -> Iterator[Finding]:
    """일평균 as "average monthly"."""
    ko, en = pair.ko.text, pair.en.text
    said = BY_EN.search(en) if "평균" in ko or "연 " in ko else None
    times = list(BY_KO.finditer(ko)) if said else []
    by = {found.lastgroup for found in times}
    if said is None or len(by) != 1:
        return
    wrong = ADVERBS[(said["one"] or said["two"] or said["three"]).lower()]
    (right,) = by
    own = APART_EN[right].search(en) or f"on-{right}" in en if right in APART_EN else None
    if wrong != right and not own and not OWN_KO[wrong].search(ko):
        yield Finding(
            f"{times[0].group()} is by the {right}, but the English says “{said.group()}”",
            ko=(times[0].span(),),
            en=(said.span(),),
            suggestion=f"Say that it is by the {right}.",
            confidence=0.8,
        )


def _half_as_often(pair: Pair) -> Iterator[Finding]:
    """매주 as "every other week"."""
    ko = pair.ko.text
    other = OTHER_KO.search(ko) if "격" in ko or "마다" in ko or "번" in ko else None
    twice = TWICE_EN.search(pair.en.text) if other else None
    if other and twice and not EVERY_OTHER_EN.search(pair.en.text):
        yield Finding(
            f"{other.group()} is not every time, but the English says “{twice.group()}”",
            ko=(other.span(),),
            en=(twice.span(),),
            suggestion="Say how often: “every two”, “every five”.",
            confidence=0.85,
        )
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
