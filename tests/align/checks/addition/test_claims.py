"""Claims that nothing in the Korean makes, and those that it makes in other words."""

from __future__ import annotations

import pytest

from align.checks.addition.claims import added_claims

FLAGGED = [
    (
        "교사 85명을 뽑는다.",
        "It hires 85 teachers, the most in its history.",
        "the most in its history",
    ),
    (
        "동메달을 땄다.",
        "It won bronze, its worst showing in 20 years.",
        "its worst showing in 20 years",
    ),
    ("가수가 음반을 낸다.", "The singer, who recently married, has an album out.", "who recently"),
    ("이웃을 위협한 50대다.", "He is a man with a prior criminal record.", "prior criminal record"),
    ("지진이 났다.", "A quake struck, injuring dozens of people.", "injuring dozens of"),
    (
        "어선이 뒤집혔다.",
        "The boat capsized because of engine failure.",
        "because of engine failure",
    ),
    ("경기가 미뤄졌다.", "The game was put off due to bad weather.", "due to bad weather"),
    ("축제를 없앴다.", "It scrapped the festival due to budget cuts.", "due to budget cuts"),
    (
        "시는 요금을 올렸다.",
        "The city raised fares, drawing fierce criticism.",
        "drawing fierce criticism",
    ),
    (
        "시는 공장을 허가했다.",
        "It approved the plant despite strong opposition.",
        "despite strong opposition",
    ),
    ("공연을 마쳤다.", "He ended the concert to a standing ovation.", "to a standing ovation"),
    ("대표가 물러났다.", "The chief resigned without giving a reason.", "without giving a reason"),
    (
        "배우가 무대에 선다.",
        "The actor, who recovered from cancer, is on stage.",
        "who recovered from",
    ),
]
CLEAN = [
    ("역대 최대 규모인 교사 85명을 뽑는다.", "It hires 85 teachers, the most in its history."),
    ("20년 만에 가장 나쁜 성적이다.", "It is its worst showing in 20 years."),
    ("갓 결혼한 가수다.", "She is a singer who recently married."),
    ("초범인 점을 참작했다.", "It considered that he had no prior record."),
    ("동종 전과가 있다.", "He has previous convictions."),
    ("지진으로 수십 명이 다쳤다.", "A quake struck, injuring dozens of people."),
    ("지진의 인명 피해는 수십 명이다.", "A quake struck, injuring dozens of people."),
    ("기관 고장으로 어선이 섰다.", "The boat stopped because of engine failure."),
    ("눈이 쏟아져 경기가 미뤄졌다.", "The game was put off due to bad weather."),
    ("재정난에 축제를 없앴다.", "It scrapped the festival due to budget cuts."),
    ("시가 요금을 올리자 시민들이 반발했다.", "The city raised fares, drawing fierce criticism."),
    ("주민들이 맞섰지만 시는 허가했다.", "It approved the plant despite strong opposition."),
    ("기립박수를 받았다.", "He ended the concert to a standing ovation."),
    ("대표가 배경 설명 없이 물러났다.", "The chief resigned without giving a reason."),
    ("암을 이겨 낸 배우다.", "He is an actor who recovered from cancer."),
    ("시는 큰 다리를 놓는다.", "The city builds its largest bridge in the south."),
    ("비가 온다.", "It is the best time in years to come."),
    ("그는 떠났다.", "He left without giving it thought."),
]


@pytest.mark.parametrize(("ko", "en", "said"), FLAGGED)
def test_flagged(ko: str, en: str, said: str) -> None:
    assert [en[slice(*span)] for span in added_claims(ko, en)] == [said]


@pytest.mark.parametrize(("ko", "en"), CLEAN)
def test_clean(ko: str, en: str) -> None:
    assert list(added_claims(ko, en)) == []
