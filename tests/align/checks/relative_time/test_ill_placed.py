"""Words of time that fit nothing around them."""

from __future__ import annotations

import pytest

from align.checks.relative_time.ill_placed import find_ill_placed

FLAGGED = [
    ("Results are expected ago in the week.", "ago", "later"),
    ("At age 18 or ago, a third set begins.", "ago", "later"),
    ("It came from Japan, which ago changed its mind.", "ago", "later"),
    ("She was hurt but ago agreed to settle.", "ago", "later"),
    ("He fell. Ago he stood up.", "Ago", "later"),
    ("They stayed away until the next possible minute.", "next", "last"),
    ("Ago, heels became low again.", "Ago,", "later"),
    ("He ago agreed to a settlement.", "ago", "later"),
    ("The vote will take place no ago than Friday.", "ago", "later"),
    ("It is the bulls' next gasp.", "next", "last"),
    ("As a next resort it sold the land.", "next", "last"),
    ("At next I caught the bird.", "next", "last"),
    ("Police informed the last-of-kin.", "last", "next"),
    ("She sat last to her mother.", "last", "next"),
    ("He has been held since next Friday.", "next", "last"),
    ("As recently as a week and a half later, oil rose.", "later", "ago"),
]
CLEAN = [
    "Years ago he left. Two elections ago it won.",
    "The party split two elections ago, after the vote.",
    "That was long, long ago.",
    "It became known only a good while ago, later than most.",
    "The word “ago” is old, I learned later.",
    "It rose from the year-ago level and then fell.",
    "He left a year and a half ago, or 18 months or so ago.",
    "It was a generation (or two) ago.",
    "The company's next resort will open on Jeju Island.",
    "The next straw poll will take place in September.",
    "He will leave at the next possible moment.",
    "He fell into the next ditch.",
    "He left three years ago.",
    "It was long ago.",
    "That was ages ago, and a while ago.",
    "Two hundred years ago it stood.",
    "Not so long ago, it rained.",
    "She came a day or two ago.",
    "Chris Ago said so. Ago Lee agreed.",
    "The next minute he was gone.",
    "The last of them left next to nobody.",
    "He was last to leave.",
    "She lies next to her mother.",
    "At last I caught the bird.",
    "At next week's meeting they vote.",
    "It is a last resort.",
    "He came last to the finish.",
    "Shares moved little two sessions ago.",
    "The company's next resort will open on Jeju.",
    "The next straw poll will take place in September.",
    "He will leave at the next possible moment.",
    "It has been a busy week, since next Friday is a holiday.",
    "He has been held since last Friday.",
    "As recently as two weeks ago, oil rose; a week later it fell.",
]


@pytest.mark.parametrize(("en", "said", "right"), FLAGGED)
def test_flagged(en: str, said: str, right: str) -> None:
    assert [(en[slice(*one.span)], one.right) for one in find_ill_placed(en)] == [(said, right)]


@pytest.mark.parametrize("en", CLEAN)
def test_clean(en: str) -> None:
    assert list(find_ill_placed(en)) == []
