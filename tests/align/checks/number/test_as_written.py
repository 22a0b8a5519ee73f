"""Figures that a digit, a point or a nought tells from one of the Korean."""

from __future__ import annotations

import pytest

from align.checks.number.as_written import find_as_written

FLAGGED = [
    ("보잉 747의 산소통을 점검했다.", "They checked the bottles of Boeing 647s.", "747", "647"),
    ("AD 117년에 즉위했다.", "He came to power in 115AD.", "117", "115"),
    ("문의는 859-292-3680로 하면 된다.", "Call 859-282-3680 for details.", "292", "282"),
    ("‘라이트 앤드 빌딩 2008’에도 섰다.", "It stood at Light+Building 2006, too.", "2008", "2006"),
    # The one figure of either side.
    ("방송 “60 Minutes”에서 말했다.", 'He said so on "70 Minutes".', "60", "70"),
    (
        "13일의 금요일, 13층, 13이란 수",
        "Friday the 13th, the 13th floor, the number 17",
        "13",
        "17",
    ),
    # A point, and noughts.
    ("40대 배우를 기용했다.", "They cast 4.0 year old actors.", "40", "4.0"),
    ("6월 11일 정책 발표에서 밝혔다.", "He said so in his June 1100 announcement.", "11", "1100"),
]
CLEAN = [
    ("보잉 747의 산소통을 점검했다.", "They checked the bottles of Boeing 747s."),
    ("747기 30대를 점검했다.", "They checked 30 of the jets."),
    # The digits are a part of the figure.
    ("가격은 2억 유로다.", "The price is 200 million euros."),
    ("3만 5000명이 왔다.", "35,000 people came."),
    ("4백 명이 왔다.", "400 people came."),
    # Other units.
    ("런던에서 117km 떨어져 있다.", "It is 110 miles from London."),
    ("길이는 5km다.", "It is 5,000 meters long."),
    ("높이는 30cm다.", "It is 300 mm high."),
    # So many days after.
    ("22일 나온 환자 탓에 사흘 만에 닫았다.", "It closed on the 25th, three days after the case."),
    # A relay of four.
    ("남자 400m 계주 대표팀이다.", "It is the men's 4x100-meter relay team."),
    # Figures that nothing tells from chance.
    ("31명이 왔고 45개를 썼다.", "At 32, he wrote 46 books and won 3 prizes."),
    ("1명이 왔다.", "He has 2."),
    # Commas, and a nought behind the point.
    ("관객은 12,500명이다.", "There were 12500 spectators."),
    ("규모 5.0의 지진이다.", "It was a 5.0-magnitude quake."),
    # More of them than a sentence has.
    ("101 " * 50, "102 " * 50),
    ("", ""),
]


@pytest.mark.parametrize(("ko", "en", "right", "said"), FLAGGED, ids=[row[3] for row in FLAGGED])
def test_a_changed_figure_is_found(ko: str, en: str, right: str, said: str) -> None:
    found = [(one.right, en[slice(*one.en)]) for one in find_as_written(ko, en)]
    assert found == [(right, said)]


@pytest.mark.parametrize(("ko", "en"), CLEAN, ids=[row[1][:30] for row in CLEAN])
def test_sound_figures_are_left_alone(ko: str, en: str) -> None:
    assert list(find_as_written(ko, en)) == []
