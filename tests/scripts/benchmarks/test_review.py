"""The made review file, and the server in front of it."""

from __future__ import annotations

import httpx
import pytest

from align.checks import ALL_CHECKS
from align.mqm import Severity
from corpora.review.listing import Filter, count_pairs
from corpora.review.store import Store
from scripts.benchmarks._review import HITS, kill_server, make_review, start_server

PAIRS = 400


@pytest.fixture(scope="module")
def path(tmp_path_factory):
    path = tmp_path_factory.mktemp("made") / "review.sqlite"
    make_review(path, PAIRS)
    return path


@pytest.fixture
def db(path):
    with Store(path) as store, store.reading() as db:
        yield db


def test_three_pairs_of_eight_bear_a_flag(db):
    assert count_pairs(db, Filter(state="all")) == PAIRS
    [flags] = db.execute("SELECT count(*) FROM flags").fetchone()
    assert flags == PAIRS * 3 / 8


def test_every_check_category_and_severity_is_there(db):
    def held(column):
        return {row[0] for row in db.execute(f"SELECT DISTINCT {column} FROM flags")}

    assert held("name") == {check.name for check in ALL_CHECKS}
    assert held("category") == {check.category.value for check in ALL_CHECKS}
    assert held("severity") == {severity.value for severity in Severity}


def test_some_flags_are_judged_and_most_wait(db):
    found = dict(db.execute("SELECT state, count(*) FROM flags GROUP BY state").fetchall())
    assert set(found) == {"open", "accepted", "dismissed", "conflict"}
    assert found["open"] >= sum(found.values()) / 2


def test_one_article_is_longer_than_a_page(db):
    pairs = [row["pairs"] for row in db.execute("SELECT pairs FROM articles ORDER BY id")]
    assert pairs == [200, *[10] * 20]


def test_each_word_is_held_by_so_many_of_the_last_pairs(db):
    for word, hits in HITS.items():
        found = count_pairs(db, Filter(state="all", text=word))
        assert found == min(hits, PAIRS, 1000)
    [first] = db.execute("SELECT min(id) FROM pairs WHERE ko LIKE '%항구%'").fetchone()
    assert first == PAIRS


def test_the_server_is_the_command_and_is_killed_at_once(path):
    server, address = start_server(path, "--name", "Kim")
    assert "2번째" in httpx.get(f"{address}/pairs?state=all", timeout=60).text
    kill_server(server)
    assert server.returncode == -9


def test_a_server_that_cannot_start_says_why(tmp_path):
    (tmp_path / "not.sqlite").write_text("something else")
    with pytest.raises(RuntimeError, match="no review file"):
        start_server(tmp_path / "not.sqlite")
