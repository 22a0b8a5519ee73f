"""Exchanged roles of who gets or suffers it and from whom, and the same sentences freely told."""

from __future__ import annotations

import pytest

from align.bitext import Pair
from align.checks.role import find

# (Korean, English that exchanges roles, sound English)
EXCHANGED = [
    (
        "고객이 점원에게 거스름돈을 돌려줬다.",
        "The clerk gave the change back to the customer.",
        "The customer gave the change back to the clerk.",
    ),
    (
        "사육사가 탈출한 곰에게 공격당해 다쳤다.",
        "A zookeeper attacked and injured an escaped bear.",
        "A zookeeper was attacked and injured by an escaped bear.",
    ),
    (
        "제자에게 추월당한 스승은 박수를 보냈다.",
        "The disciple, overtaken by his teacher, applauded.",
        "The teacher, overtaken by his disciple, applauded.",
    ),
    (
        "이탈리아는 독일로부터 빼앗긴 그림을 돌려받았다.",
        "Germany got back a painting taken by Italy.",
        "Italy got back a painting taken by Germany.",
    ),
    (
        "교육감은 장관에게서 예산을 줄이라는 공문을 받았다고 밝혔다.",
        "The minister said he had received an official letter from the superintendent telling him to cut the budget.",
        "The superintendent said he had received an official letter from the minister telling him to cut the budget.",
    ),
    (
        "주미대사는 국무부에 초치돼 관세 조치에 대한 설명을 들었다.",
        "The ambassador to the United States summoned the State Department and explained the tariff measures.",
        "The ambassador to the United States was summoned by the State Department and briefed on the tariff measures.",
    ),
    (
        "도서관은 한 독지가로부터 고서 300권을 기증받았다.",
        "The library donated 300 old books to a benefactor.",
        "The library received a donation of 300 old books from a benefactor.",
    ),
    (
        "검찰은 투자자들에게서 400억 원을 가로챈 일당을 구속했다.",
        "Prosecutors detained a ring of investors who stole 40 billion won from them.",
        "Prosecutors detained a ring that stole 40 billion won from investors.",
    ),
    (
        "장관은 국회의원들로부터 질타를 받았다.",
        "The minister reprimanded lawmakers.",
        "The minister was reprimanded by lawmakers.",
    ),
    (
        "이스라엘군은 하마스 대원들에게 기습을 당했다.",
        "Israeli forces launched a surprise attack on Hamas fighters.",
        "Israeli forces came under a surprise attack by Hamas fighters.",
    ),
    (
        "양계 농가는 사료 회사로부터 외상값 독촉을 받고 있다.",
        "The feed company is being pressed by poultry farms over unpaid bills.",
        "Poultry farms are being pressed by the feed company over unpaid bills.",
    ),
    (
        "교사가 학생에게 폭행당한 사건이 뒤늦게 알려졌다.",
        "It belatedly became known that a teacher assaulted a student.",
        "It belatedly became known that a teacher was assaulted by a student.",
    ),
    (
        "의료진은 환자 보호자에게서 폭언을 들었다.",
        "Medical staff hurled abuse at a patient's guardian.",
        "Medical staff were verbally abused by a patient's guardian.",
    ),
    (
        "그는 옛 동료에게 속아 퇴직금을 날렸다.",
        "He lost his retirement money by deceiving a former colleague.",
        "He lost his retirement money after being deceived by a former colleague.",
    ),
    (
        "팬들은 가수에게서 직접 쓴 편지를 받았다.",
        "Fans sent handwritten letters to the singer.",
        "Fans got handwritten letters from the singer.",
    ),
    (
        "택시 기사는 승객에게 얼굴을 맞아 전치 3주의 상처를 입었다.",
        "The taxi driver hit a passenger in the face, causing injuries requiring three weeks of treatment.",
        "The taxi driver was punched in the face by a passenger and needs three weeks to recover.",
    ),
    (
        "시위 참가자들은 경찰에게 연행되는 과정에서 다쳤다고 주장했다.",
        "The protesters claimed they were hurt while arresting police.",
        "The protesters claimed they were hurt while being taken away by police.",
    ),
    (
        "군수는 주민들로부터 소환 투표 청구를 당했다.",
        "The county head filed a recall petition against residents.",
        "The county head faced a recall petition from residents.",
    ),
    (
        "아이는 할아버지에게서 한자를 배웠다.",
        "The grandfather learned Chinese characters from the child.",
        "The grandfather taught the child Chinese characters.",
    ),
    (
        "이 회사는 노동부로부터 작업 중지 명령을 받았다.",
        "The company ordered the Labor Ministry to suspend work.",
        "The Labor Ministry ordered the company to stop work.",
    ),
    (
        "은퇴한 선수는 후배들로부터 감사패를 받았다.",
        "The retired player presented a plaque to his juniors.",
        "The retired player's juniors gave him a plaque of thanks.",
    ),
    (
        "사장은 직원들에게 둘러싸여 해명을 요구받았다.",
        "The president surrounded employees and demanded an explanation.",
        "Employees surrounded the president and demanded an explanation.",
    ),
]

CLEAN = [
    (
        "고양이에게 할퀴인 상처를 방치했다가 입원한 사례도 있다.",
        "One person was hospitalized after leaving a cat scratch untreated.",
    ),
    ("상점들은 손님에게 봉투값을 받는다.", "Customers pay the shops for bags."),
    (
        "학생들은 선배에게서 교복을 물려받았다.",
        "The seniors handed their uniforms down to the students.",
    ),
    ("배우는 팬들에게 사랑받는다.", "Fans love the actor."),
]


@pytest.mark.parametrize(("ko", "wrong", "right"), EXCHANGED, ids=[r[1] for r in EXCHANGED])
def test_exchanged_roles_are_flagged_and_free_renderings_are_not(
    ko: str, wrong: str, right: str
) -> None:
    assert len(list(find(Pair.of(ko, wrong)))) == 1
    assert not list(find(Pair.of(ko, right)))


@pytest.mark.parametrize(("ko", "en"), CLEAN, ids=[row[1] for row in CLEAN])
def test_a_sentence_told_from_the_other_side_is_left_alone(ko: str, en: str) -> None:
    assert not list(find(Pair.of(ko, en)))
