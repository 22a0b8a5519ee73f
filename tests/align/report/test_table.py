"""One row a flag."""

from __future__ import annotations

import sys

import pytest

from align.bitext import Flag
from align.mqm import Category, Severity
from align.report.table import COLUMNS, to_pandas


def test_one_row_a_flag_most_harmful_first(city):
    pytest.importorskip("pandas")
    frame = to_pandas(city)
    assert tuple(frame.columns) == COLUMNS
    assert len(frame) == 8
    assert list(frame["severity"]) == ["critical"] * 3 + ["major"] * 3 + ["minor"] * 2
    assert (frame["severity"] > "minor").sum() == 6


def test_offsets_point_into_the_page(city):
    pytest.importorskip("pandas")
    text = city.alignment.article.ko.text
    frame = to_pandas(city)
    row = frame[frame["check"] == "quantity"].iloc[0]
    assert text[row.ko_start : row.ko_end] == "3만 5천㎡"
    assert text[row.en_start : row.en_end] == "3,500 square meter"


def test_a_side_without_spans_is_missing(city):
    pandas = pytest.importorskip("pandas")
    row = to_pandas(city).iloc[0]
    assert row.family == "omission"
    assert row.en_start is pandas.NA


def test_repairs_have_a_side_and_a_text(city):
    pytest.importorskip("pandas")
    repaired = to_pandas(city).dropna(subset="repair")
    assert list(repaired["repair"]) == ["불과했으나"]
    assert list(repaired["repair_lang"]) == ["ko"]


def test_no_flags_give_an_empty_table_of_the_same_kind(clean, city):
    pytest.importorskip("pandas")
    frame = to_pandas(clean)
    assert frame.empty
    assert tuple(frame.columns) == COLUMNS
    assert frame.dtypes["ko_start"] == to_pandas(city).dtypes["ko_start"]


def test_lone_surrogates_and_nul_do_not_stop_the_table(build):
    pytest.importorskip("pandas")
    evil = "\ud800\0강"
    flag = Flag(evil, evil, Category.NUMBER, Severity.MAJOR, evil, ((0, 1),), (), evil)
    assert to_pandas(build([(evil, evil, (flag,))], id=evil))["ko"][0] == "\ufffd␀강"


def test_a_missing_pandas_is_answered_with_the_line_that_installs_it(city, monkeypatch):
    monkeypatch.setitem(sys.modules, "pandas", None)
    with pytest.raises(ImportError, match=r"pip install 'daeyeok\[pandas\]'"):
        to_pandas(city)
