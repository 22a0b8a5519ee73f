"""A measure or a stretch of time that changed its unit on the way into English."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from align.bitext import Pair, Span, meets
from align.casing import lowered
from align.checks._check import Check, Finding
from align.checks._figures import figure_text, find_clashes
from align.checks.unit.spans import (
    find_grown_up_babies,
    find_other_rates,
    find_other_spans,
)
from align.dates.english import MONTHS
from align.mqm import Category, Severity
from align.numbers import Quantity
from align.words.evidence import link_words

NAMES = {
    "nm": "nanometers", "um": "micrometers", "ly": "light-years", "m": "meters", "cm": "centimeters", "mm": "millimeters", "km": "kilometers", "foot": "feet",
    "inch": "inches", "mile": "miles", "m2": "square meters", "km2": "square kilometers",
    "ha": "hectares", "sqft": "square feet", "sqmi": "square miles", "kg": "kilograms",
    "g": "grams", "mg": "milligrams", "lb": "pounds", "ton": "tons", "liter": "liters",
    "ml": "milliliters", "hpa": "hectopascals", "kpa": "kilopascals", "pa": "pascals",
    "kmh": "kilometers per hour", "mps": "meters per second",
    "kw": "kilowatts", "mw": "megawatts", "gw": "gigawatts",
    "kwh": "kilowatt-hours", "mwh": "megawatt-hours", "gwh": "gigawatt-hours", "age": "years old",
    "mb": "megabytes", "gb": "gigabytes", "tb": "terabytes",
}  # fmt: skip
# Stretches of time without a figure, by what says how long: some, the last, the next, one.
KOREAN = re.compile(
    r"(?P<few>며칠|(?:몇|수)\s?(?:십|백|천)?(?:만|억)?\s?(?P<few_unit>초|분(?!의)|시간|일(?!\s?수)|주(?!년)|달|개월|년|해)(?=[가-힣\s,.]|$)"
    r"(?!히|만\s명|성|도권))"
    r"|(?P<last>지난\s?(?:한\s)?(?P<last_unit>해|달|주)|작년|전년|전달(?=에|의|보다|\s대비))"
    r"|(?P<next>(?:다음|오는)\s?(?P<next_unit>해|달|주)|내년|내달|내주|이듬해|이튿날)"
    r"|(?P<every>매(?P<every_unit>일|주|월|달|년|해)(?![신경유]|출|장|입|물)|해마다|날마다|주마다|달마다)"
    r"|(?P<this>(?:이번|금)\s?(?P<this_unit>달|주)(?=[\s에는의말부까초])|올해|금년|이달)"
)
KOREAN_UNITS = {
    "초": "second", "분": "minute", "시간": "hour", "일": "day", "주": "week", "달": "month",
    "개월": "month", "년": "year", "해": "year", "며칠": "day", "작년": "year", "전년": "year",
    "전달": "month", "내년": "year", "내달": "month", "내주": "week", "이듬해": "year",
    "이튿날": "day", "월": "month", "해마다": "year", "날마다": "day", "주마다": "week",
    "달마다": "month", "올해": "year", "금년": "year", "이달": "month",
}  # fmt: skip
ENGLISH = re.compile(
    r"\b(?:(?P<few>several|(?:a|the\s(?:last|past|next|first)|past|next|last|first)\sfew|few|many|some|recent"
    r"|only|for|in|within|over|after|just|of)\s(?:more\s)?(?P<few_unit>second|minute|hour|day|week|month|year)s\b"
    r"|(?P<last>last|(?:the\s)?(?:past|previous|preceding))\s(?P<last_unit>week|month|year)s?\b"
    r"|(?P<next>(?:the\s)?(?:next|following|coming))\s(?P<next_unit>day|week|month|year)s?\b"
    r"|(?P<this>this)\s(?P<this_unit>week|month|year)\b"
    r"|(?P<every>every|each|per)\s(?P<every_unit>second|minute|hour|day|week|month|year)"
    r"|(?P<one>an?|one)\s(?P<one_unit>second|minute|hour|day|week|month|year)s?\b)"
    r"|\b(?P<bare_unit>second|minute|hour|day|week|month|year)s"
    r"\s(?P<bare>after|before|later|earlier|ago|to\sgo|of)\b",
    re.I,
)
OFTEN = re.compile(r"\b(?:hourly|daily|weekly|monthly|yearly|annual(?:ly)?)\b", re.I)
STEM_EN = re.compile("second|minute|hour|day|dail|week|month|year|annu")
"""What every match of the two holds: half of the texts have none, and need not be read by them."""
OFTEN_UNITS = {
    "hour": "hour", "dail": "day", "week": "week", "mont": "month", "year": "year", "annu": "year",
}  # fmt: skip
# What else may stand behind an English unit word, so that its count says nothing.
MENTIONED = {
    "second": re.compile(r"[0-9몇수]\s?초|순간"),
    "minute": re.compile(r"[0-9한두세네몇수십]\s?분(?!의)|분간|매분"),
    "hour": re.compile(r"[0-9한두세네몇수섯덟홉열십]\s?시간|[0-9]\s?시(?![가-힣])|시간(?:당|대|\s동안|가량)|시속|반나절"),
    "day": re.compile(r"[0-9몇수십]\s?일|날|하루|이틀|사흘|나흘|닷새|열흘|며칠|보름|평일|매일|일일|당일|연일"),
    "week": re.compile(
        r"[0-9한두세네몇수]\s?주|주간|주일|주말|매주|(?:이번|지난|다음|오는|첫)\s?주|금주|내주|보름|격주|주당"
    ),
    "month": re.compile(r"[0-9한두세네몇수여섯덟홉열석넉]\s?달|(?:지난|다음|이번|매)\s?달|이달|내달|전달|개월|[0-9]\s?월|매월|월간|월별|전월"),
    "year": re.compile(
        r"[0-9천백십한몇수매전신내작금]\s?년|년(?:간|대|도|여|만|째|\s)|(?:한|두|몇|그|새|매|올|지난|다음|첫|이듬)\s?해"
        r"|연(?:간|말|초|평균|례)|[0-9]\s?[세살]|[0-9]{4}|세기|주년|학년|나이"
    ),
}  # fmt: skip

CONVERTED = frozenset({"length", "mass", "area", "volume", "speed", "pressure"})
"""Classes of measures that are given twice, for readers of two systems."""
AGAIN_EN = re.compile(r"\s?\((?:about\s|around\s|or\s|some\s|roughly\s|approximately\s)?")
VOLUME_KO = re.compile(r"\s?(?:세제곱\s?미터|입방\s?미터|㎥)")
VOLUME_EN = re.compile(
    r"\s(?P<unit>cubic\s(?:feet|foot|yards?|kilometers?|centimeters?|inch(?:es)?))", re.I
)
AGE_KO = re.compile(r"\((\d{1,3})\)|(?<!\d)(\d{1,3})\s?[세살]")
YOUNG_EN = re.compile(r"\b(?P<age>[0-9]{1,2})[\s-](?:months?|weeks?|days?)[\s-]old\b")
BABY_KO = re.compile(r"개월|생후|[0-9]\s?주|[0-9]\s?일\s?[된만]")
FAHRENHEIT = re.compile(r"[\s-]?(?:degrees?\s)?(?:Fahrenheit|°\s?F|F)\b|[\s-]?(?:°\s?F|℉)")


def _by_unit(words: dict[str, str]) -> dict[str, re.Pattern[str]]:
    """A pattern for each unit of time: the words given, or the unit's own."""
    units = (*MENTIONED, "night")
    patterns = {unit: words.get(unit, rf"{unit}s?|{unit}ly") for unit in units}
    return {unit: re.compile(rf"\b(?:{p})\b", re.I) for unit, p in patterns.items()}


SAID = _by_unit(
    {
        "day": r"days?|daily|overnight|tonight|today|weekend",
        "month": rf"months?|monthly|{'|'.join(MONTHS)}",
        "year": r"years?|annual(?:ly)?|yearly|decades?|(?:19|20)[0-9]{2}",
    }
)
NAMED = _by_unit({"day": r"days?|daily", "year": r"years?|yearly|annual(?:ly)?"})


@dataclass(frozen=True, slots=True)
class _Stretch:
    frame: str
    unit: str
    span: Span


def find(pair: Pair) -> Iterator[Finding]:
    """A figure or a stretch of time kept its value and lost its unit.

    >>> pair = Pair.of("열차가 27분 늦었다.", "The train was 27 hours late.")
    >>> [finding.message for finding in find(pair)]
    ['27분 is in minutes, but the English says “27 hours”']
    """
    doubted: list[Span] = []
    for clash in find_clashes(pair.ko.text, pair.en.text):
        if clash.matter != "unit":
            continue
        doubted.append(clash.en.span)
        name = _name(clash.ko)
        yield Finding(
            f"{clash.ko.text} is in {name}, but the English says “{clash.en.text}”",
            ko=(clash.ko.span,),
            en=(clash.en.span,),
            suggestion=f"Write {figure_text(clash.en)} {name}, or convert the figure.",
        )
    yield from _degrees(pair)
    yield from _converted(pair)
    yield from _volumes(pair)
    yield from _ages(pair, doubted)
    yield from _spans(pair, doubted)
    yield from _stretches(pair, doubted)


def _degrees(pair: Pair) -> Iterator[Finding]:
    """22도 for "22 degrees Fahrenheit"."""
    evidence = link_words(pair.ko.text, pair.en.text)
    for i, j in evidence.number_links:
        ko, en = evidence.numbers_ko[i], evidence.numbers_en[j]
        if not (ko.unit == en.unit == "degree" and ko.value == en.value != 0):
            continue
        end = en.number_span[1]
        said = FAHRENHEIT.match(pair.en.text, end)
        if said and "화씨" not in pair.ko.text and "F" not in ko.text:
            yield Finding(
                f"{ko.text} is in Celsius, but the English says “{said.group().strip()}”",
                ko=(ko.span,),
                en=((en.number_span[0], said.end()),),
                suggestion="Write Celsius, or convert the figure.",
            )


def _converted(pair: Pair) -> Iterator[Finding]:
    """80km told as "80km (50 kilometers)": a conversion that converts nothing."""
    en = pair.en.text
    if "(" not in en:
        return
    for one, other in pairwise(link_words(pair.ko.text, en).numbers_en):
        same = one.unit == other.unit and one.unit_class in CONVERTED and one.value != other.value
        closed = en.startswith(")", other.span[1])
        if same and closed and AGAIN_EN.fullmatch(en, one.span[1], other.number_span[0]):
            end = other.span[1] + 1
            yield Finding(
                f"“{one.text} ({other.text})” gives one measure twice, and unlike",
                en=((one.span[0], end),),
                suggestion="Mend the unit of one of them.",
            )
            return


def _volumes(pair: Pair) -> Iterator[Finding]:
    """110억 세제곱미터 for "11 billion cubic feet"."""
    ko, en = pair.ko.text, pair.en.text
    if "cubic" not in en:
        return
    evidence = link_words(ko, en)
    for i, j in evidence.number_links:
        asked = VOLUME_KO.match(ko, evidence.numbers_ko[i].span[1])
        said = VOLUME_EN.match(en, evidence.numbers_en[j].span[1]) if asked else None
        if asked and said and evidence.numbers_ko[i].value == evidence.numbers_en[j].value:
            yield Finding(
                f"{asked.group().strip()} is cubic meters, but the English says “{said['unit']}”",
                ko=((evidence.numbers_ko[i].span[0], asked.end()),),
                en=(said.span("unit"),),
                suggestion="Write “cubic meters”, or convert the figure.",
            )


def _ages(pair: Pair, doubted: list[Span]) -> Iterator[Finding]:
    """김 씨(35) as "a 35-month-old"."""
    ko, en = pair.ko.text, pair.en.text
    said = [*YOUNG_EN.finditer(en)] if "-old" in en or " old" in en else []
    if not said or BABY_KO.search(ko):
        return
    ages = {found[1] or found[2]: found for found in reversed([*AGE_KO.finditer(ko)])}
    for young in said:
        years = ages.get(young["age"])
        if years and not meets(young.span(), doubted):
            yield Finding(
                f"{years.group()} is an age in years, but the English says “{young.group()}”",
                ko=(years.span(),),
                en=(young.span(),),
                suggestion="Write “years”.",
            )


def _spans(pair: Pair, doubted: list[Span]) -> Iterator[Finding]:
    """두 시간 간격의 두 사건 as "two incidents two minutes apart"; "a 26-month-old nurse"."""
    ko, en = pair.ko.text, pair.en.text
    for other in (*find_other_spans(ko, en), *find_other_rates(ko, en)):
        if not meets(other.en, doubted):
            doubted.append(other.en)
            yield Finding(
                f"{ko[slice(*other.ko)]} is in {other.right}, but the English says “{en[slice(*other.en)]}”",
                ko=(other.ko,),
                en=(other.en,),
                suggestion=f"Write {other.right}.",
            )
    for young in find_grown_up_babies(en):
        if not meets(young, doubted):
            yield Finding(
                f"“{en[slice(*young)]}” is a baby's age, but this is none",
                en=(young,),
                suggestion="Write “years”.",
            )


def _name(quantity: Quantity) -> str:
    return NAMES.get(quantity.unit, quantity.unit + "s")


def _stretches(pair: Pair, doubted: list[Span]) -> Iterator[Finding]:
    """며칠 for "weeks": of one frame, one unit stands only here and another only there."""
    english = list(_english(pair))
    korean = _korean(pair) if english else []
    used: set[Span] = set()
    for ko in korean:
        # 매주 화요일부터 일요일까지, "every day except Monday".
        if _said(ko.unit, pair) or (ko.unit == "week" and "요일부터" in pair.ko.text):
            continue
        rivals = [
            en
            for en in english
            if (_frames_agree(ko.frame, en.frame) or _are_several(ko.frame, pair.en.text, en.span))
            and _is_surplus(en.unit, pair)
            and en.span not in used
            and not meets(en.span, doubted)
        ]
        if not rivals:
            continue
        en = rivals[0]
        used.add(en.span)
        written, said = pair.ko.text[slice(*ko.span)], pair.en.text[slice(*en.span)]
        yield Finding(
            f"{written} is about {ko.unit}s, but the English says “{said}”",
            ko=(ko.span,),
            en=(en.span,),
            suggestion=f"Write “{ko.unit}” where the English has “{en.unit}”.",
            confidence=0.75,
        )


def _frames_agree(ko: str, en: str) -> bool:
    return ko == en or (ko == "few" and en == "bare") or (ko == "last" and en == "few")


def _are_several(frame: str, text: str, en: Span) -> bool:
    """Whether the English tells some, as the Korean does: "the coming weeks"."""
    return frame == "few" and text[en[1] - 1] == "s"


def _said(unit: str, pair: Pair) -> bool:
    """Whether the English names the unit in any way."""
    return SAID[unit].search(pair.en.text) is not None


def _is_surplus(unit: str, pair: Pair) -> bool:
    """Whether the English names a unit more often than the Korean."""
    named = len(NAMED[unit].findall(pair.en.text))
    return named > len(MENTIONED[unit].findall(pair.ko.text))


def _korean(pair: Pair) -> list[_Stretch]:
    found = []
    for match in KOREAN.finditer(pair.ko.text):
        frame = next(f for f in ("few", "last", "next", "every", "this") if match[f])
        unit = KOREAN_UNITS[match[f"{frame}_unit"] or match[frame][:3].strip()]
        found.append(_Stretch(frame, unit, match.span()))
    evidence = link_words(pair.ko.text, pair.en.text)
    linked = {i for i, _ in evidence.number_links}
    for index, quantity in enumerate(evidence.numbers_ko):
        single = quantity.value == 1 and quantity.unit_class == "time" and not quantity.ordinal
        if single and quantity.kind == "amount" and index not in linked:
            found.append(_Stretch("one", quantity.unit, quantity.span))
    return found


def _english(pair: Pair) -> Iterator[_Stretch]:
    lower = lowered(pair.en.text)
    if not STEM_EN.search(lower):
        return
    for match in OFTEN.finditer(pair.en.text):
        yield _Stretch("every", OFTEN_UNITS[match.group().lower()[:4]], match.span())
    for match in ENGLISH.finditer(pair.en.text):
        frame = next(f for f in ("few", "last", "next", "this", "every", "one", "bare") if match[f])
        yield _Stretch(frame, match[f"{frame}_unit"].lower(), match.span())


CHECK = Check("unit", "unit", Category.UNIT, Severity.MAJOR, find, 0.85)
