"""Figures that say which one or when, not how many: codes, ordinals, ages, years, days, hours."""

from __future__ import annotations

import pytest

# Korean, English, and of each what is pointed at.
FLAGGED = {
    "a code with another digit": (
        "공군은 F-35 전투기를 들여온다.",
        "The air force is bringing in F-16 fighters.",
        ("F-35", "F-16"),
    ),
    "in their eighties": (
        "60대의 야다브 후보가 당선됐다.",
        "Yadav, a candidate in his 20s, was elected.",
        ("60", "20s"),
    ),
    "a day that no month has": (
        "3월 29일 선거를 치른다.",
        "The election is on March 39.",
        ("29", "39"),
    ),
    "another bus": (
        "13번 버스가 멈췄다.",
        "The No. 18 bus stopped.",
        ("13", "18"),
    ),
    "third for second": (
        "두 번째 회담이 열렸다.",
        "A third round of talks was held.",
        ("두 번째", "third"),
    ),
    "an ordinal edition": (
        "제47회 축제가 열렸다.",
        "The 48th festival opened.",
        ("47", "48th"),
    ),
    "a year no one reported": (
        "대회는 2018년 창설됐다.",
        "The tournament was founded in 7018.",
        ("2018", "7018"),
    ),
    "a year of the Middle Ages": (
        "두 사람은 2013년에 만났다.",
        "The two met in 1013.",
        ("2013", "1013"),
    ),
    "a time with a point": (
        "회의는 오전 11시에 시작한다.",
        "The meeting starts at 1.1 a.m.",
        ("11시", "1.1"),
    ),
    "a date of a hundred days": (
        "신청은 9월 10일부터다.",
        "Applications open on 100 September.",
        ("10", "100"),
    ),
    "minutes beyond the hour": (
        "불은 오전 1시 20분에 꺼졌다.",
        "The fire was put out at 1:200,000 a.m.",
        ("20", "200,000"),
    ),
    "an age": (
        "김씨는 27세다.",
        "Kim is 72 years old.",
        ("27", "72"),
    ),
    "a floor": (
        "15층에서 떨어졌다.",
        "He fell from the 50th floor.",
        ("15", "50th"),
    ),
}
CLEAN = {
    "a year of a reign": (
        "세종 25년에 창제된 글자다.",
        "The letters were created in 1443.",
    ),
    "a minute of the second half": ("후반 20분 골을 넣었다.", "He scored in the 65th minute."),
    "in their thirties": ("30대 남성이 숨졌다.", "A man in his 30s died."),
    "cars, and a decade": ("차량 50대가 멈췄다.", "Some 50 vehicles of the 1970s stopped."),
    "the same code": ("KF-21 시제기가 떴다.", "A prototype of the KF-21 flew."),
    "the same bus": ("13번 버스가 멈췄다.", "The No. 13 bus stopped."),
    "decades": (
        "60대 남성이 숨졌다.",
        "A man in his 60s died.",
    ),
    "a weekday for a date": (
        "회의는 21일 열린다.",
        "The meeting is on Monday.",
    ),
    "a heading": (
        "2. 신청 방법",
        "II. How to apply",
    ),
    "a duo": (
        "그 2인조는 해체했다.",
        "The duo split up, and the ninth album was one of their last.",
    ),
    "an article of a law": (
        "헌법 9조를 고쳤다.",
        "They revised Article 9 of the constitution.",
    ),
    "a floor": (
        "15층에서 떨어졌다.",
        "He fell from the 15th floor.",
    ),
    "an ordinary year": (
        "2016년 투표였다.",
        "It was the 2016 vote.",
    ),
    "months by name and cents": (
        "8월물은 80센트 올랐다.",
        "August contracts rose 80 cents.",
    ),
}


@pytest.mark.parametrize(("ko", "en", "points"), FLAGGED.values(), ids=FLAGGED)
def test_flagged(ko: str, en: str, points: tuple[str, str], marked) -> None:
    assert marked(ko, en) == ([points[0]], [points[1]])


@pytest.mark.parametrize(("ko", "en"), CLEAN.values(), ids=CLEAN)
def test_clean(ko: str, en: str, marked) -> None:
    assert marked(ko, en) == ([], [])
