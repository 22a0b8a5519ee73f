"""Ago for later where no calendar tells: 수천 년 전에 as "thousands of years later".

How far off a time is may be vague (수십 년 전) or counted (18시간 만에); which way it lies is plain.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from align.bitext import Span
from align.checks._mismatch import Mismatch
from align.numbers.english_numerals import CARDINALS

__all__ = ["find_turned_distances"]

UNITS = {"분": "minute", "시간": "hour", "일": "day", "주일": "week", "주": "week", "개월": "month", "달": "month", "년": "year", "하루": "day", "이틀": "day", "사흘": "day", "나흘": "day"}  # fmt: skip
UNIT_EN = r"(?:minute|hour|day|week|month|year)"
COUNT_EN = r"(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|several|a\sfew|[0-9]{1,3})"
LOOSE_KO = (
    r"(?:수[십백천만]{0,2}|몇[십백]?|여러|[0-9]{1,2}\s?[,~∼-]\s?[0-9]{1,2})\s?(?:년|해|세기|달|개월|주|일|시간)"
    r"|(?:한|반|두|세|여러)\s?세기|[0-9]{1,2}\s?분|오래|한참|얼마"
)
# 수십 년 전 입양된 여성이: what happened then is told of one of whom the sentence tells more.
BACK_KO = re.compile(
    rf"(?<![가-힣0-9])(?:{LOOSE_KO})\s?전(?=[에의부까과만\s,.]|$)(?!\s(?:[가-힣]+\s){{0,3}}?[가-힣]+[은던한된진긴린쓴킨난친간른운]\s)"
)
ON_KO = re.compile(
    rf"(?<![가-힣0-9])(?:{LOOSE_KO})(?:이|가)?\s?(?:지난\s|흐른\s)?(?:뒤|후)(?![가-힣]{{2}})"
)
ANY_BACK_KO = re.compile(r"(?<![가-힣])(?:전|이전|직전)(?![가-힣]{2})|앞서|앞[두둔당]|지난|이래|[년달월주일간해]\s?전")  # fmt: skip
ANY_ON_KO = re.compile(r"후(?![보원손반배퇴속유])|뒤|나중|지나|훗날|만에|이래|이어|동안|까지|흘[러렀]")  # fmt: skip
FAR_EN = r"(?:minutes|hours|days|weeks|months|years|decades|centur(?:y|ies)|long)"
LATER_EN = re.compile(rf"\b{FAR_EN}\slater\b(?!\sthan)")
AGO_EN = re.compile(rf"\b{FAR_EN}\sago\b")
ANY_BACK_EN = re.compile(
    r"\b(?:ago|earlier|previous(?:ly)?|last|past|old|since|until|prior"
    # "Testified before Congress": no time.
    r"|before(?!\s(?:the\s)?(?:[a-z]+\s)?(?:congress|parliament|senate|house|court|committee|panel|judge|jury"
    r"|cameras?|crowd|public)\b))\b",
    re.I,
)
ANY_ON_EN = re.compile(r"\b(?:later|after(?:wards?)?|since|until|next|then|following)\b", re.I)
# 6개월도 안 돼서 또 나왔다: so soon after what came before it. 취임한 지 6개월도 안 됐다 is counted from now.
WITHIN_KO = re.compile(
    rf"(?<!지\s)(?<![가-힣0-9])(?:[0-9]{{1,3}}|[한두세네석넉]|몇|일)\s?(?P<unit>{'|'.join(UNITS)})도\s?(?:채\s)?(?:안\s?(?:되어|돼)서?|되지\s않아|지나지\s않아)(?=[\s,])"
)
WITHIN_EN = re.compile(
    rf"\b(?:less\sthan|not\seven|within|under|barely)\s{COUNT_EN}\s(?P<unit>{UNIT_EN})s?\sago\b"
)
# "Before an hour in Frankfurt, the flight went on"; 1시간 머문 뒤.
OPENS_EN = re.compile(rf"\bBefore\s{COUNT_EN}\s{UNIT_EN}s?(?=,|\s(?:in|at|on|with)\b)")
GONE_BY_KO = re.compile(
    rf"(?P<unit>{'|'.join(UNITS)})(?:여|가량|간|쯤|정도)?(?:\s(?:이상|넘게))?(?:이|가|도)?\s?(?:동안\s)?(?:[가-힣]{{1,4}}\s)?"
    r"(?:만에|(?:뒤|후)(?=부터|까지|에야)|뒤(?![가-힣]{2})|후(?![가-힣]{2})|지나|흐른|지난\s(?:지금|뒤|후|시점|현재))"
)
BEFORE_EN = re.compile(
    rf"\b(?P<count>{COUNT_EN})\s(?P<unit>{UNIT_EN})s?\sbefore\b(?=\s[A-Za-z])(?!\s[a-z]+ing\b)"
)
# "It was 18 hours before he woke", "held for two weeks before": how long it took.
LASTING_EN = re.compile(
    r"\b(?:for|t(?:ook|akes?|aken)(?!\seffect)|spen[dt]\w*|wait\w*|last\w*|another|[Ii]t(?:\swill|\swould|\shad|\shas)?\s(?:was|is|be|been))\s(?:[a-z]+\s){0,2}$"
)
COUNT_KO = re.compile(r"(?P<count>[0-9]{1,3})\s?$")


def find_turned_distances(ko: str, en: str) -> Iterator[Mismatch]:
    """Times told on the wrong side of the one they are counted from, at most one.

    >>> ko, en = "수천 년 전에 침술이 생겼다.", "Thousands of years later acupuncture arose."
    >>> [(ko[slice(*one.ko)], en[slice(*one.en)], one.right) for one in find_turned_distances(ko, en)]
    [('수천 년 전', 'years later', 'past')]
    """
    yield from (Mismatch(*found) for rule in (_vague, _gone_by) if (found := rule(ko, en)))


def _vague(ko: str, en: str) -> tuple[Span, Span, str] | None:
    """수십 년 전 as "decades later", 몇 년 뒤 as "years ago"."""
    for word, way, other, told, others, right in (
        ("later", BACK_KO, ANY_ON_KO, LATER_EN, ANY_BACK_EN, "past"),
        ("ago", ON_KO, ANY_BACK_KO, AGO_EN, ANY_ON_EN, "later"),
    ):
        said = told.search(en) if word in en else None
        there = way.search(ko) if said else None
        if said and there and not other.search(ko) and not others.search(en):
            return there.span(), said.span(), right
    within = WITHIN_KO.search(ko) if "도" in ko and "ago" in en else None
    said = WITHIN_EN.search(en) if within else None
    if within and said and UNITS[within["unit"]] == said["unit"] and not ANY_ON_EN.search(en):
        return within.span(), said.span(), "later"
    return None


def _gone_by(ko: str, en: str) -> tuple[Span, Span, str] | None:
    """What a stretch of time had passed since, told as what it came before: 18시간 만에."""
    said = (OPENS_EN.search(en) or BEFORE_EN.search(en)) if "efore" in en else None
    gone = GONE_BY_KO.search(ko) if said else None
    if not said or not gone or ANY_BACK_KO.search(ko):
        return None
    if said.re is BEFORE_EN and (
        UNITS[gone["unit"]] != said["unit"]
        or ANY_ON_EN.search(f"{en[: said.start()].removesuffix('until ')} {en[said.end() :]}")
        or LASTING_EN.search(en, 0, said.start())
        or not _may_be_equal(COUNT_KO.search(ko, 0, gone.start()), said["count"])
    ):
        return None
    return gone.span(), said.span(), "after"


def _may_be_equal(counted: re.Match[str] | None, count: str) -> bool:
    """Whether a Korean count, if one is there in figures, may be the English one."""
    if counted is None:
        return True
    return counted["count"] == str(CARDINALS.get(count, count)) or (
        counted["count"] == "1" and count in ("a", "an")
    )
