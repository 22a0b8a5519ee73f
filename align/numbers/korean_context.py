"""What stands around a Korean number: its bound, its rate, 제; and the quantity built of all."""

from __future__ import annotations

import re

from align.bitext import Span
from align.numbers.numeral import Found, Numeral
from align.numbers.quantity import Bound, Kind, Quantity, Rate

__all__ = ["build", "numbered"]

BOUND_WORDS: dict[str, Bound] = {
    "약": "about", "대략": "about", "거의": "about", "근": "about", "어림잡아": "about",
    "줄잡아": "about", "최소": "at_least", "최소한": "at_least", "적어도": "at_least",
    "최대": "at_most", "최고": "at_most", "최장": "at_most", "최다": "at_most", "많게는": "at_most",
    "적게는": "at_least", "이상": "at_least", "이하": "at_most", "이내": "at_most", "미만": "less", "초과": "greater",
    "가량": "about", "정도": "about", "쯤": "about", "안팎": "about", "내외": "about", "께": "about",
    "전후": "about", "남짓": "more", "가까이": "about", "가까운": "about", "육박": "about",
    "경": "about", "넘": "greater", "웃돌": "greater", "웃도": "greater", "돌파": "greater", "상회": "greater",
    "밑돌": "less", "밑도": "less", "못 미": "less", "못미": "less", "하회": "less", "여": "more",
    "안": "less", "못": "less",
}  # fmt: skip
BEFORE = re.compile(
    r"(?<![가-힣])(약|대략|거의|근|어림잡아|줄잡아|최소한?|적어도|최대|최고|최장|최다|많게는|적게는)\s?$"
)
BEHIND = re.compile(
    r"\s?(?:(?:을|를|이|가|의|에|은|는|에도|에는)\s)?(?:훌쩍\s|크게\s)?(이상|이하|이내|미만|초과|가량|정도|쯤|안팎"
    r"|내외|전후|남짓|가까이|가까운|육박|넘(?!어[지졌져])|웃돌|웃도|돌파|상회|밑돌|밑도|못\s?미|하회|여(?![가-힣])|[께경](?![가-힣]))"
)
# 두 달도 안 남은, 100명이 채 안 되는: the figure is not reached.
SHORT_OF = re.compile(
    r"(?:도|이|가|에도|에)\s?(?:채\s)?(안|못)(?=\s?(?:되|돼|된|될|남|걸|미치|차))"
)
NEVER = re.compile(r"[지진](?:는|도|를)?\s?(?:않|못|말|아니)")
OPPOSITE: dict[Bound, Bound] = {"greater": "at_most", "less": "at_least"}
RATE = re.compile(
    r"(?<![가-힣0-9])(월평균|월|연평균|연간|연|매년|매달|매월|매일|매주|주당|주|일평균|일일|하루\s평균|하루에|"
    r"시간당|한\s달에|1년에|일주일에)\s?(?:평균\s|약\s|최대\s|최소\s|최고\s)?$"
)
ONE = re.compile(r"(?:이번|지난|다음|오는|첫|매|해당|그)\s(?:주|월|연)\s")
CLAUSE = re.compile(r"[0-9]{1,4}조(?![0-9]|\s?(?:[0-9]|원|달러|엔|위안|유로))")
ARTICLE = re.compile(r"(?:[헌형민상]법|법|법률|조약|협약|조례|규정|헌장)\s?$")
RATE_WORD = re.compile("매[년달월일주]|1년|일주|시간|[월연일주한]|하루")
SPACE = re.compile(r"\s")
RATES: dict[str, Rate] = {
    "월": "month", "매달": "month", "매월": "month", "한": "month", "연": "year", "매년": "year",
    "1년": "year", "매일": "day", "일": "day", "하루": "day", "주": "week", "매주": "week",
    "일주": "week", "시간": "hour",
}  # fmt: skip


def numbered(text: str, start: int) -> bool:
    """제47회, 제 3공장, 헌법 9조.

    >>> numbered("제47회 축제", 1), numbered("축제 47회", 3)
    (True, False)
    """
    if CLAUSE.match(text, start) and ARTICLE.search(text[max(0, start - 4) : start]):
        return True
    before = text[max(0, start - 3) : start]
    if "제" not in before:
        return False
    before = before.rstrip()
    return before.endswith("제") and not ("가" <= before[-2:-1] <= "힣")


def build(
    text: str,
    start: int,
    numeral: Numeral,
    floor: int,
    *,
    unit: str = "",
    unit_span: Span | None = None,
    bound: Found | None = None,
    kind: Kind = "amount",
    ordinal: bool = False,
    begin: int | None = None,
    end: int | None = None,
) -> Quantity:
    """The quantity of a numeral, with the words before and behind it that bound it.

    Args:
        start: where the numeral begins in the text.
        floor: where the quantity before it ends; no bound word is looked for before that.
        unit, unit_span: name of the unit and where it stands.
        bound: what stands inside the numeral or right behind it, and where.
        kind, ordinal: as of the quantity.
        begin: where its sign stands, before the numeral.
        end: where numeral and unit end; the numeral's own end without.

    >>> from fractions import Fraction
    >>> thirty = Numeral(Fraction(30), end=4)
    >>> found = build("약 30명", 2, thirty, 0, unit="person", unit_span=(4, 5), end=5)
    >>> found.text, found.bound
    ('약 30명', 'about')
    """
    end = numeral.end if end is None else end
    begin = start if begin is None else begin
    if bound and bound[1][1] > end:
        end = bound[1][1]
    if kind not in ("label", "year", "month"):
        before, behind = _bounds(text, floor, begin, None if kind == "day" else end)
        begin = before[1][0] if before else begin
        end = behind[1][1] if behind else end
        bound = bound or before or behind
    rate = _rate_before(text, floor, start, unit) if kind == "amount" and not ordinal else ""
    return numeral.quantity(
        text,
        start,
        (begin, end),
        unit=unit,
        unit_span=unit_span,
        bound=bound,
        kind=kind,
        ordinal=ordinal or numbered(text, start),
        rate=rate,
    )


def _bounds(
    text: str, floor: int, start: int, end: int | None
) -> tuple[Found | None, Found | None]:
    """The bound words right before the number and right behind its unit."""
    first = last = None
    offset = max(floor, start - 6)
    if before := BEFORE.search(text[offset:start]):
        place = (offset + before.start(), offset + before.end(1))
        first = (BOUND_WORDS[before.group(1)], place)
    behind = None if end is None else BEHIND.match(text, end) or SHORT_OF.match(text, end)
    if behind:
        bound = BOUND_WORDS[SPACE.sub(" ", behind.group(1))]
        # 넘지 않는다 sets the limit that 넘는다 breaks.
        if bound in OPPOSITE and NEVER.match(text, behind.end()):
            bound = OPPOSITE[bound]
        last = (bound, behind.span(1))
    return first, last


def _rate_before(text: str, floor: int, start: int, unit: str) -> Rate:
    found = RATE.search(text[max(floor, start - 12) : start])
    if not found:
        return ""
    # 미시간 주 3곳, 이번 주 네 번: 주 is "a week" only where something happens so often.
    if found.group(1) == "주" and unit not in ("times", "hour", "day"):
        return ""
    if found.group(1) in ("주", "월", "연") and ONE.search(text[max(0, start - 16) : start]):
        return ""
    word = RATE_WORD.match(found.group(1))
    return RATES[word.group()] if word else ""
