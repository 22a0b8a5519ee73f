"""What the server acknowledged before it was killed is in the file, and what is not is told."""

from __future__ import annotations

from dataclasses import replace

import pytest

from scripts.benchmarks import keeping
from scripts.benchmarks.keeping import ask, lost, measure, post_while_killing


@pytest.fixture(scope="module")
def posted(tmp_path_factory):
    """A file, and 60 verdicts posted to it through a kill."""
    path = tmp_path_factory.mktemp("kept") / "review.sqlite"
    asked = ask(path, 60)
    return path, asked, post_while_killing(path, asked, kills=1)


def test_every_verdict_is_another_one_of_three_reviewers(posted):
    _, asked, _ = posted
    assert len({(one.who, one.key, one.context) for one in asked}) == 60
    assert [sum(one.who == who for one in asked) for who in keeping.REVIEWERS] == [20, 20, 20]
    assert {one.verdict for one in asked} == {"accept", "dismiss"}


def test_all_are_acknowledged_through_the_kill_and_none_is_lost(posted):
    path, asked, found = posted
    assert sorted(found.acknowledged) == sorted(asked)
    assert found.kills == 1
    assert lost(path, found.acknowledged) == []


def test_a_verdict_that_is_not_in_the_file_is_lost(posted):
    path, asked, _ = posted
    opposite = {"accept": "dismiss", "dismiss": "accept"}
    never = replace(asked[0], who="Choi")
    other = replace(asked[1], verdict=opposite[asked[1].verdict])
    assert lost(path, [never, other, *asked]) == [never, other]


def test_figures_say_how_many_and_a_lost_one_fails_the_benchmark(monkeypatch):
    monkeypatch.setattr(keeping, "lost", lambda path, acknowledged: list(acknowledged[:2]))
    figures = measure(0.012)
    found = [next(figures) for _ in range(5)]
    with pytest.raises(RuntimeError, match="2 acknowledged verdicts are not in the file"):
        next(figures)
    assert [(one.name, one.value) for one in found if one.bar is not None] == [
        ("verdicts acknowledged", 60),
        ("distinct ones", 60),
        ("lost", 2),
    ]


def test_a_server_that_does_not_come_back_ends_it(monkeypatch, tmp_path):
    path = tmp_path / "review.sqlite"
    asked, starts = ask(path, 60), iter([keeping.start_server])

    def start_once(*arguments):
        start = next(starts, None)
        if start is None:
            raise RuntimeError("the port is taken")
        return start(*arguments)

    monkeypatch.setattr(keeping, "start_server", start_once)
    with pytest.raises(RuntimeError, match="the port is taken"):
        post_while_killing(path, asked, kills=1)
