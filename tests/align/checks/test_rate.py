"""Figures that lost their "per"."""

from __future__ import annotations

import pytest

# Korean, English, and of each what is pointed at.
FLAGGED = {
    "monthly for daily": (
        "이달 일평균 수출액은 1.3% 줄었다.",
        "Average monthly exports fell 1.3 percent this month.",
        ("일평균", "Average monthly"),
    ),
    "interest by the month": (
        "최대 5000만 원을 연 2%대 금리로 빌려준다.",
        "It lends up to 50 million won at a monthly interest rate in the 2 percent range.",
        ("연", "monthly interest rate"),
    ),
    "every two years": (
        "계약은 2년마다 갱신된다.",
        "The lease is renewed twice a year.",
        ("2년마다", "twice a year"),
    ),
    "every quarter": (
        "주민들은 분기마다 한 번씩 모인다.",
        "Residents meet once a month.",
        ("분기마다", "a month"),
    ),
    "growth of each year": (
        "매출이 3년간 연평균 12% 성장했다.",
        "Sales grew 12 percent over three years.",
        ("연평균 12%", "12 percent"),
    ),
    "every other year": (
        "행사는 격년으로 열린다.",
        "The event is held twice a year.",
        ("격년", "twice a year"),
    ),
    "a time apart from its figure": (
        "연간 커피 소비량은 405잔이다.",
        "People drink 405 cups of coffee a month.",
        ("연간", "a month"),
    ),
    "a month": (
        "월 50건씩 접수된다.",
        "It receives 50 cases.",
        ("월 50건", "50 cases"),
    ),
    "more than": (
        "월 50건 이상을 만든다.",
        "It makes more than 50 videos.",
        ("월 50건 이상", "more than 50"),
    ),
    "a day": (
        "하루 350달러를 받는다.",
        "She gets $350.",
        ("하루 350달러", "$350"),
    ),
    "a year on average": (
        "연평균 12회 열린다.",
        "It is held 12 times.",
        ("연평균 12회", "12 times"),
    ),
    "every day": (
        "매일 300명이 찾는다.",
        "It is visited by 300 people.",
        ("매일 300명", "300 people"),
    ),
    "every year": (
        "매년 20편을 만든다.",
        "It makes 20 films.",
        ("매년 20편", "20 films"),
    ),
    "a week": (
        "주 3회 운영한다.",
        "It runs three times.",
        ("주 3회", "three times"),
    ),
    "every month": (
        "매달 59달러를 낸다.",
        "They pay $59.",
        ("매달 59달러", "$59"),
    ),
    "daily average": (
        "하루 평균 2000명이 이용한다.",
        "It is used by 2,000 people.",
        ("하루 평균 2000명", "2,000 people"),
    ),
    "a month with 약": (
        "월 약 40만원이 든다.",
        "It costs about 400,000 won.",
        ("월 약 40만원", "about 400,000 won"),
    ),
    "an hour": (
        "시간당 1만원을 받는다.",
        "He earns 10,000 won.",
        ("시간당 1만원", "10,000 won"),
    ),
    "per year for per month": (
        "월 50건이 접수된다.",
        "It receives 50 cases a year.",
        ("월 50건", "50 cases a year"),
    ),
    "one of two": (
        "월 50건, 연 600건이다.",
        "It is 50 cases, or 600 a year.",
        ("월 50건", "50 cases"),
    ),
    "every other for every": (
        "매주 화요일 시장이 열린다.",
        "The market opens every other Tuesday.",
        ("매주", "every other Tuesday"),
    ),
    "biweekly for every week": (
        "회의는 매주 열린다.",
        "The meeting is held biweekly.",
        ("매주", "biweekly"),
    ),
    "a month for a year": (
        "연 2% 금리로 빌려준다.",
        "It lends at 2 percent a month.",
        ("연 2%", "2 percent a month"),
    ),
}
CLEAN = {
    "in one month alone": (
        "치료받은 어린이가 7월 한 달에만 1만 2천 명이다.",
        "The number of children treated was 12,000 in July alone.",
    ),
    "daily average": (
        "이달 일평균 수출액은 1.3% 줄었다.",
        "Average daily exports fell 1.3 percent.",
    ),
    "a day on average": ("일평균 이용객은 3만 명이다.", "It averages 30,000 users a day."),
    "both averages": (
        "월평균 수입은 300만 원, 일평균 수입은 10만 원이다.",
        "The average monthly income is 3 million won.",
    ),
    "interest by the year": (
        "최대 5000만 원을 연 2%대 금리로 빌려준다.",
        "It lends up to 50 million won at an annual rate in the 2 percent range.",
    ),
    "a growth of each year, with a capital": (
        "커피 소비는 연평균 12% 늘었다.",
        "Annual coffee consumption grew 12 percent.",
    ),
    "a lease of two years": (
        "계약은 2년마다 갱신된다.",
        "The lease is renewed every two years.",
    ),
    "every quarter": (
        "주민들은 분기마다 한 번씩 모인다.",
        "Residents meet once every three months.",
    ),
    "growth of each year": (
        "매출이 3년간 연평균 12% 성장했다.",
        "Sales grew 12 percent annually for three years.",
    ),
    "growth a year": (
        "매출이 3년간 연평균 12% 성장했다.",
        "Over three years sales grew 12 percent a year.",
    ),
    "every other year": (
        "행사는 격년으로 열린다.",
        "The event is held every other year.",
    ),
    "a time apart from its figure": (
        "연간 커피 소비량은 405잔이다.",
        "People drink 405 cups of coffee a year.",
    ),
    "a time that both have": (
        "매일 열리며 한 달에 두 번 쉰다.",
        "It opens daily and closes twice a month.",
    ),
    "of a share": (
        "주당 배당금은 1,444원이다.",
        "The dividend is 1,444 won per share.",
    ),
    "opened, not yearly": (
        "지난해 서울에서 연 첫 전시회에는 2천 명이 다녀갔다.",
        "Her first exhibition in Seoul last year was attended by 2,000 people.",
    ),
    "on an average day": (
        "하루 평균 60명이 쉼터를 찾는다.",
        "Some 60 people stop by the shelter on an average day.",
    ),
    "on days when": (
        "배가 하루 세 척 들어오는 날에는 택시가 없다.",
        "On days when three ships call, there are no taxis.",
    ),
    "a month": (
        "월 50건씩 접수된다.",
        "It receives 50 cases a month.",
    ),
    "monthly": (
        "월 50건씩 접수된다.",
        "It receives 50 cases monthly.",
    ),
    "per month": (
        "월 50건씩 접수된다.",
        "It receives 50 cases per month.",
    ),
    "every month in front": (
        "월 50건씩 접수된다.",
        "Every month it receives 50 cases.",
    ),
    "a monthly average": (
        "월 50건씩 접수된다.",
        "It receives a monthly average of 50 cases.",
    ),
    "a day": (
        "하루 350달러를 받는다.",
        "She gets $350 a day.",
    ),
    "daily": (
        "하루 350달러를 받는다.",
        "She gets a daily $350.",
    ),
    "annual": (
        "연 12회 열린다.",
        "Twelve annual events are held.",
    ),
    "each year": (
        "매년 20편을 만든다.",
        "It makes 20 films each year.",
    ),
    "year on year": (
        "매년 10만 명 늘었다.",
        "Year-on-year, it rose by 100,000 people.",
    ),
    "this week": (
        "이번 주 네 번 열린다.",
        "It is held four times this week.",
    ),
    "no rate": (
        "50건이 접수됐다.",
        "It received 50 cases.",
    ),
    "a day of the month": (
        "3월 50건이 접수됐다.",
        "It received 50 cases in March.",
    ),
    "twice monthly": (
        "한 달에 74달러, 매달 내는 59달러",
        "$74 a month, against $59 a month",
    ),
    "an hour": (
        "시간당 1만원을 받는다.",
        "He earns 10,000 won an hour.",
    ),
    "kilometres an hour": (
        "시속 65km로 달렸다.",
        "It ran at 65 km/h.",
    ),
    "a state": (
        "미시간 주 3곳에서 열린다.",
        "It is held in three places in Michigan.",
    ),
    "a figure that changed": (
        "월 50건씩 접수된다.",
        "It receives 500 cases.",
    ),
    "each Tuesday": ("매주 화요일 시장이 열린다.", "The market opens every Tuesday."),
    "every other, of both": (
        "격주 토요일에 열고 매주 일요일에 쉰다.",
        "It opens every other Saturday and rests on Sundays.",
    ),
    "every two years": (
        "비엔날레는 2년마다, 축제는 매년 열린다.",
        "The biennale is held every two years, the festival yearly.",
    ),
    "an annual rate": ("연 2% 금리로 빌려준다.", "It lends at 2 percent a year."),
    "interest": ("연 2% 금리로 빌려준다.", "It lends at 2 percent interest."),
    "within one year": (
        "한 해에만 네 차례 값을 올렸다.",
        "It raised prices four times in a single year.",
    ),
}


@pytest.mark.parametrize(("ko", "en", "points"), FLAGGED.values(), ids=FLAGGED)
def test_flagged(ko: str, en: str, points: tuple[str, str], marked) -> None:
    assert marked(ko, en) == ([points[0]] if points[0] else [], [points[1]])


@pytest.mark.parametrize(("ko", "en"), CLEAN.values(), ids=CLEAN)
def test_clean(ko: str, en: str, marked) -> None:
    assert marked(ko, en) == ([], [])
