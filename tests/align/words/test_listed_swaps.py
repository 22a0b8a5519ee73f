"""Swaps that the table of confusables lists, whatever letters they differ in."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from align.words.listed_swaps import listed_swaps

# A sentence with one word for another, and the sentence that was meant.
OFFERED = {
    "one whole syllable": (
        "법원은 뇌물을 받은 군수에게 구성 영장을 발부했다.",
        "법원은 뇌물을 받은 군수에게 구속 영장을 발부했다.",
    ),
    "a common word for a common one": (
        "구는 불법 노점 건물을 철회했다.",
        "구는 불법 노점 건물을 철거했다.",
    ),
    "a verb keeps its endings": (
        "대표팀은 강호를 상대로 승리를 가뒀다.",
        "대표팀은 강호를 상대로 승리를 거뒀다.",
    ),
}


@pytest.mark.parametrize("name", OFFERED)
def test_the_meant_word_is_among_them(name):
    text, meant = OFFERED[name]
    assert meant in {text[: s.start] + s.right + text[s.end :] for s in listed_swaps(text)}


def test_words_that_suit_what_stands_around_are_left_alone():
    assert listed_swaps("경찰은 뇌물을 받은 혐의로 군수를 구속했다.") == ()


@given(st.text(max_size=40))
@settings(deadline=None, max_examples=40)
def test_any_text_is_survived_and_few_stretches_are_offered(text):
    found = listed_swaps(text)
    assert len(found) <= 3
    for swap in found:
        assert 0 <= swap.start <= swap.at < swap.end <= len(text)
        assert swap.right != text[swap.start : swap.end]
