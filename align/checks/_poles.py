"""Scales with two ends: up and down, first and last, the four winds.

A text that speaks of one end only is not translated by one that speaks of the other end only,
however free the wording; so no word needs to answer another here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from align.bitext import Span
from align.dates import find_dates
from align.words import english, korean

__all__ = ["find_poles"]

UP_KO = frozenset(
    "오르다 상승 급등 증가 늘다 늘어나다 급증 높아지다 뛰다 반등 강세 치솟다 인상 확대 성장 상승세"
    " 오름세 증가세 급상승 호조 최고치 올리다 늘리다 높이다".split()
)
DOWN_KO = frozenset(
    "떨어지다 하락 급락 감소 줄다 줄어들다 급감 낮아지다 폭락 내리다 약세 하락세 내림세 감소세"
    " 인하 축소 추락 최저치 줄이다 낮추다".split()
)
UP_EN = frozenset(
    "rise climb gain jump soar surge increase advance grow higher rebound raise"
    " expand growth".split()
)
DOWN_EN = frozenset(
    "fall drop decline plunge tumble slip decrease shrink lower slide sink plummet"
    " reduce dip weaken retreat".split()
)
MOST_KO = re.compile(r"가장\s?(?:큰|크|높|많)|최대(?!\s?[0-9])|최고|최다")
LEAST_KO = re.compile(r"가장\s?(?:작|낮|적)|최소(?!\s?[0-9])|최저|최하")
MOST_EN = re.compile(r"\b(?:largest|biggest|highest|greatest|tallest)\b", re.I)
LEAST_EN = re.compile(r"\b(?:smallest|lowest|fewest)\b", re.I)
# Words that also say one of the ends, too common to doubt.
MUCH_EN = re.compile(r"\b(?:most|best|top|maximum|max|peak|record|main|major)\b", re.I)
SLIGHT_EN = re.compile(r"\b(?:least|minimum|bottom|minimal|minimi[sz]e\w*)\b", re.I)
COMPASS = {"동": "east", "서": "west", "남": "south", "북": "north"}
OPPOSITE = {"east": "west", "west": "east", "south": "north", "north": "south"}
SIDE = re.compile(r"(?P<one>[동서남북])(?:쪽|부|측|단|해안|녘|편|유럽|아시아|아프리카|반구)")
WIND = re.compile(r"\b(?:north|south|east|west)(?:ern(?:most)?|ward)?\b", re.I)
WINDS = re.compile(r"north|south|east|west", re.I)


def find_poles(ko: str, en: str) -> Iterator[tuple[Span, Span]]:
    """A Korean word of one end and the English one of the other end.

    >>> list(find_poles("주가가 하락했다.", "Shares climbed."))
    [((4, 6), (7, 14))]
    """
    yield from _moves(ko, en)
    yield from _winds(ko, en)
    for left, other, right, same, common in (
        (MOST_KO, LEAST_KO, LEAST_EN, MOST_EN, MUCH_EN),
        (LEAST_KO, MOST_KO, MOST_EN, LEAST_EN, SLIGHT_EN),
    ):
        one, wrong = left.search(ko), right.search(en)
        if one and wrong and not any(p.search(en) for p in (same, common)) and not other.search(ko):
            yield one.span(), wrong.span()


def _moves(ko: str, en: str) -> Iterator[tuple[Span, Span]]:
    ups = [w.span for w in korean.words(ko) if w.lemma in UP_KO]
    # 떨어진: lying so far off.
    downs = [
        w.span for w in korean.words(ko) if w.lemma in DOWN_KO and ko[w.end - 1 : w.end] != "진"
    ]
    words = english.words(en)
    rises = [w.span for w in words if w.lemma in UP_EN]
    falls = [w.span for w in words if w.lemma in DOWN_EN]
    if downs and rises and not ups and not falls:
        yield downs[0], rises[0]
    elif ups and falls and not downs and not rises:
        yield ups[0], falls[0]


def _winds(ko: str, en: str) -> Iterator[tuple[Span, Span]]:
    said = {m.group().lower() for m in WINDS.finditer(en)}
    # Any noun with the syllable may have been said as the wind: 북한, 서방, 호남.
    nouns = "".join(w.lemma for w in korean.words(ko) if w.is_noun)
    dates = [date.span for date in find_dates(ko, "ko")]
    for side in SIDE.finditer(ko):
        right = COMPASS[side["one"]]
        wrong = OPPOSITE[right]
        known = any(syllable in nouns for syllable, wind in COMPASS.items() if wind == wrong)
        if right in said or known or any(a <= side.start() < b for a, b in dates):
            continue
        for place in WIND.finditer(en):
            if place.group().lower().startswith(wrong):
                yield side.span(), place.span()
                return
