"""Names whose syllables are read as words, and names told in another of their English forms."""

from __future__ import annotations

import pytest

from align.checks.entity.syllables import find_syllable_readings
from align.words.evidence import link_words

FLAGGED = [
    ("복지부는 인상안을 발표했다.", "The Luck Ministry announced a raise.", "복지부", "Luck"),
    (
        "여가부는 청소년 쉼터를 늘린다.",
        "The Leisure Ministry adds shelters for teenagers.",
        "여가부",
        "Leisure",
    ),
    (
        "국토부는 전세 사기 대책을 내놓았다.",
        "The Soup Earth Ministry came up with measures against rental fraud.",
        "국토부",
        "Soup",
    ),
    (
        "감사원은 지방 공기업을 들여다보고 있다.",
        "The Thanks Institute is looking into local public companies.",
        "감사원",
        "Thanks",
    ),
    (
        "공수처는 전 차관을 소환했다.",
        "The Airborne Office summoned a former vice minister.",
        "공수처",
        "Airborne",
    ),
    (
        "함평 나비축제에 관광객이 몰렸다.",
        "Tourists flocked to the Box Butterfly Festival.",
        "함평",
        "Box",
    ),
    (
        "나노하 의원은 법안을 발의했다.",
        "A lawmaker under the old man sponsored the bill.",
        "나노하",
        "old",
    ),
    (
        "구본산 대표는 책임을 인정했다.",
        "CEO Koo Bon-san, the mountain, admitted responsibility.",
        "구본산",
        "mountain",
    ),
]
CLEAN = [
    ("김하늘 의원은 법안을 발의했다.", "Kim Ha-neul, the lawmaker, sponsored the bill."),
    ("박수진 교수는 연구를 이끌었다.", "Park Su-jin, a professor, led the study."),
    ("최고은 선수가 우승했다.", "Choi Go-eun, the top player, won."),
    ("복지부는 인상안을 발표했다.", "The Health Ministry announced a raise."),
    ("여가부는 청소년 쉼터를 늘린다.", "The gender ministry adds shelters for teenagers."),
    ("국토부는 전세 사기 대책을 내놓았다.", "The Land Ministry acted against rental fraud."),
    ("국토부는 전세 사기 대책을 내놓았다.", "The Transport Ministry acted against rental fraud."),
    ("행안부는 재난문자를 보냈다.", "The Ministry of Interior and Safety sent a disaster alert."),
    ("해수부는 어선 감척에 나섰다.", "The fisheries ministry set out to cut the fishing fleet."),
    ("산업부는 수출 대책 회의를 열었다.", "The Trade Ministry held a meeting on exports."),
    ("감사원은 공기업을 들여다보고 있다.", "The state auditor is looking into public companies."),
    ("국정원은 해킹 시도가 늘었다고 했다.", "The spy agency said hacking attempts had increased."),
    ("공수처는 전 차관을 소환했다.", "The anti-corruption agency summoned a former vice minister."),
    ("선관위는 투표용지 인쇄를 마쳤다.", "The election watchdog finished printing the ballots."),
    ("방통위는 과징금을 매겼다.", "The broadcasting regulator imposed a penalty."),
    ("인권위는 진정을 기각했다.", "The rights watchdog dismissed the complaint."),
    ("함평 나비축제에 관광객이 몰렸다.", "Tourists flocked to the Hampyeong Butterfly Festival."),
    ("정선 아리랑시장은 주말마다 붐빈다.", "The market in Jeongseon is crowded every weekend."),
    ("여의도는 하루 종일 술렁였다.", "The National Assembly was abuzz all day."),
    ("박철수 감독은 선수들을 격려했다.", "The veteran coach encouraged the players."),
    ("김하늘 의원은 법안을 발의했다.", "Rep. Kim sponsored the bill."),
]


def found(ko: str, en: str) -> list[tuple[str, str]]:
    readings = find_syllable_readings(ko, en, link_words(ko, en))
    return [(ko[slice(*one.ko)], en[slice(*one.en)]) for one in readings]


@pytest.mark.parametrize(("ko", "en", "name", "read"), FLAGGED)
def test_flagged(ko: str, en: str, name: str, read: str) -> None:
    assert found(ko, en) == [(name, read)]


@pytest.mark.parametrize(("ko", "en"), CLEAN)
def test_clean(ko: str, en: str) -> None:
    assert found(ko, en) == []
