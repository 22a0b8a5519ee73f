"""Characters that the crawler lost."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from align.bitext import Pair
from align.consistency._losses import find_losses

# Korean, English, what is left, what was printed.
FLAGGED = {
    "day of a month": ("시는 131일 밝혔다.", "The city said on January 31.", "131일", "1월 31일"),
    "the day alone": ("시는 131일 밝혔다.", "The city said on the 31st.", "131일", "1월 31일"),
    "two figures each": ("1225일 열렸다.", "It was held on December 25.", "1225일", "12월 25일"),
    "British order": ("시는 64일 밝혔다.", "The city said on 4 June.", "64일", "6월 4일"),
    "the space is left": ("5 3일부터 열린다.", "It opens on May 3.", "5 3일", "5월 3일"),
    "time of day": ("오후 730분 시작했다.", "It began at 7:30 p.m.", "730분", "7시 30분"),
    "24-hour time": ("1930분 시작했다.", "It began at 7:30 p.m.", "1930분", "19시 30분"),
    "day before a quotation": (
        "시는 17'2023 축제'를 연다.",
        "On the 17th, it opens.",
        "17'",
        "17일 '",
    ),
    "the greater scale word": (
        "매출은 12 5000만원이다.",
        "Sales were 1.25 billion won.",
        "12 5000만",
        "12억 5000만",
    ),
    "ten thousands": ("3 2500명이 왔다.", "Some 32,500 people came.", "3 2500", "3만 2500"),
    "a sum without its scale": ("20원을 확보했다.", "It secured 2 billion won.", "20", "20억"),
    "a round number without its scale": ("2여명이 모였다.", "About 2,000 people met.", "2", "2천"),
    "a range": ("1020명이 떠난다.", "From 10 to 20 people will leave.", "1020", "10~20"),
    "between two quotations": (
        '군수는 "뛰겠다""늘리겠다"고 말했다.',
        '"I will run," he said, and "I will increase it."',
        '""',
        '"며 "',
    ),
}
CLEAN = {
    "a number of days": ("131일 걸렸다.", "It took 131 days."),
    "a duration": ("131일간 열렸다.", "It was held for 131 days until January 31."),
    "minutes": ("730분 걸렸다.", "It took 730 minutes."),
    "a date in full": ("1월 31일 밝혔다.", "It said on January 31."),
    "a time in full": ("7시 30분 시작했다.", "It began at 7:30."),
    "a day": ("31일 밝혔다.", "It said on the 31st."),
    "the English has no date": ("시는 131일 밝혔다.", "The city said so."),
    "the English has both": ("131일째인 31일", "On January 31, day 131"),
    "another day": ("시는 131일 밝혔다.", "The city said on January 30."),
    "another month": ("시는 131일 밝혔다.", "The city said on March 31."),
    "no month has that day": ("시는 139일 밝혔다.", "The city said on the 39th."),
    "a year in quotation marks": ("올해 '2023 축제'", "The 2023 Festival on the 17th"),
    "a list of figures": ("5 3일 경기", "The 3-day game number 5"),
    "a figure in full": ("12억 5000만원이다.", "It was 1.25 billion won."),
    "two figures": ("3 2500명", "3 and 2,500 people"),
    "a price": ("20원 올랐다.", "It rose by 20 won."),
    "a range in full": ("10~20명이 떠난다.", "From 10 to 20 people will leave."),
    "the figure itself": ("1020명이 떠난다.", "A total of 1,020 people will leave."),
    "two quotations in full": ('"뛰겠다"며 "늘리겠다"고 말했다.', '"I will run," he said.'),
    "doubled quotation marks": ('""중단한다""고 말했다.', '""We will stop,"" he said.'),
    "no English": ("시는 131일 밝혔다.", ""),
}


@pytest.mark.parametrize(("ko", "en", "left", "printed"), FLAGGED.values(), ids=FLAGGED)
def test_flagged(ko, en, left, printed):
    (loss,) = find_losses(Pair.of(ko, en))
    assert (ko[slice(*loss.ko)], loss.printed, loss.sure) == (left, printed, True)
    assert all(en[slice(*span)] for span in loss.en)


@pytest.mark.parametrize(("ko", "en"), CLEAN.values(), ids=CLEAN)
def test_clean(ko, en):
    assert find_losses(Pair.of(ko, en)) == ()


def test_a_figure_that_may_be_meant_is_not_sure():
    (loss,) = find_losses(Pair.of("300명이 왔다.", "Some 3,000,000 people came."))
    assert (loss.printed, loss.sure) == ("300만", False)


@given(
    st.text(alphabet="131일730분17'2023\"” 만원~", max_size=40),
    st.text(alphabet="Jan.uary 0123 to people", max_size=40),
)
def test_any_text_is_survived(ko, en):
    end = 0
    for loss in find_losses(Pair.of(ko, en)):
        assert end <= loss.ko[0] < loss.ko[1] <= len(ko)
        end = loss.ko[1]
