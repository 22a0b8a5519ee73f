"""One folder, two builds; and what a build that ended in the middle of a line has left."""

from __future__ import annotations

import json
import os
import platform

import cheap_pages
import greedy
import pytest

from corpora.building import BuildConfig, BuildError, build_corpus
from corpora.building.store import Store, locked, write_record

CONFIG = BuildConfig(shard_pages=10, vocab=0)
PAGES = cheap_pages.pages(20)


def build(out, **options):
    options = {"engine": "here", "workers": 2, "function": cheap_pages.align_cheaply, **options}
    return build_corpus(PAGES, out, config=CONFIG, **options)


@pytest.mark.parametrize("resume", [False, True])
def test_who_builds_there_is_told_with_process_and_machine(here, tmp_path, resume):
    store = Store(tmp_path / "corpus")
    with locked(store):
        write_record(store.job, {"config": {}})
        said = rf"corpus: process {os.getpid()} on {platform.node()} is building there"
        with pytest.raises(BuildError, match=said):
            build(store.out, resume=resume)


def test_where_nobody_builds_any_more_the_way_on_is_told(here, tmp_path):
    store = Store(tmp_path / "corpus")
    with locked(store):
        write_record(store.job, {"config": {}})
    with pytest.raises(BuildError, match="an unfinished build; go on with it by --resume"):
        build(store.out)


def test_workers_lost_are_counted_behind_a_line_that_was_torn(tmp_path):
    out = tmp_path / "corpus"
    store = Store(out)
    store.staging.mkdir(parents=True)
    store.attempts.write_bytes(b'{"task": "align-0", "detail": "{}')
    pages = [*PAGES]
    texts = json.loads(pages[12].content)["pairs"]
    pages[12] = cheap_pages.page(pages[12].id, texts, greedy=str(tmp_path / "once"))
    summary = build_corpus(pages, out, config=CONFIG, workers=1, function=greedy.align_greedily)
    assert summary.lost == 1
    manifest = (out / "manifest.jsonl").read_bytes().splitlines()
    assert [json.loads(line)["attempts"] for line in manifest[1:-1]] == [1, 2]
