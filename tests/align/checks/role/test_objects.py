"""Two deeds whose objects have changed places."""

from __future__ import annotations

import pytest

from align.checks.role.objects import find_crossed_objects

FLAGGED = [
    ("경찰은 기사를 폭행한 승객을 체포했다.", "Police arrested the driver for assaulting the passenger."),
    ("경찰은 택시 기사를 폭행한 혐의로 40대 남성을 체포해 조사하고 있다.",
     "Police have arrested a taxi driver on suspicion of assaulting a man in his 40s and are questioning him."),
]  # fmt: skip
CLEAN = [
    ("경찰은 기사를 폭행한 승객을 체포했다.", "Police arrested the passenger for assaulting the driver."),
    ("경찰은 기사를 폭행한 승객을 체포했다.", "The passenger who assaulted the driver was arrested by police."),
    ("경찰은 기사를 폭행한 승객을 체포했다.", "A driver was assaulted, and police arrested the passenger."),
    ("시는 다리를 고치고 도로를 넓혔다.", "The city repaired the bridge and widened the road."),
    ("시는 다리를 고치고 도로를 넓혔다.", "The city widened the road after repairing the bridge."),
]  # fmt: skip


@pytest.mark.parametrize(("ko", "en"), FLAGGED)
def test_flagged(ko: str, en: str) -> None:
    [found] = find_crossed_objects(ko, en)
    assert found.right == "are what is done to each"


@pytest.mark.parametrize(("ko", "en"), CLEAN)
def test_clean(ko: str, en: str) -> None:
    assert list(find_crossed_objects(ko, en)) == []
