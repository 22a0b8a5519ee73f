"""Victories told as defeats, and defeats as victories."""

from __future__ import annotations

import pytest

from align.checks._results import find_results

FLAGGED = [
    ("두산은 LG에 3대 8로 졌다.", "Doosan beat LG 8-3.", "beat"),
    ("한국은 일본에 1-2로 패했다.", "South Korea won 2-1 over Japan.", "won 2-1 over"),
    ("울산은 전북을 2대 1로 꺾었다.", "Ulsan lost 2-1 to Jeonbuk.", "lost 2-1 to"),
    ("중국은 일본을 3대 0으로 이겼다.", "China fell 3-0 to Japan.", "fell 3-0 to"),
]
CLEAN = [
    ("두산은 LG에 3대 8로 졌다.", "Doosan lost 8-3 to LG."),
    ("두산은 LG에 3대 8로 졌다.", "LG beat Doosan 8-3."),
    ("두산은 LG에 3대 8로 졌다.", "Doosan was beaten 8-3 by LG."),
    ("울산은 전북을 2대 1로 꺾었다.", "Ulsan beat Jeonbuk 2-1."),
    ("울산은 전북을 2대 1로 꺾었다.", "Jeonbuk lost 2-1 to Ulsan."),
    ("예산안은 찬성 3대 반대 8로 부결됐다.", "The budget was voted down 8-3."),
]


@pytest.mark.parametrize(("ko", "en", "said"), FLAGGED, ids=[row[1] for row in FLAGGED])
def test_flagged(ko: str, en: str, said: str) -> None:
    assert [en[slice(*found.en)] for found in find_results(ko, en)] == [said]


@pytest.mark.parametrize(("ko", "en"), CLEAN)
def test_clean(ko: str, en: str) -> None:
    assert list(find_results(ko, en)) == []
