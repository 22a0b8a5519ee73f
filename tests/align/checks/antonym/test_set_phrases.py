"""Phrases of English with a word turned, and those that only look like it."""

from __future__ import annotations

import pytest

from align.checks.antonym.set_phrases import find_turned_phrases

FLAGGED = [
    ("The minister did not show down at the talks.", "not show down at", "up"),
    ("They didn't show down on time.", "n't show down on", "up"),
    ("He ended down paying twice.", "ended down paying", "up"),
    ("It was hard for them as they grew down.", "as they grew down", "up"),
    ("He usually gets down early.", "gets down early", "up"),
    ("Wonders do not give down their secrets.", "give down their", "up"),
    ("Supply cannot keep down with demand.", "keep down with demand", "up"),
    ("It began a clean-down operation.", "clean-down", "up"),
    ("They are snapping down land.", "snapping down land", "up"),
    ("The city set down a task force.", "set down a task force", "up"),
    ("Seven pilgrims were gunned up.", "were gunned up", "down"),
    ("They sat up to a meal.", "sat up to a meal", "down"),
    ("Police crack up on drunk driving.", "crack up on drunk", "down"),
    ("The court handed up a verdict.", "handed up a verdict", "down"),
    ("A monk presided under the wedding.", "presided under the wedding", "over"),
    ("He will take under the show.", "take under the show", "over"),
    ("He said so under the telephone.", "under the telephone", "over"),
    ("She testified after Congress.", "testified after Congress", "before"),
    ("Year before year it grows.", "Year before year", "after"),
    ("Before a while it turned sour.", "Before a while", "after"),
    ("It was a first-ditch effort.", "first-ditch", "last"),
    ("She rose ill.", "rose ill", "fell"),
    ("People all under the world watch it.", "all under the world", "over"),
    ("It doubled under the past 10 years.", "under the past 10 years", "over"),
    ("Under the next few days, the heat will go on.", "Under the next few days", "over"),
    ("It was held under the weekend.", "under the weekend", "over"),
    ("It was the last hope, a first gasp before the end.", "first gasp", "last"),
    ("What are they told when they're growing down?", "when they're growing down", "up"),
    ("They are rising asleep.", "rising asleep", "fall"),
]
CLEAN = [
    "It will spend under the next quarter budget.",
    "It began under the last government.",
    "The album's mix-down is over.",
    "He rose in the year before year-end, the day before day one.",
    "We got down early to the harbor.",
    "Prices were kept down with subsidies.",
    "Police warn of a rise in love scams and rising ill will.",
    "The theater brought the number of seats down to 500.",
    "It was calm up to noon.",
    "The host cracked up on air, and a crackup on the highway followed.",
    "The first gasp of air came late.",
    "Buyers face a growing down payment.",
    "The truck gunned up the hill.",
    "Phone lines down for hours are back.",
    "He presided under the Constitution.",
    "They keep the raise down to 3 percent.",
    "The singer took the show down to Busan.",
    "TV shows down in the ratings were cut.",
    "There is a sign down for repairs.",
    "Police chased the car as it sped down the construction road.",
    "He stepped up from his position as vice minister.",
    "They paid a large sum down.",
    "They are measures taken under the presidency of Yoon.",
    "People take courses under the job training program.",
    "Half the team down with flu did not play.",
    "He testified after the National Assembly summoned him.",
    "The search turned up an application and an offer of bribes.",
    "The bank was founded under the Internet-only Bank Act.",
    "The wire is under the phone jack.",
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
