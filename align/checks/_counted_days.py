"""Days and years that are counted from a deed, and whether the English may count from the other one.

선거 다음 날 사퇴했다 is "resigned the day after the election" and as well "resigned, having lost the
election the day before": the word for the other side is no mistake where it stands at the other deed.
"""

from __future__ import annotations

import itertools
import re

from align.bitext import Span
from align.dates.english import MONTHS, WEEKDAYS
from align.words.evidence import link_words
from align.words.korean import tokens

__all__ = ["LIGHT_EN", "is_told_of_another", "verb_starts"]

LONGEST = 600
"""Characters of a Korean text in which the deed that a time is told of is looked for."""
BETWEEN = 60
"""Characters of English in which a time stands beside the verb that it is told of."""
COUNTED = re.compile(r"전날|이튿날|다음\s?날|익일|이듬해|다음\s?해")
EARLIER = "전날"
# 전날 …다고 말했다, 사망한 것으로: no deed of its own.
QUOTING = ("다고", "라고", "다며", "라며", "자고", "냐고", "다면서")
LIGHT = frozenset(("것", "수", "바", "거"))
NAMED = frozenset(("NNG", "NNP", "ETM", "ETN"))
"""Tags of what names the deed right before the time: 선거 다음 날, 떠나기 전날."""
CLAUSE_EN = re.compile(
    r"[,.;:()—–]|\b(?:after|before|when|while|which|that|who|whose|where|having|once|since|as|because"
    r"|despite|and|but|following|until|from|of|in\sthe\swake)\b",
    re.I,
)
# 전날보다: what a figure is held against is no time of a deed.
HELD_KO = re.compile(r"보다|\s?대비|에\s?비해|의?\s?종가")
# "Rain that had fallen since the day before": the word before the time is the time's.
OF_TIME_EN = re.compile(r"\b(?:since|from|until|of|on|after)\s(?:the\s)?$", re.I)
# What puts a deed under another, and what goes on to one.
UNDER_EN = re.compile(
    r"\b(?:after|before|when|while|which|that(?!\s$)|who|whose|where|having|had|once|since|as|because|despite"
    r"|following|until|in\sthe\swake)\b|[;:—–]|\b(?:of|from)\s(?:the\s)?$|(?:^|,\s|\.\s)[A-Za-z]+ing\b",
    re.I,
)
GOES_ON_EN = re.compile(r"[;:—–]|\b(?:and|but|before|when|while|until|so|then|only)\b", re.I)
LIGHT_EN = frozenset("be is are was were been being am has have had do does did".split())
# What dates a day by itself: "freed on Saturday".
DAY_KO = re.compile(
    r"(?<![0-9])[0-9]{1,2}일(?!\s?(?:간|만|동안|전|뒤|후|째))|[월화수목금토일]요일|이날|당일|오늘|어제"
)
DAY_EN = re.compile(
    rf"\b(?:{'|'.join(WEEKDAYS)}|(?:{'|'.join(MONTHS)}|(?:Jan|Feb|Aug|Sept|Oct|Nov|Dec)\.)\s[0-9]{{1,2}}(?![0-9])"
    r"|the\s[0-9]{1,2}(?:st|nd|rd|th))\b"
)
YEAR = re.compile(r"(?<![0-9,.])[12][0-9]{3}(?![0-9])")


def is_told_of_another(ko: str, en: str, said: Span, told: Span) -> bool:
    """Whether an English time for the other side may be right, since it is that of another deed.

    Args:
        said: the Korean time; none but those counted from a deed are excused.
        told: the English one.

    >>> ko, en = "눈이 온 다음 날 떠났다.", "He left after the snow of the day before."
    >>> is_told_of_another(ko, en, (5, 9), (26, 40))
    True
    >>> is_told_of_another("다음 날 떠났다.", "He left the day before.", (0, 4), (8, 22))
    False
    """
    if not COUNTED.match(ko, said[0]) or HELD_KO.match(ko, said[1]):
        return False
    if len(ko) > LONGEST or _is_dated(ko, en, said):
        return True
    if not _has_another(ko, said):
        return False
    if not ko.startswith(EARLIER, said[0]) and _closes_main_clause(en, told):
        return False
    return not _stands_at(ko, en, said, told)


def _is_dated(ko: str, en: str, said: Span) -> bool:
    """Whether the English tells it by a date that the Korean lacks: 이듬해 as "in 2011"."""
    if ko.startswith(("이듬해", "다음 해", "다음해"), said[0]):
        return not set(YEAR.findall(en)) <= set(YEAR.findall(ko))
    return len(DAY_EN.findall(en)) > len(DAY_KO.findall(ko))


def _has_another(ko: str, said: Span) -> bool:
    """Whether the Korean has a deed besides the one that it tells to be of the time.

    What comes later is counted from what stands before it, what comes earlier also from the rest.
    """
    found = tokens(ko)
    before = [token for token in found if token.start < said[0]]
    behind = [token for token in found if token.start >= said[1]]
    if before and before[-1].tag in NAMED:
        return True
    if not ko.startswith(EARLIER, said[0]):
        return any(token.tag in ("EC", "ETM", "EF") for token in before)
    for place, (token, after) in enumerate(itertools.pairwise(behind), start=2):
        if token.tag == "EC" and after.tag != "VX" and not token.form.endswith(QUOTING):
            return True
        if token.tag == "ETM" and after.form not in LIGHT:
            return True
        # A sentence behind the one that tells the time.
        if token.tag == "EF" and place < len(behind):
            return True
    return False


def _closes_main_clause(en: str, told: Span) -> bool:
    """Whether the English tells the time of its last deed, as the Korean does: "and left the day before"."""
    start = max(en.rfind(". ", 0, told[0]), 0)
    end = en.find(". ", told[1])
    rest = en[told[1] : end if end >= 0 else len(en)]
    return not (UNDER_EN.search(en[start : told[0]]) or GOES_ON_EN.search(rest))


def _stands_at(ko: str, en: str, said: Span, told: Span) -> bool:
    """Whether the English time stands beside the verb that the Korean tells to be of the time."""
    verbs = verb_starts(ko)
    own = next((start for start in verbs if start >= said[1]), None)
    links = [link for link in link_words(ko, en).ko if link.words[-1].start in verbs]
    others = {link.en[0] for link in links if link.en and link.words[-1].start != own}
    for start, end in (link.en[0] for link in links if link.en and link.words[-1].start == own):
        if en[start:end].lower() in LIGHT_EN:
            continue
        near, far = (end, told[0]) if end <= told[0] else (told[1], start)
        far = len(OF_TIME_EN.sub("", en[:far]))
        apart = any(near <= place[0] < far for place in others)
        if 0 <= far - near <= BETWEEN and not apart and not CLAUSE_EN.search(en, near, far):
            return True
    return False


def verb_starts(ko: str) -> list[int]:
    """Where the verbs and adjectives of a Korean text begin, those of nouns with 하다 among them.

    >>> verb_starts("비가 와서 출발했다.")
    [3, 6]
    """
    return [
        one.start
        for one, after in itertools.pairwise(tokens(ko))
        if one.tag in ("VV", "VA") or (after.tag in ("XSV", "XSA") and one.tag in ("NNG", "XR"))
    ]
