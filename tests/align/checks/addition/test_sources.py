"""Sources that the English names and the Korean does not."""

from __future__ import annotations

import pytest

FLAGGED = [
    ("시는 다리를 고쳤다.", "The city repaired the bridge, according to the New York Post.", "according to the New York Post"),
    ("밤새 눈이 내려 길이 막혔다.", "According to firefighters, snow fell overnight and blocked roads.", "According to firefighters"),
    ("그는 3년 만에 고향에 돌아왔다.", "He came home after three years, according to his lawyer.", "according to his lawyer"),
    ("경찰은 용의자를 체포했다고 밝혔다.", "Police said they had arrested the suspect, according to the New York Post.", "according to the New York Post"),
]  # fmt: skip
CLEAN = [
    ("시는 다리를 고친다고 밝혔다.", "The city will repair the bridge, according to a press release."),
    ("그가 사퇴할 것으로 알려졌다.", "He will resign, according to people familiar with the matter."),
    ("시에 따르면 다리는 안전하다.", "The bridge is safe, according to the mayor's office."),
    ("시는 다리를 고쳤다고 밝혔다.", "The bridge was repaired, according to officials."),
    ("다리는 안전한 것으로 조사됐다.", "The bridge is safe, according to inspectors."),
    ("비는 밤에 그칠 것으로 내다봤다.", "The rain will end at night, according to forecasters."),
    ("나이에 따라 요금이 다르다.", "Fares differ according to age."),
    ("공사는 예정대로 끝났다.", "The work ended according to plan."),
    ("시장이 다리가 안전하단다.", "The bridge is safe, according to the mayor."),
    ("소방서는 화재 원인을 찾는다.", "The cause is being sought, according to the fire station."),
    ("시는 다리를 고쳤다.", "The city repaired the bridge."),
    ("경찰은 용의자를 체포했다고 밝혔다.", "Police said they had arrested the suspect, according to the AP."),
    ("총리는 시기가 아직 이르다고 밝혔다.", "It is too early, the prime minister said, according to a statement from his office."),
    ("외신은 다리가 무너졌다고 전했다.", "The bridge collapsed, the reports said, according to the New York Post."),
    ("경찰은 용의자를 체포했다고 밝혔다.", "According to the New York Post, police said they had arrested the suspect in the city."),
]  # fmt: skip


@pytest.mark.parametrize(("ko", "en", "source"), FLAGGED)
def test_flagged(ko: str, en: str, source: str, left_over) -> None:
    assert left_over(ko, en) == [source]


@pytest.mark.parametrize(("ko", "en"), CLEAN)
def test_clean(ko: str, en: str, left_over) -> None:
    assert left_over(ko, en) == []
