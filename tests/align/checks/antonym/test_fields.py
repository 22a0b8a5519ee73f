"""Opposites by what is kin to them, and of words that Kiwi splits."""

from __future__ import annotations

import pytest

# Korean, English, and of each what is pointed at.
FLAGGED = {
    "halted for set about": (
        "시는 다리 보수 공사에 착수했다.",
        "The city halted repair work on the bridge.",
        ("착수", "halted"),
    ),
    "hired for fired": (
        "회사는 계약직 40명을 해고했다.",
        "The company hired 40 contract workers.",
        ("해고", "hired"),
    ),
    "held for put off": (
        "폭우로 개막식이 연기됐다.",
        "The opening ceremony was held because of heavy rain.",
        ("연기", "held"),
    ),
    "issued for rejected": (
        "법원은 구속영장을 기각했다.",
        "The court issued an arrest warrant.",
        ("기각", "issued"),
    ),
    "rejected for put forward": (
        "위원회는 만장일치로 그를 추천했다.",
        "The committee unanimously rejected him.",
        ("추천", "rejected"),
    ),
    "a win for a draw": (
        "두 팀은 연장전까지 갔지만 무승부를 기록했다.",
        "The two teams went to extra time and one of them took the victory.",
        ("무승부", "victory"),
    ),
    "oldest for youngest": (
        "그는 최연소 시의원이다.",
        "He is the oldest city councilor.",
        ("최연소", "oldest"),
    ),
    "last for first": (
        "회사는 업계 1위 자리를 내줬다.",
        "The company gave up the last spot in the industry.",
        ("1위", "last"),
    ),
    "opens for closes": (
        "어린이집이 내년 3월 폐원한다.",
        "The daycare center will open next March.",
        ("폐원", "open"),
    ),
    "halved for doubled": (
        "응시자가 작년의 두 배가 됐다.",
        "The number of applicants was halved from last year.",
        ("두 배", "halved"),
    ),
    "doubled for halved": (
        "사과 수확량이 반토막 났다.",
        "The apple harvest doubled.",
        ("반토막", "doubled"),
    ),
    "more than half, and against": (
        "조합원 과반이 찬성했다.",
        "More than half of the members opposed it.",
        ("찬성", "opposed"),
    ),
    "first for second": (
        "후반 들어 한국이 두 골을 넣었다.",
        "Korea scored twice in the first half.",
        ("후반", "first half"),
    ),
    "not this, but that": (
        "시는 공원을 폐쇄했다.",
        "The city did not wait, but opened the park.",
        ("폐쇄", "opened"),
    ),
    "praise for anger, by a verb that says little": (
        "환자들은 병원의 늑장 대응에 분통을 터뜨렸다.",
        "Patients praised the hospital's slow response.",
        ("분통", "praised"),
    ),
    "a syllable that is no foot": (
        "시민 단체는 개발을 환영했다.",
        "Civic groups condemned the development.",
        ("환영", "condemned"),
    ),
    "lowered for raised": (
        "산불 위험 단계가 격상됐다.",
        "The wildfire risk level was lowered.",
        ("격상", "lowered"),
    ),
    "dead for alive": (
        "수색대는 실종자를 산 채로 발견했다.",
        "A search team found the missing person dead.",
        ("산 채로", "dead"),
    ),
    "on red for on green": (
        "보행자는 녹색불에 길을 건너다 차에 치였다.",
        "The pedestrian was hit by a car while crossing on red.",
        ("녹색불", "red"),
    ),
    "free for paid": (
        "시는 축제장 주변 주차장을 유료로 전환한다.",
        "The city will make parking lots around the festival site free.",
        ("유료", "free"),
    ),
    "in line for against": (
        "그는 당의 입장에 반해 찬성표를 던졌다.",
        "He voted in favor in line with his party's position.",
        ("에 반해", "in line with"),
    ),
    "ruled against": (
        "법원은 회사의 손을 들어줬다.",
        "The court ruled against the company.",
        ("손을 들어줬", "ruled against"),
    ),
    "youngest for oldest": (
        "그는 팀의 맏형이다.",
        "He is the team's youngest member.",
        ("맏형", "youngest"),
    ),
}
CLEAN = {
    "sided with": (
        "법원은 회사의 손을 들어줬다.",
        "The court ruled for the company and against its workers.",
    ),
    "furious": (
        "환자들은 병원의 늑장 대응에 분통을 터뜨렸다.",
        "Patients were furious at how slowly the hospital reacted.",
    ),
    "found alive": (
        "수색대는 실종자를 산 채로 발견했다.",
        "A search team found the missing person alive; two bodies were recovered earlier.",
    ),
    "had the green light": (
        "보행자는 녹색불에 길을 건너다 차에 치였다.",
        "The pedestrian had a green light when a car that ran a red hit him.",
    ),
    "charges": (
        "시는 축제장 주변 주차장을 유료로 전환한다.",
        "Parking around the festival site, until now free, will be charged for.",
    ),
    "broke with the party": (
        "그는 당의 입장에 반해 찬성표를 던졌다.",
        "He broke with his party and voted yes.",
    ),
    "put off, and held another day": (
        "시는 폭우로 연기된 개막식을 20일 다시 연다.",
        "The opening ceremony washed out by heavy rain will now be held on the 20th.",
    ),
    "no fact": (
        "두 배우의 결별설은 사실이 아닌 것으로 드러났다.",
        "The rumor that the two actors had split up proved false.",
    ),
    "the leaders": (
        "1위 팀이 꼴찌에게 덜미를 잡혔다.",
        "The leaders slipped up against the last-placed side.",
    ),
    "finished, and ready to open": (
        "휴관 중이던 박물관이 새 단장을 마쳤다.",
        "The museum, shut for a makeover, is ready to open.",
    ),
    "got to work": (
        "시는 다리 보수 공사에 착수했다.",
        "Work to repair the bridge is now under way.",
    ),
    "let go": ("회사는 계약직 40명을 해고했다.", "Forty temporary staff were let go."),
    "pushed back": (
        "폭우로 개막식이 연기됐다.",
        "The opening ceremony, to be held today, was pushed back by heavy rain.",
    ),
    "not issued": (
        "법원은 구속영장을 기각했다.",
        "The court refused to issue an arrest warrant.",
    ),
    "put forward": (
        "위원회는 만장일치로 그를 추천했다.",
        "The committee was of one mind in putting his name forward.",
    ),
    "shared the points": (
        "두 팀은 연장전까지 갔지만 무승부를 기록했다.",
        "Even extra time could not separate the two sides.",
    ),
    "nobody younger": (
        "그는 최연소 시의원이다.",
        "No city councilor has ever been younger than he is.",
    ),
    "the top spot": (
        "회사는 업계 1위 자리를 내줬다.",
        "The company lost its spot as industry leader.",
    ),
    "closes for good": (
        "어린이집이 내년 3월 폐원한다.",
        "The daycare center will close its doors next March.",
    ),
    "twice as many": (
        "응시자가 작년보다 두 배로 늘었다.",
        "Twice as many people applied as a year earlier.",
    ),
    "only half": (
        "사과 수확량이 반토막 났다.",
        "Growers brought in only half as many apples.",
    ),
    "after the break": (
        "후반 들어 한국이 두 골을 넣었다.",
        "Korea scored twice after the break.",
    ),
    "a wedding held": ("두 사람은 결혼식을 올렸다.", "The two held a wedding."),
    "a loan paid off": ("그는 빚을 모두 갚았다.", "He paid off all his debts."),
    "where much is told freely": (
        "위원회는 그를 추천했다.",
        "Having rejected a string of outsiders, the panel finally settled on him as its man.",
    ),
    "the law that was to be scrapped": (
        "시의회는 폐지하려던 조례를 그대로 두기로 했다.",
        "The council will keep an ordinance it had meant to scrap.",
    ),
    "closed, and open again": (
        "시는 폐쇄했던 공원을 다시 열었다.",
        "The city reopened a park it had shut for a time.",
    ),
    "outside": (
        "비수도권 대학의 지원자가 늘었다.",
        "More students applied to universities outside greater Seoul.",
    ),
    "who is aged 19 is not old": (
        "지원 대상은 만 19세에서 34세 청년이다.",
        "Those aged 19 to 34 are eligible for the support.",
    ),
    "to fall short is no fall": (
        "이상과 현실의 차이를 그린 연극이 무대에 오른다.",
        "The play explores how far reality falls short of the ideal.",
    ),
    "to land a job is no land": (
        "하늘의 별 따기만큼 어려운 취업 현실이다.",
        "It is next to impossible to land a job.",
    ),
    "a debt that is paid off": (
        "말 한마디가 천 냥 빚을 갚는다.",
        "A kind word can pay off a great debt.",
    ),
    "aged, of an age": (
        "19세 이상 청년이면 신청할 수 있다.",
        "Anyone aged 19 or over can apply.",
    ),
    "minus, asked for more than once": (
        "기온은 영하 9도에서 영하 2도, 낮에는 영하 1도에서 영상 5도다.",
        "Lows are minus 9 to minus 2 degrees, with highs between minus 1 and 5.",
    ),
    "since lifted, of what was so for a time": (
        "한때 쓰나미 주의보가 발령됐다.",
        "A tsunami advisory was issued, since lifted.",
    ),
    "a crushing defeat": (
        "여당은 선거 참패를 인정했다.",
        "The ruling party conceded a crushing defeat in the election.",
    ),
    "not good is poor": (
        "올해는 기온이 높아 포도 작황이 좋지 않다.",
        "With high temperatures, this year's grape harvest is poor.",
    ),
    "two more months of a cut": (
        "정부는 세금 인하를 두 달 더 이어 간다.",
        "The tax cut will stay in place for two more months.",
    ),
    "a child care worker": (
        "보육교사는 아이가 넘어졌다고 했다.",
        "The child care worker said the child had fallen.",
    ),
}
# The English says of each of two subjects what the Korean says of the other.
CROSSED = {
    "rise and fall": (
        "지난달 수출은 늘고 수입은 줄었다.",
        "Last month imports rose and exports fell.",
    ),
    "guilty and not": (
        "1심은 유죄, 2심은 무죄였다.",
        "He was acquitted in the first trial and found guilty in the second.",
    ),
    "for and against": (
        "여당은 찬성했고 야당은 반대했다.",
        "The ruling party opposed it and the opposition supported it.",
    ),
    "by compounds": (
        "대출 금리는 올리고 예금 금리는 내렸다.",
        "It lowered lending rates and raised deposit rates.",
    ),
    "opposites of which anything is said": (
        "수비는 좋았지만 공격이 답답했다.",
        "The offense was good but the defense was frustrating.",
    ),
    "freed and arrested": (
        "경찰은 가해자를 풀어 주고 피해자를 체포했다.",
        "Police arrested the attacker and released the victim.",
    ),
    "one word is not there": (
        "상반기는 흑자, 하반기는 적자를 냈다.",
        "It posted a loss in the first half and a profit in the second.",
    ),
}
STRAIGHT = {
    "rise and fall": (
        "지난달 수출은 늘고 수입은 줄었다.",
        "Exports grew last month while imports shrank.",
    ),
    "the second first": (
        "지난달 수출은 늘고 수입은 줄었다.",
        "Imports shrank, even as exports grew.",
    ),
    "without a joint": (
        "도시는 늘고 농촌은 줄었다.",
        "The countryside is emptying into growing cities.",
    ),
    "after one, the other": (
        "1차는 이기고 2차는 졌다.",
        "After winning the first, they lost the second.",
    ),
    "with a not": (
        "여당은 찬성했고 야당은 반대했다.",
        "The ruling party supported it; the opposition did not.",
    ),
    "by one verb": (
        "검찰은 유죄를, 변호인은 무죄를 주장했다.",
        "Prosecutors argued for guilt and the defense for acquittal.",
    ),
    "the same noun twice": (
        "하위 가구의 소득이 줄었다. 반면 상위 가구는 늘었다.",
        "The income of households at the bottom fell. At the top it rose.",
    ),
    "the exchange rate": (
        "환율은 오르고 주가는 내렸다.",
        "The won fell and stocks fell.",
    ),
    "a topic of both": (
        "시는 세금을 올리고 지원금을 줄였다.",
        "The city raised taxes and cut subsidies.",
    ),
}


@pytest.mark.parametrize(("ko", "en", "points"), FLAGGED.values(), ids=FLAGGED)
def test_flagged(ko: str, en: str, points: tuple[str, str], marked) -> None:
    assert marked(ko, en) == ([points[0]], [points[1]])


@pytest.mark.parametrize(("ko", "en"), CLEAN.values(), ids=CLEAN)
def test_clean(ko: str, en: str, marked) -> None:
    assert marked(ko, en) == ([], [])


@pytest.mark.parametrize(("ko", "en"), CROSSED.values(), ids=CROSSED)
def test_crossed_clauses_are_flagged_once(ko: str, en: str, marked) -> None:
    assert len(marked(ko, en)[0]) == 1


@pytest.mark.parametrize(("ko", "en"), STRAIGHT.values(), ids=STRAIGHT)
def test_clauses_in_any_order_are_clean(ko: str, en: str, marked) -> None:
    assert marked(ko, en) == ([], [])
