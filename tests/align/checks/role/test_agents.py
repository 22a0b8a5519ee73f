"""One verb and one noun that leave no doubt who does it, turned round and kept."""

from __future__ import annotations

import pytest

from align.checks.role.agents import find_turns
from align.words.evidence import link_words

FLAGGED = [
    ("북한은 중국으로부터 식량을 지원받았다.", "North Korea provided food aid to China.", "중국"),
    (
        "경찰은 태국에서 붙잡힌 마약 총책을 현지 당국으로부터 인도받았다.",
        "Police handed over the drug ringleader captured in Thailand to local authorities.",
        "당국",
    ),
    (
        "시의원은 건설업자에게서 현금 3천만 원을 받은 혐의를 받고 있다.",
        "The councilor is suspected of giving 30 million won in cash to a builder.",
        "건설업자",
    ),
    (
        "네이버는 미국 사모펀드에서 회사를 12억 달러에 사들였다.",
        "Naver sold the company to a U.S. private equity fund for $1.2 billion.",
        "사모펀드",
    ),
    (
        "남편을 살해한 50대가 구속됐다.",
        "A woman murdered by her husband was arrested.",
        "남편을 살해",
    ),
    (
        "경찰관을 폭행한 취객이 붙잡혔다.",
        "A drunk who was assaulted by a police officer was caught.",
        "경찰관을 폭행",
    ),
    (
        "이 기업은 경쟁사에 특허를 침해당했다고 주장했다.",
        "The firm claimed it had infringed a competitor's patents.",
        "경쟁사에 특허를 침해",
    ),
    (
        "감독은 제자에게서 꽃다발을 건네받았다.",
        "The coach handed his pupil a bouquet.",
        "제자",
    ),
    (
        "그는 선배에게서 공구를 물려받았다.",
        "He gave his senior the tools.",
        "선배",
    ),
    (
        "구청은 노인들에게 담요를 나눠 줬다.",
        "The district office received blankets from the elderly.",
        "노인",
    ),
    (
        "위원회는 교수들이 작성한 보고서를 검토했다.",
        "Professors reviewed the report written by the committee.",
        "교수들이 작성",
    ),
    (
        "삼성이 애플의 특허를 공격했다.",
        "Apple attacked Samsung's patents.",
        "삼성이 애플",
    ),
    (
        "미국은 중국산 철강에 관세를 물렸다.",
        "The United States charged tariffs set by China on steel.",
        "중국산",
    ),
]
CLEAN = [
    ("북한은 중국으로부터 식량을 지원받았다.", "China provided food aid to North Korea."),
    ("회사는 정부로부터 지원받은 돈을 썼다.", "The firm spent money provided by the government."),
    (
        "경찰은 태국에서 붙잡힌 마약 총책을 현지 당국으로부터 인도받았다.",
        "Thai authorities handed over the captured drug kingpin to Korean police.",
    ),
    (
        "임산부 또는 만 3세 이하 영유아를 동반한 민원인은 우선 처리 창구를 이용할 수 있습니다.",
        "A priority counter is available to pregnant women and visitors accompanied by children aged three or younger.",
    ),
    (
        "네이버는 미국 사모펀드에서 회사를 12억 달러에 사들였다.",
        "A U.S. private equity fund sold the company to Naver for $1.2 billion.",
    ),
    ("남편을 살해한 50대가 구속됐다.", "A woman who murdered her husband was arrested."),
    ("남편에게 살해당한 50대였다.", "She was a woman murdered by her husband."),
    ("남편에 의해 살해된 50대였다.", "She was a woman murdered by her husband."),
    (
        "경찰관을 폭행한 취객이 붙잡혔다.",
        "A drunk who assaulted a police officer was caught.",
    ),
    (
        "경찰관이 취객을 붙잡았다.",
        "The drunk was caught by a police officer.",
    ),
    (
        "이 기업은 경쟁사에 특허를 침해당했다고 주장했다.",
        "The firm claimed a competitor had infringed its patents.",
    ),
    (
        "이 기업은 경쟁사에 특허를 침해당했다고 주장했다.",
        "The firm claimed its patents had been infringed by a competitor.",
    ),
    ("감독은 제자에게서 꽃다발을 건네받았다.", "The coach was handed a bouquet by his pupil."),
    ("감독은 제자에게서 꽃다발을 받았다.", "A pupil gave the coach a bouquet."),
    ("감독은 제자에게서 꽃다발을 받았다.", "The coach received a bouquet from his pupil."),
    ("구청은 노인들에게 담요를 나눠 줬다.", "The district office gave the elderly blankets."),
    (
        "구청은 기업에서 받은 담요를 노인들에게 나눠 줬다.",
        "The district office gave the elderly blankets received from a company.",
    ),
    (
        "위원회는 교수들이 작성한 보고서를 검토했다.",
        "The committee reviewed the report written by professors.",
    ),
    ("보고서는 교수들이 작성했다.", "The report was written by professors."),
    ("어민 두 명을 헬기로 구조했다.", "They rescued by helicopter two fishermen."),
    ("폐수는 공장을 통해 주민에 의해 버려졌다.", "Waste was dumped by residents at the plant."),
    ("삼성이 애플의 특허를 공격했다.", "Samsung attacked Apple's patents."),
    ("삼성의 특허를 애플이 공격했다.", "Apple attacked Samsung's patents."),
    ("미국은 중국산 철강에 관세를 물렸다.", "The United States put tariffs on Chinese steel."),
    ("중국산 철강이 늘었다.", "Steel made by China increased."),
    ("설악산 등산로가 열렸다.", "The trails of Mount Seorak opened."),
]


def found(ko: str, en: str) -> list[str]:
    return [ko[slice(*turn.ko)] for turn in find_turns(ko, en, link_words(ko, en))]


@pytest.mark.parametrize(("ko", "en", "told"), FLAGGED)
def test_flagged(ko: str, en: str, told: str) -> None:
    assert found(ko, en)[:1] == [told]


@pytest.mark.parametrize(("ko", "en"), CLEAN)
def test_clean(ko: str, en: str) -> None:
    assert found(ko, en) == []
