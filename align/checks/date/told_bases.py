"""What a time is tied to: what a figure is held against, which year's month, when it was said.

전월 대비 is no "from a year earlier", 내년 1월 no "this January", 9월까지 no "in September" where the
count began with the year, 40대 no age, and what is announced on the 31st did not happen then.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

from align.checks._mismatch import Mismatch
from align.dates.english import MONTHS

__all__ = ["find_bases"]

# What a figure is held against, by how far back it lies.
BASES_KO = {
    "year": re.compile(
        r"전년|작년|지난해|[0-9한]\s?년\s?(?:전|새|사이)|동[기월](?=\s|[보대의에와,])|같은\s?(?:기간|달|분기|시기|날|때)|[0-9]{4}년|재작년"
    ),
    "quarter": re.compile(r"(?:직전|전|지난)\s?분기|3개월\s?전"),
    "month": re.compile(
        r"전월|전\s?달(?!리|러)|지난\s?달|(?:한\s?달|1개월)\s?(?:전|새|사이)|직전\s?달"
    ),
    "week": re.compile(r"전주|지난\s?주|(?:일주일|1주일?|한\s?주)\s?(?:전|새|사이)|직전\s?주"),
    "day": re.compile(
        r"전\s?(?:거래)?일(?=\s|[보대에의과종])|전날|하루\s?(?:전|새|사이)|어제|직전\s?거래일"
    ),
}
HELD_KO = {
    "year": re.compile(
        r"(?:전년(?:도)?(?:\s?동[기월])?|(?:지난해|작년)(?:\s?같은\s?(?:기간|달|분기|시기)|\s?동[기월])?|[1한]\s?년\s전)(?:\s?대비|보다|에\s비해|과\s비교)"
    ),
    "quarter": re.compile(r"(?:직전|전)\s?분기(?:\s?대비|보다|에\s비해|와\s비교)"),
    "month": re.compile(
        r"(?:전월|전달|지난달|한\s?달\s전)(?:\s?말)?(?:\s?대비|보다|에\s비해|과\s비교)"
    ),
    "week": re.compile(
        r"(?:지난\s?주|직전\s?주|일주일\s전|1주(?:일)?\s?전|(?<!전북\s)(?<![가-힣])전주)(?:\s?대비|보다|에\s비해)"
    ),
    "day": re.compile(r"(?:전날|전일|전\s?거래일|직전\s?거래일|하루\s전)(?:\s?대비|보다|에\s비해)"),
}
_FROM = r"(?:from|than|on|over|compared\s(?:with|to)|versus|against)"
HELD_EN = {
    unit: re.compile(
        rf"\b{unit}[- ](?:on|over|to)[- ]{unit}\b|\bon[- ]{unit}\b(?!\s[a-z]+\sago)"
        rf"|\b{_FROM}\s(?:the\s|a\s|one\s)?(?:(?:previous|prior|preceding|last)\s(?:trading\s)?{unit}|{unit}\s(?:earlier|ago|before))\b",
        re.I,
    )
    for unit in BASES_KO
}
HELD_EN["day"] = re.compile(
    HELD_EN["day"].pattern
    + rf"|\b{_FROM}\s(?:the\s)?(?:previous|prior|preceding|last)\s(?:trading\s)?session\b",
    re.I,
)
BASES_EN = {
    "year": re.compile(r"\byears?\b|annual|\b(?:19|20)[0-9]{2}\b|months", re.I),
    "quarter": re.compile(r"\bquarter|three[- ]month|\bthree months", re.I),
    "month": re.compile(rf"\bmonth|\b(?:{'|'.join(MONTHS)})\b", re.I),
    "week": re.compile(r"\bweek|seven days", re.I),
    "day": re.compile(r"\bday|session|yesterday|\bclose\b|overnight|[0-9](?:st|nd|rd|th)\b", re.I),
}
# The year that a month is of.
YEAR_MONTH_KO = re.compile(
    r"(?<![가-힣])(?P<year>내년|올해|금년|지난해|작년)\s?(?P<month>1[0-2]|[1-9])월"
)
YEARS = {"내년": "next", "올해": "this", "금년": "this", "지난해": "last", "작년": "last"}
THROUGH_KO = re.compile(
    r"(?:1월부터|올해\s?들어|올\s?들어|올해\s?초부터|연초부터|지난해부터)\s(?:지난\s)?(?P<month>[2-9]|1[0-2])월\s?(?:말)?까지"
)
FROM_START_EN = re.compile(
    r"\b(?:through|to|until|till|by|up to|as of|end(?:ed|ing)?|months?|since|from|so far|year-to-date|cumulative|between|January|Jan)\b",
    re.I,
)
# A month that something begins with or ends with.
EDGE_KO = re.compile(
    r"(?<![0-9])(?P<number>1[0-2]|[1-9])(?P<unit>월|분기)(?:\s?[초말])?(?P<edge>까지|부터)"
)
QUARTERS = ("first", "second", "third", "fourth")
PUT_OFF_EN = re.compile(
    r"(?:\b(?:not|never|delay|postpon|push|put|defer|wait|hold|held|suspend|mov|bring|brought|forward|stop|end)|n['’]t)",
    re.I,
)
# What stops from May on runs until May.
STOPPED_KO = re.compile(r"중단|종료|폐지|금지|끝")
# In one's forties, and no age.
TENS_KO = re.compile(
    r"(?<![0-9,.~])(?P<tens>[2-9]0)대(?:의|로)?\s(?:[가-힣]{1,6}\s){0,2}?(?:남성|여성|남자|여자|남녀|부부|주부|운전자|직장인|승객|시민|노동자"
    r"|근로자|작업자|용의자|피의자|가장|아들|딸|어머니|아버지|교사|의사|선원|기사|회사원|주민|관광객|환자|등산객|업주|[가-힣]\s?씨|[A-Z]\s?씨)"
)
AGE_KO = re.compile(r"[0-9]{2}\s?세|[0-9]{2}\s?살|\([0-9]{2}\)")
# What was said on a day, and nothing else in the sentence has a day.
SAID_KO = re.compile(
    r"(?<![0-9월.~])(?P<day>[0-9]{1,2})일\s(?:[가-힣]{2,8}(?:에서|을\s통해|를\s통해)\s)?(?:이같이\s|이렇게\s)?(?:밝혔|말했|전했|설명했|강조했|당부했|지적했)다"
)
DAY_KO = re.compile(r"(?<![0-9])[0-9]{1,2}일")
SAID_LAST_EN = re.compile(
    r"[,”\"]\s(?:(?:the|a|an|its|his|her)\s)?[\w'’.&() -]{2,90}?\s(?:said|noted|added|explained|stressed|reported|announced)\.?[”\"]?$"
)
RELEASED_EN = re.compile(
    r"\b(?:said|announced|released|published|unveiled|issued|made\spublic|statement|report|briefing|conference|told|data|figures|dated|interview|meeting)\b[^.;]{0,24}$",
    re.I,
)
EVE_KO = re.compile(r"(?<![가-힣])전날(?!\s?(?:보다|대비|밤|종가|까지)|에?\s비)")
EVE_EN = re.compile(
    r"\b(?:before|previous|prior|preceding|eve|earlier|yesterday|ago|overnight)\b|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day",
    re.I,
)


def find_bases(ko: str, en: str) -> Iterator[Mismatch]:
    """The times of the English that are tied to another thing than those of the Korean.

    >>> ko, en = "수출은 전월 대비 3% 늘었다.", "Exports rose 3 percent from a year earlier."
    >>> [(ko[slice(*t.ko)], en[slice(*t.en)], t.right) for t in find_bases(ko, en)]
    [('전월 대비', 'from a year earlier', 'held against the month before')]
    """
    if "대비" in ko or "보다" in ko or "비해" in ko or "비교" in ko:
        yield from _held(ko, en)
    if "월" in ko or "분기" in ko:
        yield from _edges(ko, en)
    if "월" in ko:
        yield from _months(ko, en)
    if "0대" in ko:
        yield from _tens(ko, en)
    if "일" in ko:
        yield from _said(ko, en)


def _held(ko: str, en: str) -> Iterator[Mismatch]:
    """전월 대비 as "from a year earlier"."""
    held = [(unit, found) for unit, words in HELD_KO.items() if (found := words.search(ko))]
    for unit, found in held:
        if BASES_EN[unit].search(en):
            continue
        for other, words in HELD_EN.items():
            said = words.search(en) if other != unit and not BASES_KO[other].search(ko) else None
            if said:
                yield Mismatch(found.span(), said.span(), f"held against the {unit} before")
                return


@functools.cache
def _month_en(month: int) -> re.Pattern[str]:
    name = MONTHS[month - 1]
    return re.compile(
        rf"\b(?P<before>this|next|last)\s{name}\b|\b{name}\s(?:of\s)?(?P<behind>this|next|last)\syear\b"
    )


def _months(ko: str, en: str) -> Iterator[Mismatch]:
    """내년 1월 as "this January", 올해 들어 9월까지 as "in September"."""
    found = list(YEAR_MONTH_KO.finditer(ko))
    for one in found:
        month = int(one["month"])
        others = {YEARS[m["year"]] for m in found if m["month"] == one["month"]}
        for said in _month_en(month).finditer(en):
            way = said["before"] or said["behind"]
            # "Last January" may be that of this year, and "this" that of either.
            sure = said["behind"] or one["year"] == "내년" or way == "next"
            if way not in others and sure:
                yield Mismatch(one.span(), said.span(), f"{MONTHS[month - 1]} {others.pop()} year")
                return
    through = THROUGH_KO.search(ko) if "까지" in ko else None
    if through and not FROM_START_EN.search(en):
        within = re.search(rf"\bin {MONTHS[int(through['month']) - 1]}\b", en)
        if within:
            yield Mismatch(through.span(), within.span(), "all months of the year up to it")


@functools.cache
def _edges_en(number: int, unit: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """English that begins with a month or a quarter, and English that ends with it."""
    own = (
        MONTHS[number - 1] if unit == "월" else rf"(?:the\s)?{QUARTERS[(number - 1) % 4]}\squarter"
    )
    name = rf"(?:early\s|mid-|late\s|the\s(?:end|beginning|start)\sof\s)?{own}\b"
    begins = r"(?:from|since|(?:start|begin)(?:s|ning|ing)?(?:\s(?:in|from|on))?)"
    ends = r"(?:until|till|through|by|up\sto)"
    return re.compile(rf"\b{begins}\s{name}"), re.compile(rf"\b{ends}\s{name}")


def _edges(ko: str, en: str) -> Iterator[Mismatch]:
    """6월까지 as "from June", 5월부터 as "until May", 3분기까지 as "starting in the third quarter"."""
    if ("까지" not in ko and "부터" not in ko) or STOPPED_KO.search(ko):
        return
    for edge in EDGE_KO.finditer(ko):
        begins, ends = _edges_en(int(edge["number"]), edge["unit"])
        until = edge["edge"] == "까지"
        wrong, right = (begins, ends) if until else (ends, begins)
        same = re.findall(rf"(?<![0-9]){edge['number']}{edge['unit']}", ko)
        said = wrong.search(en) if len(same) == 1 else None
        if not said or right.search(en) or said.group().startswith("by "):
            continue
        if until or not PUT_OFF_EN.search(en):
            meant = "when it ends" if until else "when it begins"
            yield Mismatch(edge.span(), said.span(), meant)
            return


def _tens(ko: str, en: str) -> Iterator[Mismatch]:
    """40대 남성 as "a 40-year-old man"."""
    for tens in TENS_KO.finditer(ko):
        said = re.search(rf"\b{tens['tens']}[- ]years?[- ]old\b|\baged {tens['tens']}\b", en)
        if said and not AGE_KO.search(ko) and not re.search(rf"\b{tens['tens']}s\b", en):
            yield Mismatch(tens.span(), said.span(), f"in their {tens['tens']}s")
            return


def _said(ko: str, en: str) -> Iterator[Mismatch]:
    """31일 밝혔다 as what happened on the 31st, 전날 as the day of the announcement."""
    said = SAID_KO.search(ko)
    if said is None:
        return
    day = said["day"]
    place = re.search(rf"\bon (?:the )?(?:[A-Z][a-z]+\.? )?{day}(?:st|nd|rd|th)?\b", en)
    if place is None or not SAID_LAST_EN.search(en, place.end()):
        return
    if RELEASED_EN.search(en, 0, place.start()):
        return
    if EVE_KO.search(ko) and not EVE_EN.search(en):
        yield Mismatch(said.span(), place.span(), "when it was said; it happened the day before")
    elif len(DAY_KO.findall(ko)) == 1:
        yield Mismatch(said.span(), place.span(), "when it was said, not when it happened")
