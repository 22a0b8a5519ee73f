"""Terms of one kind that exclude each other."""

from __future__ import annotations

import pytest

from align.bitext import Pair
from align.checks._siblings import find_siblings
from align.lexicons import read_table, values

# Korean, English, the Korean term, the English of another
OTHER = [
    ("금융감독원장은 은행장들을 만났다.", "The chairman of the Financial Services Commission met bankers.",
     "금융감독원장", "Financial Services Commission"),
    ("서울고검장을 지낸 변호사다.", "The lawyer was president of the Seoul High Court.", "서울고검장",
     "High Court"),
    ("가스공사는 계약을 맺었다.", "Korea Electric Power Corporation signed a deal.", "가스공사",
     "Korea Electric Power Corporation"),
    ("노후 교량 12곳의 통행을 제한했다.", "Traffic was restricted on 12 aging tunnels.", "교량",
     "tunnels"),
    ("침몰한 어선의 선원을 찾고 있다.", "They seek the crew of the stranded fishing boat.", "침몰",
     "stranded"),
    ("열차 운행이 20분 지연됐다.", "Train service was canceled for 20 minutes.", "지연", "canceled"),
    ("종업원에게 흉기를 휘둘렀다.", "He wielded a weapon at the owner.", "종업원", "owner"),
    ("묘목 5만 그루를 심는다.", "Fifty thousand seeds will be planted.", "묘목", "seeds"),
    ("첫 서리가 내렸다.", "The first snow fell.", "서리", "snow"),
    ("경찰은 스토킹 처벌을 강화한다.", "Police toughen punishment for arson.", "스토킹", "arson"),
    ("노후 경유차를 폐차하면 지원한다.", "Scrapping old electric cars is subsidised.", "경유차",
     "electric cars"),
    ("육아휴직을 보장한다.", "It guarantees sick leave.", "육아휴직", "sick leave"),
    ("성형외과 직원 두 명이 해고됐다.", "Two clinic workers were promoted.", "해고", "promoted"),
    ("소방관은 두통을 호소했다.", "The firefighter complained of vomiting.", "두통", "vomiting"),
    ("한국은 4강에 올랐다.", "Korea reached the quarterfinals.", "강", "quarterfinals"),
    ("해병대 30명이 복구를 도왔다.", "Thirty Navy troops helped with repairs.", "해병대", "Navy"),
    ("당뇨 환자는 혈당을 잰다.", "Diabetics check their blood pressure.", "혈당", "blood pressure"),
    ("경북에 산불이 났다.", "A wildfire broke out in South Gyeongsang.", "경북",
     "South Gyeongsang"),
    ("요금은 현금으로 낸다.", "The fare is paid by card.", "현금", "card"),
    ("첫눈이 내렸다.", "The first rain fell.", "첫눈", "rain"),
    ("봉화군은 백두대간수목원에서 전시회를 연다.", "Bonghwa holds a show at the Baekdudaegan Aquarium.",
     "수목원", "Aquarium"),
    ("시는 노숙인을 위해 보호소를 연다.", "The city opens shelters for orphans.", "노숙인", "orphans"),
    ("바나나에서 농약이 나왔다.", "Bacteria were found in bananas.", "농약", "Bacteria"),
    ("모녀가 함께 상을 받았다.", "A mother and son won a prize together.", "모녀", "mother and son"),
    ("들개 열 마리를 잡았다.", "They caught ten wild boars.", "들개", "wild boars"),
    ("총선이 다음 달 열린다.", "The presidential election is next month.", "총선",
     "presidential election"),
    ("초등학생 두 명이 강에 빠졌다.", "Two high school students fell into the river.", "초등학생",
     "high school students"),
    ("고등학교 급식에서 균이 나왔다.", "Bacteria were found in middle school meals.", "고등학교",
     "middle school"),
    ("딸을 잃은 어머니가 울었다.", "The mother who lost her son cried.", "딸", "son"),
    ("그는 형과 빵집을 연다.", "He runs a bakery with his younger brother.", "형",
     "younger brother"),
    ("외할머니의 손맛을 이었다.", "She kept up the cooking of her paternal grandmother.", "외할머니",
     "paternal grandmother"),
    ("도의원 세 명이 탈당했다.", "Three city council members left the party.", "도의원",
     "city council members"),
    ("경찰은 사기 혐의로 그를 붙잡았다.", "Police caught him on suspicion of theft.", "사기",
     "theft"),
    ("골키퍼가 공을 막았다.", "The defender stopped the ball.", "골키퍼", "defender"),
    ("벚꽃이 일찍 피었다.", "Azaleas bloomed early.", "벚꽃", "Azaleas"),
    ("고양이 서른 마리를 구했다.", "They rescued thirty dogs.", "고양이", "dogs"),
    ("어민들이 감자를 받았다.", "The fishermen received sweet potatoes.", "감자", "sweet potatoes"),
    ("공장은 폐수를 강에 버렸다.", "The factory dumped garbage into the river.", "폐수", "garbage"),
    ("정부는 지하수 오염을 조사한다.", "The government will look into air pollution.", "지하수",
     "air pollution"),
    ("한국은행은 기준금리를 동결했다.", "The Bank of Korea froze the exchange rate.", "기준금리",
     "exchange rate"),
    ("가뭄으로 논이 갈라졌다.", "Paddies cracked because of the earthquake.", "가뭄", "earthquake"),
    ("검찰은 시청을 압수수색했다.", "Police raided city hall.", "검찰", "Police"),
    ("대법원은 원심을 확정했다.", "The Constitutional Court upheld the ruling.", "대법원",
     "Constitutional Court"),
    ("버스 요금이 오른다.", "Taxi fares will rise.", "버스", "Taxi"),
    ("여름방학 동안 수영장을 연다.", "The pool is open during winter vacation.", "여름", "winter"),
    ("의원들은 예산 삭감에 반대했다.", "Lawmakers opposed the tax cut.", "예산", "tax"),
    ("도의회는 예산안을 통과시켰다.", "The National Assembly passed the budget.", "도의회", "National Assembly"),
    ("시의회는 해명을 요구했다.", "Parliament demanded an explanation.", "시의회", "Parliament"),
    ("고등법원은 항소를 기각했다.", "The Supreme Court dismissed the appeal.", "고등법원", "Supreme Court"),
    ("초등학교 급식에서 벌레가 나왔다.", "Bugs were found in middle school meals.", "초등학교", "middle school"),
    ("중학생 3명이 지갑을 찾아 줬다.", "Three high school students returned a wallet.", "중학생", "high school students"),
    ("소방서는 새 차를 들여왔다.", "The police station bought a new truck.", "소방서", "police station"),
    ("경찰은 원인을 조사하고 있다.", "Prosecutors are investigating the cause.", "경찰", "Prosecutors"),
    ("군청 앞에서 집회가 열렸다.", "A rally was held in front of city hall.", "군청", "city hall"),
    ("교육청은 폐교를 판다.", "The Ministry of Education is selling closed schools.", "교육청",
     "Ministry of Education"),
    ("장관은 사과했다.", "The prime minister apologized.", "장관", "prime minister"),
    ("간호사 20명이 떠났다.", "Twenty doctors left.", "간호사", "doctors"),
    ("조카가 유산을 물려받았다.", "His grandson inherited the estate.", "조카", "grandson"),
    ("버스가 멈췄다.", "The taxi stopped.", "버스", "taxi"),
    ("승강기에 갇힌 모녀가 구조됐다.", "A mother and son in an elevator were rescued.", "모녀", "mother and son"),
    ("태풍으로 배가 뒤집혔다.", "The earthquake overturned a boat.", "태풍", "earthquake"),
    ("배추 값이 올랐다.", "The price of garlic rose.", "배추", "garlic"),
    ("그는 절도 혐의로 붙잡혔다.", "He was caught on charges of arson.", "절도", "arson"),
    ("도서관이 문을 열었다.", "The museum opened.", "도서관", "museum"),
    ("은메달을 땄다.", "She won a bronze medal.", "은메달", "bronze medal"),
    ("영어로 말했다.", "He spoke in French.", "영어", "French"),
    ("지진 뒤 해일이 왔다.", "An earthquake and a typhoon came.", "해일", "typhoon"),
]  # fmt: skip

SOUND = [
    ("노후 교량 12곳의 통행을 제한했다.", "Traffic was restricted on 12 aging spans and bridges."),
    ("교량과 터널을 점검했다.", "Bridges and tunnels were inspected."),
    ("침몰한 어선을 찾고 있다.", "They seek the fishing boat that sank after a collision."),
    ("열차 운행이 20분 지연됐다.", "Trains ran 20 minutes late; none was canceled."),
    ("종업원에게 흉기를 휘둘렀다.", "He wielded a weapon at an employee of the owner's."),
    ("묘목 5만 그루를 심는다.", "Fifty thousand young trees grown from seeds will be planted."),
    ("30대 운전자가 숨졌다.", "The driver of the passenger car, in his 30s, was killed."),
    ("경유차와 전기차를 비교했다.", "Diesel and electric cars were compared."),
    ("임금을 올려 달라고 요구했다.", "They demanded a raise in pay and a bonus."),
    ("육아휴직을 보장한다.", "It guarantees leave for parents, sick leave aside: parental leave."),
    ("체포된 그는 기소됐다.", "Arrested, he was indicted."),
    ("납품 단가를 올렸다.", "Supply prices were raised."),
    ("한국은 4강에 올랐다.", "Korea is through to the last four."),
    ("경남과 전남을 잇는다.", "It links South Gyeongsang and South Jeolla."),
    ("현금이나 카드로 낸다.", "It is paid in cash or by card."),
    ("비가 눈으로 바뀌었다.", "Rain turned to snow."),
    ("장남인 그는 공장에 다녔다.", "The eldest child, he worked in a factory."),
    ("기아는 현대차와 함께 목표를 높였다.", "Kia raised its target along with Hyundai Motor."),
    ("여단 병력이 움직였다.", "The homicide division sent troops of the brigade."),
    ("농약 냄새가 났다.", "It smelled of chemicals."),
    ("모녀가 함께 상을 받았다.", "The two women won a prize together."),
    ("들개 열 마리를 잡았다.", "They caught ten strays."),
    ("징역 5년을 선고받았다.", "He got five years behind bars."),
    ("총선이 다음 달 열린다.", "The country goes to the polls next month."),
    ("초등학생 두 명이 강에 빠졌다.", "Two grade schoolers fell into the river."),
    ("초등학생 두 명이 강에 빠졌다.", "Two sixth graders fell into the river."),
    ("초등학생과 고등학생이 만났다.", "Pupils met high school students."),
    ("서울고등학교 학생이 상을 받았다.", "A boy from Seoul High School won a prize."),
    ("딸을 잃은 어머니가 울었다.", "The mother who lost her child cried."),
    ("어머니는 아들 때문에 울었다.", "The mother cried over her son."),
    ("그는 형과 빵집을 연다.", "The brothers run a bakery."),
    ("외할머니의 손맛을 이었다.", "She kept up her grandmother's cooking."),
    ("도의원 세 명이 탈당했다.", "Three lawmakers left the party."),
    # What is more general says the term as well.
    ("미술관은 그림을 보여 준다.", "The museum shows paintings."),
    ("유아 네 명 중 한 명이 영상을 본다.", "One in four children watches videos."),
    ("피고인은 혐의를 인정했다.", "The suspect admitted the charges."),
    ("고구마를 심었다.", "They planted sweet potatoes."),
    # Another word asks for it.
    ("고등학교 옆 중학교가 문을 닫았다.", "The middle school next to it closed."),
    ("김 양식장의 부산물을 쓴다.", "It uses by-products of seaweed farms."),
    ("전세 보증금을 돌려줬다.", "He gave back the jeonse deposits."),
    # Whose it is, a verb, a name.
    ("공주는 열아홉 살이었다.", "The emperor's only daughter was nineteen."),
    ("도서관에 차를 댔다.", "He parked there."),
    ("고양이를 안은 남자가 왔다.", "A man called Wolf came with a pet in his arms."),
    # A word that means something else here, and is said.
    ("시장은 배를 타고 섬에 갔다.", "The mayor took a boat to the apple island."),
    ("장인은 옹기를 굽는다.", "The artisan fires pots with his uncle."),
    ("사과를 받은 주민은 배를 내놓았다.", "Residents who got an apology brought pears."),
    ("비가 와서 못 갔다.", "It rained, so the teacher could not go."),
    # Named in full, in other words, by another word or by what is more general.
    ("도의회는 예산안을 통과시켰다.", "The provincial council passed the budget."),
    ("도의회는 국회에 건의문을 보냈다.", "The National Assembly received a petition from it."),
    ("시의회는 해명을 요구했다.", "The council demanded an explanation."),
    ("고등법원은 항소를 기각했다.", "The appellate court dismissed the appeal."),
    ("고등법원은 상고하라며 대법원으로 넘겼다.", "It went to the Supreme Court."),
    ("초등학교와 중학교 급식이다.", "These are middle school meals and the like."),
    ("초등학교 급식에서 벌레가 나왔다.", "Grade schoolers found bugs in their meals."),
    ("중학생 3명이 지갑을 찾아 줬다.", "Three boys returned a wallet."),
    ("소방서와 경찰이 출동했다.", "Police were sent out."),
    ("경찰은 원인을 조사하고 있다.", "Investigators are looking into the cause."),
    ("검찰은 그를 기소했다.", "He was indicted."),
    ("군청 앞에서 집회가 열렸다.", "A rally was held outside the county office."),
    ("교육청은 폐교를 판다.", "The education office is selling closed schools."),
    ("장관은 사과했다.", "The minister apologized."),
    ("국무총리와 장관이 왔다.", "The prime minister came."),
    ("국무총리는 담화를 냈다.", "The prime minister made a statement."),
    ("간호사 20명이 떠났다.", "Twenty nurses left the doctors behind."),
    ("의사를 밝혔다.", "He made his intention known to a nurse."),
    ("조카가 유산을 물려받았다.", "His nephew, not his grandson, inherited it."),
    ("버스가 멈췄다.", "The bus stopped behind a taxi."),
    ("버스와 택시가 멈췄다.", "The taxi stopped."),
    ("승강기에 갇힌 모녀가 구조됐다.", "A mother and her daughter in an elevator were rescued."),
    ("모녀와 아들이 구조됐다.", "A mother and son and a girl were rescued."),
    ("그는 부자가 됐다.", "He became rich."),
    ("태풍으로 배가 뒤집혔다.", "The storm overturned a boat."),
    ("산불이 번졌다.", "The fire spread."),
    ("배추와 마늘 값이 올랐다.", "The price of garlic rose."),
    ("그는 절도 혐의로 붙잡혔다.", "He was caught stealing near a scene of arson."),
    ("강도가 세다.", "Its intensity is high, like arson."),
    ("지진 뒤 해일이 왔다.", "An earthquake and a tsunami came."),
    ("석유 값이 올랐다.", "Gas prices rose and coal was dear."),
    ("금메달과 은메달을 땄다.", "He won gold and silver medals."),
    ("영어를 쓰는 프랑스 회사다.", "It is a French firm."),
    ("금융감독원장은 은행장들을 만났다.", "The FSS governor met the head of the Financial Services Commission."),
    ("금융감독원장은 은행장들을 만났다.", "The watchdog's chief met bankers from the Fair Trade Commission."),
    ("수공은 댐 방류를 줄였다.", "K-water cut discharges from its dams."),
]  # fmt: skip


@pytest.mark.parametrize(("ko", "en", "term", "other"), OTHER, ids=[row[2] for row in OTHER])
def test_another_term_of_the_kind_stands_in_its_place(
    ko: str, en: str, term: str, other: str
) -> None:
    [found] = find_siblings(Pair.of(ko, en))
    assert (ko[slice(*found.ko)], en[slice(*found.en)]) == (term, other)


@pytest.mark.parametrize(("ko", "en"), SOUND)
def test_the_term_is_said_or_the_other_asked_for(ko: str, en: str) -> None:
    assert list(find_siblings(Pair.of(ko, en))) == []


def test_no_korean_form_stands_twice_in_a_group() -> None:
    forms = [(row["group"], form) for row in read_table("siblings") for form in values(row["ko"])]
    assert len(forms) == len(set(forms))


def test_what_a_term_is_told_by_does_not_also_only_say_it() -> None:
    for row in read_table("siblings"):
        assert not set(values(row["en"])) & set(values(row["also"])), row["ko"]
