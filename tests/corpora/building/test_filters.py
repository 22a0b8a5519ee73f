"""What is kept and what is left out, pair by pair, each with its one reason."""

from __future__ import annotations

from dataclasses import replace

import pytest

from align.bitext import Flag
from align.mqm import Category, Severity
from corpora.building import BuildConfig
from corpora.building.filters import PAIR_FILTERS, judge_row
from corpora.rows import Row

KO, EN = "시는 21일 강이 넘쳤다고 밝혔다.", "The city said on the 21st that the river had flooded."
ROW = Row("a/0", KO, EN)


def flag(category, severity, confidence):
    return Flag("check", "family", category, severity, "a message", confidence=confidence)


KEPT = {
    "an ordinary pair": ROW,
    "a short answer, whose ratio says nothing": replace(
        ROW, ko="네, 그래요.", en="Yes, of course it is so."
    ),
    "Latin and numbers in the Korean": replace(
        ROW, ko="NASA와 SpaceX는 2027년 발사한다.", en="NASA and SpaceX will launch in 2027."
    ),
    "a Hangul gloss in brackets": replace(
        ROW, en="The chaebol (재벌) said the river had flooded on the 21st."
    ),
    "an accented name": replace(ROW, en="Beyoncé said on the 21st that the river had flooded."),
    "a minor flag": replace(ROW, flags=(flag(Category.PUNCTUATION, Severity.MINOR, 0.9),)),
    "a doubtful critical flag": replace(
        ROW, flags=(flag(Category.NUMBER, Severity.CRITICAL, 0.3),)
    ),
    "a score on the border": replace(ROW, score=0.5),
}
LEFT_OUT = [
    ("null-link", replace(ROW, en=" "), "1-1"),
    ("null-link", replace(ROW, ko="", kind="0-1"), "0-1"),
    ("damaged", replace(ROW, en=EN.replace("river", "ri\ufffder")), "U+FFFD in en"),
    ("damaged", replace(ROW, ko=KO + "\x00"), "U+0000 in ko"),
    ("short", replace(ROW, en="...1"), "1 in en"),
    ("long", replace(ROW, en="river " * 400), "2400 characters"),
    ("script", replace(ROW, en="市は21日、川が氾濫したと発表した。水位は高い。"), "0.00 Latin"),
    ("script", replace(ROW, ko="The city said so on Monday"), "0.00 Hangul"),
    ("length-ratio", replace(ROW, en="Floods."), "0.47"),
    ("length-ratio", replace(ROW, en=EN * 3), "8.60"),
    ("link-score", replace(ROW, score=0.49), "0.49"),
    ("link-score", replace(ROW, score=float("nan")), "nan"),
    (
        "misaligned",
        replace(ROW, flags=(flag(Category.MISALIGNMENT, Severity.MINOR, 0.6),)),
        "a message",
    ),
    (
        "critical-flag",
        replace(ROW, flags=(flag(Category.NUMBER, Severity.CRITICAL, 0.6),)),
        "check: a message",
    ),
]


@pytest.mark.parametrize("row", KEPT.values(), ids=KEPT.keys())
def test_kept(row):
    assert judge_row(row, BuildConfig()) is None


@pytest.mark.parametrize(
    ("name", "row", "detail"), LEFT_OUT, ids=[f"{n}: {d}" for n, _, d in LEFT_OUT]
)
def test_left_out(name, row, detail):
    reason = judge_row(row, BuildConfig())
    assert (reason.name, reason.detail) == (name, detail)


def test_every_filter_has_a_case_and_a_meaning():
    assert {name for name, _, _ in LEFT_OUT} == {rule.name for rule in PAIR_FILTERS}
    assert all(rule.meaning for rule in PAIR_FILTERS)


def test_a_pair_gets_the_first_reason_only():
    assert judge_row(replace(ROW, en="", score=0.1), BuildConfig()).name == "null-link"


def test_thresholds_are_those_of_the_configuration():
    strict = BuildConfig(least_score=0.999, critical_confidence=1.1)
    assert judge_row(replace(ROW, score=0.99), strict).name == "link-score"
    flagged = replace(ROW, flags=(flag(Category.NUMBER, Severity.CRITICAL, 1.0),))
    assert judge_row(flagged, strict) is None
