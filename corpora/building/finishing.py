"""The second pass over a shard: duplicates taken out, the rest written to its parts."""

from __future__ import annotations

import functools
import hashlib
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from corpora.building.arrays import Columns, Words, open_columns, write_columns
from corpora.building.config import BuildConfig
from corpora.building.duplicates import Clusters
from corpora.building.learning import WORDS
from corpora.building.parts import PARTS, part_of
from corpora.building.shards import REJECTED, STAGED, staged_rows
from corpora.building.spool import PLACE_BITS
from corpora.building.statistics import Statistics
from corpora.building.store import Store, read_record, write_record, written
from corpora.formats.parquet import SCHEMA

__all__ = ["DUPLICATES", "FinishTask", "finish_shard"]

DUPLICATES = {
    "duplicate-page": "the same text as an earlier page",
    "near-duplicate-page": "nearly the text of an earlier page",
    "duplicate": "the same two texts as an earlier pair",
    "near-duplicate": "nearly the two texts of an earlier pair",
}
"""Reasons that only the whole corpus can give."""


@dataclass(frozen=True, slots=True)
class FinishTask:
    """One shard to finish, when the clusters of the whole corpus are known."""

    store: Store
    config: BuildConfig
    shard: int


def finish_shard(task: FinishTask) -> None:
    """Write a shard's part of the corpus; its record, with counts and statistics, last."""
    record = task.store.record("finish", task.shard)
    if read_record(record) is not None:
        return
    aligned = read_record(task.store.record("align", task.shard))
    assert aligned is not None, "shards are finished after all are aligned"
    # The same folder may have held another build when this worker last looked.
    _clusters.cache_clear()
    _signatures.cache_clear()
    finished = _Finished(task)
    with _Output(task.store) as output:
        for batch in staged_rows(task.store.staged("rejected", task.shard)):
            finished.count_rejected(pa.Table.from_batches([batch]))
            output.write(task.store.rejected(task.shard), pa.Table.from_batches([batch]))
        for batch in staged_rows(task.store.staged("pairs", task.shard)):
            for path, table in finished.divided(pa.Table.from_batches([batch])):
                output.write(path, table)
    finished.write_words()
    statistics = finished.statistics
    statistics.pairs["seen"] = aligned["kept"] + aligned["rejected_pairs"]
    # Pages of which every pair has a reason of its own.
    statistics.pages["no-pair-left"] = aligned["pages"] - statistics.pages.total()
    statistics.pages["seen"] = aligned["pages"]
    statistics.cut_words()
    files = {str(p.relative_to(task.store.out)): _of_file(p, n) for p, n in output.rows.items()}
    write_record(record, {"files": files, "statistics": statistics.to_record()})


class _Output(ExitStack):
    """Files of the corpus, opened with their first row."""

    def __init__(self, store: Store) -> None:
        super().__init__()
        self.rows: dict[Path, int] = {}
        self._store = store
        self._writers: dict[Path, Any] = {}

    def write(self, path: Path, table: pa.Table) -> None:
        if not table.num_rows:
            return
        schema = SCHEMA if path.parent.name == "data" else REJECTED
        if path not in self._writers:
            file = self.enter_context(written(path))
            writer = pq.ParquetWriter(file, schema, compression="zstd", write_page_index=True)
            self._writers[path] = self.enter_context(writer)
        self._writers[path].write_table(table.select(schema.names).cast(schema))
        self.rows[path] = self.rows.get(path, 0) + table.num_rows


def _of_file(path: Path, rows: int) -> dict[str, Any]:
    with path.open("rb") as file:
        digest = hashlib.sha256()
        while block := file.read(1 << 20):
            digest.update(block)
        return {"rows": rows, "bytes": file.tell(), "sha256": digest.hexdigest()}


@dataclass(slots=True)
class _Finished:
    task: FinishTask
    statistics: Statistics = field(default_factory=Statistics)
    # The part of each page met, or why it has none.
    _articles: dict[int, str] = field(default_factory=dict)
    _words: list[pa.Table] = field(default_factory=list)

    def count_rejected(self, table: pa.Table) -> None:
        for level, counts in (("page", self.statistics.pages), ("pair", self.statistics.pairs)):
            chosen = table.filter(pc.equal(table.column("level"), level))
            counts.update(Counter(chosen.column("reason").to_pylist()))

    def divided(self, table: pa.Table) -> Iterator[tuple[Path, pa.Table]]:
        """A staged table cut into what is rejected after all and the parts."""
        store, shard = self.task.store, self.task.shard
        items = table.column("item").to_numpy()
        pages = items >> np.uint64(PLACE_BITS)
        first_page, _ = _clusters(store, "page-duplicates").find(pages)
        first_pair, _ = _clusters(store, "pair-duplicates").find(items)
        bad_page, bad_pair = first_page != pages, first_pair != items
        for kind, bad, number, first in (
            ("page", bad_page, pages, first_page),
            ("pair", bad_pair & ~bad_page, items, first_pair),
        ):
            refused = self._refused(kind, table.filter(pa.array(bad)), number[bad], first[bad])
            yield store.rejected(shard), refused
        kept = ~(bad_page | bad_pair)
        table, pages = table.filter(pa.array(kept)), pages[kept]
        self.statistics.pairs["kept"] += table.num_rows
        self.statistics.count_kept(table)
        parts = np.array([self._part(page) for page in pages.tolist()], object)
        for part in PARTS:
            chosen = table.filter(pa.array(parts == part, pa.bool_()))
            self.statistics.count_part(part, chosen)
            if part == "train" and self.task.config.learn_pairs:
                self._words.append(chosen.select(WORDS))
            yield store.part(part, shard), chosen

    def write_words(self) -> None:
        """Keep the words of the part train, where something is to be learned from them."""
        if self.task.config.learn_pairs:
            schema = pa.schema([STAGED.field(name) for name in WORDS])
            table = pa.concat_tables([schema.empty_table(), *self._words]).combine_chunks()
            columns = {name: table.column(name).combine_chunks() for name in WORDS}
            write_columns(self.task.store.staged("words", self.task.shard), columns)

    def _part(self, page: int) -> str:
        """The part of a page, whose article is counted when it is met first."""
        if page not in self._articles:
            clusters = _clusters(self.task.store, "page-clusters")
            first, size = clusters.find(np.array([page], np.uint64))
            digest = _digests(self.task.store, first)[0].tobytes()
            self._articles[page] = part_of(digest, int(size[0]), self.task.config)
            self.statistics.pages["kept"] += 1
            self.statistics.parts[f"{self._articles[page]} articles"] += 1
        return self._articles[page]

    def _refused(self, kind: str, table: pa.Table, items: Words, first: Words) -> pa.Table:
        reasons = self._reasons(kind, items, first)
        self.statistics.pairs.update(reasons)
        if kind == "page":
            met = dict(zip(items.tolist(), reasons, strict=True))
            self.statistics.pages.update(v for k, v in met.items() if k not in self._articles)
            self._articles.update(met)
        details = [f"of {id}" for id in self._named(kind, first)]
        for name, values in (
            ("level", ["pair"] * len(reasons)),
            ("reason", reasons),
            ("detail", details),
        ):
            table = table.append_column(name, pa.array(values, pa.string()))
        return table

    def _reasons(self, kind: str, items: Words, first: Words) -> list[str]:
        ending = "-page" if kind == "page" else ""
        mine = _digests(self.task.store, items, kind)
        theirs = _digests(self.task.store, first, kind)
        equal = (mine == theirs).all(axis=1).tolist()
        return [f"{'' if same else 'near-'}duplicate{ending}" for same in equal]

    def _named(self, kind: str, items: Words) -> list[str]:
        """What the rows of a corpus call pages or pairs."""
        pages = items if kind == "page" else items >> np.uint64(PLACE_BITS)
        ids = []
        for page in pages.tolist():
            columns = _signatures(self.task.store, "page", page >> PLACE_BITS)
            row = int(np.searchsorted(columns.numbers("item"), np.uint64(page)))
            ids.append(columns.texts("id", [row])[0])
        if kind == "page":
            return ids
        places = (items & np.uint64((1 << PLACE_BITS) - 1)).tolist()
        return [f"{id}/{place}" for id, place in zip(ids, places, strict=True)]


def _digests(store: Store, items: Words, kind: str = "page") -> Any:
    shift = np.uint64(PLACE_BITS if kind == "page" else 2 * PLACE_BITS)
    found = np.zeros((len(items), 16), np.uint8)
    shards = items >> shift
    for shard in np.unique(shards).tolist():
        here = shards == shard
        columns = _signatures(store, kind, shard)
        rows = np.searchsorted(columns.numbers("item"), items[here])
        found[here] = columns.bytes_of("digest")[rows]
    return found


@functools.lru_cache(maxsize=512)
def _signatures(store: Store, kind: str, shard: int) -> Columns:
    return open_columns(store.staged(f"{kind}-signatures", shard))


@functools.lru_cache(maxsize=4)
def _clusters(store: Store, name: str) -> Clusters:
    return Clusters.load(store.staging / f"{name}.arrow")
