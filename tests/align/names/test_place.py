"""Places: the official name, the bare stem, and what a suffix becomes."""

import pytest

from align.names.match import NAME_THRESHOLD, match
from align.names.place import place_forms, places, split_suffix

PROVINCES = (
    "서울특별시 부산광역시 대구광역시 인천광역시 광주광역시 대전광역시 울산광역시 세종특별자치시 "
    "경기도 강원특별자치도 충청북도 충청남도 전북특별자치도 전라남도 경상북도 경상남도 제주특별자치도"
).split()
# What is rendered well, and what names another place or no place.
RENDERED = [
    ("경주시", "Gyeongju City"),
    ("경주시", "Gyeongju-si"),
    ("경주시", "Gyeongju"),
    ("경주시", "the city of Gyeongju"),
    ("경주", "Kyungju"),
    ("종로구", "Jongno-gu"),
    ("종로구", "Jongno District"),
    ("종로구", "Jongro-gu"),
    ("부산시", "Pusan"),
    ("한강", "the Han River"),
    ("한강", "Hangang"),
    ("설악산", "Mt. Seorak"),
    ("설악산", "Seoraksan"),
    ("설악산", "Mount Seorak"),
    ("서울역", "Seoul Station"),
    ("동구", "Dong-gu"),
    ("충청북도", "North Chungcheong Province"),
    ("경북", "Gyeongsangbuk-do"),
    ("안강읍", "Angang-eup"),
    ("외동읍", "Oedong Town"),
    ("불국사", "Bulguksa Temple"),
    ("세종대로", "Sejong-daero"),
    ("천북면", "Cheonbuk-myeon"),
    ("보문호", "Lake Bomun"),
]
UNLIKE = [
    ("경주시", "Gwangju City"),
    ("종로구", "Jung-gu"),
    ("동구", "the east"),
    ("남구", "Mr. Nam"),
    ("한강", "Han"),
    ("대전", "Daegu"),
    ("경남", "Gyeongbuk Province"),
    ("전주", "Jinju"),
]


@pytest.mark.parametrize("province", PROVINCES)
def test_every_province_is_known(province: str) -> None:
    assert places()[province][0].isascii()


def test_every_municipality_is_known() -> None:
    kinds = [ko[-1] for ko in places() if len(ko) > 1 and ko[-1] in "시군구"]
    # 75 cities and 2 of Jeju; 82 counties, two of them 고성; districts share names.
    assert kinds.count("군") >= 81
    assert kinds.count("시") >= 77
    assert kinds.count("구") >= 80


@pytest.mark.parametrize(("korean", "english"), RENDERED)
def test_rendered(korean: str, english: str) -> None:
    found = match(korean, english)
    assert found.score >= NAME_THRESHOLD


@pytest.mark.parametrize(("korean", "english"), UNLIKE)
def test_unlike(korean: str, english: str) -> None:
    assert match(korean, english).score < NAME_THRESHOLD


def test_a_short_stem_is_no_place_of_its_own() -> None:
    assert place_forms("남") == ()
    assert "nam" not in place_forms("남구")


def test_market_and_mayor() -> None:
    assert {suffix.kind for _, suffix in split_suffix("경주시장")} == {"place", "organisation"}
