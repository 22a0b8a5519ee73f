"""Limits that the figures do not tell: about a figure, and at most it."""

from __future__ import annotations

import pytest

FLAGGED = [
    ("평일 관람객은 300명 안팎이다.", "Weekday visitors exceed 300.", "exceed"),
    ("참가자는 5천 명 내외로 집계됐다.", "There were over 5,000 participants.", "over"),
    ("환자 1명당 진료 시간은 길어야 3분이다.", "Each consultation lasts at least 3 minutes.", "at least"),
    ("점포마다 손님은 많아야 10명이다.", "Each shop has at least 10 customers.", "at least"),
]  # fmt: skip
CLEAN = [
    ("평일 관람객은 300명 안팎이다.", "About 300 people visit on weekdays."),
    ("평일 관람객은 300명 안팎이다.", "Weekday visitors number 300 or so."),
    ("참가자는 5천 명 내외로 집계됐다.", "Some 5,000 took part."),
    ("평일 관람객은 300명을 넘는다.", "Weekday visitors exceed 300."),
    ("환자 1명당 진료 시간은 길어야 3분이다.", "Each consultation lasts three minutes at most."),
    ("회의가 길어야 할 이유는 최소 3가지다.", "There are at least 3 reasons for the meeting to be long."),
    ("점포마다 손님은 많아야 10명이다.", "No shop has more than 10 customers."),
]  # fmt: skip


@pytest.mark.parametrize(("ko", "en", "said"), FLAGGED)
def test_a_turned_limit_is_flagged(ko: str, en: str, said: str, marked) -> None:
    assert marked(ko, en)[1] == [said]


@pytest.mark.parametrize(("ko", "en"), CLEAN)
def test_a_limit_that_is_kept_is_left_alone(ko: str, en: str, marked) -> None:
    assert marked(ko, en) == ([], [])
