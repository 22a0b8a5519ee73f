"""Limits of time turned round: from and until, before and after, within and after."""

from __future__ import annotations

import pytest

# Korean, English, and of each what is pointed at.
FLAGGED = {
    "begins for goes on until": (
        "회의는 3시까지 이어질 예정이다.",
        "The meeting will begin at 3.",
        ("시까지 이어", "begin at"),
    ),
    "until for from, in another clause": (
        "경기는 6시부터 시작되며 입장은 4시부터 가능하다.",
        "The match starts at 6 and admission is possible until 4.",
        ("부터", "until"),
    ),
    "opens at midnight": (
        "가게들은 자정까지 문을 연다.",
        "Shops open at midnight.",
        ("자정까지 문을 연다", "open at"),
    ),
    "no more than 200": (
        "배는 승객 200명만 태운다.",
        "The ship takes more than 200 passengers.",
        ("만", "more than"),
    ),
    "from for by, at the latest": (
        "늦어도 5월까지 문을 연다.",
        "It opens from May at the latest.",
        ("늦어도 5월까지", "from"),
    ),
    "before for after": (
        "회의가 끝난 뒤 시장이 공장을 방문했다.",
        "The mayor visited the factory before the meeting ended.",
        ("뒤", "before"),
    ),
    "after for before": (
        "경기가 시작되기 전에 관중이 노래를 불렀다.",
        "The crowd sang a song after the game began.",
        ("전에", "after"),
    ),
    "before this for after this": (
        "그 이후 대화는 어렵다.",
        "Talks are difficult before this.",
        ("이후", "before"),
    ),
    "a year": (
        "2010년 이후 지어졌다.",
        "It was built before 2010.",
        ("이후", "before"),
    ),
    "a date": (
        "7월 5일 이전에 내야 한다.",
        "It must be paid after July 5.",
        ("이전", "after"),
    ),
    "an hour": (
        "오후 3시 이후에 연다.",
        "It opens before 3 p.m.",
        ("이후", "before"),
    ),
    "years after for before": (
        "그는 2년 전에 떠났다.",
        "He left two years after.",
        ("전에", "after"),
    ),
    "at the earliest for at the latest": (
        "공사는 늦어도 10월까지 끝난다.",
        "Construction will end in October at the earliest.",
        ("늦어도", "at the earliest"),
    ),
    "from for until": (
        "신청은 15일까지 받는다.",
        "Applications are accepted from the 15th.",
        ("까지", "from the 15"),
    ),
    "until for from": (
        "버스는 오후 6시부터 운행한다.",
        "Buses run until 6 p.m.",
        ("부터", "until 6"),
    ),
    "after for within": (
        "그는 한 달 안에 갚아야 한다.",
        "He must pay it back after one month.",
        ("한 달 안에", "after one month"),
    ),
    "from for until, at the end": (
        "접수는 28일 오후 6시까지다.",
        "Applications are accepted from 6 p.m. on the 28th.",
        ("까지", "from 6"),
    ),
    "after for by": (
        "신청자는 30일까지 서류를 내야 한다.",
        "Applicants must submit documents after the 30th.",
        ("까지", "after the 30"),
    ),
    "from the end of the month": (
        "신청은 이달 말까지 받는다.",
        "Applications will be accepted from the end of this month.",
        ("까지", "from the end of"),
    ),
    "until New Year's Day": (
        "버스 요금은 새해 첫날부터 오른다.",
        "Bus fares will go up until New Year's Day.",
        ("부터", "until New"),
    ),
    "from midnight": (
        "주차장은 자정까지 이용할 수 있다.",
        "The parking lot can be used from midnight.",
        ("까지", "from midnight"),
    ),
    "opens when it closes": (
        "도서관은 밤 10시까지 문을 연다.",
        "The library opens at 10 p.m.",
        ("시까지 문을 연다", "opens at"),
    ),
    "ends when it starts": (
        "예매는 3일 오전 10시부터 시작된다.",
        "Bookings end at 10 a.m. on the 3rd.",
        ("부터 시작", "end at"),
    ),
    "after they last": (
        "할인 행사는 재고가 떨어질 때까지 계속된다.",
        "The sale continues after stocks run out.",
        ("질 때까지", "after"),
    ),
    "before for upon that": (
        "정부가 대책을 발표하자 주민들이 반발했다.",
        "Residents protested before the government announced the measures.",
        ("자", "before"),
    ),
    "before for as a result of it": (
        "여러 의사를 찾아다닌 결과 병명을 알게 됐다.",
        "Before visiting several doctors, she learned the name of the disease.",
        ("결과", "Before"),
    ),
    "after for right before": (
        "휴식 시간 바로 직전에 다쳤다.",
        "He was hurt shortly after halftime.",
        ("직전에", "after"),
    ),
    "after for a month before": (
        "그는 전쟁이 끝나기 한 달 전인 10월 저격수에게 살해됐다.",
        "He was killed by a sniper in October, a month after the war ended.",
        ("전인", "after"),
    ),
    "before, with more to its clause": (
        "로켓 공격은 군이 근거지를 습격해 조직원을 생포한 후 시작됐다.",
        "The rocket attack began before troops raided a base, a stronghold, and captured members.",
        ("후", "before"),
    ),
}
CLEAN = {
    "from and until": ("3시부터 5시까지 연다.", "It is open from 3 until 5."),
    "closed from then": ("10시부터 문을 닫는다.", "It is open until 10."),
    "only 200": ("배는 승객 200명만 태운다.", "The ship takes no more than 200 passengers."),
    "for the first time in 200 days": ("200일만에 만났다.", "They met after more than 200 days."),
    "years that have not passed": (
        "형이 끝난 지 2년이 지나지 아니한 사람은 등록할 수 없다.",
        "No one may register if less than two years have passed since the sentence.",
    ),
    "by the 30th": (
        "신청자는 30일까지 서류를 내야 한다.",
        "Applicants have until the 30th to hand in their papers.",
    ),
    "the end of the month": (
        "신청은 이달 말까지 받는다.",
        "Applications close at the end of this month.",
    ),
    "open until ten": (
        "도서관은 밤 10시까지 문을 연다.",
        "The library, which opens at 9 a.m., stays open until 10 p.m.",
    ),
    "on sale at ten": (
        "예매는 3일 오전 10시부터 시작된다.",
        "Tickets go on sale at 10 a.m. on the 3rd; the offer ends on the 9th.",
    ),
    "while they last": (
        "할인 행사는 재고가 떨어질 때까지 계속된다.",
        "After a slow start, the sale is on while supplies last.",
    ),
    "by, at the latest": ("늦어도 5월까지 문을 연다.", "It opens by May at the latest."),
    "from, at the latest": ("늦어도 5월부터 문을 연다.", "It opens from May at the latest."),
    "after": (
        "회의가 끝난 뒤 시장이 공장을 방문했다.",
        "The mayor visited the factory after the meeting ended.",
    ),
    "after told as before": (
        "회의가 끝난 뒤 시장이 공장을 방문했다.",
        "The meeting ended before the mayor visited the factory.",
    ),
    "before": (
        "경기가 시작되기 전에 관중이 노래를 불렀다.",
        "The crowd sang a song before the game began.",
    ),
    "before told as after": (
        "경기가 시작되기 전에 관중이 노래를 불렀다.",
        "The game began after the crowd sang a song.",
    ),
    "before a judge": (
        "재판이 끝난 뒤 판사 앞에 섰다.",
        "He stood before the judge when the trial ended.",
    ),
    "a day before told from the other end": (
        "사고 하루 전에 폭발이 있었다.",
        "The accident came a day after the blast.",
    ),
    "since": (
        "2010년 이후 지어졌다.",
        "It was built after 2010.",
    ),
    "before a date": (
        "7월 5일 이전에 내야 한다.",
        "It must be paid before July 5.",
    ),
    "within": (
        "사흘 이내에 내야 한다.",
        "It must be paid within three days.",
    ),
    "years ago": (
        "그는 2년 전에 떠났다.",
        "He left two years ago.",
    ),
    "within a month": ("그는 한 달 안에 갚아야 한다.", "He must pay it back within a month."),
    "after, of what ends": (
        "그는 한 달 안에 떠난다.",
        "He leaves before the end, after one month.",
    ),
    "until, at the end": (
        "접수는 28일 오후 6시까지다.",
        "Applications close at 6 p.m. on the 28th.",
    ),
    "before he could": (
        "의혹이 제기되자 그는 사퇴했다.",
        "He quit before he could be asked about the allegations.",
    ),
    "before for after, the main clause first": (
        "회담이 끝난 뒤 시장이 떠났다.",
        "The talks ended before the mayor left.",
    ),
    "in time": (
        "경찰이 도착하자 용의자가 달아났다.",
        "The suspect fled when police arrived, before they saw him.",
    ),
    "upon that": (
        "정부가 대책을 발표하자 주민들이 반발했다.",
        "Residents protested after the government announced the measures.",
    ),
    "let us": ("함께 만들자 약속했다.", "They promised to make it before the summer."),
    "a defect": ("집에 하자 보수를 했다.", "They repaired the house before moving in."),
    "right before": ("휴식 시간 바로 직전에 다쳤다.", "He was hurt shortly before halftime."),
    "right before, told from the other side": (
        "쓰러지기 바로 전 그는 웃었다.",
        "He fell shortly after he laughed.",
    ),
    "by": (
        "폭우가 내리기 전에 배수로를 정비했다.",
        "The drains were fixed by the city after a study, before heavy rain.",
    ),
}


@pytest.mark.parametrize(("ko", "en", "points"), FLAGGED.values(), ids=FLAGGED)
def test_flagged(ko: str, en: str, points: tuple[str, str], marked) -> None:
    assert marked(ko, en) == ([points[0]] if points[0] else [], [points[1]])


@pytest.mark.parametrize(("ko", "en"), CLEAN.values(), ids=CLEAN)
def test_clean(ko: str, en: str, marked) -> None:
    assert marked(ko, en) == ([], [])
