"""What is worked out from the tables is kept between runs, and never believed when it is not whole."""

from __future__ import annotations

import marshal
import os
import subprocess
import sys
from pathlib import Path

import pytest

from align.lexicons import derived as module
from align.lexicons.derived import derived

HEADS = {"강": ("river", 1), "비": frozenset({"rain", "ratio"})}


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """A cache folder of its own, as after a start of Python."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    module._state.cache_clear()
    yield tmp_path / "daeyeok" / "derived"
    module._state.cache_clear()


def heads_of(found=HEADS):
    """A derivation as at the start of a run, and how often it was worked out."""
    times = []

    @derived
    def heads():
        times.append(1)
        return found

    return heads, times


def kept_file(folder: Path) -> Path:
    (path,) = folder.iterdir()
    return path


def test_it_is_worked_out_once_for_all_runs(folder):
    first, times = heads_of()
    assert first() == first() == HEADS
    second, more = heads_of()
    assert second() == HEADS
    assert (times, more) == ([1], [])


def test_the_file_is_named_for_what_it_holds(folder):
    heads_of()[0]()
    assert kept_file(folder).name.endswith("heads_of.<locals>.heads")


@pytest.mark.parametrize(
    "damaged",
    [
        lambda content: b"",
        lambda content: content[:-1],
        lambda content: content[: 2 * module.SIZE],
        lambda content: content[:-1] + bytes([content[-1] ^ 1]),
        lambda content: bytes([content[0] ^ 1]) + content[1:],
        lambda content: content + b"\0",
        lambda content: content[: 2 * module.SIZE] + marshal.dumps({"강": "not the river"}),
        lambda content: os.urandom(4096),
    ],
)
def test_a_damaged_file_is_worked_out_again_and_mended(folder, damaged):
    heads_of()[0]()
    path = kept_file(folder)
    whole = path.read_bytes()
    path.write_bytes(damaged(whole))
    again, times = heads_of()
    assert (again(), times) == (HEADS, [1])
    assert path.read_bytes() == whole


def test_another_table_or_module_is_another_state(folder, monkeypatch, tmp_path):
    heads_of()[0]()
    package = tmp_path / "align"
    (package / "lexicons").mkdir(parents=True)
    (package / "lexicons" / "words.tsv").write_text("ko\ten\n", encoding="utf-8")
    monkeypatch.setattr(module, "FOLDER", package / "lexicons")
    states = set()
    for name, text in [
        ("lexicons/words.tsv", "ko\ten\n강\triver\n"),
        ("code.py", "x = 1"),
        ("code.py", "x = 2"),
    ]:
        (package / name).write_text(text, encoding="utf-8")
        module._state.cache_clear()
        states.add(module._state())
        fresh, times = heads_of()
        assert (fresh(), times) == (HEADS, [1])
    assert len(states) == 3


def test_a_folder_that_cannot_be_written_costs_only_time(folder, tmp_path):
    (tmp_path / "daeyeok").write_text("a file where the folder should be", encoding="utf-8")
    for _ in range(2):
        heads, times = heads_of()
        assert (heads(), times) == (HEADS, [1])


def test_no_folder_is_made_where_there_is_no_home(folder, monkeypatch, tmp_path):
    monkeypatch.setattr(module, "_folder", lambda: Path("~/.cache/daeyeok"))
    monkeypatch.chdir(tmp_path)
    heads, _ = heads_of()
    assert heads() == HEADS
    assert not list(tmp_path.iterdir())


def test_an_interrupted_write_leaves_no_file(folder, monkeypatch):
    def full(draft, path):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", full)
    heads, _ = heads_of()
    assert heads() == HEADS
    assert not list(folder.iterdir())


def test_two_runs_agree_and_the_second_reads_no_lexicon(tmp_path):
    code = (
        "from align.words import lexicon; from align.lexicons import read_table;"
        "print(sorted(lexicon.related('증가')), len(lexicon.gloss_words()),"
        " read_table.cache_info().currsize)"
    )
    environment = {**os.environ, "XDG_CACHE_HOME": str(tmp_path), "DAEYEOK_LEXICON": ""}
    first, second = (
        subprocess.run(
            [sys.executable, "-c", code],
            env=environment,
            capture_output=True,
            text=True,
            check=True,
        ).stdout.split()
        for _ in range(2)
    )
    assert first[:-1] == second[:-1]
    assert int(first[-1]) > int(second[-1])
