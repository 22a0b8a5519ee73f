"""Figures that move or compare: 5% more for 5% less, a day earlier for a day later.

The Korean says the direction behind the figure (5% 줄었다, 하루 늦은), English beside it (down 5
percent, 5 percent fewer). Only linked figures are compared, so free wording elsewhere is no matter.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from align.bitext import Span
from align.numbers import Quantity
from align.words.evidence import PairEvidence

__all__ = ["RATE", "find_directions"]

BEHIND = 16
"""Characters behind a Korean figure in which its direction stands."""
AROUND = 46
"""Characters on either side of an English figure in which its direction stands."""


@dataclass(frozen=True, slots=True)
class _Axis:
    """The two ends of one scale: Korean behind the figure; English before it and behind it."""

    plus_ko: re.Pattern[str]
    minus_ko: re.Pattern[str]
    plus_en: tuple[re.Pattern[str], re.Pattern[str]]
    minus_en: tuple[re.Pattern[str], re.Pattern[str]]


# Between the figure and its direction: a unit, a particle, 가량, 이나, 더.
LINK_KO = r"^\)?(?:\s?(?:포인트|퍼센트|센트|가량|정도|씩|이나|나|가|이|만큼|여|넘게|이상|가까이|차로|차|격차로|더)){0,4}(?:\([^()]{0,14}\))?\s?"
UP_KO = (
    r"(?:오[르른를]|올[라랐리려렸릴린]|상승|상향|증가|증액|늘[어었린려렸릴리]?|높[가-힣]|많[가-힣]|더(?=\s)|급등|급증|뛰|뛴"
    r"|웃[돌돈도]|상회|초과|인상|확대|벌어|벌[렸린]|커[졌진]|불어|치솟|반등|비[싸쌌쌉])"
)
DOWN_KO = (
    r"(?:내[리려렸린릴]|떨어|하락|하향|감소|감액|줄(?:[어었이여인일]|(?=[고며면자다지기]))|낮[가-힣]|적[은었다게]|덜|급락|급감|폭락|밑[돌돈도]|하회|모자라"
    r"|인하|축소|감축|좁[혀혔힌아]|삭감|깎|할인|빠[졌진지]|저렴|[싸싼쌌]|못\s?미[치쳤])"
)
RISE = (
    r"rose|risen|ris(?:e|es|ing)|climb(?:s|ed|ing)?|gain(?:s|ed|ing)?|jump(?:s|ed|ing)?|soar(?:s|ed|ing)?"
    r"|surg(?:e|es|ed|ing)|increas(?:e|es|ed|ing)|grow(?:s|n|ing)?|grew|rais(?:e|es|ed|ing)|up|add(?:s|ed|ing)?|advanc(?:e|ed|ing)"
    r"|widen(?:s|ed|ing)?|expand(?:s|ed|ing)?|rebound(?:s|ed|ing)?|hik(?:e|ed|ing)|boost(?:s|ed|ing)?|swell(?:ed|ing)?|swollen"
    r"|outnumber\w*|exceed\w*|outpac\w*|surpass\w*|topp(?:ed|ing)|tops|outstripp?\w*|beat\w*"
)
FALL = (
    r"fell|fallen|fall(?:s|ing)?|dropp?(?:s|ed|ing)?|declin(?:e|es|ed|ing)|plung(?:e|es|ed|ing)|tumbl(?:e|ed|ing)|slipp?(?:s|ed|ing)?"
    r"|decreas(?:e|es|ed|ing)|shr(?:ink|ank|unk|inking|inks)|slid|slid(?:e|es|ing)|sank|sunk|sink(?:s|ing)?|plummet(?:s|ed|ing)?"
    r"|reduc(?:e|es|ed|ing)|down|cut(?:s|ting)?|lower(?:s|ed|ing)?|dipp?(?:s|ed|ing)?|narrow(?:s|ed|ing)?|slash(?:es|ed|ing)?|shed(?:s|ding)?"
    r"|los(?:t|e|es|ing)|trim(?:s|med|ming)?|shorten(?:s|ed|ing)?|contract(?:s|ed|ing)?"
)
EXTRA = re.compile(r"\b(?:another|more|further|additional|extra|longer)\b", re.I)
"""What 더 is behind a figure in English: 두 달 더, "two more months", "another two"."""
# "By 10 percent over a shortage": what it is about.
MORE = r"more|higher|above|larger|greater|bigger|longer|taller|heavier|costlier|increase|rise|gain|jump|surge|hike|growth|up|over(?!\s(?:an?\s(?!year|month|week|day|decade)|(?:its|their|his|her|concerns?|fears?|worries)\b))|dearer|raise|extra|additional|upward"
LESS = r"less|fewer|lower|below|smaller|shorter|lighter|cheaper|decrease|decline|drop|fall|cut|reduction|dip|plunge|down|short|under|discount|downward"


def _ko(pattern: str) -> re.Pattern[str]:
    return re.compile(f"{LINK_KO}(?P<word>{pattern})")


def _en(before: str, behind: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    first, second = (re.compile(rf"\b(?:{p})\b", re.I) for p in (before, behind))
    return first, second


AXES = (
    _Axis(_ko(UP_KO), _ko(DOWN_KO), _en(RISE, MORE), _en(FALL, LESS)),
    _Axis(
        _ko(r"늦[은게춰췄추어었]|미[루뤄뤘룬]|연기|지연"),
        _ko(r"빠[르른]|빨[라랐리]|이[른르]|일[찍러]|앞[당선서섰]|먼저"),
        _en(r"later|behind|delay\w*|postpon\w*|late", r"later|behind|after|late"),
        _en(r"earlier|sooner|ahead|forward", r"earlier|sooner|ahead|before|early"),
    ),
    _Axis(
        _ko(r"앞[서선섰질]|리드|우세|우위"),
        _ko(r"뒤[지진졌처쳐쳤]|밀[리린렸려]|열세"),
        _en(r"lead(?:s|ing)?|led|ahead", r"ahead|clear|lead|in\sfront|better"),
        _en(r"trail(?:s|ed|ing)?|behind|adrift", r"behind|adrift|back|deficit|off"),
    ),
)
BRACKET = re.compile(r"\s?(?:포인트|원|달러|명|건|개|대)?\s?\([^()]{1,20}\)")
STOP_EN = re.compile(
    r"[.;:!?](?=\s|$)|,\s(?=(?:but|and|while|whereas|which)\b)|\s(?:but|while|whereas|and)\s"
)
NEGATED = re.compile(
    r"(?:\b(?:not|no|never|without|despite|after|following|offset\w*|instead)|n['’]t)\b", re.I
)
NEGATED_KO = re.compile(r"않|못|없|아니|반납|뒤(?![지진졌처쳐쳤])|후|다가|던\s")
RATE = re.compile(r"환율|달러당|엔화|원화|위안화|유로화")
"""Words of exchange rates, whose rise means a fall of the other currency."""

CURRENCY_KO = re.compile(r"엔화|원화|위안화|유로화|달러화|통화|(?:원|엔|달러)\s?(?:값|가치)")
RATE_EN = re.compile(r"\b(?:exchange|won|dollar|currency)(?:[-/][a-z]+)?\srates?\b", re.I)
CURRENCY_EN = re.compile(
    r"\b(?:the|korea['’]s|korean|japanese|local)\s(?:[a-z]+\s)?(?:won|yen|yuan|euro|currency|dollar|greenback)\b(?![-/]|\s(?:exchange\s)?rate)"
    r"|\b(?:weak|strong|strength|deprec|apprec)\w*",
    re.I,
)
"""A currency as what rises or falls, which it does against the rate."""


def _is_of_rate(en: str) -> bool:
    """Whether the English tells of a rate, and of neither of its currencies."""
    return bool(RATE_EN.search(en)) and not CURRENCY_EN.search(en)


def find_directions(ko: str, en: str, evidence: PairEvidence) -> Iterator[tuple[Span, Span]]:
    """A Korean direction behind a figure, and the opposite one beside the same English figure.

    >>> from align.words.evidence import link_words
    >>> pair = ("매출이 7% 줄었다.", "Sales rose 7 percent.")
    >>> found = find_directions(*pair, link_words(*pair))
    >>> [(pair[0][slice(*a)], pair[1][slice(*b)]) for a, b in found]
    [('줄었', 'rose')]
    """
    # A dearer dollar is a cheaper won: the currency decides what "rose" means.
    if RATE.search(ko) and (CURRENCY_KO.search(ko) or not _is_of_rate(en)):
        return
    for i, j in evidence.number_links:
        one, other = evidence.numbers_ko[i], evidence.numbers_en[j]
        # "200 times the power": how much more is no direction of English.
        multiple = ko[slice(*one.span)].rstrip().endswith("배")
        if not multiple and one.kind not in ("year", "day", "clock", "month"):
            tail = _tail(ko, one, evidence.numbers_ko)
            # "Two hours less a day" is one figure, and has its direction in it.
            yield from _opposed(ko, tail, en, other.span, *_sides(en, other, evidence.numbers_en))


def _tail(ko: str, quantity: Quantity, others: tuple[Quantity, ...]) -> Span:
    """The stretch behind a Korean figure, up to the next one."""
    start = quantity.span[1]
    # 61.39포인트(1.48%) 오른: the figure in brackets is the same move.
    if bracket := BRACKET.match(ko, start):
        start = bracket.end()
    end = min((q.span[0] for q in others if q.span[0] >= start), default=len(ko))
    return (start, min(end, start + BEHIND))


def _sides(en: str, quantity: Quantity, others: tuple[Quantity, ...]) -> tuple[Span, Span]:
    """The stretches before and behind an English figure, up to other figures and clauses."""
    start, end = quantity.span
    low = max((q.span[1] for q in others if q.span[1] <= start), default=0)
    low = max(low, start - AROUND)
    for mark in STOP_EN.finditer(en, low, start):
        low = mark.end()
    high = min((q.span[0] for q in others if q.span[0] >= end), default=len(en))
    high = min(high, end + AROUND)
    stop = STOP_EN.search(en, end, high)
    return (low, start), (end, stop.start() if stop else high)


def _opposed(
    ko: str, tail: Span, en: str, figure: Span, before: Span, behind: Span
) -> Iterator[tuple[Span, Span]]:
    text = ko[slice(*tail)]
    if NEGATED_KO.search(text):
        return
    for axis in AXES:
        plus, minus = axis.plus_en, axis.minus_en
        for here, right, wrong in ((axis.plus_ko, plus, minus), (axis.minus_ko, minus, plus)):
            said = here.search(text)
            # A word of the right end on either side settles it.
            if not said or any(p.search(en, *s) for p in right for s in (before, figure, behind)):
                continue
            if said["word"] == "더" and EXTRA.search(en):
                continue
            place = wrong[0].search(en, *before) or wrong[1].search(en, *behind)
            if place and not NEGATED.search(en, before[0], behind[1]):
                start, end = said.span("word")
                yield (tail[0] + start, tail[0] + end), place.span()
                return
