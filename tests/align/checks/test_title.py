"""Offices under the name of another office, and sound renderings that look like it."""

from __future__ import annotations

import pytest

from align.bitext import Pair
from align.checks.title import find

# (Korean, English, Korean flagged, English flagged)
FLAGGED = [
    ("새 경제부총리에 최상목 전 차관이 지명됐다.", "Former Vice Minister Choi Sang-mok was named prime minister for the economy.", "경제부총리", "prime minister"),
    ("김 경정은 대기발령됐다.", "Senior Superintendent Kim was placed on standby.", "경정", "Senior Superintendent"),
    ("시 관계자는 공사를 재개한다고 했다.", "The mayor said work would resume.", "관계자", "mayor"),
    ("경찰청 총경급 간부가 적발됐다.", "A sergeant of the police agency was caught.", "총경", "sergeant"),
    ("해양경찰청장은 단속을 지시했다.", "The chief of the National Police Agency ordered a crackdown.", "해양경찰청장", "National Police"),
    ("박형준 부산시장은 계획을 발표했다.", "Busan Governor Park Heong-joon announced a plan.", "시장", "Governor"),
    ("김동연 경기지사는 예산안을 설명했다.", "Gyeonggi Mayor Kim Dong-yeon explained the budget.", "지사", "Mayor"),
    ("홍 교감은 교사가 모자란다고 말했다.", "Principal Hong said teachers were lacking.", "교감", "Principal"),
    ("조 수간호사는 대책을 호소했다.", "Chief physician Cho appealed for measures.", "수간호사", "physician"),
    ("조사를 맡은 경감이 뇌물을 받았다.", "A superintendent on the inquiry took bribes.", "경감",
     "superintendent"),
    ("전역을 앞둔 중위가 구조에 나섰다.", "A captain to be discharged went to the rescue.", "중위",
     "captain"),
    ("형사과 경위는 혐의를 부인했다.", "The circumstances of the division denied the charge.",
     "경위", "circumstances"),
    ("소방정급 간부가 승진했다.", "An officer of fireboat rank was promoted.", "소방정", "fireboat"),
    ("함장은 퇴함을 명령했다.", "The box chief ordered them to abandon ship.", "함장", "box chief"),
    ("이 시장은 새 정책을 밝혔다.", "This market announced a new policy.", "시장", "market"),
    (
        "초등학교 교감이 학생들을 가르쳤다.",
        "The rapport of the elementary school taught the pupils.",
        "교감",
        "rapport",
    ),
    ("강서구청장은 시설을 점검했다.", "The superintendent of Gangseo inspected it.", "구청장",
     "superintendent"),
    ("송 장관이 연설했다.", "Vice Minister Song gave a speech.", "장관", "Vice Minister"),
    ("최 이장은 마을을 돌았다.", "Chairman Choi toured the village.", "이장", "Chairman"),
    ("박 차관은 답변을 거부했다.", "Loan Park refused to answer.", "차관", "Loan"),
    ("윤 차관이 회의를 주재했다.", "Minister Yoon chaired the meeting.", "차관", "Minister"),
    ("강 소장은 해군 출신이다.", "Kang's collection comes from the navy.", "소장", "collection"),
    ("임 군수는 축제를 열었다.", "Military Lim opened the festival.", "군수", "Military"),
    ("임 군수는 축제를 열었다.", "Governor Lim opened the festival.", "군수", "Governor"),
    (
        "오 구청장은 현장을 찾았다.",
        "Mayor Oh of the city visited the site.",
        "구청장",
        "Mayor Oh of the city",
    ),
    (
        "문 교육감은 예산을 늘렸다.",
        "Education sense Moon raised the budget.",
        "교육감",
        "Education sense",
    ),
    ("조 시장은 사과했다.", "Market Cho apologized.", "시장", "Market"),
    ("강 총장이 물러났다.", "Total length Kang stepped down.", "총장", "Total length"),
    ("한 도지사는 공항을 찾았다.", "Road branch Han visited the airport.", "도지사", "Road branch"),
    ("민선 7기 공약을 점검했다.", "Pledges of the 7th civil election were checked.", "민선 7기",
     "7th civil election"),
    ("신 교장은 축제를 열었다.", "Training ground Shin opened the festival.", "교장", "Training ground"),
    ("박 부총리는 대책을 밝혔다.", "Prime Minister Park announced measures.", "부총리", "Prime Minister"),
    ("이 부시장이 현장을 찾았다.", "Mayor Lee visited the site.", "부시장", "Mayor"),
    ("국방부 차관이 방한했다.", "The defense minister visited Korea.", "차관", "minister"),
    ("해군 대령이 함장에 임명됐다.", "A Navy second lieutenant was named captain.", "대령", "lieutenant"),
    ("야당 원내대표는 반대했다.", "The opposition's party chairman was against it.", "원내대표", "party chairman"),
    ("담양군수가 축제를 열었다.", "The governor of the province opened the festival.", "군수", "governor of the province"),
    ("경찰서장이 사과했다.", "The fire chief apologized.", "경찰서장", "fire chief"),
    ("이장 박 씨는 대피를 알렸다.", "Mayor Park announced the evacuation.", "이장", "Mayor"),
    ("교감은 등교를 지도했다.", "The principal guided pupils to school.", "교감", "principal"),
    ("경위 2명이 상을 받았다.", "Two circumstances received prizes.", "경위", "circumstances"),
    ("파출소장은 순찰을 늘린다.", "The chief of the fire station adds patrols.", "파출소장", "chief of the fire station"),
    ("전 시장은 혐의를 부인했다.", "The mayor denied the charges.", "전 시장", "mayor"),
]  # fmt: skip

CLEAN = [
    ("조 교수는 조급증이 정책을 망친다고 지적했다.", "Professor Cho said impatience ruins policy."),
    ("정 교수는 논문을 냈다.", "Professor Jung published a paper."),
    (
        "천안시 공무원들은 수해 복구에 나섰다.",
        "City officials in Cheonan helped clean up after the floods.",
    ),
    ("노조 부위원장은 파업을 경고했다.", "The deputy head of the union warned of a strike."),
    (
        "국방부 대변인은 합동참모의장이 하와이를 방문한다고 말했다.",
        "The Joint Chiefs of Staff chairman will visit Hawaii, the ministry's spokesperson said.",
    ),
    (
        "경찰은 방콕 시장에서 총을 쏜 남성을 붙잡았다.",
        "Police caught the man who opened fire at a Bangkok market.",
    ),
    (
        "접대를 받은 경감 두 명을 직위해제했다.",
        "Two officers ranked senior inspector were suspended after being entertained.",
    ),
    (
        "국무조정실장은 과제를 보고했다.",
        "The minister for government policy coordination reported on the tasks.",
    ),
    (
        "대통령 부인이 국빈 만찬에서 입은 한복은 무형문화재 장인이 석 달간 바느질한 작품이다.",
        "The hanbok the first lady wore to the state dinner took a master artisan three months to sew.",
    ),
    (
        "이은경 시립도서관장은 책버스를 늘린다.",
        "Lee Eun-kyung, director of the city library, adds buses.",
    ),
    ("박형준 부산시장은 계획을 발표했다.", "Busan Mayor Park Heong-joon announced a plan."),
    ("부산시장은 한산했다.", "The governor found the market quiet."),
    ("윤 감독의 신작은 다음 달 상영된다.", "Yoon's new film will premiere next month."),
    ("홍 교감은 교사가 모자란다고 말했다.", "Vice Principal Hong said teachers were lacking."),
    ("김 차관은 회의에 참석했다.", "Vice Minister Kim attended the meeting."),
    ("조사를 맡은 경감이 뇌물을 받았다.", "An inspector on the inquiry took bribes."),
    ("경찰은 사고 경위를 조사하고 있다.", "Police inspectors are looking into the circumstances."),
    ("경찰은 경사가 급한 도로라고 했다.", "The police captain said the road was steep."),
    ("형사과 경위는 혐의를 부인했다.", "The inspector of the division denied the charge."),
    ("직장 상사가 장군의 아들이었다.", "The boss at work was the son of a general."),
    ("방송통신위원장은 물러났다.", "The chair of the Korea Communications Commission resigned."),
    ("함장은 퇴함을 명령했다.", "The captain ordered them to abandon ship."),
    ("이 시장은 40년 넘게 사랑을 받아 왔다.", "This market has been loved for over 40 years."),
    ("이 감독은 처음이다.", "This supervision is the first."),
    ("교감은 학생을 가르쳤다.", "The vice principal taught the pupils."),
    ("두 사람 사이에 교감이 있었다.", "There was a rapport between the two."),
    ("최 이장은 마을을 돌았다.", "Village head Choi toured the village."),
    ("박 차관은 답변을 거부했다.", "Vice Minister Park refused to answer."),
    ("강 소장은 해군 출신이다.", "Rear Admiral Kang comes from the navy."),
    ("강 소장은 연구소를 떠났다.", "Director Kang left the institute."),
    ("임 군수는 축제를 열었다.", "County Governor Lim opened the festival."),
    ("임 군수는 축제를 열었다.", "County Mayor Lim opened the festival."),
    ("오 구청장은 현장을 찾았다.", "District Mayor Oh visited the site."),
    ("오 구청장은 현장을 찾았다.", "Mayor Oh visited the site."),
    ("문 교육감은 예산을 늘렸다.", "Superintendent Moon raised the budget."),
    ("조 시장은 사과했다.", "Mayor Cho apologized."),
    ("주식 시장은 크게 올랐다.", "The stock market rose sharply."),
    ("한 시장 상인이 신고했다.", "A market vendor reported it."),
    ("정부는 차관을 들여왔다.", "The government took out a loan."),
    ("박물관은 소장 유물을 공개했다.", "The museum showed its collection."),
    ("그는 결백을 주장했다.", "He claimed to be innocent."),
    ("강 총장이 물러났다.", "University president Kang stepped down."),
    ("민선 7기 공약을 점검했다.", "Pledges of the seventh elected term were checked."),
    ("그는 사원을 둘러봤다.", "He looked around the temple."),
    ("장관과 차관이 참석했다.", "The minister and the vice minister attended."),
    ("대통령은 한 도지사를 만났다.", "The president met Governor Han."),
    ("박 대표는 물러났다.", "CEO Park stepped down."),
    ("최 시의회 의장이 연설했다.", "Choi, speaker of the city council, gave a speech."),
    ("부시장이 시장을 만났다.", "The deputy mayor met the mayor."),
    ("시장과 부시장이 참석했다.", "The mayor and his deputy took part."),
    ("박 외교부 차관이 말했다.", "Vice Foreign Minister Park said so."),
    ("담양군수가 축제를 열었다.", "The head of Damyang County opened the festival."),
    (
        "한 차장검사가 검사장으로 승진했다.",
        "Deputy chief prosecutor Han was promoted to chief prosecutor.",
    ),
    ("부위원장이 사퇴했다.", "The vice president resigned."),
    ("시의회는 정부와 협의했다.", "The city council consulted the government."),
    ("이장 박 씨는 대피를 알렸다.", "Village head Park announced the evacuation."),
    ("교감은 등교를 지도했다.", "The vice principal guided pupils to school."),
    ("둘 사이의 교감이 깊어진다.", "The principal bond of the two grows deeper."),
    ("경위 2명이 상을 받았다.", "Two police lieutenants received prizes."),
    ("사고 경위 두 가지를 조사한다.", "They look into two circumstances of the accident."),
    (
        "구청장이 출장 중이어서 부구청장이 현장을 찾았다.",
        "With the district head away, the deputy head visited the site.",
    ),
]

CLEAN += [
    ("시장 권한대행인 정 부시장은 회의를 열었다.", "Acting mayor Jeong held a meeting."),
    ("박종호 경감은 그를 체포했다.", "Police officer Park Jong-ho arrested him."),
    ("경찰청 총경급 간부가 적발됐다.", "A senior officer of the police agency was caught."),
    ("보건소장은 마스크를 당부했다.", "The director of the public health center called for masks."),
    ("연합사 부사령관은 장병을 만났다.", "The deputy commander of the Combined Forces met troops."),
    ("해양경찰서장은 순찰을 지시했다.", "The Coast Guard chief ordered patrols."),
    ("김 병장은 전역을 앞두고 있다.", "Sgt. Kim is about to leave the military."),
    ("부구청장은 쉼터를 둘러봤다.", "The deputy mayor visited shelters."),
    ("부총리는 관세를 낮추겠다고 말했다.", "The finance minister said tariffs would be lowered."),
    ("두 나라 국방장관은 훈련에 합의했다.", "The two defense chiefs agreed on drills."),
]

KNOWN_WRONG = [
    # The city mayor is not the one meant, but mayor alone is said of both.
    ("오 구청장은 시민을 만났다.", "City head Oh met citizens.", "구청장", "City head"),
]


def shown(ko: str, en: str) -> list[tuple[str, str]]:
    return [(ko[slice(*f.ko[0])], en[slice(*f.en[0])]) for f in find(Pair.of(ko, en))]


@pytest.mark.parametrize(
    ("ko", "en", "office", "wrong"), FLAGGED, ids=[f"{row[2]}-{row[3]}" for row in FLAGGED]
)
def test_another_office_is_flagged(ko: str, en: str, office: str, wrong: str) -> None:
    assert shown(ko, en) == [(office, wrong)]


@pytest.mark.parametrize(("ko", "en"), CLEAN, ids=[row[1] for row in CLEAN])
def test_the_right_office_is_left_alone(ko: str, en: str) -> None:
    assert shown(ko, en) == []


@pytest.mark.xfail(strict=True, reason="the English names no office that the table knows")
@pytest.mark.parametrize(("ko", "en", "office", "wrong"), KNOWN_WRONG)
def test_a_paraphrased_office_is_missed(ko: str, en: str, office: str, wrong: str) -> None:
    assert shown(ko, en) == [(office, wrong)]
