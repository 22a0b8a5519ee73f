"""Relative times that became others."""

from __future__ import annotations

import pytest

from align.bitext import Pair
from align.checks.relative_time import find

# Korean, English, and of each what is pointed at.
FLAGGED = {
    "a day held against the day before": (
        "오늘 주가는 전날보다 2% 올랐다.",
        "Shares rose 2 percent yesterday from the previous day.",
        ("오늘", "yesterday"),
    ),
    "the year after, in a word of its own": (
        "이듬해 문을 열었다.",
        "It opened last year.",
        ("이듬해", "last year"),
    ),
    "months after as before": (
        "이 법은 공포된 지 6개월 뒤부터 시행된다.",
        "The law takes effect six months before it is promulgated.",
        ("개월 뒤", "six months before"),
    ),
    "tomorrow for yesterday": (
        "외교 소식통이 어제 전했다.",
        "Diplomatic sources said tomorrow.",
        ("어제", "tomorrow"),
    ),
    "yesterday for today": (
        "시는 오늘 예산안을 낸다.",
        "The city submits its budget yesterday.",
        ("오늘", "yesterday"),
    ),
    "yesterday for tomorrow": (
        "결승전은 내일 열린다.",
        "The final takes place yesterday.",
        ("내일", "yesterday"),
    ),
    "yesterday for two days ago": (
        "그저께 눈이 왔다.",
        "It snowed yesterday.",
        ("그저께", "yesterday"),
    ),
    "next week for last week": (
        "장관은 지난주 사임했다.",
        "The minister resigned next week.",
        ("지난주", "next week"),
    ),
    "last week for this week": (
        "이번 주 열리는 회담",
        "The talks being held last week",
        ("이번 주", "last week"),
    ),
    "last week for next week": (
        "다음 주에 재판이 열린다.",
        "The trial opens last week.",
        ("다음 주", "last week"),
    ),
    "next Friday for last Friday": (
        "회의는 지난 금요일 열렸다.",
        "The meeting was held next Friday.",
        ("지난 금요일", "next Friday"),
    ),
    "last Monday for the one to come": (
        "시는 오는 월요일 접수를 시작한다.",
        "The city begins taking applications last Monday.",
        ("오는 월요일", "last Monday"),
    ),
    "next Friday for Friday last week": (
        "지난주 금요일 장터가 열렸다.",
        "The market opened next Friday.",
        ("지난주 금요일", "next Friday"),
    ),
    "next month for last month": (
        "지난달 물가가 올랐다.",
        "Prices rose next month.",
        ("지난달", "next month"),
    ),
    "next year for last year": (
        "작년 관광객이 크게 늘었다.",
        "Tourist numbers surged next year.",
        ("작년", "next year"),
    ),
    "last year for this year": (
        "올해 신인 다섯 명이 합류했다.",
        "Five rookies joined last year.",
        ("올해", "last year"),
    ),
    "last year for the year before": (
        "재작년 우승팀이 돌아왔다.",
        "Last year's champions are back.",
        ("재작년", "Last year"),
    ),
    "later for ago": (
        "불과 3년 전이다.",
        "That is only three years later.",
        ("3년 전", "three years later"),
    ),
    "a years later": (
        "1년 전 실종된 남성이 발견됐다.",
        "A man who disappeared a years later was found.",
        ("1년 전", "a years later"),
    ),
    "ago for later": (
        "두 달 뒤 문을 연다.",
        "It opens two months ago.",
        ("두 달 뒤", "two months ago"),
    ),
    "one of two": (
        "지난해 적자를 냈고 올해 흑자를 냈다.",
        "It made a loss next year and a profit this year.",
        ("지난해", "next year"),
    ),
    "the day before, in the afternoon": (
        "그는 그저께 오후 집을 나섰다.",
        "He left home yesterday afternoon.",
        ("그저께 오후", "yesterday afternoon"),
    ),
    "tomorrow morning for yesterday morning": (
        "어제 오전 불이 났다.",
        "A fire broke out tomorrow morning.",
        ("어제 오전", "tomorrow morning"),
    ),
}
CLEAN = {
    "this year's budget, of which that of next year is counted": (
        "내년 예산은 전년보다 8% 늘었다.",
        "The budget for next year is 8 percent larger than this year's.",
    ),
    "yesterday for the day before": (
        "그는 전날 “오늘 저녁 7시에 발표하겠다”고 했다.",
        "He said yesterday he would announce it at 7 p.m.",
    ),
    "until this year": (
        "지난해까지 볼 수 없던 풍경이다.",
        "It is a sight that was not seen until this year.",
    ),
    "as last": ("지난해의 두 배를 뽑는다.", "Twice as many will be hired this year as last."),
    "equal": ("어제 눈이 왔다.", "It snowed yesterday."),
    "the day before yesterday": ("그저께 눈이 왔다.", "It snowed the day before yesterday."),
    "last Friday": ("회의는 지난 금요일 열렸다.", "The meeting was held last Friday."),
    "last Friday for Friday last week": (
        "지난주 금요일 장터가 열렸다.",
        "The market opened last Friday.",
    ),
    "this Friday for the one to come": (
        "오는 금요일 장터가 열린다.",
        "The market opens this Friday.",
    ),
    "a Friday on which rain comes": (
        "비가 오는 금요일 그는 떠났다.",
        "He left last Friday in the rain.",
    ),
    "the last Friday of a month": (
        "오는 30일 마지막 금요일에 장터가 열린다.",
        "The market opens on the 30th, the last Friday of the month.",
    ),
    "two Fridays": (
        "지난 금요일 시작한 접수는 다음 주 금요일 끝난다.",
        "Applications opened last Friday and close next Friday.",
    ),
    "two days ago": ("그제 눈이 왔다.", "It snowed two days ago."),
    "a weekday for yesterday": ("어제 눈이 왔다.", "It snowed on Monday."),
    "a day for yesterday": ("어제 눈이 왔다.", "It snowed on March 3."),
    "yesterday for a day": ("3일 눈이 왔다.", "It snowed yesterday."),
    "a year for last year": ("지난해 수출이 늘었다.", "Exports rose in 2017."),
    "a year for this year": ("올해 수출이 늘었다.", "Exports rose in 2018."),
    "last year for a year, this year left out": (
        "올해 회견에서 2017년 실적을 밝혔다.",
        "It gave last year's results at a press conference.",
    ),
    "the past year for this year": ("올해 매출이 늘었다.", "Sales rose over the past year."),
    "a month's name for last month": ("지난달 물가가 올랐다.", "Prices rose in June."),
    "overnight for today": ("오늘 새벽 비가 왔다.", "It rained overnight."),
    "last night": ("어젯밤 비가 왔다.", "It rained last night."),
    "another time zone's day": ("현지시간 어제 발표됐다.", "It was announced today."),
    "a year ago": ("지난해 같은 기간보다 늘었다.", "It rose from a year ago."),
    "a year earlier": ("전년보다 늘었다.", "It rose from a year earlier."),
    "years ago": ("32년 전 입당했다.", "He joined the party 32 years ago."),
    "a week before an event": ("다음주 방문한다.", "It came less than a week before the visit."),
    "one of two left out": ("지난해와 올해 두 번 열렸다.", "It was held twice, also this year."),
    "nowadays": ("오늘날 많은 사람이 쓴다.", "Many people use it today."),
    "no time in the Korean": ("회의가 열렸다.", "The meeting was held last week."),
    "no time in the English": ("회의가 지난주 열렸다.", "The meeting was held."),
    "of different units": ("지난주 금요일 밤에 열렸다.", "It was held last night."),
    "empty": ("", ""),
    "yesterday afternoon": ("그는 어제 오후 집을 나섰다.", "He left home yesterday afternoon."),
    "three days ago": ("그는 사흘 전 집을 나섰다.", "He left home three days ago."),
}
WRONG = {
    "a day of the English that is a name": (
        "136년 전 오늘 태어났다.",
        'From our "Sunday Morning" page: he was born 136 years ago yesterday.',
    ),
}


@pytest.mark.parametrize("name", FLAGGED)
def test_flagged(name: str) -> None:
    ko, en, parts = FLAGGED[name]
    (finding,) = find(Pair.of(ko, en))
    assert [ko[slice(*span)] for span in finding.ko] == [parts[0]]
    assert [en[slice(*span)] for span in finding.en] == [parts[1]]


@pytest.mark.parametrize("name", CLEAN)
def test_clean(name: str) -> None:
    assert not list(find(Pair.of(*CLEAN[name])))


@pytest.mark.parametrize("name", WRONG)
@pytest.mark.xfail(reason="not found yet", strict=True)
def test_known_wrong(name: str) -> None:
    assert list(find(Pair.of(*WRONG[name])))


@pytest.mark.parametrize(
    ("ko", "en", "right"),
    [
        ("그저께 왔다.", "It came yesterday.", "the day before yesterday"),
        ("재작년 왔다.", "It came last year.", "the year before last"),
        ("내년에 온다.", "It comes last year.", "next year"),
        ("3주 전에 왔다.", "It came three weeks later.", "3 weeks ago"),
    ],
)
def test_the_suggestion_says_what_to_write(ko: str, en: str, right: str) -> None:
    (finding,) = find(Pair.of(ko, en))
    assert finding.suggestion == f"Write “{right}”."


def test_a_text_of_a_whole_book_is_passed_over() -> None:
    assert not list(find(Pair.of("어제 " * 5_000, "tomorrow " * 5_000)))
