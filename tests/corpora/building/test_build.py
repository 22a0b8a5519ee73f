"""A whole build: what goes in comes out, once, with its reasons, whatever happens on the way."""

from __future__ import annotations

import json
import random
from dataclasses import replace

import cheap_pages
import here_engine
import pyarrow.parquet as pq
import pytest

from align.errors import RecordError
from align.linking import Learned
from corpora.building import BuildConfig, BuildError, build_corpus
from corpora.building.digest import digest_rows
from corpora.formats import parquet
from corpora.sources import Rejection

CONFIG = BuildConfig(shard_pages=7, vocab=0, dev_share=0.2, test_share=0.2)
PAGES = cheap_pages.pages(60)


def build(out, pages=PAGES, **options):
    options = {"config": CONFIG, "engine": "here", "workers": 3, **options}
    return build_corpus(pages, out, function=cheap_pages.align_cheaply, **options)


def rows(out, folder):
    return [row for path in sorted((out / folder).glob("*.parquet")) for row in read(path)]


def read(path):
    return pq.read_table(path).to_pylist()


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    """One undisturbed build, which no test changes."""
    out = tmp_path_factory.mktemp("built") / "out"
    with pytest.MonkeyPatch.context() as patch:
        here_engine.install(patch)
        build(out)
    return out


def test_every_pair_seen_is_kept_or_rejected_with_a_reason(built):
    counts = json.loads((built / "statistics.json").read_bytes())
    for level in ("pages", "pairs"):
        seen = counts[level].pop("seen")
        assert seen == sum(counts[level].values())
    kept, refused = rows(built, "data"), rows(built, "rejected")
    assert len(kept) == counts["pairs"]["kept"]
    assert all(row["reason"] for row in refused)
    given = [p for p in PAGES if not isinstance(p, Rejection)]
    ids = {f"{p.id}/{at}" for p in given for at in range(len(json.loads(p.content)["pairs"]))}
    pairs = [row["id"] for row in refused if row["level"] == "pair"]
    assert sorted([row["id"] for row in kept] + pairs) == sorted(ids)
    pages = [row["id"] for row in refused if row["level"] == "page"]
    assert pages == [p.id for p in PAGES if isinstance(p, Rejection)]


def test_duplicates_name_the_first_of_their_kind(built):
    refused = {row["id"]: (row["reason"], row["detail"]) for row in rows(built, "rejected")}
    assert refused["page-0007/2"] == ("duplicate-page", "of page-0000")
    assert refused["page-0016/1"] == ("duplicate", "of page-0010/1")
    assert refused["page-0016/0"] == ("null-link", "1-1")
    assert refused["page-0015"] == ("unreadable", "no such file")


def test_no_article_stands_in_two_parts_and_all_parts_have_some(built):
    parts = {}
    for path in (built / "data").glob("*.parquet"):
        for row in read(path):
            parts.setdefault(row["article"], set()).add(path.name.partition("-")[0])
    assert all(len(found) == 1 for found in parts.values())
    assert set().union(*parts.values()) == {"train", "dev", "test"}


def test_the_files_are_those_of_the_manifest(built):
    lines = [json.loads(line) for line in (built / "manifest.jsonl").read_bytes().splitlines()]
    assert [line["kind"] for line in lines] == ["job", *["shard"] * 9, "total"]
    named = {name: told for line in lines[1:-1] for name, told in line["files"].items()}
    found = {str(p.relative_to(built)) for f in ("data", "rejected") for p in (built / f).iterdir()}
    assert set(named) == found
    for name, told in named.items():
        assert pq.read_metadata(built / name).num_rows == told["rows"]
        assert (built / name).stat().st_size == told["bytes"]
    assert lines[-1]["pairs"]["kept"] == len(rows(built, "data"))
    assert not (built / ".staging").exists()


def test_every_file_of_the_corpus_is_read_by_our_own_reader(built):
    for path in (built / "data").iterdir():
        assert [row.id for row in parquet.read(path)] == [row["id"] for row in read(path)]
        schema = pq.read_schema(path)
        assert schema.equals(parquet.SCHEMA)
        assert all(b"description" in field.metadata for field in schema)
    with pytest.raises(RecordError):
        list(parquet.read(built / "README.md"))


def test_pandas_reads_the_folder(built):
    pandas = pytest.importorskip("pandas")
    frame = pandas.read_parquet(built / "data")
    assert len(frame) == len(rows(built, "data"))
    assert set(frame.columns) >= {"ko", "en", "score", "flags"}


@pytest.mark.parametrize("seed", range(4))
def test_the_order_in_which_shards_end_changes_nothing(here, tmp_path, seed, built):
    build(tmp_path / "other", workers=5, scheduler=str(seed + 1))
    assert digest_rows(tmp_path / "other") == digest_rows(built)
    for name in ("README.md", "statistics.json", "plots/scores.svg"):
        assert (tmp_path / "other" / name).read_bytes() == (built / name).read_bytes()


def test_the_size_of_shards_changes_no_row(here, tmp_path, built):
    build(tmp_path / "other", config=replace(CONFIG, shard_pages=25))
    assert digest_rows(tmp_path / "other") == digest_rows(built)


def test_pages_that_go_wrong_are_left_out_and_the_run_goes_on(here, tmp_path):
    pages = [
        cheap_pages.page("no-korean", [], **{"raise": "page"}),
        cheap_pages.page("a-bug", [], **{"raise": "division"}),
        cheap_pages.page("nothing", []),
        *PAGES[:3],
    ]
    summary = build(tmp_path / "out", pages)
    found = {row["id"]: row for row in rows(tmp_path / "out", "rejected")}
    assert found["no-korean"]["reason"] == "no-korean-text"
    assert found["no-korean"]["detail"] == "0 Hangul syllables of text"
    assert found["nothing"]["reason"] == "no-pair"
    assert found["a-bug"]["reason"] == "internal-error"
    assert found["a-bug"]["detail"].startswith("ZeroDivisionError: division at cheap_pages.py:")
    assert summary.internal == 1
    assert summary.internal_pages[0].startswith("a-bug: ZeroDivisionError")
    assert summary.statistics.pages["kept"] == 3


def test_no_page_at_all_is_an_empty_corpus(here, tmp_path):
    summary = build(tmp_path / "out", [])
    assert summary.statistics.pages["seen"] == 0
    assert (tmp_path / "out" / "manifest.jsonl").exists()
    assert "data_files: []" in (tmp_path / "out" / "README.md").read_text()


def test_a_large_page_and_many_pages_in_a_shard(here, tmp_path):
    texts = [
        [f"{n}번째 강이 크게 넘쳤다고 시는 밝혔다 {n * n}.", f"River {n} has flooded, {n * n}."]
        for n in range(4_000)
    ]
    large = cheap_pages.page("large", texts)
    summary = build(tmp_path / "out", [large, *PAGES], config=replace(CONFIG, shard_pages=100_000))
    assert summary.statistics.pairs["seen"] == 4_000 + 60 * 4 - 6 * 4
    assert len(list((tmp_path / "out" / "rejected").iterdir())) == 1


def stop_after(out, count, pages=PAGES, **options):
    """A build that is interrupted when so many shards are aligned."""

    def watch(progress):
        if progress.done >= count:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        build(out, pages, watch=watch, **options)


@pytest.mark.parametrize("count", [0, 2, 8])
def test_an_interrupted_build_goes_on_and_makes_the_same(here, tmp_path, built, count):
    out = tmp_path / "other"
    stop_after(out, count)
    aligned = len(list((out / ".staging" / "records").glob("align-*")))
    assert aligned >= count
    with pytest.raises(BuildError, match="an unfinished build; go on with it by --resume"):
        build(out)
    build(out, resume=True)
    again = [key for key in here[-1].ended if key.startswith("align")]
    assert len(again) == 9 - aligned
    assert digest_rows(out) == digest_rows(built)


def test_a_build_resumed_where_none_began_begins(here, tmp_path, built):
    build(tmp_path / "other", resume=True)
    assert digest_rows(tmp_path / "other") == digest_rows(built)


def test_a_whole_corpus_is_not_built_again(here, built):
    before = (built / "manifest.jsonl").stat().st_mtime_ns
    with pytest.raises(BuildError, match="holds a corpus already"):
        build(built)
    summary = build(built, resume=True)
    assert summary.statistics.pages["seen"] == 60
    assert (built / "manifest.jsonl").stat().st_mtime_ns == before


def test_other_settings_cannot_resume(here, tmp_path):
    stop_after(tmp_path / "out", 1)
    with pytest.raises(BuildError, match=r"another, .*: least_score was 0.5, is 0.9"):
        build(tmp_path / "out", resume=True, config=replace(CONFIG, least_score=0.9))


def test_other_inputs_cannot_resume(here, tmp_path):
    stop_after(tmp_path / "out", 2, inputs=["a"])
    with pytest.raises(BuildError, match=r'inputs was \["a"\], is \["b"\]'):
        build(tmp_path / "out", resume=True, inputs=["b"])


def test_changed_pages_cannot_resume(here, tmp_path):
    stop_after(tmp_path / "out", 9)
    changed = [cheap_pages.page("other", [["강이 넘쳤다.", "The river flooded."]]), *PAGES[1:]]
    with pytest.raises(BuildError, match=r"inputs have changed .* shard 0 are others"):
        build(tmp_path / "out", changed, resume=True)
    with pytest.raises(BuildError, match="there were more than 7 pages"):
        build(tmp_path / "out", PAGES[:7], resume=True)


def test_a_folder_with_something_else_in_it_is_left_alone(here, tmp_path):
    (tmp_path / "notes.txt").write_text("mine")
    for resume in (False, True):
        with pytest.raises(BuildError, match="is not empty, and no build began there"):
            build(tmp_path, resume=resume)
    with pytest.raises(BuildError, match="is no folder"):
        build(tmp_path / "notes.txt")
    assert [path.name for path in tmp_path.iterdir()] == ["notes.txt"]


def test_a_full_disk_is_told_in_words_and_can_be_resumed(here, tmp_path, built, monkeypatch):
    from corpora.building import finishing

    def full(path):
        raise OSError(28, "No space left on device", str(path))

    out = tmp_path / "other"
    with monkeypatch.context() as patch:
        patch.setattr(finishing, "written", full)
        with pytest.raises(BuildError, match=r"other: the disk is full \(finish-\d\)"):
            build(out)
    build(out, resume=True)
    assert digest_rows(out) == digest_rows(built)


def test_progress_counts_pages_and_pairs(here, tmp_path):
    seen = []
    build(tmp_path / "out", watch=seen.append)
    aligned = [p for p in seen if p.stage == "Aligning"]
    assert (aligned[-1].done, aligned[-1].total) == (9, 9)
    assert (aligned[-1].pages, aligned[-1].all_pages) == (60, 60)
    assert aligned[-1].kept + aligned[-1].rejected == 54 * 4
    assert [p.pages for p in aligned] == sorted(p.pages for p in aligned)
    stages = list(dict.fromkeys(p.stage for p in seen))
    assert stages == [
        "Aligning",
        "Comparing pages",
        "Comparing pairs",
        "Writing",
        "Counting",
        "Writing the card",
    ]


def test_a_corpus_is_not_built_where_its_inputs_lie(here, tmp_path):
    for out in (tmp_path, tmp_path / "out"):
        with pytest.raises(BuildError, match="would be read as an input"):
            build(out, inputs=[str(tmp_path)])
    assert not (tmp_path / "out").exists()


def test_words_are_learned_from_the_training_part(here, tmp_path):
    config = replace(CONFIG, learn_pairs=1_000)
    words = {"강": "river", **{f"낱말{n}": f"word{n}" for n in range(20)}}
    rng = random.Random(0)
    pages = []
    for number in range(60):
        chosen = [rng.sample(sorted(words), 6) for _ in range(4)]
        texts = [[" ".join(c) + " 밝혔다", " ".join(words[w] for w in c) + " said"] for c in chosen]
        pages.append(cheap_pages.page(f"page-{number}", texts))
    build(tmp_path / "out", pages, config=config)
    table = Learned.load(tmp_path / "out" / "learned.tsv")
    assert table.rows
    assert all(words[ko] == rows[0][0] for ko, rows in table.rows.items() if ko in words)
    assert "perhaps river" in (tmp_path / "out" / "README.md").read_text()
