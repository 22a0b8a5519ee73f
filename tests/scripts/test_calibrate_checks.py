"""``daeyeok calibrate``: verdicts of review files in, precision per check out."""

from __future__ import annotations

import pytest

from corpora.review.store import Store
from scripts.daeyeok import main


def test_several_review_files_are_counted_together(tmp_path, capsys):
    for name, verdict in (("a", "accept"), ("b", "dismiss")):
        with Store(tmp_path / f"{name}.sqlite") as store, store.writing() as db:
            said = [f"key-{name}", "context", "Kim", "number", verdict, "", "now"]
            db.execute("INSERT INTO verdicts VALUES (?, ?, ?, ?, ?, ?, ?)", said)
    output = tmp_path / "precision.tsv"
    paths = [str(tmp_path / name) for name in ("a.sqlite", "b.sqlite")]
    with pytest.raises(SystemExit) as stop:
        main(["calibrate", *paths, "-o", str(output)])
    assert stop.value.code == 0
    assert output.read_text().splitlines()[1] == "number\t2\t1\t0.5000\t0.0945\t0.9055\t0"
    assert "1 checks" in capsys.readouterr().err


def test_a_file_that_is_not_there_is_not_made(tmp_path):
    with pytest.raises(SystemExit) as stop:
        main(["calibrate", str(tmp_path / "gone.sqlite"), "-o", str(tmp_path / "out.tsv")])
    assert stop.value.code == 2
    assert list(tmp_path.iterdir()) == []


def test_gold_in_the_place_of_reviews(tmp_path):
    gold, output = tmp_path / "gold.jsonl", tmp_path / "precision.tsv"
    gold.write_text(
        '{"id": 1, "kind": "error", "category": "digit", "ko": "57명이 왔다.",'
        ' "en": "75 people came."}\n',
        encoding="utf-8",
    )
    with pytest.raises(SystemExit) as stop:
        main(["calibrate", "--gold", str(gold), "-o", str(output)])
    assert stop.value.code == 0
    assert output.read_text().splitlines()[1].startswith("number\t1\t1\t1.0000")


def test_reviews_or_gold(tmp_path):
    with pytest.raises(SystemExit) as stop:
        main(["calibrate", "-o", str(tmp_path / "precision.tsv")])
    assert stop.value.code == 2
