"""Phrases of English with a word turned, and those that only look like it."""

from __future__ import annotations

import pytest

from align.checks.antonym.set_phrases import find_turned_phrases

FLAGGED = [
    ("The minister did not show down at the talks.", "show down at", "up"),
    ("He ended down paying twice.", "ended down paying", "up"),
    ("It was hard for them as they grew down.", "grew down", "up"),
    ("He usually gets down early.", "gets down early", "up"),
    ("Wonders do not give down their secrets.", "give down their", "up"),
    ("Supply cannot keep down with demand.", "keep down with", "up"),
    ("It began a clean-down operation.", "clean-down", "up"),
    ("They are snapping down land.", "snapping down land", "up"),
    ("The city set down a task force.", "set down a task force", "up"),
    ("Seven pilgrims were gunned up.", "gunned up", "down"),
    ("They sat up to a meal.", "sat up to a meal", "down"),
    ("Police crack up on drunk driving.", "crack up on", "down"),
    ("The court handed up a verdict.", "handed up a verdict", "down"),
    ("A monk presided under the wedding.", "presided under", "over"),
    ("He will take under the show.", "take under the show", "over"),
    ("He said so under the telephone.", "under the telephone", "over"),
    ("She testified after Congress.", "testified after Congress", "before"),
    ("Year before year it grows.", "Year before year", "after"),
    ("Before a while it turned sour.", "Before a while", "after"),
    ("It was a first-ditch effort.", "first-ditch", "last"),
    ("She rose ill.", "rose ill", "fell"),
    ("They are rising asleep.", "rising asleep", "fall"),
]
CLEAN = [
    "The minister showed up at the talks.",
    "A showdown at the talks is near.",
    "Shares ended down as investors sold.",
    "The KOSPI ended down on profit-taking.",
    "Roots grew down into the pipes.",
    "He got down on his knees.",
    "It set down the rules, and set down roots.",
    "They keep prices down with subsidies.",
    "The line is down at the plant.",
    "Police cracked down on drunk driving.",
    "The grand jury handed up an indictment.",
    "She turned up the volume.",
    "He stepped up as captain.",
    "They sat up all night.",
    "It presided under the act on courts.",
    "Trade fell under the last government.",
    "She testified after the trial.",
    "The day before, it rained.",
    "He rose to fame, and rose early.",
    "It was dispute over construction.",
    "They cost hundreds less.",
    "Aid came at last.",
    "He held the phone under the table.",
]


@pytest.mark.parametrize(("en", "said", "right"), FLAGGED)
def test_flagged(en: str, said: str, right: str) -> None:
    found = [(en[slice(*one.span)], one.right) for one in find_turned_phrases(en)]
    assert found == [(said, right)]


@pytest.mark.parametrize("en", CLEAN)
def test_clean(en: str) -> None:
    assert list(find_turned_phrases(en)) == []
