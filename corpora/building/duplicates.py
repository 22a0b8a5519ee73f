"""The step across the whole corpus: which texts repeat an earlier one.

    keys of every shard, sorted  --partition by key-->  buckets  -->  edges  -->  clusters

The first part is a shuffle: a partition is a range of keys, and a task reads that range out of
the sorted keys of every shard. What meets there is compared by its signature. The second part
joins the edges. An edge leads from a text to an earlier one it is like; of all texts that edges
connect, the first in the order of the inputs stays. No result depends on the number of
partitions or on the order in which tasks end.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import numpy as np
import numpy.typing as npt

from corpora.building.arrays import Words, open_columns, write_columns
from corpora.building.config import BuildConfig
from corpora.building.sketching import similarities
from corpora.building.spool import PLACE_BITS
from corpora.building.store import Store, read_record, write_record

__all__ = [
    "Clusters",
    "EdgeTask",
    "clusters_of",
    "find_edges",
    "join_edges",
    "partitions_for",
    "total_keys",
]

Kind = Literal["page", "pair"]
Edges = tuple[Words, Words, npt.NDArray[np.float64]]

KEYS_AT_ONCE = 1 << 22
"""Keys of a partition, about: a task holds them, and sorts them, in 200 MiB."""
EQUAL = 2.0
"""Similarity of equal texts, above that of any near one."""
MOST_LEADERS = 16
"""Texts of a bucket that the others are compared with; a bucket of more kinds is by chance."""


@dataclass(frozen=True, slots=True)
class EdgeTask:
    """One partition of the keys of a kind.

    Args:
        shards: how many there are.
        partition, partitions: which range of keys, of how many.
    """

    store: Store
    config: BuildConfig
    kind: Kind
    shards: int
    partition: int
    partitions: int


def partitions_for(keys: int) -> int:
    """How many partitions so many keys are cut into.

    >>> partitions_for(0), partitions_for(KEYS_AT_ONCE + 1)
    (1, 2)
    """
    return max(1, -(-keys // KEYS_AT_ONCE))


def find_edges(task: EdgeTask) -> None:
    """Write the edges of a partition; a partition that has a record is left."""
    record = task.store.record(f"{task.kind}-edges", task.partition)
    if read_record(record) is not None:
        return
    keys, items = _keys_of(task)
    at = _Signatures(task, _meeting(keys, items))
    # Pages that are less alike than duplicates are still not to be split up.
    related = task.config.split_similarity if task.kind == "page" else _threshold(task)
    found = [_edges_of_two(keys, items, at, related)]
    for bucket in _buckets(keys, items):
        found.extend(_edges(bucket, at, _threshold(task), related))
    later, earlier, alike = (np.concatenate(part) for part in zip(*found, strict=True))
    # Two texts that agree in many bands meet in as many buckets.
    order = np.lexsort((earlier, later))
    later, earlier, alike = later[order], earlier[order], alike[order]
    fresh = np.ones(len(later), np.bool_)
    fresh[1:] = (later[1:] != later[:-1]) | (earlier[1:] != earlier[:-1])
    write_columns(
        _edges_path(task.store, task.kind, task.partition),
        {"later": later[fresh], "earlier": earlier[fresh], "alike": alike[fresh]},
    )
    write_record(record, {"keys": len(keys), "edges": int(fresh.sum())})


def join_edges(store: Store, kind: Kind, partitions: int, *, least: float) -> Clusters:
    """The clusters that edges of at least a similarity connect.

    Args:
        partitions: how many hold the edges of the kind.
        least: similarity from which an edge counts; 2 for equal texts.
    """
    later, earlier = [], []
    for partition in range(partitions):
        edges = open_columns(_edges_path(store, kind, partition))
        chosen = edges.numbers("alike") >= least
        later.append(edges.numbers("later")[chosen])
        earlier.append(edges.numbers("earlier")[chosen])
    return clusters_of(np.concatenate(later), np.concatenate(earlier))


@dataclass(frozen=True, slots=True, eq=False)
class Clusters:
    """Texts that are connected, sorted by number, with the first of their cluster and its size.

    The first of each cluster is among them.

    >>> pair = np.array([7], np.uint64), np.array([5], np.uint64)
    >>> clusters = clusters_of(*pair)
    >>> clusters.item.tolist(), clusters.first.tolist()
    ([5, 7], [5, 5])
    """

    item: Words
    first: Words
    size: npt.NDArray[np.int64]

    @classmethod
    def load(cls, path: Path) -> Clusters:
        """What ``save`` wrote, where it lies."""
        columns = open_columns(path)
        return cls(columns.numbers("item"), columns.numbers("first"), columns.numbers("size"))

    def save(self, path: Path) -> None:
        """Write the clusters, for the tasks of the second pass."""
        write_columns(path, {"item": self.item, "first": self.first, "size": self.size})

    def find(self, items: Words) -> tuple[Words, npt.NDArray[np.int64]]:
        """The first of each item's cluster and its size: itself and 1 where it is like no other."""
        if not len(self.item):
            return items.copy(), np.ones(len(items), np.int64)
        at = np.minimum(np.searchsorted(self.item, items), len(self.item) - 1)
        here = self.item[at] == items
        return np.where(here, self.first[at], items), np.where(here, self.size[at], 1)


def clusters_of(later: Words, earlier: Words) -> Clusters:
    """Connected components, each named by its lowest number.

    >>> found = clusters_of(np.array([7, 9, 5], np.uint64), np.array([5, 7, 2], np.uint64))
    >>> found.item.tolist(), found.first.tolist(), found.size.tolist()
    ([2, 5, 7, 9], [2, 2, 2, 2], [4, 4, 4, 4])
    """
    items, place = np.unique(np.concatenate([later, earlier]), return_inverse=True)
    a, b = place[: len(later)], place[len(later) :]
    label = np.arange(len(items))
    while True:
        before = label.copy()
        lowest = np.minimum(label[a], label[b])
        np.minimum.at(label, label[a], lowest)
        np.minimum.at(label, label[b], lowest)
        label = np.minimum(label, label[label])
        if np.array_equal(label, before):
            break
    sizes = np.bincount(label, minlength=len(items))
    return Clusters(items, items[label], sizes[label])


def _threshold(task: EdgeTask) -> float:
    sketch = task.config.page_sketch if task.kind == "page" else task.config.pair_sketch
    return sketch.threshold


def _edges_path(store: Store, kind: Kind, partition: int) -> Path:
    return store.staged(f"{kind}-edges", partition)


def _keys_of(task: EdgeTask) -> tuple[Words, Words]:
    """The keys of the partition and their items, sorted by both; duplicate pages have no pairs."""
    low = (task.partition << 64) // task.partitions
    high = ((task.partition + 1) << 64) // task.partitions
    keys, items = [np.zeros(0, np.uint64)], [np.zeros(0, np.uint64)]
    for shard in range(task.shards):
        columns = open_columns(task.store.staged(f"{task.kind}-keys", shard))
        key = columns.numbers("key")
        start = int(np.searchsorted(key, np.uint64(low)))
        end = len(key) if high >> 64 else int(np.searchsorted(key, np.uint64(high)))
        keys.append(key[start:end])
        items.append(columns.numbers("item")[start:end])
    key, item = np.concatenate(keys), np.concatenate(items)
    if task.kind == "pair":
        pages = item >> np.uint64(PLACE_BITS)
        first, _ = Clusters.load(task.store.staging / "page-duplicates.arrow").find(pages)
        key, item = key[first == pages], item[first == pages]
    order = np.lexsort((item, key))
    return key[order], item[order]


def _starts(keys: Words) -> Any:
    """Where a run of equal keys begins, and the end of all."""
    change = np.flatnonzero(keys[1:] != keys[:-1]) + 1
    return np.concatenate([[0], change, [len(keys)]]) if len(keys) else np.zeros(1, np.int64)


def _meeting(keys: Words, items: Words) -> Words:
    """The items that share a key with another, once each."""
    starts = _starts(keys)
    many = np.repeat(np.diff(starts) > 1, np.diff(starts))
    return np.unique(items[many])


def _edges_of_two(keys: Words, items: Words, at: _Signatures, related: float) -> Edges:
    """The edges of all buckets of two: most buckets are."""
    starts = _starts(keys)
    first = starts[:-1][np.diff(starts) == 2]
    met = np.unique(np.stack([items[first], items[first + 1]]), axis=1)
    alike = at.alike(met[0], met[1])
    near = alike >= related
    return met[1][near], met[0][near], alike[near]


def _buckets(keys: Words, items: Words) -> Iterator[Words]:
    """The items of every key that more than two have; of small equal buckets, the first."""
    starts = _starts(keys)
    sizes = np.diff(starts)
    seen: set[bytes] = set()
    for start, size in zip(starts[:-1][sizes > 2].tolist(), sizes[sizes > 2].tolist(), strict=True):
        bucket = items[start : start + size]
        name = bucket.tobytes() if size < MOST_LEADERS else b""
        if name and name in seen:
            continue
        seen.add(name)
        yield bucket


class _Signatures:
    """The signatures and digests of some items, read from their shards."""

    def __init__(self, task: EdgeTask, items: Words) -> None:
        self._items = items
        shift = PLACE_BITS if task.kind == "page" else 2 * PLACE_BITS
        shards = items >> np.uint64(shift)
        signatures, digests = [], []
        for shard in np.unique(shards).tolist():
            columns = open_columns(task.store.staged(f"{task.kind}-signatures", shard))
            rows = np.searchsorted(columns.numbers("item"), items[shards == shard])
            signatures.append(columns.bytes_of("signature")[rows])
            digests.append(columns.bytes_of("digest")[rows])
        self._signatures = np.concatenate(signatures) if signatures else np.zeros((0, 1), np.uint8)
        self._digests = np.concatenate(digests) if digests else np.zeros((0, 1), np.uint8)

    def alike(self, one: Any, others: Words) -> npt.NDArray[np.float64]:
        """Similarities of an item, or one for each, to others; of equal texts 2, as no estimate is."""
        mine, theirs = np.searchsorted(self._items, one), np.searchsorted(self._items, others)
        found = similarities(self._signatures[mine], self._signatures[theirs])
        found[(self._digests[theirs] == self._digests[mine]).all(axis=1)] = EQUAL
        return found


def _edges(bucket: Words, at: _Signatures, threshold: float, related: float) -> Iterator[Edges]:
    """Later, earlier and similarity: each item with those before it that lead, until one is like it."""
    rest = bucket
    for _ in range(MOST_LEADERS):
        if len(rest) < 2:
            return
        leader, rest = rest[0], rest[1:]
        alike = at.alike(leader, rest)
        near = alike >= related
        if near.any():
            later = rest[near]
            yield later, np.full(len(later), leader, np.uint64), alike[near]
        rest = rest[alike < threshold]


def total_keys(records: Iterable[dict[str, Any]], config: BuildConfig) -> tuple[int, int]:
    """Keys of pages and of pairs, by the records of the shards.

    >>> total_keys([{"page_items": 3, "kept": 20}], BuildConfig()) == (3 * 32, 20 * 8)
    True
    """
    counted: Sequence[dict[str, Any]] = list(records)
    pages = sum(record["page_items"] for record in counted)
    pairs = sum(record["kept"] for record in counted)
    return pages * config.page_sketch.bands, pairs * config.pair_sketch.bands
