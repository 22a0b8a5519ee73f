"""``daeyeok build``: from pages in a folder to a corpus, stopped and gone on with."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time

import pyarrow.parquet as pq
import pytest
from typer.testing import CliRunner

from corpora.building import Progress
from corpora.samples import SAMPLES, sample_path
from scripts.build_progress import describe, time_left
from scripts.daeyeok import app

RUN = CliRunner()


@pytest.fixture(scope="module")
def pages(tmp_path_factory):
    folder = tmp_path_factory.mktemp("pages")
    for name in SAMPLES:
        shutil.copy(sample_path(name), folder / name)
    shutil.copy(sample_path(SAMPLES[0]), folder / "repeats.txt")
    (folder / "image.txt").write_bytes(b"\x89PNG\r\n\x1a\n" + b"\0" * 400)
    return folder


@pytest.fixture(scope="module")
def corpus(pages, tmp_path_factory):
    """A corpus of the samples, built by the command itself."""
    out = tmp_path_factory.mktemp("corpus") / "out"
    arguments = ["build", str(pages), "-o", str(out), "--workers", "1", "--vocab", "900", "--learn"]
    command = [sys.executable, "-m", "scripts.daeyeok", *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return out, done


def test_the_samples_become_a_corpus(corpus, pages):
    out, done = corpus
    assert done.returncode == 0, done.stderr
    kept = pq.read_table(out / "data").to_pylist()
    assert len(kept) >= 30
    assert len({row["article"] for row in kept}) == len(SAMPLES)
    refused = pq.read_table(out / "rejected").to_pylist()
    reasons = {row["article"].rpartition("/")[2]: row["reason"] for row in refused}
    assert reasons["image.txt"] == "binary-page"
    assert reasons["repeats.txt"] == "duplicate-page"
    assert {row["role"] for row in kept} == {"headline", "body", "caption"}
    assert f"Wrote {out}: {len(kept)} pairs of 5 articles" in done.stderr
    assert "Aligning: 7 of 7" in done.stderr


def test_the_card_tells_of_the_samples(corpus):
    text = (corpus[0] / "README.md").read_text(encoding="utf-8")
    assert "| `binary-page` | 1 | no text |" in text
    assert "sentencepiece unigram, " in text
    assert (corpus[0] / "tokeniser.model").exists()
    assert (corpus[0] / "learned.tsv").read_text().startswith("ko\ten\tprobability")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--set", "least_score=2"], "least_score is a share"),
        (["--set", "colour=red"], "settings are splitter"),
        (["--scheduler", "tcp://a:1"], "goes with --engine dask"),
        (["--engine", "spark"], "spark"),
    ],
)
def test_wrong_options_are_refused(pages, tmp_path, arguments, said):
    result = RUN.invoke(app, ["build", str(pages), "-o", str(tmp_path / "out"), *arguments])
    assert result.exit_code == 2
    assert said in " ".join(result.output.replace("│", " ").split())
    assert not (tmp_path / "out").exists()


def test_a_corpus_that_is_there_is_told_in_one_line(corpus, pages):
    result = RUN.invoke(app, ["build", str(pages), "-o", str(corpus[0])])
    assert result.exit_code == 2
    assert "holds a corpus already" in result.output


def test_a_folder_that_cannot_be_written_is_told(pages, tmp_path):
    (tmp_path / "file").write_text("mine")
    result = RUN.invoke(app, ["build", str(pages), "-o", str(tmp_path / "file" / "out")])
    assert result.exit_code == 2
    assert "file/out" in result.output


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_what_is_stopped_says_how_to_go_on(tmp_path, number):
    # So many that the build is still at work when it is stopped.
    pages, out = tmp_path / "pages", tmp_path / "out"
    pages.mkdir()
    for copy in range(200):
        shutil.copy(sample_path(SAMPLES[0]), pages / f"{copy}.txt")
    command = [sys.executable, "-m", "scripts.daeyeok", "build", str(pages), "-o", str(out)]
    run = subprocess.Popen(
        [*command, "--workers", "1"],
        stderr=subprocess.PIPE,
        text=True,
        # A shell that runs the tests in the background makes its children ignore Ctrl-C.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )
    end = time.monotonic() + 60.0
    while not (out / ".staging" / "job.json").exists():
        assert time.monotonic() < end
        time.sleep(0.02)
    os.kill(run.pid, number)
    told = " ".join(run.communicate()[1].split())
    assert run.returncode == 130
    assert f"To go on: daeyeok build {pages} -o {out} --workers 1 --resume" in told


def test_figures_of_progress():
    first = Progress("Aligning", pages=0)
    now = Progress("Aligning", 1, 9, 100, 900, kept=1_234, rejected=56, lost=1)
    assert describe(now, first, 10.0) == (
        "10.0 pages/s, 1,234 pairs, 56 rejected, 1 workers lost, 0:01:20 left"
    )
    assert describe(Progress("Aligning", pages=3), None, 0.0) == "0 pairs, 0 rejected"
    assert describe(Progress("Writing", 3, 4), first, 9.0) == ""
    assert time_left(Progress("Aligning", pages=3), 5.0) == ""
