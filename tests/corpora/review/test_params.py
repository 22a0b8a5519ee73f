"""Parameters: what fits becomes a value, and all else is named in a BadParameter."""

from __future__ import annotations

import contextlib
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpora.review import params
from corpora.review.params import BadParameter


@pytest.mark.parametrize(("given", "wanted"), [("", None), ("0", 0), ("17", 17)])
def test_whole_numbers(given, wanted):
    assert params.whole({"n": given}, "n") == wanted
    assert params.whole({}, "n") is None


@pytest.mark.parametrize("bad", ["-1", "1.5", "x", "１", "9" * 17, " 1", "1e3", "\0"])
def test_no_whole_numbers(bad):
    with pytest.raises(BadParameter, match="n must be a whole number"):
        params.whole({"n": bad}, "n")


@pytest.mark.parametrize("bad", ["nan", "inf", "-inf", "1,5", "x", "1" * 33, "1e100", "１"])
def test_no_places(bad):
    with pytest.raises(BadParameter, match="n must be a number"):
        params.place({"n": bad}, "n")


@given(st.text(max_size=40))
def test_any_text_is_a_number_or_a_bad_parameter(text):
    for parse in (params.whole, params.place):
        with contextlib.suppress(BadParameter):
            value = parse({"n": text}, "n")
            assert value is None or (math.isfinite(value) and abs(value) <= params.LARGEST)


def test_texts_are_bounded_and_hold_no_controls():
    assert params.text({"t": "a\r\nb\tc"}, "t", most=9) == "a\nb\tc"
    for bad in ("x" * 10, "\0", "\x1b[31m", "\ud800", "\x85"):
        with pytest.raises(BadParameter):
            params.text({"t": bad}, "t", most=9)
    with pytest.raises(BadParameter, match="t is empty"):
        params.text({"t": " \n"}, "t", most=9, needed=True)
    with pytest.raises(BadParameter, match="must be text"):
        params.text({"t": ("name", b"file")}, "t", most=9)


def test_choices_and_unknown_names():
    assert params.choice({}, "c", ("", "a"), "") == ""
    with pytest.raises(BadParameter, match="c must be one of a, b"):
        params.choice({"c": "z"}, "c", ("", "a", "b"), "a")
    with pytest.raises(BadParameter, match="unknown parameter 'x'"):
        params.known({"x": "1"}, ("y",))
