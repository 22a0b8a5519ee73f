"""``daeyeok review``: what it prints, what it refuses, and that it stops when told to."""

from __future__ import annotations

import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import httpx
import pytest

from corpora.formats import write_rows
from corpora.rows import Row
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
