"""Dismissed flags."""

from __future__ import annotations

from dataclasses import replace

import pytest

from align.bitext import Article, Flag, Pair
from align.checks import Check, Finding
from align.dismissals import key, undismissed, without_dismissed
from align.mqm import Category, Severity
from align.pipeline import align_article, check_alignment

PAIR = Pair.of("비가 왔다.", "It rained.")
FLAG = Flag("mine", "natural", Category.GRAMMAR, Severity.MINOR, "Odd", ((0, 2),), ((3, 9),))


@pytest.mark.parametrize(
    ("flag", "pair", "same"),
    [
        pytest.param(
            FLAG, Pair.of("어제 비가 왔다.", "It rained."), False, id="other Korean words"
        ),
        pytest.param(FLAG, Pair.of("비가 그쳤다.", "It rained twice."), True, id="the same words"),
        pytest.param(replace(FLAG, check="other"), PAIR, False, id="another check"),
        pytest.param(replace(FLAG, en=((0, 2),)), PAIR, False, id="other English words"),
        pytest.param(replace(FLAG, ko=(), en=FLAG.en), PAIR, False, id="one side only"),
        pytest.param(replace(FLAG, message="?", confidence=0.9), PAIR, True, id="other wording"),
    ],
)
def test_a_key_says_what_is_flagged(flag, pair, same):
    assert (key(flag, pair) == key(FLAG, PAIR)) is same


def test_a_flag_that_marks_nothing_is_known_by_its_pair():
    bare = replace(FLAG, ko=(), en=())
    assert key(bare, PAIR) == key(bare, Pair.of("비가 왔다.", "It rained."))
    assert key(bare, PAIR) != key(bare, Pair.of("눈이 왔다.", "It snowed."))


def test_lone_surrogates_have_a_key():
    assert len(key(FLAG, Pair.of("\ud800\ud801", "a\ud800bcdefghi"))) == 20


def test_the_others_stay():
    other = replace(FLAG, check="other")
    assert undismissed((FLAG, other), PAIR, {key(FLAG, PAIR)}) == (other,)


def test_an_article_without_dismissed_flags():
    def find(pair: Pair):
        """Rain."""
        yield Finding("Rain", ko=((0, 1),))

    check = Check("rain", "natural", Category.GRAMMAR, Severity.MINOR, find, 0.9)
    alignment = align_article(Article.from_texts("비가 왔다.", "It rained."))
    result = check_alignment(alignment, (check,))
    (placed,) = result.flags
    assert without_dismissed(result, {key(placed.flag, placed.pair)}).flags == ()
    assert without_dismissed(result, frozenset()) == result
