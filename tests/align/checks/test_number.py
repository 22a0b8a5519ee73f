"""Amounts that changed their value."""

from __future__ import annotations

import pytest

from align.bitext import Pair
from align.checks.number import find

# Korean, English, and of each what is pointed at.
FLAGGED = {
    "people told by a figure of the size of a year": (
        "죄수 20여명은 유죄 판결을 받았다.",
        "The statement said that 2000 of the convicts were found guilty.",
        ("20", "2000"),
    ),
    "percent of the size of a year": (
        "대기오염은 1년 전보다 20% 줄었다.",
        "Pollution is 2000 percent lower than a year ago.",
        ("20", "2000"),
    ),
    "a year with a point": (
        "그는 지난 2000년부터 일해왔다.",
        "He has been with the group since 2.000.",
        ("2000", "2.000"),
    ),
    "a decade that no calendar has": (
        "그는 1980년 대학에서 일했다.",
        "In the 6980s he worked at the university.",
        ("1980", "6980s"),
    ),
    "an age of three digits": (
        "30대를 겨냥한 영상을 만든다.",
        "They make videos for people in their 300's.",
        ("30", "300's"),
    ),
    "an age that nobody has": (
        "40대 배우를 기용했다.",
        "It hired a 40,000-year-old actor.",
        ("40", "40,000"),
    ),
    "another game of a series": (
        "오늘밤 월드시리즈 5차전을 치른다.",
        "They play Game 8 of the World Series tonight.",
        ("5차", "8"),
    ),
    "another category": (
        "돌리는 1급 허리케인이 됐다.",
        "Dolly became a Category 100 hurricane.",
        ("1급", "100"),
    ),
    "years old, one digit off": (
        "4,500년 된 피라미드 내부다.",
        "It is inside the 4,400-year-old pyramid.",
        ("4,500", "4,400"),
    ),
    "one end of a range": (
        "유가는 129~130달러를 오갔다.",
        "Oil moved between $529 and $130.",
        ("129~130달러", "529"),
    ),
    "an hour that no clock has": (
        "경기는 오후 12시 55분에 시작한다.",
        "The game starts at 62:55 p.m.",
        ("12", "62:55"),
    ),
    "a year in groups": (
        "미국은 1992년에 핵실험을 멈췄다.",
        "The United States stopped nuclear tests in 1992,000.",
        ("1992", "1992,000"),
    ),
    "a group between two commas": (
        "31세의 배우는 고정관념을 깼다.",
        "The actor, 31,,000 broke the stereotype.",
        ("31", "31,,000"),
    ),
    "more digits than the Korean can know, told as about": (
        "지난해 약 4만 건이 새로 보고됐다.",
        "About 40,005 new cases were reported last year.",
        ("4만", "40,005"),
    ),
    "a figure of the size of a year that counts things": (
        "전시에는 유물 180개가 나온다.",
        "The exhibition brings together 1800 objects.",
        ("180", "1800"),
    ),
    "foreign money as its own language writes it": (
        "회사는 $36bn을 투자했다.",
        "The company invested $3.6 billion.",
        ("36bn", "3.6 billion"),
    ),
    "hundreds of millions written apart": (
        "말은 수 억년 전의 어류에서 시작됐다.",
        "Speech began in fish billions of years ago.",
        ("수 억", "billions"),
    ),
    "points of a lead": (
        "여당 후보가 야당 후보에 9%포인트 앞섰다.",
        "The ruling party's candidate led by a 7-point margin.",
        ("9", "7"),
    ),
    "an ordinal with a point in it": (
        "29연승 행진을 이어나갔다.",
        "It was the 2.9th straight win.",
        ("29", "2.9th"),
    ),
    "thousands of years for millions": (
        "이 관습은 수천 년 전에 시작됐다.",
        "The custom began millions of years ago.",
        ("수천", "millions"),
    ),
    "below forty for forty below zero": (
        "기온이 영하 40도 아래로 떨어졌다.",
        "It fell below 40 degrees.",
        ("영하 40도", "below 40 degrees"),
    ),
    "half for twice": (
        "가구는 5년 전의 두 배 수준이다.",
        "Households are at half the level of five years ago.",
        ("두", "half"),
    ),
    "three times for a third": (
        "이용객은 애초 예측의 3분의 1 수준이다.",
        "Riders are three times the original forecast.",
        ("3분의 1", "three"),
    ),
    "another share of ten": (
        "성인 10명 중 6명은 책을 읽지 않는다.",
        "Four in 10 adults do not read.",
        ("10명 중 6", "Four in 10"),
    ),
    "a percentage out of its band": (
        "물가 상승률은 석 달째 1%대를 지켰다.",
        "Inflation stayed below 3 percent for a third month.",
        ("1", "3"),
    ),
    "li in too many kilometers": (
        "강은 1천300리를 흐른다.",
        "The river flows some 900 kilometers.",
        ("1천300", "900"),
    ),
    "ten times as much": (
        "관람객은 3만 5000명이었다.",
        "There were 350,000 visitors.",
        ("3만 5000", "350,000"),
    ),
    "ten times too little": (
        "군은 나무 12만 그루를 심었다.",
        "The county planted 12,000 trees.",
        ("12만", "12,000"),
    ),
    "million for billion": (
        "예산은 45억 원이다.",
        "The budget is 4.5 million won.",
        ("45억", "4.5 million"),
    ),
    "m for bn": (
        "매출은 28억 파운드였다.",
        "Sales were £2.8m.",
        ("28억", "2.8m"),
    ),
    "a digit changed": (
        "응답자는 2251명이다.",
        "There were 2,261 respondents.",
        ("2251", "2,261"),
    ),
    "digits exchanged": (
        "회원 학교는 74곳이다.",
        "It has 47 member schools.",
        ("74", "47"),
    ),
    "a point lost": (
        "유가는 129.29달러다.",
        "Oil is at $12929.",
        ("129.29", "12929"),
    ),
    "a point moved": (
        "환자는 38명이다.",
        "There are 3.8 patients.",
        ("38", "3.8"),
    ),
    "hundreds for thousands": (
        "주민 수천 명이 대피했다.",
        "Hundreds of residents fled.",
        ("수천", "Hundreds"),
    ),
    "hundreds of thousands for millions": (
        "팬 수백만 명이 봤다.",
        "Hundreds of thousands of fans watched.",
        ("수백만", "Hundreds of thousands"),
    ),
    "more digits than the source": (
        "사망자는 226,000명이다.",
        "The dead number 226,400.",
        ("226,000", "226,400"),
    ),
    "a percentage": (
        "지분 40%를 샀다.",
        "It bought a 14 percent stake.",
        ("40", "14"),
    ),
    "a score": (
        "홈팀이 5대 3으로 이겼다.",
        "The home team won 5-2.",
        ("5대 3", "5-2"),
    ),
    "a quarter for half": (
        "절반이 찬성했다.",
        "A quarter of them agreed.",
        ("절반", "A quarter"),
    ),
    "a spelled count of one thing": (
        "두 명이 다쳤다.",
        "Three people were hurt.",
        ("두", "Three"),
    ),
}
CLEAN = {
    "the fourth match of two teams in a round of many": (
        "두 팀의 시즌 4차전이 열린다.",
        "The two teams meet in Round 16.",
    ),
    "a year of something": (
        "그는 2000년부터 일했다.",
        "He has worked there since 2000 of the old calendar.",
    ),
    "cars counted as ages are": (
        "트럭 30대를 샀다.",
        "It bought 30 trucks for people in their 50s.",
    ),
    "a time and an age": (
        "3년 전부터 26세 직원이 일했다.",
        "A 26-year-old has worked there for three years.",
    ),
    "an old thing, and others told of years": (
        "4,500년 된 피라미드다.",
        "The pyramid is 4,500 years old.",
    ),
    "a named storm and its category": (
        "제5호 태풍 다나스가 북상한다.",
        "Typhoon Danas, a Category 2 storm, is moving north.",
    ),
    "how old, when its age is vague": (
        "100여년 전 건물 두 동이 있다.",
        "There are two 120-year-old buildings.",
    ),
    "a category told in words": ("1급 허리케인이다.", "It is a hurricane of the first category."),
    "a game told in words": ("5차전을 치른다.", "They play the fifth game."),
    "a game of the season and not of the series": ("4-2로 이겼다.", "They won Game 5 by 4-2."),
    "a decade before the year": ("1989년에 시작했다.", "It began in the late 1980s."),
    "a year near the other": ("1998년 이후 최저다.", "It is the lowest since 1997."),
    "a score of a game on the clock": (
        "경기는 12시 55분에 시작했다.",
        "He ran 25:55 in a race at 12:55 p.m.",
    ),
    "one who is named and the rest": (
        "이번 사고로 차량 운전자와 동승자 등 3명이 다쳤다.",
        "The driver and two passengers were hurt in the crash.",
    ),
    "a year before a figure without a space": (
        "2019년에 300명이 왔다.",
        "In 2019,300 people came.",
    ),
    "more than ten and a dozen": (
        "주민 10여 명이 다쳤다.",
        "A dozen residents were hurt.",
    ),
    "a year before a plural": (
        "2016년 선거에서 졌다.",
        "He lost the 2016 elections.",
    ),
    "foreign money in words": (
        "회사는 $36bn을 투자했다.",
        "The company invested 36 billion dollars.",
    ),
    "won with their sign": (
        "가격은 ₩36,000이다.",
        "It costs 36,000 won.",
    ),
    "a centennial": (
        "학교는 개교 100주년을 맞았다.",
        "The school marked its centennial.",
    ),
    "able to a number": (
        "할 수 만 있다면 하겠다고 했다.",
        "He said he would if he could.",
    ),
    "points of the same lead": (
        "여당 후보가 야당 후보에 9%포인트 앞섰다.",
        "The ruling party's candidate led by a nine-point margin.",
    ),
    "years without a count": (
        "며칠 동안 비가 왔다.",
        "It rained for a couple of days.",
    ),
    "the run that it ended": (
        "코스피는 닷새 만에 하락했다.",
        "The KOSPI fell, ending a four-day winning streak.",
    ),
    "quarters of a year and no parts": (
        "1분기 국내총생산(GDP)은 전 분기보다 0.2% 줄어 3분기 만에 뒷걸음쳤다.",
        "Gross domestic product contracted 0.2 percent in the first quarter from three months earlier, marking the first decline in three quarters.",
    ),
    "votes as a score": (
        "도의회가 조례 폐지안을 찬성 14표, 반대 26표로 부결시켰다.",
        "The motion to scrap the ordinance was voted down 26-14 by the provincial council.",
    ),
    "a feat of two equal figures": (
        "그는 최연소 30홈런-30도루를 달성했다.",
        "He is the youngest player to join the 30-30 club.",
    ),
    "a type of aeroplane": (
        "대한항공은 보잉 777-9와 787-10을 사기로 했다.",
        "Korean Air decided to buy the Boeing 777-9 and 787-10.",
    ),
    "teams and shifts": (
        "노조는 4조 2교대 전환을 요구했다.",
        "The union demanded a switch to a four-team, two-shift system.",
    ),
    "more than a century": (
        "책은 110여 년 만에 평창으로 돌아왔다.",
        "After more than a century, the books are back in Pyeongchang.",
    ),
    "forty below zero": (
        "기온이 영하 40도까지 떨어졌다.",
        "It fell to 40 degrees below zero.",
    ),
    "twice the level": (
        "가구는 5년 전의 두 배 수준이다.",
        "Households are at twice the level of five years ago.",
    ),
    "a first day that is a date": (
        "연휴 첫날인 9일 도로가 막혔다.",
        "Roads were jammed on Friday, the first day of the holiday.",
    ),
    "children in all": (
        "이 씨는 2남 3녀 중 셋째다.",
        "Lee is the third of five children.",
    ),
    "a record": (
        "대구는 16승 14패로 4위를 확보했다.",
        "Daegu is sure of fourth with a 16-14 record.",
    ),
    "five of six": (
        "올해 맞대결에서는 용인이 5승 1패로 앞섰다.",
        "Yongin won five of the teams' six meetings this year.",
    ),
    "minutes, seconds and hundredths": (
        "임하늘은 결승에서 1분 58초 41로 우승했다.",
        "Lim Ha-neul won the final in 1 minute 58.41 seconds.",
    ),
    "the rest of a share": (
        "시민 10명 중 3명만 버스를 탄다.",
        "Seven in ten citizens do not take the bus.",
    ),
    "a percentage in its band": (
        "물가 상승률은 석 달째 1%대를 지켰다.",
        "Inflation stayed below 2 percent for a third month.",
    ),
    "a unanimous score": (
        "재판관 8명 전원 일치로 기각했다.",
        "The court rejected it unanimously, 8-0.",
    ),
    "points out of a hundred": (
        "제 점수는 70점쯤입니다.",
        "I'd give myself about 70 out of 100.",
    ),
    "how far over the whole": (
        "수용률은 125%에 이른다.",
        "Prisons hold 25 percent more inmates than they should.",
    ),
    "li in kilometers": (
        "강은 1천300리를 흐른다.",
        "The river flows some 500 kilometers.",
    ),
    "a bare count of some": (
        "열 명 중 여섯은 1년에 책을 한 권도 읽지 않는다.",
        "Six in 10 do not read a single book in a year.",
    ),
    "what fell to a third fell by two thirds": (
        "민원이 3분의 1로 줄었다.",
        "Complaints dropped by two-thirds.",
    ),
    "a fifth left is a fall of 80 percent": (
        "농가가 5분의 1로 쪼그라들었다.",
        "The number of farms is down by 80 percent.",
    ),
    "what all months make": (
        "한 달 50만 원씩 여섯 달 동안 준다.",
        "It pays 3 million won over six months.",
    ),
    "halves of a prize": (
        "상금 1100만 원은 두 사람이 반씩 나눈다.",
        "Each will receive 5.5 million won of the prize.",
    ),
    "a dozen is ten and more": (
        "상인 10여 명이 찾아갔다.",
        "About a dozen traders went there.",
    ),
    "applicants for each place": (
        "경쟁률은 58대 1이었다.",
        "There were 58 for each place.",
    ),
    "a mixed fraction": (
        "5와 3분의 1이닝 동안 한 점을 내줬다.",
        "He allowed one run in 5 1/3 innings.",
    ),
    "the hundredth of a won": (
        "환율은 8원 30전 올랐다.",
        "The dollar rose 8.3 won.",
    ),
    "hundredths of a second": (
        "500m를 37초41에 주파했다.",
        "She skated the 500 meters in 37.41 seconds.",
    ),
    "a share in lower terms": (
        "열 명 가운데 여섯 명꼴로 찬성했다.",
        "About three in five of them agreed.",
    ),
    "hours and minutes and a bit": (
        "불은 2시간 40여 분 만에 꺼졌다.",
        "The fire was out a little over two hours and 40 minutes later.",
    ),
    "the sum of two farms": (
        "한 농가에서 돼지 1,200마리가, 이웃에서 300마리가 죽었다.",
        "On two farms 1,500 pigs died.",
    ),
    "two digits of five": ("적자는 1조 2천19억 원이다.", "The deficit is 1.2 trillion won."),
    "a percentage without its tenth": ("지지율은 28.1퍼센트다.", "Approval is at 28 percent."),
    "half a lunar month": ("수확을 보름 앞뒀다.", "It is a fortnight before harvest."),
    "a little over ten": ("여남은 명이 모였다.", "A little over ten people gathered."),
    "the sum before a rise": (
        "올해 상금은 지난해보다 5천만 원 오른 3억 5천만 원이다.",
        "This year's prize is 350 million won, up from 300 million last year.",
    ),
    "fewer than told of the next": (
        "10인 미만 가게는 신고하지 않아도 된다.",
        "Shops with nine or fewer workers need not report.",
    ),
    "basis points": (
        "금리가 0.25%p만 올라도 이자가 크게 는다.",
        "Even a 25-basis-point rise would add much interest.",
    ),
    "equal": (
        "관람객은 3만 5000명이었다.",
        "There were 35,000 visitors.",
    ),
    "a scale word": (
        "예산은 45억 원이다.",
        "The budget is 4.5 billion won.",
    ),
    "rounded with a word": (
        "응답자는 4,967명이다.",
        "There were nearly 5,000 respondents.",
    ),
    "rounded with 약": (
        "약 198명이 왔다.",
        "About 200 people came.",
    ),
    "kilometres as miles": (
        "현장은 40km 떨어져 있다.",
        "The site is 25 miles away.",
    ),
    "kilograms as pounds": (
        "아기는 3kg이었다.",
        "The baby weighed 6.6 pounds.",
    ),
    "pyeong as square metres": (
        "가게는 30평이다.",
        "The shop covers 99 square meters.",
    ),
    "Celsius as Fahrenheit": (
        "기온이 22도였다.",
        "It was 72 degrees.",
    ),
    "square metres as square feet": (
        "전시장은 975㎡다.",
        "It is a 10,500-square-foot hall.",
    ),
    "two and a half years": (
        "공사는 2년 반 걸렸다.",
        "The work took 30 months.",
    ),
    "half": (
        "응답자 절반이 찬성했다.",
        "50 percent of respondents agreed.",
    ),
    "a third": (
        "주민 3분의 1이 떠났다.",
        "33 percent of residents left.",
    ),
    "both sides": (
        "양측은 합의했다.",
        "The two sides agreed.",
    ),
    "a dozen": (
        "12명이 남았다.",
        "A dozen people remained.",
    ),
    "a converted sum left out": (
        "그는 500달러(약 65만원)를 냈다.",
        "He paid $500.",
    ),
    "a list counted": (
        "서울과 부산에서 열린다.",
        "It will be held in two cities.",
    ),
    "a generic one": (
        "그는 배우이기도 하다.",
        "He is also one of the actors.",
    ),
    "hundreds": (
        "수백 명이 모였다.",
        "Hundreds of people gathered.",
    ),
    "the scale word said once": (
        "오늘은 1억5천만 유로, 내일은 2억 유로다.",
        "Today it is 150 million euros, tomorrow 200.",
    ),
    "a batting average": (
        "타율 2할6푼8리를 기록했다.",
        "He is hitting .268.",
    ),
    "a conversion in brackets": (
        "시속 65km의 바람이 불었다.",
        "Winds reached 40 mph (65 km/h).",
    ),
    "won in brackets": (
        "손실은 50억원이다.",
        "The loss is 5 billion won ($4.1 million).",
    ),
    "the past decade": (
        "10년간 줄었다.",
        "It fell over the past decade.",
    ),
    "a map scale": (
        "축척은 2만5000분의 1이다.",
        "The scale is 1:25,000.",
    ),
}
# Errors that are not found yet.
MISSED = {
    "an omitted figure": (
        "법원은 징역 2년에 집행유예 3년을 선고했다.",
        "The court sentenced him to two years in prison.",
    ),
}


@pytest.mark.parametrize(("ko", "en", "points"), FLAGGED.values(), ids=FLAGGED)
def test_flagged(ko: str, en: str, points: tuple[str, str], marked) -> None:
    assert marked(ko, en) == ([points[0]] if points[0] else [], [points[1]])


@pytest.mark.parametrize(("ko", "en"), CLEAN.values(), ids=CLEAN)
def test_clean(ko: str, en: str, marked) -> None:
    assert marked(ko, en) == ([], [])


@pytest.mark.xfail(strict=True, reason="known wrong")
@pytest.mark.parametrize(("ko", "en"), MISSED.values(), ids=MISSED)
def test_missed(ko: str, en: str, marked) -> None:
    assert marked(ko, en) != ([], [])


def test_a_wrong_conversion_in_brackets(marked) -> None:
    ko, en = "시속 65km의 바람이 불었다.", "Winds reached 40 mph (15 km/h)."
    assert marked(ko, en) == ([], ["40", "15"])


def test_an_exchange_rate_no_market_knew(marked) -> None:
    ko, en = "1천억원을 기부한다.", "It will donate 100 billion won ($105 billion)."
    assert marked(ko, en) == ([], ["100 billion", "105 billion"])


def test_the_message_says_how_much() -> None:
    (finding,) = find(Pair.of("구독자는 12만 명이다.", "It has 12,000 subscribers."))
    assert finding.message == ("12만 is 120,000, but the English says 12,000: 10 times too small")
    assert finding.suggestion == "Write 120,000."


@pytest.mark.parametrize(
    ("ko", "en", "flagged"),
    [
        ("서너 명이 다쳤다.", "Thirty-four people were hurt.", 1),
        ("서너 명이 다쳤다.", "Three or four people were hurt.", 0),
        ("대여섯 곳이 닫았다.", "Fifty-six places closed.", 1),
        ("매출이 갑절로 늘었다.", "Sales grew by half.", 1),
        ("매출이 갑절로 늘었다.", "Sales doubled.", 0),
        ("비행시간은 95분이다.", "The flight takes an hour and 35 minutes.", 0),
        ("비행시간은 95분이다.", "The flight takes an hour and 25 minutes.", 1),
        ("18개월을 선고했다.", "The sentence was a year and six months.", 0),
    ],
)
def test_two_numbers_in_one_and_one_number_in_two(ko: str, en: str, flagged: int) -> None:
    assert len(list(find(Pair.of(ko, en)))) == flagged
