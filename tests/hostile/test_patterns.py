"""Regular expressions of ours read a line in a time that grows as the line does.

Only ratios of computing times are looked at, each several times over, so that a busy machine
changes nothing. ``python -m scripts.fuzz --patterns`` does all of them, in some minutes;
``--long-lines`` does the same for whole readers. Single patterns with a history are in tests/align/checks/test_register.py,
test_function_word.py, and tests/align/names/test_romanise.py.
"""

from __future__ import annotations

import re

import pytest

from align import dates, splitting
from align.checks import _negated
from align.checks._told_rows import compiled, english_pattern, korean_pattern, told_rows
from align.checks.addition import claims
from align.checks.antonym import set_phrases
from align.checks.date import told_times
from align.checks.function_word import postpositions
from align.checks.function_word.grammar_words import grammar_words
from align.checks.negation import added, quantifiers
from align.lexicons import read_table
from corpora import formats, links, pages
from scripts.fuzz.growth import MOST_GROWTH, growth, measure_readers
from scripts.fuzz.patterns import all_patterns, find_slow_patterns, growth_of

SURELY_MORE = 5.0
"""A quadratic text takes 16 times as long; measured once on a busy machine, at least so many."""
READS_ANYTHING = (splitting, dates, formats, links)
"""What is given lines of any length; a check reads at most 6,000 letters, noise of a page 200."""
CHECKS = (told_times,)
"""A check of which a pattern once looked slow on a line of nothing but what it looks for."""
FROM_TABLES = {
    "set phrases": _negated._set_phrase,
    "licences of a denial": added._licence,
    "always": quantifiers._always,
    "a part": quantifiers._part,
    "not at all": quantifiers._not_at_all,
    "not everybody": quantifiers._partial,
    "conditions and refusals": quantifiers._bound,
}
"""Patterns that are made of a table on first use, where no module holds them."""
TABLES = ("told_stances", "told_reports", "set_denials", "poles")
ROWS = {
    "grammar_words": lambda: [
        [compiled(one) for one in (w.ko, w.wrong, w.fits, w.unless, w.unless_later)]
        for w in grammar_words()
    ],
    "added_claims": lambda: [[compiled(one) for one in row] for _, row in claims._rows_by_part()],
    "explained_terms": lambda: [
        [compiled(korean_pattern(row["ko"])), compiled(english_pattern(row["en"]))]
        for row in read_table("explained_terms")
    ],
    "set_phrases": lambda: [[compiled(row[-1])] for row in set_phrases._rows()],
    "postpositions": lambda: map(postpositions._patterns, told_rows("postpositions")),
    **{
        table: lambda table=table: [
            [compiled(one) for one in (row.ko, row.wrong, row.fits, row.unless)]
            for row in told_rows(table)
        ]
        for table in TABLES
    },
}
"""The same of tables of which every row is some patterns."""
BOUNDED = {
    "align.splitting.english.LONG_ATTRIBUTION": "reads the 120 letters behind a sentence",
}
"""Patterns that look slow from outside and are only ever given a bounded text, or are bounded."""


def test_what_reads_pages_and_files_is_linear():
    slow, count = find_slow_patterns(packages=READS_ANYTHING)
    assert count > 40
    found = {one.where: f"{one.growth:.0f} times on {one.shape!r}" for one in slow}
    assert {where: said for where, said in found.items() if where not in BOUNDED} == {}


def test_patterns_of_checks_that_looked_slow_are_linear():
    slow, count = find_slow_patterns(packages=CHECKS)
    assert count > 50
    assert {one.where: f"{one.growth:.0f} times on {one.shape!r}" for one in slow} == {}


@pytest.mark.parametrize("name", FROM_TABLES)
def test_patterns_made_of_tables_are_linear(name):
    shape, found = growth_of(FROM_TABLES[name]())
    assert found < MOST_GROWTH, shape


@pytest.mark.parametrize("table", ROWS)
def test_patterns_of_rows_are_linear(table):
    found = {pattern.pattern: growth_of(pattern) for row in ROWS[table]() for pattern in row}
    assert len(found) > 9
    assert {one: worst for one, worst in found.items() if worst[1] >= MOST_GROWTH} == {}


@pytest.mark.parametrize("pattern", [r"[0-9]+,", r"(?:a+)+b", r"\s+$", r"<[^>]*>", r"(?:a|a)*b"])
def test_slow_ones_are_found(pattern):
    assert growth_of(re.compile(pattern))[1] > SURELY_MORE


@pytest.mark.parametrize(
    "pattern",
    [r"[0-9]{1,9},", r"(?<![0-9])[0-9]+,", r"\S+", r"<[^<>]{0,90}>", r"[가-힣]{1,20}다\."],
)
def test_sound_ones_are_not(pattern):
    assert growth_of(re.compile(pattern))[1] < MOST_GROWTH


def test_patterns_in_names_tables_and_calls_are_all_there():
    where = {used.where for used in all_patterns((pages,))}
    assert "corpora.pages.html.MARKUP" in where
    assert "corpora.pages.boilerplate.NOISE" in where
    assert any(re.fullmatch(r"corpora\.pages\.html:\d+", one) for one in where)


def test_a_quadratic_reader_is_told_from_a_linear_one():
    def quadratic(text: str) -> int:
        return sum(text.startswith("b", n) or text.count("b", n) for n in range(0, len(text), 8))

    assert growth(quadratic, "a", 20_000, 0.001) > SURELY_MORE
    assert growth(str.split, "a ", 20_000, 0.001) < MOST_GROWTH


@pytest.mark.parametrize("name", ["read_page", "find_dates of English"])
def test_long_lines_are_read_in_linear_time(name):
    (worst,) = measure_readers([name], short=3_000, least=0.05, more=0)
    assert worst.growth < MOST_GROWTH, worst
