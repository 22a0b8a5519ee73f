"""Stretches of time and speeds told in another unit, where the figures have their equals."""

from __future__ import annotations

import pytest

from align.checks.unit.spans import find_grown_up_babies, find_other_rates, find_other_spans

FLAGGED = [
    ("두 시간 간격으로 두 번 터졌다.", "There were two blasts two minutes apart.", ("두 시간", "two minutes")),
    ("3일간 바쁜 외교가 이어졌다.", "Three busy weeks of diplomacy followed.", ("3일간", "Three busy weeks")),
    ("하루 전 9차례 폭발이 있었다.", "It came barely 24 minutes after nine blasts.", ("하루", "24 minutes")),
    ("근무 시간이 자유로워졌다.", "Their working minutes became flexible.", ("근무 시간", "working minutes")),
    ("낮 시간 동안 먹지 않는다.", "During the daylight minutes they do not eat.", ("낮 시간", "daylight minutes")),
]  # fmt: skip
CLEAN = [
    ("근무 시간에 회의록을 썼다.", "He wrote meeting minutes at work."),
    ("두 시간 간격으로 두 번 터졌다.", "There were two blasts two hours apart."),
    ("두 달 동안 두 번, 두 주 간격으로 났다.", "In two months there were two, two weeks apart."),
    ("3일간 바쁜 외교가 이어졌다.", "Three busy days of diplomacy followed."),
    ("3년 동안 3주 연속 1위를 지켰다.", "In three years it once led for three straight weeks."),
    ("하루 전 폭발이 있었다.", "It came barely 24 hours after a blast."),
    ("2주간 격리됐다.", "They spent 14 days in quarantine."),
    ("1년 6개월형을 받았다.", "He was given 18 months."),
    ("근무 시간이 30분 줄었다.", "Working hours were cut by 30 minutes."),
    ("점심 시간에 줄을 선다.", "At lunch people wait for several minutes in line."),
    ("늦은 시간 경기 초반에 골이 나왔다.", "The goal came in the opening minutes of the late game."),
    ("근무 시간이 줄었다.", "They work fewer hours, down to the last minutes."),
]  # fmt: skip
RATES = [
    ("시속 20킬로미터로 북상한다.", "It moves at 20 kilometers per minute.", ["20 kilometers per minute"]),
    ("초속 15미터의 바람이 분다.", "Winds blow at 15 meters an hour.", ["15 meters an hour"]),
    ("시속 20킬로미터로 북상한다.", "It moves at 20 kilometers an hour.", []),
    ("속초까지 하루 20킬로미터를 걷는다.", "They walk 20 kilometers a day to Sokcho.", []),
    ("시속 20킬로미터로 하루 400킬로미터를 간다.", "At 20 kph it covers 400 kilometers a day.", []),
]  # fmt: skip
AGES = [
    ("She is a 26-month-old nurse at the clinic.", ["26-month-old"]),
    ("Police arrested a 34-month-old man.", ["34-month-old"]),
    ("She is a 26-year-old nurse.", []),
    ("A 26-month-old boy was rescued.", []),
    ("An 18-month-old student boycott ended.", []),
    ("A 20-month-old player strike dragged on.", []),
]  # fmt: skip


@pytest.mark.parametrize(("ko", "en", "parts"), FLAGGED, ids=[row[1] for row in FLAGGED])
def test_it_is_another_unit(ko: str, en: str, parts: tuple[str, str]) -> None:
    found = [(ko[slice(*one.ko)], en[slice(*one.en)]) for one in find_other_spans(ko, en)]
    assert found == [parts]


@pytest.mark.parametrize(("ko", "en"), CLEAN, ids=[row[1] for row in CLEAN])
def test_sound(ko: str, en: str) -> None:
    assert not list(find_other_spans(ko, en))


@pytest.mark.parametrize(("ko", "en", "found"), RATES, ids=[row[1] for row in RATES])
def test_speeds(ko: str, en: str, found: list[str]) -> None:
    assert [en[slice(*one.en)] for one in find_other_rates(ko, en)] == found


@pytest.mark.parametrize(("en", "found"), AGES, ids=[row[0] for row in AGES])
def test_ages(en: str, found: list[str]) -> None:
    assert [en[slice(*span)] for span in find_grown_up_babies(en)] == found
