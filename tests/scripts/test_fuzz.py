"""The fuzzer itself: inputs that come again, finds that are seen, a table that tells."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from scripts.fuzz import running
from scripts.fuzz.asking import ask
from scripts.fuzz.running import Result, Settings, input_of, replay, run_target
from scripts.fuzz.target import Broken, Target, as_bytes, as_text, hold
from scripts.fuzz.targets import TARGETS
from scripts.fuzz.wounds import HOSTILE, any_value, wound_bytes, wound_text, wound_value

ROOT = Path(__file__).parents[2]
SLOW_TO_LOAD = {"split-ko-informal"}


@pytest.mark.parametrize("target", sorted(TARGETS.keys() - SLOW_TO_LOAD))
def test_every_target_reads_some_inputs_and_breaks_on_none(tmp_path, target):
    trial = TARGETS[target].prepare(tmp_path)
    outcomes = [trial(input_of(target, 0, number)) for number in range(6)]
    assert set(outcomes) <= {True, False}


@pytest.mark.parametrize("target", TARGETS)
def test_an_input_is_its_seed_and_number(target):
    assert input_of(target, 3, 9) == input_of(target, 3, 9)
    assert len({input_of(target, 3, number) for number in range(40)}) > 20


def test_any_text_is_an_input():
    for text in (*HOSTILE, "강", ""):
        assert as_text(as_bytes(text)) == text
    assert as_text(b"\xff\xed\xa0") == "\udcff\udced\udca0"


def test_wounds_are_of_every_kind_and_do_not_lose_their_type():
    draw = random.Random(1)
    texts = {wound_text(draw, "시는 21일 밝혔다.", ["다른 글"]) for _ in range(300)}
    assert len(texts) > 200
    assert any("\ud800" <= c <= "\udfff" for text in texts for c in text)
    assert max(map(len, texts)) > 5_000
    assert isinstance(wound_bytes(draw, b"", (b"x",)), bytes)
    records = [wound_value(draw, {"id": 1, "ko": ["가"], "en": "a"}) for _ in range(300)]
    assert any(isinstance(record, dict) and "ko" not in record for record in records)
    assert any(not isinstance(record, dict) for record in records)
    assert {type(any_value(draw)) for _ in range(300)} >= {list, dict, str, int, bool, type(None)}


# ------------------------------------------------------------------ finds


def sour(data: bytes) -> bool:
    if data == b"loops":
        while True:
            pass
    hold(data != b"breaks", "nothing breaks")
    if data == b"raises":
        raise KeyError("x")
    return data == b"reads"


@pytest.mark.parametrize(
    ("data", "place"),
    [(b"breaks", "Broken nothing breaks"), (b"raises", "KeyError at "), (b"loops", "Hang at ")],
)
def test_what_breaks_a_promise_raises_or_hangs_is_a_find(monkeypatch, data, place):
    monkeypatch.setitem(TARGETS, "sour", Target(lambda draw: data, lambda folder: sour, ""))
    find = replay("sour", data, limit=0.2)
    assert find is not None
    assert find.place.startswith(place)
    assert "Traceback" in find.story
    assert replay("sour", b"reads", limit=0.2) is None


def test_a_promise_that_holds_says_nothing():
    hold(True, "so it is")
    with pytest.raises(Broken, match="so it is"):
        hold((), "so it is")


def test_finds_are_kept_a_few_of_each_place(tmp_path):
    settings = Settings(9, 1, 1.0, tmp_path)
    result = Result("sour")
    for number in range(5):
        find = running.Find(number, "KeyError at x.py:3", "story")
        running._take(find, result)
        running._save(find, "sour", settings, b"\xff")
    running._take((4, 0.5, 1024), result)
    assert (result.broken, len(result.finds), result.read, result.slowest) == (5, 3, 4, 0.5)
    kept = sorted(path.name for path in tmp_path.glob("*.input"))
    assert kept[0] == "sour.KeyError-at-x-py-3.1-0.input"
    assert len(kept) == 3
    assert (tmp_path / kept[0]).read_bytes() == b"\xff"


def test_a_target_is_run_in_its_own_process_and_counted(tmp_path):
    seen: list[int] = []
    result = run_target("learned", Settings(40, 2, 5.0, tmp_path), seen.append)
    assert (result.inputs, result.broken, result.finds) == (40, 0, [])
    assert 0 < result.read < 40
    assert seen[-1] <= 40


def test_time_on_the_clock_ends_a_target(tmp_path):
    settings = Settings(10**9, 2, 5.0, tmp_path, seconds=0.01)
    result = run_target("learned", settings, lambda done: None)
    assert result.inputs < 10**9


class Dead:
    """A process that died, and one that stands still."""

    exitcode = -11

    def __init__(self) -> None:
        self.killed = False

    def kill(self) -> None:
        self.killed = True

    def join(self) -> None:
        pass


class Silent:
    value = 3

    def __init__(self, ends: bool) -> None:
        self.ends = ends

    def poll(self, seconds: float) -> bool:
        time.sleep(0.01)
        return self.ends

    def recv(self) -> None:
        raise EOFError


def test_a_process_that_dies_or_stands_still_is_a_find():
    watch = running._watch
    child = Dead()
    assert watch(child, Silent(True), Silent(True), 1.0, Result("x"), print) == (
        "the process ended with -11"
    )
    still = watch(child, Silent(False), Silent(False), 0.001, Result("x"), lambda done: None)
    assert "no signal reaches it" in still
    assert child.killed


# ------------------------------------------------------------------ the command


def fuzz(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "scripts.fuzz", *arguments],
        capture_output=True,
        text=True,
        cwd=ROOT,
    )


def test_the_command_counts_keeps_and_replays(tmp_path):
    listed = fuzz("--list")
    assert [line.split()[0] for line in listed.stdout.splitlines()] == list(TARGETS)
    done = fuzz("--target", "links", "--inputs", "30", "--folder", str(tmp_path))
    assert done.returncode == 0, done.stdout
    assert "links" in done.stdout
    assert "30" in done.stdout
    kept = tmp_path / "links.any.1-0.input"
    kept.write_bytes(b"0-0\n")
    again = fuzz("--replay", str(kept))
    assert (again.returncode, "nothing is wrong" in again.stdout) == (0, True)
    assert fuzz("--target", "nothing").returncode == 2


def test_any_bytes_can_be_asked():
    import asyncio

    async def echo(scope, receive, send):
        body = b""
        while True:
            message = await receive()
            body += message["body"]
            if not message["more_body"]:
                break
        await send({"type": "http.response.start", "status": 200, "headers": [(b"a", b"\xff")]})
        await send({"type": "http.response.body", "body": scope["path"].encode() + body})

    said = asyncio.run(
        ask(echo, "GET", "/\ud800 강", headers={"host": b"\xff"}, body=[b"one ", b"two"])
    )
    assert said.headers == {"a": "\xff"}
    assert said.body.decode() == "/\ufffd\ufffd\ufffd 강one two"
