"""Verbal nouns that cannot stand behind what stands before them."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from align.lexicons import read_table, values
from align.words.slip_frames import framed_slips

# A sentence with a slip, and what was meant.
SLIPS = [
    ("헬기 5대가 산불을 모두 진입했다.", "진압"),
    ("경찰은 용의자를 사흘 만에 체결했다.", "체포"),
    ("정부는 최저임금을 시간당 1만 원으로 인사했다.", "인상"),
    ("주민 50명이 인근 체육관으로 긴급 대비했다.", "대피"),
    ("법원은 전 시장에게 구속영장을 발포했다.", "발부"),
]
SOUND = [
    "소방차가 산불 현장에 진입했다.",
    "군은 태풍에 대비해 주민들을 회관으로 옮겼다.",
    "시는 스마트 쉼터를 개발했다.",
    "검찰은 의원을 기소했다.",
    "그는 공원을 횡단했다.",
    "시민은 청소년을 신고했다.",
    "군은 도시를 포기하고 물러났다.",
    "회사는 신제품을 시장에 출시했다.",
    "두 회사는 하나로 합병했다.",
    "산불을 막으려고 차량 진입을 통제했다.",
    "산불을 끈 대원들이 마을로 진입했다.",
    "진입로를 넓히는 공사다.",
    "",
]


@pytest.mark.parametrize(("text", "meant"), SLIPS)
def test_what_is_meant_is_told(text: str, meant: str) -> None:
    [(_, right)] = framed_slips(text)
    assert right == meant


@pytest.mark.parametrize("text", SOUND)
def test_what_can_stand_there_is_left_alone(text: str) -> None:
    assert list(framed_slips(text)) == []


def test_no_frame_is_of_both_words() -> None:
    rows = read_table("slip_frames")
    frames = {(r["wrong"], r["right"]): set(values(r["before"])) for r in rows}
    for (wrong, right), forms in frames.items():
        assert forms.isdisjoint(frames.get((right, wrong), set())), (wrong, right)


@given(st.text(max_size=40))
@settings(deadline=None, max_examples=40)
def test_any_text_is_survived(text: str) -> None:
    assert all(0 <= start < end <= len(text) for (start, end), _ in framed_slips(text))
