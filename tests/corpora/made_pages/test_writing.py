"""Made pages as files, read back by ``corpora.sources``."""

from __future__ import annotations

import json

import pytest

from corpora.files import opened
from corpora.made_pages import make_page, write_pages
from corpora.made_pages.writing import gold_path
from corpora.sources import SourcePage, read_pages

PAGES = [make_page(number, seed=2) for number in range(1_050)]


def gold_of(out):
    with opened(gold_path(out)) as file:
        return [json.loads(line) for line in file]


def test_a_folder(tmp_path):
    out, told = tmp_path / "made", []
    assert write_pages(out, PAGES, step=told.append) == len(PAGES)
    assert told == list(range(100, 1_001, 100))
    assert gold_of(out) == [page.gold for page in PAGES]
    found = [page for page in read_pages([out / "pages"]) if isinstance(page, SourcePage)]
    # By name, .html and .txt of one folder are in the order of their numbers.
    assert [page.content for page in found] == [page.content for page in PAGES]
    assert sorted(path.name for path in (out / "pages").iterdir()) == ["0000", "0001"]


@pytest.mark.parametrize("ending", [".jsonl", ".jsonl.gz", ".jsonl.zst"])
def test_one_file(tmp_path, ending):
    out = tmp_path / f"made{ending}"
    assert write_pages(out, PAGES[:60]) == 60
    assert gold_path(out).name == f"made.gold{ending}"
    assert gold_of(out) == [page.gold for page in PAGES[:60]]
    found = [page for page in read_pages([out]) if isinstance(page, SourcePage)]
    assert [page.id.rpartition(":")[2] for page in found] == [page.id for page in PAGES[:60]]
    assert [page.url for page in found] == [page.url for page in PAGES[:60]]
    for page, made in zip(found, PAGES[:60], strict=True):
        if made.gold.get("encoding") == "utf-8":
            assert page.content == made.content


def test_the_same_pages_are_the_same_bytes(tmp_path):
    for name in "ab":
        write_pages(tmp_path / name / "made.jsonl.gz", PAGES[:60])
    one, other = ((tmp_path / name / "made.jsonl.gz").read_bytes() for name in "ab")
    assert one == other
