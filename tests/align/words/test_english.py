"""Lemmas and stems of English by rule."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from align.words.english import lemma, stem, words

LEMMAS = """rose rise|fell fall|held hold|began begin|taken take|written write|cities city
churches church|boxes box|glasses glass|analyses analysis|women woman|children child
stopped stop|planned plan|planning plan|making make|created create|raised raise|increased increase
studied study|dying die|agreed agree|used use|using use|based base|is be|were be|news news
government government|this this|focused focus|visited visit|announced announce|reduced reduce
mayor's mayor|Seoul's seoul|better good|during during|morning morning|meeting meet
died die|urged urge|tied tie|defeated defeat|repeating repeat|restored restore|eating eat
movies movie|shoes shoe|Iraqis iraqi|taxis taxi|bases base|ground ground|older old|safer safe
greed greed|breastfeed breastfeed"""
FAMILIES = [
    "establish established establishment",
    "participate participation participating",
    "strengthen strengthening strengthened",
    "economy economic economies economical",
    "municipal municipality",
    "announce announcement announced",
    "govern government",
    "feel feeling feelings",
    "build building buildings",
]
STRANGERS = ["port report", "public publish", "mayor may", "city cite", "war ward", "real realm"]


@pytest.mark.parametrize("row", [row for line in LEMMAS.split("\n") for row in line.split("|")])
def test_lemma(row):
    form, expected = row.split()
    assert lemma(form) == expected


@pytest.mark.parametrize("family", FAMILIES)
def test_a_family_shares_its_stem(family):
    assert len({stem(word) for word in family.split()}) == 1


@pytest.mark.parametrize("pair", STRANGERS)
def test_strangers_do_not(pair):
    first, second = pair.split()
    assert stem(first) != stem(second)


def test_words_of_a_sentence_and_which_carry_meaning():
    found = words("The mayor didn't cut 3 budgets in the U.S., and won’t; he can't.")
    assert [word.text for word in found if word.is_content] == ["mayor", "cut", "budgets"]


@given(st.text(max_size=200))
def test_words_are_slices_in_order(text):
    end = 0
    for word in words(text):
        assert text[word.start : word.end] == word.text
        assert word.start >= end
        assert word.lemma
        assert word.stem
        end = word.end
