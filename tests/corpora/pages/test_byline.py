"""Bylines before, after and instead of a sentence; sentences about reporters."""

import pytest

from corpora.pages.byline import byline_reason, head_byline, tail_byline

HEADS = [
    "【새벽일보 해오름】박하늘 기자=",
    "【누리 새벽뉴스】문가람 기자=",
    "【새벽뉴스 누리】",
    "[문가람 기자 = 누리북부/가람] ",
    "[오지훈 기자=별담군] ",
    "새벽뉴스 남우진 기자 = ",
    "(가람=새벽뉴스 동북부)박하늘 기자=",
    "(해오름=새벽일보) 윤서라 기자 = ",
    "윤서라 기자 = ",
    "【Dawn News】 Reporter Park Ha-neul=",
    "[Reporter Moon Ga-ram = Northern Nuri/Garam] ",
    "Dawn News, Nam Woo-jin Reporter = ",
]
LINES = [
    "박하늘 기자",
    "박하늘 기자 | 기사입력 2021/04/21 [10:53]",
    "글·사진 박하늘 기자 sky@example.com",
    "박하늘·문가람 기자",
    "[박하늘 기자]",
    "*필자/문가람. 시인",
    "*Writer/Moon Ga-ram. Poet.",
    "-moon garam reporter",
    "-Poet Moon Ga-ram",
    "Reporter Moon Ga-ram",
    "By Moon Ga-ram",
]
TAILS = [" 박하늘 기자", " 박하늘 기자 sky@example.com", " [박하늘 기자]", " sky@example.com"]
CLEAN = [
    "박하늘 기자는 회견장에 없었다.",
    "【속보】강이 넘쳤다.",
    "【Breaking News】 The river overflowed.",
    "[포토] 강이 넘쳤다.",
    "시민기자 20명이 참여했다.",
    "Reporter Park asked the mayor about the river.",
    "문가람 시인이 시를 낭독했다.",
]


@pytest.mark.parametrize("byline", HEADS)
def test_before_a_sentence(byline: str) -> None:
    body = "시는 밝혔다." if any("가" <= c <= "힣" for c in byline) else "The city said so."
    assert head_byline(byline + body)[0] == len(byline)


@pytest.mark.parametrize("line", LINES)
def test_whole_line(line: str) -> None:
    assert byline_reason(line)


@pytest.mark.parametrize("byline", TAILS)
def test_after_a_sentence(byline: str) -> None:
    assert tail_byline("시는 밝혔다." + byline)[0] == len("시는 밝혔다.")


@pytest.mark.parametrize("line", CLEAN)
def test_clean(line: str) -> None:
    assert (byline_reason(line), head_byline(line)[0], tail_byline(line)[0]) == ("", 0, len(line))
