"""A clock that jumps: order is that of numbers, and no rate or time is negative."""

from __future__ import annotations

import json
from datetime import datetime, timedelta, timezone

import cheap_pages
import pytest

from corpora.building import BuildConfig, Progress, build_corpus
from corpora.building.digest import digest_rows
from corpora.review import actions, journal
from corpora.review.history import read_history
from corpora.review.importing import import_rows
from corpora.review.journal import undo
from corpora.review.store import Store
from corpora.rows import Row
from scripts.build_progress import describe, rate_of, time_left


@pytest.fixture
def backwards(monkeypatch):
    """A clock that goes back a day whenever it is looked at."""
    start, looks = datetime(2026, 1, 1, tzinfo=timezone.utc), iter(range(10_000))

    def now():
        return (start - timedelta(days=next(looks))).isoformat(timespec="milliseconds")

    monkeypatch.setattr(journal, "now", now)
    monkeypatch.setattr(actions, "now", now)


def test_what_reviewers_did_stands_in_the_order_in_which_they_did_it(tmp_path, backwards):
    with Store(tmp_path / "r.sqlite") as store:
        import_rows(store, [Row("a/0", "강", "river", article="a")], source="a", name="a")
        for words in ("one", "two", "three"):
            actions.add_comment(store, "Kim", 1, words)
        with store.writing() as db:
            assert undo(db, "Kim").label == read_history(db).events[1].label
            events = read_history(db).events
            kept = db.execute("SELECT value FROM comments ORDER BY id").fetchall()
    assert [json.loads(row["value"])["text"] for row in kept] == ["one", "two"]
    assert [event.id for event in events] == sorted((e.id for e in events), reverse=True)
    assert [event.kind for event in events] == ["undo", "do", "do", "do", "import"]
    assert [event.at for event in events] == sorted(event.at for event in events)


def test_a_build_depends_on_no_clock(tmp_path, here, monkeypatch):
    build(tmp_path / "one")
    looks = iter(range(100_000, 0, -1))
    monkeypatch.setattr("time.time", lambda: float(next(looks)))
    build(tmp_path / "other")
    assert digest_rows(tmp_path / "one") == digest_rows(tmp_path / "other")
    lines = [
        (tmp_path / name / "manifest.jsonl").read_text().splitlines() for name in ("one", "other")
    ]
    one, other = ([_without_measures(line) for line in side] for side in lines)
    assert one == other


def build(out):
    config = BuildConfig(shard_pages=10, vocab=0)
    build_corpus(
        cheap_pages.pages(30), out, config=config, engine="here", workers=2,
        function=cheap_pages.align_cheaply,
    )  # fmt: skip


def _without_measures(line: str) -> dict:
    told = json.loads(line)
    assert told.pop("seconds", 0.0) >= 0.0
    told.pop("peak_mib", None)
    return told


@pytest.mark.parametrize("seconds", [0.0, -5.0, 1e-9])
def test_progress_is_told_whatever_the_clock_says(seconds):
    first, now = Progress("Aligning", pages=0), Progress("Aligning", pages=50, all_pages=60)
    told = describe(now, first, seconds)
    assert told.endswith("0 pairs, 0 rejected") or "0:00:00 left" in told
    assert "-" not in told
    assert rate_of(now, first, seconds) >= 0.0


def test_more_pages_than_there_were_leave_no_time_to_wait():
    assert time_left(Progress("Aligning", pages=70, all_pages=60), 10.0) == "0:00:00"
