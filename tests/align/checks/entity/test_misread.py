"""Names read as the words they are spelt like, and names that were not."""

from __future__ import annotations

import pytest

from align.checks.entity.misread import find_misreadings
from align.words.evidence import link_words

# (Korean, English, Korean flagged, English flagged)
FLAGGED = [
    ("양산에서 축제가 열렸다.", "A festival was held in the parasol.", "양산", "parasol"),
    (
        "경남 양산시립도서관은 월요일에 쉰다.",
        "The Parasol City Library is closed on Mondays.",
        "양산",
        "Parasol",
    ),
    ("화성시는 예산을 늘렸다.", "Mars City increased its budget.", "화성시", "Mars"),
    ("진도 해역에서 어선이 침몰했다.", "A fishing boat sank off the progress.", "진도", "progress"),
    (
        "고성 어민들은 피해를 호소했다.",
        "Fishermen of the Loud Port complained of the damage.",
        "고성",
        "Loud",
    ),
    (
        "강원 인제군은 산불 예방에 나섰다.",
        "The Gangwon military set out to prevent forest fires.",
        "인제군",
        "military",
    ),
    ("기아는 신차를 공개했다.", "Hunger unveiled a new car.", "기아", "Hunger"),
    (
        "하나은행은 창구를 줄였다.",
        "One bank reduced its counters.",
        "하나은행",
        "One bank",
    ),
    (
        "이슬기 씨는 빵집을 차렸다.",
        "Dew opened a bakery.",
        "이슬기",
        "Dew",
    ),
    (
        "김해에서 마라톤 대회가 열린다.",
        "A marathon is held by Kim Hae.",
        "김해",
        "Kim Hae",
    ),
    (
        "통영 미래사 스님들이 산문을 열었다.",
        "The monks of Mirae Company in Tongyeong opened the gate.",
        "미래사",
        "Mirae Company",
    ),
    (
        "해운대에 피서객이 몰렸다.",
        "Vacationers flocked to Haeun University.",
        "해운대",
        "Haeun University",
    ),
    (
        "대전지법 논산지원은 재판을 미뤘다.",
        "Daejeon District Court's support for Nonsan put off the trial.",
        "논산지원",
        "support for Nonsan",
    ),
    (
        "그는 설날 대회에서 백두장사에 오르며 꽃가마를 탔다.",
        "He rode the palanquin as he rose to the Baekdu business at the Lunar New Year contest.",
        "백두장사",
        "Baekdu business",
    ),
    (
        "대구지법 서부지원은 징역형을 선고했다.",
        "The Daegu court's western support handed down a prison term.",
        "서부지원",
        "western support",
    ),
    (
        "시는 조치원역 광장을 넓힌다.",
        "The city widens the action center Station plaza.",
        "조치원역",
        "action",
    ),
]
CLEAN = [
    (
        "대구지법 서부지원은 징역형을 선고했다.",
        "The western branch of the Daegu court handed down a prison term.",
    ),
    ("법원은 서부 지원 예산을 늘렸다.", "The court increased the western support budget."),
    ("시는 조치원역 광장을 넓힌다.", "The city widens the Jochiwon Station plaza."),
    ("치안판사는 그를 풀어 줬다.", "The magistrate released him."),
    ("남북 대화가 다시 열렸다.", "Inter-Korean talks resumed."),
    ("양산에서 축제가 열렸다.", "A festival was held in Yangsan."),
    ("그는 햇볕을 가리려고 양산을 폈다.", "He opened a parasol against the sun."),
    ("공장은 신차를 양산한다.", "The plant mass-produces the new car."),
    ("화성 탐사선이 착륙했다.", "The Mars probe landed."),
    ("화성시는 예산을 늘렸다.", "Hwaseong increased its budget."),
    ("공사 진도가 더디다.", "The progress of the work is slow."),
    ("진도 7의 지진이 일어났다.", "A quake of intensity 7 struck."),
    ("두 팀은 결승에서 대전한다.", "The two teams battle in the final."),
    ("관중석에서 고성이 오갔다.", "There was shouting in the stands."),
    ("기아에 시달리는 어린이를 도왔다.", "They helped children suffering from hunger."),
    ("기아는 신차를 공개했다.", "Kia unveiled a new car."),
    ("하나은행은 창구를 줄였다.", "Hana Bank reduced its counters."),
    ("은행 하나가 문을 닫았다.", "One bank closed its doors."),
    ("이슬기 씨는 빵집을 차렸다.", "Lee Seul-gi opened a bakery."),
    ("풀잎에 이슬이 맺혔다.", "Dew formed on the grass."),
    ("김해에서 마라톤 대회가 열린다.", "A marathon is held in Gimhae."),
    ("통영 미래사 스님들이 산문을 열었다.", "The monks of Miraesa Temple opened the gate."),
    ("신문사 미래사 직원들이 모였다.", "Staff of the publisher Mirae Company gathered."),
    ("해운대에 피서객이 몰렸다.", "Vacationers flocked to Haeundae."),
    ("서울대 교수들이 성명을 냈다.", "Professors at Seoul National University issued a statement."),
    (
        "대전지법 논산지원은 재판을 미뤘다.",
        "The Nonsan branch of the Daejeon District Court put off the trial.",
    ),
    ("논산 지원을 늘린다.", "It increases support for Nonsan."),
    ("그는 백두장사에 올랐다.", "He won the Baekdu ssireum title."),
    ("전직 사진가들이 모였다.", "Former photographers gathered."),
    ("양해각서를 체결했다.", "They signed a memorandum of understanding."),
    ("한국전력은 요금을 올렸다.", "KEPCO raised its rates."),
    ("신화통신은 현장 소식을 전했다.", "The news agency reported from the scene."),
]


def found(ko: str, en: str) -> list[tuple[str, str]]:
    evidence = link_words(ko, en)
    return [(ko[slice(*one.ko)], en[slice(*one.en)]) for one in find_misreadings(ko, en, evidence)]


@pytest.mark.parametrize(("ko", "en", "name", "read"), FLAGGED)
def test_flagged(ko: str, en: str, name: str, read: str) -> None:
    assert found(ko, en) == [(name, read)]


@pytest.mark.parametrize(("ko", "en"), CLEAN)
def test_clean(ko: str, en: str) -> None:
    assert found(ko, en) == []


def test_the_name_is_written_as_news_does() -> None:
    ko, en = "우리카드는 상품을 냈다.", "Our card launched a product."
    assert [one.right for one in find_misreadings(ko, en, link_words(ko, en))] == ["Woori Card"]
