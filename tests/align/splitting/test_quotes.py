"""Which marks make a quotation or a bracket."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from align.splitting.quotes import find_quotations


@pytest.mark.parametrize(
    ("text", "quotations"),
    [
        ("그는 “간다”고 했다", ["“간다”"]),
        ('그는 "간다"고 했다', ['"간다"']),
        ('그는"간다"고 했다', ['"간다"']),
        ('그는 " 간다 " 고 했다', ['" 간다 "']),
        ("“아버지가 ‘가라’고 했다”", ["“아버지가 ‘가라’고 했다”"]),
        ("(가) “나”", ["(가)", "“나”"]),
        ('"간다”고', ['"간다”']),
        ("“간다", []),
        ("간다”고", []),
        ("“간다 “온다”고", ["“온다”"]),
        ("it's the farmers' turn", []),
        ("don’t and won’t", []),
        ("‘I don’t know’ he", ["‘I don’t know’"]),
        ("'I don't know' he", ["'I don't know'"]),
        ("through'SNS channel' in", []),
        ('a 27" screen', []),
        ("(a (b) c)", ["(a (b) c)"]),
        ("(a “b) c”", ["(a “b) c”"]),
    ],
)
def test_pairs(text: str, quotations: list[str]) -> None:
    found = find_quotations(text, reach=100).outermost
    assert [text[start:end] for start, end in found] == quotations


def test_marks_too_far_apart_are_no_pair() -> None:
    text = "“" + "가" * 50 + "”"
    assert find_quotations(text, reach=51).outermost == ()
    assert find_quotations(text, reach=52).outermost == ((0, 52),)


def test_a_straight_mark_left_open_does_not_turn_the_later_ones_round() -> None:
    text = 'It is 5" wide, "' + "a" * 60 + ' and "this" is'
    found = find_quotations(text, reach=50).outermost
    assert [text[start:end] for start, end in found] == ['"this"']


def test_a_boundary_at_either_end_cuts_nothing() -> None:
    quotations = find_quotations("가 “나” 다", reach=9)
    assert [quotations.hold(place) for place in range(8)] == [False] * 3 + [True] * 2 + [False] * 3


@given(st.text(st.sampled_from("“”‘’\"'()[] 가a."), max_size=40), st.integers(2, 20))
def test_spans_are_in_order_and_apart(text: str, reach: int) -> None:
    quotations = find_quotations(text, reach=reach)
    ends = [0]
    for start, end in quotations.outermost:
        assert ends[-1] <= start < end <= len(text)
        ends.append(end)
    assert all(end - start <= reach for end, start in quotations.opened.items())
