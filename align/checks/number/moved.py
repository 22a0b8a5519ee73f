"""What a figure moved by, and what it moved to: 5% 올렸다 and 5%로 올렸다.

The figure is the same in both languages and only a particle of the Korean, a preposition of the
English, tells a step from the level that it leads to. Where two figures stand together, the step
of one side may be the level of the other: 500명 늘어난 8천 명 as "500, up by 8,000".
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from fractions import Fraction
from typing import NamedTuple

from align.bitext import Span
from align.checks._mismatch import Mismatch
from align.checks.number.from_to import changes_ko
from align.numbers import Quantity
from align.words.evidence import link_words

__all__ = ["find_moves"]

DEED_KO = (
    r"(?:올[랐라려렸리린릴]|오[르른를]|늘[리려렸린릴어었]?|증가|상승|상향|내[리려렸린릴]|줄[이여였인일어었]?|감소|하락|하향"
    r"|떨어|낮[추춰췄출춘아]|높[이여였인아]|늦[추춰췄출춘]|앞당[기겨겼긴길]|연장|단축|인[상하](?=[하했된돼됐되할해한키킨])|확대|축소|감축|증액|감액|급[등락증감]|뛰|뛴|치솟)"
)
STEP_KO = re.compile(
    rf"\)?\s?(?:가량|정도|씩|이나|나|가|이|만큼|넘게|가까이|이상)?\s(?:더\s)?{DEED_KO}"
    r"|\s?(?:가량|정도|이나|이)?\s더\s(?=[가-힣])"
    r"|\s?(?:가량|정도)?\s(?:낮|높|적|많|작)(?=[은다았])"
)
LEVEL_KO = re.compile(rf"\)?\s?(?:수준|선)?(?:으로|로|까지)\s(?:대폭\s|크게\s|더\s)?{DEED_KO}")
# 107% 수준, 전체의 7%에 해당한다: a share of something, no change of it.
SHARE_KO = re.compile(
    r"\s?(?:수준(?!의\s)(?=[을에의이인]|\s|$)|에\s(?:해당|그[쳤친치]|머[물무])|[을를]\s차지)"
)
CHANGE_KO = re.compile(r"성장세|등락|오름|내림|[율률폭]")
REACH_KO = 16
"""Characters behind a Korean figure in which it is told."""
DEED_EN = (
    r"ris(?:e|es|ing|en)|rose|climb\w*|jump\w*|soar\w*|surg\w+|increas\w+|grow\w*|grew|rais\w+|up|widen\w*|expand\w*|extend\w*"
    r"|hik\w+|boost\w*|fell|fall\w*|dropp?\w*|declin\w+|plung\w+|tumbl\w+|slipp?\w*|decreas\w+|shr[iau]nk\w*|slid|slid\w+|sank|plummet\w*"
    r"|reduc\w+|down|cut\w*|lower\w*|dipp?\w*|narrow\w*|slash\w*|trim\w*|go(?:es|ing)?|went|bring\w*|brought|mov\w+"
)
HEDGE_EN = r"(?:about|around|some|nearly|almost|roughly|approximately|more than|over|only|just|an average of|a total of|as (?:much|many) as)\s"
MOVED_EN = re.compile(rf"\b(?P<word>by|to)\s(?:{HEDGE_EN})?[$€£¥]?$", re.I)
STEP_EN = re.compile(
    rf"\b(?:(?<!make )(?<!makes )(?<!made )(?<!making )(?<!take )(?<!takes )(?<!taking )(?<!took )up|down|(?:increase|rise|gain|jump|drop|fall|decline|decrease|cut|hike|growth)\sof)\s(?:by\s)?(?:{HEDGE_EN})?[$€£¥]?$",
    re.I,
)
MORE_EN = re.compile(r"\s(?:[a-z]+\s){0,2}?(?:more|fewer|less|higher|lower)\b", re.I)
CHANGED_EN = re.compile(rf"\b(?:{DEED_EN})\b[^.;:]*$", re.I)
MOST = 12
"""Figures of one pair that are compared with each other."""
REACH_EN = 70
"""Characters before an English figure in which its verb stands."""
NO_MOVE = ("multiple", "rank")
"""Twice as much is told as "doubled" and as "by two times"; a rank is climbed to."""
HALVES = (Fraction(1, 2), Fraction(50))
"""What is left is as much as what is gone."""
GATE_KO = re.compile(rf"\s(?:{DEED_KO}|더\s)")
FROM_BY = re.compile(rf"(?:\s[a-z]{{1,12}})?\sby\s(?:{HEDGE_EN})?[$€£¥]?")
BY_EN = re.compile(rf"\bby\s(?:{HEDGE_EN})?[$€£¥]?$")
BY_FROM = re.compile(rf"(?:\s[a-z]{{1,12}})?\sfrom\s(?:{HEDGE_EN})?[$€£¥]?")
WAS_KO = re.compile(r"\s?(?:이던|였던|이었던)\s")
MEANT = {"step": "how far it moved", "level": "what it moved to"}


class _Move(NamedTuple):
    """A figure of both sides: whether either tells a step or a level by it, and where English does."""

    ko: Quantity
    en: Quantity
    told: str
    said: str
    place: int

    @property
    def en_span(self) -> Span:
        return (self.place, self.en.span[1])


def find_moves(ko: str, en: str) -> Iterator[Mismatch]:
    """Steps of the Korean that are levels in the English, and levels that are steps.

    >>> [one.right for one in find_moves("금리를 5%로 올렸다.", "It raised the rate by 5 percent.")]
    ['what it moved to']
    """
    if not GATE_KO.search(ko) and "%" not in ko:
        return
    moves = list(itertools.islice(_moves(ko, en), MOST))
    for move in moves:
        turned = move.told and move.said and move.told != move.said
        if turned and move.ko.value not in HALVES:
            yield Mismatch(move.ko.span, move.en_span, MEANT[move.told])
            return
    for one, other in itertools.permutations(moves, 2):
        if one.ko.unit != other.ko.unit or not one.told or one.told == one.said:
            continue
        # 500명 늘어난 8천 명 as "500, up by 8,000"; in 유럽 500%, 아시아 100% 증가 one verb tells both.
        behind = other.told or other.ko.span > one.ko.span
        if behind and one.told == other.said == "step" != other.told:
            yield Mismatch(other.ko.span, other.en_span, MEANT["level"])
            return
        # 1,200원이던 환율이 1,400원까지 as "from 1,400 to 1,200".
        if one.told == other.said == "level" and WAS_KO.match(ko, other.ko.span[1]):
            yield Mismatch(other.ko.span, other.en_span, "what it was before")
            return
    yield from _from_by(ko, en)


def _moves(ko: str, en: str) -> Iterator[_Move]:
    evidence = link_words(ko, en)
    for i, j in evidence.number_links:
        one, other = evidence.numbers_ko[i], evidence.numbers_en[j]
        counted = one.kind in ("amount", "ratio") and not one.ordinal
        if counted and one.unit_class not in NO_MOVE:
            yield _Move(one, other, _told(ko, one, evidence.numbers_ko), *_said(en, other))


def _from_by(ko: str, en: str) -> Iterator[Mismatch]:
    """20%에서 37%로 as "from 20 percent by 37 percent"."""
    for change in changes_ko(ko) if "from " in en else ():
        found = link_words(ko, en).numbers_en
        for one, other in itertools.pairwise(found):
            figures = (one.value, other.value)
            joined = FROM_BY.fullmatch(en, one.span[1], other.span[0])
            if joined and figures == (change.first, change.second):
                yield Mismatch(change.span, (joined.start(), other.span[1]), MEANT["level"])
            # "By 10 minutes from 15."
            by = BY_EN.search(en, max(0, one.span[0] - REACH_EN), one.span[0])
            joined = BY_FROM.fullmatch(en, one.span[1], other.span[0])
            if by and joined and figures == (change.second, change.first):
                yield Mismatch(change.span, (by.start(), other.span[1]), MEANT["level"])


def _told(ko: str, figure: Quantity, others: tuple[Quantity, ...]) -> str:
    """Whether the Korean tells a step, a level or neither by a figure."""
    end = figure.span[1]
    stop = min((q.span[0] for q in others if q.span[0] >= end), default=len(ko))
    stop = min(stop, end + REACH_KO)
    if STEP_KO.match(ko, end, stop):
        return "step"
    if figure.unit == "percent" and SHARE_KO.match(ko, end, stop) and not CHANGE_KO.search(ko):
        return "level"
    return "level" if LEVEL_KO.match(ko, end, stop) else ""


def _said(en: str, figure: Quantity) -> tuple[str, int]:
    """The same of an English figure, and where that is said."""
    start, end = figure.span
    low = max(0, start - REACH_EN)
    moved = MOVED_EN.search(en, low, start)
    if moved and CHANGED_EN.search(en, low, moved.start()):
        return ("step" if moved["word"].lower() == "by" else "level"), moved.start()
    step = STEP_EN.search(en, low, start)
    if step:
        return "step", step.start()
    return ("step", start) if MORE_EN.match(en, end) else ("", start)
