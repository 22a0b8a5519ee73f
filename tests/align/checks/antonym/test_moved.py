"""A subject, or an object, and the move that is told of it."""

from __future__ import annotations

import pytest

FLAGGED = [
    ("엔화 약세로 수입 부품값이 떨어졌다.", "Prices of imported parts fell on the strong yen.", ("엔화 약세", "strong yen")),
    ("유로화 강세로 수출이 줄었다.", "Exports fell as the euro weakened.", ("유로화 강세", "euro weakened")),
    ("비가 그치며 하천 수위를 떨어뜨렸다.", "The end of the rain pushed up the water level of the streams while it fell.", ("수위를 떨어뜨렸", "pushed up the water level")),
    ("은행은 예금 금리를 올리고 대출을 줄였다.", "The bank lowered its deposit rates and reduced lending.", ("금리를 올리", "lowered its deposit rates")),
    ("관광객은 늘었지만 매출은 줄었다.", "The number of tourists grew, but sales also increased.", ("매출은 줄", "sales also increased")),
]  # fmt: skip
CLEAN = [
    ("유로화 강세로 수출이 줄었다.", "Exports fell as the euro strengthened."),
    ("관광객은 늘었지만 매출은 줄었다.", "Sales fell even as the number of tourists grew."),
    ("은행은 예금 금리를 올리고 대출을 줄였다.", "The bank raised deposit rates and cut lending."),
    # What stops rising no longer rises.
    ("집값 상승이 멈췄다.", "Home prices stopped rising."),
    ("물가가 오르지 않았다.", "Prices did not rise."),
    # What the rate does, its currency does the other way.
    ("원/달러 환율이 올랐다.", "The won fell against the dollar."),
    # Of two subjects each has its own move.
    ("수출은 늘고 수입은 줄었다.", "Exports increased while imports decreased."),
    ("매출이 줄어 빚이 늘었다.", "Falling sales swelled its debt."),
    ("엔화 약세로 수입품이 비싸졌다.", "Imports became dearer as the yen, weak since spring, fell."),
    ("배추 가격이 오르고 사과 가격은 내렸다.", "Cabbage prices rose and those of apples fell."),
    ("부담이 늘었다는 지적이 나왔다.", "Some said the burden has only grown."),
    ("늘어난 적자를 줄이려고 요금을 올렸다.", "It raised fares to reduce a growing deficit."),
    ("세율을 높이기보다 공제를 줄였다.", "It trimmed deductions rather than raise the tax rate."),
    ("기온이 떨어지다가 오후부터 올랐다.", "Temperatures, which had been falling, rose from the afternoon."),
]  # fmt: skip


@pytest.mark.parametrize(("ko", "en", "place"), FLAGGED)
def test_flagged(ko: str, en: str, place: tuple[str, str], points) -> None:
    assert place in points(ko, en)


@pytest.mark.parametrize(("ko", "en"), CLEAN)
def test_clean(ko: str, en: str, points) -> None:
    assert points(ko, en) == []
