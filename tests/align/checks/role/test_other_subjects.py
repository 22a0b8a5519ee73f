"""Deeds that the English tells of another noun than the one that does them."""

from __future__ import annotations

import pytest

from align.checks.role.other_subjects import find_other_subjects
from align.words.evidence import link_words

FLAGGED = [
    ("시장은 시의회가 삭감한 예산을 되살려 달라고 요구했다.", "The city council demanded that the mayor restore the budget that was cut."),
    ("한 시민이 건넨 제보를 바탕으로 경찰이 마약 조직을 붙잡았다.", "Based on a tip given by police, a citizen caught a drug ring."),
    ("장학재단은 기업인이 기부한 50억 원으로 대학생 300명을 돕는다.", "The foundation will help 300 businessmen with 5 billion won donated by college students."),
    ("간호사들은 의사들이 떠넘긴 업무를 하지 않겠다고 선언했다.", "Doctors declared that they would not do work passed on by nurses."),
]  # fmt: skip
CLEAN = [
    ("윤 회장은 임원들이 돈을 빼돌렸다며 이들을 고발했다.", "Executives accused of theft have been reported by Chairman Yoon."),
    ("현대중공업은 카타르에서 운반선을 수주했다.", "Qatar has ordered carriers from Hyundai Heavy."),
    ("여당은 의원을 경찰에 고소했다.", "The lawmaker faces a police complaint from the ruling party."),
    ("시장은 시의회가 삭감한 예산을 되살려 달라고 요구했다.", "The mayor demanded that the city council restore the budget it cut."),
    ("시장은 시의회가 삭감한 예산을 되살려 달라고 요구했다.", "The council was asked by the mayor to restore the budget it cut."),
    ("한 시민이 건넨 제보를 바탕으로 경찰이 마약 조직을 붙잡았다.", "Police caught a drug ring based on a tip given by a citizen."),
    ("대통령은 시장에 들렀다.", "The president stopped by a market."),
    ("기온이 내려가면 생산성이 떨어진다.", "Productivity drops when temperatures dip."),
    ("주민들은 방송이 없었다고 했다. 직원은 고장이라고 해명했다.", "Residents heard nothing. An official explained that it had broken down."),
    ("경찰은 시민이 도둑을 붙잡았다고 밝혔다.", "A citizen caught a thief, police said."),
    ("의사는 환자에게 설명했다.", "The patient was told by the doctor."),
]  # fmt: skip


def turned(ko: str, en: str) -> list[str]:
    return [turn.right for turn in find_other_subjects(ko, en, link_words(ko, en))]


@pytest.mark.parametrize(("ko", "en"), FLAGGED)
def test_flagged(ko: str, en: str) -> None:
    assert len(turned(ko, en)) == 1


@pytest.mark.parametrize(("ko", "en"), CLEAN)
def test_clean(ko: str, en: str) -> None:
    assert turned(ko, en) == []
