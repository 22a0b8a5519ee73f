"""Designations of letters and digits."""

from __future__ import annotations

import pytest

from align.checks.number.codes import find_codes

FLAGGED = [
    ("공군은 F-35를 들여온다.", "The air force brings in the F-16.", "F-35", "F-16"),
    ("NW1에 사는 여성이 신고했다.", "A woman at an address in NW9 called.", "NW1", "NW9"),
    ("35W 다리 옆 I-35W 교각이 무너졌다.", "Part of the I-37W bridge gave way.", "I-35W", "I-37W"),
    ("대한항공 KE123편이 회항했다.", "Korean Air flight KE132 turned back.", "KE123", "KE132"),
]
CLEAN = [
    ("공군은 F-35를 들여온다.", "The air force brings in the F-35."),
    # Written with a hyphen or without.
    ("공군은 F35를 들여온다.", "The air force brings in the F-35."),
    # One side does not say it.
    ("공군은 전투기를 들여온다.", "The air force brings in the F-35."),
    ("공군은 F-35를 들여온다.", "The air force brings in stealth fighters."),
    # Both of them stand on both sides.
    ("F-16을 F-35로 바꾼다.", "The F-35 replaces the F-16."),
    # Other letters: another name of the same thing.
    ("G20 정상이 모였다.", "Leaders of the B20 met."),
    # More than one it could be.
    ("F-35가 왔다.", "The F-16 and the F-22 came."),
    # Parts of addresses and versions.
    ("주소는 a.F1.kr이다.", "The address is a.F2.kr."),
    ("", ""),
]


@pytest.mark.parametrize(("ko", "en", "right", "said"), FLAGGED, ids=[row[2] for row in FLAGGED])
def test_a_changed_code_is_found(ko: str, en: str, right: str, said: str) -> None:
    found = [(code.right, en[slice(*code.en)]) for code in find_codes(ko, en)]
    assert found == [(right, said)]


@pytest.mark.parametrize(("ko", "en"), CLEAN, ids=[row[1] for row in CLEAN])
def test_sound_codes_are_left_alone(ko: str, en: str) -> None:
    assert list(find_codes(ko, en)) == []
