"""Another office before the name of who holds one."""

from __future__ import annotations

import pytest

from align.bitext import Pair
from align.checks.title import find

# (Korean, English, the office, the English of another)
FLAGGED = [
    ("정 국장은 절차를 간소화하겠다고 밝혔다.", "Team Leader Jeong said procedures would be simplified.",
     "국장", "Team Leader"),
    ("양 병원장은 새 암센터가 문을 연다고 말했다.", "Nurse Yang said the new cancer center would open.",
     "병원장", "Nurse"),
    ("안 대변인은 증거를 공개하라고 요구했다.", "Captain Ahn demanded that the evidence be shown.",
     "대변인", "Captain"),
    ("임 경찰서장은 감사장을 전달했다.", "Professor Im presented a letter of thanks.", "경찰서장",
     "Professor"),
]  # fmt: skip

CLEAN = [
    ("정 국장은 절차를 간소화하겠다고 밝혔다.", "Director General Jeong said it would be simplified."),
    ("정 국장은 절차를 간소화하겠다고 밝혔다.", "Bureau chief Jeong said it would be simplified."),
    ("정 국장은 절차를 간소화하겠다고 밝혔다.", "Jeong, the bureau chief, told Team Leader Kim so."),
    ("정 국장은 절차를 간소화하겠다고 밝혔다.", "Chief Jeong said it would be simplified."),
    ("정 국장은 절차를 간소화하겠다고 밝혔다.", "Mr. Jeong said it would be simplified."),
    ("정 국장은 절차를 간소화하겠다고 밝혔다.", "The manager, Jeong, said it would be simplified."),
    ("양 병원장은 새 암센터가 문을 연다고 말했다.", "Hospital director Yang said it would open."),
    ("안 대변인은 증거를 공개하라고 요구했다.", "Spokesman Ahn demanded that the evidence be shown."),
]  # fmt: skip


@pytest.mark.parametrize(("ko", "en", "office", "other"), FLAGGED)
def test_another_office_stands_before_the_name(ko: str, en: str, office: str, other: str) -> None:
    found = [(ko[slice(*f.ko[0])], en[slice(*f.en[0])]) for f in find(Pair.of(ko, en))]
    assert found == [(office, other)]


@pytest.mark.parametrize(("ko", "en"), CLEAN)
def test_the_office_or_none_stands_there(ko: str, en: str) -> None:
    assert list(find(Pair.of(ko, en))) == []
