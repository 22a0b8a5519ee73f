"""Korean number expressions: numeral, counter or unit, bound, rate, kind."""

from __future__ import annotations

import re
from fractions import Fraction

from align.bitext import Span
from align.numbers import english_numerals
from align.numbers.currency_signs import sign_before, unit_of
from align.numbers.korean_context import build, numbered
from align.numbers.korean_forms import read_form
from align.numbers.korean_numerals import read_digits, read_native, read_sino
from align.numbers.numeral import DIGITS, Found, Numeral, digit_value
from align.numbers.quantity import Kind, Quantity, Rate
from align.numbers.scanning import scan
from align.numbers.units import KO_FORMS, alternation

__all__ = ["APART", "DAYS", "LASTING", "find"]

HALF = Fraction(1, 2)
DAYS = {
    "하루": 1, "이틀": 2, "사흘": 3, "나흘": 4, "닷새": 5, "엿새": 6, "이레": 7, "여드레": 8,
    "아흐레": 9, "열흘": 10, "보름": 15,
}  # fmt: skip
"""Words that count days."""
CANDIDATE = re.compile(
    r"(?P<digit>[0-9])|(?P<half>(?<!과)절반)|(?P<double>갑절|곱절)|(?<![가-힣])(?:"
    r"(?P<days>하루\s?이틀|" + "|".join(DAYS) + r")(?!살)"
    r"|(?P<first>첫(?=\s|째|번)|처음(?!처럼)|최초)|(?P<both>양(?=[국측사팀쪽])(?![가-힣]{3}))|(?P<bare_half>반(?=\s?(?:이상|넘|가량)|[을이]\s(?:넘|훌쩍)))"
    r"|(?P<fold>배(?=로\s(?:늘|불|뛰|증)))"
    r"|(?P<spelled>[수몇](?=\s?[십백천만억])|[영공일이삼사오육칠팔구십백천만억한두세네석넉서너다여아열스마쉰예둘셋넷하대]))"
)
# What may follow a counter: a particle, a suffix, or the end of the word.
AFTER = (
    r"(?:(?![가-힣])|(?=이|가|은|는|을|를|의|에|도|만|와|과|로|으로|나|까지|부터|보다|마다|씩|당|꼴|쯤"
    r"|정도|여|간|째|짜리|미만|초과|뿐|밖|조차|라|인|입|였|들|중|안|후|전|동안|등|뒤|내|대|서|께|한|및|며"
    r"|고|다|하|배기|권|차|생|반|치|분량|남짓|전후|규모|(?<=[톤터램로트])급|상당|넘|높|낮|떨|올|오른|줄|늘|이상|이하|가량|수준|사이|새|선|어치|언저리))"
)
HANGUL_UNITS = {form: name for form, name in KO_FORMS.items() if "가" <= form[-1] <= "힣"}
LATIN_UNITS = {
    form: name for form, name in KO_FORMS.items() if form[-1].isascii() and form[-1].isalpha()
}
SIGN_UNITS = {
    form: name for form, name in KO_FORMS.items() if form not in HANGUL_UNITS | LATIN_UNITS
}
UNIT = re.compile(
    rf"\s?(?:(?P<hangul>{alternation(HANGUL_UNITS)}){AFTER}"
    rf"|(?P<latin>{alternation(LATIN_UNITS)})(?![A-Za-z0-9²³])|(?P<sign>{alternation(SIGN_UNITS)}))"
)
MORE = re.compile(r"여(?![가-힣])|여(?=" + alternation(KO_FORMS) + ")")
ORDINAL = re.compile(
    r"\s?(?:번\s?째|순위|학년(?!도)|등급|차(?!로|례)(?:전|에|까지|를|의|가|는|은|이)?(?![가-힣])|[위등심기급](?:전|에|로|으로|까지|를|을|의|가|는|은|이)?(?![가-힣])|차(?=전|대회)|째)"
)
LABEL = re.compile(
    r"\s?(?:호선|호기|호차|번지|번길|호(?![가-힣])|리(?![가-힣])|[A-Za-z])|(?=[-–][A-Za-z])"
)
RANGE = re.compile(r"\s?(?:[~∼〜～]|[-–—](?=[0-9])|내지\s)\s?(?=[0-9])")
FROM_TO = re.compile(r"에서\s?(?=[0-9])")
SPECIAL = re.compile(
    r"(?P<decade>년대)|(?P<century>\s?세기)|(?P<month>월(?![가-힣])|월(?=[에의은부까중말초호이과쯤께]))"
    r"|(?P<tens>\s?대(?=\s(?:노인|할머니|할아버지|부부|노부부|어르신|아버지|어머니|아들|딸|초반|중반|후반|남|여|청|직|환|주부|운전|근로|취|미혼|젊|[A-Z가-힣]씨|[김이박최정]모)))"
)
# Behind 전 and 후 that are words and begin no other: 6일 전직 시장을, 6일 후보를.
APART = r"(?:(?![가-힣])|(?=[에엔의인이만과은도쯤날]|까지|부터|보다|으?로|처럼))"
# What follows days that last, and none of a month.
LASTING = (
    r"간|째|치|분|씩|여|짜리|\s?(?:동안|만에|연속|이내|이상|가량|정도|안에|안\s|걸|이\s걸"
    rf"|[전후뒤앞내]{APART}|앞[서두당]|[후뒤]면|내[내외]|남[았은아긴겨겼기짓])"
)
DURATION = re.compile(LASTING)
PLUS_HALF = re.compile(r"\s?반(?:(?![가-힣])|(?=의|이|을|에|만|가량|정도|쯤|간|동안|째|여))")
GAP = re.compile(r"(?:에|에만|당)?\s?(?:평균\s|약\s|최대\s|최소\s)?")
SPEED = re.compile(r"(?P<per>시속|초속)\s?(?:약\s|최대\s|최고\s)?$")
SPEEDS = {"시속": {"km": "kmh", "mile": "mph"}, "초속": {"m": "mps"}}
JOINED = frozenset(
    "명 번 달 개 배 살 시간 마리 차례 가지 곳 군데 개월 해 주 명의 번째 달간 사람".split()
)
SPELLED_JOINED = frozenset(
    "원 달러 명 개 년 개월 주일 주년 퍼센트 가구 미터 킬로 킬로미터 킬로그램 평".split()
)
COUNTED_BY_SYLLABLE = frozenset("년 개월 주년 층 퍼센트 주일 초".split())
WORD_END = re.compile(r"(?:을|를|이|가|은|는|의|에|로|으로|도|만|과|와|뿐)?(?![가-힣])")
FIGURES = re.compile("[0-9.,]+")
AMONG = re.compile(r"(?:중|가운데)\s$")
"""What stands before a bare count: 열 명 중 여섯은."""
NTH = re.compile(r"\s?번\s?째|째")
OCLOCK = re.compile(r"\s시(?:에|쯤|까지|부터|정각|경)?(?![가-힣])")
NAMED = re.compile("[A-Za-z][-–]?$")
RANK = re.compile(r"\s?(?:위|등(?!급))")
LAST_SCALE = re.compile("[십백천]?[만억조경]?$")
NOUN_NEXT = re.compile(r"\s[가-힣A-Za-z]")


def find(text: str) -> tuple[Quantity, ...]:
    """All number expressions of a Korean text, left to right, never overlapping.

    >>> [(q.text, int(q.value), q.bound) for q in find("3만 5천여 명이 왔다.")]
    [('3만 5천여 명', 35000, 'more')]
    """
    return scan(text, CANDIDATE, _expression, rate_of=_rate_of)


def _rate_of(previous: Quantity, current: Quantity, text: str) -> Rate:
    """하루 350달러: the day is what the dollars are counted by."""
    if previous.unit_class != "time" or previous.value != 1 or previous.bound:
        return ""
    if text.endswith("월 ", 0, previous.span[0]):
        return ""  # 7월 한 달에만: that month alone.
    between = text[previous.span[1] : current.span[0]]
    names: dict[str, Rate] = {
        "day": "day", "week": "week", "month": "month", "year": "year", "hour": "hour",
    }  # fmt: skip
    spoken = previous.counting_word or between.startswith(("에", "당"))
    if not spoken or current.unit_class in ("time", "") or len(between) > 8:
        return ""
    return names.get(previous.unit, "") if GAP.fullmatch(between) else ""


def _expression(
    text: str, candidate: re.Match[str], floor: int
) -> tuple[tuple[Quantity, ...], int]:
    start, kind = candidate.start(), candidate.lastgroup
    if kind == "digit":
        if special := read_form(text, start):
            (first, *rest), end = special
            if first.kind in ("ratio", "clock"):
                first = build(text, start, Numeral(first.value, end), floor, kind=first.kind)
            return (first, *rest), max(end, first.span[1])
        # 제2조 is article 2, never two trillion.
        numeral = None if numbered(text, start) else read_digits(text, start)
        if numeral is None and (digits := DIGITS.match(text, start)):
            value = digit_value(digits.group())
            numeral = None if value is None else Numeral(value, digits.end(), plain=True)
        if numeral is None:
            return (), FIGURES.match(text, start).end()  # type: ignore[union-attr]
        sign = sign_before(text, start, floor)
        quantity = (
            _signed(text, start, numeral, sign, floor)
            if sign
            else _amount(text, start, numeral, floor)
        )
    elif kind == "spelled":
        quantity = _spelled(text, start, floor)
    else:
        quantity = _word(text, candidate, floor)
    if quantity is None:
        return (), candidate.end()
    return (quantity,), max(quantity.span[1], candidate.end())


def _signed(text: str, start: int, numeral: Numeral, sign: Span, floor: int) -> Quantity:
    """$360억, and what is quoted as English writes it: $36bn, €3.6 billion."""
    foreign = english_numerals.read_digits(text, start, money=True)
    if foreign and foreign.end > numeral.end:
        numeral = foreign
    elif (gap := RANGE.match(text, numeral.end)) and (high := read_digits(text, gap.end())):
        numeral = _between(text, numeral, high, gap.end())
    more = MORE.match(text, numeral.end)
    return build(
        text,
        start,
        numeral,
        floor,
        # ¥ is the sign of yen and yuan.
        unit="" if text[slice(*sign)] == "¥" else unit_of(text[slice(*sign)]),
        unit_span=sign,
        bound=("more", more.span()) if more else None,
        begin=sign[0],
    )


def _word(text: str, candidate: re.Match[str], floor: int) -> Quantity | None:
    """절반, 갑절, 사흘, 첫: the numeral and its unit in one word."""
    start, end, kind = candidate.start(), candidate.end(), candidate.lastgroup
    if kind == "first":
        end = _ordinal_end(text, end)
        return build(text, start, Numeral(Fraction(1), end, word=True), floor, ordinal=True)
    if kind == "days":
        high = Fraction(2) if "이틀" in candidate.group()[2:] else None
        numeral = Numeral(
            Fraction(DAYS[candidate.group()[: 2 if high else None]]), end, high, word=True
        )
        return build(text, start, numeral, floor, unit="day", unit_span=(start, end))
    if kind == "both":
        return build(text, start, Numeral(Fraction(2), end, word=True), floor)
    if kind in ("double", "fold"):
        return build(
            text,
            start,
            Numeral(Fraction(2), end, word=True),
            floor,
            unit="fold",
            unit_span=(start, end),
        )
    return build(text, start, Numeral(HALF, end, word=True), floor, kind="ratio")


def _ordinal_end(text: str, end: int) -> int:
    found = NTH.match(text, end)
    return found.end() if found else end


def _spelled(text: str, start: int, floor: int) -> Quantity | None:
    """A numeral in Hangul, where its context says that it is one."""
    for read, accept in ((read_native, _is_native), (read_sino, _is_sino)):
        numeral = read(text, start)
        if numeral is None:
            continue
        ordinal = ORDINAL.match(text, numeral.end) if read is read_native else None
        if ordinal and "째" in ordinal.group():
            return build(text, start, numeral._replace(end=ordinal.end()), floor, ordinal=True)
        clock = OCLOCK.match(text, numeral.end)
        if clock and read is read_native and numeral.value <= 12 and numeral.high is None:
            numeral = numeral._replace(end=clock.end())
            return build(text, start, numeral, floor, kind="clock")
        more = MORE.match(text, numeral.end)
        unit = UNIT.match(text, more.end() if more else numeral.end)
        if accept(text, start, numeral, unit):
            return _amount(text, start, numeral, floor)
    return None


def _is_native(text: str, start: int, numeral: Numeral, unit: re.Match[str] | None) -> bool:
    run = text[start : numeral.end]
    if unit and unit["hangul"] == "일":
        # 한 일, 두 일: work, not a day.
        return False
    if unit and unit["hangul"]:
        if len(run) > 1 or unit.group()[0].isspace():
            return not (run == "한" and unit["hangul"] in ("자리", "대", "위", "부"))
        return unit["hangul"] in JOINED and not (run == "세" and unit["hangul"] == "개월")
    if run in ("하나", "둘", "셋", "넷"):
        return bool(WORD_END.match(text, numeral.end))
    if run in ("한", "네", "석", "넉", "열"):
        return False
    if AMONG.search(text, max(0, start - 4), start):
        return bool(WORD_END.match(text, numeral.end))
    return bool(NOUN_NEXT.match(text, numeral.end))


def _is_sino(text: str, start: int, numeral: Numeral, unit: re.Match[str] | None) -> bool:
    run = text[start : numeral.end]
    scaled = any(syllable in run for syllable in "십백천만억")
    name = unit["hangul"] if unit and unit["hangul"] else ""
    if run.endswith("조"):
        return name in ("원", "달러")
    if numeral.vague:
        return bool(unit or MORE.match(text, numeral.end) or WORD_END.match(text, numeral.end)
                    or text.startswith("차례", numeral.end))  # fmt: skip
    if unit and name:
        spaced = unit.group()[0].isspace()
        if not spaced and numeral.high is not None and name == "일":
            return True
        if not spaced and (name not in SPELLED_JOINED or run in ("만", "이", "사", "오", "구")):
            return False
        if len(run) == 1 and not scaled:
            return run not in "이사구" and name in COUNTED_BY_SYLLABLE
        if run == "만" and name in ("세", "살", "일"):
            return False
        return scaled or numeral.high is not None
    if unit:
        return scaled and len(run) > 1
    ends = bool(WORD_END.match(text, numeral.end))
    return (
        ends
        and scaled
        and (len(run) > 2 or (len(run) == 2 and run[1] == "십") or run in ("백만", "십만"))
    )


def _amount(text: str, start: int, numeral: Numeral, floor: int) -> Quantity | None:
    """A numeral with what stands before and behind it."""
    low, end = numeral, numeral.end
    if low.plain and NAMED.search(text, max(0, start - 2), start):
        return build(text, start, low, floor, kind="label")
    if (gap := RANGE.match(text, end)) and (high := read_digits(text, gap.end())):
        numeral = _between(text, low, high, gap.end())
        end = numeral.end
    more = MORE.match(text, end)
    at = more.end() if more else end
    bound: Found | None = ("more", more.span()) if more else None
    # 6천여만 원: the 여 stands inside the numeral.
    if bound is None and (inner := text.find("여", start, end)) > 0 and not low.word:
        bound = ("more", (inner, inner + 1))
    if special := SPECIAL.match(text, at):
        kind: Kind = "decade" if special.lastgroup == "tens" else special.lastgroup  # type: ignore[assignment]
        if kind != "decade" or special.lastgroup == "decade" or numeral.value in range(10, 100, 10):
            return build(text, start, numeral._replace(end=special.end()), floor, kind=kind)
    if not low.word and (ordinal := ORDINAL.match(text, at)):
        unit = "rank" if RANK.match(ordinal.group()) else ""
        numeral = numeral._replace(end=ordinal.end())
        return build(text, start, numeral, floor, unit=unit, bound=bound, ordinal=True)
    unit_found = UNIT.match(text, at)
    if unit_found is None:
        return _bare(text, start, numeral, floor, bound)
    return _measured(text, start, numeral, floor, unit_found, bound)


def _bare(text: str, start: int, numeral: Numeral, floor: int, bound: Found | None) -> Quantity:
    before = text[max(0, start - 2) : start]
    glued = before[-1:] >= "가" and before[-1:] <= "힣" and before[-1:] not in "제약총만각월연근"
    label = numeral.plain and (glued or LABEL.match(text, numeral.end) is not None)
    kind: Kind = "label" if label else "amount"
    if kind == "amount" and numeral.plain and 1900 <= numeral.value < 2100:
        kind = "year"
    return build(text, start, numeral, floor, bound=bound, kind=kind)


def _between(text: str, low: Numeral, high: Numeral, high_start: int) -> Numeral:
    """2~3만: the scale word of the upper end holds for the lower end too."""
    value = low.value
    scale = LAST_SCALE.search(text, high_start, high.end)
    if low.plain and scale and scale.group() and low.value < 1000:
        unit = read_digits("1" + scale.group(), 0)
        value *= unit.value if unit else 1
    if value >= high.value:
        return low
    return high._replace(value=value, high=high.value, plain=low.plain and high.plain)


def _measured(
    text: str,
    start: int,
    numeral: Numeral,
    floor: int,
    found: re.Match[str],
    bound: Found | None,
) -> Quantity | None:
    form = found[found.lastgroup or 0]
    if _is_per(text, numeral, found.end()):
        return None
    unit, end = KO_FORMS[form], found.end()
    span = (found.start(found.lastgroup or 0), end)
    kind: Kind = "amount"
    value, high = numeral.value, numeral.high
    if form == "분" and numeral.word and numeral.value <= 10:
        unit = "person"
    elif unit == "week" and form == "주" and value > 60:
        unit = "item"
    elif form == "년" and numeral.plain and 1000 <= value < 3000 and bound is None:
        kind = "year"
    elif form == "일" and numeral.plain and 1 <= value <= 31:
        ahead = text[max(0, start - 2) : start]
        weekly = ahead == "주 " and value < 8 and text[max(0, start - 3) : start - 2] in ("", " ")
        lasting = bound or DURATION.match(text, end) or ahead == "박 " or weekly
        kind = "amount" if lasting else "day"
    elif unit == "tenth":
        unit, value = "percent", value * 10
    halved = unit in ("year", "hour", "month", "week", "fold", "day") and kind == "amount"
    if halved and (half := PLUS_HALF.match(text, end)):
        value, end = value + HALF, half.end()
    if high is None and (upper := _upper(text, end, unit)) and value < upper[0]:
        high, end = upper
    if per := SPEED.search(text[max(floor, start - 7) : start]):
        unit = SPEEDS[per["per"]].get(unit, unit)
    ordinal = text.startswith("째", end) or numbered(text, start) or unit == "quarter"
    numeral = numeral._replace(value=value, high=high)
    return build(
        text,
        start,
        numeral,
        floor,
        unit=unit,
        unit_span=span,
        bound=bound,
        kind=kind,
        ordinal=ordinal,
        end=end,
    )


def _is_per(text: str, numeral: Numeral, end: int) -> bool:
    """1인당: English says per head, and no number."""
    return numeral.value == 1 and text.startswith("당", end)


def _upper(text: str, end: int, unit: str) -> tuple[Fraction, int] | None:
    """The second half of 10만원~15만원."""
    gap = RANGE.match(text, end) or FROM_TO.match(text, end)
    high = read_digits(text, gap.end()) if gap else None
    found = UNIT.match(text, high.end) if high else None
    if high is None or found is None or KO_FORMS[found[found.lastgroup or 0]] != unit:
        return None
    return high.value, found.end()
