"""A date or a time of day that became another."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from align.bitext import Pair, meets
from align.checks._check import Check, Finding
from align.checks._figures import find_clashes
from align.checks._moments import Matter, Slip, find_slips
from align.checks._sexagenary import find_animals
from align.checks.date.told_parts import KO_DAYS
from align.checks.date.told_times import find_told
from align.dates.english import MONTHS, WEEKDAYS
from align.mqm import Category, Severity

NAMES = {
    "q1": "the first quarter", "q2": "the second quarter", "q3": "the third quarter",
    "q4": "the fourth quarter", "h1": "the first half", "h2": "the second half", "pm": "afternoon",
    "am": "morning", "chuseok": "Chuseok", "seollal": "Lunar New Year",
}  # fmt: skip
# A day or an hour alone is said anew for another time zone more often than a month is.
CONFIDENCE: dict[Matter, float] = {"day": 0.6, "clock": 0.6, "part": 0.7}


# The two ends of a month or a year, where either side speaks of one of them only.
KO_TURN = re.compile(
    r"(?:[0-9]{0,4}[월달년해]\s?|연)(?P<turn>초|말)(?=[에까부의쯤께,]|이[다며고라었]|\s|$)"
)
EN_TURNS = {
    "초": re.compile(r"\b(?:early|(?:beginning|start|first\s(?:days|week|half)) of)\b", re.I),
    "말": re.compile(r"\b(?:late|(?:end|close|last\s(?:days|week|half)) of|year[- ]end)\b", re.I),
}
# 화요일부터 일요일까지, "every day except Monday".
WEEK_KO = re.compile(r"[월화수목금토일]요일?부터\s?[^.]{0,4}[월화수목금토일]요일까지")
BUT_EN = re.compile(
    r"\b(?:except|but|excluding|closed|other\sthan)\s(?:for\s|on\s)?"
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?\b"
)
# 휴업일을 일요일에서 월요일로 옮겼다.
MOVED_KO = re.compile(r"(?P<one>[월화수목금토일])요일에서\s(?P<other>[월화수목금토일])요일로")
MOVED_EN = re.compile(
    rf"\bfrom\s(?P<one>{'|'.join(WEEKDAYS)})s?\sto\s(?P<other>{'|'.join(WEEKDAYS)})s?\b"
)
TURNS = {"초": "early", "말": "late"}
# What the other turn may be of: 연말에 시작해 이듬해 끝난다. What has changed since 연초 has since the year before.
OTHERS = {
    "초": re.compile(
        r"연내|올해\s안|하반기|[34]\s?분기|(?<![0-9])(?:[7-9]|1[0-2])월|^(?:보다|\s?대비|에\s?비해)"
    ),
    "말": re.compile(r"이듬해|다음\s?해|새해|상반기|[12]\s?분기|(?<![0-9])[1-6]월"),
}
# 연말까지: before the start of the next year.
BEFORE_EN = re.compile(r"\bbefore\s(?:the\s)?$", re.I)


def find(pair: Pair) -> Iterator[Finding]:
    """A weekday, day, month, year or hour of the Korean is another in the English.

    >>> pair = Pair.of("협약식은 7월 3일 열렸다.", "The agreement was signed on June 3.")
    >>> [finding.message for finding in find(pair)]
    ['7월 3일 is in July, but the English says “June”']
    """
    yield from _turned(pair)
    yield from _moved(pair)
    for told in find_told(pair.ko.text, pair.en.text):
        word = pair.ko.text[slice(*told.ko)]
        yield Finding(
            f"{word} is {told.right}; the English says “{pair.en.text[slice(*told.en)]}”",
            ko=(told.ko,),
            en=(told.en,),
            suggestion="Say in the English which kind of time it is.",
            confidence=0.75,
        )
    for wrong in find_animals(pair.ko.text, pair.en.text):
        yield Finding(
            f"{pair.ko.text[slice(*wrong.ko)]} is the Year of the {wrong.right}, but the English says"
            f" “{pair.en.text[slice(*wrong.en)]}”",
            ko=(wrong.ko,),
            en=(wrong.en,),
            suggestion=f"Write “{wrong.right}”.",
        )
    slips = find_slips(pair.ko.text, pair.en.text)
    if not slips or (WEEK_KO.search(pair.ko.text) and BUT_EN.search(pair.en.text)):
        return
    doubted = [clash.en.span for clash in find_clashes(pair.ko.text, pair.en.text)]
    for slip in slips:
        if slip.matter != "relative" and not meets(slip.en.span, doubted):
            said = pair.en.text[slice(*slip.span("en"))]
            right = _meaning(slip)
            yield Finding(
                f"{slip.ko.text} is {right}, but the English says “{said}”",
                ko=(slip.span("ko"),),
                en=(slip.span("en"),),
                suggestion=f"Write {right.removeprefix('in ').removeprefix('on ')}.",
                confidence=CONFIDENCE.get(slip.matter),
            )


def _moved(pair: Pair) -> Iterator[Finding]:
    """일요일에서 월요일로 as "from Monday to Sunday"."""
    moved = MOVED_KO.search(pair.ko.text)
    said = MOVED_EN.search(pair.en.text) if moved else None
    if not moved or not said or moved["one"] == moved["other"]:
        return
    one, other = (WEEKDAYS[KO_DAYS.index(moved[name])] for name in ("one", "other"))
    if (said["one"], said["other"]) == (other, one):
        yield Finding(
            f"{moved.group()} goes the other way than “{said.group()}”",
            ko=(moved.span(),),
            en=(said.span(),),
            suggestion=f"Write “from {one} to {other}”.",
        )


def _turned(pair: Pair) -> Iterator[Finding]:
    """9월 말 as early September."""
    turns = list(islice(KO_TURN.finditer(pair.ko.text), 2))
    if len(turns) != 1 or any(part in pair.ko.text for part in ("초순", "중순", "하순")):
        return
    turn = turns[0]["turn"]
    other = next(one for one in TURNS if one != turn)
    said = EN_TURNS[other].search(pair.en.text)
    rest = (pair.ko.text[: turns[0].start()], pair.ko.text[turns[0].end() :])
    if said and any(OTHERS[turn].search(part) for part in rest):
        return
    if said and not (
        EN_TURNS[turn].search(pair.en.text) or BEFORE_EN.search(pair.en.text, 0, said.start())
    ):
        yield Finding(
            f"{turns[0].group()} is {TURNS[turn]}, but the English says “{said.group()}”",
            ko=(turns[0].span(),),
            en=(said.span(),),
            suggestion=f"Write “{TURNS[turn]}”.",
            confidence=0.7,
        )


def _meaning(slip: Slip) -> str:
    """What the Korean says of the matter, in English."""
    moment = slip.ko
    if slip.matter == "weekday" and moment.weekday is not None:
        return WEEKDAYS[moment.weekday]
    if slip.matter == "month" and moment.month is not None:
        return f"in {MONTHS[moment.month - 1]}"
    if slip.matter == "day":
        month = f"{MONTHS[moment.month - 1]} " if moment.month else "day "
        return f"{month}{moment.day}"
    if slip.matter in ("clock", "half") and moment.hour is not None:
        half = {"am": " a.m.", "dawn": " a.m.", "pm": " p.m."}.get(moment.part, "")
        return f"{moment.hour}:{moment.minute or 0:02}{half}"
    return str(moment.year) if slip.matter == "year" else NAMES.get(moment.part, moment.part)


CHECK = Check("date", "date", Category.DATE, Severity.CRITICAL, find, 0.85)
