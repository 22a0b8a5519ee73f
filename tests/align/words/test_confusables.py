"""What the table of confusables says of two words."""

from __future__ import annotations

import pytest

from align.words.confusables import confusable, is_mistyped, listed_for


@pytest.mark.parametrize(
    ("wrong", "right"), [("결제", "결재"), ("구성", "구속"), ("혼돈", "혼동"), ("철거", "철회")]
)
def test_pairs_of_newsrooms_are_listed_both_ways(wrong, right):
    assert right in listed_for(wrong)
    assert wrong in listed_for(right)
    assert confusable(wrong, right).right_en == confusable(right, wrong).wrong_en


def test_words_that_nobody_mixes_up_are_not():
    assert confusable("바다", "경찰") is None
    assert listed_for("겅보") == ()


def test_stems_and_nouns_are_kept_apart():
    assert listed_for("가르치", verb=True) == ("가리키",)
    assert listed_for("가르치") == ()


def test_a_word_of_the_right_column_is_mistyped():
    assert is_mistyped("구속")
    assert is_mistyped("가리키다")
    assert not is_mistyped("바다")
