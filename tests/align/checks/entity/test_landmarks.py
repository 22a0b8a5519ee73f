"""Places told as others of their kind, and places told in other words."""

from __future__ import annotations

import pytest

from align.checks.entity.landmarks import find_other_landmarks
from align.words.evidence import link_words

FLAGGED = [
    (
        "마포경찰서는 남성을 붙잡았다.",
        "Yongsan Police Station in Seoul caught the man.",
        "마포경찰서",
        "Yongsan Police Station",
    ),
    ("서귀포시 표선면 농장이다.", "It is a farm in Namwon-eup, Seogwipo.", "표선면", "Namwon-eup"),
    (
        "경찰은 역삼동에서 그를 붙잡았다.",
        "Police caught him in Sinsa-dong.",
        "역삼동",
        "Sinsa-dong",
    ),
    (
        "대구 서문시장에서 불이 났다.",
        "A fire broke out at Namdaemun Market in Daegu.",
        "서문시장",
        "Namdaemun Market",
    ),
    (
        "그는 펜웨이구장에서 홈런을 쳤다.",
        "He hit a home run at Yankee Stadium.",
        "펜웨이구장",
        "Yankee Stadium",
    ),
    (
        "김해공항에서 여객기가 멈춰 섰다.",
        "A passenger plane came to a halt at Gimpo Airport.",
        "김해공항",
        "Gimpo Airport",
    ),
    (
        "강릉 경포해수욕장에 피서객이 몰렸다.",
        "Holidaymakers flocked to Haeundae Beach in Gangneung.",
        "경포해수욕장",
        "Haeundae Beach",
    ),
    (
        "경주 황리단길의 카페가 붐볐다.",
        "Cafes on Garosu-gil in Gyeongju were crowded.",
        "황리단길",
        "Garosu-gil",
    ),
]

CLEAN = [
    ("마포경찰서는 남성을 붙잡았다.", "Seoul Mapo Police Station caught the man."),
    ("마포경찰서는 남성을 붙잡았다.", "A police station caught the man at Seoul Station."),
    ("거제소방서가 불을 껐다.", "Crews from Geoje Fire Station put it out."),
    ("마포구 연남동 식당이다.", "It is a restaurant in Yonnam-dong, Mapo."),
    ("강남구 신사동 가게다.", "It is a shop in Shinsa-dong, Gangnam."),
    ("경찰은 역삼동에서 그를 붙잡았다.", "Police caught him in Yeoksam-dong."),
    ("경찰은 역삼동에서 그를 붙잡았다.", "Police caught him in southern Seoul."),
    ("대구 서문시장에서 불이 났다.", "A fire broke out at Seomun Market in Daegu."),
    ("대구 서문시장에서 불이 났다.", "A fire broke out at Daegu Market."),
    ("전통시장 상인들이 모였다.", "Merchants of traditional markets met at Mangwon Market."),
    ("주식시장이 출렁였다.", "The Seoul Stock Market swung."),
    ("지역 회사가 문을 닫았다.", "A local company shut down near Gangnam Station."),
    ("서울역에서 집회가 열렸다.", "A rally was held at Seoul Station."),
    ("설악산국립공원이 문을 열었다.", "Seoraksan National Park has opened."),
    ("히스로공항이 마비됐다.", "Heathrow Airport was paralyzed."),
    ("창이공항이 1위에 올랐다.", "Changi Airport came first."),
    ("한강공원에서 축제가 열렸다.", "A festival was held at Hangang Park."),
    ("여의도공원을 걸었다.", "They walked in Yeouido Park."),
    ("어린이병원이 생겼다.", "A children's hospital has opened."),
    ("서울성모병원으로 옮겨졌다.", "He was taken to Seoul St. Mary's Hospital."),
    ("불국사 앞에 줄을 섰다.", "People queued in front of Bulguksa Temple."),
    ("올림픽공원에서 공연했다.", "They performed at Olympic Park."),
    ("강원대학교 연구팀이다.", "It is a team of Kangwon National University."),
    ("국가산업단지가 들어선다.", "A national industrial complex will be built."),
    ("동대문시장 상인들이 말했다.", "Shop owners in Dongdaemun said so."),
]


def shown(ko: str, en: str) -> list[tuple[str, str]]:
    found = find_other_landmarks(ko, en, link_words(ko, en))
    return [(ko[slice(*one.ko)], en[slice(*one.en)]) for one in found]


@pytest.mark.parametrize(("ko", "en", "lost", "strange"), FLAGGED, ids=[r[1] for r in FLAGGED])
def test_another_place_of_the_kind(ko: str, en: str, lost: str, strange: str) -> None:
    assert shown(ko, en) == [(lost, strange)]


@pytest.mark.parametrize(("ko", "en"), CLEAN, ids=[row[1] for row in CLEAN])
def test_the_place_itself(ko: str, en: str) -> None:
    assert shown(ko, en) == []
