"""Help and orders of one told as another's, and those that stay whose they are."""

from __future__ import annotations

import pytest

from align.checks.role.by_whom import find_other_backers
from align.words.evidence import link_words

FLAGGED = [
    (
        "사우디는 이란의 지원을 받는 반군을 비난했다.",
        "Iran condemned rebels backed by Saudi Arabia.",
        "이란의 지원을",
        "Saudi Arabia",
    ),
    (
        "러시아는 미국의 지원을 받는 단체를 제재했다.",
        "The United States imposed sanctions on a Russian-backed group.",
        "미국의 지원을",
        "Russian-backed",
    ),
    (
        "대표는 시장의 초청으로 광주를 찾았다.",
        "The mayor came to Gwangju invited by the party leader.",
        "시장의 초청으로",
        "leader",
    ),
    (
        "경찰은 검찰의 지시로 사건을 다시 조사했다.",
        "Prosecutors looked into the case again, ordered by the police.",
        "검찰의 지시로",
        "police",
    ),
]

CLEAN = [
    (
        "노르웨이와 스위스의 중재로 휴전에 합의했다.",
        "They agreed to a truce in talks mediated by Norway and Switzerland.",
    ),
    (
        "사우디는 이란의 지원을 받는 반군을 비난했다.",
        "Saudi Arabia condemned rebels backed by Iran.",
    ),
    ("사우디는 이란의 지원을 받는 반군을 비난했다.", "Riyadh condemned the Iran-backed rebels."),
    ("사우디는 이란의 지원을 받는 반군을 비난했다.", "Saudi Arabia condemned the rebels."),
    (
        "대표는 시장의 초청으로 광주를 찾았다.",
        "At the mayor's invitation the leader came to Gwangju.",
    ),
    (
        "대표는 시장의 초청으로 광주를 찾았다.",
        "The party leader, invited by the mayor, came to Gwangju.",
    ),
    ("경찰은 검찰의 지시로 조사했다.", "Police investigated on orders from the prosecution."),
    ("정부의 지원으로 공장이 섰다.", "The plant was built with state support."),
    ("시민의 도움으로 범인을 잡았다.", "Police caught him with the help of a citizen."),
    ("회사는 정부의 승인을 받았다.", "The company won the government's approval."),
    ("노조의 요청으로 회의가 열렸다.", "The meeting was held at the union's request."),
]


def shown(ko: str, en: str) -> list[tuple[str, str]]:
    found = find_other_backers(ko, en, link_words(ko, en))
    return [(ko[slice(*one.ko)], en[slice(*one.en)]) for one in found]


@pytest.mark.parametrize(("ko", "en", "deed", "other"), FLAGGED, ids=[r[1] for r in FLAGGED])
def test_anothers_deed(ko: str, en: str, deed: str, other: str) -> None:
    assert shown(ko, en) == [(deed, other)]


@pytest.mark.parametrize(("ko", "en"), CLEAN, ids=[row[1] for row in CLEAN])
def test_ones_own_deed(ko: str, en: str) -> None:
    assert shown(ko, en) == []
