"""``daeyeok link``: formats, learning, exit codes."""

from __future__ import annotations

import io
import json
import sys

import pytest

from align.linking import Learned
from align.words.english import stem
from scripts.daeyeok import main

DOCUMENT = {
    "ko": ["비가 왔다.", "시장은 2024년에 떠났다."],
    "en": ["It rained.", "He left in 2024."],
}
# Words that no lexicon has.
WORDS = {
    "가람솔": "blorvin",
    "누리봄": "tasquel",
    "다솜내": "wexford",
    "라온길": "zumpine",
    "마루뜰": "quorlat",
}


def walks() -> dict[str, list[str]]:
    names = list(WORDS)
    pairs = [(names[at % 5], names[(at * 3 + 1) % 5]) for at in range(80)]
    return {
        "ko": [f"{one}에서 {other}까지 걸었다." for one, other in pairs],
        "en": [f"They walked from {WORDS[one]} to {WORDS[other]}." for one, other in pairs],
    }


@pytest.fixture
def run(capfdbinary, tmp_path, monkeypatch):
    # Messages are then one line, however narrow the terminal.
    monkeypatch.setenv("COLUMNS", "1000")

    def run(documents: list[object], *options: str) -> tuple[int, list[str], str]:
        path = tmp_path / "documents.jsonl"
        path.write_text("".join(json.dumps(one) + "\n" for one in documents), encoding="utf-8")
        with pytest.raises(SystemExit) as left:
            main(["link", str(path), *options])
        sys.stdout.flush()
        out, err = capfdbinary.readouterr()
        return int(left.value.code or 0), out.decode().splitlines(), err.decode()

    return run


@pytest.mark.parametrize(
    ("format", "begins"),
    [
        ("jsonl", ["[[[0], [0], ", "[[[0], [0], "]),
        ("ladder", ["0\t0\t", "1\t1\t", "2\t2\t0", "", "0\t0\t", "1\t1\t", "2\t2\t0"]),
        ("vecalign", ["[0]:[0]:", "[1]:[1]:", "", "[0]:[0]:", "[1]:[1]:"]),
    ],
)
def test_formats(run, format, begins):
    code, lines, _ = run([DOCUMENT, DOCUMENT], "--format", format)
    assert code == 0
    assert [line[: len(begin)] for line, begin in zip(lines, begins, strict=True)] == begins


def test_a_bad_line_is_answered_and_the_next_too(run):
    code, lines, err = run([7, DOCUMENT])
    assert code == 2
    assert json.loads(lines[0])["line"] == 1
    assert len(json.loads(lines[1])) == 2
    assert "documents.jsonl:1:" in err


def test_stdin(monkeypatch, capfdbinary):
    data = io.BytesIO(json.dumps(DOCUMENT).encode() + b"\n")
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(data))
    with pytest.raises(SystemExit) as left:
        main(["link", "--jsonl"])
    assert not left.value.code
    assert len(json.loads(capfdbinary.readouterr().out)) == 2


def test_what_is_learned_is_saved_and_used_again(run, tmp_path):
    table = tmp_path / "table.tsv"
    code, lines, _ = run([walks()], "--learn", "--learned", str(table))
    assert code == 0
    assert len(lines) == 1
    learned = Learned.load(table)
    for ko, en in WORDS.items():
        assert learned.answers(ko)[0] == (stem(en),)
    few = {"ko": walks()["ko"][:2], "en": ["It was cold.", *walks()["en"][:2]]}
    with_table = json.loads(run([few], "--learned", str(table))[1][0])
    assert [link[:2] for link in with_table] == [[[], [0]], [[0], [1]], [[1], [2]]]


def test_learning_keeps_answers_in_order(run):
    code, lines, _ = run([DOCUMENT, 7, walks()], "--learn")
    assert code == 2
    assert [len(json.loads(line)) for line in lines] == [2, 2, 80]


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (None, "No such file"),
        (b"no table\n", "table.tsv:1: expected the header"),
        (b"ko\ten\tprobability\n\xff", "table.tsv:2: no UTF-8"),
    ],
)
def test_a_table_that_cannot_be_read(run, tmp_path, content, reason):
    table = tmp_path / "table.tsv"
    if content is not None:
        table.write_bytes(content)
    code, lines, err = run([DOCUMENT], "--learned", str(table))
    assert (code, lines) == (2, [])
    assert reason in err
    assert "Traceback" not in err
