"""Phrases of tables as patterns, and the stances whose English is such a table."""

from __future__ import annotations

import pytest

from align.checks._phrases import phrase_pattern
from align.checks.modality import RULES
from align.checks.modality.stances import STANCES
from align.lexicons import read_table

FOUND = [
    ("avoid*", "It avoided that.", "avoided"),
    ("avoid", "Avoidance helps: avoid it.", "avoid"),
    ("too ~ to", "It is too late to go.", "too late to"),
    ("keep … from", "They keep it all away from us.", "keep it all away from"),
    ("keep … from", "They keep from it.", "keep from"),
    ("can't", "He can't.", "can't"),
    ("non-~", "a non-binding vote", "non-binding"),
]
NOT_FOUND = [
    ("avoid", "unavoidable"),
    ("too ~ to", "too late in the day to go"),
    ("keep … from", "keep a very long way away from"),
    ("a.b", "axb"),
]


@pytest.mark.parametrize(("form", "text", "part"), FOUND)
def test_a_form_is_found(form: str, text: str, part: str) -> None:
    match = phrase_pattern([form]).search(text)
    assert match is not None
    assert match.group() == part


@pytest.mark.parametrize(("form", "text"), NOT_FOUND)
def test_a_form_is_no_part_of_another_word(form: str, text: str) -> None:
    assert phrase_pattern([form]).search(text) is None


def test_the_longest_form_is_found_first() -> None:
    match = phrase_pattern(["rule", "rule out"]).search("to rule out a deal")
    assert match is not None
    assert match.group() == "rule out"


def test_every_stance_has_its_row_and_no_row_is_idle() -> None:
    told = {
        "planned",
        "nearly",
        "uncertain",
        "suspicion",
        "can",
        "feared",
        "alleged",
    }  # Asked for by modality itself.
    names = {one.name for one in (*STANCES, *RULES)}
    assert {row["stance"] for row in read_table("stances")} == names | told
