"""Days and years counted from a deed, and told of the other one."""

from __future__ import annotations

import re

import pytest

from align.checks._counted_days import is_told_of_another

WORDS_KO = re.compile(r"전날|이튿날|다음 날|이듬해|연말")
WORDS_EN = re.compile(
    r"(?:next|following|previous|same) (?:day|year|morning)|the (?:day|year) (?:before|after)|two days"
)
# The Korean and an English that tells its own day.
OWN = [
    ("연말에 떠났다.", "He left the day before."),
    ("주가는 전날 급락했다.", "Shares plunged the following day."),
    ("전날보다 3% 오른 값에 마쳤다.", "It closed up 3 percent from the following day."),
    ("전날 열린 회의에서 정했다.", "It was decided at a meeting held the next day."),
    ("전날 사망한 것으로 알려졌다.", "He is known to have died the next day."),
    ("전날 회의가 무산됐다고 말했다.", "He said the meeting fell through the next day."),
    ("사고 다음 날 사과했다.", "It apologized the day before."),
    ("1997년 졸업했고 이듬해 입사했다.", "He graduated in 1997 and joined it the previous year."),
    ("그는 이튿날 떠났다.", "He left the previous day."),
    (
        "전날 밤부터 내린 비로 넘쳤다.",
        "It overflowed with rain that had fallen since the next day.",
    ),
]
# One that may tell the day of another deed, or tells the day by a date.
ANOTHER = [
    ("눈이 내린 이튿날 사고가 났다.", "The accident came after it snowed the day before."),
    ("화재 다음 날 현장을 찾았다.", "He saw the fire site; it broke out the previous day."),
    ("졸업한 이듬해 결혼했다.", "She married, having graduated the year before."),
    ("사고를 낸 다음 날 자수했다.", "Causing the accident the day before, he gave himself up."),
    ("결혼식 전날 사고를 당했다.", "He had an accident and was to marry the next day."),
    ("전날 실종된 등산객이 발견됐다.", "The hiker who went missing was found the next day."),
    ("전날 체포됐지만 풀려났다.", "He was arrested but freed the next day."),
    ("전날 체포됐다. 이날 풀려났다.", "He was arrested; the next day he was freed."),
    ("그는 이튿날 떠났다.", "He left on Saturday, the same day as his brother."),
    ("그는 이듬해 떠났다.", "He left in 2011, the same year as his brother."),
]


def told(ko: str, en: str) -> bool:
    said, read = WORDS_KO.search(ko), WORDS_EN.search(en)
    assert said is not None
    assert read is not None
    return is_told_of_another(ko, en, said.span(), read.span())


@pytest.mark.parametrize(("ko", "en"), OWN, ids=[row[1] for row in OWN])
def test_it_is_the_time_of_its_own_deed(ko: str, en: str) -> None:
    assert not told(ko, en)


@pytest.mark.parametrize(("ko", "en"), ANOTHER, ids=[row[1] for row in ANOTHER])
def test_it_may_be_that_of_another(ko: str, en: str) -> None:
    assert told(ko, en)


def test_a_long_text_is_excused() -> None:
    assert told("전날 떠났다. " * 100, "He left the next day.")
