"""``daeyeok evaluate``: what it prints, and exit codes."""

from __future__ import annotations

import pytest

from scripts.daeyeok import main

GOLD = '{"ko": ["가", "나", "다"], "en": ["a", "b"], "gold": [[[0], [0]], [[1], []], [[2], [1]]]}\n'


@pytest.fixture
def run(capsys, tmp_path, monkeypatch):
    # Messages are then one line, however narrow the terminal.
    monkeypatch.setenv("COLUMNS", "1000")

    def run(gold: str, system: str, *options: str) -> tuple[int, str, str]:
        (tmp_path / "gold").write_text(gold, encoding="utf-8")
        (tmp_path / "system").write_text(system, encoding="utf-8")
        with pytest.raises(SystemExit) as left:
            main(["evaluate", str(tmp_path / "gold"), str(tmp_path / "system"), *options])
        out, err = capsys.readouterr()
        return int(left.value.code or 0), out, err

    return run


def rows(out: str) -> dict[str, list[str]]:
    return {line.split()[0]: line.split()[1:] for line in out.splitlines() if line}


@pytest.mark.parametrize(
    "system",
    [
        "[[[0], [0], 0.9], [[1, 2], [1], 0.2]]\n",
        "0\t0\t0.9\n1\t1\t0.2\n3\t2\t0\n",
        "[0]:[0]:0.1\n[1, 2]:[1]:0.8\n",
    ],
)
def test_the_same_links_in_any_format(run, system):
    code, out, _ = run(GOLD, system)
    assert code == 0
    found = rows(out)
    assert found["strict"] == ["0.500", "0.500", "0.500"]
    assert found["lax"] == ["1.000", "1.000", "1.000"]
    assert found["null"] == ["0.000", "0.000", "0.000"]
    assert found["score"] == ["AUC", "1.000"]
    assert found["1-1"] == ["1", "2", "0.500"]
    assert "2 gold links, 1 gold null links, 2 proposed, 0 invalid" in out


def test_word_links_have_no_null_links(run):
    _, out, _ = run("0-0 2-1\n\n", "0-0 1-1\n0-0\n")
    assert rows(out)["strict"] == ["0.333", "0.500", "0.400"]
    assert "AUC none" in out


@pytest.mark.parametrize(
    ("system", "options", "reason"),
    [
        ("[[[0], [0, -1]]]", [], "system:1: indexes are whole numbers"),
        ("[0]:[0]:x", [], "system:1: no number"),
        ("", [], "system:1: no links in a known format"),
        ("[]\n[]\n", [], "gold:2: document 2 is missing"),
        ("[]", ["--format", "ladder"], "gold:1: expected a rung"),
        ("[]", ["--format", "csv"], "csv"),
    ],
)
def test_bad_input_is_told_in_a_line(run, system, options, reason):
    code, _, err = run(GOLD, system, *options)
    assert code == 2
    assert reason in err
    assert "Traceback" not in err
