"""Swaps for what the words around a stretch lead to expect."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from align.words.expected_swaps import expected_swaps

# A sentence with a syllable of another word, and the sentence that was meant.
OFFERED = {
    "a whole syllable is another": (
        "어르신 독감 백신 접속이 시작된다.",
        "어르신 독감 백신 접종이 시작된다.",
    ),
    "before an ending": (
        "119 소방차가 출연했다.",
        "119 소방차가 출동했다.",
    ),
}
LEFT_ALONE = {
    "the expected word stands there": "독감 백신 접종 뒤 서버 접속이 늘었다.",
    "one such word is not enough": "백신 접속이 시작된다.",
    "what is printed keeps company, too": "인터넷 서버 독감 백신 접속이 늘었다.",
    "one kind of thing": "일본 강진 피해가 크다.",
    "nothing to expect": "비가 왔다.",
    "": "",
}


@pytest.mark.parametrize("name", OFFERED)
def test_the_meant_word_is_among_them(name):
    text, meant = OFFERED[name]
    assert meant in {text[: s.start] + s.right + text[s.end :] for s in expected_swaps(text)}


@pytest.mark.parametrize("name", LEFT_ALONE)
def test_nothing_is_offered(name):
    assert expected_swaps(LEFT_ALONE[name]) == ()


@given(st.text(max_size=40))
@settings(deadline=None, max_examples=40)
def test_any_text_is_survived(text):
    for swap in expected_swaps(text):
        assert 0 <= swap.start <= swap.at < swap.end <= len(text)
        assert swap.right not in text
