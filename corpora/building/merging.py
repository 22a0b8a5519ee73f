"""Statistics of all shards added up, as a tree of tasks."""

from __future__ import annotations

import functools
import json
import operator
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from corpora.building.driving import Task
from corpora.building.statistics import Statistics
from corpora.building.store import Store, read_record, write_record

__all__ = ["MergeTask", "merge_levels", "merge_statistics"]

FAN_IN = 64
"""Records that one task adds up."""


@dataclass(frozen=True, slots=True)
class MergeTask:
    """Records to add up, and the record to write.

    >>> MergeTask((Path("a"), Path("b")), sum=Path("both")).sum.name
    'both'
    """

    parts: tuple[Path, ...]
    sum: Path


def merge_statistics(task: MergeTask) -> None:
    """Write the sum of the statistics of some records.

    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     part, total = Path(folder) / "part", Path(folder) / "sum"
    ...     counts = Statistics()
    ...     counts.pages["seen"] = 2
    ...     write_record(part, {"statistics": counts.to_record()})
    ...     merge_statistics(MergeTask((part, part), total))
    ...     Statistics.from_record(read_record(total)["statistics"]).pages["seen"]
    4
    """
    if read_record(task.sum) is not None:
        return
    # A record lists its counts by name, so a sum does not depend on who wrote it.
    read = (json.loads(path.read_bytes())["statistics"] for path in task.parts)
    total = functools.reduce(operator.add, map(Statistics.from_record, read), Statistics())
    write_record(task.sum, {"statistics": total.to_record()})


def merge_levels(store: Store, shards: int) -> Iterator[Sequence[Task]]:
    """The tasks of each level of the tree; the one task of the last writes the sum of all.

    >>> from corpora.building.store import Store
    >>> [len(tasks) for tasks in merge_levels(Store(Path("corpus")), shards=FAN_IN + 1)]
    [2, 1]
    """
    parts = [store.record("finish", shard) for shard in range(shards)]
    level = 0
    while True:
        groups = [tuple(parts[at : at + FAN_IN]) for at in range(0, max(1, len(parts)), FAN_IN)]
        sums = [store.record(f"sum-{level}", number) for number in range(len(groups))]
        tasks = [
            Task(f"sum-{level}-{number}", merge_statistics, MergeTask(group, sums[number]))
            for number, group in enumerate(groups)
        ]
        yield tasks
        if len(sums) == 1:
            return
        parts, level = sums, level + 1
