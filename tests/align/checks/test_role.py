"""Exchanged roles, and sound sentences in another order."""

from __future__ import annotations

import pytest

from align.bitext import Pair
from align.checks.role import find

# (Korean, English, Korean flagged, English flagged)
FLAGGED = [
    ("그는 서울에서 부산까지 걸었다.", "He walked from Busan to Seoul.", "서울에서 부산까지",
     "from Busan to Seoul"),
    ("열차는 대전에서 서울로 가던 중 멈췄다.", "The train stopped on its way from Seoul to Daejeon.",
     "대전에서 서울로", "from Seoul to Daejeon"),
    ("삼성은 애플에 부품을 공급한다.", "Apple supplies parts to Samsung.", "삼성은 애플",
     "Apple supplies parts to Samsung"),
    (
        "한국가스공사는 카타르로부터 연간 200만 톤의 천연가스를 들여오기로 했다.",
        "Korea Gas Corporation will supply 2 million tons of natural gas a year to Qatar.",
        "카타르로부터 연간 200만 톤의 천연가스를 들여오",
        "supply 2 million tons of natural gas a year to Qatar",
    ),
    (
        "조합원들은 시공사가 공사비를 30% 올려 달라고 하자 총회를 열어 계약을 해지했다.",
        "When the union members asked for a 30 percent rise in construction costs, the builder held a general meeting and ended the contract.",
        "조합원들은 시공사",
        "union members asked for a 30 percent rise in construction costs, the builder",
    ),
    (
        "어머니는 아들에게서 온 편지를 간직하고 있다.",
        "The mother has kept the letters sent to her son.",
        "아들에게서 온",
        "sent to her son",
    ),
    ("아들이 아버지를 고소했다.", "The father sued his son.", "아들이 아버지", "father sued his son"),
    ("미국이 중국에 철회를 요구했다.", "China demanded that the United States withdraw it.",
     "미국이 중국", "China demanded that the United States"),
    ("환자는 의사를 고소했다.", "The doctor sued the patient.", "환자는 의사",
     "doctor sued the patient"),
    ("노조는 회사를 비판했다.", "The company criticized the union.", "노조는 회사",
     "company criticized the union"),
    ("일본은 한국에 사과를 요구했다.", "Korea demanded an apology from Japan.", "일본은 한국",
     "Korea demanded an apology from Japan"),
    ("피해자는 가해자에게서 편지를 받았다.", "The perpetrator received a letter from the victim.",
     "피해자는 가해자", "perpetrator received a letter from the victim"),
    ("아버지가 아들에게 재산을 넘겼다.", "The son handed over his property to his father.",
     "아버지가 아들", "son handed over his property to his father"),
    ("교사는 학생을 칭찬했다.", "The student praised the teacher.", "교사는 학생",
     "student praised the teacher"),
    ("경찰은 남성을 체포했다.", "The man arrested the police.", "경찰은 남성",
     "man arrested the police"),
    ("이란은 이스라엘을 공격했다.", "Israel attacked Iran.", "이란은 이스라엘",
     "Israel attacked Iran"),
    ("의사는 환자에게 폭행을 당했다.", "The patient was assaulted by the doctor.", "의사는 환자",
     "patient was assaulted by the doctor"),
    ("화물차가 신호를 기다리던 통학버스를 들이받았다.", "A school bus hit a truck at a light.",
     "화물차가 신호를 기다리던 통학버스", "school bus hit a truck"),
    ("대구가 부산보다 더 더웠다.", "Busan was hotter than Daegu.", "대구가 부산",
     "Busan was hotter than Daegu"),
    ("브라질이 아르헨티나를 2대 1로 꺾었다.", "Argentina beat Brazil 2-1.", "브라질이 아르헨티나",
     "Argentina beat Brazil"),
    ("상인들은 은행에게서 지원금을 받았다.", "The merchants paid the bank the subsidy.",
     "상인들은 은행", "merchants paid the bank"),
    ("변호사 두 명이 의뢰인을 고소했다.", "The client sued two lawyers.", "변호사 두 명이 의뢰인",
     "client sued two lawyers"),
    ("네이버는 협력사 세 곳에 지분을 넘겼다.", "Three suppliers handed over stakes to Naver.", "네이버는 협력사",
     "suppliers handed over stakes to Naver"),
    ("한국은 결승에서 일본에 역전패를 당했다.",
     "Japan suffered a come-from-behind loss to South Korea in the final.", "한국은 결승에서 일본",
     "Japan suffered a come-from-behind loss to South Korea"),
]  # fmt: skip

CLEAN = [
    (
        "대표팀은 손흥민을 제외한 모든 선수가 합류했다.",
        "Everyone but Son Heung-min has joined the national team.",
    ),
    (
        "만취한 승객이 운행 중이던 택시의 운전대를 잡아당겨 차량이 중앙분리대를 들이받는 사고가 났다.",
        "A taxi slammed into a median strip after a heavily intoxicated passenger yanked the steering wheel while the car was moving.",
    ),
    (
        "주장의 결승골로 라이벌을 눌렀다.",
        "The captain's winner sank their rivals.",
    ),
    ("나무가 벼락을 맞아 쓰러졌다.", "The tree was struck down by lightning."),
    ("그는 서울에서 부산까지 걸었다.", "He walked from Seoul all the way to Busan."),
    (
        "국립중앙박물관은 넉 달 동안 백제 금동대향로를 중심으로 한 특별전을 연다.",
        "An exhibition built around the Incense Burner of Baekje opens at the National Museum of Korea.",
    ),
    (
        "기상청은 서귀포에 비가 쏟아졌다고 밝혔다.",
        "Seogwipo got heavy rain, the weather agency said.",
    ),
    (
        "안세영은 결승에서 중국의 왕즈이를 꺾고 대회 2연패를 달성했다.",
        "Wang Zhiyi of China lost the final to An Se-young, who thus defended her title.",
    ),
    (
        "쿠웨이트 국영 석유회사는 HD한국조선해양에 유조선 네 척을 주문했다.",
        "HD KSOE has landed an order for four carriers from Kuwait's state oil company.",
    ),
    (
        "노조는 회사가 협약을 어겼다며 위원회에 구제를 신청했다.",
        "The company broke the agreement, the union said as it turned to the commission for relief.",
    ),
    (
        "노조는 회사가 협약을 어겼다며 위원회에 구제를 신청했다.",
        "Saying the company had broken the agreement, the union sought relief from the commission.",
    ),
    (
        "조합은 시공사가 공사비를 올려 달라고 하자 총회를 열어 계약을 해지했다.",
        "After the builder asked for more money, the cooperative held a meeting and ended the contract.",
    ),
    (
        "어머니는 아들에게서 온 편지를 간직하고 있다.",
        "The mother has kept the letters that her son sent to her.",
    ),
    ("서울에서 부산으로 이사했다.", "He moved to Busan from Seoul."),
    (
        "서울에서 부산까지 걸었다가 서울로 돌아왔다.",
        "He walked from Seoul to Busan and back to Seoul.",
    ),
    (  # Of two subjects each has its own object.
        "검찰은 유죄를, 변호인은 무죄를 주장했다.",
        "Prosecutors argued for guilt and the defense for acquittal.",
    ),
    (
        "하늘군은 축제 소식은 물론 특산물 정보 등을 안내하며 홍보에 나서고 있다고 밝혔다.",
        "Haneul County announced that it is promoting festival news as well as its specialties.",
    ),
    ("삼성은 애플에 부품을 공급한다.", "Samsung supplies parts to Apple."),
    ("삼성은 애플에 부품을 공급한다.", "Apple is supplied with parts by Samsung."),
    ("삼성은 애플에 부품을 공급한다.", "Apple gets its parts from Samsung."),
    ("아들이 아버지를 고소했다.", "The son sued his father."),
    ("아들이 아버지를 고소했다.", "The father was sued by his son."),
    ("미국이 중국에 철회를 요구했다.", "The United States demanded that China withdraw it."),
    ("환자는 의사를 고소했다.", "The patient sued the doctor."),
    ("한국은 일본에 졌다.", "Japan beat Korea."),
    ("동생은 쓰러진 형을 발견했다.", "His brother found his sibling collapsed."),
    ("노조는 회사를 비판했다.", "The union criticized the company."),
    ("노조는 회사를 비판했다.", "The company came under fire from the union."),
    ("피해자는 가해자에게서 편지를 받았다.", "The victim received a letter from the perpetrator."),
    ("피해자는 가해자에게서 편지를 받았다.", "The perpetrator wrote to the victim."),
    ("의사는 환자에게 폭행을 당했다.", "The doctor was assaulted by the patient."),
    ("의사는 환자에게 폭행을 당했다.", "The patient assaulted the doctor."),
    ("경찰은 남성을 체포했다.", "The man was arrested by police."),
    ("경찰은 남성을 체포했다.", "To the man's surprise, the police arrested him."),
    ("정부는 서울에 센터를 세운다.", "The government will build a centre in Seoul."),
    ("정부는 시민에게 지원금을 준다.", "Citizens will get subsidies from the government."),
    ("학생이 교사를 만났다.", "The student met the teacher."),
    ("이란은 이스라엘을 공격했다.", "Iran attacked Israel."),
    ("화물차가 신호를 기다리던 통학버스를 들이받았다.", "A truck hit a school bus at a light."),
    ("대구가 부산보다 더 더웠다.", "Daegu was hotter than Busan."),
    ("대구가 부산보다 더 더웠다.", "Busan was less hot than Daegu."),
    ("브라질이 아르헨티나를 2대 1로 꺾었다.", "Argentina lost to Brazil 2-1."),
    ("상인들은 은행에게서 지원금을 받았다.", "The merchants received the subsidy from the bank."),
    (
        "환자는 의식이 돌아왔지만 아직 말을 하지 못하는 상태다.",
        "The patient has regained consciousness but is still unable to speak.",
    ),
    (
        "항소심 재판부는 1심보다 무거운 형을 내렸다.",
        "The appeals court handed down a heavier sentence than the lower court.",
    ),
    ("구급차가 병원 일곱 곳을 돌았다.", "An ambulance was turned away by seven hospitals."),
]

KNOWN_WRONG = [
    # The roles lie in a clause inside another, with words of both between them.
    ("김 후보는 이 후보가 먼저 물러나야 한다고 했다.", "Kim said, I should step down first.",
     "이 후보", "I"),
]  # fmt: skip


def shown(ko: str, en: str) -> list[tuple[str, str]]:
    return [(ko[slice(*f.ko[0])], en[slice(*f.en[0])]) for f in find(Pair.of(ko, en))]


@pytest.mark.parametrize(("ko", "en", "nouns", "clause"), FLAGGED, ids=[r[1] for r in FLAGGED])
def test_exchanged_roles_are_flagged(ko: str, en: str, nouns: str, clause: str) -> None:
    assert shown(ko, en) == [(nouns, clause)]


@pytest.mark.parametrize(("ko", "en"), CLEAN, ids=[row[1] for row in CLEAN])
def test_a_sound_order_is_left_alone(ko: str, en: str) -> None:
    assert shown(ko, en) == []


@pytest.mark.xfail(strict=True, reason="only single clauses are judged")
@pytest.mark.parametrize(("ko", "en", "nouns", "clause"), KNOWN_WRONG)
def test_a_reported_clause_is_missed(ko: str, en: str, nouns: str, clause: str) -> None:
    assert shown(ko, en) == [(nouns, clause)]
