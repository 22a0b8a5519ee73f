"""The first stage: pages read, cut into shards, and aligned, with an eye on what kills workers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from corpora.building.aligning import PageFunction
from corpora.building.config import BuildConfig
from corpora.building.driving import Progress, Task
from corpora.building.errors import BuildError
from corpora.building.running import read_place
from corpora.building.shards import DEADLY_PAGE, STARVING_PAGE, ShardTask, align_shard
from corpora.building.spool import Spooled, cut_shards, write_pages
from corpora.building.store import Store, read_record
from corpora.engines import Outcome
from corpora.sources import Rejection, SourcePage

__all__ = ["AlignStage"]

AHEAD_BYTES = 2 << 30
"""Packed pages that may lie ready for workers; then as many are read as are aligned."""
DEADLY = 3
"""Workers lost at one page before it is left out."""


class AlignStage:
    """The shards to align; see ``corpora.building.driving.Tasks``.

    Shards that an earlier run has aligned are read again, which is quick, and held against the
    digest of then; their pages are not aligned again.
    """

    def __init__(
        self,
        store: Store,
        config: BuildConfig,
        pages: Iterable[SourcePage | Rejection],
        function: PageFunction,
    ) -> None:
        self._store, self._config, self._function = store, config, function
        self._shards = cut_shards(pages, config)
        self._done: list[dict[str, Any]] = []
        self._running: set[int] = set()
        self._deaths: Counter[tuple[int, int]] = Counter()
        self._ahead: dict[int, int] = {}
        self._cut = self._pages = 0
        self._progress = Progress("Aligning")

    @property
    def records(self) -> list[dict[str, Any]]:
        """What the tasks have written of their shards, in order of the shards."""
        return sorted(self._done, key=lambda record: int(record["shard"]))

    def next(self) -> Task | None:
        for spooled in self._shards:
            self._cut += 1
            self._pages += len(spooled.pages)
            record = read_record(self._store.record("align", spooled.shard))
            if record is None:
                return self._task(spooled)
            if record["digest"] != spooled.digest:
                raise BuildError(
                    f"{self._store.out}: the inputs have changed since the build began "
                    f"(the pages of shard {spooled.shard} are others); build in another folder"
                )
            self._count(record, resumed=record["pages"])
        if self._store.record("align", self._cut).exists():
            raise BuildError(
                f"{self._store.out}: the inputs have changed since the build began "
                f"(there were more than {self._pages} pages); build in another folder"
            )
        self._progress = replace(self._progress, total=self._cut, all_pages=self._pages)
        return None

    def may_prepare(self) -> bool:
        return sum(self._ahead.values()) < AHEAD_BYTES

    def again(self, task: Task, died: Outcome) -> Task:
        """The same shard; a page at which enough workers were lost is left out this time."""
        shard = task.argument.shard
        self._progress = replace(self._progress, lost=self._progress.lost + 1)
        path = self._store.staged("running", shard, "place")
        place = read_place(path)
        path.unlink(missing_ok=True)
        if place is None:
            return task
        self._deaths[shard, place.page] += 1
        if self._deaths[shard, place.page] < DEADLY:
            return task
        reason = STARVING_PAGE if died.state == "starved" else DEADLY_PAGE
        skip = {**task.argument.skip, place.page: reason}
        return replace(task, argument=replace(task.argument, skip=skip))

    def ended(self, task: Task) -> None:
        shard = task.argument.shard
        record = read_record(self._store.record("align", shard))
        if record is None:
            raise BuildError(f"shard {shard} is done and its record is not in {self._store.out}")
        self._running.discard(shard)
        self._ahead.pop(shard, None)
        self._store.staged("running", shard, "place").unlink(missing_ok=True)
        self._store.staged("pages", shard, "parquet").unlink(missing_ok=True)
        self._count(record)

    def progress(self) -> Progress:
        places = [read_place(self._store.staged("running", n, "place")) for n in self._running]
        here = [place for place in places if place is not None]
        return replace(
            self._progress,
            pages=self._progress.pages + sum(place.page for place in here),
            kept=self._progress.kept + sum(place.kept for place in here),
            rejected=self._progress.rejected + sum(place.rejected for place in here),
        )

    def _task(self, spooled: Spooled) -> Task:
        shard = spooled.shard
        path = self._store.staged("pages", shard, "parquet")
        write_pages(path, spooled.pages)
        self._ahead[shard] = path.stat().st_size
        self._running.add(shard)
        self._store.staged("running", shard, "place").unlink(missing_ok=True)
        argument = ShardTask(
            self._store, self._config, shard, spooled.digest, function=self._function
        )
        return Task(f"align-{shard}", align_shard, argument)

    def _count(self, record: dict[str, Any], *, resumed: int = 0) -> None:
        self._done.append(record)
        self._progress = replace(
            self._progress,
            done=self._progress.done + 1,
            pages=self._progress.pages + record["pages"],
            kept=self._progress.kept + record["kept"],
            rejected=self._progress.rejected + record["rejected_pairs"],
            resumed=self._progress.resumed + resumed,
        )
