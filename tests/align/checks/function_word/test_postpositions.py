"""What the English says before a noun, against what the Korean says behind it."""

from __future__ import annotations

import pytest

from align.checks.function_word.postpositions import find_postpositions

FLAGGED = [
    ("주민의 의견에 따라 시간을 늘렸다.", "Hours were extended against residents' opinions.", ("의견에 따라", "against")),
    ("의사들로부터 높은 평가를 받았다.", "It won praise on behalf of doctors.", ("의사들로부터", "on behalf of")),
    ("공장을 베트남이 아닌 멕시코에 짓는다.", "The plant will be built in Mexico as well as Vietnam.", ("베트남이 아닌", "as well as")),
    ("현직 기자 중에서 뽑는다.", "They are picked from outside journalists.", ("기자 중에서", "outside")),
    ("관광객들은 안내원과 함께 둘러본다.", "Tourists look around without a guide.", ("안내원과 함께", "without")),
    ("강풍을 동반한 폭염 속에서도 훈련했다.", "They trained because of the heat wave.", ("폭염 속에서도", "because of")),
    ("주민의 요청에 따라 조명을 바꿨다.", "The lights were changed without a request.", ("요청에 따라", "without")),
    ("연금 개혁을 둘러싸고 맞서고 있다.", "They are at odds despite pension reform.", ("연금 개혁을 둘러싸고", "despite")),
    ("대회 기간 동안 주차를 금지한다.", "Parking is banned before the competition period.", ("기간 동안", "before")),
    ("수출 규제 여파로 가동을 멈췄다.", "It stopped production despite export restrictions.", ("수출 규제 여파로", "despite")),
    ("선거를 앞두고 법안을 처리한다.", "They are passing bills following the election.", ("선거를 앞두고", "following")),
    ("마약 혐의로 체포했다.", "He was arrested despite a drug charge.", ("혐의로", "despite")),
    ("팬들 사이에서 인기다.", "He is popular outside his fans.", ("팬들 사이에서", "outside")),
    ("선임 과정에서 규정을 지켰다.", "The rules were kept after the selection process.", ("과정에서", "after")),
    ("장관들에게 지시했다.", "He gave orders on behalf of the ministers.", ("장관들에게", "on behalf of")),
    ("계획대로 진행했다.", "It went ahead contrary to the plan.", ("계획대로", "contrary to")),
    ("공항을 거쳐 인천까지 간다.", "It goes to Incheon bypassing the airport.", ("공항을 거쳐", "bypassing")),
    ("지난해 같은 기간에 비해 줄었다.", "It fell along with the same period last year.", ("기간에 비해", "along with")),
    ("그는 변호사 없이 조사를 받았다.", "He was questioned with a lawyer.", ("변호사 없이", "with")),
    ("미국에 이어 유럽연합도 제재에 동참했다.", "The European Union joined the sanctions ahead of the United States.", ("미국에 이어", "ahead of")),
    ("한국은 일본과 함께 성명에 서명했다.", "South Korea signed the statement against Japan.", ("일본과 함께", "against")),
    ("시민들은 촛불 대신 응원봉을 들었다.", "Citizens held light sticks along with candles.", ("촛불 대신", "along with")),
    ("회의에는 장관을 대신해 차관이 참석했다.", "The vice minister attended the meeting together with the minister.", ("장관을 대신해", "together with")),
    ("주민들은 소음 때문에 이사했다.", "Residents moved despite the noise.", ("소음 때문에", "despite")),
    ("정부의 규제에도 집값은 올랐다.", "Home prices rose thanks to government regulations.", ("규제에도", "thanks to")),
    ("출산율은 일본에 비해서도 낮다.", "The birth rate is low, just like Japan's.", ("일본에 비해서도", "just like")),
    ("승객은 기관사를 제외하고 모두 대피했다.", "All passengers including the engineer escaped.", ("기관사를 제외하고", "including")),
    ("서울을 비롯한 여러 도시에서 열린다.", "It will be held in several cities except Seoul.", ("서울을 비롯한", "except")),
    ("그는 사고 이후로는 운전을 하지 않았다.", "He did not drive until the accident.", ("사고 이후로는", "until")),
    ("선수들은 경기 전 몸을 풀었다.", "The players warmed up after the match.", ("경기 전", "after")),
    ("지원금은 소득에 관계없이 지급된다.", "The subsidy is paid depending on income.", ("소득에 관계없이", "depending on")),
    ("아이들을 위해 놀이터를 만들었다.", "A playground was built despite the children.", ("아이들을 위해", "despite")),
    ("미국은 한국에 이어 일본과도 협정을 맺었다.", "The United States signed with Japan ahead of South Korea.", ("한국에 이어", "ahead of")),
    ("공연은 부산을 시작으로 이어진다.", "The tour goes on, ending with Busan.", ("부산을 시작으로", "ending with")),
    ("전문가 자문을 거쳐 최종안을 확정한다.", "It will finalize the plan without consulting experts.", ("자문을 거쳐", "without")),
    ("선생님의 도움으로 시험에 합격했다.", "He passed the exam without his teacher's help.", ("도움으로", "without")),
    ("관객은 물론 배우들도 울었다.", "Actors wept rather than the audience.", ("관객은 물론", "rather than")),
    ("집값은 강남을 중심으로 올랐다.", "Home prices rose except in Gangnam.", ("강남을 중심으로", "except in")),
    ("그는 은퇴 후에도 후배를 지도한다.", "He coached younger players until his retirement.", ("은퇴 후에도", "until")),
    ("그는 코치의 조언으로 방법을 바꿨다.", "He changed it against his coach's advice.", ("조언으로", "against")),
    ("그는 아버지와 달리 정치에 관심이 없다.", "Like his father, he has no interest in politics.", ("아버지와 달리", "Like")),
    ("환자 가운데 세 명은 어린이다.", "In addition to the patients, three are children.", ("환자 가운데 세 명", "In addition to")),
]  # fmt: skip
CLEAN = [
    ("증원에 따른 반발이 거세다.", "The backlash against the increase is fierce."),
    ("고용보험은 해고에 따른 소득 감소를 막는다.", "Insurance protects workers against layoffs."),
    ("법에 따라 불법 시설을 철거했다.", "Structures against the law were pulled down."),
    ("고객들로부터 위탁받아 운용한다.", "It manages assets on behalf of clients."),
    ("회원이 아닌 시민도 이용할 수 있다.", "Citizens as well as members can use it."),
    ("외부 전문가 중에서 뽑는다.", "They are picked from outside experts."),
    ("선두를 향해 따라붙었다.", "He moved one stroke behind the leader."),
    ("보호자와 함께 오면 무료다.", "It is free except without a guardian."),
    ("국회 동의로 임명한다.", "No one is named without parliamentary consent."),
    ("심의를 거쳐야 집행한다.", "It cannot be spent without deliberation."),
    ("예약 없이는 들어갈 수 없다.", "It is open to those with reservations."),
    ("허가 없이 들어가면 처벌받는다.", "Only those with permits may enter."),
    ("이웃과 달리 사형을 집행하지 않는다.", "It does not, like its neighbor, carry out executions."),
    ("부상 때문에 쉬던 그가 우승했다.", "He won despite the injury that had sidelined him."),
    ("파산에 따른 충격을 딛고 일어섰다.", "He got up despite the bankruptcy."),
    ("연휴 동안 값이 올랐다.", "Prices rose after the holiday began."),
    ("여름 내내 닫혀 있던 계곡이 열렸다.", "The valley reopened after a summer."),
    ("일본에 이어 중국을 꺾었다.", "They beat China after a win against Japan."),
    ("가격은 물론 품질도 좋다.", "Quality is good, rather than the price alone."),
    ("폭염 속에서도 훈련했다.", "They trained through the heat wave."),
    ("영장 없이 법에 따라 조사했다.", "They were questioned under the law without a warrant."),
    ("경기 도중 자리를 떴다.", "They left before the game was over."),
    ("그는 사망 당시 회장이었다.", "He was chairman until his death."),
    ("면회는 가족에 한해 허용된다.", "Visits are barred except for family."),
    ("비판에 대해 예정대로 하겠다고 했다.", "Despite criticism, it said it would go ahead."),
    ("해킹 의혹을 둘러싼 논란에도 출시했다.", "It was released despite hacking allegations."),
    ("선거를 앞두고 법안을 처리한다.", "Bills are being passed ahead of the election."),
    ("팬들 사이에서 인기다.", "He is popular among fans."),
    ("정부로부터 지원 없이 자랐다.", "They grew up without government support."),
    ("공격으로부터 시민을 지켰다.", "They defended citizens against attacks."),
    ("시민들에게 사랑받는다.", "It is dear to citizens."),
    ("기업과 함께 일자리를 만든다.", "Jobs are created with businesses."),
    ("손님을 맞아 문을 열었다.", "It opened for guests."),
    ("그 나라는 석유가 아닌 관광으로 산다.", "The country lives on tourism, not oil."),
    ("그는 변호사 없이 조사를 받았다.", "He was questioned without a lawyer."),
    ("의사 없이 수술했다.", "They operated with no doctor present."),
    ("행사는 사고 없이 끝났다.", "The event ended with no accident."),
    ("미국에 이어 유럽연합도 동참했다.", "The European Union followed the United States."),
    ("도쿄에 이어 서울에서 열린다.", "After its run in Tokyo, it comes to Seoul."),
    ("그는 노조와 함께 정부를 상대로 싸웠다.", "He fought against the government with the union."),
    ("쌀 대신 밀을 심었다.", "They planted wheat in place of rice, along with beans."),
    ("장관을 대신해 차관이 참석했다.", "The vice minister attended in place of the minister."),
    ("소음 때문에 이사했다.", "They moved because of the noise."),
    ("규제에도 집값은 올랐다.", "Home prices rose in spite of the rules."),
    ("침체는 규제에도 원인이 있다.", "The slump is partly due to the rules."),
    ("소득에 따라 다르다.", "It differs depending on income."),
    ("무허가로 조업하던 어선을 나포했다.", "It seized a boat that was operating without a permit."),
    ("아이들을 위해 놀이터를 만들었다.", "A playground was built for the children."),
    ("미국은 한국에 이어 일본과도 협정을 맺었다.", "The United States signed with Japan after South Korea."),
    ("공연은 부산을 시작으로 이어진다.", "The tour starts with Busan."),
    ("자문을 거쳐 확정했다.", "It was settled after consulting experts."),
    ("국내에서도 첫 감염자가 나왔다.", "It is the first infection in Korea, too."),
    ("회원만 들어가며 직원도 없다.", "Only staff and members get in."),
    ("관객은 물론 배우들도 울었다.", "Actors wept, and not only the audience."),
    ("집값은 강남을 중심으로 올랐다.", "Home prices rose, led by Gangnam."),
    ("야당의 반대로 통과되지 못했다.", "It failed because of the opposition's objection."),
    ("반대에도 서울로 떠났다.", "He left for Seoul despite objections."),
    ("그는 코치의 조언으로 방법을 바꿨다.", "He changed it on his coach's advice."),
    ("작년보다 늘었다.", "It has grown since last year."),
    ("일본 못지않게, 일본보다 비슷하거나 높다.", "It is similar to Japan, or higher."),
    ("서울을 제외하고 모두 올랐다.", "All but Seoul rose, including Busan."),
    ("사고 이후에야 대책이 나왔다.", "No measures came until the accident."),
    ("사고 이후 속도를 낮췄다.", "The limit was lowered following the accident."),
    ("전 대통령은 회담 후 귀국했다.", "The former president came home after the talks."),
    ("소득에 관계없이 지급된다.", "It does not depend on income."),
    ("아버지와 달리 관심이 없다.", "Unlike his father, he is not interested."),
    ("환자 가운데 세 명은 어린이다.", "Three of the patients are children."),
    ("환자와 의사 외에 세 명이 더 있다.", "Besides the patients and doctors, there are three more."),
    ("시민들은 정부에 맞서 거리로 나섰다.", "Citizens took to the streets against the government."),
    ("서울과 부산을 제외하고 모두 올랐다.", "Everything rose, not including Busan and Seoul."),
]  # fmt: skip


@pytest.mark.parametrize(("ko", "en", "parts"), FLAGGED, ids=[row[1] for row in FLAGGED])
def test_the_word_before_the_noun_is_wrong(ko: str, en: str, parts: tuple[str, str]) -> None:
    found = [(ko[slice(*one.ko)], en[slice(*one.en)]) for one in find_postpositions(ko, en)]
    assert found == [parts]


@pytest.mark.parametrize(("ko", "en"), CLEAN, ids=[row[1] for row in CLEAN])
def test_sound(ko: str, en: str) -> None:
    assert not list(find_postpositions(ko, en))


def test_a_long_text_is_passed_over() -> None:
    assert not list(find_postpositions("그는 변호사 없이 왔다. " * 50, "He came with a lawyer."))
