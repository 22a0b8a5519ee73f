"""A clause at the end by which alone no word of the Korean is told."""

from __future__ import annotations

import pytest

from align.checks._coverage import measure
from align.checks.addition.hung import SURE, hung_clause

FLAGGED = [
    ("두 회사가 가격을 낮췄다.", "Both firms cut prices", "and they were treated better."),
    ("시는 축제를 취소했다.", "The city canceled the festival", "which would smash the records."),
    ("그는 국가대표 감독이 됐다.", "He became the national coach", "starring in adult videos."),
    (
        "경찰은 용의자를 체포했다.",
        "Police arrested the suspect",
        "but small talk itself is important.",
    ),
]
CLEAN = [
    # A word of the Korean is told there alone.
    ("소나기가 내려 도로가 잠겼다.", "A shower fell", "and the road was under water."),
    ("시민들은 비판했고 정당은 침묵했다.", "Citizens were harsh", "while the parties kept silent."),
    ("여성은 7명이 늘어 28%가 됐다.", "Women rose by seven", "making up 28 percent of them all."),
    (
        "시는 축제를 취소했고 군은 미뤘다.",
        "The city canceled the festival",
        "and the county put it off.",
    ),
    # It opens as no clause, or says what somebody said.
    ("부대는 철원에 있다.", "The unit is in Cheorwon", "near the inter-Korean border."),
    ("전시는 해례본을 공개한다.", "It shows the Haerye", "the guide to the alphabet."),
    ("시민들이 비판했다.", "Citizens were harsh", "saying all they do is squabble."),
    ("그는 부러워한다.", "They envy him", "something many seniors lack."),
]


@pytest.mark.parametrize(("ko", "whole", "clause"), FLAGGED)
def test_flagged(ko: str, whole: str, clause: str) -> None:
    en = f"{whole}, {clause}"
    found = hung_clause(measure(ko, en), ko, en, [(len(whole) + 2, len(en))])
    assert found is not None
    assert en[slice(*found.span)] == clause
    assert found.nats >= SURE


@pytest.mark.parametrize(("ko", "whole", "clause"), CLEAN)
def test_clean(ko: str, whole: str, clause: str) -> None:
    en = f"{whole}, {clause}"
    assert hung_clause(measure(ko, en), ko, en, [(len(whole) + 2, len(en))]) is None


def test_a_clause_that_is_not_the_end() -> None:
    en = "Both firms cut prices, and they were treated better, in May."
    assert (
        hung_clause(
            measure("두 회사가 가격을 낮췄다.", en), "두 회사가 가격을 낮췄다.", en, [(23, 51)]
        )
        is None
    )
