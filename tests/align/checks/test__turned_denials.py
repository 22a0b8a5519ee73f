"""Can for cannot, a noun without its 비, and two negators for one."""

from __future__ import annotations

import pytest

from align.bitext import Pair
from align.checks.negation import find

FLAGGED = [
    (
        "무주택 가구만 되며 자가 보유 가구는 신청할 수 없다.",
        "It is for those without a home, and households that own one can also apply.",
        "can also apply",
    ),
    (
        "환자 4명 중 1명은 비응급 환자였다.",
        "One in four patients was an emergency patient.",
        "emergency",
    ),
    ("차이가 없다.", "It is not without difference.", "not without"),
]
CLEAN = [
    ("외국인은 신청할 수 없다.", "Foreigners cannot apply."),
    ("외국인은 신청할 수 없다.", "Only citizens can apply."),
    ("그는 말을 할 수 없었다.", "Not that he could say much."),
    ("신청할 수밖에 없다.", "He can only apply."),
    ("환자 4명 중 1명은 비응급 환자였다.", "One in four patients was a non-emergency case."),
    ("환자 4명 중 1명은 비응급 환자였다.", "One in four did not need emergency care."),
    ("비공개 회담이 열렸다.", "They met behind closed doors."),
    ("차이가 없다.", "There is no difference."),
]


@pytest.mark.parametrize(("ko", "en", "said"), FLAGGED, ids=[row[1] for row in FLAGGED])
def test_a_turned_denial_is_flagged(ko: str, en: str, said: str) -> None:
    assert said in [en[slice(*span)] for f in find(Pair.of(ko, en)) for span in f.en]


@pytest.mark.parametrize(("ko", "en"), CLEAN, ids=[row[1] for row in CLEAN])
def test_a_denial_that_stands_is_left_alone(ko: str, en: str) -> None:
    assert list(find(Pair.of(ko, en))) == []
