"""A conversion that converts nothing, cubic feet for meters, months for years."""

from __future__ import annotations

import pytest

from align.bitext import Pair
from align.checks.unit import find

FLAGGED = [
    ("모리오카에서 80km 떨어진 지점이다.", "It is 80km (50 kilometers) from Morioka.", "80km (50 kilometers)"),
    ("사고 지점은 시내에서 12㎞ 떨어져 있다.", "The site is 12 km (about 7.5 kilometers) from downtown.", "12 km (about 7.5 kilometers)"),
    ("매장량은 350억 세제곱미터에 이른다.", "The reserves come to 35 billion cubic feet.", "cubic feet"),
    ("어머니 최모(38) 씨는 병원으로 옮겨졌다.", "The 38-month-old mother was taken to the hospital.", "38-month-old"),
    ("35세 교사가 상을 받았다.", "A 35-week-old teacher won the prize.", "35-week"),
]  # fmt: skip
CLEAN = [
    ("모리오카에서 80km 떨어진 지점이다.", "It is 80km (50 miles) from Morioka."),
    ("시내에서 12㎞ 떨어져 있다.", "It is 12 km (7.5 miles) from downtown."),
    ("길이는 80㎝다.", "It is 80 centimeters (800 millimeters) long."),
    ("12㎞와 10㎞ 코스가 있다.", "There is a 12 km course (10 km for children)."),
    ("매장량은 350억 세제곱미터다.", "The reserves come to 35 billion cubic meters."),
    ("매장량은 350억 세제곱미터다.", "The reserves come to 1.2 trillion cubic feet."),
    ("생후 18개월 된 아기가 구조됐다.", "An 18-month-old baby was rescued."),
    ("최모(38) 씨는 병원으로 옮겨졌다.", "Choi, 38, was taken to the hospital."),
    ("생후 38개월인 김모(3) 양이 다쳤다.", "A 38-month-old girl was hurt."),
]  # fmt: skip


@pytest.mark.parametrize(("ko", "en", "said"), FLAGGED, ids=[row[1] for row in FLAGGED])
def test_the_unit_is_wrong(ko: str, en: str, said: str) -> None:
    assert said in [en[slice(*one.en[0])] for one in find(Pair.of(ko, en))]


@pytest.mark.parametrize(("ko", "en"), CLEAN, ids=[row[1] for row in CLEAN])
def test_sound(ko: str, en: str) -> None:
    assert not list(find(Pair.of(ko, en)))
