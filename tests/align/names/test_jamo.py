"""Syllables come apart and go together again."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from align.names.jamo import compose, decompose, is_syllable, one_letter_apart

SYLLABLES = st.integers(0xAC00, 0xD7A3).map(chr)


@given(SYLLABLES)
def test_composing_undoes_decomposing(syllable: str) -> None:
    assert compose(*decompose(syllable)) == syllable


@given(SYLLABLES, SYLLABLES)
def test_syllables_one_letter_apart_differ_in_one_letter(one: str, other: str) -> None:
    apart = one_letter_apart(one)
    assert len(apart) == 18 + 20 + 27
    assert all(_differing(one, beside) == 1 for beside in apart)
    assert (other in apart) == (_differing(one, other) == 1)


def _differing(one: str, other: str) -> int:
    return sum(a != b for a, b in zip(decompose(one), decompose(other), strict=True))


@pytest.mark.parametrize("text", ["", "a", "ㅎ", "ᄒ", "한글", "漢"])
def test_what_is_no_syllable_is_refused(text: str) -> None:
    assert not is_syllable(text)
    with pytest.raises(ValueError, match="not a Hangul syllable"):
        decompose(text)
