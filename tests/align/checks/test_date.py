"""Dates and times of day that became others."""

from __future__ import annotations

import pytest

from align.bitext import Pair
from align.checks.date import find

# Korean, English, and of each what is pointed at.
FLAGGED = {
    "a weekday beside a day that both sides name": (
        "토요일 대통령은 그날 그의 능력을 보았다고 말했다.",
        "On Wednesday the president said he saw his abilities that day.",
        ("토요일", "Wednesday"),
    ),
    "a weekday beside now": (
        "항공사는 토요일 오후 현재 한 승객을 찾을 수 없다고 말했다.",
        "The airline said that as of Monday afternoon it could not find a passenger.",
        ("토요일", "Monday"),
    ),
    "a weekday of several, one of them twice": (
        "금요일 오후와 토요일 오전, 토요일 오후에 이겼다.",
        "They won on Friday afternoon, Saturday morning and Friday afternoon.",
        ("토요일", "Friday"),
    ),
    "a month that is also a word": (
        "11월 선거를 앞두고 집회를 열었다.",
        "They rallied ahead of the March elections.",
        ("11월", "March"),
    ),
    "a month behind its first half": (
        "10월 초순까지 더울 것이다.",
        "It will be hot through the first half of March.",
        ("10월", "March"),
    ),
    "a month at the head of a sentence": (
        "지난 2월 정부는 새 표준을 정했다.",
        "Last March, the government set a new standard.",
        ("2월", "March"),
    ),
    "an hour beside one that is the same in both": (
        "현지시간 7시 15분(그리니치 표준시 12시 15분)에 전화가 왔다.",
        "The call came at 0719 (1215 GMT).",
        ("7시 15분", "0719"),
    ),
    "from one weekday to the other": (
        "시는 쉬는 날을 토요일에서 일요일로 옮겼다.",
        "The city moved the day off from Sundays to Saturdays.",
        ("토요일에서 일요일로", "from Sundays to Saturdays"),
    ),
    "a year beside a count of years": (
        "1979년 10월 부마항쟁을 다룬 영화가 45년 만에 나왔다.",
        "A film on the uprising of October 1997 is out after 45 years.",
        ("1979년", "1997"),
    ),
    "a weekday beside overnight": (
        "경찰은 화요일 밤샘 조사를 벌였다.",
        "Police questioned them overnight on Thursday.",
        ("화요일", "Thursday"),
    ),
    "a weekday behind overnight talks": (
        "수요일 밤샘 협상 끝에 합의했다.",
        "They agreed after overnight talks on Friday.",
        ("수요일", "Friday"),
    ),
    "the half of the day at one end": (
        "오전 9시부터 오후 6시까지 연다.",
        "It is open from 9 p.m. to 6 p.m.",
        ("오전 9시", "9 p.m."),
    ),
    "the first year of a stretch, beside a loose word": (
        "그는 1992년에서 1995년까지 내전을 치를 당시 지도자였다.",
        "He was the leader during the 1994-1995 war.",
        ("1992년", "1994"),
    ),
    "the one day of either side": (
        "유가는 지난달 4일 이후 최저치다.",
        "Oil is at its lowest since June 1.",
        ("지난달 4일", "June 1"),
    ),
    "the day by which an event is named": (
        "5·18 민주화운동 기념식이 열렸다.",
        "A ceremony was held for the May 28 uprising.",
        ("5·18", "May 28"),
    ),
    "the month by which an event is named": (
        "9/11 테러 7주년이다.",
        "It is the seventh anniversary of the March 11 attacks.",
        ("9/11", "March"),
    ),
    "a month of delivery": (
        "9월 인도분 원유가 올랐다.",
        "Crude for March delivery rose.",
        ("9월", "March"),
    ),
    "half an hour in words": (
        "그는 3시 반에 집에 왔다.",
        "He came home at half past two.",
        ("3시 반", "half past two"),
    ),
    "a weekday before a word that begins like before": (
        "수사처는 월요일인 6일 전직 장성을 다시 부른다.",
        "The office will summon the former general again on Tuesday, the 6th.",
        ("월요일", "Tuesday"),
    ),
    "local time on both sides": (
        "미국 노동부는 현지시간 수요일에 물가를 발표한다.",
        "The U.S. Labor Department releases prices on Tuesday local time.",
        ("수요일", "Tuesday"),
    ),
    "a half-year for a quarter": (
        "법무부는 내년 1분기에 개정안을 낸다.",
        "The Justice Ministry will submit the revision in the first half of next year.",
        ("내년 1분기", "first half of next year"),
    ),
    "the other feast": (
        "추석날 새벽 태풍이 상륙했다.",
        "The typhoon made landfall at dawn on Lunar New Year's Day.",
        ("추석날", "Lunar New Year"),
    ),
    "a weekday": (
        "위원회는 월요일 첫 회의를 연다.",
        "The committee holds its first meeting on Tuesday.",
        ("월요일", "Tuesday"),
    ),
    "a weekday with a possessive": (
        "수요일 열린 공청회에는 주민 300명이 왔다.",
        "Friday's hearing drew 300 residents.",
        ("수요일", "Friday"),
    ),
    "one of two weekdays": (
        "눈은 화요일과 수요일에 내린다.",
        "Snow will fall on Wednesday and last through Wednesday.",
        ("화요일", "Wednesday"),
    ),
    "a month": (
        "다리는 지난 5월 개통했다.",
        "The bridge opened in July.",
        ("5월", "July"),
    ),
    "a month with its day": (
        "접수는 3월 4일 시작된다.",
        "Applications open on April 4.",
        ("3월", "April"),
    ),
    "day and month exchanged": (
        "조약은 10월 2일 발효된다.",
        "The treaty takes effect on 2 January.",
        ("10월", "January"),
    ),
    "a month that another day has": (
        "전시는 8월 11일부터 9월 30일까지다.",
        "The exhibition runs from September 11 to September 30.",
        ("8월", "September"),
    ),
    "the first month of a range": (
        "축제는 6월 11일부터 30일까지다.",
        "The festival runs from May 11 to June 30.",
        ("6월", "May"),
    ),
    "a day": (
        "투표는 5월 24일 치러진다.",
        "The vote is on May 25.",
        ("5월 24일", "May 25"),
    ),
    "a year": (
        "공장은 2007년 문을 열었다.",
        "The plant opened in 2008.",
        ("2007년", "2008"),
    ),
    "a year by a decade": (
        "그는 1986년 입사했다.",
        "He joined the company in 1976.",
        ("1986년", "1976"),
    ),
    "a.m. for p.m.": (
        "불은 오전 6시 26분에 났다.",
        "The fire broke out at 6:26 p.m.",
        ("오전 6시 26분", "6:26 p.m."),
    ),
    "an hour": (
        "설명회는 오후 3시에 시작된다.",
        "The briefing starts at 4 p.m.",
        ("오후 3시", "4 p.m."),
    ),
    "noon for midnight": (
        "자정부터 통행이 금지된다.",
        "Traffic will be banned from noon.",
        ("자정", "noon"),
    ),
    "the other half of the year": (
        "상반기 매출이 늘었다.",
        "Sales rose in the second half.",
        ("상반기", "second half"),
    ),
    "the other half, hyphened": (
        "상반기 매출이 늘었다.",
        "Second-half sales rose.",
        ("상반기", "Second-half"),
    ),
    "another season": (
        "지난 여름 문을 닫았다.",
        "It closed in the winter.",
        ("여름", "winter"),
    ),
}
CLEAN = {
    "a day so many after another": (
        "22일 첫 환자가 나온 병원은 사흘 만에 봉쇄됐다.",
        "The hospital was sealed off on the 25th, three days after its first case.",
    ),
    "that day for a weekday": (
        "토요일 행사에서 그는 웃었다.",
        "He smiled at the event that day, and left on Sunday.",
    ),
    "a weekday said twice in one of them": (
        "토요일 축제가 열린다. 토요일에는 차도 막힌다.",
        "The festival is on Saturday, when the roads will be closed.",
    ),
    "a march": (
        "그는 11월 여성 행진에 나섰다.",
        "He joined the women's march in November.",
    ),
    "the first half of a month": (
        "10월 초순까지 더울 것이다.",
        "It will be hot through the first half of October.",
    ),
    "hours of another zone": (
        "현지시간 오전 7시 15분에 전화가 왔다.",
        "The call came at 1215 GMT.",
    ),
    "one hour of both halves of the day": (
        "오전 10시부터 밤 10시까지 연다.",
        "It opens at 10 a.m. and closes at 10 p.m.",
    ),
    "before the start of the next year": (
        "연말까지 마무리한다.",
        "It will be done before the start of next year.",
    ),
    "since the end of the year before": (
        "주가는 연초 대비 20% 올랐다.",
        "The stock is up 20 percent from the end of last year.",
    ),
    "early in the year after": (
        "연말에 시작해 이듬해 끝난다.",
        "It starts in winter and is over early in the next year.",
    ),
    "a day by its own date": (
        "유가는 지난달 4일 이후 최저치다.",
        "Oil is at its lowest since June 4.",
    ),
    "a day of another time zone": (
        "태풍은 4일 상륙했다.",
        "The typhoon made landfall on June 3.",
    ),
    "a day told as the same": (
        "회의는 4일 끝났고 이날 결과가 나왔다.",
        "The meeting ended and the result came on June 9.",
    ),
    "an event by its name": (
        "5·18 민주화운동 기념식이 열렸다.",
        "A ceremony was held for the Gwangju uprising.",
    ),
    "an event by its date": (
        "6·25전쟁이 일어났다.",
        "The war broke out on June 25.",
    ),
    "half an hour in words": (
        "그는 3시 반에 집에 왔다.",
        "He came home at half past three.",
    ),
    "march as a deed": (
        "9월에 주민들이 행진했다.",
        "Residents marched in September.",
    ),
    "local time on one side": (
        "미국 노동부는 현지시간 수요일에 물가를 발표했다.",
        "The U.S. Labor Department released prices on Thursday, Korea time.",
    ),
    "days before": ("6일 전 시작된 공사", "Work that began six days ago"),
    "a part of another day": (
        "중부지방은 밤부터 비가 그치겠으나 남부지방은 모레 오전까지 이어지는 곳이 많겠다.",
        "The rain will let up tonight in the central region but continue in much of the south until the morning of the day after tomorrow.",
    ),
    "two quarters": (
        "1분기와 2분기 모두 적자였다.",
        "It ran a loss throughout the first half.",
    ),
    "every day but one": (
        "탈춤은 화요일부터 일요일까지 열린다.",
        "Mask dances are held every day except Monday.",
    ),
    "both feasts": ("설과 추석에 문을 닫는다.", "It closes on Lunar New Year and Chuseok."),
    "the feast by another name": ("추석에 문을 닫는다.", "It closes on Korean Thanksgiving."),
    "equal": ("위원회는 월요일 회의를 연다.", "The committee meets on Monday."),
    "a weekday for a day": ("시장은 21일 이같이 밝혔다.", "The mayor said so on Wednesday."),
    "a weekday for this day": ("이날 주가는 올랐다.", "Shares rose on Tuesday."),
    "a weekday for yesterday": ("대변인이 어제 발표했다.", "The spokesman announced it Thursday."),
    "yesterday for a day": ("대변인이 21일 발표했다.", "The spokesman announced it yesterday."),
    "a day in words for a weekday": (
        "금요일 회의는 월요일로 미뤄졌고 21일 공지됐다.",
        "Friday's meeting was put off, as was announced on Sunday.",
    ),
    "a year for last year": ("지난해 수출이 늘었다.", "Exports rose in 2017."),
    "last year for a year": ("2017년 수출이 늘었다.", "Exports rose last year."),
    "two years, one relative": (
        "2016년에 시작해 지난해 끝났다.",
        "It began the year before and ended in 2017.",
    ),
    "the month left out": ("지난해 12월 규제안을 냈다.", "It proposed the rules last year."),
    "a month for last month": ("지난달 실업률이 내렸다.", "The jobless rate fell in June."),
    "months for a quarter": ("1분기와 4월 판매량", "Sales from January to March and in April"),
    "the lunar month": ("음력 1월 15일은 대보름이다.", "The holiday falls on February 24."),
    "a feast": ("성탄절 예배가 열렸다.", "A service was held on December 25."),
    "another time zone's day": (
        "19일(현지시간) 성명을 냈다. 21일 공개됐다.",
        "It issued a statement on July 18, made public on the 21st.",
    ),
    "another time zone's weekday": (
        "현지시간 금요일 회담이 열렸다.",
        "The talks took place on Thursday.",
    ),
    "another time zone's hour": (
        "한국시간 오후 3시에 열린다.",
        "It opens at 8 a.m. local time.",
    ),
    "the 24-hour clock": ("행사는 15시에 시작한다.", "The event starts at 3 p.m."),
    "dawn at 3 a.m.": ("새벽 3시에 불이 났다.", "A fire broke out at 3 a.m."),
    "the night of an evening": ("저녁 공연이 있다.", "There is a show at night."),
    "a season of two years": ("2017년 시즌을 마쳤다.", "They finished the 2017-18 season."),
    "a year in a name": ("2002년 월드컵", "The 2002 World Cup, unlike Expo 2010"),
    "May the verb": ("6월에 다시 올 수도 있다.", "It may come again in June."),
    "no date in the English": ("목요일 밤 비가 왔다.", "It rained."),
    "no date in the Korean": ("비가 왔다.", "It rained on Thursday."),
    "a figure's slip is the number check's": (
        "대회는 2018년 창설됐다.",
        "The tournament was founded in 7018.",
    ),
    "an ordinal's slip, too": ("1분기 이익이 줄었다.", "Profit fell in the third quarter."),
    "empty": ("", ""),
}
WRONG = {
    "a length is read as a number": ("공사는 나흘간 이어진다.", "The works last three days."),
    "a show named after a weekday": (
        "금요일 아침 뉴스에서 말했다. 이날 방송",
        "It was said on Saturday's broadcast.",
    ),
}


@pytest.mark.parametrize("name", FLAGGED)
def test_flagged(name: str) -> None:
    ko, en, parts = FLAGGED[name]
    (finding,) = find(Pair.of(ko, en))
    assert [ko[slice(*span)] for span in finding.ko] == [parts[0]]
    assert [en[slice(*span)] for span in finding.en] == [parts[1]]
    assert parts[1] in finding.message


@pytest.mark.parametrize("name", CLEAN)
def test_clean(name: str) -> None:
    assert not list(find(Pair.of(*CLEAN[name])))


@pytest.mark.parametrize("name", WRONG)
@pytest.mark.xfail(reason="not found yet", strict=True)
def test_known_wrong(name: str) -> None:
    assert list(find(Pair.of(*WRONG[name])))


def test_the_suggestion_says_what_to_write() -> None:
    (finding,) = find(Pair.of("회의는 목요일이다.", "The meeting is on Friday."))
    assert finding.suggestion == "Write Thursday."


def test_a_text_of_a_whole_book_is_passed_over() -> None:
    assert not list(find(Pair.of("월요일 " * 5_000, "Tuesday " * 5_000)))
