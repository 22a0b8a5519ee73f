"""A missing space before or after a quotation."""

from __future__ import annotations

import pytest

from align.bitext import Pair
from align.checks import quote_spacing

# label, English, the words that stick together, what to write
FLAGGED = [
    ("before a single mark", "through'Green Channel' of the city", "through'Green", "through 'Green"),
    ("a curly single mark", "the channel‘Sea Alert’ is free", "channel‘Sea", "channel ‘Sea"),
    ("a possessive inside", "the'City Hall Official's Vlog,' posted", "the'City", "the 'City"),
    ("a closing comma", "so-called'New Era,' began", "called'New", "called 'New"),
    ("a hash", "the'#Together' campaign", "the'", "the '"),
    ("both sides", "Sejong'Smart City'and the county", "Sejong'Smart", "Sejong 'Smart"),
    ("before a double mark", "said“Go” to them", "said“Go", "said “Go"),
    ("after a double mark", "he said “Go”and left", "Go”and", "Go” and"),
    ("after a comma", "he said,“Go.”", "said,“Go", "said, “Go"),
    ("before a straight mark", 'the plan"New Deal" of', 'plan"New', 'plan "New'),
    ("after a straight mark", 'the "New Deal"of the', 'Deal"of', 'Deal" of'),
    ("the second of two", "the 'Old Town' and the'New Town' are", "the'New", "the 'New"),
]  # fmt: skip

CLEAN = [
    ("spaced", "through 'Green Channel' of the city"),
    ("possessive", "the city's plan and the mayor's office"),
    ("plural possessive", "the boys' club and the girls' team"),
    ("Irish name", "O'Neill's 'Hamlet' was played"),
    ("contraction", "It's a nation that doesn't forget"),
    ("rock'n'roll", "rock'n'roll bands played"),
    ("decade", "in the '80s and the '90s"),
    ("union", "Drivers' Union said 'No'"),
    ("championship", "at the Players' Championship, he won"),
    ("dash before", "the plan—“New Deal”—failed"),
    ("bracket before", "the plan (“New Deal”) failed"),
    ("inside marks", "“‘Go,’ he said,” she told us"),
    ("full stop after", "He said “Go”."),
    ("feet and inches", "He is 6' 2\" tall and 5' wide"),
    ("straight possessive slip", 'the Museum"s exhibition "Rome" is open'),
    ("nothing quoted", "The city repaired the roads."),
    ("apostrophe names", "the Qur'an and Ha'aretz"),
    ("French", "the Cote d'Azur and the L'Oreal plant's"),
    ("empty", ""),
]  # fmt: skip


@pytest.mark.parametrize(
    ("en", "words", "right"), [row[1:] for row in FLAGGED], ids=[row[0] for row in FLAGGED]
)
def test_flagged(en: str, words: str, right: str) -> None:
    found = list(quote_spacing.find(Pair.of("", en)))
    assert (words, f"Write {right}") in [(en[f.en[0][0] : f.en[0][1]], f.suggestion) for f in found]


@pytest.mark.parametrize("en", [row[1] for row in CLEAN], ids=[row[0] for row in CLEAN])
def test_clean(en: str) -> None:
    assert list(quote_spacing.find(Pair.of("", en))) == []


@pytest.mark.xfail(strict=True, reason="in lower case it looks like a contraction")
def test_a_single_mark_before_a_small_letter() -> None:
    assert list(quote_spacing.find(Pair.of("", "through'green channel' of the city")))
