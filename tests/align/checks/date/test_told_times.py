"""Times taken for times of another kind, and times told in other words."""

from __future__ import annotations

import pytest

from align.checks.date.told_times import find_told

FLAGGED = [
    ("숨진 채 발견되기 전날에도 찾았다.", "They searched on the day the man was found.", "전날"),
    ("수술 이튿날 복귀했다.", "He returned on the very day of his surgery.", "이튿날"),
    ("사고 전날 밤 비가 내렸다.", "Rain fell on the night after the accident.", "전날"),
    ("박물관은 매주 월요일 문을 닫는다.", "The museum is closed every Tuesday.", "매주 월요일"),
    ("이튿날 아침 다시 찾았다.", "They searched again the previous morning.", "이튿날"),
    ("전날보다 12명 늘었다.", "It rose by 12 from the following day.", "전날"),
    ("보름 동안 문을 닫는다.", "It will be closed for a month.", "보름"),
    (
        "신생아가 늘어난 것은 9년 만이다.",
        "It is the ninth year that births have risen.",
        "9년 만이다",
    ),
    ("지난 5일 내린 눈이 녹았다.", "Snow that fell for the last five days melted.", "지난 5일"),
    ("오는 7일 문을 연다.", "It opens for the next seven days.", "오는 7일"),
    ("사흘 새 화재가 세 건 났다.", "There were three fires on the 3rd.", "사흘 새"),
    ("열흘간 축제가 이어진다.", "The festival continues on the 10th.", "열흘간"),
    ("매월 둘째 주 금요일에 쉰다.", "It is closed on two Fridays a month.", "둘째 주 금요일"),
    (
        "개통 3년 만에 이용객이 두 배가 됐다.",
        "Users doubled for the first time in three years.",
        "개통 3년 만에",
    ),
    (
        "문을 연 지 두 달 만에 폐업했다.",
        "It closed down for the first time in two months.",
        "연 지 두 달 만에",
    ),
    ("경기 전날 비가 내렸다.", "It rained the day after the match.", "전날"),
    ("사고 이튿날 그는 숨졌다.", "He died the same day of the accident.", "이튿날"),
    ("이듬해 회사를 세웠다.", "He founded the company the year before.", "이듬해"),
    ("불은 반나절 만에 꺼졌다.", "The fire was put out in half an hour.", "반나절"),
    ("공사는 월말까지 이어진다.", "The work goes on until the end of the year.", "월말"),
    ("앞으로 5년 동안 짓는다.", "It was built over the past five years.", "앞으로 5년"),
    ("지난 3년 동안 늘었다.", "It will grow over the next three years.", "지난 3년 "),
    ("6개월 연속 줄었다.", "It fell for a sixth consecutive year.", "6개월 연속"),
    ("지난달 문을 닫았다.", "It closed last year.", "지난달"),
    (
        "시는 3일 공사를 끝냈다고 20일 밝혔다.",
        "The city said on the 3rd that it finished the work on the 20th.",
        "20일 밝혔",
    ),
]
CLEAN = [
    ("전날 국회를 통과한 법안은 이날 공포됐다.", "The bill was promulgated the same day."),
    ("전날까지 닷새 연속 올랐다.", "It rose through the day the talks broke down."),
    ("전날 문을 연 가게에 몰렸다.", "They flocked to the shop, open since Tuesday, the same day."),
    ("발견되기 전날에도 찾았다.", "They had searched the day before the man was found."),
    ("참패한 다음 날 물러났다.", "He resigned, having lost badly the day before."),
    ("눈이 내린 다음 날 몰렸다.", "They came after the heavy snow of the previous day."),
    ("은퇴한 이듬해 자격증을 땄다.", "He got his license, having retired the previous year."),
    ("박물관은 매주 월요일 문을 닫는다.", "The museum is closed on Mondays."),
    ("매주 토요일과 일요일에 연다.", "It opens every Sunday and on Saturdays."),
    ("매주 월요일 쉰다.", "It opens every day from Tuesday through Sunday and closes on Mondays."),
    ("이튿날 아침 다시 찾았다.", "They searched again the next morning."),
    (
        "전날 밤 시작된 불은 이튿날 아침에 꺼졌다.",
        "The fire of the night before was out the next morning.",
    ),
    ("보름 동안 문을 닫는다.", "It will be closed for two weeks."),
    ("보름 동안 문을 닫는다.", "It will be closed for half a month."),
    ("한 달 가운데 보름 동안 문을 연다.", "It is open half the days in a month."),
    ("신생아가 늘어난 것은 9년 만이다.", "Births have risen for the first time in nine years."),
    ("9년 만에 9년째 이어진 적자를 끊었다.", "It ended its losses in what was the ninth year."),
    ("지난 5일 내린 눈이 녹았다.", "Snow that fell on the 5th melted."),
    ("지난 5일간 내린 눈이 녹았다.", "Snow that fell for the last five days melted."),
    ("지난 5일 동안 내린 눈이 녹았다.", "Snow that fell over the last five days melted."),
    ("8월 5일 내린 비였다.", "It rained on Aug. 5."),
    ("사흘 새 화재가 세 건 났다.", "There were three fires in three days."),
    ("사흘째 화재가 이어졌다.", "Fires went on for the third day."),
    ("3일 새벽 화재가 났다.", "A fire broke out early on the 3rd."),
    ("3일 시작해 열흘간 이어진다.", "It starts on the 3rd and lasts 10 days."),
    ("열흘간 축제가 이어진다.", "The festival continues for a week and a half."),
    ("매월 둘째 주 금요일에 쉰다.", "It is closed on the second Friday of every month."),
    ("금요일마다 두 번 쉰다.", "It is closed on two Fridays a month."),
    (
        "개통 3년 만에 이용객이 두 배가 됐다.",
        "Users doubled three years after it opened.",
    ),
    (
        "3년 만에 이용객이 늘었다.",
        "Users increased for the first time in three years.",
    ),
    (
        "개통 3년 만에 처음으로 이용객이 늘었다.",
        "Users increased for the first time in three years.",
    ),
    ("경기 전날 비가 내렸다.", "It rained the day before the match."),
    ("경기 전날 비가 내렸다.", "It rained on the eve of the match."),
    ("전날보다 기온이 올랐다.", "It was warmer than the previous day."),
    ("사고 이튿날 그는 숨졌다.", "He died the day after the accident."),
    ("사고 이튿날 그는 숨졌다.", "He died the next day."),
    ("이듬해 회사를 세웠다.", "He founded the company a year later."),
    ("불은 반나절 만에 꺼졌다.", "The fire was put out in half a day."),
    ("공사는 월말까지 이어진다.", "The work goes on until the end of the month."),
    ("공사는 연말까지 이어진다.", "The work goes on until the end of the year."),
    ("앞으로 5년 동안 짓는다.", "It will be built over the next five years."),
    ("지난 3년 동안 늘었다.", "It has grown over the past three years."),
    ("6개월 연속 줄었다.", "It fell for a sixth consecutive month."),
    ("3년 연속 우승했다.", "They won for a third straight season."),
    ("지난달 문을 닫았다.", "It closed last month."),
    ("지난달 문을 닫았다.", "It closed in March."),
    (
        "시는 3일 공사를 끝냈다고 20일 밝혔다.",
        "The city said on the 20th that it finished the work on the 3rd.",
    ),
    (
        "시는 3일 공사를 끝냈다고 20일 밝혔다.",
        "The city finished the work on the 3rd, it said on the 20th.",
    ),
]


@pytest.mark.parametrize(("ko", "en", "told"), FLAGGED)
def test_flagged(ko: str, en: str, told: str) -> None:
    assert [ko[slice(*one.ko)] for one in find_told(ko, en)][:1] == [told]


@pytest.mark.parametrize(("ko", "en"), CLEAN)
def test_clean(ko: str, en: str) -> None:
    assert list(find_told(ko, en)) == []
