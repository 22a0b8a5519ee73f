"""``daeyeok convert``: formats by ending or by name, what is dropped, exit codes."""

from __future__ import annotations

import pytest

from corpora.formats import FORMATS, read_rows
from scripts.convert_rows import Format
from scripts.daeyeok import main


@pytest.fixture
def run(capsys, monkeypatch):
    # Messages are then one line, however narrow the terminal.
    monkeypatch.setenv("COLUMNS", "1000")

    def run(*arguments: object) -> tuple[int, str]:
        with pytest.raises(SystemExit) as left:
            main(["convert", *map(str, arguments)])
        out, err = capsys.readouterr()
        assert out == ""
        return int(left.value.code or 0), err

    return run


@pytest.fixture
def pairs(tmp_path):
    path = tmp_path / "pairs.jsonl"
    lines = (
        '{"id": "a/0", "ko": "강\\t", "en": "river"}\n{"id": "a/1", "ko": "물", "en": "water"}\n'
    )
    path.write_text(lines, encoding="utf-8")
    return path


def test_formats_by_ending(run, pairs, tmp_path):
    code, told = run(pairs, tmp_path / "memory.tmx.gz")
    assert code == 0
    assert told.strip().endswith("memory.tmx.gz: 2 pairs")
    assert [row.id for row in read_rows(tmp_path / "memory.tmx.gz")] == ["a/0", "a/1"]


def test_what_is_dropped_is_told(run, pairs, tmp_path):
    code, told = run(pairs, tmp_path / "news", "--to", "moses")
    assert code == 0
    assert "not carried, with the pairs that had it: id (2); 1 pairs with letters" in told
    assert (tmp_path / "news.ko").read_text(encoding="utf-8") == "강 \n물\n"


def test_formats_by_name(run, pairs, tmp_path):
    source = pairs.rename(tmp_path / "pairs.txt")
    assert run(source, tmp_path / "out.txt", "--from", "jsonl", "--to", "tsv")[0] == 0
    assert (tmp_path / "out.txt").read_text(encoding="utf-8").startswith("id\tko\ten\t")


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (["pairs.jsonl", "out.docx"], "out.docx: no format has that ending; there are .parquet"),
        (["no.tsv", "out.tmx"], "No such file or directory"),
        (["pairs.jsonl", "out.tmx", "--from", "tsv"], "pairs.jsonl:1: no columns named ko and en"),
        (["pairs.jsonl", "out.tmx", "--to", "csv"], "Invalid value for '--to'"),
    ],
)
def test_bad_input_is_told_in_a_line(run, pairs, monkeypatch, arguments, reason):
    monkeypatch.chdir(pairs.parent)
    code, told = run(*arguments)
    assert code == 2
    assert reason in told
    assert "Traceback" not in told
    assert not (pairs.parent / "out.tmx").exists()


def test_the_formats_offered_are_those_there_are():
    assert [format.value for format in Format] == list(FORMATS)
