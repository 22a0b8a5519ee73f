"""From one format to another."""

from __future__ import annotations

import pytest

from align.bitext import Flag
from align.errors import RecordError
from align.mqm import Category, Severity
from corpora.formats import read_rows, write_rows
from corpora.formats.converting import Conversion, convert
from corpora.rows import Row

FLAG = Flag("number", "number", Category.NUMBER, Severity.CRITICAL, "3 is 30")
ROWS = [
    Row("a/0", "강", "river", "a", "http://x.example", 0, flags=(FLAG,)),
    Row("a/1", "물\t", "water", "a", "http://x.example", 1, score=0.5),
    Row("a/2", "땅", "land", "a", index=2),
]


@pytest.mark.parametrize(
    ("name", "dropped", "altered"),
    [
        ("x.parquet", {}, 0),
        ("x.jsonl.gz", {}, 0),
        ("x.tmx", {"flags": 1}, 0),
        ("x.xlf", {"flags": 1}, 0),
        ("x.tsv", {"flags": 1}, 1),
        ("x.ladder", {"id": 3, "article": 3, "url": 2, "index": 2, "flags": 1}, 1),
        ("x.ko", {"id": 3, "article": 3, "url": 2, "index": 2, "score": 1, "flags": 1}, 1),
    ],
)
def test_what_is_left_behind_is_counted(tmp_path, name, dropped, altered):
    source = tmp_path / "in.jsonl"
    write_rows(source, ROWS)
    assert convert(source, tmp_path / name) == Conversion(3, dropped, altered)
    assert [row.en for row in read_rows(tmp_path / name)] == ["river", "water", "land"]


def test_a_bad_source_leaves_the_older_target(tmp_path):
    source, target = tmp_path / "in.jsonl", tmp_path / "out.tsv"
    source.write_text('{"ko": "강", "en": "river"}\n{"ko": "강"}\n', encoding="utf-8")
    target.write_text("older", encoding="utf-8")
    with pytest.raises(RecordError, match=r"in\.jsonl:2"):
        convert(source, target)
    assert target.read_text(encoding="utf-8") == "older"


def test_a_file_may_be_converted_onto_itself(tmp_path):
    path = tmp_path / "x.jsonl"
    write_rows(path, ROWS)
    convert(path, path)
    assert list(read_rows(path)) == ROWS


def test_progress_is_told(tmp_path):
    source = tmp_path / "in.tsv"
    write_rows(source, (Row(str(i), "강", "river") for i in range(2_500)))
    told: list[int] = []
    convert(source, tmp_path / "out", target_format="moses", step=told.append)
    assert told == [1_000, 2_000]
    assert (tmp_path / "out.ko").exists()


@pytest.fixture
def corpus(tmp_path):
    """A corpus folder of three rows: two to train with, one of the test part."""
    for name, rows in (("train-00000", ROWS[:1]), ("train-00001", ROWS[1:2]), ("test-00000", ROWS[2:])):  # fmt: skip
        path = tmp_path / "corpus" / "data" / f"{name}.parquet"
        path.parent.mkdir(parents=True, exist_ok=True)
        write_rows(path, rows)
    return tmp_path / "corpus"


@pytest.mark.parametrize(
    ("part", "texts"),
    [
        ("train", ["river", "water"]),
        ("test", ["land"]),
        ("", ["land", "river", "water"]),
    ],
)
def test_a_corpus_is_converted_by_parts_or_whole(corpus, tmp_path, part, texts):
    target = tmp_path / "out.ko"
    assert convert(corpus, target, part=part).rows == len(texts)
    lines = [(tmp_path / f"out.{lang}").read_text("utf-8").splitlines() for lang in ("ko", "en")]
    assert len(lines[0]) == len(lines[1])
    assert lines[1] == texts


def test_what_is_no_corpus_is_told(corpus, tmp_path):
    with pytest.raises(ValueError, match=r"corpus: no corpus, .* data/dev-\*\.parquet"):
        convert(corpus, tmp_path / "out.ko", part="dev")
    with pytest.raises(ValueError, match="only a corpus folder has parts"):
        convert(corpus / "data" / "test-00000.parquet", tmp_path / "out.ko", part="dev")
    assert not (tmp_path / "out.ko").exists()
