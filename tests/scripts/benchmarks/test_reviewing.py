"""Every list, by every filter, is asked for and timed."""

from __future__ import annotations

from urllib.parse import parse_qsl, urlsplit

import pytest

from align.checks import ALL_CHECKS
from align.mqm import Severity
from corpora.review.params import VIEWS
from scripts.benchmarks.reviewing import LISTS, answer_times, measure, questions

ASKED = [address for group in questions(400, 21).values() for address in group]


def values(path: str, name: str) -> set[str]:
    """What a list is asked for under one name."""
    asked = [urlsplit(address) for address in ASKED]
    return {
        value
        for at in asked
        if at.path == path
        for key, value in parse_qsl(at.query)
        if key == name
    }


@pytest.mark.parametrize("path", LISTS.values())
def test_each_list_is_asked_by_every_filter_and_for_its_last_page(path):
    assert values(path, "state") == set(VIEWS)
    assert values(path, "severity") == {severity.value for severity in Severity}
    assert values(path, "category") == {check.category.value for check in ALL_CHECKS}
    assert values(path, "check") == {check.name for check in ALL_CHECKS}
    assert {"항구", "다리", "박물", "도서", "libr"} == values(path, "q")
    assert values(path, "after")


def test_the_lists_without_filters_are_asked_too():
    assert {"/history", "/statistics"} <= set(ASKED)


def test_the_first_rows_of_each_list_are_timed():
    found = {one.name.rpartition(": ")[0]: one for one in measure(0.003)}
    assert found["pairs put into a review file"].value > 0
    for name in questions(300, 11):
        p50, worst = found[f"{name}, p50"], found[f"{name}, worst"]
        assert 0 < p50.value <= worst.value
        assert p50.bar == worst.bar == 500.0
        assert "/" in worst.name


def test_an_answer_that_is_no_list_ends_the_benchmark():
    import httpx

    refusing = httpx.MockTransport(lambda request: httpx.Response(400))
    with (
        httpx.Client(base_url="http://made", transport=refusing) as http,
        pytest.raises(RuntimeError, match=r"/\?state=odd: the review page answered 400"),
    ):
        answer_times(http, "/?state=odd", tries=1)
