"""English dates and times: May 3, last month, the first half of 2008, 7:52 p.m. on Friday."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from align.dates.calendar import MomentRef, merge
from align.dates.spans import elapsed
from align.numbers import Quantity, find_quantities

__all__ = ["MONTHS", "WEEKDAYS", "find"]

MONTHS = (
    "January February March April May June July August September October November December".split()
)
"""As English writes them, January first."""
WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
"""As English writes them, Monday first."""
LEADING = "in of last next this since by until late early from through before after ending during"
LED = "|".join(rf"(?<=(?i:{word})\s)" for word in LEADING.split())
MONTH = (
    r"January|February|April|June|July|August|September|October|November|December"
    r"|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?:\.|(?=\s[0-9]))"
    # March and May are words too: only before a number or after what leads to a date.
    r"|(?:March|May)(?=\.?,?\s[0-9]|\s(?:delivery|futures|contracts?|crude|Brent)\b)"
    rf"|(?:{LED}|(?<=mid-)|(?<=[0-9]\s))(?:March|May)"
    r"|March(?=\s(?:election|vote|poll|primar|deadline|meeting|summit|attack)[a-z]{0,3}\b)"
)
UNITS = {
    "year": "year",
    "month": "month",
    "week": "week",
    "weekend": "weekend",
    "quarter": "quarter",
}
OFFSETS = {"last": -1, "previous": -1, "past": -1, "this": 0, "current": 0, "next": 1, "coming": 1}
DAYS: dict[str, tuple[int, str]] = {
    "the day before yesterday": (-2, ""), "the day after tomorrow": (2, ""), "yesterday": (-1, ""),
    "last night": (-1, "night"), "overnight": (-1, "night"), "today": (0, ""),
    "tonight": (0, "night"), "this morning": (0, "morning"), "this afternoon": (0, "afternoon"),
    "this evening": (0, "evening"), "tomorrow": (1, ""),
}  # fmt: skip
FEASTS: dict[str, tuple[int, int]] = {
    "new year's eve": (12, 31), "new year's day": (1, 1), "christmas eve": (12, 24),
    "christmas": (12, 25), "liberation day": (8, 15), "children's day": (5, 5),
    "parents' day": (5, 8), "memorial day": (6, 6), "constitution day": (7, 17),
    "teachers' day": (5, 15), "hangul day": (10, 9), "national foundation day": (10, 3),
    "march 1 independence movement day": (3, 1), "independence movement day": (3, 1),
}  # fmt: skip
ORDER = {"first": "1", "second": "2", "latter": "2", "third": "3", "fourth": "4"}
HOURS = "one two three four five six seven eight nine ten eleven twelve".split()
SEASONS = {
    "spring": "spring",
    "summer": "summer",
    "autumn": "autumn",
    "fall": "autumn",
    "winter": "winter",
}
# Letters that a row can begin with. No row is tried at a word that begins otherwise, which is most.
OPENING = (
    r"[0-9A-FH-QSTWY]|a[fu]|at\sn|c[hou]|da|e[av]|f[ai]|fo[uU]|ha(?:n|lf\sp)|in(?:[dD]|\sthe\s[aem])|l[aiu]"
    r"|m(?:a[rR]|[ei]|orn)|n(?:[aei]|oo)|on\sthe\s|ov(?i:ern)|p[ar]|s[epu]"
    r"|t(?:e|h(?:e\s(?i:day|lunar|month|week|year)|[ir])|o[dmn])|win|ye"
)
# Every row begins at the edge of a word; said once, most places are passed over at once.
COMPONENT = re.compile(
    rf"\b(?={OPENING})(?:"
    rf"(?P<month>\b(?:{MONTH}))(?:\s(?P<day>3[01]|[12][0-9]|0?[1-9])(?:st|nd|rd|th)?(?![0-9:,]?[0-9]|\s?(?:%|percent|people|million)))?"
    rf"|\b(?P<before>3[01]|[12][0-9]|0?[1-9])(?:st|nd|rd|th)?\s(?:of\s)?(?P<of>{'|'.join(MONTHS)})\b"
    r"|\bon\sthe\s(?P<only>3[01]|[12][0-9]|[1-9])(?:st|nd|rd|th)\b"
    rf"|\b(?P<weekday>{'|'.join(WEEKDAYS)})s?\b"
    rf"|(?P<days>\b(?i:{'|'.join(sorted(DAYS, key=len, reverse=True))})\b)"
    rf"|\b(?P<feast>(?i:{'|'.join(sorted(FEASTS, key=len, reverse=True))}))(?![a-z])"
    r"|(?P<moon>\b(?:(?:the\s)?[Ll]unar\sNew\sYear|Seollal|Chuseok|Korean\sThanksgiving)\b)"
    r"|(?P<last_but>\bthe\s(?P<twice>year|month|week)\sbefore\slast\b)"
    r"|(?P<earlier>\bthe\s(?P<prior>year|month|week)\sbefore\b)"
    r"|\b(?P<way>(?i:last|this|next|previous|past|current|coming))\s(?P<unit>year|month|week|weekend|quarter)\b(?!-)"
    r"|\b(?P<end>(?:early|mid|late)(?=[\s-](?:[A-Z]|last|this|next|in|[12][0-9])))"
    r"|\b(?P<quarter>(?i:first|second|third|fourth))[\s-]quarter\b|\bQ(?P<q>[1-4])\b|\b(?P<qq>[1-4])Q\b"
    r"|\b(?P<half>(?i:first|second|latter))[\s-]half\b(?!\sof\s(?:the\smonth|[A-Z][a-z]+\b(?!\s?[0-9])))|\b(?i:first)\s(?P<months>three|six)\smonths\b"
    r"|\b(?P<hour>2[0-4]|1[0-9]|0?[0-9])(?:[:.](?P<minute>[0-5][0-9]))?\s?(?P<noon>[ap]\.m\.?|[ap]m\b|[AP]M\b|o['’]clock)"
    rf"|\b[Hh]alf\spast\s(?P<half_past>{'|'.join(HOURS)})\b"
    r"|(?<![0-9:])(?P<clock>2[0-4]|[01]?[0-9]):(?P<past>[0-5][0-9])(?![0-9:])"
    # "At 0715", as the military and airports write it.
    r"|(?<=\b[Aa]t\s)(?P<four>(?:[01][0-9]|2[0-3])[0-5][0-9])(?=\s(?:hours\b|GMT|UTC|local|\(|on\s)|[.,]?$)"
    r"|\b(?P<zone>(?:[01][0-9]|2[0-3])[0-5][0-9])(?=\s(?:GMT|UTC)\b)"
    r"|\b(?P<part>noon|midnight|dawn)\b|\b(?:in\sthe\s)?(?P<time>morning|afternoon|evening)\b|\b(?:at\s)?(?P<night>night)\b"
    r"|\b(?P<season>spring|summer|autumn|winter|(?<=\blast\s)fall|(?<=\bthis\s)fall|(?<=\bnext\s)fall(?!\s(?:in|to|of)))\b"
    r")"
)  # fmt: skip
BETWEEN = re.compile(r",?\s(?:(?:of|on|in|at|the|around|about)\s(?:the\s)?)?|-")
BEFORE_AFTER = re.compile(
    r"\s(?:(?P<before>ago|earlier|before)|(?P<after>later|after|from\snow|afterwards?))\b"
)


def find(text: str) -> tuple[MomentRef, ...]:
    """All date and time expressions of an English text, left to right, never overlapping.

    >>> [(m.text, m.month, m.day) for m in find("It opened on June 3 and closes next week.")]
    [('June 3', 6, 3), ('next week', None, None)]
    """
    quantities = find_quantities(text, "en")
    found = list(elapsed(text, quantities, BEFORE_AFTER))
    found.extend(_years(quantities))
    found.extend(_components(text))
    return merge(found, text, BETWEEN)


def _years(quantities: tuple[Quantity, ...]) -> Iterator[MomentRef]:
    for quantity in quantities:
        if quantity.kind == "year" and 1000 <= quantity.value < 3000:
            yield MomentRef(quantity.span, quantity.text, year=int(quantity.value))


def _components(text: str) -> Iterator[MomentRef]:
    for match in COMPONENT.finditer(text):
        yield MomentRef(match.span(), match.group(), **_values(match))


def _values(match: re.Match[str]) -> dict[str, Any]:
    named = {name: value for name, value in match.groupdict().items() if value}
    if "month" in named:
        month = {"month": _month(named["month"])}
        return {**month, "day": int(named["day"])} if "day" in named else month
    if "of" in named:
        return {"month": _month(named["of"]), "day": int(named["before"])}
    if "only" in named:
        return {"day": int(named["only"])}
    if "weekday" in named:
        return {"weekday": WEEKDAYS.index(named["weekday"])}
    if "days" in named:
        offset, part = DAYS[named["days"].lower()]
        return {"unit": "day", "offset": offset, "part": part}
    if "feast" in named:
        month_of, day_of = FEASTS[named["feast"].lower()]
        return {"month": month_of, "day": day_of}
    if "twice" in named or "prior" in named:
        unit = named.get("twice") or named["prior"]
        return {"unit": unit, "offset": -2 if "twice" in named else -1}
    if "way" in named:
        return {"unit": UNITS[named["unit"]], "offset": OFFSETS[named["way"].lower()]}
    if "clock" in named:
        return {"hour": int(named["clock"]), "minute": int(named["past"])}
    if four := named.get("four") or named.get("zone"):
        return {"hour": int(four[:2]), "minute": int(four[2:])}
    if "half_past" in named:
        return {"hour": HOURS.index(named["half_past"]) + 1, "minute": 30}
    if "hour" in named:
        return _time(named)
    return {"part": _part(named)}


def _month(name: str) -> int:
    return next(index for index, month in enumerate(MONTHS, 1) if month.startswith(name[:3]))


def _time(named: dict[str, str]) -> dict[str, Any]:
    value: dict[str, Any] = {"hour": int(named["hour"]), "minute": int(named.get("minute", 0))}
    half = named["noon"][0].lower()
    return {**value, "part": half + "m"} if half in "ap" else value


def _part(named: dict[str, str]) -> str:
    if "quarter" in named:
        return "q" + ORDER[named["quarter"].lower()]
    if "q" in named or "qq" in named:
        return "q" + (named.get("q") or named["qq"])
    if "half" in named:
        return "h" + ORDER[named["half"].lower()]
    if "months" in named:
        return "q1" if named["months"] == "three" else "h1"
    if "moon" in named:
        return "chuseok" if named["moon"][0] in "CK" else "seollal"
    if "season" in named:
        return SEASONS[named["season"]]
    return named.get("part") or named.get("time") or named.get("night") or named["end"]
