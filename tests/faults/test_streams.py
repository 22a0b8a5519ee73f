"""Pipes and streams: a reader that has seen enough, streams that are closed, or full."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from corpora.samples import SAMPLES, sample_path

ROOT = Path(__file__).parents[2]
PAGE = str(sample_path(SAMPLES[0]))
COMMAND = [sys.executable, "-m", "scripts.daeyeok"]
PAIR = json.dumps({"id": 1, "ko": "관람객은 3만 5000명이다.", "en": "There were 350,000 visitors."})
DOCUMENT = json.dumps({"ko": ["비가 왔다."], "en": ["It rained."]})
FULL = "standard output: the disk is full\n"
CLOSED = "standard output: Bad file descriptor\n"
PIPES = {"check": f"{PAIR}\n" * 3000, "link": f"{DOCUMENT}\n" * 3000}
ANSWERS = [
    ["check", "--jsonl"],
    ["align", PAGE],
    ["align", PAGE, "--format", "json"],
    ["checks"],
    ["--help"],
]


def shell(words: list[str], redirection: str, lines: str = ""):
    """A command as a shell would start it; what it says on stderr, and its exit code."""
    return subprocess.run(
        ["sh", "-c", f'"$@" {redirection}', "sh", *COMMAND, *words],
        input=lines, capture_output=True, text=True, check=False, cwd=ROOT,
    )  # fmt: skip


@pytest.mark.parametrize("name", list(PIPES))
def test_a_reader_that_has_seen_enough_ends_the_command_without_a_word(tmp_path, name):
    given, code = tmp_path / "given", tmp_path / "code"
    given.write_text(PIPES[name])
    pipeline = f'{{ "$@" < {given}; echo $? > {code}; }} | head -c 1'
    done = subprocess.run(
        ["sh", "-c", pipeline, "sh", *COMMAND, name, "--jsonl"],
        capture_output=True, check=False, cwd=ROOT,
    )  # fmt: skip
    assert (len(done.stdout), done.stderr) == (1, b"")
    assert code.read_text() == "1\n"


@pytest.mark.parametrize("words", ANSWERS, ids=" ".join)
def test_answers_that_find_no_room_are_told(words):
    done = shell(words, "> /dev/full", f"{PAIR}\n")
    assert (done.returncode, done.stderr) == (2, FULL)


@pytest.mark.parametrize("words", ANSWERS[:3], ids=" ".join)
def test_answers_that_nobody_can_get_are_told(words):
    done = shell(words, ">&-", f"{PAIR}\n")
    assert (done.returncode, done.stderr) == (2, CLOSED)


def test_a_command_that_answers_nothing_needs_no_stdout(tmp_path):
    target = tmp_path / "pairs.tsv"
    source = tmp_path / "pairs.jsonl"
    source.write_text(f"{PAIR}\n")
    assert shell(["convert", str(source), str(target)], ">&- <&-").returncode == 0
    assert "350,000" in target.read_text()


@pytest.mark.parametrize("redirection", ["2>&-", "2>/dev/full"])
def test_where_nobody_hears_of_bad_lines_the_good_ones_are_answered(redirection):
    done = shell(["check", "--jsonl"], redirection, "{\n" + PAIR + "\n")
    assert done.returncode == 2
    first, second = map(json.loads, done.stdout.splitlines())
    assert "no JSON" in first["error"]
    assert second["flags"]


def test_an_input_that_is_closed_is_told():
    done = shell(["check", "--jsonl"], "<&-")
    assert (done.returncode, done.stderr) == (2, "standard input: Bad file descriptor\n")


def test_a_report_for_a_pipe_goes_down_the_pipe():
    done = shell(["align", PAGE, "--format", "jsonl", "-o", "/dev/stdout"], "| cat")
    assert done.stderr == "Wrote /dev/stdout\n"
    assert all(json.loads(line) for line in done.stdout.splitlines())
    assert Path("/dev/stdout").is_symlink()
