"""Dates of publication as papers print them."""

import datetime

import pytest

from corpora.pages.dateline import find_date


@pytest.mark.parametrize(
    "line",
    ["기사입력: 2021/04/21 [10:53]", "입력 2021.04.21 10:53", "2021년 4월 21일", "등록 : 2021-04-21", "박하늘 기자 2021.4.21"],
)  # fmt: skip
def test_found(line: str) -> None:
    assert find_date([line]) == datetime.date(2021, 4, 21)


@pytest.mark.parametrize(
    "line", ["시는 2021년 4월 21일 문을 연다.", "입력 2021/13/41", "최종편집: 2021/04/21"]
)
def test_none(line: str) -> None:
    assert find_date([line]) is None
