"""Workers that run out of memory: the page is tried again, then left out; the rest is built."""

from __future__ import annotations

import json

import cheap_pages
import greedy
import pyarrow.parquet as pq
import pytest

from corpora.building import BuildConfig, BuildError, build_corpus
from corpora.building.aligning import try_page
from corpora.building.digest import digest_rows
from corpora.engines import open_pool
from corpora.samples import SAMPLES, sample_path

CONFIG = BuildConfig(shard_pages=10, vocab=0)


def greedy_pages(path):
    pages = cheap_pages.pages(30)
    texts = json.loads(pages[12].content)["pairs"]
    pages[12] = cheap_pages.page(pages[12].id, texts, greedy=path)
    return pages


def build(out, pages, **options):
    options = {"config": CONFIG, "workers": 2, **options}
    return build_corpus(pages, out, function=greedy.align_greedily, **options)


@pytest.mark.parametrize("engine", ["local", "dask"])
def test_a_task_without_memory_is_told_and_may_be_tried_again(tmp_path, engine):
    if engine == "dask":
        pytest.importorskip("distributed")
    with open_pool(engine, workers=1) as pool:
        states = []
        for _ in range(2):
            pool.submit("a", greedy.starve, str(tmp_path / "once"))
            outcomes = []
            while not outcomes:
                outcomes = pool.wait(1.0)
            states.append(outcomes[0].state)
            assert (outcomes[0].state == "done") or outcomes[0].detail.startswith("MemoryError")
    assert states == ["starved", "done"]


def test_a_page_for_which_there_is_memory_the_second_time_is_kept(tmp_path, here):
    build(tmp_path / "undisturbed", cheap_pages.pages(30), engine="here")
    summary = build(tmp_path / "out", greedy_pages(str(tmp_path / "once")))
    assert summary.lost == 1
    assert digest_rows(tmp_path / "out") == digest_rows(tmp_path / "undisturbed")


def test_a_page_for_which_there_is_never_enough_is_left_out_with_its_reason(tmp_path):
    pages = greedy_pages("/always")
    summary = build(tmp_path / "out", pages)
    assert summary.statistics.pages["out-of-memory"] == 1
    assert summary.statistics.pages["seen"] == 30
    assert summary.internal == 0
    refused = pq.read_table(tmp_path / "out" / "rejected").to_pylist()
    [row] = [row for row in refused if row["reason"] == "out-of-memory"]
    assert (row["id"], row["detail"]) == (pages[12].id, "whoever read it ran out of memory")
    card = (tmp_path / "out" / "README.md").read_text(encoding="utf-8")
    assert "| `out-of-memory` | 1 | whoever read it ran out of memory |" in card


def test_a_page_is_no_failure_of_the_library_when_memory_is_short(monkeypatch):
    def starving(page, config):
        raise MemoryError

    with pytest.raises(MemoryError):
        try_page(cheap_pages.pages(1)[0], CONFIG, starving)


def test_what_no_try_has_memory_for_ends_the_build_in_words(tmp_path, monkeypatch, here):
    from corpora.building import driving

    class Starving:
        workers, room = 1, 1

        def submit(self, key, function, argument):
            self.key = key

        def wait(self, timeout):
            return [driving.Outcome(self.key, "starved", "MemoryError: at nowhere")]

    store = driving.Store(tmp_path)
    store.staging.mkdir()
    task = driving.Task("sum-0", print, None)
    tasks = driving.TaskList("Counting", iter([task]), 1, driving.Progress(""))
    said = r"sum-0 has lost 10 workers \(MemoryError.*\); is the machine short of memory\?"
    with pytest.raises(BuildError, match=said):
        driving.Driver(Starving(), store, lambda progress: None).run(tasks)


def test_a_page_too_large_for_the_memory_is_named_and_the_others_are_aligned(command, monkeypatch):
    from scripts import align_articles

    aligned = align_articles.align_page

    def starving(page, **options):
        if page.name == SAMPLES[1]:
            raise MemoryError
        return aligned(page, **options)

    monkeypatch.setattr(align_articles, "align_page", starving)
    large, other = sample_path(SAMPLES[1]), sample_path(SAMPLES[0])
    code, told = command("align", large, other, "--format", "json")
    assert (code, told) == (2, f"{large}: out of memory\n")


def test_a_line_too_large_for_the_memory_is_answered_in_its_place(command, monkeypatch, tmp_path):
    from scripts import check_pairs

    def starving(pairs, *rest, **options):
        for pair in pairs:
            if pair.ko.text == "강":
                raise MemoryError
            yield ()

    monkeypatch.setattr(check_pairs, "check_pairs", starving)
    pairs = tmp_path / "pairs.jsonl"
    pairs.write_text('{"ko": "강", "en": "river"}\n{"ko": "물", "en": "water"}\n')
    assert command("check", pairs) == (2, f"{pairs}:1: out of memory\n")
