"""A set term whose first word is turned."""

from __future__ import annotations

import pytest

from align.checks._turned_glosses import find_turned_glosses

FLAGGED = [
    ("톰은 고등학교 때 다리를 다쳤다.", "Tom hurt his leg in low school.", ("고등학교", "low school")),
]  # fmt: skip
CLEAN = [
    ("톰은 고등학교 때 다리를 다쳤다.", "Tom hurt his leg in high school."),
    ("고등학교 옆 저층 학교 건물이다.", "It is a low school building next to a high school."),
    ("북한은 답하지 않았다.", "South Korea got no answer."),
    ("경기가 시작됐다.", "The match began in a full stadium."),
]  # fmt: skip


def found(ko: str, en: str) -> list[tuple[str, str]]:
    return [(ko[slice(*one.ko)], en[slice(*one.en)]) for one in find_turned_glosses(ko, en)]


@pytest.mark.parametrize(("ko", "en", "points"), FLAGGED)
def test_flagged(ko: str, en: str, points: tuple[str, str]) -> None:
    assert found(ko, en) == [points]


@pytest.mark.parametrize(("ko", "en"), CLEAN)
def test_clean(ko: str, en: str) -> None:
    assert found(ko, en) == []
