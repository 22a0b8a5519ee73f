"""Loanwords: English that sounds like the Hangul, and English that does not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from align.names.loanword import LOANWORD_THRESHOLD, highest, irregular, loanword_score
from align.names.sounds import phones

ALIKE = [
    ("팔로워", "follower"),
    ("브이로그", "vlog"),
    ("프로모션", "promotion"),
    ("콘텐츠", "contents"),
    ("벤처", "venture"),
    ("택시", "taxi"),
    ("스위치", "switch"),
    ("브리지", "bridge"),
    ("샤워", "shower"),
    ("와이파이", "wifi"),
    ("캘리포니아", "California"),
    ("벨파스트", "Belfast"),
    ("메르켈", "Merkel"),
]
UNLIKE = [
    ("팔로워", "power"),
    ("콘서트", "concept"),
    ("로봇", "report"),
    ("데이터", "debate"),
    ("버스", "boss lady"),
    ("정부", "job"),
    ("이사회", "essay"),
]
# Words that differ by what Korean cannot write.
CONFUSED = [("라이터", "writer"), ("로켓", "locket"), ("레이더", "reader"), ("팀", "time")]


@pytest.mark.parametrize(("korean", "english"), ALIKE)
def test_alike(korean: str, english: str) -> None:
    assert loanword_score(korean, english) >= LOANWORD_THRESHOLD


@pytest.mark.parametrize(("korean", "english"), UNLIKE)
def test_unlike(korean: str, english: str) -> None:
    assert loanword_score(korean, english) < LOANWORD_THRESHOLD


@pytest.mark.xfail(strict=True, reason="sounds alone cannot tell these apart")
@pytest.mark.parametrize(("korean", "english"), CONFUSED)
def test_confused(korean: str, english: str) -> None:
    assert loanword_score(korean, english) < LOANWORD_THRESHOLD


@pytest.mark.parametrize(
    ("korean", "english"), [("아파트", "apartment"), ("리모컨", "remote control")]
)
def test_words_no_sound_rule_reaches_are_rows(korean: str, english: str) -> None:
    assert loanword_score(korean, english) < LOANWORD_THRESHOLD
    assert english in irregular(korean)


@given(st.text(), st.text())
def test_scores_stay_in_range(korean: str, english: str) -> None:
    assert 0 <= loanword_score(korean, english) <= 1


@given(
    st.text("가나다라바스어이으트", min_size=1, max_size=4), st.text("abdeghinrstu", max_size=10)
)
def test_no_reading_is_above_the_highest(korean: str, english: str) -> None:
    assert loanword_score(korean, english) <= highest(phones(korean))
