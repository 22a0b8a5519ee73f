"""``daeyeok review``: what it prints, what it refuses, and that it stops when told to."""

from __future__ import annotations

import json
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import httpx
import pytest

from align.pipeline import check_pair
from corpora.dismissed import append_dismissal
from corpora.formats import write_rows
from corpora.review.store import Store
from corpora.review.values import ReviewPair
from corpora.rows import Row
from corpora.samples import SAMPLES, sample_path
from scripts.daeyeok import main

ROOT = Path(__file__).parents[2]


@pytest.fixture
def start(tmp_path):
    """Starts the command on a file of pairs; gives the process and the first line it prints."""
    started = []

    def run(*options: str):
        path = tmp_path / "pairs.jsonl"
        write_rows(path, [Row("a/0", "비가 왔다.", "It rained.", article="a")])
        words = ["review", str(path), "--no-browser", "--db", str(tmp_path / "r.sqlite"), *options]
        process = subprocess.Popen(
            [sys.executable, "-m", "scripts.daeyeok", *words],
            stderr=subprocess.PIPE, text=True, cwd=ROOT,
        )  # fmt: skip
        started.append(process)
        return process, process.stderr.readline()

    yield run
    for process in started:
        process.kill()
        process.wait()
        process.stderr.close()


def test_it_serves_until_it_is_interrupted(start):
    process, said = start("--name", "Kim")
    address = re.search(r"http://127\.0\.0\.1:\d+/", said).group()
    for _ in range(100):
        try:
            page = httpx.get(address + "pairs?state=all", timeout=30)
            break
        except httpx.ConnectError:
            time.sleep(0.05)
    assert "It rained." in page.text
    process.send_signal(signal.SIGINT)
    assert process.wait(20) == 0


def test_others_come_by_the_link(start):
    said = start("--host", "0.0.0.0")[1]
    link = re.search(r"http://\S+/\?token=\S+", said).group()
    port = re.search(r":(\d+)/", link).group(1)
    local = f"http://127.0.0.1:{port}/?{link.partition('?')[2]}"
    for _ in range(100):
        try:
            refused = httpx.get(f"http://127.0.0.1:{port}/")
            break
        except httpx.ConnectError:
            time.sleep(0.05)
    assert refused.status_code == 403
    let_in = httpx.get(local)
    assert let_in.status_code == 303
    assert "daeyeok_token" in let_in.headers["set-cookie"]


@pytest.fixture
def read(tmp_path, monkeypatch):
    """Runs the command without serving; gives the checks and words of the flags that it kept."""
    monkeypatch.setattr("corpora.review.serving.serve", lambda *args, **options: None)

    def run(*words: str) -> list[tuple[str, str]]:
        db = tmp_path / "r.sqlite"
        with pytest.raises(SystemExit) as stop:
            main(["review", "--no-browser", "--db", str(db), *words])
        assert not stop.value.code
        with Store(db) as store, store.reading() as reading:
            values = [row["value"] for row in reading.execute("SELECT value FROM pairs")]
        flags = [flag for v in values for flag in ReviewPair.from_record(json.loads(v)).flags]
        return [(flag.check, flag.message) for flag in flags]

    return run


def test_a_page_is_checked_with_the_whole_glossary(read, tmp_path):
    glossary = tmp_path / "terms.tsv"
    glossary.write_text("방송\tonline broadcast; voice\n누리집\thomepage\twebsite\n", "utf-8")
    page = str(sample_path(SAMPLES[0]))
    assert {"glossary", "glossary-forms"}.isdisjoint(check for check, _ in read(page))
    found = {check for check, _ in read(page, "--glossary", str(glossary))}
    assert {"glossary", "glossary-forms"} <= found


def test_what_was_dismissed_is_left_out_and_pairs_are_checked_again(read, tmp_path):
    pairs, dismissed = tmp_path / "pairs.jsonl", tmp_path / "dismissed.jsonl"
    row = Row("a/0", "3만 명이 왔다.", "300,000 people came.", article="a")
    write_rows(pairs, [row])
    assert read(str(pairs)) == []
    [(check, _)] = read(str(pairs), "--check")
    assert check == "number"
    [flag] = check_pair(row.pair)
    append_dismissal(dismissed, flag, row.pair)
    assert read(str(pairs), "--check", "--dismissals", str(dismissed)) == []
    assert len(read(str(pairs), "--check")) == 1


def test_flags_are_weighed_with_precisions(read, tmp_path):
    pairs, precision = tmp_path / "pairs.jsonl", tmp_path / "precision.tsv"
    write_rows(pairs, [Row("a/0", "3만 명이 왔다.", "300,000 people came.", article="a")])
    assert len(read(str(pairs), "--check")) == 1
    columns = ("check", "judged", "right", "precision", "low", "high", "split")
    numbers = ("number", "1000", "1", "0.001", "0.0", "0.01", "0")
    precision.write_text("\t".join(columns) + "\n" + "\t".join(numbers) + "\n", "utf-8")
    assert read(str(pairs), "--check", "--precision", str(precision)) == []


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        (["gone.txt"], "no such page or corpus: gone.txt"),
        (["--host", "no such host"], "no such address"),
        (["--port", "70000"], "65535"),
    ],
)
def test_what_cannot_be_is_told(tmp_path, capsys, words, reason):
    with pytest.raises(SystemExit) as stop:
        main(["review", "--no-browser", "--db", str(tmp_path / "r.sqlite"), *words])
    assert stop.value.code == 2
    assert reason in " ".join(capsys.readouterr().err.split())
