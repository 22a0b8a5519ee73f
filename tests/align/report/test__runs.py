"""Cutting a text at its flags, and making it fit to print."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from align.report._runs import cut_runs, printable

# label, text, numbered spans, the runs as "text/flags/ending"
CUTS = [
    ("no spans", "둑을 고쳤다", [], ["둑을 고쳤다//"]),
    ("empty text", "", [(1, (0, 3))], []),
    ("one span", "둑을 고쳤다", [(1, (0, 2))], ["둑을/1/1", " 고쳤다//"]),
    ("whole text", "둑을", [(1, (0, 2))], ["둑을/1/1"]),
    ("touching spans of two flags", "abcd", [(1, (0, 2)), (2, (2, 4))], ["ab/1/1", "cd/2/2"]),
    ("overlap", "abcd", [(1, (0, 3)), (2, (1, 4))], ["a/1/", "bc/12/1", "d/2/2"]),
    ("nested", "abcd", [(1, (0, 4)), (2, (1, 2))], ["a/1/", "b/12/2", "cd/1/1"]),
    ("same span twice", "abcd", [(1, (1, 3)), (2, (1, 3))], ["a//", "bc/12/12", "d//"]),
    ("one flag overlapping itself", "abcd", [(1, (0, 2)), (1, (1, 3))], ["abc/1/1", "d//"]),
    ("one flag at two places", "abcd", [(1, (3, 4)), (1, (0, 1))], ["a/1/1", "bc//", "d/1/1"]),
    ("out of order", "abcd", [(2, (2, 4)), (1, (0, 1))], ["a/1/1", "b//", "cd/2/2"]),
    ("empty span", "abcd", [(1, (2, 2))], ["abcd//"]),
    ("backward span", "abcd", [(1, (3, 1))], ["abcd//"]),
    (
        "outside the text",
        "abcd",
        [(1, (-5, 1)), (2, (3, 99)), (3, (7, 9))],
        ["a/1/1", "bc//", "d/2/2"],
    ),
]


@pytest.mark.parametrize(("text", "spans", "runs"), [c[1:] for c in CUTS], ids=[c[0] for c in CUTS])
def test_text_is_cut_where_flags_begin_and_end(text, spans, runs):
    cut = cut_runs(text, spans)
    shown = [f"{r.text}/{''.join(map(str, r.flags))}/{''.join(map(str, r.ending))}" for r in cut]
    assert shown == runs


spans = st.lists(
    st.tuples(st.integers(1, 5), st.tuples(st.integers(-3, 30), st.integers(-3, 30))), max_size=12
)


@given(st.text(max_size=24), spans)
def test_runs_join_to_the_text_and_carry_exactly_the_flags_of_each_character(text, spans):
    runs = cut_runs(text, spans)
    assert "".join(run.text for run in runs) == text
    assert all(run.text for run in runs)
    flags = [run.flags for run in runs for _ in run.text]
    assert flags == [
        tuple(sorted({number for number, (start, end) in spans if start <= at < end}))
        for at in range(len(text))
    ]


@given(st.text(max_size=24), spans)
def test_every_drawn_flag_ends_somewhere(text, spans):
    runs = cut_runs(text, spans)
    drawn = {number for run in runs for number in run.flags}
    assert drawn == {number for run in runs for number in run.ending}


@given(st.text(st.characters(), max_size=50))
def test_printable_text_keeps_its_length_and_holds_no_control_character(text):
    shown = printable(text)
    assert len(shown) == len(text)
    assert not {c for c in shown if unicodedata.category(c) in {"Cc", "Cs"}} - {"\t", "\n"}
    assert shown.encode("utf-8").decode("utf-8") == shown


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("강이 넘쳤다. “A”며", "강이 넘쳤다. “A”며"),
        ("a\r\nb", "a \nb"),
        ("\ud800강", "\ufffd강"),
        ("\x1b]0;title\x07", "␛]0;title␇"),
        ("\x9b31m", "\ufffd31m"),
        ("\x7f", "␡"),
    ],
)
def test_printable(text, shown):
    assert printable(text) == shown
