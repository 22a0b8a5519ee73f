"""What a figure is held against, which year's month, when it was said and when it happened."""

from __future__ import annotations

import pytest

from align.checks.date.told_bases import find_bases

FLAGGED = [
    (
        "수출은 전월 대비 3% 늘었다.",
        "Exports rose 3 percent from a year earlier.",
        "from a year earlier",
    ),
    (
        "영업이익은 직전 분기보다 158% 급증했다.",
        "Operating profit soared 158 percent from a year earlier.",
        "from a year earlier",
    ),
    (
        "거래량은 전년 동월 대비 5% 줄었다.",
        "Sales fell 5 percent from the previous month.",
        "from the previous month",
    ),
    (
        "지지율은 전주보다 4%포인트 내렸다.",
        "The rating fell 4 points from the previous month.",
        "from the previous month",
    ),
    (
        "내년 1월부터 최저임금이 오른다.",
        "The minimum wage will rise this January.",
        "this January",
    ),
    (
        "올해 3월 문을 열었다.",
        "It opened in March last year.",
        "March last year",
    ),
    (
        "올해 들어 9월까지 1408만 명이 왔다.",
        "A total of 14.08 million people came in September.",
        "in September",
    ),
    ("공사는 6월까지 이어진다.", "The work will go on from June.", "from June"),
    ("5월부터 요금을 받는다.", "Fares will be charged until May.", "until May"),
    (
        "경찰은 40대 남성을 붙잡았다.",
        "Police caught a 40-year-old man.",
        "40-year-old",
    ),
    (
        "인허가가 7% 줄었다고 국토부가 31일 밝혔다.",
        "Permits fell 7 percent on the 31st, the land ministry said.",
        "on the 31st",
    ),
    (
        "전날 본회의가 무산됐다고 국회 관계자가 6일 전했다.",
        "A plenary session fell through on the 6th, a National Assembly official said.",
        "on the 6th",
    ),
]
CLEAN = [
    ("수출은 전월 대비 3% 늘었다.", "Exports rose 3 percent from a month earlier."),
    ("수출은 전월 대비 3% 늘었다.", "Exports rose 3 percent on-month."),
    (
        "수출은 전월 대비 3%, 전년 동월 대비 5% 늘었다.",
        "Exports rose 3 percent on-month and 5 percent from a year earlier.",
    ),
    (
        "영업이익은 직전 분기보다 158% 급증했다.",
        "Operating profit soared 158 percent from three months earlier.",
    ),
    (
        "주가는 전 거래일보다 2% 올랐다.",
        "Shares rose 2 percent from the previous session.",
    ),
    ("내년 1월부터 최저임금이 오른다.", "The minimum wage will rise next January."),
    ("내년 1월부터 최저임금이 오른다.", "The minimum wage will rise in January next year."),
    ("지난해 3월 문을 열었다.", "It opened last March."),
    ("올해 3월 문을 열었다.", "It opened this March."),
    (
        "올해 들어 9월까지 1408만 명이 왔다.",
        "A total of 14.08 million people came in the nine months to September.",
    ),
    (
        "올해 들어 9월까지 1408만 명이 왔다.",
        "Through September 14.08 million people came.",
    ),
    ("공사는 6월까지 이어진다.", "The work will go on through June."),
    ("3월부터 6월까지 이어진다.", "It runs from March to June."),
    ("5월부터 요금을 받는다.", "Fares will not be charged until May."),
    ("5월부터 시행하기로 미뤘다.", "The measure was put off until May."),
    ("경찰은 40대 남성을 붙잡았다.", "Police caught a man in his 40s."),
    ("경찰은 40세 남성을 붙잡았다.", "Police caught a 40-year-old man."),
    (
        "인허가가 7% 줄었다고 국토부가 31일 밝혔다.",
        "Permits fell 7 percent, the land ministry said on the 31st.",
    ),
    (
        "인허가가 7% 줄었다고 국토부가 31일 밝혔다.",
        "Permits fell 7 percent, according to data released on the 31st, the ministry said.",
    ),
    (
        "화재가 30일 났다고 소방서가 31일 밝혔다.",
        "The fire broke out on the 30th, the fire station said.",
    ),
    (
        "전날 본회의가 무산됐다고 국회 관계자가 6일 전했다.",
        "A plenary session fell through the day before, an official said on the 6th.",
    ),
]


@pytest.mark.parametrize(("ko", "en", "said"), FLAGGED, ids=[row[1] for row in FLAGGED])
def test_another_base_is_found(ko: str, en: str, said: str) -> None:
    assert [en[slice(*one.en)] for one in find_bases(ko, en)] == [said]


@pytest.mark.parametrize(("ko", "en"), CLEAN, ids=[row[1] for row in CLEAN])
def test_the_same_base_in_other_words_is_left_alone(ko: str, en: str) -> None:
    assert list(find_bases(ko, en)) == []
