"""Units and what they convert to."""

from __future__ import annotations

from fractions import Fraction

import pytest

from align.numbers.units import EN_FORMS, KO_FORMS, UNITS, in_base


@pytest.mark.parametrize(
    ("ko", "en", "name"),
    [("명", "people", "person"), ("㎡", "square meters", "m2"), ("톤", "tons", "ton"),
     ("살", "years old", "age"), ("%포인트", "percentage points", "percent_point"),
     ("나노미터", "nanometers", "nm"), ("마이크로미터", "microns", "um"), ("광년", "light-years", "ly"),
     ("밧", "baht", "baht")],
)  # fmt: skip
def test_forms_of_one_unit(ko: str, en: str, name: str) -> None:
    assert KO_FORMS[ko] == EN_FORMS[en] == name


def test_a_hectare_is_about_three_thousand_pyeong() -> None:
    hectare, pyeong = in_base(Fraction(1), "ha"), in_base(Fraction(3025), "pyeong")
    assert hectare == pyeong


def test_every_form_names_a_unit() -> None:
    assert {*KO_FORMS.values(), *EN_FORMS.values()} <= set(UNITS)
