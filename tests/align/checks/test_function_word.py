"""Grammar words misread, and sound sentences with the same words."""

from __future__ import annotations

import pytest

from align.bitext import Pair
from align.checks.function_word import find

# (Korean, English, Korean flagged, English flagged)
FLAGGED = [
    ("아이들은 물론 어른들까지 만화에 빠졌다.", "Of course until adults, children love the cartoon.",
     "은 물론 어른들까지", "until"),
    ("버스 노선이 하나뿐인 마을이다.", "The village has more than one bus route.", "하나뿐인",
     "more than one"),
    ("비가 오더라도 행사를 연다.", "The event will be held unless it rains.", "오더라도", "unless"),
    ("시는 약속한 지원금을 한 푼도 주지 않고 있다.", "The city gave only one penny of the promised aid.",
     "한 푼도 주지 않", "only one"),
    ("사과는커녕 책임을 떠넘기고 있다.", "After apologising, it is shifting responsibility.",
     "커녕", "After"),
    ("회사는 해고 대신 휴직을 택했다.", "The company chose leave because of layoffs.",
     "해고 대신 휴", "because of"),
    ("정부는 세금을 깎아 주는 한편 복구비를 지원한다.",
     "The government will cut taxes instead of supporting repairs.", "주는 한편", "instead of"),
    ("환자는 수술 전에 반드시 금식해야 한다.", "Patients must fast after surgery.", "전에", "after"),
    ("직원들은 근무가 끝난 뒤 소독을 한다.", "Employees disinfect before finishing work.",
     "뒤", "before"),
    ("투표 전에 신분증을 확인한다.", "Identification is checked after voting.", "전에", "after"),
    ("파업 장기화에 따라 열차가 줄었다.", "According to the prolonged strike, trains fell.",
     "장기화에 따라", "According to"),
    ("감염병 확산에 따라 행사가 취소됐다.", "According to the spread, the event was cancelled.",
     "확산에 따라", "According to"),
    ("수출 감소에 따라 공장이 멈췄다.", "The plant stopped according to fewer exports.",
     "감소에 따라", "according to"),
    ("기온이 5도밖에 오르지 않았다.", "The temperature rose 5 degrees outside.",
     "도밖에 오르지 않", "outside"),
    ("신청자가 두 명밖에 없다.", "There are two applicants outside.", "명밖에 없", "outside"),
    ("사망자 가운데 3명은 어린이다.", "The three dead are children.", "사망자 가운데 3명",
     "The three dead"),
    ("확진자 중 5명이 입원했다.", "The five patients were hospitalised.", "확진자 중 5명",
     "The five patients"),
    ("시는 현금 대신 상품권을 줬다.", "The city gave vouchers as well as cash.",
     "현금 대신 상품권을", "as well as"),
    ("학생뿐만 아니라 교사도 참여했다.", "Teachers took part instead of students.",
     "학생뿐만 아니라", "instead of"),
    ("반대에도 불구하고 사업을 강행했다.", "It pushed the project because of opposition.",
     "대에도 불구하고", "because of"),
    ("폭우 때문에 도로가 끊겼다.", "The road was cut despite heavy rain.", "폭우 때문에", "despite"),
    ("서울을 제외한 지역에 비가 왔다.", "It rained in areas including Seoul.", "을 제외한",
     "including"),
    ("부산을 포함한 3개 도시가 참여한다.", "Three cities excluding Busan take part.",
     "을 포함한", "excluding"),
    ("기록은 10년 만에 깨졌다.", "The record was broken only in 10 years.", "10년 만에",
     "only in 10 years"),
    ("출발하기 전에 점검한다.", "They check it after leaving.", "전에", "after"),
    ("다음 달부터 요금이 오른다.", "Fares rise until next month.", "다음 달부터", "until"),
    ("주민들 덕분에 불을 껐다.", "The fire was put out despite residents.", "주민들 덕분에", "despite"),
    ("회의가 끝난 뒤, 기자들을 만났다.", "He met reporters while the meeting ended.", "끝난 뒤", "while"),
    # An end that stands before, or on another line, is none of this beginning.
    ("그때까지 쉬고 3월부터 연다.", "It is closed till then and open until March.", "3월부터", "till"),
    ("3월부터 연다.\n그때까지 쉰다.", "It is open until March.\nIt is closed.", "3월부터", "until"),
    ("1일부터 5일까지 쉰다.\n8일부터 연다.", "It is closed.\nIt is open until the 8th.",
     "8일부터", "until"),
]  # fmt: skip

MORE = [
    ("부모의 반대를 무릅쓰고 배우가 됐다.", "He became an actor at his parents' insistence.", "반대를 무릅쓰고", "at his parents' insistence"),
    ("재판부는 초범인 점을 고려해 집행을 미뤘다.", "The court suspended it even though it was a first offense.", "점을 고려해", "even though"),
    ("급식에는 국산 농산물만을 쓴다.", "School meals mainly use domestic produce.", "농산물만을", "mainly"),
    ("우천 시에도 공연을 진행한다.", "The show will go ahead unless it rains.", "시에도", "unless"),
    ("국회의원 300명 중 120명이 서명했다.", "Besides 300 lawmakers, 120 signed.", "300명 중", "besides 300"),
    ("가격이 비싼 데다 품질까지 떨어졌다.", "The price was high until the quality dropped.", "데다 품질까지", "until"),
    ("그는 변호사 없이 조사를 받았다.", "He was questioned with a lawyer.", "변호사 없이", "with"),
    ("수확량은 평년에 비해 12% 줄었다.", "The harvest fell 12 percent in an average year.", "평년에 비해", "in an average year"),
    ("계획을 발표하자 주민이 반발했다.", "Residents protested before the plan was announced.", "발표하자", "before"),
]  # fmt: skip

CLEAN = [
    ("반대를 무릅쓰고 배우가 됐다.", "He became an actor against his parents' wishes."),
    ("초범인 점을 고려해 집행을 미뤘다.", "The court suspended it, for it was a first offense."),
    (
        "초범인 점을 고려해 집행을 미뤘다.",
        "Because it was a first offense, although a grave one, it was suspended.",
    ),
    ("급식에는 국산 농산물만을 쓴다.", "School meals use nothing but domestic produce."),
    ("주민들은 불만을 토로했다.", "Residents were mainly unhappy."),
    (
        "수확량은 평년에 비해 12% 줄었다.",
        "The harvest was down 12 percent from that in an average year.",
    ),
    ("대만을 방문했다.", "They also visited Taiwan."),
    ("우천 시에도 공연을 진행한다.", "The show will go ahead rain or shine."),
    ("국회의원 300명 중 120명이 서명했다.", "Of 300 lawmakers, 120 signed."),
    ("가격이 비싼 데다 품질까지 떨어졌다.", "Not only was it pricey, the quality fell."),
    (
        "아이들은 물론 어른들까지 만화에 빠졌다.",
        "Not only children but even adults love the cartoon.",
    ),
    ("응답한 업체가 전체의 30%에 그쳤다.", "Only 30 percent, as many as last year, responded."),
    ("응답한 업체가 300곳에 달했다.", "As many as 300 businesses responded."),
    ("버스 노선이 하나뿐인 마을이다.", "The village has a single bus route."),
    ("비가 오더라도 행사를 연다.", "The event will be held even if it rains."),
    ("비가 오면 행사를 열지 않는다.", "The event will be held unless it rains."),
    ("시는 지원금을 한 푼도 주지 않았다.", "The city has not paid a single won of the aid."),
    ("그는 한 번도 우승하지 못했다.", "He never won a title, only one bronze medal."),
    ("위원장은 회의만 주재했다.", "The chair only presided over the meeting."),
    ("값이 1만 원을 넘어 더 올랐다.", "The price rose even above 10,000 won."),
    ("날씨가 춥지만 시민들도 나왔다.", "Even citizens came out in the cold."),
    ("회사는 해고 대신 휴직을 택했다.", "The company chose leave instead of layoffs."),
    ("세금을 깎아 주는 한편 복구비를 지원한다.", "It cuts taxes while supporting repairs."),
    ("환자는 수술 전에 반드시 금식해야 한다.", "Patients must fast before surgery."),
    ("그는 3년 전에 은퇴했다.", "He retired three years ago, after the Olympics."),
    ("경기 전에는 아무도 결과를 몰랐다.", "No one knew the result until after the match."),
    ("회의 뒤에 기자회견이 열렸다.", "A news conference was held after the meeting, before lunch."),
    ("7일부터 8일까지 쉰다.", "It is closed until the 8th."),
    (
        "예매는 11일까지, 공연은 20일부터다.",
        "Tickets are on sale until the 11th; the show opens on the 20th.",
    ),
    (
        "7일 밤부터 8일 아침 사이 최대 150㎜의 비가 온다.",
        "Up to 150 mm of rain falls between the night of the 7th and the morning of the 8th.",
    ),
    ("파업 장기화에 따라 열차가 줄었다.", "Trains fell due to the prolonged strike."),
    ("시에 따르면 인구가 늘었다.", "According to the city, the population grew."),
    ("법에 따라 처벌한다.", "They are punished according to the law."),
    ("증가에 따라 다르다.", "It varies according to the increase."),
    ("기온이 5도밖에 오르지 않았다.", "The temperature rose only 5 degrees."),
    ("건물 밖에 사람이 없다.", "There is no one outside the building."),
    ("신청자가 두 명밖에 없다.", "There are just two applicants."),
    ("사망자 가운데 3명은 어린이다.", "Three of the dead are children."),
    ("부상자 3명은 위독하다.", "The three injured are in critical condition."),
    ("열 명 중 일곱 명은 만족했다.", "Seventy percent were satisfied."),
    ("시는 현금 대신 상품권을 줬다.", "The city gave vouchers instead of cash."),
    ("그는 동생을 대신해 나왔다.", "He came in place of his brother."),
    ("학생뿐만 아니라 교사도 참여했다.", "Not only students but also teachers took part."),
    ("반대에도 불구하고 사업을 강행했다.", "It pushed the project despite opposition."),
    ("폭우 때문에 도로가 끊겼다.", "The road was cut because of heavy rain."),
    ("서울을 제외한 지역에 비가 왔다.", "It rained everywhere except Seoul."),
    ("부산을 포함한 3개 도시가 참여한다.", "Three cities including Busan take part."),
    ("기록은 10년 만에 깨졌다.", "The record was broken after 10 years."),
    ("그는 10년 만에 귀국했다.", "He came home for the first time in 10 years."),
    ("만 10세만 신청할 수 있다.", "Only 10-year-olds can apply."),
    ("", "According to the outside"),
    ("출발하기 전에 점검한다.", "They check it before leaving."),
    ("다음 달부터 요금이 오른다.", "Fares rise from next month."),
    ("접수는 3월 말까지다.", "Applications are accepted until the end of March."),
    ("주민들 덕분에 불을 껐다.", "The fire was put out thanks to residents."),
    ("회의가 끝난 뒤, 기자들을 만났다.", "He met reporters after the meeting."),
    ("휴가 동안 가게를 닫는다.", "The shop is closed during the holidays."),
]

KNOWN_WRONG = [
    # The cause is no word of the list.
    ("무더위에 따라 전력 소비가 늘었다.", "According to the heat, power use rose.",
     "무더위에 따라", "According to"),
]  # fmt: skip


def shown(ko: str, en: str) -> list[tuple[str, str]]:
    return [(ko[slice(*f.ko[0])], en[slice(*f.en[0])]) for f in find(Pair.of(ko, en))]


@pytest.mark.parametrize(("ko", "en", "word", "wrong"), FLAGGED, ids=[r[1] for r in FLAGGED])
def test_a_misread_grammar_word_is_flagged(ko: str, en: str, word: str, wrong: str) -> None:
    assert shown(ko, en) == [(word, wrong)]


@pytest.mark.parametrize(("ko", "en", "word", "wrong"), MORE, ids=[r[1] for r in MORE])
def test_what_limits_or_concedes_is_flagged(ko: str, en: str, word: str, wrong: str) -> None:
    assert [(w, e.lower()) for w, e in shown(ko, en)] == [(word, wrong)]


@pytest.mark.parametrize(("ko", "en"), CLEAN, ids=[row[1] for row in CLEAN])
def test_a_sound_sentence_is_left_alone(ko: str, en: str) -> None:
    assert shown(ko, en) == []


@pytest.mark.xfail(strict=True, reason="the list of causes is short")
@pytest.mark.parametrize(("ko", "en", "word", "wrong"), KNOWN_WRONG)
def test_another_cause_is_missed(ko: str, en: str, word: str, wrong: str) -> None:
    assert shown(ko, en) == [(word, wrong)]


def test_a_long_line_is_read_in_linear_time() -> None:
    assert shown("가" * 200_000 + " 밖에", "outside " * 20_000) == []
    assert shown("1일부터" * 50_000 + "까지", "until then") == []
