"""Exchanged roles of who does, gives or says it to whom, and the same sentences freely told."""

from __future__ import annotations

import pytest

from align.bitext import Pair
from align.checks.role import find

# (Korean, English that exchanges roles, sound English)
EXCHANGED = [
    (
        "구청은 불법 증축을 신고한 이웃 주민에게 포상금 50만 원을 지급했다.",
        "A neighbor who reported the illegal extension paid a reward of 500,000 won to the district office.",
        "A neighbor was awarded 500,000 won by the district office for reporting the extension.",
    ),
    (
        "국민연금은 삼성물산 주주총회에서 합병안에 찬성하라는 압력을 받았다.",
        "The National Pension Service pressured Samsung C&T to approve the merger at its shareholders' meeting.",
        "The National Pension Service was pressured to back the merger at Samsung C&T's shareholders' meeting.",
    ),
    (
        "치매 어머니를 돌보던 아들이 쓰러졌다.",
        "A mother with dementia who had been caring for her son collapsed.",
        "A son who had been caring for his mother with dementia collapsed.",
    ),
    (
        "변호인단은 재판부가 증거 목록을 검찰에 넘겼다며 기피 신청을 내겠다고 했다.",
        "The court said it would file for recusal, claiming the defense team had handed the evidence list to prosecutors.",
        "The defense team said it would seek a recusal, claiming that the court had handed the evidence list to prosecutors.",
    ),
    (
        "세입자들이 집주인에게 보증금 반환을 청구한 소송에서 법원이 원고 손을 들어줬다.",
        "The court sided with the plaintiff in a suit in which the landlord demanded the return of the deposit from the tenants.",
        "The court sided with the plaintiffs in a suit in which tenants demanded that the landlord return their deposits.",
    ),
    (
        "교차로에서 덤프트럭이 오토바이를 들이받아 2명이 숨졌다.",
        "Two people were killed when a motorcycle rammed a dump truck at an intersection.",
        "Two people were killed when a dump truck rammed a motorcycle at an intersection.",
    ),
    (
        "한 중견 건설사는 경쟁사에 호텔 사업부를 3천억 원에 매각했다.",
        "A mid-sized builder acquired a hotel division from a rival for 300 billion won.",
        "A mid-sized builder sold its hotel division to a rival for 300 billion won.",
    ),
    (
        "제약사는 시민단체가 요구한 가격 인하를 받아들이지 않기로 했다.",
        "The drugmaker decided not to accept the price cut that it had demanded of the civic group.",
        "The drugmaker decided not to accept the price cut demanded by the civic group.",
    ),
    (
        "비서관은 의원에게 초안을 보여 줬지만 별다른 반응이 없었다고 말했다.",
        "The aide said the lawmaker had shown him the draft but there was little reaction.",
        "The aide said he had shown the lawmaker the draft but there was little reaction.",
    ),
    (
        "밴드는 자신들을 초청한 축제 측에 감사를 전했다.",
        "The band thanked the festival it had invited.",
        "The band thanked the festival that had invited it.",
    ),
    (
        "법원은 아내가 남편을 용서한 점을 고려해 형을 줄였다.",
        "The court reduced the sentence considering that the husband had forgiven his wife.",
        "The court reduced the sentence considering that the wife had forgiven her husband.",
    ),
    (
        "정부는 은행들에 대출 금리를 내리라고 압박했다.",
        "Banks pressed the government to lower lending rates.",
        "The government pressed banks to lower lending rates.",
    ),
    (
        "러시아는 우크라이나가 휴전 합의를 깼다고 주장했다.",
        "Ukraine claimed that Russia broke the ceasefire agreement.",
        "Russia claimed that Ukraine broke the ceasefire agreement.",
    ),
    (
        "시의회는 시장이 제출한 추경안을 부결했다.",
        "The mayor rejected the supplementary budget submitted by the city council.",
        "The city council rejected the supplementary budget submitted by the mayor.",
    ),
    (
        "경찰은 시위대에 물대포를 쐈다.",
        "Protesters fired water cannons at the police.",
        "Police fired water cannons at protesters.",
    ),
    (
        "한국 대표팀이 이란에 2대1로 졌다.",
        "Iran lost 2-1 to the Korean national team.",
        "The Korean national team lost 2-1 to Iran.",
    ),
    (
        "이 감독은 선수들에게 휴식을 주기로 했다.",
        "The players decided to give the coach a rest.",
        "The coach decided to give his players a rest.",
    ),
    (
        "환경단체는 정유사가 오염 사실을 숨겼다고 고발했다.",
        "The refiner accused the environmental group of hiding the pollution.",
        "The environmental group accused the refiner of hiding the pollution.",
    ),
    (
        "총리는 대통령의 지시에 따라 현장을 찾았다.",
        "The president visited the site on the prime minister's instructions.",
        "The prime minister visited the site on the president's instructions.",
    ),
    (
        "네덜란드 기업이 국내 벤처기업에 기술료를 지급하기로 했다.",
        "A Korean venture firm agreed to pay royalties to a Dutch company.",
        "A Dutch company agreed to pay royalties to a Korean venture firm.",
    ),
    (
        "소방대원이 옥상에 고립된 주민을 구조했다.",
        "A resident rescued firefighters stranded on the roof.",
        "Firefighters rescued a resident stranded on the roof.",
    ),
    (
        "고양이가 개를 할퀴었다.",
        "The dog scratched the cat.",
        "The cat scratched the dog.",
    ),
    (
        "할머니는 손자에게 통장을 맡겼다.",
        "The grandson entrusted his bankbook to his grandmother.",
        "The grandmother entrusted her bankbook to her grandson.",
    ),
    (
        "상급자가 하급자에게 허위 보고를 하게 했다.",
        "The subordinate made the superior file a false report.",
        "The superior made the subordinate file a false report.",
    ),
    (
        "미 재무부는 중국을 환율조작국으로 지정했다.",
        "China designated the U.S. Treasury as a currency manipulator.",
        "The U.S. Treasury designated China a currency manipulator.",
    ),
    (
        "납품업체들은 대형마트가 판촉비를 떠넘겼다고 신고했다.",
        "The big-box store reported that suppliers had passed promotional costs on to it.",
        "Suppliers reported that the big-box store had passed promotional costs on to them.",
    ),
    (
        "화물선이 어선을 추돌한 뒤 달아났다.",
        "A fishing boat rear-ended a cargo ship and fled.",
        "A cargo ship rear-ended a fishing boat and fled.",
    ),
    (
        "후보는 유권자들에게 사과했다.",
        "Voters apologized to the candidate.",
        "The candidate apologized to voters.",
    ),
    (
        "국세청은 회장을 탈세 혐의로 검찰에 고발했다.",
        "The chairman accused the National Tax Service of tax evasion to prosecutors.",
        "The National Tax Service referred the chairman to prosecutors on tax evasion charges.",
    ),
    (
        "멧돼지가 등산객을 공격해 3명이 다쳤다.",
        "Three were hurt after hikers attacked a wild boar.",
        "Three hikers were hurt when a wild boar attacked.",
    ),
    (
        "본사는 가맹점주들에게 위약금을 물게 했다.",
        "The franchisees made the head office pay penalties.",
        "The head office made franchisees pay penalties.",
    ),
    (
        "독일은 프랑스보다 실업률이 낮다.",
        "France has a lower unemployment rate than Germany.",
        "Germany has a lower unemployment rate than France.",
    ),
    (
        "스웨덴 통신장비 업체는 인도 통신사에 기지국 장비를 납품한다.",
        "A Swedish telecom equipment maker buys base station gear from an Indian carrier.",
        "An Indian carrier is buying base station gear from a Swedish equipment maker.",
    ),
    (
        "학부모회는 교장에게 급식 개선을 건의했다.",
        "The principal suggested to the parents' association that meals be improved.",
        "The parents' association urged the principal to improve school meals.",
    ),
    (
        "국방부는 방산업체가 부품 시험성적서를 위조했다며 수사를 의뢰했다.",
        "The defense contractor asked for an investigation, saying the Defense Ministry had forged parts test reports.",
        "The Defense Ministry asked for an investigation, saying the defense contractor had forged parts test reports.",
    ),
    (
        "고등법원은 교육청이 해직 교사에게 밀린 임금을 지급해야 한다고 판결했다.",
        "The High Court ruled that the dismissed teacher must pay back wages to the education office.",
        "The High Court ruled that the education office must pay the dismissed teacher back wages.",
    ),
    (
        "감독은 수비수가 심판을 밀치자 곧바로 교체했다.",
        "The coach substituted right away when the referee shoved a defender.",
        "The coach took the defender off right after he shoved the referee.",
    ),
    (
        "폴란드는 독일에 전쟁 배상금을 요구했다.",
        "Germany demanded war reparations from Poland.",
        "Poland demanded war reparations from Germany.",
    ),
    (
        "조합장은 조합원이 제기한 소송에서 졌다.",
        "The union member lost the suit filed by the cooperative head.",
        "The cooperative head lost a suit filed by a member.",
    ),
    (
        "간호사는 의사가 내린 처방을 확인하지 않았다.",
        "The doctor did not check the prescription written by the nurse.",
        "The nurse did not check the prescription the doctor had written.",
    ),
    (
        "검찰은 피의자가 공범에게 휴대전화를 버리라고 지시한 정황을 확보했다.",
        "Prosecutors secured evidence that the accomplice had instructed the suspect to throw away the phone.",
        "Prosecutors found evidence that the suspect told an accomplice to get rid of the phone.",
    ),
    (
        "관광객들이 원숭이에게 먹이를 던져 주었다.",
        "Monkeys threw food to tourists.",
        "Tourists tossed food to the monkeys.",
    ),
    (
        "소비자단체는 통신사가 개인정보를 보험사에 팔았다고 밝혔다.",
        "The carrier said that a consumer group sold personal information to insurers.",
        "According to a consumer group, the carrier sold personal data to insurers.",
    ),
    (
        "배우는 소속사가 정산금을 주지 않았다며 소송을 냈다.",
        "The agency filed a suit, saying the actor had not paid the settlement.",
        "The actor sued, saying the agency had not paid what was owed.",
    ),
    (
        "미국은 일본이 요청한 관세 면제를 거부했다.",
        "Japan rejected the tariff exemption requested by the United States.",
        "The United States turned down the tariff exemption Japan had asked for.",
    ),
    (
        "교수는 제자가 쓴 논문을 자기 이름으로 발표했다.",
        "The student published the paper written by the professor under his own name.",
        "The professor published a paper written by his student under his own name.",
    ),
    (
        "피고인은 재판장에게 선처를 호소했다.",
        "The presiding judge pleaded with the defendant for leniency.",
        "The defendant pleaded with the presiding judge for leniency.",
    ),
    (
        "사냥개가 양을 물어 죽였다.",
        "A sheep bit a hound to death.",
        "A hound mauled a sheep to death.",
    ),
    (
        "회장은 비서에게 서류를 파쇄하게 했다.",
        "The secretary had the chairman shred the documents.",
        "The chairman had his secretary shred the documents.",
    ),
    (
        "영국은 프랑스가 난민선을 막지 않는다고 비난했다.",
        "France accused Britain of not stopping migrant boats.",
        "Britain accused France of failing to stop migrant boats.",
    ),
    (
        "공정위는 플랫폼 업체가 입점 업체에 갑질을 했다고 결론 냈다.",
        "The platform concluded that the Fair Trade Commission had bullied its merchants.",
        "The Fair Trade Commission concluded that the platform had bullied its merchants.",
    ),
    (
        "주민들은 건설사를 상대로 손해배상 소송을 냈다.",
        "The builder filed a damages suit against residents.",
        "Residents filed a damages suit against the builder.",
    ),
]

CLEAN = [
    (
        "가계의 여유 자금이 고금리 탓에 줄었다.",
        "High interest rates have reduced households' spare cash.",
    ),
    (
        "형 박모 씨는 말기 신부전을 앓던 동생에게 자신의 신장 한쪽을 떼어 줬다.",
        "A man with end-stage kidney failure received a kidney from his older brother, surnamed Park.",
    ),
    (
        "손흥민이 이강인의 패스를 받아 골을 넣었다.",
        "Lee Kang-in set up the goal, which Son scored.",
    ),
    (
        "은행은 상인에게 빌려준 돈을 받는다.",
        "Merchants pay back to the bank the money it lent them.",
    ),
    ("국회를 통과한 법안은 공포됐다.", "The bill passed by the Assembly was promulgated."),
    (
        "금감원은 고객 정보를 유출한 카드사에 과태료를 물렸다.",
        "A card company whose customer data leaked must pay a fine imposed by the FSS.",
    ),
    (
        "마을 주민들은 평생 모은 돈을 장학금으로 내놓은 할머니에게 감사패를 전달했다.",
        "Villagers presented a plaque of appreciation to an elderly woman who gave her life savings for scholarships.",
    ),
    (
        "장애인 단체는 엘리베이터가 없는 역이 아직 열 곳이 넘는다며 이동권 보장을 요구하고 있다.",
        "Pointing out that more than 10 stations still lack elevators, disability groups are demanding the right to get around freely.",
    ),
    (
        "시는 사업자에게 공원 땅을 임대하기로 했다.",
        "An operator will lease park land from the city.",
    ),
    ("회사는 소비자의 비판을 받았다.", "The company drew criticism from consumers."),
    (
        "법무부는 노동자의 체류 기간을 늘리기로 했다.",
        "Workers will be allowed to stay longer under a Justice Ministry decision.",
    ),
    (
        "은행은 방산업체에 정책자금을 대출해 주기로 했다.",
        "Defense firms will be able to borrow policy funds from the bank.",
    ),
    (
        "예금자 보호 한도를 현행 5천만 원에서 1억 원으로 올리는 법안이 국회 문턱을 넘었다.",
        "The National Assembly has passed a bill doubling the deposit insurance limit to 100 million won from the current 50 million won.",
    ),
    (
        "토트넘은 손흥민의 페널티킥 결승골에 힘입어 웨스트햄을 1-0으로 제압하고 리그 4위로 올라섰다.",
        "Son Heung-min's winning penalty lifted Tottenham to fourth place in the league with a 1-0 victory over West Ham.",
    ),
    (
        "축구장 5개 크기의 산림이 불에 탔다.",
        "The fire burned an area of forest as large as five soccer fields.",
    ),
    (
        "대통령은 휴일도 반납하고 수해 현장을 찾았다.",
        "Giving up his day off, the president visited areas hit by floods.",
    ),
    (
        "화가의 그림은 생전에 거의 팔리지 않았다.",
        "The painter's works hardly sold during his lifetime.",
    ),
    ("박람회는 관람객이 늘었다.", "The fair drew more visitors."),
    ("비가 그치자 시는 도로를 다시 열었다.", "When the rain stopped, the city reopened the road."),
    (
        "회장은 이사회가 안건을 미루자 자리를 떴다.",
        "The chairman left when the board put off the item.",
    ),
    ("환자는 의사와 상담했다.", "Patients consulted doctors."),
    ("시장은 구청장에게 예산을 아끼라고 했다.", "The mayor told the district head to save money."),
    ("더위가 이어지며 빙과 판매가 늘었다.", "The long heat wave lifted ice cream sales."),
    ("관장은 시민이 책을 기증했다고 전했다.", "Citizens donated books, the director said."),
    ("구단은 감독에게 휴가를 줬다.", "The coach got a holiday from the club."),
    ("노조는 회사가 약속을 어겼다고 비판했다.", "The company broke its promise, the union said."),
]

KNOWN_WRONG = [
    (
        "최 의원은 동료 의원에게 표를 양보했다.",
        "A fellow lawmaker conceded votes to Rep. Choi.",
    ),
    (
        "신생 항공사는 대형 항공사에서 조종사 20명을 빼내 왔다.",
        "A major airline poached 20 pilots from the start-up carrier.",
    ),
    (
        "대법원은 하급심이 피고에게 지나치게 무거운 형을 선고했다고 봤다.",
        "The lower court found that the Supreme Court had handed the defendant too heavy a sentence.",
    ),
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


@pytest.mark.xfail(strict=True, reason="both nouns have the same English, or Kiwi cuts them apart")
@pytest.mark.parametrize(("ko", "en"), KNOWN_WRONG)
def test_nouns_that_look_alike_are_missed(ko: str, en: str) -> None:
    assert len(list(find(Pair.of(ko, en)))) == 1
