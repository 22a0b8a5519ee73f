"""Parts of a month, a century or a life; last for this; the moon's calendar; where a run begins."""

from __future__ import annotations

import pytest

from align.bitext import Pair
from align.checks.date import find

FLAGGED = [
    ("협상은 다음 주 초 재개된다.", "Negotiations will resume late next week.", "late"),
    (
        "2028년까지 50만 대로 늘린다.",
        "It will raise output to 500,000 starting in 2028.",
        "starting in 2028",
    ),
    (
        "2027학년도부터 정원을 늘린다.",
        "It will increase quotas until the 2027 academic year.",
        "until the 2027",
    ),
    (
        "오는 30일까지를 신고 기간으로 정했다.",
        "The period is set to start on the 30th.",
        "start on the 30th",
    ),
    ("2030년부터 가동한다.", "It will run until 2030.", "until 2030"),
    (
        "3일부터 7일까지 접수한다.",
        "Applications run from the 3rd through the 17th.",
        "3rd through the 17th",
    ),
    ("전시는 다음 달 중순까지다.", "The exhibition runs until the end of next month.", "end"),
    (
        "지난해 12월부터 올해 3월까지 단속했다.",
        "The crackdown ran from March last year to December this year.",
        "March last year to December",
    ),
    ("다음 달 하순에 연다.", "It opens early next month.", "early"),
    ("지난달 초순에 시작했다.", "It began in late last month.", "late"),
    ("6월 중순에 장마가 온다.", "The rainy season comes in late June.", "late"),
    ("1990년대 초반에 문을 열었다.", "It opened in the late 1990s.", "late"),
    ("16세기 후반에 지은 정자다.", "The pavilion was built in the early 16th century.", "early"),
    ("30대 초반 남성이 숨졌다.", "A man in his late 30s died.", "late"),
    ("지난 시즌 우승팀이 졌다.", "This season's champions lost.", "This season"),
    ("이번 학기에 문을 연다.", "It opens next semester.", "next semester"),
    ("다음 회기에 다룬다.", "It will be dealt with this session.", "this session"),
    ("음력 8월에 제사를 지낸다.", "Rites are held in August.", "August"),
    ("지난 12일 문을 열었다.", "It opened 12 days ago.", "12 days ago"),
    ("오는 3일부터 17일까지 연다.", "It runs from the 17th.", "from the 17th"),
    ("오는 3일부터 17일까지 연다.", "It runs from the 17th to the 3rd.", "from the 17th"),
    ("전시회는 3월부터 5월까지 열린다.", "The exhibition runs from May to March.", "May to March"),
    ("2019년부터 2023년까지 줄었다.", "It shrank from 2023 to 2019.", "2023 to 2019"),
    ("오전 9시부터 오후 6시까지 연다.", "It is open from 6 p.m. to 9 a.m.", "6 p.m. to 9 a.m."),
    ("월요일부터 금요일까지 연다.", "It is open from Friday to Monday.", "Friday to Monday"),
    (
        "축제는 15일 개막해 18일 폐막한다.",
        "The festival opens on the 18th and closes on the 15th.",
        "opens on the 18th",
    ),
]

CLEAN = [
    ("협상은 다음 주 초 재개된다.", "Negotiations will resume early next week."),
    ("협상은 다음 주말 재개된다.", "Negotiations will resume late next week."),
    ("이번 주 중반까지 춥다.", "It stays cold through Wednesday."),
    ("2028년까지 50만 대로 늘린다.", "It will raise output to 500,000 by 2028."),
    ("2027년부터 시행한다.", "It will not take effect until 2027."),
    ("2019년부터 2023년까지 다섯 차례 올렸다.", "From 2019 to 2023 it was raised five times."),
    ("오는 30일까지를 신고 기간으로 정했다.", "The period is set to end on the 30th."),
    ("오는 30일까지 신고를 받는다.", "Reports are taken from now until the 30th."),
    ("2030년부터 가동한다.", "It will run from 2030."),
    ("2030년부터 가동한다.", "It will begin running in 2030, and no later."),
    ("3일부터 7일까지 접수한다.", "Applications run from the 3rd through the 7th."),
    ("3일부터 7일까지 접수한다.", "Applications are taken for five days from the 3rd."),
    ("28일부터 다음 달 3일까지 연다.", "It is open from the 28th to the 3rd of next month."),
    ("전시는 다음 달 중순까지다.", "The exhibition runs until the middle of next month."),
    (
        "지난해 12월부터 올해 3월까지 단속했다.",
        "The crackdown ran from December last year to March this year.",
    ),
    ("다음 달 하순에 연다.", "It opens late next month."),
    ("다음 달 하순에 연다.", "It opens in the last ten days of next month."),
    ("다음 달 초에 연다.", "It opens at the beginning of next month."),
    ("6월 중순에 장마가 온다.", "The rainy season comes around June 15."),
    ("1990년대 초반에 문을 열었다.", "It opened early in the 1990s."),
    ("16세기 말에 지은 정자다.", "The pavilion was built as the 16th century closed."),
    ("30대 초반 남성이 숨졌다.", "A man in his early 30s died."),
    ("3월 초와 9월 말에 연다.", "It opens in early March and late September."),
    ("지난 시즌 우승팀이 졌다.", "The defending champions lost."),
    ("지난 시즌 우승팀이 이번 시즌에는 졌다.", "Last season's champions lost this season."),
    ("이번 학기에 문을 연다.", "It opens this semester."),
    ("음력 8월에 제사를 지낸다.", "Rites are held in the eighth lunar month."),
    ("지난 12일 문을 열었다.", "It opened on the 12th."),
    ("지난 12일 문을 열었다.", "It opened on May 12, which is 12 days ago."),
    ("오는 3일부터 17일까지 연다.", "It runs from the 3rd to the 17th."),
    ("오는 3일부터 17일까지 연다.", "It runs through the 17th."),
    ("전시회는 3월부터 5월까지 열린다.", "The exhibition runs from March to May."),
    ("전시회는 11월부터 3월까지 열린다.", "The exhibition runs from November through March."),
    (
        "3월부터 5월까지, 5월부터 3월까지 이어진다.",
        "It lasts from May to March and from March to May.",
    ),
    ("2019년부터 2023년까지 줄었다.", "In 2023 it was smaller than in 2019."),
    ("오전 9시부터 오후 6시까지 연다.", "It opens at 9 a.m. and closes at 6 p.m."),
    ("축제는 15일 개막해 18일 폐막한다.", "The festival opens on the 15th and runs to the 18th."),
    (
        "축제는 15일 개막해 18일 폐막한다.",
        "The festival closes on the 18th, having opened on the 15th.",
    ),
]


@pytest.mark.parametrize(("ko", "en", "said"), FLAGGED, ids=[row[1] for row in FLAGGED])
def test_another_part_is_flagged(ko: str, en: str, said: str) -> None:
    assert said in [en[slice(*f.en[0])] for f in find(Pair.of(ko, en))]


@pytest.mark.parametrize(("ko", "en"), CLEAN, ids=[row[1] for row in CLEAN])
def test_the_same_part_in_other_words_is_left_alone(ko: str, en: str) -> None:
    assert list(find(Pair.of(ko, en))) == []
