"""Cities told as others that sound alike, or as Seoul."""

from __future__ import annotations

import pytest

from align.checks.entity.cities import find_other_cities
from align.words.evidence import link_words

FLAGGED = [
    ("수원시청에서 이재준 수원시장과 만났다.", "They met Suwon Mayor Lee Jae-jun at Seongnam City Hall.", "Seongnam"),
    ("홍천군의 한 리조트에서 멈췄다.", "It stopped at a resort in Hoengseong, Gangwon Province.", "Hoengseong"),
    ("청주시는 운영사를 모집한다.", "Chungju is recruiting an operator.", "Chungju"),
    ("전주지법은 벌금을 선고했다.", "The Jinju District Court imposed a fine.", "Jinju"),
    ("부산 강서구에서 불이 났다.", "A fire broke out in Gangseo-gu, Seoul.", "Gangseo-gu, Seoul"),
    ("부산 중구의 상가다.", "It is an arcade in Jung District, central Seoul.", "Jung District, central Seoul"),
]  # fmt: skip
CLEAN = [
    ("수원시청에서 이재준 수원시장과 만났다.", "They met Suwon Mayor Lee Jae-jun at Suwon City Hall."),
    ("수원시청에서 성남시장과 만났다.", "They met the mayor of Seongnam at Suwon City Hall."),
    ("홍천군의 한 리조트에서 멈췄다.", "It stopped at a resort in Hongcheon, Gangwon Province."),
    ("진주를 캐는 해녀다.", "She is a haenyeo who dives for pearls off Yeosu."),
    ("청주시는 운영사를 모집한다.", "Cheongju is recruiting an operator."),
    ("청주시는 운영사를 모집한다.", "Chongju is recruiting an operator."),
    ("청주와 충주를 잇는 길이다.", "The road links Cheongju and Chungju."),
    ("청주와 충주를 잇는 길이다.", "The road starts in Chungju."),
    ("강진이 일어났다.", "A strong quake struck near Gangneung."),
    ("화성 탐사선을 쏘았다.", "A Mars probe was launched from Goheung."),
    ("부산 강서구에서 불이 났다.", "A fire broke out in Busan's Gangseo District."),
    ("부산 강서구에서 불이 났다.", "A fire broke out in Gangseo-gu."),
    ("부산 강서구의 본사를 서울로 옮긴다.", "The head office moves to Gangseo-gu, Seoul."),
    ("서울 강서구에서 불이 났다.", "A fire broke out in Gangseo-gu, Seoul."),
    ("전주지법은 벌금을 선고했다.", "The Jeonju District Court imposed a fine."),
    ("여수에서 배가 떠났다.", "The ship left Yeosu for Jeju."),
    ("남주혁이 출연했다.", "Nam Joo-hyuk appeared in Jinju."),
]  # fmt: skip


@pytest.mark.parametrize(("ko", "en", "said"), FLAGGED, ids=[row[1] for row in FLAGGED])
def test_another_city(ko: str, en: str, said: str) -> None:
    found = find_other_cities(ko, en, link_words(ko, en))
    assert [en[slice(*one.en)] for one in found] == [said]


@pytest.mark.parametrize(("ko", "en"), CLEAN, ids=[row[1] for row in CLEAN])
def test_the_city_itself(ko: str, en: str) -> None:
    assert not list(find_other_cities(ko, en, link_words(ko, en)))
