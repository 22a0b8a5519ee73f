"""Shares, multiples, series of games and votes whose figure tells another thing in the English."""

from __future__ import annotations

import pytest

from align.checks.number.told_counts import find_told_counts

FLAGGED = [
    (
        "초등학생 스무 명 가운데 한 명꼴이었다.",
        "It was about one in 12 elementary school students.",
        "one in 20",
    ),
    (
        "환자 4명 중 1명은 비응급이었다.",
        "Four out of five patients were no emergency.",
        "one in four",
    ),
    (
        "2박 3일의 행사가 끝났다.",
        "The event of two days and three nights ended.",
        "2 nights and 3 days",
    ),
    (
        "해녀 스무 명가량이 물질을 한다.",
        "Women divers over the age of 20 still dive.",
        "a number of people, no age",
    ),
    (
        "두 살배기를 키우는 김 씨가 왔다.",
        "Kim, who is raising two children, came.",
        "an age, no number of people",
    ),
    (
        "조합원 2천300명 중 1천900명이 투표했다.",
        "Of the union's 1,900 members, 2,300 voted.",
        "a part of 2천300명",
    ),
    ("25인승 버스가 뒤집혔다.", "A bus carrying 25 people overturned.", "how many it can seat"),
    (
        "밴드의 두 번째 앨범은 30만 장이 팔렸다.",
        "The band's two albums sold 300,000 copies.",
        "a place in a row, no number of them",
    ),
    (
        "찬성 187명, 반대 51명, 기권 22명으로 통과됐다.",
        "It passed with 187 votes for, 22 against and 51 abstentions.",
        "51 against and 22 abstaining",
    ),
    (
        "응답자 10명 중 7명이 찬성했다.",
        "Seven percent of respondents agreed.",
        "seven in ten, 70 percent",
    ),
    (
        "주민 20명 가운데 3명이 반대했다.",
        "Three percent of residents objected.",
        "three in 20, 15 percent",
    ),
    ("매출이 세 배로 늘었다.", "Sales increased by 30 percent.", "3 times as much"),
    ("5전 3승제 결승이 시작됐다.", "The best-of-three final has begun.", "best of five"),
    ("7전 4선승제다.", "It is a best-of-five series.", "best of seven"),
    (
        "찬성 23표, 반대 11표로 가결됐다.",
        "It passed with 11 votes in favor and 23 against.",
        "23 in favor and 11 against",
    ),
    ("세 집 중 한 집은 1인 가구다.", "Three in one household is of one person.", "one in three"),
]
CLEAN = [
    ("초등학생 스무 명 가운데 한 명꼴이었다.", "It was about one in twenty elementary school students."),
    ("성인 열 명 중 세 명은 읽지 않는다.", "Nearly one in three adults does not read."),
    ("환자 4명 중 1명은 비응급이었다.", "One in four patients was no emergency."),
    ("환자 4명 중 1명은 비응급이었다.", "Three in four patients were emergencies."),
    ("환자 10명 중 5명은 비응급이었다.", "One in two patients was no emergency."),
    (
        "첫 투표는 찬성 5표, 반대 3표였고 재투표에서는 찬성 7표, 반대 1표였다.",
        "The first vote was 5 in favor and 3 against, the second 7 in favor and 1 against.",
    ),
    ("2박 3일의 행사가 끝났다.", "The event of three days and two nights ended."),
    ("2박 3일의 행사가 끝났다.", "The event of two nights and three days ended."),
    ("2박 3일의 행사가 끝났다.", "The three-day event ended."),
    ("해녀 스무 명가량이 물질을 한다.", "Some 20 women divers still dive."),
    ("예순 살이 넘은 해녀 60명이 있다.", "There are 60 women divers over the age of 60."),
    ("두 살배기를 키우는 김 씨가 왔다.", "Kim, who is raising a 2-year-old, came."),
    ("세 살 난 아이와 어른 세 명이 있었다.", "A child of 3 and three people were there."),
    ("65세 이상은 무료다.", "People 65 and older get in free."),
    ("조합원 2천300명 중 1천900명이 투표했다.", "Of the 2,300 members, 1,900 voted."),
    ("조합원 2천300명 중 1천900명이 투표했다.", "1,900 of 2,300 members voted."),
    ("25인승 버스가 뒤집혔다.", "A 25-seat bus overturned."),
    ("45인승 버스에 60명이 탔다.", "Sixty people rode a bus with a capacity of 45."),
    ("밴드의 두 번째 앨범이 나왔다.", "The band's second album came out."),
    ("두 번째 우승을 차지했다.", "It has won the title for the second time."),
    ("세 번째 우승을 차지했다.", "The club now has its three titles."),
    ("찬성 187명, 반대 51명이었다.", "There were 51 votes against and 187 in favor."),
    ("응답자 10명 중 7명이 찬성했다.", "Seven in ten respondents agreed."),
    ("응답자 10명 중 7명이 찬성했다.", "Seventy percent of respondents agreed."),
    ("응답자 100명 중 7명이 찬성했다.", "Seven percent of respondents agreed."),
    ("매출이 세 배로 늘었다.", "Sales tripled."),
    ("매출이 세 배로 늘었다.", "Sales increased by 200 percent."),
    ("매출이 세 배로 늘었다.", "Sales came to 300 percent of last year's."),
    ("매출이 두 배로 늘고 이익은 30% 줄었다.", "Sales doubled and profits fell 30 percent."),
    ("5전 3승제 결승이 시작됐다.", "The best-of-five final has begun."),
    ("3전 2승제다.", "It is a best-of-three series."),
    ("찬성 23표, 반대 11표로 가결됐다.", "It passed with 23 votes in favor and 11 against."),
    ("찬성 23표, 반대 11표로 가결됐다.", "It passed 23 to 11."),
    ("찬성 11표, 반대 11표로 부결됐다.", "With 11 votes in favor and 11 against, it failed."),
    ('세 집 중 한 집은 1인 가구다.', 'One in three households is of one person.'),
    ('셋이 한 차에 탔다.', 'Three in one car went home.'),
]  # fmt: skip


def found(ko: str, en: str) -> list[str]:
    return [count.right for count in find_told_counts(ko, en)]


@pytest.mark.parametrize(("ko", "en", "right"), FLAGGED)
def test_flagged(ko: str, en: str, right: str) -> None:
    assert found(ko, en) == [right]


@pytest.mark.parametrize(("ko", "en"), CLEAN)
def test_clean(ko: str, en: str) -> None:
    assert found(ko, en) == []
