"""Rows of patterns: what their cells mean, and when one is told as another thing."""

from __future__ import annotations

import re

import pytest

from align.checks._told_rows import english_pattern, find_told, korean_pattern, may_tell, told_rows

ENGLISH = {
    "a word is whole": ("only", "commonly; only once", ["only"]),
    "letters": ("plan*", "a plan that planners explain", ["plan", "planners"]),
    "a short not": ("not; n't", "isn’t, not, don't", ["n’t", "not", "n't"]),
    "a short not with more": ("n't (?:very|so) *", "it isn't so big", ["n't so big"]),
    "any space": ("due to", "due\nto, due to", ["due\nto", "due to"]),
    "a mark": ("^like\\b; , not", "like it, not so, notable", ["like", ", not", ", not"]),
}


@pytest.mark.parametrize(("cell", "text", "found"), ENGLISH.values(), ids=ENGLISH)
def test_english_cells(cell: str, text: str, found: list[str]) -> None:
    assert [match.group() for match in re.finditer(english_pattern(cell), text)] == found


def test_an_empty_cell_is_no_pattern() -> None:
    assert english_pattern("") == korean_pattern("") == ""


def told(table: str, ko: str, en: str, *, beside: bool = False) -> list[tuple[str, str]]:
    return [
        (ko[slice(*one.ko)], en[slice(*one.en)]) for one in find_told(table, ko, en, beside=beside)
    ]


def test_a_row_is_told_otherwise() -> None:
    assert told("poles", "오르막에서 섰다.", "It stopped going downhill.") == [
        ("오르막", "downhill")
    ]


@pytest.mark.parametrize(
    ("ko", "en"),
    [
        ("오르막에서 섰다.", "It stopped going uphill, not downhill."),
        ("오르막과 내리막이 있다.", "It is downhill."),
        ("언덕에서 섰다.", "It stopped going downhill."),
    ],
)
def test_nothing_is_told_otherwise(ko: str, en: str) -> None:
    assert told("poles", ko, en) == []


def test_what_fits_may_have_to_stand_beside_the_wrong_words() -> None:
    ko, en = "공사 여부를 아직 결정하지 못했다.", "It decided not to build."
    assert told("told_stances", ko, en, beside=True) == [
        ("여부를 아직 결정하지 못", "decided not to")
    ]
    assert told("told_stances", ko, en) == []


@pytest.mark.parametrize("table", ["set_denials", "poles", "told_reports", "told_stances"])
def test_whatever_is_found_holds_what_is_looked_for_first(table: str) -> None:
    for row in told_rows(table):
        for part in row.holds:
            assert may_tell(table, f"그는 {part} 갔다.")
