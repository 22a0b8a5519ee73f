"""Processes of this machine, each told its tasks over a pipe of its own.

A pool of the standard library breaks as a whole when one worker is killed, and does not say
which. Here the pipe of a dead worker ends, so its task is known; the others go on.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import signal
import threading
from collections.abc import Mapping
from dataclasses import dataclass
from multiprocessing.connection import Connection, wait
from multiprocessing.context import SpawnProcess
from types import TracebackType
from typing import Any

from corpora.engines._pool import Function, Outcome
from corpora.engines._worker import collect_seldom, described, resident_mib

__all__ = ["LocalPool"]

MOST_MIB = 900.0
"""A worker that holds more after a task is replaced by a fresh one."""
PATIENCE = 5.0
"""Seconds a worker has to end when told to, before it is killed."""


@dataclass(slots=True)
class _Worker:
    process: SpawnProcess
    pipe: Connection[Any, Any]
    key: str = ""


class LocalPool:
    """Spawned processes; see ``corpora.engines.Pool``. Workers start with their first task.

    Never forked: a fork after Kiwi has been used hangs, and so may any fork among threads.

    Args:
        workers: most processes at a time.
        most_mib: what a worker may hold between two tasks before it is replaced.
    """

    def __init__(self, workers: int, *, most_mib: float = MOST_MIB) -> None:
        self.workers = workers
        self._most_mib = most_mib
        self._context = multiprocessing.get_context("spawn")
        self._idle: list[_Worker] = []
        self._busy: dict[str, _Worker] = {}

    @property
    def room(self) -> int:
        return self.workers - len(self._busy)

    @property
    def processes(self) -> Mapping[str, int]:
        """The process that runs each task, by the task's key."""
        return {key: worker.process.pid or 0 for key, worker in self._busy.items()}

    def submit(self, key: str, function: Function, argument: Any) -> None:
        if key in self._busy:
            raise ValueError(f"a task {key!r} is running")
        if not self.room:
            raise ValueError("every worker is busy")
        while True:
            worker = self._idle.pop() if self._idle else self._start()
            try:
                worker.pipe.send((function, argument))
            except OSError:
                # It was killed while it had nothing to do.
                self._end(worker)
                continue
            worker.key = key
            self._busy[key] = worker
            return

    def wait(self, timeout: float) -> list[Outcome]:
        by_pipe = {worker.pipe: worker for worker in self._busy.values()}
        return [self._hear(by_pipe[pipe]) for pipe in wait(list(by_pipe), timeout)]  # type: ignore[index]

    def close(self) -> None:
        for worker in self._busy.values():
            worker.process.terminate()
        for worker in [*self._busy.values(), *self._idle]:
            self._end(worker)
        self._busy.clear()
        self._idle.clear()

    def __enter__(self) -> LocalPool:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _start(self) -> _Worker:
        mine, theirs = self._context.Pipe()
        process = self._context.Process(target=_serve, args=(theirs,), daemon=True)
        process.start()
        # While this end is open here, the death of the worker would not end the pipe.
        theirs.close()
        return _Worker(process, mine)

    def _hear(self, worker: _Worker) -> Outcome:
        del self._busy[worker.key]
        try:
            state, detail, mib = worker.pipe.recv()
        except (EOFError, OSError):
            self._end(worker)
            return Outcome(worker.key, "died", f"its worker ended with {worker.process.exitcode}")
        if state == "starved" or mib > self._most_mib:
            self._end(worker)
        else:
            self._idle.append(worker)
        return Outcome(worker.key, state, detail)

    def _end(self, worker: _Worker) -> None:
        worker.pipe.close()
        worker.process.join(PATIENCE)
        if worker.process.is_alive():
            worker.process.kill()
            worker.process.join()


def _serve(pipe: Connection[Any, Any]) -> None:
    """Run tasks until the pipe ends; an exception is an answer, not an end."""
    # Ctrl-C reaches every process of the terminal; the parent decides what ends.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()
    collect_seldom()
    while True:
        try:
            function, argument = pipe.recv()
            function(argument)
        except EOFError:
            return
        except MemoryError as error:
            # What fills this process nobody knows; a fresh one is empty.
            with contextlib.suppress(MemoryError, OSError):
                pipe.send(("starved", described(error), 0.0))
            return
        except Exception as error:
            answer = ("failed", described(error), resident_mib())
        else:
            answer = ("done", "", resident_mib())
        pipe.send(answer)


def _end_with_parent() -> None:
    """A parent that was killed cannot end its workers, and nobody would hear them."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
