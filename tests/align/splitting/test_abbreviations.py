"""The lists are usable as Punkt reads them."""

from __future__ import annotations

import pytest

from align.splitting.abbreviations import ABBREVIATIONS, BEFORE_FIGURES, BEFORE_NAMES, STARTERS


@pytest.mark.parametrize("words", [ABBREVIATIONS, BEFORE_FIGURES, BEFORE_NAMES, STARTERS])
def test_they_are_lower_case_without_the_last_period(words: frozenset[str]) -> None:
    assert all(word == word.lower() and not word.endswith(".") for word in words)


def test_no_abbreviation_is_a_common_word() -> None:
    assert ABBREVIATIONS & {"no", "in", "sun", "art", "mass", "miss", "do", "was", "will"} == set()


def test_what_stands_before_names_is_an_abbreviation() -> None:
    assert BEFORE_NAMES <= ABBREVIATIONS
