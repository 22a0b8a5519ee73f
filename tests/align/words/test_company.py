"""What stands near a word, and how many of it a text has there."""

from __future__ import annotations

from align.words.company import company, how_many_near, keepers


def test_company_is_mutual():
    assert "백신" in company("접종")
    assert "접종" in keepers()["백신"]
    assert company("겅보") == ()
    assert "겅보" not in keepers()


def test_a_collocation_inside_the_stretch_is_no_witness():
    assert not how_many_near("뇌물을 받았다", (0, 2), ("뇌물",), 1)
    assert how_many_near("뇌물을 받았다", (4, 6), ("뇌물",), 1)
    far = "검찰은 뇌물수수 혐의로 기소된 시장에게"
    assert how_many_near(far, (17, 19), ("검찰",), 1)
    assert not how_many_near(far, (17, 19), ("검찰",), 3)


def test_company_is_counted_and_asked_of_a_word_whatever_is_printed_for_it():
    words = company("구속")
    assert {"영장", "혐의"} <= set(words)
    assert how_many_near("뇌물 혐의로 영장이 나왔다", (9, 9), words, 1) == 2


def test_company_far_away_says_nothing():
    text = "검찰은 어제 아침 일찍 사무실에 나와 하루 종일 회의를 한 시장에게"
    at = text.index("시장")
    assert not how_many_near(text, (at, at + 2), ("검찰",), 1)


def test_company_begins_where_a_token_does():
    assert how_many_near("신도가 목자를 만났다", (4, 6), ("신도",), 1)
    assert not how_many_near("바나바 서신과 목자서신도 있다", (8, 10), ("신도",), 1)
