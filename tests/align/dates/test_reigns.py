"""Years of the kings of Joseon."""

from __future__ import annotations

import itertools

import pytest

from align.dates.reigns import year_of_reign
from align.lexicons import read_table


@pytest.mark.parametrize(
    ("king", "year", "expected"),
    [
        ("세종", 25, 1443),
        ("세종", 28, 1446),
        ("선조", 25, 1592),
        ("태조", 1, 1392),
        ("태조", 3, 1394),
        ("세조", 14, 1468),
        ("중종", 1, 1506),
        ("인조", 14, 1636),
        ("영조", 52, 1776),
        ("정조", 24, 1800),
        ("고종", 1, 1864),
        ("세종", 0, None),
        ("세종", 33, None),
        ("예종", 2, None),
        ("시장", 3, None),
        ("", 1, None),
    ],
)
def test_a_year(king, year, expected):
    assert year_of_reign(king, year) == expected


def test_one_reign_follows_the_other():
    rows = sorted(read_table("reigns"), key=lambda row: int(row["first"]))
    for one, after in itertools.pairwise(rows):
        assert int(one["first"]) <= int(one["last"])
        assert 0 <= int(after["first"]) - int(one["last"]) <= 1
