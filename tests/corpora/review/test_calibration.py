"""Precision per check from verdicts, and the file it is kept in."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from align.bitext import Pair
from align.errors import RecordError
from align.pipeline import check_pair
from corpora.review import actions
from corpora.review.calibration import (
    COLUMNS,
    Precision,
    calibrated,
    precisions,
    read_precisions,
    wilson,
    write_precisions,
)
from corpora.review.states import pair_value
from corpora.review.values import decided_flags


@pytest.mark.parametrize(
    ("right", "judged", "low", "high"),
    [(0, 0, 0, 1), (0, 10, 0, 0.2775), (10, 10, 0.7225, 1), (50, 100, 0.4038, 0.5962)],
)
def test_wilson(right, judged, low, high):
    assert wilson(right, judged) == pytest.approx((low, high), abs=1e-4)


@given(st.integers(0, 200), st.integers(0, 200))
def test_the_bounds_hold_the_share(right, wrong):
    low, high = wilson(right, right + wrong)
    share = right / (right + wrong) if right + wrong else 0.5
    assert 0 <= low <= share + 1e-12
    assert share - 1e-12 <= high <= 1


def test_more_right_than_judged_is_refused():
    with pytest.raises(ValueError, match="3 right of 2"):
        wilson(3, 2)


def decide(store, who, pair, number, verdict):
    with store.reading() as db:
        decided = decided_flags(pair_value(db, pair))[number]
    actions.give_verdict(store, who, pair, decided.key, decided.context, verdict)


def test_each_flag_counts_once_and_the_majority_decides(store):
    for who, verdict in (("Kim", "accept"), ("Lee", "accept"), ("Park", "dismiss")):
        decide(store, who, 2, 0, verdict)
    decide(store, "Kim", 3, 1, "dismiss")
    decide(store, "Kim", 3, 2, "accept")
    decide(store, "Lee", 3, 2, "dismiss")
    decide(store, "Kim", 3, 0, "accept")
    with store.reading() as db:
        found = precisions([db])
    assert found == [Precision("misprint", 1, 1), Precision("shouting", 2, 1, split=1)]


def test_the_file(tmp_path):
    path = tmp_path / "precision.tsv"
    rows = [Precision("number", 10, 8, 1), Precision("new", 0, 0, 2)]
    assert write_precisions(path, rows) == 2
    assert path.read_text() == (
        "check\tjudged\tright\tprecision\tlow\thigh\tsplit\n"
        "number\t10\t8\t0.8000\t0.4902\t0.9433\t1\n"
        "new\t0\t0\t\t0.0000\t1.0000\t2\n"
    )


def test_the_file_comes_back(tmp_path):
    rows = [Precision("number", 10, 8, 1), Precision("new", 0, 0, 2)]
    write_precisions(tmp_path / "p.tsv", rows)
    assert list(read_precisions(tmp_path / "p.tsv").values()) == rows


@pytest.mark.parametrize(
    "line",
    [
        *("number", "number\tx\t1\t\t\t\t0", "n\t1\t2\t\t\t\t0", "n\t1\t1"),
        f"n\t{'9' * 400}\t1\t\t\t\t0",
    ],
)
def test_a_bad_line_is_named(tmp_path, line):
    path = tmp_path / "p.tsv"
    path.write_text("\t".join(COLUMNS) + f"\n{line}\n")
    with pytest.raises(RecordError, match=r"p\.tsv:2: expected the columns check, judged"):
        read_precisions(path)


def test_a_check_that_reviewers_dismiss_falls_below_what_is_shown(rechecker):
    pair = Pair.of("크다", "It is LOUD")
    assert [flag.confidence for flag in check_pair(pair, rechecker.checks)] == [0.9]
    wrong = {"shouting": Precision("shouting", 20, 2)}
    assert check_pair(pair, calibrated(rechecker.checks, wrong)) == ()
    [flag] = check_pair(pair, calibrated(rechecker.checks, wrong), least=0)
    assert flag.confidence == pytest.approx((10 * 0.9 + 2) / 30, abs=1e-4)


def test_checks_without_verdicts_stay_as_they_are(rechecker):
    known = {"other": Precision("other", 5, 5), "shouting": Precision("shouting", 0, 0, 3)}
    assert calibrated(rechecker.checks, known) == rechecker.checks
