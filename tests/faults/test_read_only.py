"""Folders and files that must not be written: one line with the name, and nothing else harmed."""

from __future__ import annotations

import pytest

from corpora.formats import write_rows
from corpora.review.importing import import_rows
from corpora.review.store import Store
from corpora.rows import Row
from corpora.samples import SAMPLES, sample_path

PAGE = sample_path(SAMPLES[0])
PAIR = Row("a/0", "강이 흐른다.", "The river flows.", article="a")


@pytest.fixture
def barred(disk):
    """A disk with a file of pairs and a review file, and no leave to write."""
    write_rows(disk.path / "pairs.jsonl", [PAIR])
    with Store(disk.path / "review.sqlite") as store:
        import_rows(store, [PAIR], source="a", name="a")
    disk.forbid_writing()
    return disk


@pytest.mark.parametrize(
    ("words", "name"),
    [
        (["align", PAGE, "--format", "html", "-o", "{disk}/new.html"], "new.html"),
        (["convert", "{disk}/pairs.jsonl", "{disk}/new.tmx"], "new.tmx"),
        (["build", "{disk}/pairs.jsonl", "-o", "{disk}/corpus"], "corpus"),
        (["make-pages", "{disk}/made", "--pages", "3"], "made"),
        (["make-pages", "{disk}/made.jsonl", "--pages", "3"], "made.gold.jsonl"),
        (["dismiss", PAGE, "1", "--dismissals", "{disk}/new.jsonl"], "new.jsonl"),
    ],
    ids=lambda value: value[0] if isinstance(value, list) else "",
)
def test_a_command_names_what_it_cannot_write(barred, command, words, name):
    before = barred.names
    code, told = command(*(str(word).format(disk=barred.path) for word in words))
    assert code == 2
    assert told.splitlines()[-1] == f"{barred.path}/{name}: Read-only file system"
    assert barred.names == before


def test_a_lexicon_names_itself(barred, command, tmp_path):
    (tmp_path / "words.tsv").write_text("강\triver\n")
    lexicon = barred.path / "lexicon.sqlite"
    code, told = command("lexicon", "import", tmp_path / "words.tsv", "--lexicon", lexicon)
    assert code == 2
    assert told.startswith(f"{lexicon}: ")
    assert len(told.splitlines()) == 1


@pytest.mark.parametrize("name", ["review.sqlite", "new.sqlite"])
def test_a_review_file_names_itself(barred, command, name):
    file = barred.path / name
    code, told = command("review", barred.path / "pairs.jsonl", "--db", file, "--no-browser")
    assert code == 2
    assert told.splitlines()[-1].startswith(f"{file}: cannot be ")


def test_what_is_only_read_may_stand_there(barred, command, tmp_path):
    assert command("convert", barred.path / "pairs.jsonl", tmp_path / "pairs.tsv")[0] == 0
    assert "The river flows." in (tmp_path / "pairs.tsv").read_text(encoding="utf-8")
