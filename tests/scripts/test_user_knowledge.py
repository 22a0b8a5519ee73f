"""Glossaries, dismissals and explanations as a shell meets them."""

from __future__ import annotations

import json

from typer.testing import CliRunner

from corpora.samples import SAMPLES, sample_path
from scripts.daeyeok import app

PAGE = str(sample_path(SAMPLES[0]))
LINE = json.dumps({"id": 1, "ko": "군수가 왔다.", "en": "The sheriff came."}) + "\n"


def run(*arguments: str, input: str | None = None):
    return CliRunner().invoke(app, arguments, input=input)


def test_check_knows_the_glossary(tmp_path):
    glossary = tmp_path / "terms.tsv"
    glossary.write_text("군수\tcounty mayor\tsheriff\n", encoding="utf-8")
    done = run("check", "--glossary", str(glossary), input=LINE)
    assert done.exit_code == 0
    messages = [flag["message"] for flag in json.loads(done.stdout)["flags"]]
    assert any("glossary" in message for message in messages)


def test_align_knows_the_glossary(tmp_path):
    glossary = tmp_path / "terms.tsv"
    glossary.write_text("누리집\thomepage\twebsite\n", encoding="utf-8")
    assert "The glossary forbids" in run("align", PAGE, "--glossary", str(glossary)).stdout


def test_align_wants_one_synonym_throughout(tmp_path):
    glossary = tmp_path / "terms.tsv"
    glossary.write_text("방송\tonline broadcast; voice\n", encoding="utf-8")
    shown = run("align", PAGE, "--glossary", str(glossary)).stdout
    assert "방송 is translated in 2 ways" in " ".join(shown.split())


def test_a_dismissed_flag_stays_dismissed(tmp_path):
    dismissed = str(tmp_path / "dismissed.jsonl")
    before = run("align", PAGE, "--format", "json")
    assert run("dismiss", PAGE, "1", "--dismissals", dismissed).exit_code == 0
    after = run("align", PAGE, "--format", "json", "--dismissals", dismissed)
    counts = [sum(json.loads(done.stdout)["counts"].values()) for done in (before, after)]
    assert counts[1] == counts[0] - 1
    assert "misprint" not in after.stdout


def test_explain_shows_evidence_margin_and_rule():
    done = run("explain", PAGE, "1")
    assert done.exit_code == 0
    assert "불가" in done.stdout
    assert "nats" in done.stdout
    assert "The rule" in done.stdout
    assert "lexicon" in done.stdout


def test_a_flag_that_is_not_there_is_told():
    done = run("explain", PAGE, "999")
    assert done.exit_code == 2
    assert "no flag 999" in done.stderr
