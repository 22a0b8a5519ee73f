"""What is pursued, feared, rumoured or asked for, told as done."""

from __future__ import annotations

import pytest

from align.bitext import Pair
from align.checks.modality import find

# Korean, English, and of each what is pointed at.
FLAGGED = [
    (
        "시는 공항을 이전하는 방안을 추진하고 있다.",
        "The city has relocated the airport.",
        "추진하고 있",
        "has relocated",
    ),
    ("큰 피해가 우려된다.", "The typhoon caused major damage.", "우려된", "caused"),
    (
        "북한이 핵실험을 할 것이라는 관측이 나온다.",
        "North Korea will conduct a nuclear test.",
        "관측이 나온",
        "will conduct",
    ),
    (
        "금리가 더 오를 수 있다고 내다봤다.",
        "Experts said rates will rise.",
        "수 있다고 내다봤",
        "will rise",
    ),
    ("회사가 파산 위기에 놓였다.", "The company went bankrupt.", "위기에 놓였", "went"),
    (
        "회사 측은 손실이 발생할 수 있다고 공시했다.",
        "The company disclosed that losses had occurred.",
        "수 있다고",
        "occurred",
    ),
    (
        "그는 회동에 응하지 않을 수도 있다고 했다.",
        "He said he would not accept the meeting.",
        "수도 있",
        "would not",
    ),
    (
        "협상이 타결될 가능성이 낮다.",
        "The talks are likely to be settled.",
        "가능성이 낮",
        "likely",
    ),
    (
        "검찰은 징역 5년을 구형했다.",
        "He was sentenced to five years in prison.",
        "구형했",
        "sentenced",
    ),
    (
        "당국은 원인을 합선으로 추정하고 있다.",
        "Authorities have determined that a short circuit was the cause.",
        "추정하고",
        "determined",
    ),
    (
        "정부는 추경 편성을 검토하기로 했다.",
        "The government decided to draw up an extra budget.",
        "검토하기로 했",
        "decided",
    ),
    (
        "올해 안에 신약 허가를 받는 것이 목표라고 밝혔다.",
        "The company received approval for the new drug this year.",
        "것이 목표라고",
        "received",
    ),
]
CLEAN = [
    ("연내에 상장하는 것이 목표라고 했다.", "The company aims to go public within the year."),
    ("시는 미술관을 짓는 방안을 추진하고 있다.", "The city is looking to build an art museum."),
    ("수십억 원대 손실이 우려된다.", "Losses are feared to run into billions of won."),
    ("물가가 더 오를 것이라는 우려가 나온다.", "There are worries that prices will keep rising."),
    ("두 회사의 합병설에 주가가 뛰었다.", "Shares soared on talk of a merger of the two."),
    ("소속사는 열애설을 부인했다.", "The agency denied reports that she was dating."),
    ("시설이 새로 들어섰다.", "The facility opened."),
    ("파산 위기에 놓인 기업을 도왔다.", "They rescued a company on the brink of bankruptcy."),
    ("대기 시간을 앱에서 확인할 수 있다.", "Waiting times are displayed on the app."),
    ("생산 차질이 빚어질 수 있다고 했다.", "It said output could be disrupted."),
    ("그는 출석하지 않을 수도 있다.", "He might skip it."),
    ("회담이 성사될 가능성은 낮다.", "The talks have little chance of happening."),
    ("검찰은 무기징역을 구형했다.", "Prosecutors asked the court to sentence him to life."),
    ("헌재가 어떤 결정을 내릴지 주목된다.", "All eyes are on what the court will decide."),
    ("정부는 도입을 검토하기로 했다.", "The government has agreed to look into adopting it."),
    ("그는 곧 사퇴할 것으로 관측된다.", "He is expected to step down soon."),
]


@pytest.mark.parametrize(("ko", "en", "word", "wrong"), FLAGGED)
def test_flagged(ko: str, en: str, word: str, wrong: str) -> None:
    (finding,) = find(Pair.of(ko, en))
    assert wrong in en[slice(*finding.en[0])]
    assert word in finding.message


@pytest.mark.parametrize(("ko", "en"), CLEAN)
def test_clean(ko: str, en: str) -> None:
    assert not list(find(Pair.of(ko, en)))
