"""Figures of one sentence that must agree."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from align.consistency._figures import find_disagreements

# Text, language, what is stated, what the other figures make.
WRONG = {
    "a rise": ("Visitors rose from 57,000 to 92,000, an increase of 71%.", "en", "71%", "61%"),
    "a rise with units": (
        "Sales grew from 20 billion won last year to 30 billion won, up 40%.",
        *("en", "40%", "50%"),
    ),
    "a fall": ("The budget fell from 40,000 won to 30,000 won, down 35%.", "en", "35%", "25%"),
    "a Korean rise": ("4만 명에서 5만 명으로 35% 늘었다.", "ko", "35%", "25%"),
    "a Korean fall": ("예산을 20억원에서 15억원으로 40% 줄였다.", "ko", "40%", "25%"),
    "parts": ("There were 150 people (80 men and 60 women).", "en", "150", "140"),
    "Korean parts": ("참가자는 150명(남자 80명, 여자 60명)이다.", "ko", "150", "140"),
}
RIGHT = {
    "57,000 to 92,000 is 61 %": ("It rose from 57,000 to 92,000, an increase of 61%.", "en"),
    "rounded to 60 %": ("It rose from 57,000 to 92,000, an increase of about 60%.", "en"),
    "one decimal": ("It rose from 57,000 to 92,000, an increase of 61.4%.", "en"),
    "figures that are rounded": (
        "방문객은 지난해 5만 7000여명에서 올해 9만 2000여명으로 61% 증가했다.",
        "ko",
    ),
    "a share": ("It rose from 57,000 to 92,000, 40% of the total.", "en"),
    "another base": ("It rose from 57,000 to 92,000, up 12% compared to 2019.", "en"),
    "two percentages": ("It rose from 20% to 30%, up 12%.", "en"),
    "a span of time": ("The share rose 5% from 2019 to 2021.", "en"),
    "a route": ("It runs from 10 a.m. to 5 p.m., and sales rose 3%.", "en"),
    "parts that add up": ("There were 150 people (90 men and 60 women).", "en"),
    "not all the parts": ("There were 150 people (including 80 men and 60 women).", "en"),
    "some of several": ("참가자는 150명(학생 80명, 교사 60명 등)이다.", "ko"),
    "another unit": ("예산은 150억원(2년, 3곳)이다.", "ko"),
    "no change of direction": ("기온이 20도에서 25도로 바뀌고 습도는 60%다.", "ko"),
    "a single part": ("참가자는 150명(여자 60명)이다.", "ko"),
}


@pytest.mark.parametrize(("text", "lang", "stated", "computed"), WRONG.values(), ids=WRONG)
def test_wrong(text, lang, stated, computed):
    (found,) = find_disagreements(text, lang)
    assert (found.stated, found.computed) == (stated, computed)
    assert all(text[a:b] for a, b in found.spans)


@pytest.mark.parametrize(("text", "lang"), RIGHT.values(), ids=RIGHT)
def test_right(text, lang):
    assert find_disagreements(text, lang) == ()


@given(st.text(alphabet="fromt 0123456789,.%%()up증가에서로명만 ", max_size=60))
def test_any_text_is_survived(text):
    for lang in ("ko", "en"):
        for found in find_disagreements(text, lang):
            assert all(0 <= a < b <= len(text) for a, b in found.spans)
