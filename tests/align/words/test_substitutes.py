"""How easily other words would stand in the place of one."""

from __future__ import annotations

import pytest

from align.words.korean import words
from align.words.substitutes import ease

SMOKE, ACTING = ["매연", "불길"], ["연극", "무대"]


def eased(text: str, lemma: str, others: list[str]) -> float | None:
    return ease(text, next(word for word in words(text) if word.lemma == lemma), others)


@pytest.mark.parametrize(
    ("text", "likely", "other"),
    [
        ("굴뚝에서 연기가 치솟았다.", SMOKE, ACTING),
        ("배우의 연기가 호평을 받았다.", ACTING, SMOKE),
    ],
)
def test_what_means_the_same_stands_easily(text, likely, other):
    assert eased(text, "연기", likely) > eased(text, "연기", other)


def test_words_that_nobody_knows_say_nothing():
    assert eased("굴뚝에서 연기가 치솟았다.", "연기", ["꾸며낸낱말"]) is None


@pytest.mark.parametrize("letter", ["\U0010ffff", "\0", "\ud800", "\u2060", "\ufffe", "\U000e0001"])
def test_no_letter_breaks_it(letter):
    assert eased(f"굴뚝에서 {letter}연기가 {letter} 치솟았다.", "연기", SMOKE) is not None
