"""Numbers in link files."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpora.links._linked import parse_number


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_every_finite_float_is_read_as_python_writes_it(number):
    assert parse_number(repr(number)) == number


@pytest.mark.parametrize(
    ("text", "number"), [("1", 1.0), ("-.5", -0.5), ("+2.", 2.0), ("1e-3", 0.001)]
)
def test_numbers(text, number):
    assert parse_number(text) == number


@pytest.mark.parametrize("text", ["", "nan"])
def test_none(text):
    assert math.isnan(parse_number(text))


@pytest.mark.parametrize("text", ["inf", "-inf", "1e999", "1_0", "0x1", "x", "1 2", ".", "١", "-"])
def test_no_numbers(text):
    with pytest.raises(ValueError, match="no number"):
        parse_number(text)
