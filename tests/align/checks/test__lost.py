"""What of one side nothing on the other answers, weighed in nats."""

from __future__ import annotations

import pytest

from align.checks._coverage import measure
from align.checks._lost import heaviest_korean

SOUND = ("시는 낡은 다리를 철거했다.", "The city demolished the old bridge.")
CUT = ("시는 낡은 다리를 철거하고 공원에 나무를 심었다.", "The city demolished the old bridge.")


def lost(ko: str, en: str) -> tuple[str, float]:
    stretch = heaviest_korean(measure(ko, en), ko, en)
    return (ko[slice(*stretch.span)], stretch.nats) if stretch else ("", 0.0)


def test_where_all_is_answered_nothing_is_lost() -> None:
    assert lost(*SOUND) == ("", 0.0)


def test_a_clause_without_an_answer_is_found_whole() -> None:
    text, nats = lost(*CUT)
    assert text.startswith("공원에 나무를 심")
    assert nats > -0.5


@pytest.mark.parametrize(
    ("aside", "plain"),
    [
        ("시는 낡은 다리(길이 372m)를 철거했다.", "시는 낡은 다리 길이 372m를 철거했다."),
        ("8·15 때 시는 낡은 다리를 철거했다.", "815명이 시의 낡은 다리를 철거했다."),
        ("3월에 시는 낡은 다리를 철거했다.", "37명이 시의 낡은 다리를 철거했다."),
    ],
    ids=["brackets", "a day that events are called by", "a month"],
)
def test_what_english_leaves_out_at_will_counts_less(aside: str, plain: str) -> None:
    assert lost(aside, SOUND[1])[1] < lost(plain, SOUND[1])[1]


def test_english_left_over_may_be_the_answer() -> None:
    freely = CUT[1][:-1] + " and greened a square with saplings and shrubs."
    assert lost(CUT[0], freely)[1] < lost(*CUT)[1]
