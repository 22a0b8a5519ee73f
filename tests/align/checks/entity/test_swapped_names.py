"""Bodies named in place of others, and names of bodies that are said in other words."""

from __future__ import annotations

import pytest

from align.checks.entity.swapped_names import find_exchanges
from align.words.evidence import link_words

FLAGGED = [
    (
        "한국지질자원연구원은 지진의 진앙이 단층과 일치하지 않는다고 밝혔다.",
        "The Korea Institute of Ocean Science and Technology said the epicenter did not match a fault.",
        "한국지질자원연구원",
        "Korea Institute of Ocean Science and Technology",
    ),
    (
        "태고종은 산사 음악회를 열었다.",
        "The Jogye Order held a temple concert.",
        "태고종",
        "Jogye Order",
    ),
    (
        "한국예탁결제원은 전산 시스템을 정비했다.",
        "The Korea Exchange upgraded its computer systems.",
        "한국예탁결제원",
        "Korea Exchange",
    ),
    (
        "한국수력원자력은 체코 원전 사업의 계약을 앞두고 있다.",
        "Korea Electric Power Corp. is about to sign a contract for the Czech plant.",
        "한국수력원자력",
        "Korea Electric Power Corp",
    ),
    (
        "한국은행은 금리를 올렸다.",
        "The Korea Development Bank raised rates.",
        "한국은행",
        "Korea Development Bank",
    ),
    (
        "경찰청은 단속 결과를 발표했다.",
        "The National Tax Service announced the results of the crackdown.",
        "경찰청",
        "National Tax Service",
    ),
    (
        "삼성전자가 새 공장을 짓는다.",
        "LG Electronics is building a new plant.",
        "삼성전자",
        "LG Electronics",
    ),
    (
        "유럽연합은 제재를 연장했다.",
        "The United Nations extended the sanctions.",
        "유럽연합",
        "United Nations",
    ),
    (
        "하나은행이 점포를 줄인다.",
        "Woori Bank is closing branches.",
        "하나은행",
        "Woori Bank",
    ),
    (
        "환경부는 대책을 내놓았다.",
        "The Ministry of National Defense came up with measures.",
        "환경부",
        "Ministry of National Defense",
    ),
    (
        "헌법재판소가 결정을 내렸다.",
        "The Supreme Court issued its decision.",
        "헌법재판소",
        "Supreme Court",
    ),
]
CLEAN = [
    ("극지연구소는 남극에서 미생물을 찾았다.", "KOPRI found microbes in Antarctica."),
    (
        "천태종은 구인사에서 법회를 열었다.",
        "The Cheontae Order of Korean Buddhism held a service at Guinsa.",
    ),
    ("예탁결제원은 집계를 발표했다.", "The Korea Securities Depository released the tally."),
    (
        "조계종과 천태종 스님들이 모였다.",
        "Monks of the Jogye Order and the Cheontae Order gathered.",
    ),
    ("거래소는 거래 시간을 늘린다.", "The Korea Exchange will extend trading hours."),
    (
        "현대차 정의선 회장은 공장을 찾았다.",
        "Hyundai Motor Group Executive Chair Chung visited a plant.",
    ),
    ("한국은행은 금리를 올렸다.", "The Bank of Korea raised rates."),
    ("한국은행은 금리를 올렸다.", "The BOK raised rates."),
    ("한은은 금리를 올렸다.", "The central bank raised rates."),
    ("과기정통부가 요금제를 손본다.", "The Science Ministry is overhauling rate plans."),
    ("노동부는 사업장을 점검했다.", "The Labor Ministry inspected workplaces."),
    ("경찰은 단속 결과를 발표했다.", "The National Police Agency announced the results."),
    ("런던 경찰청은 신원을 확인했다.", "The Metropolitan Police confirmed the identity."),
    ("중국의 국무원은 계획을 냈다.", "China's State Council issued a plan."),
    ("한국과 미국의 장관이 만났다.", "Ministers of South Korea and the United States met."),
    ("삼성은 두산에 졌다.", "The Samsung Lions lost to the Doosan Bears."),
    ("공정위는 과징금을 물렸다.", "The Korea Fair Trade Commission imposed fines."),
    ("산은은 지분을 팔았다.", "The Korea Development Bank sold its stake."),
    (
        "한국은행과 산업은행이 협약을 맺었다.",
        "The Bank of Korea and the Korea Development Bank signed an agreement.",
    ),
    ("그 은행은 점포를 줄인다.", "Woori Bank is closing branches."),
    ("외교통상부가 발표했다.", "The Ministry of Foreign Affairs and Trade announced it."),
]


def found(ko: str, en: str) -> list[tuple[str, str]]:
    names = find_exchanges(ko, en, link_words(ko, en))
    return [(ko[slice(*one.ko)], en[slice(*one.en)]) for one in names]


@pytest.mark.parametrize(("ko", "en", "lost", "put"), FLAGGED)
def test_flagged(ko: str, en: str, lost: str, put: str) -> None:
    assert found(ko, en) == [(lost, put)]


@pytest.mark.parametrize(("ko", "en"), CLEAN)
def test_clean(ko: str, en: str) -> None:
    assert found(ko, en) == []
