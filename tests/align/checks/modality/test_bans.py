"""Bans told as duties, exemptions as duties, duties and dangers as facts."""

from __future__ import annotations

import pytest

from align.bitext import Pair
from align.checks.modality import find

FLAGGED = [
    (
        "합병은 승인을 받아야 확정된다.",
        "The merger was confirmed with their approval.",
        "confirmed",
    ),
    ("공항공사에 보상하라고 요구했다.", "They received compensation.", "received"),
    ("환자는 산소호흡기를 쓰지 않아도 된다.", "The patient has to use a ventilator.", "has to use"),
    ("후보들은 공약을 지켜야 한다.", "Candidates kept their pledges.", "kept"),
    ("감염병이 확산할 우려가 있다.", "The infection was spreading.", "was spreading"),
    ("사람이 남아 있는지 확인 중이다.", "They confirmed that people remained.", "confirmed"),
    (
        "피해액은 3억 원으로 잠정 집계됐다.",
        "The damage was confirmed at 300 million won.",
        "confirmed",
    ),
    (
        "과실 때문일 수 있다고 보고 조사했다.",
        "They concluded that it was an error and looked into it.",
        "concluded that",
    ),
    ("눈이 내릴 것으로 예보했다.", "Snow fell.", "fell"),
    ("그는 돈을 빼돌린 의혹을 부인했다.", "He embezzled money but denied the claims.", "embezzled"),
]
CLEAN = [
    (
        "합병은 승인을 받아야 확정된다.",
        "The merger was agreed and awaits clearance to be confirmed.",
    ),
    ("합병은 승인을 받아야 확정된다.", "The merger is final only when it has been confirmed."),
    ("비가 오지 않을 것으로 내다봤다.", "It will stay dry."),
    (
        "공항공사에 피해를 보상하라고 요구했다.",
        "They want the airport operator to pay for the damage.",
    ),
    ("음식물을 일반 봉투에 버리면 안 된다.", "Food must not be thrown away in regular bags."),
    ("음식물을 일반 봉투에 버리면 안 된다.", "Keep food out of regular bags."),
    ("비상구를 막아서는 안 된다.", "Emergency exits must be kept clear."),
    ("과거를 잊어서는 안 된다.", "We must remember the past."),
    ("환자는 산소호흡기를 쓰지 않아도 된다.", "The patient no longer has to use a ventilator."),
    ("환자는 산소호흡기를 쓰지 않아도 된다.", "The patient can do without a ventilator."),
    ("후보들은 공약을 지켜야 한다.", "Pledges made by candidates are to be kept."),
    ("감염병이 확산할 우려가 있다.", "It is feared that the infection is spreading."),
    ("사람이 남아 있는지 확인 중이다.", "They are checking whether anyone remained inside."),
    ("피해액은 3억 원으로 잠정 집계됐다.", "The damage is provisionally put at 300 million won."),
    ("눈이 내릴 것으로 예보했다.", "Snow is in the forecast."),
    ("그는 돈을 빼돌린 의혹을 부인했다.", "He denied that he had embezzled money."),
    ("배를 띄우기 전에 점검해야 한다.", "No boat may leave before it is checked."),
    ("채용은 하지 않을 방침이다.", "A hiring freeze has been imposed."),
]


@pytest.mark.parametrize(("ko", "en", "said"), FLAGGED, ids=[row[1] for row in FLAGGED])
def test_flagged(ko: str, en: str, said: str) -> None:
    assert [en[slice(*span)] for f in find(Pair.of(ko, en)) for span in f.en] == [said]


@pytest.mark.parametrize(("ko", "en"), CLEAN, ids=[row[1] for row in CLEAN])
def test_clean(ko: str, en: str) -> None:
    assert list(find(Pair.of(ko, en))) == []
