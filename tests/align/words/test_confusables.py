"""What the table of confusables says of two words."""

from __future__ import annotations

import pytest

from align.words.confusables import confusable, listed_for, stands_near


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


def test_a_collocation_inside_the_stretch_is_no_witness():
    assert not stands_near("뇌물을 받았다", (0, 2), ("뇌물",), 1)
    assert stands_near("뇌물을 받았다", (4, 6), ("뇌물",), 1)
    far = "검찰은 뇌물수수 혐의로 기소된 시장에게"
    assert stands_near(far, (17, 19), ("검찰",), 1)
    assert not stands_near(far, (17, 19), ("검찰",), 3)
