"""A period told by its first and last day and by its length: 3일부터 5일까지 사흘간."""

from __future__ import annotations

import calendar
import functools
import re
from collections.abc import Iterator

from align.bitext import Lang, Span
from align.consistency._disagreement import Disagreement
from align.numbers.english_forms import MONTH_FORMS
from align.numbers.english_numerals import CARDINALS

__all__ = ["find_periods", "find_ranges"]

DAYS_KO = {
    "이틀": 2, "사흘": 3, "나흘": 4, "닷새": 5, "엿새": 6, "이레": 7, "여드레": 8, "아흐레": 9,
    "열흘": 10, "보름": 15,
}  # fmt: skip
DAYS_EN = {word: number for word, number in CARDINALS.items() if 2 <= number <= 10}
WEEKDAY = r"(?:\s?\([^()]{1,5}\))?"
RANGE_KO = (
    rf"(?P<range>(?:(?P<month>\d{{1,2}})월\s?)?(?P<day>\d{{1,2}})(?:일{WEEKDAY}\s?(?:부터\s|에서\s|[~∼-]\s?)|[~∼-])"
    rf"(?:(?P<month2>\d{{1,2}})월\s?)?(?P<day2>\d{{1,2}})일{WEEKDAY}(?:까지)?)"
)
LENGTH_KO = rf"(?P<length>(?P<number>{'|'.join(DAYS_KO)}|\d{{1,2}}(?=일))일?)(?:\s?동안|간)"
# Days that are left out, or told of each week.
PARTIAL = re.compile(
    r"주말|평일|휴일|공휴일|제외|빼고|주중|매주|\b(?:weekdays?|weekends?|except|excluding|every)\b"
)
# The days of a range without a month are no other figures: the 3rd to the 5th, 3일~5일.
CALLED = re.compile(r"일|the|\d(?:st|nd|rd|th)")
FEBRUARY, LEAP_DAY, COMMON_YEAR = 2, 29, 2023
MONTHS = 12


def find_periods(text: str, lang: Lang) -> Iterator[Disagreement]:
    """The periods of a text whose days, the first and the last counted, are not their length.

    >>> [(p.text, p.computed) for p in find_periods("3일부터 5일까지 나흘간 열린다.", "ko")]
    [('3일부터 5일까지', '3 days')]
    >>> list(find_periods("It runs for ten days from the 26th to October 5th.", "en"))
    []
    """
    if ("일" not in text if lang == "ko" else "day" not in text) or PARTIAL.search(text):
        return
    for pattern in _patterns(lang):
        for found in pattern.finditer(text):
            said = _number(found["number"])
            lengths = _lengths(found)
            if said and lengths and said not in lengths:
                yield Disagreement(
                    tuple(sorted((found.span("range"), found.span("length")))),
                    found["length"],
                    f"{min(lengths)} days",
                    "period",
                    found["range"],
                )


def find_ranges(text: str) -> Iterator[tuple[Span, tuple[int, int], tuple[int, int]]]:
    """The ranges of days of a Korean text: where, and month and day of both ends, 0 if untold.

    >>> list(find_ranges("5월 2~6일 죽녹원에서 연다."))
    [((0, 7), (5, 2), (5, 6))]
    """
    if "일" not in text:
        return
    for found in _ranges().finditer(text):
        month = int(found["month"] or 0)
        last = int(found["month2"] or month), int(found["day2"])
        yield found.span("range"), (month, int(found["day"])), last


@functools.cache
def _ranges() -> re.Pattern[str]:
    return re.compile(rf"(?<![\d.,])(?:{RANGE_KO})")


@functools.cache
def _patterns(lang: Lang) -> tuple[re.Pattern[str], ...]:
    if lang == "ko":
        return (re.compile(rf"(?<![\d.,])(?:{RANGE_KO}),?\s?(?:총\s|모두\s)?\(?{LENGTH_KO}"),)
    names = "|".join(MONTH_FORMS)
    day = r"(?:the\s)?(?:(?P<month{n}>{names})\.?\s)?(?P<day{n}>\d{{1,2}})(?:st|nd|rd|th)?(?:\sof\s(?:(?P<named{n}>{names})|\w+\smonth))?(?!\d|%|[:.,]\d|\s?[ap]\.?m)"
    first, last = (day.format(n=n, names=names) for n in ("", "2"))
    dates = rf"(?P<range>{first}(?:\sto\s|\sthrough\s|\suntil\s|\sand\s|\s?[-–~]\s?){last})"
    length = rf"(?P<length>(?P<number>{'|'.join(DAYS_EN)}|\d{{1,2}})(?:\sdays|-day))"
    return (
        re.compile(rf"\b{length}\b(?:[^\d.;]{{0,60}}?)\b(?:from|between)\s{dates}"),
        re.compile(
            rf"\b(?:from|between)\s{dates},?\s(?:for|over|lasting)\s(?:a\stotal\sof\s)?{length}\b"
        ),
    )


def _number(word: str) -> int:
    return DAYS_KO.get(word) or DAYS_EN.get(word) or int(word)


def _lengths(found: re.Match[str]) -> set[int]:
    """How many days a range may have; more than one where February is in it, none if unknown."""
    groups = found.groupdict()
    month, month2 = (
        _month(groups[f"month{n}"] or groups.get(f"named{n}") or "") for n in ("", "2")
    )
    day, day2 = int(groups["day"]), int(groups["day2"])
    if not (month or month2 or CALLED.search(groups["range"])):
        return set()
    if not month2:
        month2 = month
    if not month and month2:
        month = month2 if day <= day2 else (month2 - 2) % MONTHS + 1
    if month == month2:
        return {day2 - day + 1} if day < day2 else set()
    if not month or (month2 - month) % MONTHS != 1:
        return set()
    last = calendar.monthrange(COMMON_YEAR, month)[1]
    ends = {last, LEAP_DAY} if month == FEBRUARY else {last}
    return {end - day + 1 + day2 for end in ends if day <= end}


def _month(text: str) -> int:
    """The number of a month as written, 0 where none is."""
    if text.isdigit():
        return int(text) if 1 <= int(text) <= MONTHS else 0
    forms = (n for n, form in enumerate(MONTH_FORMS, 1) if text and re.fullmatch(form, text, re.I))
    return next(forms, 0)
