"""Homographs whose sense a number, a compound or a second place leaves no doubt of."""

from __future__ import annotations

import pytest

from align.bitext import Pair
from align.checks.homonym import find

# Korean, English, Korean word flagged, English flagged
FLAGGED = [
    # The compound has but the other half of the phrase.
    (
        "정부는 이재민에게 구호 물품을 긴급 지원했다.",
        "The government urgently provided slogan supplies to flood victims.",
        "구호",
        "slogan",
    ),
    # Another word has a part of the phrase, and no more.
    (
        "방화로 추정되는 불이 나 상가 3곳이 탔다.",
        "A fire presumed to be fire prevention burned three shops.",
        "방화",
        "fire prevention",
    ),
    (
        "그림은 추정가의 두 배인 12억 원에 팔렸다.",
        "The painting was sold for 1.2 billion won, two pears of the estimate.",
        "배",
        "pears",
    ),
    (
        "수도관이 파열돼 2천 가구가 물을 공급받지 못했다.",
        "The capital pipe burst and 2,000 households had no water.",
        "수도관",
        "capital",
    ),
    ("동물원 입장료가 오른다.", "The zoo position fee will rise.", "입장료", "position"),
    (
        "한국전력은 여름철 전기 사용량이 급증하자 각 가정에 절전을 호소하는 문자를 보냈다.",
        "As summertime biography use soared, KEPCO texted households to urge them to save power.",
        "전기",
        "biography",
    ),
    (  # The compound is known whole: a fire shutter.
        "방화 셔터가 제때 내려오지 않아 불길이 위층으로 번졌다.",
        "The arson shutter did not come down in time, and the flames spread upstairs.",
        "방화",
        "arson",
    ),
    (  # Its name is its own: the championships of 조정.
        "충주에서 열리는 세계조정선수권대회에 60여 개국 선수가 출전한다.",
        "Athletes from some 60 countries will compete in the World Coordination Championships.",
        "조정",
        "Coordination",
    ),
    (  # "Stock" is the other half of what was made of 주가.
        "증권사는 기술 수출을 계기로 목표 주가를 올렸다.",
        "The brokerage raised its target stock week on the back of technology exports.",
        "주가",
        "week",
    ),
    (
        "조계종은 사찰 음식 명장 여섯 명을 뽑았다.",
        "The Jogye Order picked six masters of surveillance food.",
        "사찰",
        "surveillance",
    ),
]
CLEAN = [
    ("구호 물품이 도착했다.", "Relief supplies have arrived."),
    ("그들은 구호를 외치며 구호 물품을 요구했다.", "They chanted slogans, demanding aid supplies."),
    ("방화로 추정되는 불이 났다.", "A fire believed to be arson broke out."),
    ("방화문이 불길을 막았다.", "The fire door kept out the flames."),
    ("도청 사무실에서 불이 났다.", "A fire broke out in an office of the provincial government."),
    ("국민이 정부에 등을 돌렸다.", "The people have turned their backs on the government."),
    ("두 배를 나눠 타고 온 관광객이 내렸다.", "Tourists who came on two boats got off."),
    ("매출이 두 배로 뛰었다.", "Sales doubled."),
    ("주차장이 3배 넓어져 배 농가가 반긴다.", "Pear farms welcome a lot three times bigger."),
    ("수도관 교체로 물이 끊긴다.", "Water will be cut off while pipes are replaced."),
    ("입장료 수입이 줄었다.", "Revenue from admissions fell."),
    ("전력 사용이 늘자 절전을 호소했다.", "It asked people to save power as use rose."),
    ("국정감사에서 감사 자료가 나왔다.", "Audit documents surfaced in the parliamentary audit."),
    (
        "그는 팀을 리그 정상으로 이끌었다.",
        "He led the team to the league title and the Champions League trophy.",
    ),
]


@pytest.mark.parametrize(("ko", "en", "word", "wrong"), FLAGGED)
def test_flagged(ko: str, en: str, word: str, wrong: str) -> None:
    found = [(ko[slice(*f.ko[0])], en[slice(*f.en[0])]) for f in find(Pair.of(ko, en))]
    assert found == [(word, wrong)]


@pytest.mark.parametrize(("ko", "en"), CLEAN)
def test_clean(ko: str, en: str) -> None:
    assert not list(find(Pair.of(ko, en)))
