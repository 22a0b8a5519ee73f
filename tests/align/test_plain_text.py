"""Plain letters, and the way back from them."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from align.plain_text import plain_text

CHANGED = {
    "Hangul in its parts": (unicodedata.normalize("NFD", "강이 넘쳤다."), "강이 넘쳤다."),
    "accents apart": ("Cafe\u0301", "Café"),
    "wide digits": ("１００명（남）", "100명(남)"),
    "a space that does not break": ("강이\u00a0넘쳤다", "강이 넘쳤다"),
    "a thin space": ("1\u2009000", "1 000"),
    "a space as wide as Hangul": ("강이\u3000넘쳤다", "강이 넘쳤다"),
    "several spaces": ("강이   넘쳤다", "강이 넘쳤다"),
    "a tab": ("강이\t넘쳤다", "강이 넘쳤다"),
    "no width": ("강이\u200b 넘\u00ad쳤다\ufeff", "강이 넘쳤다"),
    "no width between spaces": ("강이 \u200b 넘쳤다", "강이 넘쳤다"),
    "a sign of order": ("\u202e강이\u202c 넘쳤다", "강이 넘쳤다"),
    "an item of a list": ("▲ 강이 넘쳤다", "강이 넘쳤다"),
    "a vowel without its onset": ("\u1161 \u00a0", "\u1161 "),
}
SAME = {
    "Korean": "강이 넘쳤다.",
    "English": "The river flooded.",
    "nothing": "",
    "lines": "강이 넘쳤다.\n\n다리가 끊겼다.",
    "signs of one letter": "㎡ … ① ½",
    "letters by themselves": "ㅋㅋ ㅠㅠ",
    "a dash within": "강 - 넘쳤다",
    "half a character": "강\ud800",
}


@pytest.mark.parametrize(("text", "plain"), CHANGED.values(), ids=CHANGED)
def test_changed(text, plain):
    assert plain_text(text).text == plain


@pytest.mark.parametrize("text", SAME.values(), ids=SAME)
def test_same(text):
    assert plain_text(text).text == text
    assert plain_text(text).places == ()


TEXTS = st.text(alphabet="가나a \u00a0\u200b１é\u0301ᄀ\u1161\u11a8▲\n\ud800", max_size=30)


@given(TEXTS)
def test_places_are_in_order_and_hold_what_became_of_them(text):
    plain = plain_text(text)
    for letter, (start, end) in zip(plain.text, plain.places, strict=bool(plain.places)):
        assert 0 <= start < end <= len(text)
        assert letter in unicodedata.normalize("NFKC", text[start:end]) or letter == " "
    assert list(plain.places) == sorted(plain.places)


@given(TEXTS, st.data())
def test_a_stretch_goes_there_and_back(text, data):
    plain = plain_text(text)
    start = data.draw(st.integers(0, len(plain.text)))
    end = data.draw(st.integers(start, len(plain.text)))
    first, last = plain.original((start, end))
    assert 0 <= first <= last <= len(text)
    if start < end:
        low, high = plain.plain((first, last))
        assert low <= start < end <= high
        assert plain.original((low, high)) == (first, last)
