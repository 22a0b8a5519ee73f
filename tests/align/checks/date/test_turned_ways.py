"""What is last on one side and next on the other."""

from __future__ import annotations

import pytest

FLAGGED = [
    ("마지막 경기에서 두 골을 넣었다.", "He scored twice in the next match.", ("마지막 경기", "next match")),
    ("이번이 처음이 아니다.", "This is not the last time.", ("처음", "the last time")),
    ("그 날은 방문의 마지막 날이었다.", "It was the next day of the visit.", ("마지막 날", "next day")),
    ("도서관은 내후년 봄에 완공된다.", "The library will be completed next spring.", ("내후년", "next spring")),
    ("지난 시즌은 잊고 새로 시작하겠다.", "I will put next season behind me and start anew.", ("지난 시즌", "next season")),
    ("내년 여름 시리즈가 끝난다.", "The series comes to an end last summer.", ("내년 여름", "last summer")),
    ("지난 2월 정부는 표준을 정했다.", "Next February, the government set the standard.", ("지난 2월", "Next February")),
    ("다음 대회는 부산에서 열린다.", "The last tournament will be held in Busan.", ("다음 대회", "last tournament")),
    ("차기의 큰 성과를 기대한다.", "They look forward to the last big result.", ("차기의 큰", "last big")),
    ("다음번에는 그런 일이 없을 것이다.", "It will not happen the last time.", ("다음번", "last time")),
    ("저번 시즌을 돌아봤다.", "They looked back on the first season.", ("저번 시즌", "first season")),
]  # fmt: skip
CLEAN = [
    ("화재 다음 날 찾았다.", "He came to the fire, which broke out the previous day."),
    ("마지막 경기에서 두 골을 넣었다.", "He scored twice in the last match."),
    ("이번이 처음이 아니다.", "It has happened before, and this is not the last time."),
    ("처음으로 마지막 경고를 했다.", "This is the last time that they are warned."),
    ("처음은 그를 본 때였다.", "It was the last time we saw him."),
    ("도서관은 내후년 봄에 완공된다.", "The library will be completed in the spring of the year after next."),
    ("내년에 착공해 내후년 봄에 완공된다.", "Work starts next year and ends in two years."),
    ("지난 시즌은 잊고 새로 시작하겠다.", "I will put last season behind me and start anew."),
    ("다음 경기가 이번 대회의 마지막 경기다.", "The last match of the tournament comes next."),
    ("지난 시즌 우승팀은 다음 시즌에도 강하다.", "Last season's winners will be strong next season."),
    ("비가 오는 날 경기가 열렸다.", "The game was held the next day in the rain."),
    ("기한이 지난 서류는 받지 않는다.", "The next set of papers is not accepted."),
    ("지난 뒤 돌아보니 좋은 한 해였다.", "Looking back, the next year was good."),
    ("지난 대회 챔피언이 첫 경기에 나섰다.", "The champion played in the first week."),
    ("내년 대회를 끝으로 은퇴한다.", "The player will retire after the last tournament next year."),
    ("다음 역에서 내린다.", "They get off at the station next to the market."),
]  # fmt: skip


@pytest.mark.parametrize(("ko", "en", "place"), FLAGGED)
def test_flagged(ko: str, en: str, place: tuple[str, str], points) -> None:
    assert points(ko, en) == [place]


@pytest.mark.parametrize(("ko", "en"), CLEAN)
def test_clean(ko: str, en: str, points) -> None:
    assert points(ko, en) == []
