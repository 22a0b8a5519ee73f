"""The table of spellings is sound in itself."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from align.names.sounds import SPELLINGS, edges_of, phones, shaded, skip_costs, weight


@pytest.mark.parametrize("run", SPELLINGS)
def test_no_spelling_is_written_twice(run: str) -> None:
    letters = [item.partition("=")[0] for item in SPELLINGS[run].split()]
    assert len(letters) == len(set(letters))


@given(st.text(st.characters(min_codepoint=0xAC00, max_codepoint=0xD7A3), max_size=20))
def test_every_phone_can_be_written(word: str) -> None:
    heard = phones(word)
    for _, runs in edges_of(heard):
        assert any(spellings for _, spellings in runs)
    assert weight(heard) >= 0


@given(st.text("abcdefghijklmnopqrstuvwxyz", max_size=20))
def test_shading_keeps_the_length_and_skips_cost_something(word: str) -> None:
    assert len(shaded(word)) == len(skip_costs(word)) == len(word)
    assert all(cost > 0 for cost in skip_costs(word))
