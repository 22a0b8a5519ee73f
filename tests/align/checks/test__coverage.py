"""How much of each side of a pair the other side answers."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from align.checks._coverage import korean_length, measure


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("", 0.0),
        ("시는 도로를", 5.0),
        ("2월 3일.", 3.5),
        ("존슨(Johnson)은", 3.0),
        ("존슨 (Johnson) 은", 3.0),
        ("(Johnson)", 4.5),
        ("회의(會議)", 2.0),
        ("회의(정기)", 5.0),
    ],
)
def test_korean_length(text: str, length: float) -> None:
    assert korean_length(text)[-1] == length


@given(st.text("가나 (ab)1.", max_size=60))
def test_the_running_length_never_shrinks(text: str) -> None:
    lengths = korean_length(text)
    assert len(lengths) == len(text) + 1
    assert list(lengths) == sorted(lengths)


def test_a_free_translation_leaves_words_over_on_both_sides() -> None:
    free = measure("회담은 화기애애한 분위기에서 진행됐다.", "The talks were remarkably cordial.")
    lost = measure("시는 도로를 고치고 공원을 짓는다.", "The city repairs the road.")
    added = measure(
        "시는 도로를 고친다.", "The city repairs the road and sopranos perform outdoors."
    )
    assert added.surplus < free.surplus < lost.surplus


@given(st.text(max_size=60), st.text(max_size=60))
def test_what_is_sure_is_not_unexplained(ko: str, en: str) -> None:
    coverage = measure(ko, en)
    starts = {word.start for word in coverage.content}
    assert coverage.sure <= starts
    assert coverage.unexplained <= starts
    assert not coverage.sure & coverage.unexplained


def test_a_currency_answers_no_verb() -> None:
    ko, en = "현금 3천만 원을 빼앗아 달아났다.", "He fled with 30 million won in cash."
    assert en.index("won") not in measure(ko, en).unexplained
