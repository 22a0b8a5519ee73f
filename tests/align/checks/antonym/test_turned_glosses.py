"""A set term whose first word is turned."""

from __future__ import annotations

import pytest

FLAGGED = [
    ("톰은 고등학교 때 다리를 다쳤다.", "Tom hurt his leg in low school.", ("고등학교", "low school")),
]  # fmt: skip
CLEAN = [
    ("톰은 고등학교 때 다리를 다쳤다.", "Tom hurt his leg in high school."),
    ("고등학교 옆 저층 학교 건물이다.", "It is a low school building next to a high school."),
    ("북한은 답하지 않았다.", "South Korea got no answer."),
    ("경기가 시작됐다.", "The match began in a full stadium."),
]  # fmt: skip


@pytest.mark.parametrize(("ko", "en", "place"), FLAGGED)
def test_flagged(ko: str, en: str, place: tuple[str, str], points) -> None:
    assert points(ko, en) == [place]


@pytest.mark.parametrize(("ko", "en"), CLEAN)
def test_clean(ko: str, en: str, points) -> None:
    assert points(ko, en) == []
