"""The first pass over a shard: pages to pairs, filtered one by one, and sketched.

Nothing here looks beyond its shard. What is a duplicate of what only the second pass can know,
from the sketches of all shards.
"""

from __future__ import annotations

import gc
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq

from corpora.building.aligning import (
    INTERNAL,
    AlignedPage,
    Notes,
    PageFunction,
    align_source,
    try_page,
)
from corpora.building.arrays import write_columns
from corpora.building.config import BuildConfig
from corpora.building.filters import Reason, judge_row
from corpora.building.running import Place, told_place
from corpora.building.sketching import DIGEST, digest_of, folded, sketch_of
from corpora.building.spool import PLACE_BITS, read_pages_of
from corpora.building.store import Store, read_record, write_record, written
from corpora.engines import peak_mib
from corpora.formats.parquet import SCHEMA, to_table
from corpora.rows import Row
from corpora.sources import Rejection, SourcePage

__all__ = [
    "DEADLY_PAGE",
    "LEFT_OUT",
    "REJECTED",
    "STAGED",
    "STARVING_PAGE",
    "UNREADABLE",
    "ShardTask",
    "align_shard",
    "staged_rows",
]

UNREADABLE = "unreadable"
"""The reason of what its source could not read."""
DEADLY_PAGE, STARVING_PAGE = "ends-its-worker", "out-of-memory"
LEFT_OUT = {
    DEADLY_PAGE: "whoever read it was killed",
    STARVING_PAGE: "whoever read it ran out of memory",
}
"""Why a page is left out at which worker after worker was lost."""
NOTES = ("unexplained", "renderings", "ko_words", "en_words")
STAGED = pa.schema(
    [
        *SCHEMA,
        pa.field("item", pa.uint64()),
        *(pa.field(name, pa.list_(pa.string())) for name in NOTES),
    ]
)
"""A pair between the passes: its number in the corpus, and its notes."""
REJECTED = pa.schema(
    [
        *SCHEMA,
        pa.field("level", pa.string(), metadata={"description": "page or pair"}),
        pa.field("reason", pa.string(), metadata={"description": "a name of the card"}),
        pa.field("detail", pa.string(), metadata={"description": "figures of this case"}),
    ]
)
"""What is left out; of a page, only id, url and the reason."""
BATCH = 2_048
"""Rows held before they are written."""
LOUD = 5
"""Pages named where the library itself failed; the others are only counted there."""


@dataclass(frozen=True, slots=True)
class ShardTask:
    """One shard to align.

    Args:
        store, config: of the build.
        shard, digest: which pages.
        function: what makes pairs of a page.
        skip: places of pages at which worker after worker was lost, and for each a reason of
            ``LEFT_OUT``.
    """

    store: Store
    config: BuildConfig
    shard: int
    digest: str
    function: PageFunction = align_source
    skip: Mapping[int, str] = field(default_factory=dict)


def align_shard(task: ShardTask) -> None:
    """Align the pages of a shard; the record is written last. A shard that has one is left."""
    path = task.store.record("align", task.shard)
    if read_record(path) is not None:
        return
    begun = time.monotonic()
    made = _Made(task)
    running = task.store.staged("running", task.shard, "place")
    with ExitStack() as stack:
        pointer = stack.enter_context(told_place(running))
        pairs = stack.enter_context(_writer(task.store.staged("pairs", task.shard), STAGED))
        rejected = stack.enter_context(_writer(task.store.staged("rejected", task.shard), REJECTED))
        pages = read_pages_of(task.store.staged("pages", task.shard, "parquet"))
        for place, page in enumerate(pages):
            pointer.tell(Place(place, made.kept, made.rejected_pairs))
            made.add(place, page)
            if len(made.rows) + len(made.refused) >= BATCH:
                made.flush(pairs, rejected)
        made.flush(pairs, rejected)
    made.write_sketches()
    write_record(path, {**made.record(), "seconds": round(time.monotonic() - begun, 2)})
    # The tables that the checks have read stay as long as the process. Looking them through for
    # garbage again and again takes a tenth of the time of the next shard.
    gc.collect()
    gc.freeze()


class _Writer:
    def __init__(self, writer: Any, schema: pa.Schema) -> None:
        self._writer, self._schema = writer, schema

    def write(self, rows: Sequence[Row], extra: dict[str, list[Any]]) -> None:
        if rows:
            table = to_table(rows)
            for name, values in extra.items():
                field = self._schema.field(name)
                table = table.append_column(field, pa.array(values, field.type))
            self._writer.write_table(table.cast(self._schema))


class _writer(ExitStack):  # noqa: N801
    """A staged Parquet file; lz4, for it is read once and soon."""

    def __init__(self, path: Path, schema: pa.Schema) -> None:
        super().__init__()
        self._path, self._schema = path, schema

    def __enter__(self) -> Any:
        super().__enter__()
        file = self.enter_context(written(self._path))
        writer = self.enter_context(pq.ParquetWriter(file, self._schema, compression="lz4"))
        return _Writer(writer, self._schema)


@dataclass(slots=True)
class _Made:
    """What has been made of a shard so far."""

    task: ShardTask
    pages: int = 0
    aligned: int = 0
    kept: int = 0
    rejected_pages: int = 0
    rejected_pairs: int = 0
    internal: int = 0
    internal_pages: list[str] = field(default_factory=list)
    rows: list[tuple[Row, int, Notes]] = field(default_factory=list)
    refused: list[tuple[Row, str, Reason]] = field(default_factory=list)
    # Not the class itself: it stands below.
    page_sketches: _Sketches = field(default_factory=lambda: _Sketches())
    pair_sketches: _Sketches = field(default_factory=lambda: _Sketches())

    def add(self, place: int, page: SourcePage | Rejection) -> None:
        self.pages += 1
        found = self._try(place, page)
        if isinstance(found, Reason):
            self._refuse_page(page, found)
            return
        self.aligned += 1
        item = (self.task.shard << PLACE_BITS) | place
        texts: list[str] = []
        for row, notes in zip(found.rows, found.notes, strict=True):
            reason = judge_row(row, self.task.config)
            if reason is not None:
                self.refused.append((row, "pair", reason))
                self.rejected_pairs += 1
                continue
            number = (item << PLACE_BITS) | row.index
            text = folded((row.ko, row.en))
            self.rows.append((row, number, notes))
            self._sketch_pair(number, text)
            texts.append(text)
        self.kept += len(texts)
        # A page of which nothing is kept must not be what another is a duplicate of.
        if texts:
            self._sketch_page(item, page.id, " ".join(texts))

    def _try(self, place: int, page: SourcePage | Rejection) -> AlignedPage | Reason:
        if isinstance(page, Rejection):
            return Reason(UNREADABLE, page.reason)
        if place in self.task.skip:
            reason = self.task.skip[place]
            return Reason(reason, LEFT_OUT[reason])
        found = try_page(page, self.task.config, self.task.function)
        if isinstance(found, AlignedPage) and not found.rows:
            return Reason("no-pair", "nothing to link")
        if isinstance(found, AlignedPage) and found.rows[-1].index >> PLACE_BITS:
            return Reason("long-page", f"{len(found.rows)} pairs")
        return found

    def _refuse_page(self, page: SourcePage | Rejection, reason: Reason) -> None:
        row = Row(page.id, "", "", article=page.id, url=page.url, kind="", role="")
        self.refused.append((row, "page", reason))
        self.rejected_pages += 1
        if reason.name == INTERNAL:
            self.internal += 1
            if len(self.internal_pages) < LOUD:
                self.internal_pages.append(f"{page.id}: {reason.detail}")

    def _sketch_page(self, item: int, id: str, text: str) -> None:
        config = self.task.config
        self.page_sketches.add(item, text, *sketch_of(text, config.page_sketch, config.seed))
        self.page_sketches.ids.append(id)

    def _sketch_pair(self, item: int, text: str) -> None:
        config = self.task.config
        self.pair_sketches.add(item, text, *sketch_of(text, config.pair_sketch, config.seed))

    def flush(self, pairs: _Writer, rejected: _Writer) -> None:
        pairs.write(
            [row for row, _, _ in self.rows],
            {
                "item": [number for _, number, _ in self.rows],
                **{name: [list(getattr(n, name)) for _, _, n in self.rows] for name in NOTES},
            },
        )
        rejected.write([row for row, _, _ in self.refused], _why(self.refused))
        self.rows.clear()
        self.refused.clear()

    def write_sketches(self) -> None:
        store, shard, config = self.task.store, self.task.shard, self.task.config
        for kind, sketches, sketch in (
            ("page", self.page_sketches, config.page_sketch),
            ("pair", self.pair_sketches, config.pair_sketch),
        ):
            signatures, keys = sketches.columns(sketch.permutations, sketch.bands)
            write_columns(store.staged(f"{kind}-signatures", shard), signatures)
            write_columns(store.staged(f"{kind}-keys", shard), keys)
            del signatures, keys

    def record(self) -> dict[str, Any]:
        return {
            "shard": self.task.shard,
            "digest": self.task.digest,
            "pages": self.pages,
            "aligned": self.aligned,
            "rejected_pages": self.rejected_pages,
            "kept": self.kept,
            "rejected_pairs": self.rejected_pairs,
            "page_items": len(self.page_sketches),
            "internal": self.internal,
            "internal_pages": self.internal_pages,
            "peak_mib": peak_mib(),
        }


def _why(refused: Sequence[tuple[Row, str, Reason]]) -> dict[str, list[Any]]:
    return {
        "level": [level for _, level, _ in refused],
        "reason": [reason.name for _, _, reason in refused],
        "detail": [_told(reason.detail) for _, _, reason in refused],
    }


def _told(detail: str) -> str:
    return detail[:300].encode("utf-8", "replace").decode()


class _Sketches:
    """Sketches of many texts, as bytes: a million of them are a few arrays, no million objects."""

    def __init__(self) -> None:
        self.ids: list[str] = []
        self._items: list[int] = []
        self._digests, self._signatures, self._keys = bytearray(), bytearray(), bytearray()

    def __len__(self) -> int:
        return len(self._items)

    def add(self, item: int, text: str, signature: Any, keys: Any) -> None:
        self._items.append(item)
        self._digests += digest_of(text)
        self._signatures += signature.tobytes()
        self._keys += keys.tobytes()

    def columns(self, permutations: int, bands: int) -> tuple[dict[str, Any], dict[str, Any]]:
        """The signatures in order of the items, and the keys in order of themselves."""
        items = np.array(self._items, np.uint64)
        signatures: dict[str, Any] = {
            "item": items,
            "digest": np.frombuffer(self._digests, np.uint8).reshape(-1, DIGEST),
            "signature": np.frombuffer(self._signatures, np.uint8).reshape(-1, permutations),
        }
        if self.ids:
            signatures["id"] = [_told(id) for id in self.ids]
        keys = np.frombuffer(self._keys, np.uint64)
        order = np.argsort(keys, kind="stable")
        return signatures, {"key": keys[order], "item": items[order // bands]}


def staged_rows(path: Path) -> Iterator[pa.RecordBatch]:
    """The batches of a staged file."""
    with pq.ParquetFile(path, memory_map=True) as file:
        yield from file.iter_batches(batch_size=BATCH)
