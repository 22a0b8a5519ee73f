"""How messages show words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from align.checks._wording import choice, whole_word

# Text, what was found in it, what is shown.
WORDS = [
    ("예상을 밑돌았다.", "밑돌", "밑돌았다"),
    ("시는 계획에 찬성했다.", "찬성", "찬성했다"),
    ("비 내리기 전에 왔다.", "리기 전", "내리기 전"),
    ("300명 이상이 왔다.", "이상", "이상"),
    ("어제 왔다.", "어제", "어제"),
    ("가" * 40, "가가", "가가"),
]


@pytest.mark.parametrize(("text", "found", "shown"), WORDS)
def test_korean_words_are_shown_whole(text, found, shown):
    start = max(text.find(found), 0)
    assert whole_word(text, (start, start + len(found))) == shown


@given(st.text(max_size=30), st.data())
def test_what_was_found_is_always_shown(text, data):
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    assert text[start:end].strip() in whole_word(text, (start, end))


def test_choices():
    assert choice(("free",)) == "“free”"
    assert choice(("free", "on the house")) == "“free” or “on the house”"
