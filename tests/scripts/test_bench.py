"""make bench: figures, bars, a failure beside the others, the record on disk."""

from __future__ import annotations

import json

import pytest
import typer
from typer.testing import CliRunner

from scripts import bench as command
from scripts.benchmarks._figure import Benchmark, Figure, made_pages, run_child, spent
from scripts.benchmarks.table import BENCHMARKS

APP = typer.Typer()
APP.command()(command.bench)
RUN = CliRunner()


@pytest.mark.parametrize(
    ("value", "bar", "least", "met"),
    [
        (0.2, 0.3, False, True),
        (0.4, 0.3, False, False),
        (160.0, 150.0, True, True),
        (140.0, 150.0, True, False),
        (140.0, None, True, None),
    ],
)
def test_a_bar_is_a_least_or_a_most(value, bar, least, met):
    assert Figure("speed", value, "", bar=bar, least=least).is_met is met


def test_every_benchmark_has_a_name_of_its_own_and_says_what_it_measures():
    assert len({one.name for one in BENCHMARKS}) == len(BENCHMARKS)
    assert all(one.about and one.measure.__doc__ for one in BENCHMARKS)


def test_a_benchmark_in_a_process_of_its_own_is_told_and_kept(tmp_path):
    out = tmp_path / "deep" / "results.json"
    result = RUN.invoke(APP, ["converting", "--scale", "0.01", "-o", str(out)])
    assert result.exit_code == 0, result.output
    assert "write tmx" in result.output
    record = json.loads(out.read_text())
    assert record["failed"] == {}
    assert record["scale"] == 0.01
    told = {(one["name"], one["unit"]) for one in record["figures"]["converting"]}
    assert {("read moses", "s/million"), ("peak memory of the others", "MiB")} <= told


def test_a_failure_is_named_and_leaves_the_others_be(tmp_path, monkeypatch):
    broken = Benchmark("broken", "nothing", lambda scale: iter(()))
    monkeypatch.setattr(command, "BENCHMARKS", (broken, *BENCHMARKS))
    out = tmp_path / "results.json"
    result = RUN.invoke(APP, ["broken", "converting", "--scale", "0.01", "-o", str(out)])
    assert result.exit_code == 1
    assert "broken failed: StopIteration" in result.output
    assert json.loads(out.read_text())["figures"]["converting"]


def test_an_unknown_name_is_refused_with_those_there_are(tmp_path):
    out = tmp_path / "results.json"
    result = RUN.invoke(APP, ["speed", "-o", str(out)])
    assert result.exit_code == 2
    assert not out.exists()
    assert "no benchmark speed" in result.output
    assert "startup" in result.output


def test_the_list_runs_nothing():
    result = RUN.invoke(APP, ["--list"])
    assert [line.split()[0] for line in result.output.splitlines()] == [b.name for b in BENCHMARKS]


def test_made_pages_are_the_same_each_time_and_readable():
    pages = made_pages(12)
    made_pages.cache_clear()
    assert pages == made_pages(12)
    assert 0 < len(pages) <= 12


def test_a_child_tells_its_time_and_memory_or_its_last_line():
    seconds, mib = run_child("-c", "pass")
    assert seconds > 0
    assert mib > 1
    with pytest.raises(RuntimeError, match="ValueError: no"):
        run_child("-c", "raise ValueError('no')")


def test_what_children_spend_counts():
    with spent() as cost:
        run_child("-c", "sum(range(3_000_000))")
    assert cost.core > 0
    assert cost.clock > 0
