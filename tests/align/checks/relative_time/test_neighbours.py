"""The day, the month or the year on the other side of the one that the Korean tells."""

from __future__ import annotations

import pytest

from align.checks.relative_time.neighbours import find_neighbours

FLAGGED = [
    ("주가는 전날 급락했다.", "Shares plunged the following day.", ("전날", "following day")),
    ("코스피는 전날보다 18포인트 내렸다.", "The KOSPI fell 18 points from two days earlier.", ("전날", "two days earlier")),
    ("사고 다음 날 사과했다.", "It apologized the day before the accident.", ("다음 날", "the day before")),
    ("이듬해 팀장이 됐다.", "He became team leader that same year.", ("이듬해", "same year")),
    ("매출이 전년보다 줄었다.", "Sales fell from the following year.", ("전년", "following year")),
    ("물가가 전달보다 내렸다.", "Prices fell from a year earlier.", ("전달", "a year earlier")),
    ("어젯밤 서울에 눈이 왔다.", "Snow fell in Seoul the night before last.", ("어젯밤", "night before last")),
    ("오늘 밤 비가 온다.", "It rained last night.", ("오늘 밤", "last night")),
    ("그해 겨울 문을 닫았다.", "It closed the following winter.", ("그해 ", "following winter")),
    ("연말까지 마친다.", "It will be done by the beginning of the year.", ("연말", "the beginning of the year")),
    ("연초에 문을 열었다.", "It opened at the end of the year.", ("연초", "the end of the year")),
    ("지난해 12월 개통했다.", "It opened this December.", ("지난해 12월", "this December")),
    ("내년 5월 개통한다.", "It opened last May.", ("내년 5월", "last May")),
    ("개막 한 달 전부터 표를 판다.", "Tickets go on sale a month after the opening.", ("한 달 전", "a month after ")),
    ("전날보다 3포인트 오른 값에 마쳤다.", "It closed 3 points up from two days earlier.", ("전날", "two days earlier")),
    ("사고 전날 밤 두 사람이 다퉜다.", "The two quarreled the night after the accident.", ("전날", "the night after")),
    ("전날 열린 회의에서 정했다.", "It was decided at a meeting held the following day.", ("전날", "following day")),
    ("2003년 책을 냈고 이듬해 상을 받았다.", "He published it in 2003 and won a prize that same year.", ("이듬해", "same year")),
    ("1997년 졸업했고 이듬해 입사했다.", "He graduated from college in 1997 and joined it the previous year.", ("이듬해", "previous year")),
    ("연말까지 마친다.", "It will be done by early next year.", ("연말", "early next year")),
    ("같은 해 12월 결혼했다.", "They married in December of the following year.", ("같은 해 ", "following year")),
    ("다음은 공포의 단계다.", "Last comes the stage of fear.", ("다음은", "Last")),
    ("그 다음에는 무엇을 볼 것인가?", "What will you watch last?", ("다음에는", "last")),
    ("차세대 전투기를 개발한다.", "It is developing a last-generation fighter.", ("차세대", "last-generation")),
    ("내일까지 기다리지 말고 대피하라.", "Leave now and do not wait until today.", ("내일까지", "until today")),
]  # fmt: skip
CLEAN = [
    ("주가는 전날 급락했다.", "Shares plunged a day earlier."),
    ("주가는 전날 급락했다.", "Shares plunged the previous day and rose the following day."),
    ("전날에 이어 이튿날도 비가 왔다.", "It rained the following day as well."),
    ("회의는 이틀 전이 아니라 전날 열렸다.", "It was held two days earlier."),
    ("사건은 크리스마스 전날 일어났다.", "It happened on Christmas Eve."),
    ("이튿날 사표를 냈다.", "He resigned the next day."),
    ("이튿날 사표를 냈다.", "He resigned a day later."),
    ("이듬해 결혼했다.", "They married a year later."),
    ("2019년 입사해 이듬해 승진했다.", "He joined in 2019 and was promoted in 2020."),
    ("전년보다 3% 늘었다.", "It rose 3 percent year on year."),
    ("전년 동월보다 늘었다.", "It rose from the same month a year earlier."),
    ("시장에게 감사패를 전달했다.", "A plaque was given to the mayor a year earlier."),
    ("어젯밤 눈이 왔다.", "Snow fell overnight."),
    ("연말연시에 붐빈다.", "It is busy early in the year."),
    ("연초에 담배를 끊었다.", "He quit at the beginning of the year."),
    ("지난해 12월 개통했다.", "It opened in December of last year."),
    ("올해 5월과 내년 5월 열린다.", "It will be held this May and next."),
    ("개막 한 달 전부터 표를 팔았다.", "Tickets went on sale a month before the opening."),
    ("은퇴 2년 뒤 돌아왔다.", "He came back two years after retiring."),
    ("한 달 전 결혼한 뒤 떠났다.", "They left a month after the wedding."),
    ("눈이 내린 이튿날 사고가 났다.", "The accident came after it snowed the day before."),
    ("화재 다음 날 현장을 찾았다.", "He saw the site of the fire, which broke out the previous day."),
    ("선거 다음 날 사퇴했다.", "He resigned after losing the election the day before."),
    ("졸업한 이듬해 결혼했다.", "She married, having graduated the year before."),
    ("결혼식 전날 사고를 당했다.", "He had an accident and was to marry the next day."),
    ("전날 실종된 등산객이 발견됐다.", "The hiker who went missing was found the next day."),
    ("전날 사고로 다친 3명이 숨졌다.", "Three hurt in Monday's accident died the following day."),
    ("1일 체포됐고 이튿날 풀려났다.", "He was held Friday and freed Saturday, the same day as his brother."),
    ("이튿날 회의가 열렸다.", "They met on the 5th, with the previous day's losses in view."),
    ("이듬해 1월 데뷔했다.", "He debuted in January 1999, two years later than planned."),
    ("이튿날 주가는 2% 올랐다.", "Shares rose 2 percent from the previous day."),
    ("전년보다 8% 늘었다.", "The budget for next year is 8 percent larger than this year's."),
    ("1월에 착공해 연말까지 끝낸다.", "Begun early this year, it will be done by the end of it."),
    ("연말까지 마무리한다.", "It will be done before the start of next year."),
    ("연말에 시작해 이듬해 초 끝난다.", "It starts in winter and ends early next year."),
    ("주가는 연초 대비 20% 올랐다.", "The stock is up 20 percent from the end of last year."),
    ("연초 계획대로 연내 마무리한다.", "It will wrap up by year-end as planned."),
    ("지난해 12월 착공해 3월 개통한다.", "Begun in December, it opens this March."),
    ("내년 3월 완공된다.", "It was begun last June and will be done in March."),
    ("그해 봄 결혼해 가을에 아이를 낳았다.", "They wed in the spring and had a child the following autumn."),
    ("같은 해 12월 결혼했다.", "They married in December, a year later than planned."),
    ("구호품 전달에 한 해 전부터 힘썼다.", "They had worked to deliver the goods since a year earlier."),
    ("간밤 뉴욕 증시가 올랐다.", "Wall Street closed higher; this evening's data are awaited."),
    ("개막 한 달 전부터 표를 팔았다.", "The opening comes a month after the start of sales."),
    ("다음은 공포의 단계다.", "Next comes the stage of fear."),
    ("다음은 없다.", "This is our last chance."),
    ("다음 경기가 고별전이다.", "The coming match will be his last."),
    ("다음 경기는 지난 시즌 우승팀과 한다.", "They face last season's champions."),
    ("다음 회의는 3시간 동안 이어진다.", "The meeting will last three hours."),
    ("차세대 기종은 이전 세대보다 빠르다.", "It is faster than the previous generation."),
    ("차세대 전투기를 개발한다.", "It is developing a next-generation fighter."),
    ("내일까지 비가 온다.", "It will rain from today until tomorrow."),
    ("옆에 앉은 사람이 마지막으로 내렸다.", "The man beside her was the last to get off."),
]  # fmt: skip


@pytest.mark.parametrize(("ko", "en", "parts"), FLAGGED, ids=[row[1] for row in FLAGGED])
def test_it_is_the_other_side(ko: str, en: str, parts: tuple[str, str]) -> None:
    found = [(ko[slice(*one.ko)], en[slice(*one.en)]) for one in find_neighbours(ko, en)]
    assert found == [parts]


@pytest.mark.parametrize(("ko", "en"), CLEAN, ids=[row[1] for row in CLEAN])
def test_sound(ko: str, en: str) -> None:
    assert not list(find_neighbours(ko, en))
