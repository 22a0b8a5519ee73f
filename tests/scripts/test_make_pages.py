"""``daeyeok make-pages``."""

from __future__ import annotations

import json

import pytest

from corpora.made_pages import make_page
from scripts.daeyeok import main


@pytest.fixture
def run(capsys, monkeypatch):
    monkeypatch.setenv("COLUMNS", "1000")

    def run(*arguments: object) -> tuple[int, str]:
        with pytest.raises(SystemExit) as left:
            main(["make-pages", *map(str, arguments)])
        return int(left.value.code or 0), capsys.readouterr().err

    return run


def test_pages_and_gold(run, tmp_path):
    code, told = run(tmp_path / "made", "--pages", 20, "--seed", 7, "--layout", "AB")
    assert code == 0
    assert "20 pages; gold in" in told
    gold = [json.loads(line) for line in (tmp_path / "made/gold.jsonl").read_text().splitlines()]
    assert len(gold) == 20
    assert {page.get("layout") for page in gold} <= {"A", "B", None}
    for page in gold:
        made = make_page(int(page["id"][1:]), seed=7, layouts="AB")
        path = tmp_path / f"made/pages/0000/{made.id}{made.ending}"
        assert path.read_bytes() == made.content


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (["--layout", "AZ"], "layouts are letters of ABCDEFGHI, not 'AZ'"),
        (["--errors", "2"], "Invalid value for '--errors'"),
        (["--pages", "0"], "Invalid value for '--pages'"),
    ],
)
def test_bad_options_are_told_in_a_line(run, tmp_path, arguments, reason):
    code, told = run(tmp_path / "made", *arguments)
    assert code == 2
    assert reason in told
    assert not (tmp_path / "made").exists()
