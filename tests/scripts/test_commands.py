"""The commands as a shell meets them: output, exit codes, pipes."""

from __future__ import annotations

import json
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

import pytest
from typer.testing import CliRunner

from align.checks import ALL_CHECKS
from align.consistency import ALL_ARTICLE_CHECKS
from corpora.samples import SAMPLES, sample_path
from scripts.daeyeok import app

ROOT = Path(__file__).parents[2]
PAGE = str(sample_path(SAMPLES[0]))


def run(*arguments: str, input: str | bytes | None = None):
    return CliRunner().invoke(app, arguments, input=input)


def test_align_shows_pairs_and_flags_and_is_fine():
    done = run("align", PAGE)
    assert done.exit_code == 0
    assert "looks like a misprint" in done.stdout
    assert done.stdout.index("most harmful first") < done.stdout.index("critical")


@pytest.mark.parametrize("format", ["json", "jsonl", "html"])
def test_align_writes_every_format_to_a_file(tmp_path, format):
    out = tmp_path / "new" / f"report.{format}"
    done = run("align", PAGE, "--format", format, "--output", str(out))
    assert done.exit_code == 0
    text = out.read_text(encoding="utf-8")
    if format == "html":
        assert text.startswith("<!doctype html>")
    else:
        lines = [text] if format == "json" else text.splitlines()
        assert all(json.loads(line) for line in lines)


@pytest.mark.parametrize(("severity", "code"), [("critical", 1), ("minor", 1)])
def test_fail_on_makes_flags_an_exit_code(severity, code):
    assert run("align", PAGE, "--fail-on", severity).exit_code == code


def test_a_page_that_cannot_be_read_is_named_and_the_others_are_done(tmp_path):
    empty = tmp_path / "empty.txt"
    empty.write_text("")
    done = run("align", str(empty), PAGE, "--format", "jsonl")
    assert done.exit_code == 2
    assert "empty.txt" in done.stderr
    assert len(done.stdout.splitlines()) > 3


def test_a_missing_page_is_no_traceback():
    done = run("align", "no-such-page.txt")
    assert done.exit_code == 2
    assert "no-such-page.txt" in done.stderr
    assert "Traceback" not in done.stderr


def test_check_answers_line_for_line_in_the_shape_the_scorer_reads():
    lines = [
        {"id": "a", "ko": "관람객은 3만 5000명이다.", "en": "There were 350,000 visitors."},
        {"id": "b", "ko": "비가 왔다.", "en": "It rained."},
    ]
    done = run("check", "--jsonl", input="".join(json.dumps(line) + "\n" for line in lines))
    assert done.exit_code == 0
    first, second = map(json.loads, done.stdout.splitlines())
    assert (first["id"], second) == ("a", {"id": "b", "flags": []})
    (flag,) = first["flags"]
    assert (flag["category"], flag["severity"]) == ("number", "critical")
    ko, en = lines[0]["ko"], lines[0]["en"]
    assert ko[slice(*flag["source"])] == "3만 5000"
    assert en[slice(*flag["target"])] == "350,000"
    assert 0 <= flag["confidence"] <= 1


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("{", "no JSON"),
        ("[1]", "a record is a JSON object"),
        ('{"id": 1, "ko": "가"}', "no field 'en'"),
        ('{"id": 1, "ko": 3, "en": "a"}', "'ko' must be a string"),
    ],
)
def test_a_bad_line_is_answered_in_its_place(line, said):
    good = json.dumps({"id": 2, "ko": "비가 왔다.", "en": "It rained."})
    done = run("check", "--jsonl", input=f"{line}\n{good}\n")
    assert done.exit_code == 2
    first, second = map(json.loads, done.stdout.splitlines())
    assert said in first["error"]
    assert first["line"] == 1
    assert second["id"] == 2
    assert "stdin:1" in done.stderr


def test_link_answers_line_for_line():
    record = {"ko": ["57명이 왔다.", "비가 왔다."], "en": ["57 people came."]}
    done = run("link", "--jsonl", input=json.dumps(record) + "\n")
    assert done.exit_code == 0
    (links,) = map(json.loads, done.stdout.splitlines())
    assert [link[:2] for link in links] == [[[0], [0]], [[1], []]]
    assert all(0 <= link[2] <= 1 for link in links)


@pytest.mark.parametrize("command", ["check", "link"])
def test_a_line_is_answered_while_stdin_stays_open(command):
    records = {
        "check": {"id": 7, "ko": "비가 왔다.", "en": "It rained."},
        "link": {"ko": ["비가 왔다."], "en": ["It rained."]},
    }
    process = subprocess.Popen(
        [sys.executable, "-m", "scripts.daeyeok", command, "--jsonl"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=ROOT,
    )
    assert process.stdin is not None
    assert process.stdout is not None
    with process:
        for _ in range(2):
            process.stdin.write(json.dumps(records[command]).encode() + b"\n")
            process.stdin.flush()
            assert json.loads(process.stdout.readline())
        process.stdin.close()
    assert process.returncode == 0


def test_checks_lists_the_whole_table():
    done = run("checks")
    assert done.exit_code == 0
    names = [check.name for check in (*ALL_CHECKS, *ALL_ARTICLE_CHECKS)]
    assert all(name in done.stdout for name in names)


def test_coverage_names_what_is_missing():
    record = {"ko": "시는 쿠르르뿡을 열었다.", "en": "The city opened the quixnorb."}
    done = run("coverage", "--jsonl", input=json.dumps(record) + "\n")
    assert done.exit_code == 0
    assert "quixnorb" in done.stdout


@pytest.mark.parametrize("command", ["align", "check", "link", "checks", "coverage"])
def test_help_teaches(command):
    done = run(command, "--help")
    assert done.exit_code == 0
    assert command in done.stdout


@pytest.mark.parametrize(
    "script", ["align_articles", "check_pairs", "link_sentences", "list_checks"]
)
def test_every_script_also_runs_by_itself(script):
    done = subprocess.run(
        [sys.executable, "-m", f"scripts.{script}", "--help"], cwd=ROOT, capture_output=True
    )
    assert done.returncode == 0
    assert b"Usage" in done.stdout


def test_the_version_is_told():
    done = run("--version")
    assert done.exit_code == 0
    assert done.stdout == f"daeyeok {version('daeyeok')}\n"


LEFT = """
import atexit, sys, threading, time
from scripts.output import leave
atexit.register(print, "told")
class Kept:
    def __del__(self): print("taken apart")
kept = Kept()
{}
leave({})
print("returned")
sys.exit(5)
"""
WORKS = "threading.Thread(target=lambda: (time.sleep(0.2), print('worked'))).start()"


@pytest.mark.parametrize(
    ("before", "code", "said", "ends"),
    [
        ("", "0", ["told"], 0),
        ("", "None", ["told"], 0),
        ("", "2", ["told"], 2),
        ("", "'not so'", ["returned", "told", "taken apart"], 5),
        (WORKS, "0", ["returned", "worked", "told", "taken apart"], 5),
    ],
)
def test_a_process_is_left_at_once_where_nobody_works(before, code, said, ends):
    done = subprocess.run(
        [sys.executable, "-c", LEFT.format(before, code)], capture_output=True, text=True, cwd=ROOT
    )
    assert done.stdout.splitlines() == said
    assert done.returncode == ends


def test_output_that_finds_no_room_at_the_end_is_not_left_unsaid(monkeypatch):
    monkeypatch.delenv("PYTHONUNBUFFERED", raising=False)
    code = "import sys; from scripts.output import leave; sys.stdout.write('a'); leave(0)"
    with open("/dev/full", "w") as full:
        done = subprocess.run(
            [sys.executable, "-c", code], stdout=full, stderr=subprocess.PIPE, text=True, cwd=ROOT
        )
    assert "No space left" in done.stderr
    assert done.returncode == 120
