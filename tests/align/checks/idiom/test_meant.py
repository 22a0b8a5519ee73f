"""What tells whether an idiom is meant as one."""

from __future__ import annotations

import pytest

from align.checks.idiom.meant import MEANT_BY, is_itself, is_meant

# note, first word of the idiom, Korean
MEANT = [
    ("of office", "옷", "기소된 국장이 결국 옷을 벗었다."),
    ("of office", "옷", "부장검사는 책임을 지고 옷을 벗었다."),
    ("of things", "죽", "올해 판매가 죽을 쒔다."),
    ("of things", "기지개", "항공사들이 기지개를 켰다."),
    ("of disputes", "기름", "발언은 논란에 기름을 부었다."),
    (None, "손", "두 방송사가 손을 잡았다."),
]
OPEN = [
    ("of office", "옷", "환자가 옷을 벗었다."),
    ("of things", "죽", "할머니가 죽을 쒔다."),
    ("of things", "기지개", "아이가 기지개를 켰다."),
    ("of disputes", "기름", "요리사는 냄비에 기름을 부었다."),
    (None, "손", "두 아이가 손을 잡았다."),
    (None, "손", "정부는 아이의 손을 잡았다."),
    (None, "옷", "국장이 옷을 벗었다."),
]


def said(note: str | None, part: str, text: str) -> bool:
    at = text.index(f" {part}") + 1
    return is_meant(part, MEANT_BY[note] if note else (), text, (at, len(text)))


@pytest.mark.parametrize(("note", "part", "text"), MEANT, ids=[row[2] for row in MEANT])
def test_what_stands_before_leaves_no_other_meaning(note: str | None, part: str, text: str) -> None:
    assert said(note, part, text)


@pytest.mark.parametrize(("note", "part", "text"), OPEN, ids=[row[2] for row in OPEN])
def test_people_do_things_with_their_hands(note: str | None, part: str, text: str) -> None:
    assert not said(note, part, text)


@pytest.mark.parametrize(
    ("part", "text", "itself"),
    [
        ("칼", "강도는 칼을 빼 들었다.", True),
        ("칼", "정부는 칼을 빼 들었다.", False),
        ("꼬리", "강아지가 꼬리를 내렸다.", True),
        ("꼬리", "의원들이 꼬리를 내렸다.", False),
        ("꼬리", "공개가 미뤄지자 꼬리를 내렸다.", False),
        ("된서리", "배추밭에 된서리가 내렸다.", True),
        ("손", "강도는 손을 들었다.", False),
    ],
)
def test_words_near_tell_of_the_thing_itself(part: str, text: str, itself: bool) -> None:
    assert is_itself(part, text) is itself
