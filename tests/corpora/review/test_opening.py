"""Pages, files of pairs and folders, as the command is given them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from align.bitext import Flag, Pair
from align.dismissals import key
from align.mqm import Category, Severity
from corpora.building import config
from corpora.formats import write_rows
from corpora.review import actions, opening
from corpora.review.opening import default_path, open_sources
from corpora.review.rechecking import Rechecker
from corpora.review.states import pair_value
from corpora.rows import Row


@pytest.fixture
def aligned(monkeypatch, build):
    """Pages are not aligned here, which takes Kiwi; what is read is told by its name."""
    seen = []

    def read_page(path):
        seen.append(path)
        if path.name == "bad.txt":
            raise ValueError("bad.txt: no page")
        return build(id=path.stem).alignment.article

    monkeypatch.setattr(opening, "read_page", read_page)
    monkeypatch.setattr(Rechecker, "article", lambda self, article: build(id=article.id))
    return seen


def names(store):
    with store.reading() as db:
        rows = db.execute("SELECT name, pairs FROM articles ORDER BY id").fetchall()
    return [tuple(row) for row in rows]


def test_pages(empty_store, tmp_path, aligned, rechecker):
    for name in ("a.txt", "b.html"):
        (tmp_path / name).write_text("x")
    sources = [tmp_path / "a.txt", tmp_path / "b.html"]
    opened = open_sources(empty_store, sources, rechecker=rechecker)
    assert names(empty_store) == [("a", 6), ("b", 6)]
    assert opened.articles == (1, 2)
    assert opened.failures == ()


def test_pages_of_one_name_are_told_apart_by_their_folder(
    empty_store, tmp_path, aligned, rechecker
):
    for folder in ("x", "y"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "a.txt").write_text("x")
    sources = [tmp_path / "x" / "a.txt", tmp_path / "y" / "a.txt"]
    open_sources(empty_store, sources, rechecker=rechecker)
    assert [name for name, _ in names(empty_store)] == ["x/a.txt", "y/a.txt"]


def test_a_page_keeps_what_was_done_when_another_of_its_name_comes(
    empty_store, tmp_path, aligned, rechecker
):
    for folder in ("x", "y"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "a.txt").write_text("x")
    sources = [tmp_path / "x" / "a.txt", tmp_path / "y" / "a.txt"]
    open_sources(empty_store, sources[:1], rechecker=rechecker)
    actions.edit(empty_store, "Kim", 2, "Kim's English", rechecker)
    assert open_sources(empty_store, sources, rechecker=rechecker).articles == (1, 2)
    assert [name for name, _ in names(empty_store)] == ["a", "y/a.txt"]
    # A page of the same name that is opened later, too.
    (tmp_path / "z").mkdir()
    (tmp_path / "z" / "a.txt").write_text("x")
    open_sources(empty_store, [tmp_path / "z" / "a.txt"], rechecker=rechecker)
    with empty_store.reading() as db:
        said = [row["en"] for row in db.execute("SELECT en FROM pairs WHERE article = 1")]
    assert said[1] == "Kim's English"
    assert [name for name, _ in names(empty_store)] == ["a", "y/a.txt", "a (2)"]


def test_what_cannot_be_read_is_told_and_the_rest_is_read(
    empty_store, tmp_path, aligned, rechecker
):
    for name in ("a.txt", "bad.txt"):
        (tmp_path / name).write_text("x")
    (tmp_path / "empty").mkdir()
    sources = [tmp_path / n for n in ("bad.txt", "a.txt", "gone.txt", "empty")]
    opened = open_sources(empty_store, sources, rechecker=rechecker)
    assert names(empty_store) == [("a", 6)]
    assert sorted(reason.rpartition("/")[2] for reason in opened.failures) == [
        "bad.txt: no page",
        "empty: no pages (.txt, .html) and no pairs (.parquet .jsonl .ndjson .tsv .tmx .xlf"
        " .xliff) in it",
        "gone.txt",
    ]


@pytest.mark.parametrize("ending", ["parquet", "jsonl", "tmx"])
def test_files_of_pairs_with_their_flags(empty_store, tmp_path, rechecker, ending):
    path = tmp_path / f"pairs.{ending}"
    write_rows(path, [Row("1", "가", "a LOUD b"), Row("2", "나", "b")])
    assert open_sources(empty_store, [path], rechecker=rechecker).pairs == 2
    assert names(empty_store) == [("pairs", 2)]


def test_a_corpus_folder(empty_store, tmp_path, rechecker):
    (tmp_path / "data").mkdir()
    for part in ("test", "train"):
        rows = [Row(f"{part}/{n}", f"가{n}", f"a{n}", article=part) for n in range(3)]
        write_rows(tmp_path / "data" / f"{part}-00000.parquet", rows)
    (tmp_path / "README.md").write_text("card")
    open_sources(empty_store, [tmp_path], rechecker=rechecker)
    assert names(empty_store) == [("test", 3), ("train", 3)]


def test_articles_of_one_name_in_two_files_are_two(empty_store, tmp_path, rechecker):
    paths = [tmp_path / "one.jsonl", tmp_path / "two.jsonl"]
    for path in paths:
        write_rows(path, [Row("p/0", "가", f"said in {path.stem}", article="p")])
    open_sources(empty_store, paths, rechecker=rechecker)
    assert names(empty_store) == [("p", 1), ("p", 1)]
    write_rows(paths[1], [Row("p/0", "가", "said otherwise", article="p")])
    open_sources(empty_store, paths, rechecker=rechecker)
    with empty_store.reading() as db:
        said = [row["en"] for row in db.execute("SELECT en FROM pairs ORDER BY place")]
    assert said == ["said in one", "said otherwise"]


def test_a_file_that_has_not_changed_is_not_read_again(empty_store, tmp_path, rechecker):
    path = tmp_path / "pairs.jsonl"
    write_rows(path, [Row("1", "가", "a LOUD b")])
    assert open_sources(empty_store, [path], rechecker=rechecker).pairs == 1
    said: list[str] = []
    assert open_sources(empty_store, [path], rechecker=rechecker, step=said.append).pairs == 0
    assert said == ["pairs.jsonl: as before"]
    write_rows(path, [Row("1", "가", "a LOUD b"), Row("2", "나", "b")])
    assert open_sources(empty_store, [path], rechecker=rechecker).pairs == 2


def test_pairs_are_checked_where_that_is_asked_for(empty_store, tmp_path, rechecker):
    path = tmp_path / "pairs.jsonl"
    write_rows(path, [Row("1", "가", "a LOUD b")])
    open_sources(empty_store, [path], rechecker=rechecker, check=True)
    with empty_store.reading() as db:
        assert [row["name"] for row in db.execute("SELECT name FROM flags")] == ["shouting"]


def test_pairs_are_read_again_when_what_flags_depend_on_has_changed(
    empty_store, tmp_path, rechecker, monkeypatch
):
    path, terms = tmp_path / "pairs.jsonl", tmp_path / "terms.tsv"
    write_rows(path, [Row("1", "가", "a LOUD b")])
    terms.write_text("가\ta\n")

    def read(checks=rechecker, check=True, knowledge=()):
        return [
            open_sources(
                empty_store, [path], rechecker=checks, check=check, knowledge=knowledge
            ).pairs
            for _ in range(2)
        ]

    assert read(check=False) == [1, 0]
    assert read() == [1, 0]
    assert read(replace(rechecker, least=0.0)) == [1, 0]
    assert read(knowledge=[terms]) == [1, 0]
    terms.write_text("가\tb\n")
    assert read(knowledge=[terms]) == [1, 0]
    monkeypatch.setattr(config, "version", lambda name: "another")
    assert read(knowledge=[terms]) == [1, 0]


def test_dismissed_flags_are_left_out_of_what_files_bring(empty_store, tmp_path, rechecker):
    path = tmp_path / "pairs.jsonl"
    flags = tuple(
        Flag("judge", "name", Category.ENTITY, Severity.MAJOR, "who", en=((at, at + 1),))
        for at in (0, 2)
    )
    write_rows(path, [Row("1", "가", "a b", flags=flags)])
    dismissed = frozenset({key(flags[0], Pair.of("가", "a b"))})
    open_sources(empty_store, [path], rechecker=replace(rechecker, dismissed=dismissed))
    with empty_store.reading() as db:
        [found] = pair_value(db, 1).flags
    assert found == flags[1]


def test_a_broken_file_leaves_nothing(empty_store, tmp_path, rechecker):
    path = tmp_path / "pairs.jsonl"
    path.write_text('{"ko": "가", "en": "a"}\n{"ko": 1}\n')
    [failure] = open_sources(empty_store, [path], rechecker=rechecker).failures
    assert failure.startswith(f"{path}:2: ")
    assert names(empty_store) == []


def test_the_same_sources_have_the_same_file(tmp_path):
    one, other = tmp_path / "a.txt", tmp_path / "b.txt"
    path = default_path([one, other], tmp_path)
    assert path == default_path([other, one], tmp_path).with_name(path.name)
    assert path != default_path([one], tmp_path)
