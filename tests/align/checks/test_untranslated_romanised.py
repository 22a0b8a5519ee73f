"""Korean words spelt out, and those that English keeps."""

from __future__ import annotations

import pytest

from align.bitext import Pair
from align.checks.untranslated_romanised import CHECK, find

FLAGGED = [
    ("고유라 씨는 시험에 합격했다.", "Goyura Ssi passed the exam.", "Ssi"),
    ("태풍으로 외벽이 무너졌다.", "The typhoon brought down the oebyeok.", "oebyeok"),
    ("저수지가 말랐다.", "The jeosuji dried up.", "jeosuji"),
    ("오봉저수지가 말랐다.", "Obong jeosuji dried up.", "jeosuji"),
    ("그는 구속기소됐다.", "He was gusok-giso.", "gusok-giso"),
    ("회사는 하청업체에 대금을 미뤘다.", "The firm put off paying its hacheong.", "hacheong"),
    ("첫차는 5시에 떠난다.", "The cheotcha leaves at 5.", "cheotcha"),
    ("방음벽을 세웠다.", "They put up a bangeumbyeok.", "bangeumbyeok"),
    ("소관 부처가 다르다.", "The sogwan ministry differs.", "sogwan"),
    ("이웃에게 단요를 나눠 줬다.", "They gave the neighbours danyo.", "danyo"),
    ("국비와 도비를 들였다.", "It took national funds and dobi.", "dobi"),
]
CLEAN = [
    ("고유라 씨는 시험에 합격했다.", "Go Yu-ra passed the exam."),
    ("씨앗을 뿌렸다.", "They worked at the SSI farm."),
    ("태풍으로 외벽이 무너졌다.", "The typhoon brought down the outer wall."),
    ("김치를 담갔다.", "They made kimchi."),
    ("떡볶이와 순대를 판다.", "They sell tteokbokki and sundae."),
    ("한옥 마을을 걸었다.", "They walked through the hanok village."),
    ("논 열 마지기를 지었다.", "He farmed 10 majigi of paddies."),
    ("전세 사기가 늘었다.", "Fraud over jeonse leases has increased."),
    ("쪽방촌을 찾았다.", "They visited the jjokbang village."),
    ("복분자 농가를 도왔다.", "They helped bokbunja growers."),
    ("그는 씨름 선수다.", "He is a ssireum wrestler."),
    ("판소리를 들었다.", "They listened to pansori."),
    ("제주 오름을 올랐다.", "They climbed an oreum on Jeju."),
    ("눈치를 본다.", "They use nunchi."),
    ("저수지를 뜻하는 말이다.", 'It is a word, "jeosuji", for a reservoir.'),
    ("저수지가 말랐다.", "The jeosuji (reservoir) dried up."),
    ("경주에서 열렸다.", "It was held in Gyeongju."),
    ("대구시가 발표했다.", "Daegu announced it."),
    ("코리에레 델라 세라가 전했다.", "Corriere della Sera reported it."),
    ("그는 이겼다.", "He made it."),
]


@pytest.mark.parametrize(("ko", "en", "spelt"), FLAGGED)
def test_flagged(ko: str, en: str, spelt: str) -> None:
    found = [en[slice(*finding.en[0])] for finding in find(Pair.of(ko, en))]
    assert found == [spelt]


@pytest.mark.parametrize(("ko", "en"), CLEAN)
def test_clean(ko: str, en: str) -> None:
    assert list(find(Pair.of(ko, en))) == []


def test_a_word_with_english_of_its_own_is_surer() -> None:
    known, unknown = (
        next(CHECK.flags(Pair.of(ko, en))).confidence
        for ko, en in (
            ("외벽이 무너졌다.", "The oebyeok fell."),
            ("단요를 나눠 줬다.", "They gave out danyo."),
        )
    )
    assert known > unknown >= 0.5
