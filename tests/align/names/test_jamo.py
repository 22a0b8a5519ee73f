"""Syllables come apart and go together again."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from align.names.jamo import compose, decompose, is_syllable

SYLLABLES = st.integers(0xAC00, 0xD7A3).map(chr)


@given(SYLLABLES)
def test_composing_undoes_decomposing(syllable: str) -> None:
    assert compose(*decompose(syllable)) == syllable


@pytest.mark.parametrize("text", ["", "a", "ㅎ", "ᄒ", "한글", "漢"])
def test_what_is_no_syllable_is_refused(text: str) -> None:
    assert not is_syllable(text)
    with pytest.raises(ValueError, match="not a Hangul syllable"):
        decompose(text)
