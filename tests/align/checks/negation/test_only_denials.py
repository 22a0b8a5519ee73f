"""Only and not only, clear and unclear, related and unrelated: rows of the table of set denials."""

from __future__ import annotations

import pytest

# Korean, English, and of each what is pointed at.
FLAGGED = [
    ("두 회사의 점유율 차이는 2퍼센트포인트에 불과했다.", "The gap between the two companies was not only two percentage points.", ("에 불과했", "not only")),
    ("이번 조치는 갈등을 더 키울 뿐이라고 노조는 비판했다.", "The union said the measure will not only deepen the conflict.", ("뿐이라", "not only")),
    ("그는 학자일 뿐만 아니라 시인이었다.", "He was only a scholar but a poet.", ("뿐만 아니라", "only")),
    ("사고 원인은 아직 확실히 밝혀지지 않았다.", "It was immediately clear what caused the accident.", ("확실히 밝혀지지 않", "was immediately clear what")),
    ("당국은 이번 화재가 시위와 무관하다고 밝혔다.", "Authorities said the fire was connected to the protest.", ("무관하", "was connected to")),
]  # fmt: skip
CLEAN = [
    ("두 회사의 점유율 차이는 2퍼센트포인트에 불과했다.", "The gap between the two companies was only two percentage points."),
    ("이번 조치는 시작에 불과하며 후속 대책이 나온다.", "The step is not only a start but also a signal of more to come."),
    ("이번 조치는 갈등을 더 키울 뿐이라고 노조는 비판했다.", "The union said the measure will only deepen the conflict."),
    ("그는 학자일 뿐만 아니라 시인이었다.", "He was not only a scholar but a poet."),
    ("그는 학자일 뿐만 아니라 시인이었다.", "He was both a scholar and a poet."),
    ("그는 학자일 뿐만 아니라 시인이었다.", "He was anything but just a scholar; he was a poet too."),
    ("사고 원인은 아직 확실히 밝혀지지 않았다.", "It was not immediately clear what caused the accident."),
    ("사고 원인은 아직 확실히 밝혀지지 않았다.", "It was unclear what caused the accident."),
    ("당국은 이번 화재가 시위와 무관하다고 밝혔다.", "Authorities said the fire had nothing to do with the protest."),
    ("당국은 이번 화재가 시위와 무관하다고 밝혔다.", "Authorities denied that the fire was connected to the protest."),
    ("당국은 이번 화재가 시위와 무관하지 않다고 밝혔다.", "Authorities said the fire was connected to the protest."),
]  # fmt: skip


@pytest.mark.parametrize(("ko", "en", "points"), FLAGGED)
def test_flagged(ko: str, en: str, points: tuple[str, str], marked) -> None:
    assert marked(ko, en) == ([points[0]], [points[1]])


@pytest.mark.parametrize(("ko", "en"), CLEAN)
def test_clean(ko: str, en: str, marked) -> None:
    assert marked(ko, en) == ([], [])
