"""Stretches of the English that were added."""

from __future__ import annotations

import pytest

from align.checks._coverage import measure
from align.checks.addition.gained import heaviest_english

SOUND = ("시는 낡은 다리를 철거했다.", "The city demolished the old bridge.")
ADDED = ", and the orchestra played two symphonies."


def nats(ko: str, en: str, part: str) -> float:
    start = en.index(part)
    stretch = heaviest_english(measure(ko, en), ko, en, [(start, start + len(part))])
    assert stretch is not None
    return stretch.nats


def test_of_several_stretches_the_likeliest_addition_is_chosen() -> None:
    ko = "시는 낡은 다리를 철거했다."
    en = "The city demolished the old bridge, and the orchestra played two symphonies."
    stretch = heaviest_english(measure(ko, en), ko, en, [(4, 35), (36, len(en)), (0, 20)])
    assert stretch is not None
    assert en[slice(*stretch.span)].startswith("and the orchestra")


def test_no_stretch_is_no_addition() -> None:
    assert heaviest_english(measure(*SOUND), *SOUND, []) is None


LIKELIER = {
    "a clause at the end": (
        ("The city demolished the old bridge, and the orchestra played music.", "and the orchestra played music."),
        ("The city, where the orchestra played music, demolished the old bridge.", "where the orchestra played music"),
    ),
    "a clause without a subject": (
        ("The city demolished the old bridge, using loud orchestra music.", "using loud orchestra music."),
        ("The city demolished the old bridge, loud orchestra music.", "loud orchestra music."),
    ),
    "behind a comma": (
        ("The city demolished the old bridge, with loud orchestra music.", "with loud orchestra music."),
        ("The city demolished the old bridge with loud orchestra music.", "with loud orchestra music."),
    ),
    "with nothing explained": (
        ("The city demolished the old bridge, and the orchestra played music.", "and the orchestra played music."),
        ("The city demolished the old bridge, and the city bridge played music.", "and the city bridge played music."),
    ),
    "outside of a quotation": (
        ("The city demolished the old bridge, and the orchestra played music.", "and the orchestra played music."),
        ("The city demolished the old bridge, and “the orchestra played music.”", "and “the orchestra played music.”"),
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", LIKELIER)
def test_what_makes_an_addition_likelier(name: str) -> None:
    (en, part), (other, other_part) = LIKELIER[name]
    assert nats(SOUND[0], en, part) > nats(SOUND[0], other, other_part)


def test_korean_left_over_may_be_what_it_renders() -> None:
    en = SOUND[1][:-1] + ADDED
    fuller = SOUND[0][:-1] + " 뒤에 잔치를 흥겹게 벌였다."
    assert nats(SOUND[0], en, ADDED[2:]) > nats(fuller, en, ADDED[2:])


def test_a_preposition_in_ing_begins_no_clause() -> None:
    heard = nats(
        SOUND[0],
        "The city demolished the old bridge, hearing loud orchestra music.",
        "hearing loud orchestra music.",
    )
    listed = nats(
        SOUND[0],
        "The city demolished the old bridge, including loud orchestra music.",
        "including loud orchestra music.",
    )
    assert listed < heard
