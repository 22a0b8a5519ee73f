"""Checkers side by side."""

from __future__ import annotations

import pytest

from scripts.benchmarks.checkers import checkers, digit_sets, each, measure

ITEMS = [
    {"id": "e", "kind": "error", "category": "digit", "ko": "57명", "en": "75", "control": "c"},
    {"id": "n", "kind": "error", "category": "word", "ko": "57명", "en": "57 men", "control": "c"},
    {"id": "c", "kind": "control", "category": "audited", "ko": "57명", "en": "57 people"},
    {"id": "h", "kind": "hard", "category": "free", "ko": "두 배", "en": "2 times"},
    {"id": "u", "kind": "control", "category": "unaudited", "ko": "1", "en": "2"},
]


def test_caused_and_false_positives_are_counted():
    score = measure(each(digit_sets), ITEMS)
    assert score.caused == {"digit": 1.0, "word": 0.0}
    assert score.all_caused == 0.5
    assert score.false_positives == 0.5
    assert score.pairs_per_second > 0


def test_what_the_sound_twin_gets_too_is_not_caused():
    assert measure(each(lambda ko, en: {"always"}), ITEMS).all_caused == 0


def test_all_checkers_run():
    pytest.importorskip("translate", reason="translate-toolkit is not installed")
    for name, checker in checkers().items():
        [said] = checker([("57명이 왔다.", "75 people came.")])
        assert "" not in said, name
