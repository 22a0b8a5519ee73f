"""Names that stand in another's very place, and countries and capitals told in other words."""

from __future__ import annotations

import pytest

from align.checks.entity.names_in_place import find_names_in_place
from align.words.evidence import link_words

FLAGGED = [
    (
        "영국의 메이 총리는 비판을 일축했다.",
        "Canadian Prime Minister May dismissed the criticism.",
        "영국",
        "Canadian",
    ),
    (
        "회담은 이라크 대표단이 도착한 뒤 이라크 대사관에서 열렸다.",
        "The talks were held at the Iraqi embassy after the Serbian delegation arrived.",
        "이라크",
        "Serbian",
    ),
    (
        "이탈리아 남부에서 지진이 나자 이탈리아군이 출동했다.",
        "Italian troops were sent out after a quake in southern Vietnam.",
        "이탈리아",
        "Vietnam",
    ),
    (
        "프랑스 대통령은 회담을 거부했다.",
        "The president of Brazil refused to hold talks.",
        "프랑스",
        "Brazil",
    ),
    (
        "필사본은 그리스어로 번역된다.",
        "The manuscript is to be translated into Chinese.",
        "그리스어",
        "Chinese",
    ),
    (
        "로켓이 떨어져 이스라엘 시민이 숨졌다.",
        "A rocket fell, and Foreign Affairs civilians died.",
        "이스라엘",
        "Foreign Affairs",
    ),
    (
        "그는 오바마의 제안을 환영했다.",
        "He welcomed Bosnian's proposal.",
        "오바마",
        "Bosnian's",
    ),
    (
        "브렛 캐버노 판사는 혐의를 부인했다.",
        "Judge Brett Cameron denied the charge.",
        "캐버노",
        "Cameron",
    ),
    (
        "런던의 의사들은 웃음이 약이라고 한다.",
        "Doctors in Moscow say laughter is medicine.",
        "런던",
        "Moscow",
    ),
    (
        "조사단은 마닐라에서 회의를 열었다.",
        "The inquiry held a meeting in Brussels.",
        "마닐라",
        "Brussels",
    ),
    (
        "베트남 정부는 한국에서 들여온 경비함을 투입했다.",
        "The Korean government deployed patrol ships brought in from Vietnam.",
        "베트남",
        "Korean",
    ),
    (
        "외교부는 일본 정부가 통과시킨 교과서에 항의했다.",
        "Japan's Foreign Ministry protested textbooks passed by the Korean government.",
        "일본",
        "Korean",
    ),
]

CLEAN = [
    ("이란 대표단이 도착했다.", "The Iranian delegation has arrived."),
    ("독일 총리는 사임했다.", "Chancellor Scholz has resigned."),
    ("미국 법원은 구글의 손을 들어 줬다.", "A Delaware court sided with Google."),
    ("일본 법원은 청구를 기각했다.", "The Tokyo District Court threw out the claim."),
    ("중국 외교부는 반발했다.", "Beijing's Foreign Ministry protested."),
    ("터키와 독일 지도자가 만났다.", "The leaders of Turkey and Germany met."),
    ("일본과 북한의 지도자들이 회담했다.", "The leaders of Japan and North Korea held talks."),
    ("미국 정부가 중국 당국에 항의했다.", "Washington complained to the Chinese government."),
    (
        "한국 대사는 독일 외교부를 찾았다.",
        "The South Korean ambassador visited the German ministry.",
    ),
    ("미 의회는 중국 기업을 겨눴다.", "The U.S. Congress took aim at Chinese companies."),
    ("미·중 정상이 통화했다.", "The American and Chinese leaders spoke by phone."),
    ("소련 군대가 물러났다.", "The Russian army withdrew."),
    ("영국 구단이 감독을 내보냈다.", "The club sacked the manager of the English side."),
    ("중국 증시가 올랐다.", "On Monday Shanghai stocks rose."),
    ("이날 일본 증시가 올랐다.", "On the day Tokyo stocks rose."),
    ("미국 대선이 다가온다.", "Soon the White House race will begin."),
    ("전날 북한 매체가 보도했다.", "On Sunday the North's media reported it."),
    ("영국 리그의 감독이다.", "He is a manager in the English league."),
    ("러시아 남부에서 불이 났다.", "A fire broke out in southern Russia."),
    ("프랑스 파리에서 회의가 열렸다.", "A meeting was held in Paris."),
    ("일본어로 번역된 소설이다.", "It is a novel that was translated into Japanese."),
    ("러시아 외무장관이 말했다.", "Moscow's top diplomat said so."),
    ("백악관은 성명을 냈다.", "The White House issued a statement in Washington."),
    ("유럽연합은 제재를 연장했다.", "Sanctions were extended in Brussels."),
    ("크렘린 대변인이 부인했다.", "A spokesman in Moscow denied it."),
    ("조 바이든 대통령이 웃었다.", "President Joe Biden laughed."),
    ("데이비드 스레이 편집장은 거절했다.", "Editor David Shipley refused."),
    ("그는 월포위츠에 대한 논란을 언급했다.", "He spoke in Washington of the controversy."),
    ("영국은 의사가 모자란다.", "Britain is short of doctors."),
    ("인도 출신 감독의 영화다.", "It is a film by an Indian director."),
    ("독일산 자동차가 팔렸다.", "German cars were sold."),
]


def shown(ko: str, en: str) -> list[tuple[str, str]]:
    found = find_names_in_place(ko, en, link_words(ko, en))
    return [(ko[slice(*one.ko)], en[slice(*one.en)]) for one in found]


@pytest.mark.parametrize(("ko", "en", "lost", "strange"), FLAGGED, ids=[r[1] for r in FLAGGED])
def test_a_name_in_anothers_place(ko: str, en: str, lost: str, strange: str) -> None:
    assert shown(ko, en) == [(lost, strange)]


@pytest.mark.parametrize(("ko", "en"), CLEAN, ids=[row[1] for row in CLEAN])
def test_a_name_in_its_own_place(ko: str, en: str) -> None:
    assert shown(ko, en) == []
