"""Words said as their opposites."""

from __future__ import annotations

import pytest

from align.bitext import Pair
from align.checks.antonym import find

# Korean, English, and of each what is pointed at.
FLAGGED = {
    "more slowly": (
        "사막이 넓어지는 속도가 예전보다 빨라졌다.",
        "The desert is spreading more slowly than before.",
        ("빨", "more slowly"),
    ),
    "behind schedule for early": (
        "지하철은 예정보다 한 달 빠른 19일 개통됐다.",
        "The subway opened on the 19th, a month behind schedule.",
        ("예정보다 한 달 빠른", "behind schedule"),
    ),
    "ahead of schedule for late": (
        "공사는 예정보다 늦게 끝났다.",
        "The work was finished ahead of schedule.",
        ("예정보다 늦게", "ahead of schedule"),
    ),
    "against for for": (
        "시의회는 개발안에 찬성했다.",
        "The city council opposed the development plan.",
        ("찬성", "opposed"),
    ),
    "eases for tightens": (
        "정부는 방역 수칙을 강화한다.",
        "The government will ease quarantine rules.",
        ("강화", "ease"),
    ),
    "surplus for deficit": (
        "한국은 적자를 기록했다.",
        "Korea posted a surplus.",
        ("적자", "surplus"),
    ),
    "supply for demand": (
        "아파트 수요가 늘었다.",
        "Apartment supply rose.",
        ("수요", "supply"),
    ),
    "exports for imports": (
        "수출은 줄고 수입은 늘었다.",
        "Exports decreased and exports increased.",
        ("수입", "exports"),
    ),
    "guilty for not guilty": (
        "법원은 무죄를 선고했다.",
        "The court found him guilty.",
        ("무죄", "guilty"),
    ),
    "ruling for opposition": (
        "야당은 예산안을 비판했다.",
        "Ruling parties criticized the budget.",
        ("야당", "Ruling parties"),
    ),
    "last for first": (
        "그는 처음으로 결승에 올랐다.",
        "He reached the final for the last time.",
        ("처음", "last"),
    ),
    "the last of its kind": (
        "세계 최초의 전시다.",
        "It is the world's last exhibition.",
        ("최초", "last"),
    ),
    "climbed for fell": (
        "유가가 5달러 떨어졌다.",
        "Oil prices climbed $5.",
        ("떨어졌", "climbed"),
    ),
    "growing for shrinking": (
        "해군의 힘이 줄어들고 있다.",
        "The navy's power is growing.",
        ("줄어들", "growing"),
    ),
    "west for east": (
        "남자는 도시 동부에서 발견됐다.",
        "The man was found in the west of the city.",
        ("동부", "west"),
    ),
    "southern for northern": (
        "북쪽 이웃 나라와 협상했다.",
        "It negotiated with its southern neighbor.",
        ("북쪽", "southern"),
    ),
    "smallest for largest": (
        "17년 만에 가장 큰 폭이다.",
        "It is the smallest margin in 17 years.",
        ("큰", "smallest"),
    ),
    "heavy for smooth": (
        "차량 소통이 원활했다.",
        "Traffic was heavy.",
        ("원활", "heavy"),
    ),
    "won for lost": (
        "볼리비아는 해안선을 잃었다.",
        "Bolivia won its coastline.",
        ("잃", "won"),
    ),
    "rejected for accepted": (
        "대통령은 초청을 수락했다.",
        "The president rejected the invitation.",
        ("수락", "rejected"),
    ),
    "the lower of two": (
        "낮은 계층일수록 비율이 높다.",
        "The higher the class, the higher the rate.",
        ("낮", "higher"),
    ),
    "cooler told as warmer": (
        "기온이 어제보다 3도 낮다.",
        "Temperatures are 3 degrees higher than yesterday.",
        ("낮", "higher"),
    ),
    "a trial lost": (
        "원고가 1심에서 승소했다.",
        "The plaintiff lost the first trial.",
        ("승소", "lost"),
    ),
    "rules tightened": (
        "정부는 부동산 규제를 완화하기로 했다.",
        "The government decided to tighten real estate regulations.",
        ("완화", "tighten"),
    ),
    "goals conceded": (
        "이 팀은 후반에 두 골을 내줬다.",
        "The team scored two goals in the second half.",
        ("내줬", "scored"),
    ),
    "a ruling upheld": (
        "대법원은 원심을 확정했다.",
        "The Supreme Court overturned the lower court ruling.",
        ("확정", "overturned"),
    ),
    "a weaker won": (
        "원·달러 환율이 장중 크게 올랐다.",
        "The won strengthened sharply in intraday trading.",
        ("환율이 장중 크게 올랐", "won strengthened"),
    ),
    "sent home from hospital": (
        "환자는 어제 퇴원했다.",
        "The patient was hospitalized yesterday.",
        ("퇴원", "was hospitalized"),
    ),
    "terminated for renewed": (
        "두 회사는 계약을 갱신했다.",
        "The two companies terminated the contract.",
        ("갱신", "terminated"),
    ),
    "hotter for cooler": (
        "올여름은 평년보다 서늘할 전망이다.",
        "This summer is expected to be hotter than average.",
        ("서늘", "hotter"),
    ),
    "working for broken": (
        "승강기가 고장 나 주민들이 계단을 이용했다.",
        "The elevator was working normally and residents used the stairs.",
        ("고장", "working normally"),
    ),
    "sellers for buyers": (
        "외국인은 코스닥에서 사흘째 순매수를 이어갔다.",
        "Foreigners remained net sellers on the KOSDAQ for a third day.",
        ("순매수", "net sellers"),
    ),
    "entering for leaving": (
        "서울을 빠져나가는 차량이 늘었다.",
        "More vehicles are entering Seoul.",
        ("빠져나가", "entering"),
    ),
    "up after another's fall": (
        "수출이 늘었다는 발표와 달리 재고는 줄어든 것으로 나타났다.",
        "Contrary to the announcement that exports increased, inventories were found to have increased.",
        ("줄어든", "increased"),
    ),
    "one cut, two words": (
        "정부는 임대료를 내린 건물주에게 세금을 깎아 준다.",
        "The government cuts taxes for landlords who raise their rent.",
        ("내린", "raise"),
    ),
    "a shortage that grows": (
        "지방 병원의 간호사 부족이 갈수록 심해지고 있다.",
        "The nurse shortage at provincial hospitals is easing.",
        ("심해", "easing"),
    ),
    "wind that drops": (
        "바람이 약해지자 헬기가 다시 떴다.",
        "As the wind strengthened, helicopters took off again.",
        ("약해", "strengthened"),
    ),
    "a mounting tension": (
        "국경의 긴장이 고조되고 있다.",
        "Tensions on the border are subsiding.",
        ("고조", "subsiding"),
    ),
    "coats taken off": (
        "두꺼운 외투를 입고 나온 시민이 많았다.",
        "Many citizens came out having removed their thick coats.",
        ("입", "removed"),
    ),
    "growth told as its opposite": (
        "경제가 2분기 연속 성장했다.",
        "The economy has been shrinking for two quarters.",
        ("성장", "shrinking"),
    ),
    "a prize lost": (
        "그는 우정상을 받았다.",
        "He lost the friendship prize.",
        ("우정상을 받았", "lost the friendship prize"),
    ),
    "before its noun, whatever else is told freely": (
        "그는 수비수 사이를 질주한 후, 열린 경기장으로 뛰어들었다.",
        "He raced between defenders, then slashed into the closed field.",
        ("열린", "closed"),
    ),
}
CLEAN = {
    "what a cut is about": (
        "항공편을 10% 줄이라고 지시했다.",
        "They ordered a cut in flights by 10 percent over a shortage.",
    ),
    "a court that upheld and rejected": (
        "대법원은 상고를 기각하고 징역 3년을 선고한 원심을 확정했다.",
        "The Supreme Court upheld a lower court's three-year prison term, rejecting the appeal.",
    ),
    "in line": (
        "검문소 앞에 트럭 수백 대가 줄을 섰다.",
        "Hundreds of trucks lined up at the crossing.",
    ),
    "a quality that is low": (
        "연구팀은 두 질환의 연관성이 낮다고 밝혔다.",
        "The researchers said the two diseases are unrelated.",
    ),
    "who is spared": (
        "집행유예를 선고받은 피고인은 혐의를 부인했다.",
        "The defendant, who was spared jail, pleaded not guilty.",
    ),
    "a condition from its other side": (
        "조건을 갖추면 입국을 허용한다.",
        "Entry is barred unless conditions are met.",
    ),
    "what is made less of": (
        "시는 시민들의 불편을 줄이기 위해 정류장을 교체한다.",
        "The city will replace bus stops for riders' convenience.",
    ),
    "what is left undone unless it must be": (
        "외교부는 교민들에게 불필요한 외출을 삼가 달라고 공지했다.",
        "The Foreign Ministry told Koreans there to avoid going out unless necessary.",
    ),
    "what is to be left undone": (
        "미세먼지가 나쁜 날에는 가급적 바깥 활동을 삼가야 한다.",
        "It is best to stay indoors on days when fine dust levels are high.",
    ),
    "nowhere near": (
        "해수욕장이 문을 여는 가운데 안전 요원이 턱없이 부족해 사고가 우려된다.",
        "Beaches are opening, but there are nowhere near enough lifeguards.",
    ),
    "ahead of schedule": (
        "지하철은 예정보다 한 달 빠른 19일 개통됐다.",
        "The subway opened on the 19th, a month ahead of schedule.",
    ),
    "early from a late plan": (
        "공사는 예정보다 빠르게 진행돼 늦어도 5월 끝난다.",
        "Work is running early and ends in May at the latest.",
    ),
    "the deed undergone": (
        "피해 학생의 부모는 가해자를 용서할 수 없다고 했다.",
        "The bullied student's parents said they could not forgive the perpetrator.",
    ),
    "who comes after a former one": (
        "도상윤 전 부총리의 후임을 놓고 말이 많다.",
        "There is much talk about who will succeed former Deputy Prime Minister Do Sang-yoon.",
    ),
    "the bottom of an inning": (
        "삼성은 연장 11회말 터진 이재현의 끝내기 홈런에 힘입어 선두 KIA를 두 경기 차로 추격했다.",
        "Lee Jae-hyeon's walk-off homer in the bottom of the 11th inning pulled the Samsung Lions within two games of the first-place Kia Tigers.",
    ),
    "none of those who failed": (
        "시험에 떨어진 사람이 한 명도 없었다.",
        "Everyone passed the exam.",
    ),
    "less than, of a figure": (
        "가장 많았던 1991년의 5분의 1도 안 된다.",
        "It is less than 20 percent of the 1991 peak.",
    ),
    "a cut in what is put out": (
        "산유국이 감산을 이어 가기로 했다.",
        "Producers will keep their output cuts.",
    ),
    "back to work": (
        "직무 정지 98일 만에 업무에 복귀했다.",
        "He went back to work 98 days after being suspended from duty.",
    ),
    "who lends to whom borrows": (
        "박 씨는 이웃에게서 빌린 돈을 갚지 못했다.",
        "Park could not repay what a neighbor had lent him.",
    ),
    "who sells to whom buys": (
        "업체가 독일 회사에서 사들인 특허는 47건이다.",
        "The German company sold the firm 47 patents.",
    ),
    "little concern": ("크게 걱정할 일은 아니다.", "It is of little concern."),
    "a guarantee that goes with a loan": (
        "국가 보증이 붙은 대출을 갚지 못했다.",
        "They failed to repay state-guaranteed loans.",
    ),
    "for for for": ("시의회는 찬성했다.", "The city council was in favor."),
    "not opposed": ("시의회는 찬성했다.", "The city council did not oppose it."),
    "a negated word": ("예측은 쉽지 않다.", "It is hard to predict."),
    "both ends": ("수출은 줄고 수입은 늘었다.", "Exports decreased and imports increased."),
    "both ends, the other way round": ("수입은 늘고 수출은 줄었다.", "Exports fell; imports rose."),
    "last week for first": ("지난주 처음 열렸다.", "It opened last week."),
    "last and first": ("마지막 날 처음 만났다.", "They first met on the last day."),
    "for the first time": ("처음으로 결승에 올랐다.", "He reached the final for the first time."),
    "fell": ("유가가 5달러 떨어졌다.", "Oil prices fell $5."),
    "a rise that slows": ("상승세가 둔화됐다.", "The rise has slowed."),
    "a fall that ends in a rise": ("하락하던 주가가 올랐다.", "Shares rose."),
    "North Korea": ("북한은 동쪽 바다로 쐈다.", "North Korea fired it toward the East Sea."),
    "southeast": ("남동쪽으로 이동한다.", "It is moving southeast."),
    "a name with a wind": ("서울 동부에서 발견됐다.", "It was found in Seoul."),
    "not guilty": ("법원은 무죄를 선고했다.", "The court found him not guilty."),
    "acquitted": ("법원은 무죄를 선고했다.", "The court acquitted him."),
    "at least": ("최소 13명의 가장 유명한 인사", "At least 13 of the most famous figures"),
    "the Nationals": ("지역 선두 팀을 이겼다.", "They beat the Nationals."),
    "to receive a shock": (
        "충격을 받은 친구가 물었다.",
        "A shocked friend asked whether to give up.",
    ),
    "the South Korean won": ("원화 가치를 잃었다.", "The won lost value."),
    "no word of either": ("시는 계획을 냈다.", "The city issued a plan."),
    "empty": ("", ""),
    "the money": (
        "지갑이 얇아졌다.",
        "It costs 5,000 won more.",
    ),
    "the season": (
        "단풍철 버스를 늘린다.",
        "It adds buses for the fall foliage season.",
    ),
    "quite a few": (
        "많은 유권자가 나왔다.",
        "Quite a few voters came.",
    ),
    "smoking cessation": (
        "금연 상담실을 운영한다.",
        "It runs a smoking cessation clinic.",
    ),
    "a weaker won": (
        "원·달러 환율이 올랐다.",
        "The won weakened against the dollar.",
    ),
    "raising a voice": (
        "주민들이 목소리를 높였다.",
        "Residents protested the cuts.",
    ),
    "disarmament": (
        "무장해제를 논의했다.",
        "They discussed steps to disarm.",
    ),
    "hard to believe": (
        "그를 믿기 어렵다는 반응이 많다.",
        "Many are skeptical of him.",
    ),
    "no guarantee": (
        "노조는 성공을 장담할 수 없다고 했다.",
        "The union said it might fail.",
    ),
    "lend": (
        "은행이 조합에 자금을 빌려줬다.",
        "The bank lent money to the cooperative.",
    ),
    "from a loss to a profit": (
        "회사는 적자에서 벗어나 흑자로 돌아섰다.",
        "The company swung from a loss to a profit.",
    ),
    "left behind": (
        "항공편이 모두 취소돼 승객들이 공항에 남았다.",
        "With all flights canceled, passengers were left at the airport.",
    ),
    "a rate that falls": (
        "물가 상승률이 3% 아래로 내려갔다.",
        "Inflation fell below 3 percent.",
    ),
    "another verb was removed": (
        "구조대는 구명조끼를 입고 버티던 선원 두 명을 퇴거 조치했다.",
        "Rescuers removed two sailors who had been holding on in life jackets.",
    ),
    "a rendering of the word itself": (
        "장교 한 명이 남쪽으로 귀순했다.",
        "An officer defected to the South.",
    ),
    "worse pain, eased": (
        "통증이 심해지자 그는 진통제로 고통을 달랬다.",
        "As the pain worsened, he eased it with painkillers.",
    ),
    "wind that dies down": (
        "바람이 약해지자 헬기가 다시 떴다.",
        "Helicopters took off again once the wind had died down.",
    ),
    "scrapped and back": (
        "폐지됐던 야간 열차가 부활한다.",
        "The night train, once scrapped, is coming back.",
    ),
    "left with": (
        "할인 행사가 끝나 정가 상품만 진열대에 남았다.",
        "The sale ended, and the shelves were now left only with goods at full price.",
    ),
    "no one lived": (
        "폭우에 대피소 주민은 모두 죽었다.",
        "None of the residents who had stayed behind in the shelter lived through the downpour.",
    ),
    "lifted what had fallen": (
        "강가에 떨어진 드론을 주워 올린 것은 낚시꾼이었다.",
        "It was an angler who picked up the drone that had fallen by the river.",
    ),
    "a cut kept while prices rise": (
        "유가가 다시 꿈틀대자 정부는 세금 인하를 석 달 더 이어 가기로 했다.",
        "With oil prices rising again, the government will keep the tax cut by another three months.",
    ),
    "lost to the winner": ("한국은 결승에서 일본을 꺾었다.", "Japan lost to Korea in the final."),
    "bought from the seller": (
        "시는 땅을 민간 업체에 팔았다.",
        "A private company bought the land from the city.",
    ),
    "lost to whom it is told of": (
        "박 후보는 이 후보를 이겼다.",
        "Candidate Lee lost to candidate Park.",
    ),
    "inherited from who left it": (
        "삼촌이 조카에게 집을 물려줬다.",
        "The nephew inherited the house from his uncle.",
    ),
    "what is not the fact": (
        "사실과 다른 보도가 나왔다.",
        "There was a false report.",
    ),
    "out of the red": (
        "무역수지가 적자에서 벗어났다.",
        "The trade balance returned to the black.",
    ),
    "the passive of the other side's deed": (
        "한국 업체가 중국에 밀려 점유율을 잃었다.",
        "Outpaced by China, the Korean firm lost market share.",
    ),
    "whose wife it is": (
        "부부싸움 끝에 남편이 불을 지르려 했다.",
        "A man tried to start a fire after a quarrel with his wife.",
    ),
    "the last that is no verb": (
        "그제 밤부터 연락이 끊겼다.",
        "There has been no contact since the night before last.",
    ),
    "growth turned round": (
        "경제가 2분기 연속 역성장했다.",
        "The economy has been shrinking for two quarters.",
    ),
    "before its noun, which the other is not": (
        "그는 열린 경기장에서 문을 닫은 가게로 뛰어들었다.",
        "In the field he slashed into the closed shop.",
    ),
    "asked whether it is so": (
        "법원은 위헌 여부를 따지기로 했다.",
        "The court will examine whether it is constitutional.",
    ),
}


@pytest.mark.parametrize("name", FLAGGED)
def test_flagged(name: str) -> None:
    ko, en, parts = FLAGGED[name]
    (finding,) = find(Pair.of(ko, en))
    assert [ko[slice(*span)] for span in finding.ko] == [parts[0]]
    assert [en[slice(*span)] for span in finding.en] == [parts[1]]


@pytest.mark.parametrize("name", CLEAN)
def test_clean(name: str) -> None:
    assert not list(find(Pair.of(*CLEAN[name])))


def test_a_text_of_a_whole_book_is_passed_over() -> None:
    assert not list(find(Pair.of("찬성했다. " * 5_000, "It opposed. " * 5_000)))
