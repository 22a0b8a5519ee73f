"""Clauses that the English leaves out."""

from __future__ import annotations

import pytest

FLAGGED = [
    ("시는 다리를 고치고 가로등을 교체했다.", "The city repaired the bridge.", "가로등을 교체했다."),
    ("식약처는 업체를 적발해 영업을 정지하고 제품을 회수했다.", "The ministry caught the company and suspended its operations.", "제품을 회수했다."),
    ("도로가 끊겼지만 주민들은 학교로 대피했다.", "Residents evacuated to the school.", "도로가 끊겼지만 "),
]  # fmt: skip
CLEAN = [
    ("시는 다리를 고치고 가로등을 교체했다.", "The city repaired the bridge and replaced streetlights."),
    ("시는 다리를 고치고 가로등을 교체했다.", "The city repaired the bridge and gave the lamps a facelift."),
    ("시는 다리를 고치고 있다.", "The city is repairing it."),
    ("시는 다리를 고치고 교체했다.", "The city repaired the bridge."),
    ("시는 다리를 고치고 가로등 30개를 교체했다.", "The city repaired the bridge and 30 others."),
    ("가로등을 교체했다.", "It did."),
    ("비가 오고 바람이 불었다.", "It was stormy."),
]  # fmt: skip


@pytest.mark.parametrize(("ko", "en", "clause"), FLAGGED)
def test_flagged(ko: str, en: str, clause: str, left_over) -> None:
    assert left_over(ko, en) == [clause]


@pytest.mark.parametrize(("ko", "en"), CLEAN)
def test_clean(ko: str, en: str, left_over) -> None:
    assert left_over(ko, en) == []
