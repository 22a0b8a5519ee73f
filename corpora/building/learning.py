"""A table of word translations learned from the corpus, by EM over shards.

    words of pairs --_count_words--> vocabulary --_count_cells--> cells
                   --_expect (each round)--> expected counts --> table

Each arrow is a map over shards and a sum of its results, as a tree whose shape hangs on the
number of shards alone: sums of floats come out the same whoever adds, and when. The model is
``align.linking.learn``; here no step holds more than one shard and the cells of all. A result
that is there is not made again.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa

from align.linking.learn import (
    ROUNDS,
    Learned,
    choose_rows,
    expected_counts,
    probabilities,
)
from corpora.building.arrays import open_columns, write_columns
from corpora.building.driving import Task
from corpora.building.store import Store

__all__ = ["WORDS", "LearnTask", "learn_table_of"]

SIDES = ("ko_words", "en_words")
WORDS = ("item", *SIDES)
"""Columns of a shard's words: those of its pairs in the part train."""
LEAST_PAIRS = 2
"""Pairs that hold a word, and that hold both words of a cell: one meeting proves nothing."""
FAN_IN = 16
"""Results that one task adds up."""
RunTasks = Callable[[str, Sequence[Task]], None]


@dataclass(frozen=True, slots=True)
class LearnTask:
    """One shard, in one step.

    Args:
        share: of the pairs to learn from, drawn by their numbers.
        round: of EM, from 0.
    """

    store: Store
    shard: int
    share: float
    round: int = 0

    def result(self, step: str) -> Path:
        """Where a step of the task writes."""
        return self.store.staged(f"learn-{step}", self.shard)


@dataclass(frozen=True, slots=True)
class _SumTask:
    """Results to add up: rows of equal keys become one."""

    parts: tuple[Path, ...]
    sum: Path


def learn_table_of(store: Store, shards: int, share: float, run: RunTasks) -> Learned:
    """The table, by tasks that ``run`` runs.

    Args:
        shards: those whose words are staged.
        share: of their pairs to learn from.
    """

    def step(name: str, function: Callable[[LearnTask], None], round: int = 0) -> Path:
        tasks = [LearnTask(store, shard, share, round) for shard in range(shards)]
        run("Learning words", [Task(f"{name}-{t.shard}", function, t) for t in tasks])
        return _sum(store, [task.result(name) for task in tasks], run)

    if not shards:
        return Learned()
    _number_words(step("words", _count_words), store)
    cells = _number_cells(step("cells", _count_cells), store)
    if not len(cells[0]):
        return Learned()
    forward = backward = together = np.ones(len(cells[0]))
    for round in range(ROUNDS):
        write_columns(_table_path(store, round), {"forward": forward, "backward": backward})
        counted = open_columns(step(f"counts-{round}", _expect, round))
        together = counted.numbers("forward")
        forward = probabilities(together, cells[0])
        backward = probabilities(counted.numbers("backward"), cells[1])
    words = _vocabulary(store)
    return choose_rows(words["ko"], words["en"], cells, forward, backward, together)


def _count_words(task: LearnTask) -> None:
    """In how many of a shard's pairs each word stands."""
    if task.result("words").exists():
        return
    counts = {side: Counter[str]() for side in SIDES}
    for _, *words in _pairs(task):
        for side, found in zip(SIDES, words, strict=True):
            counts[side].update(found)
    keys = [f"{side[:2]}\t{w}" for side in SIDES for w in sorted(counts[side])]
    values = [counts[side][w] for side in SIDES for w in sorted(counts[side])]
    write_columns(
        task.result("words"), {"key": pa.array(keys, pa.string()), "count": np.array(values, float)}
    )


def _count_cells(task: LearnTask) -> None:
    """In how many of a shard's pairs two words meet."""
    if task.result("cells").exists():
        return
    _, ko, en = _meetings(task)
    cells, counts = np.unique((ko << np.uint64(32)) | en, return_counts=True)
    write_columns(task.result("cells"), {"key": cells, "count": counts.astype(float)})


def _expect(task: LearnTask) -> None:
    """The E step over a shard: expected counts of its cells, in both directions."""
    if task.result(f"counts-{task.round}").exists():
        return
    pair, ko, en = _meetings(task)
    cells = open_columns(_cells_path(task.store)).numbers("key")
    key = (ko << np.uint64(32)) | en
    at = np.minimum(np.searchsorted(cells, key), max(0, len(cells) - 1))
    known = cells[at] == key
    pair, ko, en = pair[known], ko[known], en[known]
    mine, cell = np.unique(at[known], return_inverse=True)
    table = open_columns(_table_path(task.store, task.round))
    found: dict[str, Any] = {"key": mine.astype(np.uint64)}
    for name, target in (("forward", en), ("backward", ko)):
        _, numbered = np.unique((pair << np.uint64(32)) | target, return_inverse=True)
        found[name] = expected_counts(table.numbers(name)[mine], cell, numbered)
    write_columns(task.result(f"counts-{task.round}"), found)


def _add_up(task: _SumTask) -> None:
    """Add rows of equal keys, in the order of the parts."""
    if task.sum.exists():
        return
    tables = []
    for path in task.parts:
        with pa.memory_map(str(path)) as source:
            tables.append(pa.ipc.open_file(source).read_all())
    table = pa.concat_tables(tables)
    values = [name for name in table.column_names if name != "key"]
    # On one thread: floats added in another order are another sum.
    summed = table.group_by("key", use_threads=False).aggregate([(v, "sum") for v in values])
    summed = summed.sort_by("key").combine_chunks()
    columns = {"key": _whole(summed.column("key"))}
    columns.update({value: _whole(summed.column(f"{value}_sum")) for value in values})
    write_columns(task.sum, columns)


def _whole(column: pa.ChunkedArray) -> pa.Array:
    whole = column.combine_chunks()
    return whole.chunk(0) if isinstance(whole, pa.ChunkedArray) else whole


def _sum(store: Store, parts: Sequence[Path], run: RunTasks) -> Path:
    level = 0
    while True:
        folder = parts[0].parent.name
        groups = [tuple(parts[at : at + FAN_IN]) for at in range(0, len(parts), FAN_IN)]
        sums = [store.staged(f"{folder}-{level}", n) for n in range(len(groups))]
        tasks = [_SumTask(group, path) for group, path in zip(groups, sums, strict=True)]
        named = [Task(f"{folder}-{level}-{n}", _add_up, task) for n, task in enumerate(tasks)]
        run("Learning words", named)
        if len(sums) == 1:
            return sums[0]
        parts, level = sums, level + 1


def _pairs(task: LearnTask) -> Iterator[tuple[int, list[str], list[str]]]:
    """The pairs to learn from: a number, Korean words, English words."""
    columns = open_columns(task.store.staged("words", task.shard))
    rows = zip(columns.values("item"), *map(columns.values, SIDES), strict=True)
    for at, (item, ko, en) in enumerate(rows):
        digest = hashlib.blake2b(item.to_bytes(8, "little"), digest_size=8).digest()
        if int.from_bytes(digest, "little") < task.share * 2.0**64:
            yield at, ko, en


def _meetings(task: LearnTask) -> tuple[Any, Any, Any]:
    """Every (pair, Korean word, English word) of a shard's pairs, as three arrays of numbers."""
    ids = {
        side: {word: at for at, word in enumerate(words)}
        for side, words in _vocabulary(task.store).items()
    }
    pairs, ko, en = ([np.zeros(0, np.uint64)] for _ in range(3))
    for number, ko_words, en_words in _pairs(task):
        k = np.array([ids["ko"][w] for w in ko_words if w in ids["ko"]], np.uint64)
        e = np.array([ids["en"][w] for w in en_words if w in ids["en"]], np.uint64)
        pairs.append(np.full(len(k) * len(e), number, np.uint64))
        ko.append(np.repeat(k, len(e)))
        en.append(np.tile(e, len(k)))
    return np.concatenate(pairs), np.concatenate(ko), np.concatenate(en)


def _number_words(counted: Path, store: Store) -> None:
    """Keep the words that more than one pair holds; their place is their number."""
    columns = open_columns(counted)
    often = np.flatnonzero(columns.numbers("count") >= LEAST_PAIRS)
    write_columns(
        store.staging / "learn-vocabulary.arrow",
        {"key": pa.array(columns.texts("key", often.tolist()), pa.string())},
    )


def _vocabulary(store: Store) -> dict[str, list[str]]:
    columns = open_columns(store.staging / "learn-vocabulary.arrow")
    words: dict[str, list[str]] = {"ko": [], "en": []}
    for key in columns.values("key"):
        side, _, word = key.partition("\t")
        words[side].append(word)
    return words


def _number_cells(counted: Path, store: Store) -> tuple[Any, Any]:
    """Keep the cells whose words meet more than once; Korean and English word of each."""
    columns = open_columns(counted)
    cells = columns.numbers("key")[columns.numbers("count") >= LEAST_PAIRS]
    write_columns(_cells_path(store), {"key": cells})
    ko, en = cells >> np.uint64(32), cells & np.uint64(0xFFFFFFFF)
    return ko.astype(np.int64), en.astype(np.int64)


def _cells_path(store: Store) -> Path:
    return store.staging / "learn-cells.arrow"


def _table_path(store: Store, round: int) -> Path:
    return store.staging / f"learn-table-{round}.arrow"
