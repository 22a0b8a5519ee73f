"""Times told by a part or a place: early for late, last for this, the moon's calendar for the sun's.

하순 is the last third of a month, 지난 학기 the term before, 음력 4월 no April, 14일 a date and not
"14 days ago", and what runs 11일부터 28일까지 does not begin on the 28th. Each rule needs the wrong
word in the English and the absence of the right one.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from itertools import pairwise

from align.checks._figures import LAST_DAY
from align.checks._mismatch import Mismatch
from align.dates.english import MONTHS, WEEKDAYS
from align.lexicons import read_table, values

__all__ = ["KO_DAYS", "find_parts"]

PERIOD = (
    r"(?:(?:[0-9]{1,2}|[일이삼사오육칠팔구십]{1,2})\s?월|[0-9]{2,4}\s?년|[0-9]{1,2}\s?세기|[0-9]{2,4}\s?년대|지난달|이번\s?달|이달|다음\s?달|내달"
    r"|작년|지난해|올해|내년|매달|매월|세기|[0-9]{2}\s?대|(?:이번|다음|지난|내)\s?주(?!\s?말(?:[가-힣\s,]|$)))"
)
PARTS_KO = re.compile(
    rf"{PERIOD}\s?(?:(?P<early>초순|초반|초기|초엽|상순|초(?=[에의부까쯤,\s이]))|(?P<mid>중순|중반|중기|중엽)"
    r"|(?P<late>하순|후반|말기|말엽|말(?=[에의부까쯤,\s이])|막바지))"
)
ANY_PART_KO = re.compile(
    r"초[순반기엽에의부까쯤,\s이]|상순|중[순반기엽]|하순|후반|말[기엽에의부까쯤,\s이]|막바지"
)
"""What they end on: to look for the whole takes longer."""
PARTS_EN = {
    "early": re.compile(
        r"\bearly\b|\b(?:beginning|start|dawn|turn|opening|first\s(?:\w+\s)?(?:days?|weeks?|third|half|part)) of\b",
        re.I,
    ),
    "mid": re.compile(r"\bmid(?:dle)?\b|\bmid[- ]|\bhalfway\b", re.I),
    "late": re.compile(
        r"\b(?:late(?:r|st)?|latter|end(?:ed|ing|s)?|close|final|closing|twilight|turn)\b|\blast\s(?:\w+\s)?(?:days?|weeks?|third|half|part|years?|decades?) of\b|\byear[- ]end\b",
        re.I,
    ),
}
SAID_EN = re.compile(
    r"\b(?P<part>early|mid(?:dle)?|late)(?:\s(?:of\s)?|-)(?=(?:in\s)?(?:the\s|last\s|next\s|this\s)?(?:[0-9]{1,2}(?:st|nd|rd|th)|[0-9]{2,4}s?\b|month|year|week\b|century|"
    + "|".join(MONTHS)
    + r"|last|next|this|[a-z]+(?:teen|ie|f|x|r)?th\scentury|his|her|their|fifties|forties|thirties|twenties))",
    re.I,
)
SAID_OF_EN = re.compile(
    r"\b(?P<part>beginning|start|middle|end) of (?:(?:the|last|next|this|that) )*(?:month|year|century|[0-9]{4}s?\b|"
    + "|".join(MONTHS)
    + ")",
    re.I,
)
OF_PARTS = {"beginning": "early", "start": "early", "middle": "mid", "end": "late"}
MEANT = {"early": "early", "mid": "the middle", "late": "late"}
WHICH = {
    "지난": "last", "직전": "last", "전": "last", "이번": "this", "현": "this", "다음": "next", "차기": "next",
}  # fmt: skip
WHICH_EN = {
    "last": r"(?:last|previous|past|prior|preceding)",
    "this": r"(?:this|current|the present)",
    "next": r"(?:next|coming|upcoming|following|forthcoming)",
}
LUNAR_KO = re.compile(r"음력\s(?P<month>[0-9]{1,2})월")
LUNAR_EN = re.compile(r"\b(?:lunar|moon|traditional calendar|old calendar)\b", re.I)
DATE_KO = re.compile(
    r"(?:지난|이달|지난달)\s(?P<day>[0-9]{1,2})일(?!\s?(?:간|동안|새|째|만|전|사이|내내))"
)
RANGE_KO = re.compile(
    r"(?P<first>[0-9]{1,2})일(?:\([월화수목금토일]\))?부터\s(?:[0-9]{1,2}월\s)?(?P<last>[0-9]{1,2})일까지"
)
RUN_KO = re.compile(
    r"(?<![0-9])(?P<first>[0-9]{1,2})일?(?:\([월화수목금토일]\))?\s?[~∼]\s?(?P<last>[0-9]{1,2})일(?![가-힣]?간)"
)
EDGE_KO = re.compile(
    r"(?<![0-9])(?P<number>[0-9]{1,2}(?=일)|[12][0-9]{3}(?=[년학]))(?P<unit>일|년|학년도)(?:\s?[초말])?(?P<edge>까지|부터)"
)
NOT_UNTIL = re.compile(
    r"(?:\bnot|n['’]t|\bnever|\b(?:delay|postpon|push|put|defer|wait|hold|held|suspend)\w*)\b[^.;]{0,60}$",
    re.I,
)
FROM_EN = r"from|start(?:s|ed|ing)?|begin(?:s|ning)?|beginning|since"
TO_EN = r"until|till|through|to(?!\s[a-z]{3,}\s(?:on|in|from)\b)|by|before|end(?:s|ed|ing)?"
MOMENT = r"\s(?:on\s|in\s|from\s)?(?:the\s)?(?:(?:end|beginning|start)\sof\s)?(?:[A-Z][a-z]+\.?\s)?(?P<number>[0-9]+)(?:st|nd|rd|th)?\b(?!-)"
AT_BEGIN, AT_END = (re.compile(rf"\b(?:{words}){MOMENT}") for words in (FROM_EN, TO_EN))
ANY_BEGIN, ANY_END = (re.compile(rf"\b(?:{words})\b") for words in (FROM_EN, TO_EN))
UNTIL_DAY = re.compile(r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b")
# The two ends of a stretch of time: 3월부터 5월까지, 2019년~2023년, 오전 9시부터 오후 6시까지.
MOMENT_KO = re.compile(
    r"(?<![0-9])(?:(?P<year>[12][0-9]{3})년|(?P<month>[0-9]{1,2})월|(?P<weekday>[월화수목금토일])요일"
    r"|(?P<half>오전|오후)\s(?P<hour>[0-9]{1,2})시)(?P<rest>\s[0-9]{1,2}(?:일|분))?(?:\([월화수목금토일]\))?"
)
UNTIL_KO = re.compile(r"부터\s(?:(?:올해|지난해|이듬해|내년|같은\s해)\s)?|\s?[~∼]\s?")
MOMENT_EN = re.compile(
    r"(?<![0-9,.$])(?:(?P<year>[12][0-9]{3})(?![0-9,.]?[0-9])"
    rf"|\b(?P<month>{'|'.join(MONTHS)})(?P<rest>\s[0-9]{{1,2}})?\b|\b(?P<weekday>{'|'.join(WEEKDAYS)})s?\b"
    r"|(?P<hour>[0-9]{1,2})(?::[0-9]{2})?\s?(?P<half>[ap])\.?m\b\.?)"
)
JOINED_EN = re.compile(
    r"(?:\s(?:of\s)?(?:last|this|next)\syear)?\s(?:to|through|until|till|and)\s(?:the\s|on\s)?|\s?[-–—]\s?"
)
BETWEEN_EN = re.compile(r"\bbetween\s(?:the\s)?$", re.I)
# What opens one day and closes another.
OPENS_KO = re.compile(
    r"(?P<first>[0-9]{1,2})일\s?(?:개막|시작|개회|개장|막을\s?올)[^.]{1,24}?(?P<last>[0-9]{1,2})일\s?(?:폐막|끝|종료|폐회|폐장|막을\s?내)"
)
KO_DAYS = "월화수목금토일"
UNTIL_EN = re.compile(r"\b(?:to|through|until|till|and|by)\b|[-–—]")


def find_parts(ko: str, en: str) -> Iterator[Mismatch]:
    """The parts of a time that the English has wrong.

    >>> ko, en = "다음 달 하순에 연다.", "It opens early next month."
    >>> [(ko[slice(*t.ko)], t.right) for t in find_parts(ko, en)]
    [('다음 달 하순', 'late')]
    """
    for rule in (_parts, _terms, _moons, _ago, _ranges, _ends, _edges, _stretches, _openings):
        yield from rule(ko, en)


def _parts(ko: str, en: str) -> Iterator[Mismatch]:
    """하순 as early in the month."""
    matches = list(PARTS_KO.finditer(ko)) if ANY_PART_KO.search(ko) else []
    kinds = {str(m.lastgroup) for m in matches}
    if len(kinds) != 1:
        return
    (kind,) = kinds
    if PARTS_EN[kind].search(en):
        return
    for said in SAID_EN.finditer(en):
        part = "mid" if said["part"].lower().startswith("mid") else said["part"].lower()
        if part != kind:
            yield Mismatch(matches[0].span(), said.span("part"), MEANT[kind])
            return
    end = SAID_OF_EN.search(en)
    if end and OF_PARTS[end["part"].lower()] != kind:
        yield Mismatch(matches[0].span(), end.span("part"), MEANT[kind])


@functools.cache
def _term_ko() -> re.Pattern[str]:
    """What comes round, and which one of it is meant: 지난 학기."""
    terms = sorted((row["ko"] for row in read_table("terms_of_time")), key=len, reverse=True)
    return re.compile(
        rf"(?<![가-힣])(?P<which>{'|'.join(WHICH)})\s(?P<term>{'|'.join(terms)})"
        r"(?=[은는이가을를에의도,\s까부와과때])"
    )


@functools.cache
def _which(way: str, term: str) -> re.Pattern[str]:
    [row] = (row for row in read_table("terms_of_time") if row["ko"] == term)
    said = "|".join(values(row["en"]))
    return re.compile(rf"\b{WHICH_EN[way]}\s(?:[\w-]+\s){{0,2}}?(?:{said})s?\b", re.I)


def _terms(ko: str, en: str) -> Iterator[Mismatch]:
    """지난 학기 as "this semester"."""
    matches = list(_term_ko().finditer(ko))
    if len(matches) != 1:
        return
    match = matches[0]
    way, term = WHICH[match["which"]], match["term"]
    if _which(way, term).search(en) or re.search(rf"\b{WHICH_EN[way]}\b", en, re.I):
        return
    for other in WHICH_EN.keys() - {way}:
        said = _which(other, term).search(en)
        if said:
            yield Mismatch(match.span(), said.span(), f"the {term} that is meant by “{way}”")
            return


def _moons(ko: str, en: str) -> Iterator[Mismatch]:
    """음력 4월 as April."""
    match = LUNAR_KO.search(ko) if "음력" in ko else None
    if match is None or LUNAR_EN.search(en) or not 1 <= int(match["month"]) <= len(MONTHS):
        return
    said = re.search(rf"\b{MONTHS[int(match['month']) - 1]}\b", en)
    if said:
        yield Mismatch(match.span(), said.span(), "a month of the lunar calendar")


def _ago(ko: str, en: str) -> Iterator[Mismatch]:
    """지난 14일 as "14 days ago"."""
    for match in DATE_KO.finditer(ko) if "일" in ko else ():
        day = match["day"]
        said = re.search(rf"\b{day}\sdays\s(?:ago|earlier|before|later|since)\b", en)
        if said and not re.search(rf"\b{day}(?:st|nd|rd|th)\b|[A-Z][a-z]+\.?\s{day}\b", en):
            yield Mismatch(match.span(), said.span(), "a date, not a number of days")


def _ranges(ko: str, en: str) -> Iterator[Mismatch]:
    """11일부터 28일까지 as "from the 28th"."""
    match = RANGE_KO.search(ko) if "부터" in ko else None
    if match is None or len(RANGE_KO.findall(ko)) > 1:
        return
    first, last = match["first"], match["last"]
    begins = re.compile(
        rf"\b(?:from|starting|beginning|since|on)\s(?:on\s)?(?:the\s)?(?:[A-Z][a-z]+\.?\s)?{last}(?:st|nd|rd|th)?\b"
    )
    said = begins.search(en)
    if said and not re.search(rf"(?<![0-9]){first}(?:st|nd|rd|th)?\b", en[: said.start()]):
        own = re.search(rf"(?<![0-9]){first}(?:st|nd|rd|th)?\b", en[said.end() :])
        # "From the 28th to the 11th" has both, and in the wrong order.
        if own is None or UNTIL_EN.search(en[said.end() : said.end() + own.start()]):
            yield Mismatch(
                match.span(), said.span(), f"from the {first} to the {last} of the month"
            )


def _ends(ko: str, en: str) -> Iterator[Mismatch]:
    """3일부터 7일까지 as "from the 3rd to the 17th"."""
    match = RANGE_KO.search(ko) if "부터" in ko else None
    match = match or (RUN_KO.search(ko) if "~" in ko or "∼" in ko else None)
    if match is None or match["first"] == match["last"]:
        return
    first, last = match["first"], match["last"]
    if int(last) < int(first) or re.search(rf"(?<![0-9]){last}(?![0-9])", en):
        return
    said = re.search(
        rf"(?<![0-9]){first}(?:st|nd|rd|th)?(?:\sto\s|\suntil\s|\sthrough\s|\s?[-–]\s?)(?:the\s)?"
        r"(?P<last>[0-9]{1,2})(?:st|nd|rd|th)?(?![0-9:]|,[0-9]|[.][0-9]|\s?(?:[ap]\.?m|%|percent|[a-z]+s\b))",
        en,
    )
    if said and int(said["last"]) <= LAST_DAY and not UNTIL_DAY.search(en, said.end()):
        yield Mismatch(match.span(), said.span(), f"a stretch that ends on the {last}")


def _edges(ko: str, en: str) -> Iterator[Mismatch]:
    """30일까지 as "starting on the 30th", 2030년부터 as "until 2030"."""
    edges = list(EDGE_KO.finditer(ko)) if "까지" in ko or "부터" in ko else []
    if not edges or "~" in ko or "∼" in ko:
        return
    for edge in edges:
        number, until = edge["number"], edge["edge"] == "까지"
        wrong, right_en = (AT_BEGIN, AT_END) if until else (AT_END, AT_BEGIN)
        said = next((m for m in wrong.finditer(en) if m["number"] == number), None)
        if not said or len(re.findall(rf"(?<![0-9]){number}[일년]", ko)) > 1:
            continue
        # One edge: any word for it may be its own; of several, the one that stands at the figure.
        sole = len(edges) == 1 and edge["unit"] == "일"
        right = (ANY_END if until else ANY_BEGIN).search(en) if sole else None
        denied = not until and NOT_UNTIL.search(en, 0, said.start())
        if not right and not denied and all(m["number"] != number for m in right_en.finditer(en)):
            yield Mismatch(edge.span(), said.span(), "when it ends" if until else "when it begins")
            return


def _stretches(ko: str, en: str) -> Iterator[Mismatch]:
    """3월부터 5월까지 as "from May to March"."""
    if "부터" not in ko and "~" not in ko and "∼" not in ko:
        return
    said = [
        (_moment(one), _moment(other), (one.start(), other.end()))
        for one, other in pairwise(MOMENT_EN.finditer(en))
        if (joint := JOINED_EN.fullmatch(en, one.end(), other.start()))
        and ("and" not in joint.group() or BETWEEN_EN.search(en, 0, one.start()))
    ]
    for one, other in pairwise(MOMENT_KO.finditer(ko)):
        first, last = _moment(one), _moment(other)
        if first == last or not UNTIL_KO.fullmatch(ko, one.end(), other.start()):
            continue
        if all((first, last) != (begins, ends) for begins, ends, _ in said):
            for begins, ends, place in said:
                if (begins, ends) == (last, first):
                    yield Mismatch(
                        (one.start(), other.end()), place, "a stretch that begins with the first"
                    )
                    return


def _moment(found: re.Match[str]) -> tuple[str, str]:
    """What kind of time it is and which, the same for both languages."""
    kind = next(kind for kind in ("hour", "month", "weekday", "year") if found[kind])
    if kind == "month":
        month = found["month"]
        number = month if month.isdigit() else str(MONTHS.index(month) + 1)
        return kind, number
    if kind == "weekday":
        day = found["weekday"]
        return kind, str(KO_DAYS.index(day) if day in KO_DAYS else WEEKDAYS.index(day))
    if kind == "hour":
        return kind, found["hour"] + ("a" if found["half"] in ("오전", "a") else "p")
    return kind, found["year"]


def _openings(ko: str, en: str) -> Iterator[Mismatch]:
    """15일 개막해 18일 폐막 as "opens on the 18th and closes on the 15th"."""
    match = OPENS_KO.search(ko) if "일" in ko else None
    if match is None or match["first"] == match["last"]:
        return
    said = _opens_en(match["last"]).search(en)
    if said and not _opens_en(match["first"]).search(en):
        right = f"the {match['first']}, when it opens, and the {match['last']}, when it closes"
        yield Mismatch(match.span(), said.span(), right)


@functools.cache
def _opens_en(day: str) -> re.Pattern[str]:
    return re.compile(
        rf"\b(?:open|start|begin|began|kick)\w*\s(?:off\s)?(?:on\s)?(?:the\s)?(?:[A-Z][a-z]+\.?\s)?{day}(?:st|nd|rd|th)?\b"
    )
