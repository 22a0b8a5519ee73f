"""What holds for each check, whatever it looks for."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from align.bitext import Pair
from align.checks import ALL_CHECKS, Check
from align.checks.too_long import LONGEST

every_check = pytest.mark.parametrize("check", ALL_CHECKS, ids=[c.name for c in ALL_CHECKS])

ANYTHING = (
    st.text(st.characters(), max_size=60)  # unlike the default, with surrogates
    | st.text(" \t\n\r\u00a0\u3000", max_size=20)
    | st.text("가나 (ab)1.,“”‘’'\"", max_size=60)
)

HOSTILE = {
    "one syllable": ("가", "a"),
    "spaces": (" ", " "),
    "figures": ("1,", "1 "),
    "opened quotes": ("“", "“"),
    "quotations": ("“가”고 ", "“a” said "),
    "brackets": ("(", "("),
    "hyphens": ("가-", "a-"),
    "sentences": ("비가 왔다. ", "It rained. "),
}

BOOKS = {
    "antonym": ("찬성했다. ", "It opposed. "),
    "date": ("월요일 ", "Tuesday "),
    "modality": ("열릴 예정이다. ", "It opened. "),
    "negation": ("알리지 않았다. ", "It did say. "),
    "relative_time": ("어제 ", "tomorrow "),
}


@every_check
def test_the_first_line_of_the_docstring_says_what_it_finds(check: Check) -> None:
    assert check.summary


@every_check
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_any_text_is_survived_and_spans_lie_inside(
    check: Check, sentences: Callable[[str], list[str]], data: st.DataObject
) -> None:
    known = sentences(check.find.__module__)
    words = sorted({word for sentence in known for word in sentence.split()})
    phrases = st.lists(st.sampled_from(words), max_size=20).map(" ".join)
    text = ANYTHING | st.sampled_from(known) | phrases
    ko, en = data.draw(text, "ko"), data.draw(text, "en")
    for flag in check.flags(Pair.of(ko, en)):
        assert flag.message
        assert 0 <= flag.confidence <= 1
        assert all(0 <= start < end <= len(ko) for start, end in flag.ko)
        assert all(0 <= start < end <= len(en) for start, end in flag.en)


@every_check
@pytest.mark.parametrize(("ko", "en"), HOSTILE.values(), ids=HOSTILE)
def test_the_longest_text_is_read_to_its_end(check: Check, ko: str, en: str) -> None:
    pair = Pair.of((ko * LONGEST)[:LONGEST], (en * LONGEST)[:LONGEST])
    for flag in check.flags(pair):
        assert all(0 <= start < end <= LONGEST for start, end in flag.ko + flag.en)


@every_check
def test_the_longest_text_of_its_own_words_is_read_to_its_end(
    check: Check, sentences: Callable[[str], list[str]]
) -> None:
    text = (" ".join(sentences(check.find.__module__)) * LONGEST)[:LONGEST]
    for flag in check.flags(Pair.of(text, text)):
        assert all(0 <= start < end <= LONGEST for start, end in flag.ko + flag.en)


@pytest.mark.parametrize(("module", "row"), BOOKS.items(), ids=BOOKS)
def test_a_text_of_a_whole_book_is_passed_over(module: str, row: tuple[str, str]) -> None:
    (check,) = (c for c in ALL_CHECKS if c.find.__module__ == f"align.checks.{module}")
    ko, en = row
    assert not list(check.flags(Pair.of(ko * 5_000, en * 5_000)))
