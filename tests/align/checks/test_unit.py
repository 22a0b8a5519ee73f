"""Measures and stretches of time that changed their unit."""

from __future__ import annotations

import pytest

# Korean, English, and of each what is pointed at.
FLAGGED = {
    "a few more days for weeks": (
        "몇 주 후에는 아무도 슬퍼하지 않을 것이다.",
        "In a few more days nobody will be sad.",
        ("몇 주", "a few more days"),
    ),
    "the coming weeks for days": (
        "태풍은 다가오는 며칠간 비를 뿌린다.",
        "The typhoon will bring rain over the coming weeks.",
        ("며칠", "the coming weeks"),
    ),
    "recent months for years": (
        "최근 몇 년 동안 인구가 줄었다.",
        "The population has fallen in recent months.",
        ("몇 년", "recent months"),
    ),
    "the upper end of a range": (
        "2,500미터에서 3,200미터로 늘렸다.",
        "It was extended from 2,500 meters to 3,200 feet.",
        ("2,500미터에서 3,200미터", "3,200 feet"),
    ),
    "nanometers": (
        "지름은 3나노미터다.",
        "It is 3 millimeters across.",
        ("3나노미터", "3 millimeters"),
    ),
    "light-years": (
        "40광년 떨어져 있다.",
        "It is 40 years away.",
        ("40광년", "40 years"),
    ),
    "a class of weight": (
        "그는 95킬로그램급에서 우승했다.",
        "He won the 95-pound class.",
        ("95킬로그램", "95-pound"),
    ),
    "an age in months": (
        "올해 73세인 이 할머니는 매일 산에 오른다.",
        "This 73-month-old grandmother climbs a mountain every day.",
        ("73세", "73-month"),
    ),
    "money for people": (
        "지원받는 상인은 311만 명이다.",
        "Merchants will get 3.11 million won.",
        ("311만 명", "3.11 million won"),
    ),
    "liters for barrels": (
        "배에는 원유 8만 배럴이 있었다.",
        "The ship had 80,000 liters of crude oil.",
        ("8만 배럴", "80,000 liters"),
    ),
    "years for percent": (
        "적금은 연 4.5%를 준다.",
        "The savings account pays for 4.5 years.",
        ("4.5%", "4.5 years"),
    ),
    "hours for minutes": (
        "열차가 27분 늦었다.",
        "The train was 27 hours late.",
        ("27분", "27 hours"),
    ),
    "months for years": (
        "5년 이상 근무했다.",
        "She worked there for at least five months.",
        ("5년 이상", "at least five months"),
    ),
    "weeks for days": (
        "행사는 사흘간 열린다.",
        "The event runs for three weeks.",
        ("사흘", "three weeks"),
    ),
    "a compound adjective": (
        "10분간의 비행이었다.",
        "It was a 10-hour flight.",
        ("10분간", "10-hour"),
    ),
    "feet for metres": (
        "파도는 2m였다.",
        "The waves were two feet high.",
        ("2m", "two feet"),
    ),
    "kilometres for miles": (
        "섬은 385마일 떨어져 있다.",
        "The island is 385 kilometers away.",
        ("385마일", "385 kilometers"),
    ),
    "pascals for hectopascals": (
        "중심기압은 970헥토파스칼이다.",
        "The central pressure is 970 pascals.",
        ("970헥토파스칼", "970 pascals"),
    ),
    "tons for kilograms": (
        "쌀 500kg을 기부했다.",
        "They donated 500 tons of rice.",
        ("500kg", "500 tons"),
    ),
    "hectares for square metres": (
        "부지는 3000㎡다.",
        "The site is 3,000 hectares.",
        ("3000㎡", "3,000 hectares"),
    ),
    "kilowatts for megawatts": (
        "용량은 20MW다.",
        "The capacity is 20 kilowatts.",
        ("20MW", "20 kilowatts"),
    ),
    "months old for years": (
        "아이는 6세였다.",
        "The child was six months old.",
        ("6세", "six months"),
    ),
    "several weeks for days": (
        "요청은 며칠 동안 무시됐다.",
        "The request was ignored for several weeks.",
        ("며칠", "several weeks"),
    ),
    "months for some years": (
        "몇 년 뒤 그는 부자가 됐다.",
        "After several months he became rich.",
        ("몇 년", "several months"),
    ),
    "last year for last month": (
        "시는 지난달 계획을 냈다.",
        "The city filed the plan last year.",
        ("지난달", "last year"),
    ),
    "hours for some minutes": (
        "마감 몇 분 전에 올랐다.",
        "It rose with only hours to go before the close.",
        ("몇 분", "only hours"),
    ),
    "Fahrenheit for Celsius": (
        "기온이 22도였다.",
        "It was 22 degrees Fahrenheit.",
        ("22도", "22 degrees Fahrenheit"),
    ),
    "monthly for yearly": (
        "축제는 매년 열린다.",
        "The festival is held monthly.",
        ("매년", "monthly"),
    ),
    "every month for every year": (
        "축제는 매년 열린다.",
        "The festival is held every month.",
        ("매년", "every month"),
    ),
    "a year for a month": (
        "훈련 한 달 만에 끝났다.",
        "It ended a year after the drill.",
        ("한 달", "a year"),
    ),
    "a bag of pounds": (
        "쌀 20㎏ 한 포대다.",
        "It is a 20-pound bag of rice.",
        ("20㎏", "20-pound"),
    ),
    "tons of things that are counted": (
        "상자 200개를 실었다.",
        "It carried 200 tons of boxes.",
        ("200개", "200 tons"),
    ),
}
CLEAN = {
    "a flat of so many pyeong": (
        "30평형 아파트가 6억 원에 팔렸다.",
        "A 99-square-meter apartment sold for 600 million won.",
    ),
    "a few more weeks": (
        "몇 주 후에는 아무도 슬퍼하지 않을 것이다.",
        "In a few more weeks nobody will be sad.",
    ),
    "the next day": (
        "며칠간 이어진 비가 다음 날 그쳤다.",
        "The rain of several days stopped the next day.",
    ),
    "recent years": (
        "최근 몇 년 동안 인구가 줄었다.",
        "The population has fallen in recent years.",
    ),
    "recent months of their own": (
        "최근 인구가 줄었다.",
        "The population has fallen in recent months.",
    ),
    "kilos, of a short word for either": (
        "두 달 만에 5킬로 뺐다.",
        "She lost five kilos in two months.",
    ),
    "every day but one, of a week": (
        "탈춤은 매주 화요일부터 일요일까지 열린다.",
        "Mask dances are held every day except Monday.",
    ),
    "minutes": (
        "열차가 27분 늦었다.",
        "The train was 27 minutes late.",
    ),
    "one night of a stay": (
        "1박 일정으로 섬을 찾았다.",
        "They came to the island for a short stay.",
    ),
    "years as months": (
        "1년 동안 일했다.",
        "She worked there for 12 months.",
    ),
    "days as hours": (
        "이틀 동안 막혔다.",
        "It was closed for 48 hours.",
    ),
    "two weeks": (
        "보름 동안 열린다.",
        "It runs for two weeks.",
    ),
    "three days": (
        "사흘간 열린다.",
        "It runs for three days.",
    ),
    "miles converted": (
        "40km 떨어져 있다.",
        "It is 25 miles away.",
    ),
    "miles with the original": (
        "40km 떨어져 있다.",
        "It is 25 miles (40 km) away.",
    ),
    "feet converted": (
        "파도는 2m였다.",
        "The waves were 6.5 feet high.",
    ),
    "speed without per hour": (
        "시속 65km였다.",
        "It moved at 65 km/h.",
    ),
    "age": (
        "아이는 6세였다.",
        "The child was six years old.",
    ),
    "age in months": (
        "생후 6개월 된 아기다.",
        "The baby is six months old.",
    ),
    "several days": (
        "며칠 동안 무시됐다.",
        "It was ignored for several days.",
    ),
    "a few years": (
        "몇 년 뒤였다.",
        "It was a few years later.",
    ),
    "last month by name": (
        "시는 지난달 계획을 냈다.",
        "The city filed the plan in June.",
    ),
    "last month and last year": (
        "지난달 계획은 지난해보다 컸다.",
        "Last month's plan was bigger than last year's.",
    ),
    "a year of something else": (
        "지난달 10년 계획을 냈다.",
        "Last month it filed a ten-year plan.",
    ),
    "last week as days ago": (
        "지난주 발표했다.",
        "It was announced some days ago, last week.",
    ),
    "a month": (
        "한 달 만에 끝났다.",
        "It ended in a month.",
    ),
    "this year": (
        "올해 안에 끝난다.",
        "It will end this year.",
    ),
    "last month told as weeks ago": (
        "지난달 숨졌다.",
        "He died last month, several weeks after the fall.",
    ),
    "years of age among months": (
        "3개월 전 20대가 왔다.",
        "Three months ago a man in his twenties came.",
    ),
    "a count and a share": (
        "30명 가운데 9명이다.",
        "Nine out of 30.",
    ),
    "Celsius": (
        "기온이 22도였다.",
        "It was 22 degrees Celsius.",
    ),
    "Fahrenheit converted": (
        "기온이 22도였다.",
        "It was 72 degrees Fahrenheit.",
    ),
    "Fahrenheit in both": (
        "화씨 100도였다.",
        "It was 100 degrees Fahrenheit.",
    ),
    "yearly": (
        "축제는 매년 열린다.",
        "The annual festival is held.",
    ),
    "the name of a daily": (
        "매일신문이 보도했다.",
        "Maeil Shinmun, a weekly, reported it.",
    ),
    "tons": (
        "쌀 500kg을 기부했다.",
        "They donated half a ton of rice.",
    ),
    "a bag of kilograms": ("쌀 20㎏ 한 포대다.", "It is a 20-kilogram bag of rice."),
    "boxes": ("상자 200개를 실었다.", "It carried 200 boxes."),
    "feet that are counted": ("잘린 발 5개가 나왔다.", "Five feet were found."),
    "nanometers": ("2나노 공정으로 만든다.", "It is made with a 2-nanometer process."),
    "light-years": ("4.2광년 떨어져 있다.", "It is 4.2 light-years away."),
    "a class of ships": ("3천 톤급 잠수함이다.", "It is a 3,000-ton submarine."),
    "both ends of a range": (
        "2,500미터에서 3,200미터로 늘렸다.",
        "It went from 2,500 to 3,200 meters.",
    ),
    "both": ("상자 200개, 3톤을 실었다.", "It carried 200 boxes, three tons."),
}
# Errors that are not found yet.
MISSED = {
    "a unit without a figure": (
        "거리를 미터로 쟀다.",
        "They measured the distance in miles.",
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
