"""Headline, counts, numbers of flags and dropped regions."""

from __future__ import annotations

from align.mqm import Severity
from align.report._summary import (
    count_phrase,
    dropped_regions,
    headline,
    numbered_flags,
    severity_counts,
)


def test_headline_is_the_first_headline_pair(city):
    assert headline(city)[0].startswith("월성시, 하천 정비")
    assert headline(city)[1].startswith("Wolseong City doubles")


def test_a_page_without_a_headline_has_none(clean):
    assert headline(clean) == ("", "")


def test_numbers_run_from_the_most_harmful_flag(city):
    numbered = sorted(pair for flags in numbered_flags(city) for pair in flags)
    assert [number for number, _ in numbered] == list(range(1, 9))
    weights = [flag.severity.weight for _, flag in numbered]
    assert weights == sorted(weights, reverse=True)


def test_flags_of_a_pair_stand_in_ascending_numbers(city):
    for flags in numbered_flags(city):
        numbers = [number for number, _ in flags]
        assert numbers == sorted(numbers)


def test_counts(city, clean):
    counts = {Severity.CRITICAL: 3, Severity.MAJOR: 3, Severity.MINOR: 2}
    assert severity_counts(city) == counts
    assert count_phrase(city) == "3 critical, 3 major, 2 minor"
    assert count_phrase(clean) == "no flags"


def test_dropped_regions_are_those_no_document_holds(city, clean):
    assert [r.role.value for r in dropped_regions(city.alignment.article)] == [
        "noise",
        "byline",
        "notice",
    ]
    assert dropped_regions(clean.alignment.article) == ()
