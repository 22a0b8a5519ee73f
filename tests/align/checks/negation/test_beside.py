"""A denial beside others: one of the English that no clause of its own asks for, or a wish denied."""

from __future__ import annotations

import pytest

from align.bitext import Pair
from align.checks.negation import find

FLAGGED = [
    ("백마들이 무대 안으로 들어오고 있다.", "White horses are not coming into the ring.", "not"),
    ("부시장이 해외 시장을 찾았다.", "The vice mayor did not visit the overseas market.", "not"),
    ("회담은 처음 서울에서 열렸다.", "The talks were not held in Seoul.", "not"),
    ("시는 부동산 대책을 금요일까지 발표한다.", "The city will not announce its real estate measures by Friday.", "not"),
    ("불교 단체는 산소통을 기부했다.", "The Buddhist group did not donate oxygen tanks.", "not"),
    ("내용이 적절하지 않아 다른 방송으로 전환했다.", "The content was not suitable, so they did not switch to another program.", "not"),
    ("28일 대만 중부 지역을 강타할 것이다.", "It will not hit central Taiwan on the 28th.", "not"),
    ("이 약은 남성을 위해서만 승인됐다.", "The drug has not been approved only for men.", "not"),
    ("가옥 수십 채가 파괴됐다.", "Dozens of homes were not destroyed.", "not"),
    ("교육부는 모집 비율을 제한한다.", "The ministry will not limit the rate of admissions.", "not"),
    ("쓰나미 위험은 없다고 전했다.", "It said there was not no danger of a tsunami.", "not no"),
    ("정부는 제안에서 물러설 뜻이 없다고 밝혔다.", "The government said it would back down on its proposal.", "back"),
]  # fmt: skip
CLEAN = [
    ("회담이 처음 열렸다.", "Such talks had not been held before."),
    ("비회원 외에 모두 신청했다.", "Those who are not members did not apply."),
    ("발표는 10일까지 미뤄졌다.", "It will not be announced until the 10th."),
    ("그는 그만 울고 말았다.", "He could not help crying."),
    ("이 병원은 의사가 없어 응급 진료를 하지 못하고 있다.", "For want of doctors, the hospital has been unable to provide emergency care."),
    ("그 작가의 그림은 살아 있을 때는 거의 팔리지 않았다.", "Scarcely any of the artist's paintings sold in his lifetime."),
    ("그의 주장은 앞뒤가 맞지 않아 재판부가 믿지 않았다.", "The court did not believe his claims, which contradicted one another."),
    ("내용이 적절하지 않아 다른 방송으로 전환했다.", "The content was not suitable, so they switched to another program."),
    ("자격이 없어 신청하지 않았다.", "Not being eligible, he did not apply."),
    ("예산이 부족해 사업을 접었다.", "The project did not go on, for money was short."),
    ("회원만 신청할 수 있다.", "You cannot apply if you are not a member."),
    ("산 채로 발견됐다.", "It was not dead when found."),
    ("정부는 남은 세 채를 매각한다.", "The government will sell the other three houses."),
    ("쓰나미 위험은 없다고 전했다.", "It said there was no danger of a tsunami."),
    ("정부는 물러설 뜻이 없다고 밝혔다.", "The government said it would stand firm."),
    ("그는 당을 떠날 생각이 없다고 강조했다.", "He stressed that he is staying in the party."),
    ("정부가 계획을 철회하지 않는 한 참여하지 않겠다고 했다.", "They will stay out unless the government scraps its plan."),
    ("이번 사고는 테러와 무관하다.", "The accident had nothing to do with terrorism."),
]  # fmt: skip


@pytest.mark.parametrize(("ko", "en", "said"), FLAGGED, ids=[row[1] for row in FLAGGED])
def test_it_is_flagged(ko: str, en: str, said: str) -> None:
    assert [en[slice(*one.en[0])] for one in find(Pair.of(ko, en))] == [said]


@pytest.mark.parametrize(("ko", "en"), CLEAN, ids=[row[1] for row in CLEAN])
def test_sound(ko: str, en: str) -> None:
    assert not list(find(Pair.of(ko, en)))
