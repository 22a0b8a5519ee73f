"""What each phrase of tests/cases/dates says, in a compact notation.

``year-month-day weekday unit±offset part hour:minute days``, "?" for what is left open.
"""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from align.bitext import Lang
from align.dates import MomentRef, find_dates, resolve, same_date

CASES = Path(__file__).parents[2] / "cases" / "dates"
WEEKDAYS = "mon tue wed thu fri sat sun".split()
LANGS: list[Lang] = ["ko", "en"]


def notation(moment: MomentRef) -> str:
    date = [moment.year, moment.month, moment.day]
    parts = []
    if any(value is not None for value in date):
        parts.append("-".join("?" if value is None else str(value) for value in date))
    if moment.weekday is not None:
        parts.append(WEEKDAYS[moment.weekday])
    if moment.unit:
        parts.append(f"{moment.unit}{moment.offset:+d}")
    if moment.part:
        parts.append(moment.part)
    if moment.hour is not None:
        parts.append(f"{moment.hour}:{moment.minute or 0:02d}")
    if moment.length is not None:
        parts.append(f"{moment.length}d")
    return " ".join(parts)


def rows(lang: str) -> list[object]:
    lines = (CASES / f"{lang}.tsv").read_text(encoding="utf-8").splitlines()[1:]
    params: list[object] = []
    for line in lines:
        phrase, expected, known = line.split("\t")
        marks = [pytest.mark.xfail(strict=True)] if known == "wrong" else []
        params.append(pytest.param(phrase, expected, id=phrase, marks=marks))
    return params


@pytest.mark.parametrize(("phrase", "expected"), rows("ko"))
def test_korean_phrase(phrase: str, expected: str) -> None:
    assert " ; ".join(map(notation, find_dates(phrase, "ko"))) == expected


@pytest.mark.parametrize(("phrase", "expected"), rows("en"))
def test_english_phrase(phrase: str, expected: str) -> None:
    assert " ; ".join(map(notation, find_dates(phrase, "en"))) == expected


REFERENCE = datetime.date(2008, 7, 23)  # a Wednesday
SAME = [
    ("21일", "on Monday"),
    ("어제", "on Tuesday"),
    ("25일", "July 25"),
    ("지난달 3일", "June 3"),
    ("이달 말", "by the end of July"),
    ("지난해 1월", "in January 2007"),
    ("올해", "in 2008"),
    ("재작년", "the year before last"),
    ("모레", "Friday"),
    ("올 1분기", "the first quarter of this year"),
    ("올 1분기", "the first three months of this year"),
    ("상반기", "the first half"),
    ("보름 뒤", "in two weeks"),
    ("2주 뒤", "14 days later"),
    ("58년 전", "58 years ago"),
    ("오후 3시", "3 p.m."),
    ("15시", "3 p.m."),
    ("오전 6시 26분", "6:26 a.m."),
    ("추석", "Chuseok"),
    ("광복절", "August 15"),
    ("12월 31일", "New Year's Eve"),
    ("내달", "next month"),
    ("사흘", "three days"),
    ("저녁", "night"),
]
DIFFERENT = [
    ("21일", "on Tuesday"),
    ("지난달 3일", "July 3"),
    ("올해", "in 2007"),
    ("월요일", "Tuesday"),
    ("작년", "next year"),
    ("재작년", "last year"),
    ("다음 주", "last week"),
    ("어제", "tomorrow"),
    ("58년 전", "58 years later"),
    ("사흘", "four days"),
    ("3분기", "second quarter"),
    ("상반기", "second half"),
    ("5월", "in June"),
    ("8일", "April 9"),
    ("오후 3시", "3 a.m."),
    ("오후 3시", "4 p.m."),
    ("2008년", "in May"),
    ("설", "Chuseok"),
]


@pytest.mark.parametrize(("ko", "en"), SAME)
def test_same(ko: str, en: str) -> None:
    assert same_date(find_dates(ko, "ko")[0], find_dates(en, "en")[0], REFERENCE)


@pytest.mark.parametrize(("ko", "en"), DIFFERENT)
def test_different(ko: str, en: str) -> None:
    assert not same_date(find_dates(ko, "ko")[0], find_dates(en, "en")[0], REFERENCE)


def test_without_a_reference_a_day_and_a_weekday_do_not_contradict() -> None:
    ko, en = find_dates("21일", "ko")[0], find_dates("on Tuesday", "en")[0]
    assert same_date(ko, en)
    assert not same_date(ko, en, REFERENCE)


@given(day=st.dates(datetime.date(1900, 1, 1), datetime.date(2100, 1, 1)))
def test_a_written_date_reads_back_in_both_languages(day: datetime.date) -> None:
    (ko,) = find_dates(f"{day.year}년 {day.month}월 {day.day}일", "ko", day)
    (en,) = find_dates(f"{day:%B} {day.day}, {day.year}", "en", day)
    for moment in (ko, en):
        assert (moment.year, moment.month, moment.day) == (day.year, day.month, day.day)
        assert moment.weekday == day.weekday()
    assert same_date(ko, en)


@given(
    reference=st.dates(datetime.date(1, 2, 1), datetime.date(9998, 1, 1)),
    day=st.integers(1, 31),
    offset=st.integers(-(10**9), 10**9),
)
def test_resolving_never_fails(reference: datetime.date, day: int, offset: int) -> None:
    resolved = resolve(MomentRef((0, 1), "x", day=day), reference)
    assert resolved.day == day
    for unit in ("day", "month", "year"):
        moment = MomentRef((0, 1), "x", unit=unit, offset=offset)
        assert resolve(moment, reference).offset == offset


TEXT = st.text(
    st.sampled_from("0123456789:.,~()년월일시분반지난해다음주올오전후요이달 설 May13rdJunelastxnd"),
    max_size=60,
)


@pytest.mark.parametrize("lang", LANGS)
@given(text=st.one_of(st.text(max_size=80), TEXT))
def test_expressions_are_slices_in_order(lang: Lang, text: str) -> None:
    end = 0
    for moment in find_dates(text, lang, REFERENCE):
        assert end <= moment.span[0] < moment.span[1] <= len(text)
        assert moment.text == text[slice(*moment.span)]
        end = moment.span[1]


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("piece", ["1", "1월", "일 ", "May ", "3일 전 ", "the ", "지난 "])
def test_a_long_line_is_no_trouble(lang: Lang, piece: str) -> None:
    text = piece * 10_000
    assert all(len(moment.text) < 200 for moment in find_dates(text, lang, REFERENCE))


def test_an_unknown_language_is_refused() -> None:
    with pytest.raises(ValueError, match="fr"):
        find_dates("lundi", "fr")  # type: ignore[arg-type]
