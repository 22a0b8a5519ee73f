"""Names of years in the cycle of sixty."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from align.dates.sexagenary import ANIMALS, BRANCHES, STEMS, animal, is_year_name, year_name

KNOWN = [
    (1592, "임진", "dragon"),
    (1894, "갑오", "horse"),
    (1919, "기미", "sheep"),
    (1984, "갑자", "rat"),
    (2022, "임인", "tiger"),
    (2024, "갑진", "dragon"),
    (2026, "병오", "horse"),
]


@pytest.mark.parametrize(("year", "name", "beast"), KNOWN)
def test_years_of_history(year: int, name: str, beast: str) -> None:
    assert (year_name(year), animal(name)[0]) == (name, beast)


@given(st.integers(min_value=1, max_value=9999))
def test_every_year_has_a_name_that_comes_back_in_sixty(year: int) -> None:
    assert is_year_name(year_name(year))
    assert year_name(year) == year_name(year + 60) != year_name(year + 30)


def test_half_of_all_pairs_are_names() -> None:
    names = [stem + branch for stem in STEMS for branch in BRANCHES]
    assert sum(map(is_year_name, names)) == 60
    assert len(ANIMALS) == len(BRANCHES)


@pytest.mark.parametrize("name", ["", "임", "임인년", "작년", "갑축"])
def test_no_name(name: str) -> None:
    assert not is_year_name(name)
