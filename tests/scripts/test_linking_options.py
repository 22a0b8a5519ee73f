"""--encoder and --allow-moves, as users meet them."""

from __future__ import annotations

import importlib.util
import json
import sys

import pytest

from scripts.daeyeok import main
from scripts.linking_options import load_encoder

DOCUMENT = {
    "ko": [
        "시는 21일 조례를 공포했다.",
        "예산은 350억원이다.",
        "사업은 2027년에 끝난다.",
        "비가 12㎜ 왔다.",
    ],
    "en": [
        "The budget is 35 billion won.",
        "The project ends in 2027.",
        "It rained 12 mm.",
        "The city promulgated the ordinance on the 21st.",
    ],
}


@pytest.fixture
def run(capfdbinary, tmp_path, monkeypatch):
    monkeypatch.setenv("COLUMNS", "1000")

    def run(*options: str) -> tuple[int, str, str]:
        path = tmp_path / "documents.jsonl"
        path.write_text(json.dumps(DOCUMENT) + "\n", encoding="utf-8")
        with pytest.raises(SystemExit) as left:
            main(["link", str(path), *options])
        sys.stdout.flush()
        out, err = capfdbinary.readouterr()
        return int(left.value.code or 0), out.decode(), err.decode()

    return run


def test_moves_are_found_only_if_asked_for(run):
    code, out, _ = run()
    assert (code, [0] in [link[0] for link in json.loads(out) if not link[1]]) == (0, True)
    code, out, _ = run("--allow-moves")
    assert code == 0
    assert [[0], [3]] in [link[:2] for link in json.loads(out)]


def test_a_ladder_cannot_say_moves(run):
    code, out, err = run("--allow-moves", "--format", "ladder")
    assert (code, out) == (2, "")
    assert "cross" in err


def test_a_missing_extra_is_one_line(run, monkeypatch):
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    code, out, err = run("--encoder", "sentence-transformers/LaBSE")
    assert (code, out) == (2, "")
    assert err.strip().endswith("pip install 'daeyeok[neural]'")


def test_no_encoder_unless_named():
    assert load_encoder(None) is None
