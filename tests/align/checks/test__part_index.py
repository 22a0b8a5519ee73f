"""Rows by the parts of a text: as many as are found by asking each row."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from align.checks._part_index import PartIndex

TEXTS = st.text("가나다 ab", max_size=12)
ROWS = st.lists(st.lists(st.text("가나다 ab", min_size=1, max_size=4), max_size=3), max_size=8)


@given(ROWS, TEXTS)
def test_the_rows_are_those_that_have_a_part_in_the_text(rows: list[list[str]], text: str) -> None:
    index = PartIndex((parts, at) for at, parts in enumerate(rows))
    held = [at for at, parts in enumerate(rows) if any(part in text for part in parts)]
    assert index.held(text) == held
    assert index.holds_any(text) == bool(held)


def test_a_row_is_told_once_though_several_of_its_parts_are_there() -> None:
    assert PartIndex([(("까지", "만"), "only")]).held("5월까지만 쉰다.") == ["only"]


def test_an_index_of_no_rows_holds_nothing() -> None:
    assert PartIndex[str]([]).held("비가 왔다.") == []
