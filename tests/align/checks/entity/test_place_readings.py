"""Korean places told as Chinese ones or half in words, and places told aright."""

from __future__ import annotations

import pytest

from align.checks.entity.place_readings import find_place_readings
from align.words.evidence import link_words

FLAGGED = [
    (
        "연어 축제가 남대천에서 열린다.",
        "A salmon festival is held at South Daecheon.",
        "South Daecheon",
    ),
    ("사천 비행장에서 행사가 열린다.", "An event is held at the Sichuan airfield.", "Sichuan"),
    ("영주 사과가 대형 매장에 풀렸다.", "Apples from Yingzhou reached big stores.", "Yingzhou"),
    ("상주 곶감 축제가 시작됐다.", "The Shangzhou persimmon festival began.", "Shangzhou"),
    ("강릉에 폭설이 내렸다.", "Heavy snow fell on Jiangling.", "Jiangling"),
    ("광주 시민들이 광장에 모였다.", "Citizens of Guangzhou gathered.", "Guangzhou"),
    ("신안군 천일염이 품귀다.", "Sea salt from New An-gun is in short supply.", "New An-gun"),
    ("남원시는 축제 준비에 들어갔다.", "South Won-si began preparing.", "South Won-si"),
    ("남해안에 적조가 번졌다.", "Red tide spread in the South China Sea.", "South China Sea"),
    ("화순군은 축제를 연다.", "Hwasan County is holding a festival.", "Hwasan"),
    ("충주시는 도서관을 짓는다.", "Cheongju City is building a library.", "Cheongju"),
    ("나주시와 화순군이 합의했다.", "Naju City and Hwasan-gun agreed.", "Hwasan"),
    ("영산강 수질을 개선한다.", "It cleans up the Yeongsan Mountain.", "Yeongsan Mountain"),
    ("이천에서는 도자기 축제가 열린다.", "A pottery festival is held in 2,000 places.", "2,000"),
    ("사천 공항이 문을 닫았다.", "The 4,000 airports closed.", "4,000"),
    ("낙동강 하구에 새가 왔다.", "Birds came to the mouth of the Geum River.", "Geum River"),
]
CLEAN = [
    ("연어 축제가 남대천에서 열린다.", "A salmon festival is held at Namdaecheon."),
    ("동대구에서 기차를 탔다.", "They took a train at East Daegu."),
    ("사천 비행장에서 행사가 열린다.", "An event is held at the Sacheon airfield."),
    ("중국 사천에서 지진이 났다.", "An earthquake struck Sichuan, China."),
    ("광주 시민들이 광장에 모였다.", "Citizens of Gwangju gathered."),
    ("동해에서 어선이 뒤집혔다.", "A fishing boat capsized in the East Sea."),
    ("중국은 남중국해에서 훈련했다.", "China trained in the South China Sea."),
    ("태안 앞바다가 잔잔하다.", "The sea off Taean is calm."),
    ("안산 공장이 문을 닫았다.", "The Ansan plant closed."),
    ("남해 앞바다에 멸치가 몰려왔다.", "Anchovies came to the waters off Namhae."),
    ("신안군 천일염이 품귀다.", "Sea salt from Sinan-gun is in short supply."),
    ("강남 집값이 뛰었다.", "House prices in Gangnam jumped."),
    ("제주 여행객이 늘었다.", "Travellers to the island increased."),
    ("화순군은 축제를 연다.", "Hwasun County is holding a festival."),
    ("화순군은 축제를 연다.", "Hwasoon-gun is holding a festival."),
    ("여수시는 축제를 연다.", "Yosu City is holding a festival."),
    ("진천군은 축제를 연다.", "Jinchun County is holding a festival."),
    ("화순군은 미국 오렌지 카운티와 손을 잡았다.", "It joined hands with Orange County."),
    ("영산강 수질을 개선한다.", "It cleans up the Yeongsan River."),
    ("한라산에 눈이 내렸다.", "Snow fell on Mount Halla."),
    ("울산역과 울산 공항을 잇는다.", "It links Ulsan Station and Ulsan Airport."),
    ("이천에서는 도자기 축제가 열린다.", "Icheon holds a pottery festival with 2,000 pots."),
    ("이천 명이 모였다.", "Two thousand people gathered."),
    ("낙동강 하구에 새가 왔다.", "Birds came to the mouth of the Nakdong River."),
    ("메콩강과 낙동강을 견줬다.", "It likened it to the Mekong River."),
    ("한강에 얼음이 얼었다.", "The Han River froze."),
]


def found(ko: str, en: str) -> list[str]:
    return [en[slice(*one.en)] for one in find_place_readings(ko, en, link_words(ko, en))]


@pytest.mark.parametrize(("ko", "en", "read"), FLAGGED)
def test_flagged(ko: str, en: str, read: str) -> None:
    assert found(ko, en) == [read]


@pytest.mark.parametrize(("ko", "en"), CLEAN)
def test_clean(ko: str, en: str) -> None:
    assert found(ko, en) == []
