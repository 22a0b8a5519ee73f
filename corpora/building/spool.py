"""Pages cut into shards: one file of pages each, so that a worker needs no source.

Shards follow the order of the inputs, so a page's place is known before any worker has run:
its number is that of its shard and its place in it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from corpora.building.config import BuildConfig
from corpora.building.store import written
from corpora.sources import Rejection, SourcePage

__all__ = ["PLACE_BITS", "Spooled", "cut_shards", "read_pages_of", "write_pages"]

PLACE_BITS = 20
"""A page's number is its shard's, shifted by so many bits, and its place in the shard."""
GROUP_BYTES = 8 << 20
"""Bytes of pages in one row group, unless one page is longer."""
GROUP_ROWS = 1_024
"""Pages in one row group, at most."""


@dataclass(frozen=True, slots=True)
class Spooled:
    """A shard of pages: its number, its pages, and a digest of all of them.

    >>> [cut] = cut_shards([SourcePage("page", "", b"...")], BuildConfig())
    >>> cut.shard, len(cut.digest)
    (0, 32)
    """

    shard: int
    pages: tuple[SourcePage | Rejection, ...]
    digest: str


def cut_shards(pages: Iterable[SourcePage | Rejection], config: BuildConfig) -> Iterator[Spooled]:
    """The pages in order, cut where a shard is full; one shard is held in memory.

    >>> pages = [SourcePage(f"page {n}", "", b"...") for n in range(3)]
    >>> [len(cut.pages) for cut in cut_shards(pages, BuildConfig(shard_pages=2))]
    [2, 1]
    """
    shard, size = 0, 0
    held: list[SourcePage | Rejection] = []
    digest = hashlib.blake2b(digest_size=16)
    for page in pages:
        weight = len(page.content) if isinstance(page, SourcePage) else 0
        if held and (len(held) >= config.shard_pages or size + weight > config.shard_bytes):
            yield Spooled(shard, tuple(held), digest.hexdigest())
            shard, size, held = shard + 1, 0, []
            digest = hashlib.blake2b(digest_size=16)
        held.append(page)
        size += weight
        body = (
            page.content if isinstance(page, SourcePage) else page.reason.encode("utf-8", "replace")
        )
        for part in (page.id.encode("utf-8", "replace"), body):
            digest.update(len(part).to_bytes(8, "little") + part)
    if held:
        yield Spooled(shard, tuple(held), digest.hexdigest())


def write_pages(path: Path, pages: Iterable[SourcePage | Rejection]) -> None:
    """Write a shard of pages; a row group holds a few megabytes or one page.

    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     path = Path(folder) / "pages.parquet"
    ...     write_pages(path, [SourcePage("a", "", b"..."), Rejection("b", "", "no text")])
    ...     [page.id for page in read_pages_of(path)]
    ['a', 'b']
    """
    import pyarrow as pa
    import pyarrow.parquet as pq

    schema = pa.schema(
        [
            ("id", pa.string()),
            ("url", pa.string()),
            ("content", pa.binary()),
            ("reason", pa.string()),
        ]
    )
    with written(path) as file, pq.ParquetWriter(file, schema, compression="zstd") as writer:
        for group in _groups(pages):
            writer.write_table(pa.Table.from_pylist(list(map(_record, group)), schema=schema))


def read_pages_of(path: Path) -> Iterator[SourcePage | Rejection]:
    """The pages of a shard, a row group in memory at a time.

    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     path = Path(folder) / "pages.parquet"
    ...     write_pages(path, [Rejection("b", "", "no text")])
    ...     [page.reason for page in read_pages_of(path)]
    ['no text']
    """
    import pyarrow.parquet as pq

    with pq.ParquetFile(path, memory_map=True) as file:
        for group in range(file.num_row_groups):
            for record in file.read_row_group(group).to_pylist():
                if record["content"] is None:
                    yield Rejection(record["id"], record["url"], record["reason"])
                else:
                    yield SourcePage(record["id"], record["url"], record["content"])


def _record(page: SourcePage | Rejection) -> dict[str, Any]:
    record = {"id": page.id, "url": page.url}
    texts = {name: text.encode("utf-8", "replace").decode() for name, text in record.items()}
    if isinstance(page, SourcePage):
        return {**texts, "content": page.content, "reason": None}
    return {**texts, "content": None, "reason": page.reason}


def _groups(
    pages: Iterable[SourcePage | Rejection],
) -> Iterator[list[SourcePage | Rejection]]:
    group: list[SourcePage | Rejection] = []
    size = 0
    for page in pages:
        weight = len(page.content) if isinstance(page, SourcePage) else 0
        if group and (size + weight > GROUP_BYTES or len(group) >= GROUP_ROWS):
            yield group
            group, size = [], 0
        group.append(page)
        size += weight
    if group:
        yield group
