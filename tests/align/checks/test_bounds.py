"""Limits turned round."""

from __future__ import annotations

import pytest

# Korean, English, and of each what is pointed at.
FLAGGED = {
    "less than a figure that was reached": (
        "지진으로 12명이 숨지고 200명이 다쳤다.",
        "The earthquake killed 12 people and injured less than 200.",
        ("200명", "less than"),
    ),
    "under what it earned": (
        "영화는 7천만 달러의 수익을 거두었다.",
        "The film earned under $70 million.",
        ("7천만 달러", "under"),
    ),
    "from for by, at the latest": (
        "늦어도 5월까지 문을 연다.",
        "It opens from May at the latest.",
        ("늦어도 5월까지", "from"),
    ),
    "fewer for at least": (
        "300명 이상이 참가했다.",
        "Fewer than 300 people took part.",
        ("이상", "Fewer than"),
    ),
    "less for more": (
        "1,100명 이상이 숨졌다.",
        "Less than 1,100 people died.",
        ("이상", "Less than"),
    ),
    "at most for at least": (
        "적어도 2개 여단을 보낸다.",
        "It will send at most two brigades.",
        ("적어도", "at most"),
    ),
    "up to for at least": (
        "최소 3년 이상 거주해야 한다.",
        "They must have lived there for up to three years.",
        ("최소", "up to"),
    ),
    "more for below": (
        "18세 미만은 볼 수 없다.",
        "Those over 18 may not watch it.",
        ("미만", "over"),
    ),
    "at least for at most": (
        "5명 이하만 모일 수 있다.",
        "At least five people may gather.",
        ("이하", "At least"),
    ),
    "less than half for more": (
        "응답자의 절반이 넘게 반대했다.",
        "Less than half of respondents were opposed.",
        ("넘", "Less than"),
    ),
    "under for above": (
        "기온이 30도를 넘었다.",
        "It was under 30 degrees.",
        ("넘", "under"),
    ),
    "more for not yet": (
        "선거가 2주도 안 남았다.",
        "The election is more than two weeks away.",
        ("안", "more than"),
    ),
    "at most without a figure": (
        "최소한 본선 진출은 확정했다.",
        "It has at most reached the final round.",
        ("최소", "at most"),
    ),
    "higher for below": (
        "투표율은 지난 선거를 밑돌았다.",
        "Turnout was higher than in the last election.",
        ("밑돌", "higher"),
    ),
    "below for above": (
        "실적이 예상을 웃돌았다.",
        "Earnings were below expectations.",
        ("웃돌", "below"),
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
    "more than for within": (
        "사흘 이내에 내야 한다.",
        "It takes more than three days.",
        ("이내", "more than"),
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
    "more than what was not reached": (
        "20% 가까이 올랐다.",
        "It rose by more than 20 percent.",
        ("가까이", "more than"),
    ),
    "after for within": (
        "그는 한 달 안에 갚아야 한다.",
        "He must pay it back after one month.",
        ("한 달 안에", "after one month"),
    ),
    "or younger for or older": (
        "초등학생 이상만 참가할 수 있다.",
        "Only elementary school students and younger can take part.",
        ("생 이상", "and younger"),
    ),
    "nearly what was passed": (
        "1200억 원이 넘는 돈이 몰렸다.",
        "Nearly 120 billion won poured in.",
        ("넘", "Nearly"),
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
}
CLEAN = {
    "years that have not passed": (
        "형이 끝난 지 2년이 지나지 아니한 사람은 등록할 수 없다.",
        "No one may register if less than two years have passed since the sentence.",
    ),
    "below a figure, of a fall": (
        "저수율이 15% 밑으로 떨어졌다.",
        "The reservoir is less than 15 percent full.",
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
    "not even the price": (
        "한 포기에 800원도 못 받는다.",
        "They get less than 800 won a head.",
    ),
    "under an agreement with a number": (
        "12차 협정에서 분담금을 정했다.",
        "Under the 12th agreement they set the share.",
    ),
    "what fell to less than half fell by more": (
        "절반에도 못 미치는 수준으로 줄었다.",
        "It fell by more than half.",
    ),
    "less than, of what is not yet": (
        "출항한 지 한 시간도 되지 않았다.",
        "It had left less than one hour ago.",
    ),
    "under an age": ("19세가 되지 않은 청소년은 못 들어간다.", "Those under 19 may not enter."),
    "handed over, and under arrest": (
        "경찰은 통장을 넘긴 일당을 구속했다.",
        "Police placed the gang that handed over the accounts under arrest.",
    ),
    "less than, of what is nearly so": (
        "비용은 200만 원에 육박했다.",
        "It cost just less than 2 million won.",
    ),
    "less than, of what was not reached": (
        "회원이 200명이 채 안 된다.",
        "It has less than 200 members.",
    ),
    "less than, told by 안 되다": (
        "참가자는 백 명도 안 됐다.",
        "Less than a hundred people took part.",
    ),
    "less than, of a time": ("3년도 안 돼 문을 닫았다.", "It closed in less than three years."),
    "in less than the time in which it was done": (
        "1시간 만에 불을 껐다.",
        "The fire was out in less than one hour.",
    ),
    "no less than": ("200명이 다쳤다.", "No less than 200 people were injured."),
    "cannot be less than": ("벌금은 50달러다.", "The fine cannot be less than $50."),
    "by, at the latest": ("늦어도 5월까지 문을 연다.", "It opens by May at the latest."),
    "from, at the latest": ("늦어도 5월부터 문을 연다.", "It opens from May at the latest."),
    "at least": (
        "300명 이상이 참가했다.",
        "At least 300 people took part.",
    ),
    "more than": (
        "300명 이상이 참가했다.",
        "More than 300 people took part.",
    ),
    "or more": (
        "300명 이상이 참가했다.",
        "300 or more people took part.",
    ),
    "no fewer than": (
        "최소 300명이 참가했다.",
        "No fewer than 300 people took part.",
    ),
    "as many as": (
        "300명 이상이 참가했다.",
        "As many as 300 people took part.",
    ),
    "under": (
        "18세 미만은 볼 수 없다.",
        "No one under 18 may watch it.",
    ),
    "no more than": (
        "5명 이하만 모일 수 있다.",
        "No more than five people may gather.",
    ),
    "not exceeding": (
        "30도를 넘지 않았다.",
        "It did not exceed 30 degrees.",
    ),
    "not exceeding as a limit": (
        "30도를 넘지 않았다.",
        "It stayed under 30 degrees.",
    ),
    "a bound dropped": (
        "300명 이상이 참가했다.",
        "300 people took part.",
    ),
    "여 and up to": (
        "곰 30여마리가 나타났다.",
        "Up to 30 bears appeared.",
    ),
    "both limits": (
        "최소 3명에서 최대 5명이다.",
        "At least three and at most five people.",
    ),
    "at least of another thing": (
        "최대 5명이 타며 최소 2명은 어른이다.",
        "At most five ride, at least two of them adults.",
    ),
    "above": (
        "실적이 예상을 웃돌았다.",
        "Earnings were above expectations.",
    ),
    "not above": (
        "실적이 예상을 웃돌지 못했다.",
        "Earnings were below expectations.",
    ),
    "below": (
        "투표율은 지난 선거를 밑돌았다.",
        "Turnout was lower than in the last election.",
    ),
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
    "whole": (
        "전 세계가 지켜봤다.",
        "The whole world watched after the talks.",
    ),
    "nearly": ("20% 가까이 올랐다.", "It rose by nearly 20 percent."),
    "within a month": ("그는 한 달 안에 갚아야 한다.", "He must pay it back within a month."),
    "after, of what ends": (
        "그는 한 달 안에 떠난다.",
        "He leaves before the end, after one month.",
    ),
    "and older": (
        "초등학생 이상만 참가할 수 있다.",
        "Only elementary school students and older can take part.",
    ),
    "no more than either": (
        "초등학생 이상 중학생 이하만 참가한다.",
        "Only elementary school students and older, middle schoolers or younger, take part.",
    ),
    "more than what was passed": (
        "1200억 원이 넘는 돈이 몰렸다.",
        "More than 120 billion won poured in.",
    ),
    "until, at the end": (
        "접수는 28일 오후 6시까지다.",
        "Applications close at 6 p.m. on the 28th.",
    ),
}
# Errors that are not found yet.
MISSED = {
    "clauses whose words nobody knows": (
        "그는 얼마 전에 숨졌다.",
        "She died some time after.",
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


@pytest.mark.parametrize(
    ("ko", "en", "flagged"),
    [
        ("직원이 일곱 명에 못 미치는 가게다.", "A shop with seven or fewer employees.", 1),
        ("직원이 일곱 명에 못 미치는 가게다.", "A shop with fewer than seven employees.", 0),
        ("직원이 일곱 명에 못 미치는 가게다.", "A shop with six or fewer employees.", 0),
        ("손해액의 다섯 배까지 물린다.", "They pay at least five times the loss.", 1),
        ("손해액의 다섯 배까지 물린다.", "They pay up to five times the loss.", 0),
        ("표를 네 장까지 산다.", "Each buys at least four tickets.", 1),
        ("실업률이 8%까지 올랐다.", "Unemployment rose to at least 8 percent.", 0),
        ("5천만 원을 넘는 가구다.", "Households that do not exceed 50 million won.", 1),
        ("5천만 원을 넘는 가구다.", "Households that exceed 50 million won.", 0),
        ("5천만 원을 넘지 않는다.", "It does not exceed 50 million won.", 0),
        ("정원은 20명 이하다.", "The class is not less than 20.", 1),
        ("정원은 20명 이하다.", "The class holds no more than 20.", 0),
    ],
)
def test_a_denied_limit_and_the_figure_itself(ko: str, en: str, flagged: int, marked) -> None:
    assert len(marked(ko, en)[1]) == flagged
