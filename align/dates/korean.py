"""Korean dates and times: 지난달 3일, 지난해 1월, 올 상반기, 오후 2시 반, 사흘 뒤, 월요일."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from align.dates.calendar import MomentRef, merge
from align.dates.spans import elapsed
from align.numbers import find_quantities
from align.numbers.korean import APART, LASTING

__all__ = ["find"]

WEEKDAYS = "월화수목금토일"
RELATIVE: dict[str, tuple[str, int]] = {
    "지지난해": ("year", -2), "재작년": ("year", -2), "지난해": ("year", -1), "지난 해": ("year", -1),
    "작년": ("year", -1), "전년": ("year", -1), "올해": ("year", 0), "연내": ("year", 0), "금년": ("year", 0),
    "내년": ("year", 1), "내후년": ("year", 2), "지지난달": ("month", -2), "지난달": ("month", -1),
    "지난 달": ("month", -1), "전달": ("month", -1), "전월": ("month", -1), "이달": ("month", 0), "이번 달": ("month", 0),
    "이번달": ("month", 0), "다음 달": ("month", 1), "다음달": ("month", 1), "내달": ("month", 1),
    "지지난주": ("week", -2), "지난주": ("week", -1), "지난 주": ("week", -1),
    "이번 주": ("week", 0), "이번주": ("week", 0), "금주": ("week", 0), "다음 주": ("week", 1),
    "다음주": ("week", 1), "내주": ("week", 1), "지난 주말": ("weekend", -1),
    "지난주말": ("weekend", -1), "이번 주말": ("weekend", 0), "이번주말": ("weekend", 0),
    "다음 주말": ("weekend", 1), "지난 분기": ("quarter", -1), "전분기": ("quarter", -1),
    "이번 분기": ("quarter", 0), "다음 분기": ("quarter", 1), "그저께": ("day", -2),
    "그끄저께": ("day", -3), "그끄제": ("day", -3), "그글피": ("day", 4),
    "그제": ("day", -2), "엊그제": ("day", -2), "어제": ("day", -1), "어젯밤": ("day", -1),
    "간밤": ("day", -1), "지난밤": ("day", -1), "지난 밤": ("day", -1), "오늘": ("day", 0), "오늘날": ("day", 0),
    "내일": ("day", 1), "모레": ("day", 2), "글피": ("day", 3),
}  # fmt: skip
PARTS = {
    "상반기": "h1", "하반기": "h2", "오전": "am", "오후": "pm", "새벽": "dawn", "아침": "morning",
    "정오": "noon", "자정": "midnight", "저녁": "evening", "초순": "early", "중순": "mid",
    "하순": "late", "봄": "spring", "여름": "summer", "가을": "autumn", "겨울": "winter",
}  # fmt: skip
FEASTS: dict[str, tuple[int, int]] = {
    "성탄절": (12, 25), "크리스마스": (12, 25), "광복절": (8, 15), "개천절": (10, 3),
    "한글날": (10, 9), "어린이날": (5, 5), "어버이날": (5, 8), "현충일": (6, 6), "제헌절": (7, 17),
    "스승의 날": (5, 15), "삼일절": (3, 1), "3·1절": (3, 1), "3.1절": (3, 1),
}  # fmt: skip


# With a point only those that everyone knows so: 5.8 is as well the strength of an earthquake.
DOTTED = "|".join(
    re.escape(day)
    for day in "3.1 4.3 4.19 5.16 5.18 6.10 6.15 6.25 10.4 10.26 10.29 12.12 12.3 9/11".split()
)
APART_EVENT = re.compile("[·ㆍ./]")


def _any(words: dict[str, Any]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


# 구호품 전달: no month, unless something is held against it.
HANDED_OVER = r"전달(?!보다|\s?대비|에\s?비해|에[는도]|과\s(?:같|비슷|비교|마찬)|의\s(?:[0-9]|같은|절반|두)|\s같은|(?:에)?\s[0-9])"
END = r"(?:(?![가-힣])|(?=[은는이가을를의에도만과와로까부보마쯤께말초중]|으로|이번|하|경))"
# What a row can begin with; said once, most places are passed over at once.
OPENING = "".join(
    sorted({word[0] for word in (*RELATIVE, *PARTS, *FEASTS, *WEEKDAYS, *"설추한올밤낮")})
)
COMPONENT = re.compile(
    rf"(?=[0-9{OPENING}])(?:"
    r"(?<![0-9.,])(?:(?P<from_year>[12][0-9]{3})(?=[~∼][12][0-9]{3}\s?년(?!대))"
    r"|(?P<from_month>1[0-2]|[1-9])(?=[~∼](?:1[0-2]|[1-9])월))"
    r"|(?<![0-9.,])(?P<year>[12][0-9]{3})\s?년(?!대|간|도\s?[가-힣]*법)"
    r"|(?<![0-9.,])(?P<month>1[0-2]|0?[1-9])\s?월(?:(?![가-힣0-9])|(?=[에의은부까중말초호이과쯤께도하상])|(?=[0-9]))"
    r"|(?<![0-9.,~∼])(?P<day>3[01]|[12][0-9]|0?[1-9])\s?일(?:\s?\((?P<bracket>[월화수목금토일])(?:요일)?\))?"
    r"(?![0-9]|" + LASTING + r")"
    rf"|(?<![0-9.,·/])(?P<event>(?:1[0-2]|[1-9])[·ㆍ](?:3[01]|[12][0-9]|[1-9])|{DOTTED})(?![0-9])"
    r"(?=절|\s?(?:[가-힣]{2,4}\s?)?(?:테러|민주화|사태|사건|운동|혁명|항쟁|전쟁|선언|공동선언|참사|계엄|쿠데타|봉기|학살|만세))"
    r"|(?P<weekday>[월화수목금토일])요일"
    r"|(?<![0-9])(?P<quarter>[1-4])(?:/4)?\s?분기"
    r"|(?<![0-9.,])(?P<hour>2[0-4]|1[0-9]|0?[0-9])\s?시(?![간군도민장청내가속립]|[가-힣]*민)"
    r"(?:\s?(?P<minute>[0-5]?[0-9])\s?분|(?P<half>\s?반)(?![가-힣]{2}))?"
    r"|(?<![0-9])(?P<clock>[01]?[0-9]|2[0-4]):(?P<past>[0-5][0-9])(?![0-9])"
    r"|(?<=[올난])(?P<season>봄|여름|가을|겨울)|(?<![가-힣])(?:(?P<feast>" + _any(FEASTS) + r"|설날?|추석날?|한가위)" + END
    + r"|(?!" + HANDED_OVER + r")(?P<relative>" + _any(RELATIVE) + r")" + END
    + r"|(?P<this>올)(?=봄|여름|가을|겨울|시즌|\s(?:[0-9]|시즌|상반기|하반기|봄|여름|가을|겨울|들어|한\s해|초|말|연말))"
    + r"|(?P<part>" + _any(PARTS) + r")" + END + r"|(?P<night>밤)(?=\s|에|부터|까지)|(?P<midday>낮)(?=\s)(?!\s(?:최고\s?)?기온)))"
)  # fmt: skip
BETWEEN = re.compile(r"\s?(?:\s(?:들어|초|말)\s)?")
BEFORE_AFTER = re.compile(
    rf"(?:여|가량|쯤|정도)?\s?(?:(?P<before>전{APART}|앞서)|(?P<after>[후뒤])(?:{APART}|(?=면(?![가-힣]))))"
)


def find(text: str) -> tuple[MomentRef, ...]:
    """All date and time expressions of a Korean text, left to right, never overlapping.

    >>> [(m.text, m.month, m.day, m.hour) for m in find("6월 3일 오후 2시에 열려 다음 주에 닫는다.")]
    [('6월 3일 오후 2시', 6, 3, 2), ('다음 주', None, None, None)]
    """
    found = list(elapsed(text, find_quantities(text, "ko"), BEFORE_AFTER))
    found.extend(_components(text))
    return merge(found, text, BETWEEN)


def _components(text: str) -> Iterator[MomentRef]:
    for match in COMPONENT.finditer(text):
        kind = match.lastgroup or ""
        if match["bracket"] or match["minute"] or match["half"] or match["past"]:
            kind = "day" if match["day"] else "clock" if match["clock"] else "hour"
        yield MomentRef(match.span(), match.group(), **_values(kind, match))


def _values(kind: str, match: re.Match[str]) -> dict[str, Any]:
    word = match.group()
    if kind in ("year", "month", "from_year", "from_month"):
        return {kind.removeprefix("from_"): int(match[kind])}
    if kind == "day":
        bracket = match["bracket"]
        named = {"weekday": WEEKDAYS.index(bracket)} if bracket else {}
        return {"day": int(match["day"]), **named}
    if kind == "event":
        month, day = APART_EVENT.split(word)
        return {"month": int(month), "day": int(day)}
    if kind == "weekday":
        return {"weekday": WEEKDAYS.index(match["weekday"])}
    if kind == "quarter":
        return {"part": "q" + match["quarter"]}
    if kind == "hour":
        minute = 30 if match["half"] else int(match["minute"] or 0)
        return {"hour": int(match["hour"]), "minute": minute}
    if kind == "clock":
        return {"hour": int(match["clock"]), "minute": int(match["past"])}
    if kind == "feast":
        if word in FEASTS:
            return {"month": FEASTS[word][0], "day": FEASTS[word][1]}
        return {"part": "seollal" if word.startswith("설") else "chuseok"}
    if kind == "this":
        return {"unit": "year", "offset": 0}
    if kind == "relative":
        unit, offset = RELATIVE[word]
        night = {"part": "night"} if word.endswith("밤") else {}
        return {"unit": unit, "offset": offset, **night}
    return {"part": PARTS.get(word, "night" if kind == "night" else "noon")}
