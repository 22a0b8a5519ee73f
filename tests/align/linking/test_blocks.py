"""Cuts of long texts: only where they are safe, and often enough."""

from __future__ import annotations

from itertools import pairwise

from align.linking.blocks import cut_points
from align.linking.cues import english_types, korean_types


def texts(count: int):
    ko = [f"{n * 37 + 11}호 열차가 {n * 53 + 7}명을 태웠다." for n in range(count)]
    en = [f"Train {n * 37 + 11} carried {n * 53 + 7} people." for n in range(count)]
    return ko, en


def cuts_of(ko, en):
    return cut_points([*map(korean_types, ko)], [*map(english_types, en)])


def test_texts_in_step_are_cut_in_step_and_often_enough():
    cuts = cuts_of(*texts(2000))
    assert len(cuts) >= 4
    assert all(i == j for i, j in cuts)


def test_a_missing_block_shifts_the_cuts_after_it():
    ko, en = texts(2000)
    cuts = cuts_of(ko, en[:700] + en[1000:])
    assert all(j == (i if i <= 700 else i - 300) for i, j in cuts)
    assert any(i > 1000 for i, _ in cuts)


def test_texts_that_share_nothing_are_not_cut():
    ko, _ = texts(900)
    assert cuts_of(ko, ["Nothing was said about it."] * 900) == []


def test_a_text_of_many_windows_is_cut_in_each(monkeypatch):
    monkeypatch.setattr("align.linking.blocks.WINDOW", 900)
    ko, en = texts(4000)
    cuts = cuts_of(ko, en[:700] + en[1000:])
    assert all(j == (i if i <= 700 else i - 300) for i, j in cuts)
    assert max(b - a for (a, _), (b, _) in pairwise([(0, 0), *cuts, (4000, 3700)])) < 1600
