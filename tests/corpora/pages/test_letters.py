"""Pages whose letters are in parts, or have something without width between them."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpora.pages import read_page
from corpora.pages.letters import join_letters
from corpora.pages.lines import cut_lines
from corpora.samples import SAMPLES, sample_path

PAGE = sample_path(SAMPLES[0]).read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "page",
    [
        pytest.param(unicodedata.normalize("NFD", PAGE), id="Hangul in its parts"),
        pytest.param(PAGE.replace("다.", "다\u200b."), id="no width in words"),
        pytest.param(PAGE.replace("다", "다\u2060"), id="joiners"),
    ],
)
def test_a_page_reads_the_same(page):
    found, plain = read_page(page), read_page(PAGE)
    assert found.ko.text == plain.ko.text
    assert found.ko.regions == plain.ko.regions
    assert found.en.regions == plain.en.regions


def test_a_repair_is_told():
    assert read_page(PAGE).repairs == ()
    (told,) = read_page(unicodedata.normalize("NFD", PAGE)).repairs
    assert told == "letters in their parts put together"


@given(st.text(alphabet="가ᄀ\u1161\u11a8e\u0301 \u200b\u00ad\ufeff\n\r\u2028", max_size=30))
def test_lines_keep_their_number(text):
    assert len(list(cut_lines(join_letters(text)[0]))) == len(list(cut_lines(text)))
