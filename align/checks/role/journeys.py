"""From where to where, and the English the other way round: 서울에서 부산까지, "from Busan to Seoul"."""

from __future__ import annotations

import re

from align.bitext import Span, meets
from align.words.evidence import SURE_KINDS, KoreanLink, PairEvidence

__all__ = ["turned_journey"]

# 에서 is also who does it or where, so that nothing but a place may stand between.
JOURNEY_KO = re.compile(
    r"(?P<start>[가-힣]{2,8})에서\s(?:[가-힣]{1,6}(?:을|를|에)\s)?(?P<end>[가-힣]{2,8}?)(?:까지|으로|로|행)(?![가-힣])"
)
JOURNEY_EN = re.compile(
    r"\bfrom\s(?P<start>(?:[\w'’-]+\s){1,3}?)to\s(?P<end>[\w'’-]+(?:\s[\w'’-]+){0,2})"
)

# 부산으로 달아났다: where one went is not where one came from.
GOAL_KO = re.compile(
    r"(?P<end>[가-힣]{2,8}?)(?:으로|로)\s(?:달아[났나난]|도망|도주|도피|떠[났나난]|향[했하한]|이동|이사|출국|망명|피신|피난|건너[갔가간]|돌아[갔가간])"
)
FROM_EN = re.compile(
    r"\b(?:fle[ed]\w*|escap\w+|left|leav\w+|mov\w+|went|go(?:es|ing|ne)?|head\w*|travel\w*|flew|fl(?:y|ies|ying|own)"
    r"|sail\w*|run|ran|defect\w*|migrat\w*|relocat\w*|transfer\w*|deport\w*|export\w*|ship\w*|sen[dt]\w*)"
    r"\s(?:\w+\s)?from\s(?:the\s)?$"
)
"""Of one who leaves: "the professor from China" and "returned from Japan" are no journey's start."""


def turned_journey(ko: str, en: str, evidence: PairEvidence) -> tuple[Span, Span] | None:
    """Where either language has the two ends, if each stands in the place of the other.

    >>> from align.words.evidence import link_words
    >>> ko, en = "그는 서울에서 부산까지 걸었다.", "He walked from Busan to Seoul."
    >>> spans = turned_journey(ko, en, link_words(ko, en))
    >>> spans and (ko[slice(*spans[0])], en[slice(*spans[1])])
    ('서울에서 부산까지', 'from Busan to Seoul')
    """
    if "from " not in en:
        return None
    if "에서" not in ko:
        return _turned_goal(ko, en, evidence)
    told = list(JOURNEY_EN.finditer(en))
    said = list(JOURNEY_KO.finditer(ko))
    if len(told) != 1 or len(said) != 1:
        return None
    start, end = (_places(said[0].span(name), evidence.ko) for name in ("start", "end"))
    first, last = ([told[0].span(name)] for name in ("start", "end"))
    turned = any(meets(s, last) for s in start) and any(meets(s, first) for s in end)
    kept = any(meets(s, first) for s in start) or any(meets(s, last) for s in end)
    if not turned or kept:
        return None
    return said[0].span(), (told[0].start(), max(s[1] for s in start if meets(s, last)))


def _turned_goal(ko: str, en: str, evidence: PairEvidence) -> tuple[Span, Span] | None:
    """부산으로 달아났다 as "fled from Busan"."""
    said = GOAL_KO.search(ko)
    places = set(_places(said.span("end"), evidence.ko)) if said else set()
    if said is None or len(places) != 1:
        return None
    place = places.pop()
    led = FROM_EN.search(en, 0, place[0])
    return (said.span(), (led.start(), place[1])) if led else None


def _places(span: Span, links: tuple[KoreanLink, ...]) -> list[Span]:
    inside = (k for k in links if meets(k.span, [span]) and k.kind in SURE_KINDS)
    return [place for link in inside for place in link.en]
