"""Pages cut into shards: all of them, in order, and each as it was."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from corpora.building import BuildConfig
from corpora.building.spool import cut_shards, read_pages_of, write_pages
from corpora.sources import Rejection, SourcePage

TEXTS = st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=9)
PAGES = st.lists(
    st.builds(SourcePage, TEXTS, TEXTS, st.binary(max_size=60))
    | st.builds(Rejection, TEXTS, TEXTS, TEXTS),
    max_size=12,
)


@given(PAGES, st.integers(1, 5), st.integers(1, 100))
def test_shards_hold_every_page_in_order_and_no_more_than_they_may(pages, most, size):
    config = replace(BuildConfig(), shard_pages=most, shard_bytes=size)
    shards = list(cut_shards(pages, config))
    assert [page for shard in shards for page in shard.pages] == pages
    assert [shard.shard for shard in shards] == list(range(len(shards)))
    for shard in shards:
        weight = sum(len(p.content) for p in shard.pages if isinstance(p, SourcePage))
        assert 0 < len(shard.pages) <= most
        assert weight <= size or len(shard.pages) == 1 or weight <= 60


@given(PAGES)
def test_pages_come_back_as_they_were(tmp_path_factory, pages):
    path = tmp_path_factory.mktemp("spool") / "pages.parquet"
    write_pages(path, pages)
    assert list(read_pages_of(path)) == pages


def test_a_digest_tells_pages_apart():
    def digest(*pages):
        return next(cut_shards(pages, BuildConfig())).digest

    told = [
        digest(SourcePage("a", "", b"b")),
        digest(SourcePage("ab", "", b"")),
        digest(SourcePage("a", "", b"b"), SourcePage("c", "", b"")),
        digest(Rejection("a", "", "c")),
    ]
    assert len(set(told)) == 4
    assert digest(SourcePage("a", "url", b"b")) == told[0]


def test_an_id_that_is_no_unicode_is_mended(tmp_path):
    write_pages(tmp_path / "pages.parquet", [SourcePage("a\ud800", "", b"x")])
    assert [page.id for page in read_pages_of(tmp_path / "pages.parquet")] == ["a?"]


def test_a_large_page_is_one_row_group(tmp_path):
    pages = [SourcePage(str(n), "", b"x" * (10 << 20)) for n in range(3)]
    write_pages(tmp_path / "pages.parquet", pages)
    assert [len(page.content) for page in read_pages_of(tmp_path / "pages.parquet")] == [
        10 << 20
    ] * 3
    import pyarrow.parquet as pq

    assert pq.read_metadata(tmp_path / "pages.parquet").num_row_groups == 3
