"""What was called off, told as done."""

from __future__ import annotations

import pytest

# Korean, English, and of each what is pointed at.
FLAGGED = {
    "a festival that was cancelled": (
        "시는 축제를 취소했다.",
        "The city held the festival.",
        ("취소", "held"),
    ),
    "a plan that was withdrawn": (
        "두 회사는 합병 계획을 철회했다.",
        "The two companies announced their merger plan.",
        ("철회", "announced"),
    ),
    "a bill that was put off": (
        "정부는 법안 제출을 보류했다.",
        "The government submitted the bill.",
        ("보류", "submitted"),
    ),
    "talks that came to nothing": (
        "회담이 무산됐다.",
        "The talks took place.",
        ("무산", "took"),
    ),
    "a rule that was abolished": (
        "시의회는 조례를 폐지했다.",
        "The city council enacted the ordinance.",
        ("폐지", "enacted"),
    ),
    "ties that were cut": (
        "두 나라는 국교를 단절했다.",
        "The two countries established diplomatic ties.",
        ("단절", "established"),
    ),
}
CLEAN = {
    "taken down": (
        "누리꾼의 항의가 이어지자 방송사는 영상 제공을 중단했다.",
        "The network took down the video after viewers kept complaining.",
    ),
    "grounded": (
        "공항은 짙은 안개로 오전 내내 항공기 이착륙이 중단됐다.",
        "Thick fog grounded all flights at the airport throughout the morning.",
    ),
    "killed": (
        "결의안은 러시아의 거부권 행사로 채택이 무산됐다.",
        "The resolution was killed by a Russian veto.",
    ),
    "cancelled": ("시는 축제를 취소했다.", "The city canceled the festival."),
    "called off": ("시는 축제를 취소했다.", "The city called the festival off."),
    "not held": ("시는 축제를 취소했다.", "The city decided not to hold the festival."),
    "in another word of undoing": (
        "두 회사는 합병 계획을 철회했다.",
        "The two companies walked out on their merger plan.",
    ),
    "scrapped": (
        "두 회사는 합병 계획을 철회했다.",
        "The two companies scrapped their merger plan.",
    ),
    "on hold": ("정부는 법안 제출을 보류했다.", "The government put the bill on hold."),
    "fell through": ("회담이 무산됐다.", "The talks fell through."),
    "without": ("회담이 결렬됐다.", "The talks ended without an agreement."),
    "not cancelled": ("시는 축제를 취소하지 않았다.", "The city held the festival."),
    "a demand to cancel": (
        "주민들은 축제 취소를 요구했다.",
        "Residents demanded the festival be stopped.",
    ),
    "a fee for it": ("취소 수수료를 낸다.", "There is a fee."),
    "severed": ("두 나라는 국교를 단절했다.", "The two countries severed diplomatic ties."),
    "a sentence of other words": (
        "정부는 어제 오후 늦게 긴급 회의 끝에 보류했다.",
        "Nobody knows what the sheep will eat tomorrow.",
    ),
}


@pytest.mark.parametrize(("ko", "en", "points"), FLAGGED.values(), ids=FLAGGED)
def test_flagged(ko: str, en: str, points: tuple[str, str], marked) -> None:
    assert marked(ko, en) == ([points[0]], [points[1]])


@pytest.mark.parametrize(("ko", "en"), CLEAN.values(), ids=CLEAN)
def test_clean(ko: str, en: str, marked) -> None:
    assert marked(ko, en) == ([], [])
