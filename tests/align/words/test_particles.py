"""Particles that have a form after a consonant and another after a vowel."""

from __future__ import annotations

import pytest

from align.words.particles import particle_fits, refitted

# A text, where its word ends, another word, whether the particle fits it, and the form it asks for.
ROWS = [
    ("지지가 발생했다.", 2, "지진", -1, "이"),
    ("지진이 발생했다.", 2, "지지", -1, "가"),
    ("지진이 발생했다.", 2, "지진", 1, ""),
    ("협약을 맺었다.", 2, "조사", -1, "를"),
    ("조사를 맺었다.", 2, "협약", -1, "을"),
    ("의회와 정부", 2, "시민", -1, "과"),
    ("시민은 웃었다.", 2, "의회", -1, "는"),
    # No such particle, or none at all.
    ("지진도 났다.", 2, "지지", 0, ""),
    ("지진", 2, "지지", 0, ""),
    ("이은혜가 왔다.", 1, "김", 0, ""),
    ("시민은 웃었다.", 2, "NATO", 0, ""),
]


@pytest.mark.parametrize(("text", "end", "word", "fits", "form"), ROWS)
def test_the_form_that_a_word_asks_for(text, end, word, fits, form):
    assert particle_fits(text, end, word) == fits
    assert refitted(text, end, word) == form
