"""A stretch of the Korean has no counterpart in the English."""

from __future__ import annotations

from pathlib import Path

import pytest

from align.bitext import Pair, Segment
from align.checks import omission

SOUND = Path(__file__).parents[2] / "cases" / "checks" / "sound.tsv"
SOUND_ROWS = [row.split("\t") for row in SOUND.read_text(encoding="utf-8").splitlines()[1:]]

# label, Korean, English, a part of what is flagged
FLAGGED = [
    ("who says so", "통계청에 따르면 지난달 취업자는 1년 전보다 19만 명 늘었으나 제조업 일자리는 줄었다.", "The number of employed people rose by 190,000 from a year earlier last month, but manufacturing jobs fell.", "통계청"),
    ("in a list behind an age", "만 65세 이상 어르신과 국가유공자, 장애인은 입장료가 면제됩니다.", "Admission is free for senior citizens aged 65 and over and people with disabilities.", "국가유공자"),
    ("a condition behind a topic", "노조는 회사가 해고자를 복직시키지 않으면 다음 주부터 무기한 파업에 들어가겠다고 경고했다.", "The union warned that it would go on an indefinite strike from next week.", "회사가 해고자를 복직시키지 않으면"),
    ("how near", "공원 안에서는 반려견의 목줄을 반드시 2m 이내로 유지해야 한다.", "Dogs must be kept on a leash inside the park.", "2m 이내"),
    ("what came next", "해경은 기상 악화로 수색을 중단했다가 이튿날 새벽 재개했다.", "The Coast Guard suspended the search due to bad weather.", "이튿날 새벽 재개"),
    ("last clauses", "시는 도로를 고치고 낡은 다리를 철거하며 공원에 나무를 심기로 했다.", "The city will repair the roads.", "낡은 다리를 철거하며 공원에 나무를"),
    ("cut off after but", "회사는 손실을 보험금으로 메울 수 있지만 공장을 다시 열 수는 없다고 밝혔다.", "The company said insurance will cover the losses, but.", "공장을 다시"),
    ("what was built", "주민들의 반대에도 불구하고 군청은 쓰레기 소각장을 짓기로 결정했다.", "The county decided to build it.", "쓰레기 소각장"),
    ("second sentence", "비가 내렸다. 마을 주민 수백 명이 학교로 대피해 밤을 보냈다.", "It rained.", "주민"),
    ("reason left out", "경찰은 증거가 부족하다는 이유로 용의자를 석방하고 수사를 끝냈다.", "Police released the suspect.", "증거가 부족"),
    ("relative clause", "지난해 외국에서 기술을 배우고 돌아온 젊은 농부가 시장에서 사과를 판다.", "The farmer sells apples at the market.", "외국에서 기술을 배우고 돌아온 젊은"),
    ("condition", "정부가 세금을 낮추고 규제를 풀지 않으면 기업들은 공장을 해외로 옮길 것이다.", "Companies will move their factories.", "세금을 낮추고 규제를"),
    ("list of places", "봉사자들은 병원, 도서관, 박물관, 시장, 공원을 차례로 청소했다.", "Volunteers cleaned the hospital.", "도서관, 박물관, 시장"),
    ("purpose", "학생들의 안전과 건강을 지키기 위해 학교는 급식을 개선하고 울타리를 세웠다.", "The school put up a fence.", "안전과 건강을"),
    ("result", "폭우로 강이 넘쳐 농경지가 물에 잠기고 다리가 무너졌으며 주민들이 대피했다.", "The river flooded in heavy rain.", "다리가 무너졌으며"),
    ("contrast", "수출은 늘었지만 소비와 투자는 줄었고 실업은 크게 증가했다.", "Exports increased.", "소비와 투자"),
    ("figure with its word", "법원은 그에게 징역 2년에 벌금 3억 원을 선고했다.", "The court sentenced him to two years in prison.", "벌금 3억 원"),
    ("middle of a list", "식당은 두부와 콩나물, 시금치를 이웃 농가에서 사들인다.", "The restaurant buys tofu and spinach from neighboring farms.", "콩나물"),
    ("name in the middle", "피아니스트는 쇼팽과 라흐마니노프, 드뷔시를 연주했다.", "The pianist played Chopin and Debussy.", "라흐마니노프"),
    ("body in the middle", "시는 경찰과 소방서, 학교에 협조를 요청했다.", "The city asked the police and schools for cooperation.", "소방서"),
    ("some", "경찰은 용의자의 진술 일부를 공개했다.", "Police released the suspect's statement.", "일부"),
    ("for the first time", "구청은 올가을 처음으로 하천 옆에 벼를 심었다.", "The district office planted rice beside the stream this fall.", "처음으로"),
    ("at most", "은행은 청년에게 최대 2억 원을 빌려준다.", "The bank lends 200 million won to young people.", "최대"),
    ("unanimously", "의회는 예산안을 만장일치로 통과시켰다.", "The council passed the budget.", "만장일치로"),
    ("behind closed doors", "두 정상은 비공개로 만났다.", "The two leaders met.", "비공개로"),
    ("every week", "보건소는 매주 노인의 혈압을 잰다.", "The health center measures the blood pressure of the elderly.", "매주"),
    ("except", "박물관은 월요일을 제외하고 문을 연다.", "The museum is open.", "제외하고"),
    ("word of a title", "영상 ‘소방서 여름 훈련 브이로그’가 인기를 끌고 있다.", "The video 'Fire Station Vlog' has become popular with viewers.", "여름 훈련"),
    ('who they were', '여성 공무원의 비율이 절반을 넘었다.', 'The share of civil servants exceeded half.', '여성'),
    ('without a license', '무면허 운전자가 단속에 걸렸다.', 'A driver was caught in a crackdown.', '무면허'),
    ('of an entry the half', '경찰은 음주 운전자를 붙잡았다.', 'Police caught the driver.', '음주'),
    ('without interest', '군은 농가에 무이자로 돈을 빌려준다.', 'The county lends money to farms.', '무이자로'),
    ('a figure beside one that is kept', '법원은 징역 2년에 집행유예 3년을 선고했다.', 'The court sentenced him to two years in prison.', '집행유예 3년'),
    ('a figure with its noun said', '65세 이상 노인은 버스를 무료로 탈 수 있다.', 'The elderly can ride the bus for free.', '65세 이상'),
    ('how hot', '보건소는 해산물을 85도 이상에서 익혀 먹으라고 했다.', 'The health center told people to cook seafood.', '85도 이상'),
    ('a condition', '비가 오지 않으면 축제는 예정대로 열린다.', 'The festival will be held as scheduled.', '비가 오지 않으면'),
    ('one school of two', '교육부는 초등학교와 중학교 교과서를 고친다.', 'The ministry will revise textbooks for middle schools.', '초등학교'),
    ('which teachers', '중학교 교사 30명이 참가했다.', 'Thirty teachers took part.', '중학교'),
    ('how old', '20대 남성이 체포됐다.', 'A man was arrested.', '20대'),
    ('how large', '대규모 집회가 열렸다.', 'A rally was held.', '대규모'),
]  # fmt: skip

CLEAN = [
    ("by phone", "이번 조사는 전국의 만 19세 이상 성인 남녀 1천 명을 대상으로 전화 면접 방식으로 진행됐다.", "The survey polled 1,000 adults nationwide by phone."),
    ("a headline paper", "이 같은 결과는 국제 학술지 '네이처' 최신호에 실렸다.", "The findings appeared in the latest issue of Nature."),
    ("called off", "주최 측은 안전상의 이유로 이날 밤 예정돼 있던 불꽃놀이를 전격 취소한다고 공지했다.", "Organizers called off the night's fireworks for safety reasons."),
    ("so far unreported", "이번 지진으로 인한 인명 피해나 재산 피해는 아직 접수되지 않은 것으로 파악됐다.", "No casualties or damage have been reported."),
    ("busy", "이곳을 찾은 관광객들은 저마다 사진을 찍느라 여념이 없었다.", "Tourists were busy snapping photos."),
    ("gridlock in other words", "주말 동안 고속도로는 나들이 차량이 몰리면서 곳곳에서 극심한 정체를 빚었다.", "Weekend getaway traffic brought expressways to a crawl in many places."),
    ("packed with families", "어린이날을 맞아 놀이공원마다 가족 단위 나들이객들로 북새통을 이뤘다.", "Amusement parks were packed with families on Children's Day."),
    ("that there was damage goes without saying", "강풍에 간판이 떨어지고 가로수가 쓰러지는 등 피해가 잇따르면서 소방서에 접수된 신고만 200건이 넘었다.", "Fire stations received more than 200 calls as strong winds tore down signs and toppled trees."),
    ("where a well-known town lies", "미국 캘리포니아주 로스앤젤레스 인근에서 난 산불이 강풍을 타고 번져 주민 3만 명에게 대피령이 내려졌다.", "Some 30,000 people were ordered to evacuate as a wind-driven wildfire spread near Los Angeles."),
    ("votes told as a score", "이날 회의에는 위원 9명 중 8명이 참석해 찬성 6, 반대 2로 안건을 통과시켰다.", "The motion carried 6-2, with eight of the nine commissioners present."),
    ("how much is meant by the figure", "인수 대금은 총 4,300억 원 규모이며 연말까지 절차를 마친다.", "The 430 billion won acquisition will be completed by year-end."),
    ("the days between two dates", "축제는 오는 10월 5일부터 20일까지 16일간 열린다.", "The festival will run from Oct. 5 to 20."),
    ("which accident", "사고 당시 버스에는 승객 23명이 타고 있었으며 5명이 다쳤다.", "Five of the 23 passengers on the bus were injured."),
    ("which case", "경찰은 이번 사건과 관련해 현재까지 12명을 조사했다.", "Police have questioned 12 people so far."),
    ("an average told as a rate", "구급차 출동은 하루 평균 544건에 달했다.", "Ambulances were sent out 544 times a day."),
    ("an order without its emphasis", "소비자는 구매 전에 반드시 환불 규정을 확인해야 한다.", "Consumers should check refund rules before buying."),
    ("a body said by its parts", "중대범죄수사청과 공소청을 신설한다.", "Two bodies will be created, one for indictments and one to investigate serious crimes."),
    ("said freely as a whole", "양측은 의견을 좁히지 못했으나 성과급을 주는 데는 뜻을 같이했다.", "The two sides remained apart but agreed on paying a bonus."),
    (
        "one word, told whole",
        "어린이 보호구역에서는 시속 30㎞ 이하로 서행하세요.",
        "Slow down to 30 kilometers per hour or less in school zones.",
    ),
    ("a condition behind a topic", "노조는 회사가 거절하면 파업에 들어간다.", "The union will go on strike if the company refuses."),
    ("a fired worker and a start", "노조는 회사가 해고자를 복직시키지 않으면 파업에 들어간다.", "Unless the company reinstates those let go, the union will go on strike."),
    ("two people or more", "2명 이상이 타야 한다.", "It takes a couple of riders."),
    ("days that have a name", "월요일부터 금요일까지 문을 연다.", "It is open on weekdays."),
    ("English longer", "시장은 회의에 참석했다.", "The mayor attended the meeting, which was held at the city hall on the hill."),
    ("wholly free", "문전성시를 이뤘다.", "Customers came in droves."),
    ("figure changed", "지난달 주민 1200명이 참가했다.", "Last month 1,300 residents took part."),
    ("list said in full", "식당은 두부와 콩나물, 시금치를 이웃 농가에서 사들인다.", "The restaurant buys tofu, bean sprouts and spinach from neighboring farms."),
    ("list of one unknown word", "피아니스트는 쇼팽과 고도프스키, 드뷔시를 연주했다.", "The pianist played Chopin, Godowsky and Debussy."),
    ("list said as one", "시는 경찰과 소방서, 학교에 협조를 요청했다.", "The city asked the police, firefighters and schools for cooperation."),
    ("part of", "경찰은 용의자의 진술 일부를 공개했다.", "Police released part of the suspect's statement."),
    ("never before", "구청은 올가을 처음으로 하천 옆에 벼를 심었다.", "The district office, which had never grown rice, planted it beside the stream this fall."),
    ("up to", "은행은 청년에게 최대 2억 원을 빌려준다.", "The bank lends up to 200 million won to young people."),
    ("without dissent", "의회는 예산안을 만장일치로 통과시켰다.", "The council passed the budget without a dissenting vote."),
    ("overnight", "밤새 눈이 내렸다.", "It snowed overnight."),
    ("weekly, freely said", "보건소는 매주 노인의 혈압을 잰다.", "Every Friday the health center measures the blood pressure of the elderly."),
    ("independence, not often", "두 나라는 자주, 평화의 원칙에 합의했다.", "The two countries agreed on the principles of independence and peace."),
    ("closed on Mondays", "박물관은 월요일을 제외하고 문을 연다.", "The museum is open every day but Monday."),
    ("empty Korean", "", "The city repaired the roads."),
    ("hour told otherwise", "회의는 오후 3시에 시작됐다.", "The meeting began in the afternoon."),
    ("title translated freely", "그는 소설 ‘바람이 머문 자리’를 썼다.", "He wrote the novel ‘Where the Wind Rests.’"),
    ("ends on a colon", "사용자는 로그인할 때 다음과 같은 안내를 보게 된다:", "Users who log in will see a notice like this:"),
    ("ends on a preposition", "그는 어릴 적에 살던 집을 찾아갔다.", "He went back to the house he grew up in."),
    ("after a while", "주민들은 시간이 흐르면서 새 도로에 익숙해졌다.", "Residents got used to the new road after a while."),
    ("related to, no list", "시는 공원 조성과 관련된 의견을 시민에게서 받는다.", "The city is taking opinions from citizens on building the park."),
    ("at the same time, no list", "그는 발표와 동시에 자리에서 물러났다.", "He stepped down right after the announcement."),
    ("one word for both", "항구에 구호 물품과 물자가 도착했다.", "Relief supplies arrived at the port."),
    ("head of a gloss", "강풍과 폭설이 해안 도시를 덮쳤다.", "Fierce winds and heavy snow hit the coastal city."),
    ("title behind a name", "정민호 변호사는 손해를 배상해야 한다고 말했다.", "Jung said the damage should be paid for."),
    ("code that both have", "패턴은 re.match 나 re.search 로 찾는다.", "Find the pattern by re.match or re.search."),
    ("a name spelled in brackets", "디자이너 루크 아미사지(Luke Armitage)가 모자를 선보였다.", "The designer Luke Armitage unveiled hats."),
    ("an acronym", "아메리칸 축구 협회 결승 대회는 내일 밤 열린다.", "The AFAC gets under way tomorrow night."),
    ("for example", "예를 들어, 이 도서관은 주말에도 문을 연다.", "This library, for instance, opens on weekends too."),
    ("freely said", "그 광고는 모유 수유를 하는 엄마들의 마음을 움직였다.", "The ad touched the hearts of nursing mothers."),
    ("title kept", "영상 ‘경찰서 야간 근무 일기’가 인기다.", "The video 'Police Station Night Duty Diary' is popular."),
    ('who they were', '여성 공무원의 비율이 절반을 넘었다.', 'Women now make up more than half of civil servants.'),
    ('a woman by her pronoun', '여성 공무원이 상을 받았다.', 'She received an award as a civil servant.'),
    ('without a license', '무면허 운전자가 단속에 걸렸다.', 'A motorist without a license was caught in a crackdown.'),
    ('drunk', '경찰은 음주 운전자를 붙잡았다.', 'Police caught the drunk driver.'),
    ('at no interest', '군은 농가에 무이자로 돈을 빌려준다.', 'The county gives farmers interest-free loans.'),
    ('another word left over', '임시 선별진료소가 광장에 들어섰다.', 'A testing station went up in the square.'),
    ('a figure in words', '65세 이상 노인은 버스를 무료로 탈 수 있다.', 'Those aged 65 and over can ride the bus for free.'),
    ('a share told another way', '전날보다 4.4% 급락해 5.31달러 내렸다.', 'It plunged 5.31 dollars from the day before.'),
    ('the number of a call', '112 신고를 받고 경찰이 왔다.', 'Police came after an emergency call.'),
    ('a condition as unless', '비가 오지 않으면 축제는 예정대로 열린다.', 'The festival goes ahead unless it rains.'),
    ('a condition in a noun', '비가 오면 행사는 강당으로 옮겨 열린다.', 'In rain the event will move to the hall.'),
    ('both schools at once', '교육부는 초등학교와 중학교 교과서를 고친다.', 'Textbooks for primary and middle schools will be revised.'),
    ('schools', '교육부는 초등학교와 중학교 교과서를 고친다.', 'The ministry will revise school textbooks.'),
    ('which teachers', '중학교 교사 30명이 참가했다.', 'Thirty middle school teachers took part.'),
    ('how old', '20대 남성이 체포됐다.', 'A man in his twenties was arrested.'),
    ('how large', '대규모 집회가 열렸다.', 'A big rally was held.'),
    ('another word', '버스 기사가 다쳤다.', 'The coach driver was hurt.'),
    ("a word inside a compound", "질병청은 말라리아 매개 모기가 확인된 곳에 주의보를 내렸다.", "The agency issued an advisory for the place with malaria-carrying mosquitoes."),
    ("late in coming", "유출 사실을 뒤늦게 알린 통신사에 과징금이 부과됐다.", "A carrier that was slow to report the leak was fined."),
    ("the noun of an expression", "빚을 갚지 못해 집이 경매로 넘어갔다.", "The home was auctioned off as they fell behind on their debts."),
    ("people in their teens", "장난 전화를 건 10대에게 과태료 200만 원이 부과됐다.", "A teenager was fined 2 million won for a prank call."),
]  # fmt: skip


def shown(ko: str, en: str) -> list[str]:
    """The Korean under each finding that is shown by default."""
    found = [f for f in omission.find(Pair.of(ko, en)) if (f.confidence or 1) >= 0.5]
    return [ko[start:end] for f in found for start, end in f.ko]


@pytest.mark.parametrize(
    ("ko", "en", "lost"), [row[1:] for row in FLAGGED], ids=[row[0] for row in FLAGGED]
)
def test_flagged(ko: str, en: str, lost: str) -> None:
    assert any(lost in text for text in shown(ko, en))


@pytest.mark.parametrize(
    ("ko", "en"),
    [row[1:] for row in [*CLEAN, *SOUND_ROWS]],
    ids=[row[0] for row in [*CLEAN, *SOUND_ROWS]],
)
def test_clean(ko: str, en: str) -> None:
    assert shown(ko, en) == []


def test_a_dropped_quotation_is_left_to_the_check_for_quotations() -> None:
    ko = "시장은 “물가가 올라 상인들이 어려움을 겪고 있다”고 말했다."
    assert list(omission.find(Pair.of(ko, "The mayor said."))) == []


@pytest.mark.parametrize(("role", "confidence"), [("body", 0.6), ("caption", 0.3)])
def test_no_english_at_all(role: str, confidence: float) -> None:
    pair = Pair(Segment("강이 넘쳤다.", 7), Segment("", 0), role=role)
    [finding] = omission.find(pair)
    assert (finding.ko, finding.confidence) == (((0, 7),), confidence)


@pytest.mark.xfail(strict=True, reason="one word of a sentence of ordinary length is no run")
def test_a_single_adverb_left_out() -> None:
    assert shown("위원회는 보고서를 꼼꼼히 검토했다.", "The committee reviewed the report.")


@pytest.mark.parametrize(
    ("ko", "en"),
    [
        (
            "서울시는 장애인을 위한 무료 법률 상담을 늘린다.",
            "Seoul will expand free legal counseling.",
        ),
        (
            "학교 측은 학부모 반발이 거세지자 교복을 없애려던 계획을 철회하고 절충안을 마련했다.",
            "The school withdrew its plan to scrap uniforms altogether and came up with a compromise.",
        ),
    ],
)
@pytest.mark.xfail(
    strict=True, reason="a phrase alone: ten sound pairs of 1,600 lack one, and no error found so"
)
def test_a_phrase_before_its_noun_left_out(ko: str, en: str) -> None:
    assert shown(ko, en)
