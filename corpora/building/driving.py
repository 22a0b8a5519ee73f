"""Tasks given to a pool until all are done, whatever happens to the workers."""

from __future__ import annotations

import json
import os
import re
from collections import Counter, deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Any, Protocol

from corpora.building.errors import BuildError
from corpora.building.store import Store
from corpora.engines import Outcome, Pool

__all__ = ["Driver", "Progress", "Task", "TaskList", "Tasks", "Watch"]

TICK = 0.25
"""Seconds between two looks at the workers."""
FULL = re.compile(r"OSError: \[Errno (?:28|122)\]|disk is full")
MOST_DEATHS = 10
"""Workers a task may lose before the build gives up: no single page is to blame by then."""


@dataclass(frozen=True, slots=True)
class Task:
    """A function to run in a worker, under a name of its own in its stage.

    >>> Task("sum-0-1", print, "shard 1").key
    'sum-0-1'
    """

    key: str
    function: Callable[[Any], None]
    argument: Any


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a build is.

    Args:
        stage: what is being done, for people.
        done, total: tasks of the stage; total is None while they are still being cut.
        pages, all_pages: pages aligned, of all as far as they are known.
        resumed: those of the pages that an earlier run had aligned.
        kept, rejected: pairs so far, before duplicates are looked for.
        lost: workers lost.

    >>> Progress("Aligning", done=3).total is None
    True
    """

    stage: str
    done: int = 0
    total: int | None = None
    pages: int = 0
    all_pages: int | None = None
    resumed: int = 0
    kept: int = 0
    rejected: int = 0
    lost: int = 0


Watch = Callable[[Progress], None]
"""Told of progress, as often as there is any."""


class Tasks(Protocol):
    """The tasks of a stage, made as they are wanted."""

    def next(self) -> Task | None:
        """Another task, or None when there are no more."""

    def may_prepare(self) -> bool:
        """Whether another should be made ready while all workers are busy."""

    def again(self, task: Task, died: Outcome) -> Task:
        """The task as it is to be tried again, its worker lost."""

    def ended(self, task: Task) -> None:
        """Told of each task that is done."""

    def progress(self) -> Progress:
        """How far the stage is."""


class TaskList:
    """Tasks known beforehand; see ``Tasks``.

    >>> tasks = TaskList("Adding", iter([Task("a", print, None)]), 1, Progress(""))
    >>> tasks.next().key, tasks.next()
    ('a', None)
    """

    def __init__(self, stage: str, tasks: Iterator[Task], total: int, base: Progress) -> None:
        self._tasks = tasks
        self._progress = replace(base, stage=stage, done=0, total=total)

    def next(self) -> Task | None:
        return next(self._tasks, None)

    def may_prepare(self) -> bool:
        return False

    def again(self, task: Task, died: Outcome) -> Task:
        self._progress = replace(self._progress, lost=self._progress.lost + 1)
        return task

    def ended(self, task: Task) -> None:
        self._progress = replace(self._progress, done=self._progress.done + 1)

    def progress(self) -> Progress:
        return self._progress


class Driver:
    """Runs the stages of a build on one pool."""

    def __init__(self, pool: Pool, store: Store, watch: Watch) -> None:
        self._pool, self._store, self._watch = pool, store, watch

    def run(self, tasks: Tasks) -> Progress:
        """Run every task; return how far the stage has come.

        Raises:
            BuildError: a task raised an exception, or lost one worker after another.
        """
        waiting: deque[Task] = deque()
        running: dict[str, Task] = {}
        deaths: Counter[str] = Counter()
        more = True
        while more or waiting or running:
            while self._pool.room and (waiting or more):
                task = waiting.popleft() if waiting else tasks.next()
                if task is None:
                    more = False
                    break
                running[task.key] = task
                self._pool.submit(task.key, task.function, task.argument)
            prepared = None
            if more and not self._pool.room and tasks.may_prepare():
                prepared = tasks.next()
                more = prepared is not None
                waiting.extend([prepared] if prepared else [])
            for outcome in self._pool.wait(0.0 if prepared else TICK):
                task = running.pop(outcome.key)
                if outcome.state == "done":
                    tasks.ended(task)
                elif outcome.state == "failed":
                    raise BuildError(self._plainly(task, outcome.detail))
                else:
                    deaths[task.key] += 1
                    self._note(task, deaths[task.key], outcome)
                    waiting.appendleft(tasks.again(task, outcome))
            self._watch(tasks.progress())
        return tasks.progress()

    def _note(self, task: Task, times: int, outcome: Outcome) -> None:
        record = {"task": task.key, "times": times, "detail": outcome.detail}
        with self._store.attempts.open("ab") as file:
            # On a line of its own, though the line before may have been torn.
            file.write(b"\n" + json.dumps(record).encode() + b"\n")
            file.flush()
            os.fsync(file.fileno())
        if times >= MOST_DEATHS:
            raise BuildError(
                f"{task.key} has lost {times} workers ({outcome.detail}); "
                "is the machine short of memory?"
            )

    def _plainly(self, task: Task, detail: str) -> str:
        """What a worker raised; of the disk, what people say."""
        if FULL.search(detail):
            return f"{self._store.out}: the disk is full ({task.key})"
        return f"{task.key}: {detail}"
