"""Given-name syllables in the spellings their bearers use."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from align.names.jamo import decompose
from align.names.spelling import (
    spelling_cost,
    spelling_costs,
    spelling_starts,
    syllable_spellings,
    syllables_of,
)


@pytest.mark.parametrize(
    ("syllable", "spellings"),
    [
        ("영", "yeong young yong yung"),
        ("주", "ju joo"),
        ("은", "eun un"),
        ("희", "hui hee heui"),
        ("현", "hyeon hyun hyon"),
        ("승", "seung sung"),
        ("석", "seok suk sok seog"),
        ("우", "u woo"),
        ("경", "gyeong kyung kyong"),
        ("철", "cheol chul chol"),
        ("선", "seon sun son"),
        ("식", "sik shik"),
    ],
)
def test_syllables(syllable: str, spellings: str) -> None:
    costs = syllable_spellings(decompose(syllable))
    for spelling in spellings.split():
        assert costs[spelling] < 0.15


def test_the_official_spelling_is_free_and_no_other_is_cheaper() -> None:
    for syllable in "가경구문박선승영은주최한혜희":
        assert min(syllable_spellings(decompose(syllable)).values()) == 0


@pytest.mark.parametrize("letters", ["", "m", "mins", "minsuk", "sumin", "ministry"])
def test_letters_that_do_not_spell_the_name(letters: str) -> None:
    assert spelling_cost(syllables_of("민수")[0], letters) is None


def test_words_are_read_as_spoken_and_as_written() -> None:
    costs = [spelling_cost(way, "jongro") for way in syllables_of("종로")]
    assert None in costs
    assert 0.0 in costs


@given(
    st.text("김이박성영수현우여종로", min_size=1, max_size=3),
    st.text("aegijklmnoprstuwy", max_size=8),
)
def test_what_spells_a_name_is_seen_to_begin_like_it(name: str, letters: str) -> None:
    openings, ways = spelling_starts(syllables_of(name))
    for way, starts in ways:
        seen = letters[:1] in openings and letters.startswith(starts)
        assert seen or not spelling_costs(way, letters)
