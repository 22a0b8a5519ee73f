"""A phrase before a noun, or a clause before another, that the English leaves out."""

from __future__ import annotations

import pytest

from align.checks._coverage import measure
from align.checks._lost_phrases import lost_phrases

FLAGGED = [
    ("멸종위기종을 포획한 어선의 면허를 취소하기로 했다.", "It decided to revoke the licenses of fishing boats.", "멸종위기종을 포획한"),
    ("서울시는 장애인을 위한 무료 법률 상담을 늘린다.", "Seoul will expand free legal counseling.", "장애인을 위한"),
    ("정부는 사전에 신청한 농가에 비용의 절반을 지원한다.", "The government covers half of the cost for farms.", "사전에 신청한"),
    ("도는 외국인 유학생을 채용하는 중소기업을 지원한다.", "The province supports small and medium-sized enterprises.", "외국인 유학생을 채용하는"),
    ("소득이 60% 이하인 한부모 가정을 돕는다.", "It helps single-parent families.", "소득이 60% 이하인"),
    ("당국은 증상이 없는 접촉자에게 외출을 삼가 달라고 했다.", "Authorities asked contacts not to go out.", "증상이 없는"),
    ("산사태 위험이 있는 구간의 열차 속도를 줄인다.", "Train speeds will be reduced on some sections.", "산사태 위험이 있는"),
    ("쌀은 품질은 좋지만 값이 크게 떨어졌다.", "The price of rice has fallen sharply.", "품질은 좋지만"),
    ("노사는 임금을 올리고 정년을 1년 연장하는 데 잠정 합의했다.", "Labor and management tentatively agreed to raise wages.", "정년을 1년 연장하는"),
]  # fmt: skip
CLEAN = [
    ("초록 물결을 보려는 여행객이 몰렸다.", "Travelers thronged."),
    ("서울시는 장애인을 위한 무료 법률 상담을 늘린다.", "Seoul will expand free legal counseling for disabled people."),
    ("길에서 목줄이 풀린 개를 만났다.", "They met an unleashed dog on the road."),
    ("유통기한이 지난 재료를 쓴 음식점이 적발됐다.", "Restaurants were caught using expired ingredients."),
    ("200여 명이 연락이 끊긴 가운데 당국은 세 명을 체포했다.", "Some 200 remained unaccounted for as authorities arrested three people."),
    ("4점 만점에 3점을 받은 선수가 이겼다.", "The player who picked up three points out of four won."),
    ("견해차가 컸던 것으로 알려졌다.", "They are said to have been far apart."),
    ("가장 추운 날씨를 보이고 있다.", "It is the coldest day."),
    ("코스피는 4,208에 거래를 마치며 4,200선을 넘었다.", "The KOSPI closed at 4,208, topping the 4,200 mark."),
    ("정부는 펀드를 1조원 규모로 키우고 기업에 투자하기로 했다.", "The government decided to expand the fund to 1 trillion won and invest in companies."),
    ("화재로 집을 잃은 주민들이 학교에 머물고 있다.", "Residents left homeless by the fire are staying at a school."),
    ("지역에 종사하는 의사가 늘었다.", "The number of doctors in the region has grown."),
    ("협력을 다짐한 두 장관은 악수했다.", "The two ministers shook hands, pledging to work together."),
]  # fmt: skip


def lost(ko: str, en: str) -> list[str]:
    return [ko[slice(*span)] for span in lost_phrases(measure(ko, en), ko)]


@pytest.mark.parametrize(("ko", "en", "phrase"), FLAGGED)
def test_flagged(ko: str, en: str, phrase: str) -> None:
    assert lost(ko, en)[:1] == [phrase]


@pytest.mark.parametrize(("ko", "en"), CLEAN)
def test_clean(ko: str, en: str) -> None:
    assert lost(ko, en) == []
