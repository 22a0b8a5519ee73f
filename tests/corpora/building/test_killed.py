"""Builds whose workers, or which themselves, are killed: nothing is lost and nothing doubled."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import cheap_pages
import pyarrow.parquet as pq
import pytest

from corpora.building import BuildConfig, BuildError, build_corpus
from corpora.building.digest import digest_rows

CONFIG = BuildConfig(shard_pages=10, vocab=0)
SOON = 60.0


def build(out, pages, **options):
    options = {"config": CONFIG, "workers": 2, **options}
    return build_corpus(pages, out, function=cheap_pages.align_cheaply, **options)


def with_deaths(folder):
    """Forty pages, one of which kills the first worker that reads it."""
    pages = cheap_pages.pages(40)
    texts = json.loads(pages[21].content)["pairs"]
    pages[21] = cheap_pages.page(pages[21].id, texts, die=str(folder / "died"))
    return pages


@pytest.fixture(scope="module")
def undisturbed(tmp_path_factory):
    """The rows of a build in which nobody died."""
    out = tmp_path_factory.mktemp("undisturbed") / "out"
    with pytest.MonkeyPatch.context() as patch:
        import here_engine

        here_engine.install(patch)
        build(out, cheap_pages.pages(40), engine="here")
    return digest_rows(out)


@pytest.mark.parametrize("engine", ["local", "dask"])
def test_a_killed_worker_costs_no_row_on_either_engine(tmp_path, engine, undisturbed):
    if engine == "dask":
        pytest.importorskip("distributed")
    summary = build(tmp_path / "out", with_deaths(tmp_path), engine=engine)
    assert (tmp_path / "died").exists()
    assert summary.lost == 1
    assert digest_rows(tmp_path / "out") == undisturbed
    manifest = (tmp_path / "out" / "manifest.jsonl").read_bytes().splitlines()
    assert [json.loads(line)["attempts"] for line in manifest[1:-1]] == [1, 1, 2, 1]


def test_a_page_that_kills_whoever_reads_it_is_left_out(tmp_path):
    pages = cheap_pages.pages(12)
    pages[3] = cheap_pages.page("deadly", [["강이 넘쳤다.", "The river flooded."]], die="always")
    summary = build(tmp_path / "out", pages)
    assert summary.lost == 3
    assert summary.statistics.pages["ends-its-worker"] == 1
    refused = pq.read_table(tmp_path / "out" / "rejected" / "00000.parquet").to_pylist()
    assert [row["id"] for row in refused if row["reason"] == "ends-its-worker"] == ["deadly"]
    assert summary.statistics.pages["seen"] == 12


def start(out, pages):
    """A build in a process of its own, as a user starts one."""
    code = (
        "import cheap_pages, pickle, sys\n"
        "from pathlib import Path\n"
        "from corpora.building import BuildConfig, build_corpus\n"
        "if __name__ == '__main__':\n"
        "    pages = pickle.loads(Path(sys.argv[2]).read_bytes())\n"
        "    build_corpus(pages, Path(sys.argv[1]), workers=2,\n"
        "                 config=BuildConfig(shard_pages=10, vocab=0),\n"
        "                 function=cheap_pages.align_cheaply)\n"
    )
    import pickle

    script, pickled = out.with_suffix(".py"), out.with_suffix(".pickle")
    script.write_text(code, encoding="utf-8")
    pickled.write_bytes(pickle.dumps(pages))
    search = os.pathsep.join([str(Path(__file__).parent), os.getcwd()])
    return subprocess.Popen(
        [sys.executable, str(script), str(out), str(pickled)],
        env={**os.environ, "PYTHONPATH": search},
    )


def wait_for(found):
    end = time.monotonic() + SOON
    while not found():
        assert time.monotonic() < end, "it did not come"
        time.sleep(0.05)


def test_a_run_killed_in_the_middle_is_resumed_and_locked_meanwhile(tmp_path, undisturbed):
    # Its third shard waits, so that the run is killed with shards of every kind.
    pages, out = cheap_pages.pages(40), tmp_path / "out"
    texts = json.loads(pages[24].content)["pairs"]
    pages[24] = cheap_pages.page(pages[24].id, texts, wait=2.0)
    run = start(out, pages)
    records = out / ".staging" / "records"
    wait_for(lambda: len(list(records.glob("align-*"))) >= 2)
    with pytest.raises(BuildError, match=rf"process {run.pid} on .* is building there"):
        build(out, pages, resume=True)
    run.send_signal(signal.SIGKILL)
    run.wait()
    # A line that was being written, and a file that was.
    (out / ".staging" / "attempts.jsonl").write_bytes(b'{"task": "align-')
    (out / "data").mkdir(exist_ok=True)
    (out / "data" / ".train-00000.parquet.x.part").write_bytes(b"half")
    assert len(list(records.glob("align-*"))) < 4
    build(out, pages, resume=True)
    assert digest_rows(out) == undisturbed
    assert not list((out / "data").glob(".*"))
