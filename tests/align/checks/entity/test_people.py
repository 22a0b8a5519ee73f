"""Koreans named in place of others, and names that only look so."""

from __future__ import annotations

import pytest

from align.checks.entity.people import find_strangers
from align.words.evidence import link_words

FLAGGED = [
    ("최민수 감독이 사퇴했다.", "Coach Park Ji-won stepped down.", "최민수", "Park Ji-won"),
    (
        "한지혜 의원이 법안을 발의했다.",
        "Rep. Han Dong-hun sponsored the bill.",
        "한지혜",
        "Han Dong-hun",
    ),
    (
        "투수 오태준이 승리를 따냈다.",
        "Pitcher Seong-min Kang earned the win.",
        "오태준",
        "Seong-min Kang",
    ),
    (
        "강도현 회장과 윤서진 사장이 참석했다.",
        "Chairman Kang Do-hyun and President Cho Mi-rae attended.",
        "윤서진",
        "Cho Mi-rae",
    ),
    (
        "이순자 할머니가 기부했다.",
        "Lee Soon-ok, an elderly woman, donated it.",
        "이순자",
        "Lee Soon-ok",
    ),
    ("정용진 의원이 왔다.", "Rep. Jeong Yong-jun came.", "정용진", "Jeong Yong-jun"),
    (
        "지휘자 정명훈이 무대에 선다.",
        "Conductor Chung Myung-hee takes the stage.",
        "정명훈",
        "Chung Myung-hee",
    ),
    (
        "박연진 씨는 국숫집을 한다.",
        "Park Yeon-jung runs a noodle shop.",
        "박연진",
        "Park Yeon-jung",
    ),
]
CLEAN = [
    ("최민수 감독이 사퇴했다.", "Coach Choi Min-su stepped down."),
    ("최민수 감독이 사퇴했다.", "Coach Choi Min-soo stepped down."),
    ("최민수 감독이 사퇴했다.", "Coach Min-su Choe stepped down."),
    ("최 감독이 사퇴했다. 후임은 정해지지 않았다.", "Coach Choi Min-su stepped down."),
    ("감독은 사퇴했다.", "Coach Park Ji-won stepped down."),
    ("우승을 이끈 감독이 사퇴했다.", "The coach, Park Ji-won, stepped down."),
    ("이순신 장군을 기렸다.", "They honored Admiral Yi Sun-sin."),
    ("유관순 열사의 뜻을 기렸다.", "They honored Yu Gwan-sun."),
    ("노형욱 장관이 현장을 찾았다.", "Minister Noh Hyeong-ouk visited the site."),
    ("문재인 대통령과 김정은 위원장이 만났다.", "President Moon Jae-in and Kim Jong-un met."),
    ("여수와 순천을 잇는 길이 열렸다.", "The road joining Yeosu and Suncheon opened."),
    ("시진핑 주석이 방한했다.", "President Xi Jinping visited Korea."),
    ("서귀포시 성산읍에서 열렸다.", "It was held in Seongsan-eup, Seogwipo."),
    ("이순자 할머니가 기부했다.", "Lee Soon-ja, an elderly woman, donated it."),
    ("이순자 할머니가 기부했다.", "Yi Sun-ja, an elderly woman, donated it."),
    ("지휘자 정명훈이 무대에 선다.", "Conductor Chung Myung-whun takes the stage."),
    ("김민수와 김민지가 왔다.", "Kim Min-su and Kim Min-ji came."),
    ("김민수의 동생 민지가 왔다.", "Kim Min-ji came."),
    ("박연진 씨는 국숫집을 한다.", "Park Yeon-jin runs a noodle shop."),
    ("박연진 씨는 국숫집을 한다.", "Park Youn-jin runs a noodle shop."),
]


def found(ko: str, en: str) -> list[tuple[str, str]]:
    people = find_strangers(ko, en, link_words(ko, en))
    return [(ko[slice(*one.ko)], en[slice(*one.en)]) for one in people]


@pytest.mark.parametrize(("ko", "en", "lost", "put"), FLAGGED)
def test_flagged(ko: str, en: str, lost: str, put: str) -> None:
    assert found(ko, en) == [(lost, put)]


@pytest.mark.parametrize(("ko", "en"), CLEAN)
def test_clean(ko: str, en: str) -> None:
    assert found(ko, en) == []
