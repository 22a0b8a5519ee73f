"""Ends of ranges that are another in the English."""

from __future__ import annotations

import pytest

from align.checks.number.range_ends import find_range_ends

FLAGGED = [
    ("유가는 129~130달러를 오갔다.", "Oil moved between $529 and $130.", "529", "129"),
    ("유가는 129~130달러를 오갔다.", "Oil moved between $12900 and $130.", "12900", "129"),
    ("11세에서 18세 학생이다.", "They are 110 to 18-year-olds.", "110", "11"),
]
CLEAN = [
    ("유가는 129~130달러를 오갔다.", "Oil moved between $129 and $130."),
    ("유가는 129~130달러를 오갔다.", "Oil moved around $130."),
    ("유가는 129~130달러를 오갔다.", "In 30 minutes oil moved to $130."),
    ("유가는 129~130달러를 오갔다.", "Oil was at $130 after three rises."),
    ("10~20명이 왔다.", "10 or more people came, 20 at most."),
    ("10명이 왔다.", "Between 10 and 30 people came."),
    ("3월에서 5월까지 연다.", "It is open from March to May."),
    ("2020~2022년에 지었다.", "It was built between 2019 and 2022."),
    ("30~40대가 많다.", "Many are in their 30s and 40s."),
]


@pytest.mark.parametrize(("ko", "en", "said", "right"), FLAGGED)
def test_flagged(ko: str, en: str, said: str, right: str) -> None:
    assert [(en[slice(*one.en)], one.right) for one in find_range_ends(ko, en)] == [(said, right)]


@pytest.mark.parametrize(("ko", "en"), CLEAN)
def test_clean(ko: str, en: str) -> None:
    assert list(find_range_ends(ko, en)) == []
