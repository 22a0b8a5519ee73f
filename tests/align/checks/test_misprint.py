"""Misprints of the Korean desk: real words that should have been others."""

from __future__ import annotations

import pytest

from align.bitext import Pair
from align.checks.misprint import find
from align.mqm import Severity

# Korean, English, what is doubted, what it should be.
FLAGGED = {
    "an object that cannot be": (
        "소방대원 200여 명이 투입돼 산불을 여섯 시간 만에 진입했다.",
        "Some 200 firefighters were deployed and entered the forest fire in six hours.",
        ("진입", "진압"),
    ),
    "a place one moves to": (
        "주민 50여 명이 인근 초등학교로 대비했다.",
        "Some 50 residents prepared at a nearby elementary school.",
        ("대비", "대피"),
    ),
    "a common word that its company gives away": (
        "두 정상은 북핵 문제 해결을 위해 긴밀히 공존하기로 했다.",
        "The leaders agreed to closely coexist to resolve the North Korean nuclear issue.",
        ("공존", "공조"),
    ),
    "a word that differs in a whole syllable": (
        "삼성은 2년 만에 가을 야구 진출을 확장했다.",
        "Samsung expanded its advance to the postseason for the first time in two years.",
        ("확장", "확정"),
    ),
    "a syllable twice": (
        "정부는 보조금 사업의 예산산을 줄이기로 했다.",
        "The government decided to cut the Yesansan of subsidy projects.",
        ("예산산", "예산"),
    ),
    "syllables that changed places, no word": (
        "경찰은 참사 희자생 가족을 만났다.",
        "Police met families of the Huijasaeng of the disaster.",
        ("희자생", "희생자"),
    ),
    "a feat": (
        "한국 양궁은 여자 단체전에서 올림픽 10연패의 위엄을 달성했다.",
        "Korean archery achieved the dignity of 10 straight Olympic wins.",
        ("위엄", "위업"),
    ),
    "공천 typed 공촌, and spelled out": (
        "현역 의원 열한 명이 공촌에서 배제됐다.",
        "Eleven sitting lawmakers were excluded from Gongchon.",
        ("공촌", "공천"),
    ),
    "불가 for 불과": (
        "청취자는 1만 8000여명에 불가했던 것으로 나타났다.",
        "The number of listeners was impossible at 18,000.",
        ("불가", "불과"),
    ),
    "체결 typed 채결": (
        "양측은 업무협약을 채결했다.",
        "The two sides voted on a business agreement.",
        ("채결", "체결"),
    ),
    "증가 typed 중가": (
        "지난해 관광객은 23% 중가했다.",
        "Last year, tourists were 23% medium-priced.",
        ("중가", "증가"),
    ),
    "재고 for 제고": (
        "시는 도시 이미지 재고에 힘쓰고 있다.",
        "The city is working on the stock of its image.",
        ("재고", "제고"),
    ),
    "결제 for 결재": (
        "군수의 결제가 나지 않아 공사가 늦어졌다.",
        "Construction was delayed because the county governor's payment did not come out.",
        ("결제", "결재"),
    ),
    "완화 typed 완하": (
        "정부는 대출 규제를 완하하기로 했다.",
        "The government decided to laxative loan regulations.",
        ("완하", "완화"),
    ),
    "a word that no table lists": (
        "도는 축제 기간 차량 통행을 재한한다.",
        "The province is in Korea for traffic during the festival.",
        ("재한", "제한"),
    ),
    "no word at all": (
        "도는 오는 9일까지 산불 위헙 지역을 순찰한다.",
        "The province will patrol wildfire Wiheop areas until the 9th.",
        ("위헙", "위험"),
    ),
    "a common word for another": (
        "정부는 공공요금 인성을 미루기로 했다.",
        "The government decided to put off the personality of utility bills.",
        ("인성", "인상"),
    ),
    "a rare word for a common one": (
        "이사회는 신임 사장 선입 안건을 가결했다.",
        "The board passed the agenda on the prejudice of a new president.",
        ("선입", "선임"),
    ),
    "a part of a compound": (
        "야당은 총리 해임 건이안을 제출했다.",
        "The opposition submitted a gun-two plan to dismiss the prime minister.",
        ("건이안", "건의안"),
    ),
    "a word that shares a syllable": (
        "시의회는 반발이 큰 개발 계획을 철거하라고 시에 촉구했다.",
        "The city council urged the city to demolish its unpopular development plan.",
        ("철거", "철회"),
    ),
    "a suffix of a noun": (
        "해경은 배가 뒤집힌 해역에서 실종지 두 명을 찾고 있다.",
        "The Coast Guard is looking for two missing places where the boat capsized.",
        ("실종지", "실종자"),
    ),
    "a verb with its ending": (
        "형사는 달아난 용의자의 뒤를 쫒았다.",
        "The detective drove out the fleeing suspect.",
        ("쫒았다", "쫓았다"),
    ),
    "two common words beside a third": (
        "소방대원 200명이 밤새 산불 진입에 나섰다.",
        "Some 200 firefighters worked all night to enter the wildfire.",
        ("진입", "진압"),
    ),
    "a harvest": (
        "올해 벼 수학은 지난해보다 열흘 빠르다.",
        "This year's rice mathematics is ten days earlier than last year.",
        ("수학", "수확"),
    ),
    "a suffix": (
        "시립 교향악단이 정기 연주화를 연다.",
        "The city symphony orchestra will hold a regular performance painting.",
        ("연주화", "연주회"),
    ),
    "a disease": (
        "축산 농가에서 구제약이 발생해 방역에 나섰다.",
        "Relief drugs broke out at a livestock farm.",
        ("구제약", "구제역"),
    ),
    "spelled out for want of a word": (
        "환경단체는 갯벌 매림 사업을 멈추라고 요구했다.",
        "Environmental groups demanded that the mudflat Maerim project be stopped.",
        ("매림", "매립"),
    ),
}
CLEAN = {
    "a compound of which both parts are said": (
        "장례식장은 화장로 3기와 추모실 5곳을 갖추고 있다.",
        "The funeral home has three cremation furnaces and five memorial rooms.",
    ),
    "half of a compound": (
        "외교부는 여행 경보를 3단계로 올리고 현지에 머무는 국민에게 출국을 권고했다.",
        "The foreign ministry raised its travel alert to Level 3 and advised citizens there to leave.",
    ),
    "an object that can be": (
        "소방차가 산불 현장에 진입했다.",
        "Fire trucks entered the site of the wildfire.",
    ),
    "a purpose, no place": (
        "도는 집중호우에 대비해 주민을 초등학교로 옮겼다.",
        "The province moved residents to a school in preparation for heavy rain.",
    ),
    "two words for the same, of which the English has neither": (
        "미국에 상장된 회사는 현지시간 5일 공시를 통해 2분기 매출이 10조 원을 기록했다고 밝혔다.",
        "The U.S.-listed company said in a filing on the 5th that its second-quarter sales came to 10 trillion won.",
    ),
    "a given name behind its surname": (
        "국민의힘 소속인 성하윤 의원이 법안을 발의했다.",
        "Seong Ha-yun, a lawmaker of the People Power Party, introduced the bill.",
    ),
    "a given name apart from its surname": (
        "북한 외무상 이 영호는 미국을 믿을 수 없다고 말했다.",
        "North Korean Foreign Minister Ri Yong Ho said that America cannot be trusted.",
    ),
    "a noun that stands by itself, too": (
        "의회는 해외 연수 논란이 커지자 연수비 전액을 반납했다.",
        "The council returned all of the money for its trip abroad.",
    ),
    "a word in its own company": (
        "그 가게는 코로나 때도 직원을 한 명도 내보내지 않았다.",
        "Even during the pandemic, the shop did not let a single employee go.",
    ),
    "two words, of which one ends as the other begins": (
        "외교부 정책국국장이 워싱턴을 찾았다.",
        "The Foreign Ministry's policy bureau chief visited Washington.",
    ),
    "a particle like the syllable before it": (
        "국가가 희생자에게 배상해야 한다고 법원은 판단했다.",
        "The court held that the state must compensate the victims.",
    ),
    "company that only ends another word": (
        "기독교 성격의 바나바 서신과 헤르마스 목자서신도 여기에 들어있다.",
        'It also includes the "Epistle of Barnabas" and the "Shepherd of Hermas".',
    ),
    "a little company, and a smaller margin": (
        "무역전쟁 압력은 양국 경제의 상호 의존도를 낮출 수 있다.",
        "Trade war pressure may make the two countries' economies less interdependent.",
    ),
    "a title that the English has": (
        "박테리아 담당부의 로버트 톡스 사무차장은 할라피뇨 고추 하나가 양성이라고 말했다.",
        "One pepper has tested positive, said Robert Tauxe, deputy director of the division.",
    ),
    "a word of sports in its company": (
        "그는 어깨 부상으로 올 시즌 한 달 이상을 결장했다.",
        "He missed more than a month this season with a shoulder injury.",
    ),
    "generals of the ministry": (
        "국방부는 장군 인사를 단행해 소장 네 명을 중장으로 진급시켰다.",
        "The ministry promoted four major generals to lieutenant general.",
    ),
    "pessimism, and no criticism": (
        "야당 의원은 경제를 비관하는 여론이 퍼지고 있다고 우려했다.",
        "An opposition lawmaker worried that a pessimistic view of the economy was spreading.",
    ),
    "the month before": (
        "8월 생산자물가지수는 전달보다 0.1% 오른 119.41이었다.",
        "The producer price index rose 0.1 percent from a month earlier to 119.41 in August.",
    ),
    "an office of the same English": (
        "평택경찰서 진용수 서장은 “작은 관심이 큰 피해를 막았다”며 고마움을 전했다.",
        'Pyeongtaek Police Station Chief Jin Yong-soo expressed his thanks, saying, "A little concern prevented great damage."',
    ),
    "further crimes": (
        "경찰은 여죄가 더 있는지 조사하고 있다.",
        "Police are investigating whether there are more crimes.",
    ),
    "a mayor in office": (
        "강 시장은 취임 100일을 맞아 기자간담회를 열었다.",
        "Mayor Kang held a news conference to mark his first 100 days in office.",
    ),
    "the beginning of a longer word": (
        "구의회는 의장의 제안을 부결시키고 월정수당을 1.7% 올리는 안을 밀어붙였다.",
        "The council voted down the chair's proposal and raised the monthly allowance by 1.7 percent.",
    ),
    "common words of the same syllables": (
        "노조와 회사의 갈등에 불씨가 남아 있다.",
        "Embers of conflict remain between the union and the company.",
    ),
    "a word of one syllable more": (
        "접속자가 몰려 누리집이 한때 마비됐다.",
        "The website was briefly paralyzed as users logged on.",
    ),
    "a village no list has": ("별담동에는 노인이 산다.", "Old people live in Byeoldam."),
    "the same, spelled otherwise": ("별담동에는 노인이 산다.", "Old people live in Beldam-dong."),
    "불가 where it belongs": ("주차는 불가하다.", "Parking is not allowed."),
    "불과 where it belongs": ("참가자는 30명에 불과했다.", "There were only 30 participants."),
    "결재 of documents": ("시장이 서류를 결재했다.", "The mayor approved the documents."),
    "결제 of money": ("손님이 카드로 결제했다.", "The customer paid by card."),
    "유래 of a name": ("마을 이름은 전설에서 유래했다.", "The village's name comes from a legend."),
    "유례 in the past": ("유례없는 폭우가 쏟아졌다.", "Unprecedented heavy rain fell."),
    "재고 in a warehouse": ("창고에 재고가 쌓였다.", "Stock piled up in the warehouse."),
    "제고 of power": ("경쟁력 제고가 필요하다.", "Competitiveness must be improved."),
    "주제 of a talk": ("강연 주제는 기후변화다.", "The topic of the lecture is climate change."),
    "주재 of a meeting": ("시장이 회의를 주재했다.", "The mayor presided over the meeting."),
    "개발 of land": ("시는 역세권 개발에 나섰다.", "The city began developing the station area."),
    "체결 of an agreement": ("두 시는 협약을 체결했다.", "The two cities signed an agreement."),
    "withdrawal of a plan": (
        "시는 주민이 반대하는 매립장 계획을 철회했다.",
        "The city withdrew the landfill plan that residents oppose.",
    ),
    "demolition of a building": (
        "구는 무너질 위험이 큰 건물을 철거했다.",
        "The district demolished a building in danger of collapse.",
    ),
    "merchants in a market": (
        "전통시장 상인이라면 누구나 참여할 수 있다.",
        "Any merchant of the traditional market can take part.",
    ),
    "claims of a suspect": (
        "그는 자신의 주장을 굽히지 않았다.",
        "He did not give up his claim.",
    ),
    "foreign names": (
        "스터겔 행정관은 댈러스에서 회견했다.",
        "Administrator Sturgell held a press conference in Dallas.",
    ),
    "an empty English side": ("관광객은 23% 중가했다.", ""),
    "a rare word": ("제향이 사당에서 봉행됐다.", "A memorial rite was held at the shrine."),
    "a word of a trade": (
        "감귤 농가는 껍질이 터지는 열과 피해로 시름이 깊다.",
        "Tangerine growers are worried over fruit splitting.",
    ),
    "a word of courts": ("검사는 징역 7년을 구형했다.", "The prosecutor sought seven years."),
    "a word of sports": (
        "주심은 거친 반칙을 한 수비수를 퇴장시켰다.",
        "The referee sent off the defender for a rough foul.",
    ),
    "lifting a cup": ("그는 우승컵을 들어 올렸다.", "He lifted the trophy."),
    "a new word": ("시는 산책로에 맨발길을 냈다.", "The city laid a barefoot path on the trail."),
    "a loanword that the English has": (
        "새로 바뀐 토리 방침에 따라 세금이 오른다.",
        "Taxes rise under a revised Tory policy.",
    ),
    "a compound rendered whole": (
        "선수는 결승선을 앞두고 넘어졌다.",
        "The runner fell just before the finish line.",
    ),
    "another compound rendered whole": (
        "그 나라 사람들은 말고기를 즐겨 먹는다.",
        "People in that country enjoy eating horse meat.",
    ),
    "a word written so twice": (
        "그는 앞 문자를 지우고 그 문자를 다시 썼다.",
        "He deleted the character and typed the character again.",
    ),
    "a part of a loanword": (
        "프로그램은 오류가 나면 스택 트레이스를 출력한다.",
        "On an error the program prints a stack trace.",
    ),
    "weather": ("내일은 전국이 대체로 맑겠다.", "Tomorrow will be mostly clear nationwide."),
    "what would be beside it stands far off": (
        "검찰은 뇌물수수 혐의로 기소된 전직 시장에게 징역 5년을 구형했다.",
        "Prosecutors sought five years in prison for the former mayor, who was indicted on bribery charges.",
    ),
    "an opposite reads as well": (
        "국회 예산결산특별위원회는 예비비를 절반으로 깎은 내년도 예산안을 야당 단독으로 의결했다.",
        "With only opposition members voting, the committee approved next year's budget after halving the reserve fund.",
    ),
}


@pytest.mark.parametrize("name", FLAGGED)
def test_flagged(name):
    ko, en, (wrong, right) = FLAGGED[name]
    found = [f for f in find(Pair.of(ko, en)) if f.repair is not None]
    assert [(ko[f.ko[0][0] : f.ko[0][1]], f.repair.text) for f in found] == [(wrong, right)]


@pytest.mark.parametrize("name", CLEAN)
def test_clean(name):
    assert list(find(Pair.of(*CLEAN[name]))) == []


@pytest.mark.xfail(strict=True, reason="both read well to Kiwi; 찾기 힘들다 would have to be known")
def test_known_wrong():
    pair = Pair.of("유래를 찾기 힘든 가뭄이 이어진다.", "A drought whose origin is hard to find.")
    assert [finding.repair.text for finding in find(pair)] == ["유례"]


@pytest.mark.xfail(strict=True, reason="고하 reads as well, and a close rival speaks against both")
def test_known_wrong_of_rivals():
    pair = Pair.of(
        "수도권 매립지의 포하가 임박하자 환경부가 대체 부지를 찾고 있다.",
        "As the capital area landfill is about to fold, the ministry is looking for another site.",
    )
    assert [finding.repair.text for finding in find(pair)] == ["포화"]


def test_a_misprint_the_english_reads_past_concerns_only_the_korean_desk():
    (finding,) = find(Pair.of("관광객은 23% 중가했다.", "Tourists increased by 23%."))
    assert (finding.repair.text, finding.severity) == ("증가", Severity.MINOR)
    assert finding.confidence < 0.5


def test_a_word_that_means_the_same_misleads_nobody():
    ko = "시는 15일 시민회관에서 청년 일자리 박람회를 개회한다."
    en = "The city opens a youth job fair at the civic hall on the 15th."
    (finding,) = find(Pair.of(ko, en))
    assert (finding.repair.text, finding.severity) == ("개최", Severity.MINOR)
    assert finding.confidence < 0.5


@pytest.mark.parametrize(
    ("ko", "en"),
    [
        (  # Approval is what is printed, whatever else may be approved.
            "해외에서 결재한 금액에 카드사들이 수수료를 물린다.",
            "Card companies charge fees on amounts approved by superiors overseas.",
        ),
        (  # Labour is of both words; so is a rate, of an exchange rate.
            "도는 외국인 계절 근로사 1,200명을 배치한다고 밝혔다.",
            "The province said it would deploy 1,200 foreign seasonal labor history.",
        ),
        (
            "원-달러 화율은 전 거래일보다 7.3원 오른 채 거래를 마쳤다.",
            "The won-dollar painting rate closed up 7.3 won from the previous session.",
        ),
    ],
)
def test_the_meaning_of_a_part_recovers_nothing(ko: str, en: str):
    (finding,) = find(Pair.of(ko, en))
    assert finding.severity is None


def test_an_english_word_that_answers_another_korean_one_recovers_nothing():
    (finding,) = find(
        Pair.of("공장은 지역 청년 직원을 체용할 계획이다.", "The factory will use young employees.")
    )
    assert finding.repair.text.startswith("채용")
    assert finding.severity is None


def test_the_repair_makes_the_sentence_that_was_meant():
    ko = "구독자는 5만명에 불가했다."
    (finding,) = find(Pair.of(ko, "It was not possible to 50,000 subscribers."))
    start, end = finding.repair.span
    assert ko[:start] + finding.repair.text + ko[end:] == "구독자는 5만명에 불과했다."
