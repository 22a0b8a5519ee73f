"""Words that the English puts in another mouth."""

from __future__ import annotations

import pytest

from align.checks.role.speakers import find_other_speakers
from align.words.evidence import link_words

FLAGGED = [
    ("노조는 합의했으나 회사는 항소하겠다는 입장을 밝혔다.",
     "The union agreed with the company, but the union said it would appeal."),
    ("피해자 유족은 병원을 상대로 낸 소송에서 승소했으나 병원 측은 항소하겠다는 입장을 밝혔다.",
     "The victim's family won a suit they had filed against the hospital, but the family said they would appeal."),
]  # fmt: skip
CLEAN = [
    ("노조는 합의했으나 회사는 항소하겠다는 입장을 밝혔다.",
     "The union agreed, but the company said it would appeal."),
    ("노조는 합의했으나 회사는 항소하겠다는 입장을 밝혔다.",
     "The company said it would appeal, although the union had agreed."),
    ("노조는 합의했으나 회사는 항소하겠다는 입장을 밝혔다.",
     "The union agreed, but an appeal will follow, said the company."),
    ("회사 관계자는 보험금으로 손해를 메울 수 있으나, 버스 운행은 당분간 할 수 없을 것이라고 밝혔다.",
     "A company official said that insurance will cover the losses, but that operations would be curtailed."),
    ("배우 박 씨는 소속사를 통해 오는 10월 비연예인 연인과 결혼식을 올린다고 전했다.",
     "Actor Park will marry his non-celebrity partner in October, his agency said."),
    ("피해자 가족은 사과를 받아들이기로 했다. 변호사는 남은 절차를 의논하겠다고 전했다.",
     "The victim's family accepted the apology. Their lawyer said they would discuss the remaining steps."),
]  # fmt: skip


@pytest.mark.parametrize(("ko", "en"), FLAGGED)
def test_flagged(ko: str, en: str) -> None:
    [found] = find_other_speakers(ko, en, link_words(ko, en))
    assert found.right == "is who says it"


@pytest.mark.parametrize(("ko", "en"), CLEAN)
def test_clean(ko: str, en: str) -> None:
    assert list(find_other_speakers(ko, en, link_words(ko, en))) == []
