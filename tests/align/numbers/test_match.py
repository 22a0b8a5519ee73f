"""Which Korean and English number expressions say the same."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from align.numbers import Quantity, find_quantities, match_quantity, same_quantity
from align.numbers.match import _are_near


def first(text: str, lang: str) -> Quantity:
    return find_quantities(text, lang)[0]  # type: ignore[arg-type]


SAME = [
    ("5만 7000여명", "about 57,000 people"),
    ("1조 2천억원", "1.2 trillion won"),
    ("8500만달러", "$85 million"),
    ("28억 파운드", "£2.8bn"),
    ("28억 파운드", "2.8 billion pounds"),
    ("절반", "half"),
    ("절반", "50 percent"),
    ("3분의 1", "a third"),
    ("3분의 1", "33 percent"),
    ("9할", "90 percent"),
    ("두 배", "doubled"),
    ("2배", "twice"),
    ("200mm", "20 centimeters"),
    ("65km", "40 miles"),
    ("시속 65km", "40 mph"),
    ("30평", "99 square meters"),
    ("두 근", "1.2 kg"),
    ("71cm", "28 inches"),
    ("22도", "72 degrees"),
    ("제47회", "47th"),
    ("3층", "third floor"),
    ("13세", "13-year-old"),
    ("2007년", "2007"),
    ("1년", "12 months"),
    ("사흘", "three days"),
    ("보름", "two weeks"),
    ("4년 6개월", "four and a half years"),
    ("수천 명", "thousands of people"),
    ("수십 대", "dozens of cars"),
    ("5대 3", "5-3"),
    ("오후 2시", "2 p.m."),
    ("14시", "2 p.m."),
    ("1990년대", "the '90s"),
    ("60대", "in her 60s"),
    ("코로나19", "COVID-19"),
    ("1만2750.10", "12,750.10"),
    ("12만3456명", "123,000 people"),
    ("약 198명", "about 200"),
    ("5명 중 1명꼴", "one in five"),
    ("4.5%포인트", "4.5 percentage points"),
    ("서너 명", "three or four people"),
    ("3만 가구", "30,000 homes"),
    ("2할6푼8리", "hitting .268"),
    ("975㎡", "10,500-square-foot hall"),
]

DIFFERENT = [
    ("5만 7000명", "5,700 people"),
    ("8900명", "8,500 people"),
    ("2007년", "2008"),
    ("5%", "5 percentage points"),
    ("50억원", "$5 billion"),
    ("수천 명", "hundreds of people"),
    ("58년", "5.8 years"),
    ("1450명", "1,400 people"),
    ("제47회", "48th"),
    ("200mm", "20 meters"),
    ("3kg", "3 pounds"),
    ("10명", "10 percent"),
    ("오후 2시", "3 p.m."),
    ("5대 3", "5-2"),
    ("198명", "200 people"),
    ("3개월", "three years"),
    ("서너 명", "five people"),
    ("1990년대", "the 1980s"),
    ("22도", "22 miles"),
    ("8월", "8 cents"),
    ("6세", "six months"),
]


@pytest.mark.parametrize(("ko", "en"), SAME)
def test_same(ko: str, en: str) -> None:
    assert same_quantity(first(ko, "ko"), first(en, "en"))


@pytest.mark.parametrize(("ko", "en"), DIFFERENT)
def test_different(ko: str, en: str) -> None:
    assert not same_quantity(first(ko, "ko"), first(en, "en"))


def test_the_same_unit_beats_a_conversion_and_a_rounding() -> None:
    ko = first("12만3456명", "ko")
    exact, rounded = first("123,456 people", "en"), first("123,000 people", "en")
    assert match_quantity(ko, exact) == 1.0 > match_quantity(ko, rounded) > 0.5


VALUES = st.fractions(max_denominator=40).filter(bool)


@given(VALUES, VALUES | st.sampled_from([Fraction(19, 20), Fraction(1)]))
def test_whole_numbers_find_the_same_values_near_as_fractions(
    value: Fraction, by: Fraction
) -> None:
    for one, other in ((value, value * by), (value, by)):
        gap = abs(one - other) / max(one, other)
        assert _are_near(one, other) == (gap <= Fraction(1, 20))
