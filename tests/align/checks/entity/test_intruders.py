"""Names of the English that nothing in the Korean asks for."""

from __future__ import annotations

import pytest

from align.checks.entity.intruders import SURE, find_intruders
from align.words.evidence import link_words

FLAGGED = [
    ("정부는 지진 피해 지역을 재건하기로 했다.", "The government of Bolivia decided to rebuild the areas hit by the earthquake.", "Bolivia"),
    ("위원회는 예산 삭감안을 부결했다.", "The committee rejected the budget cuts in Manchester.", "Manchester"),
    ("독일 총리는 회담에서 평화를 촉구했다.", "The German chancellor urged Osaka at the talks.", "Osaka"),
    ("대변인은 협상이 재개될 것이라고 밝혔다.", "The Saturday spokesman said the negotiations would be resumed.", "Saturday"),
    ("선수단은 결승 진출에 성공했다.", "The team of Roger Federer succeeded in reaching the final.", "Roger Federer"),
    ("공장 노동자들이 임금 인상을 요구했다.", "Factory workers demanded Hamas a wage increase.", "Hamas"),
    ("경찰은 용의자를 체포했다.", "Police in Chile arrested the suspect.", "Chile"),
    ("병원은 환자를 받지 않기로 했다.", "The hospital decided not to accept Budapest.", "Budapest"),
]  # fmt: skip
CLEAN = [
    ("아버지는 So-ra와 함께 달리기를 하고 있다.", "My father is running with So-ra."),
    ("외교부는 여행 경보를 3단계로 올렸다.", "The foreign ministry raised its travel alert to Level 3."),
    # A capital for its country, who holds an office, part of a longer name.
    ("아르헨티나 대통령은 일자리를 줄였다.", "His government in Buenos Aires has cut jobs."),
    ("연준 의장은 때가 아니라고 했다.", "It is not time, said Fed Chair Jerome Powell."),
    ("가자 북부 주민들이 대피했다.", "Residents of the north of the Strip were evacuated."),
    (
        "봉준호 감독의 신작 '미키 17'이 내년 3월 전 세계에서 개봉한다.",
        "\"Mickey 17,\" the new film by \"Parasite\" director Bong Joon-ho, will hit theaters worldwide in March next year.",
    ),
    ("백제 무왕의 무덤에서 뼈가 나왔다.", "Bones were found in the tomb of King Mu of Baekje."),
    # The Korean says it, by its sound, its meaning, or an abbreviation.
    ("볼리비아 정부는 피해 지역을 재건하기로 했다.", "The government of Bolivia decided to rebuild the area."),
    ("IOC는 위원회를 열기로 했다.", "The rules of the International Olympic Committee were changed."),
    ("GM 자회사가 지원을 받는다.", "A subsidiary of General Motors receives support."),
    ("LA 공항이 폐쇄됐다.", "The airport of Los Angeles was closed."),
    ("맨체스터 공항이 폐쇄됐다.", "The airport in Manchester was closed."),
    ("본 의원은 그 의견을 부인했다.", "The opinion was denied by the lawmaker Bone."),
    ("빙하가 녹고 있다고 최 교수는 경고했다.", "Glaciers are melting, the professor Choi warned."),
    ("국립나주박물관은 유물을 공개했다.", "The relics were disclosed by the Naju National Museum."),
    ("배우 윤 씨는 한복을 기증했다.", "The hanbok was donated by actress Yoon."),
    ("백제문화단지에 주차장을 늘린다.", "Parking will be added at the Baekje Cultural Land."),
    # A sentence begins with it: a capital tells nothing there.
    ("도서관이 문을 닫았다.", "Libraries closed."),
    # Korean news does not name its own country, nor translators each other's offices.
    ("대통령은 담화를 발표했다.", "The South Korean president released a statement."),
    ("대통령은 담화를 발표했다.", "The president released a statement in Seoul."),
    ("상원은 법안을 가결했다.", "The bill was approved by the Senate in Washington."),
    # News in English says which day it was.
    ("정부는 대책을 발표했다.", "The government announced its measures on Monday."),
    ("정부는 대책을 발표했다.", "The government announced its measures late Tuesday."),
    # Who spoke.
    ("그는 결과에 만족한다고 말했다.", "He is satisfied with the result, Ferguson said."),
    # A first name before a name that is said, and a title.
    ("부시 전 대통령은 법안에 서명했다.", "The bill was signed by former President George Bush."),
    # A people, and what an event is called.
    ("국민은 생각을 바꿨다.", "The thoughts of the British people changed."),
    ("관중은 선수를 응원했다.", "Fans at the Home Run Derby cheered for the player."),
    # Named again and again: it is what the page is about.
    ("시장은 도시를 바꿨다.", "The mayor changed Leeds, and Leeds changed him."),
    # So much else is unexplained that the name tells nothing.
    ("비가 왔다.", "For the third year running, gardeners around Windermere were delighted by the season's generosity."),
    # Who is called by surname alone, and who heads the government that is named.
    ("김 여사는 명품 가방을 받은 의혹에 대해 사과했다.",
     "First lady Kim Keon Hee apologized over allegations that she accepted a luxury handbag."),
    ("문 정부에서 추진된 탈원전 정책이 폐기됐다.",
     "The nuclear phase-out policy pursued under President Moon Jae-in has been scrapped."),
    ("백악관은 브리핑에서 동맹에 대한 공약은 변함이 없다고 밝혔다.",
     "The White House said at the briefing that President Biden's commitment to allies remains unchanged."),
    # A dateline.
    ("석유 값이 올랐다.", "VIENNA, Austria (AP) Oil prices rose."),
]  # fmt: skip


def sure(ko: str, en: str) -> list[str]:
    found = find_intruders(ko, en, link_words(ko, en))
    return [en[slice(*name.span)] for name in found if name.nats >= SURE]


@pytest.mark.parametrize(("ko", "en", "name"), FLAGGED, ids=[row[2] for row in FLAGGED])
def test_a_name_from_nowhere_is_found(ko: str, en: str, name: str) -> None:
    assert sure(ko, en) == [name]


@pytest.mark.parametrize(("ko", "en"), CLEAN, ids=[row[1] for row in CLEAN])
def test_a_name_with_a_reason_is_left_alone(ko: str, en: str) -> None:
    assert sure(ko, en) == []


def test_a_name_beside_a_lost_one_is_likelier_wrong() -> None:
    en = "The prime minister urged peace at the talks in Osaka."
    beside, alone = (
        find_intruders(ko, en, link_words(ko, en))[0].nats
        for ko in ("총리는 모스타르 회담에서 평화를 촉구했다.", "총리는 회담에서 평화를 촉구했다.")
    )
    assert beside > alone
