"""Limits turned round."""

from __future__ import annotations

import pytest

# Korean, English, and of each what is pointed at.
FLAGGED = {
    "as many as of at least": (
        "최소 9명이 숨진 광산에서 구조가 이어지고 있다.",
        "Rescue work goes on at a mine where as many as nine people died.",
        ("최소 9명", "nine"),
    ),
    "or more of what is more": (
        "20명 초과 단체는 미리 예약해야 한다.",
        "Groups of 20 or more must book in advance.",
        ("초과", "or more"),
    ),
    "before what it follows, said by another": (
        "한 승객은 인터뷰에서 사고 이후 비행기를 타기 겁났다고 말했다.",
        "One passenger told reporters he was too scared to fly before the accident.",
        ("이후", "before"),
    ),
    "before ten days": (
        "10일 후 환자들은 완전히 치료됐다.",
        "Before 10 days, the patients were completely cured.",
        ("후", "Before"),
    ),
    "over the age of": (
        "만 5세 미만은 보호자와 함께 입장한다.",
        "Children over the age of five enter with a guardian.",
        ("미만", "over the age of"),
    ),
    "larger than": (
        "지름 3㎝ 미만의 용종을 제거했다.",
        "Polyps larger than 3 centimeters were removed.",
        ("미만", "larger than"),
    ),
    "days after for days within": (
        "민원은 접수한 날부터 7일 이내에 처리한다.",
        "Complaints are handled seven days after they are filed.",
        ("7일 이내에", "seven days after"),
    ),
    "outside for within": (
        "반경 3㎞ 안에 있는 농가를 조사했다.",
        "Farms outside a 3-kilometer radius were checked.",
        ("3㎞ 안", "outside a 3-kilometer"),
    ),
    "the second of two limits": (
        "팀은 5명 이상 8명 이하로 꾸린다.",
        "Teams have more than eight members and no fewer than five.",
        ("이하", "more than"),
    ),
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
    "more than for within": (
        "사흘 이내에 내야 한다.",
        "It takes more than three days.",
        ("이내", "more than"),
    ),
    "more than what was not reached": (
        "20% 가까이 올랐다.",
        "It rose by more than 20 percent.",
        ("가까이", "more than"),
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
}
CLEAN = {
    "over a border": (
        "국경을 넘는 이주민의 신청을 받지 않는다.",
        "Applications of migrants who cross the border are not accepted.",
    ),
    "three months short of": (
        "완공을 석 달 앞둔 체육관이 시공사 부도로 방치됐다.",
        "The gym, three months short of completion, was abandoned after the builder went bust.",
    ),
    "what a way is halved to": (
        "노선이 개통되면 90분 걸리던 이동 시간이 절반 이하로 단축된다.",
        "The line will more than halve the 90-minute trip.",
    ),
    "what was lost of what fell to less than half": (
        "상인들은 대형마트가 들어선 뒤 손님이 절반 이하로 줄었다고 하소연했다.",
        "Vendors say they have lost more than half their customers since the store opened.",
    ),
    "around the corner, after something else": (
        "폭염으로 배추가 시들어 김장철을 앞둔 주부들이 걱정한다.",
        "With kimchi season around the corner, homemakers worry after the heat ruined cabbages.",
    ),
    "a line that was given up": (
        "코스피는 2,600선을 내줬다.",
        "The KOSPI fell below the 2,600 mark.",
    ),
    "a day before told from the other end, with hours": (
        "사고 하루 전에 다른 도시에서도 폭발이 있었다.",
        "The accident occurred 24 hours after explosions in another city.",
    ),
    "golf is played under par": (
        "세계랭킹 1위 고진영은 버디 6개와 보기 1개를 묶어 5언더파 67타를 쳤다.",
        "World No. 1 Ko Jin-young carded a five-under 67, with six birdies and a bogey.",
    ),
    "a level that gave way": (
        "비트코인이 하루 만에 7% 급락해 1억 3천만 원선이 무너졌다.",
        "Bitcoin plunged 7 percent in a day, sinking below 130 million won.",
    ),
    "a population that gave way": (
        "인구 3만 명이 무너진 군은 기금에 기대를 걸고 있다.",
        "With its population now below 30,000, the county is pinning its hopes on the fund.",
    ),
    "under the age of": (
        "만 5세 미만은 보호자와 함께 입장한다.",
        "Children under the age of five enter with a guardian.",
    ),
    "no later than days after": (
        "민원은 접수한 날부터 7일 이내에 처리한다.",
        "Complaints are handled no later than seven days after they are filed.",
    ),
    "within days": (
        "민원은 접수한 날부터 7일 이내에 처리한다.",
        "Complaints are handled within seven days after they are filed.",
    ),
    "inside a radius": (
        "반경 3㎞ 안에 있는 농가를 조사했다.",
        "Farms inside a 3-kilometer radius were checked.",
    ),
    "not until after": (
        "새벽 2시가 넘어서야 회의가 끝났다.",
        "The meeting did not end until after 2 a.m.",
    ),
    "both limits of a team": (
        "팀은 5명 이상 8명 이하로 꾸린다.",
        "Teams have from five to eight members.",
    ),
    "so many fewer than": (
        "조선소 노동자는 10년 전 7만 6천 명보다 2만 8천 명 줄었다.",
        "It has 28,000 fewer shipyard workers, 28,000 fewer than the 76,000 of 10 years ago.",
    ),
    "plow under": (
        "노씨는 밭 2㏊를 갈아엎기로 했다.",
        "Noh has decided to plow under two hectares of his field.",
    ),
    "below a figure, of a fall": (
        "저수율이 15% 밑으로 떨어졌다.",
        "The reservoir is less than 15 percent full.",
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
    "whole": (
        "전 세계가 지켜봤다.",
        "The whole world watched after the talks.",
    ),
    "nearly": ("20% 가까이 올랐다.", "It rose by nearly 20 percent."),
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
