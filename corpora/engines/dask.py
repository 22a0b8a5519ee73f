"""A Dask cluster: of this machine, or the one whose scheduler is named."""

from __future__ import annotations

import importlib
import queue
from types import TracebackType
from typing import Any

from corpora.engines._pool import Function, Outcome, State
from corpora.engines._worker import described

__all__ = ["DaskPool"]

SECONDS = 30
"""How long a scheduler may take to answer."""


class DaskPool:
    """Workers of a cluster; see ``corpora.engines.Pool``.

    Every worker must see the same folders and have this library installed. Tasks go through
    the scheduler, pages do not.

    Args:
        workers: processes of a cluster on this machine.
        scheduler: address of a running one, whose workers are used instead.
    Raises:
        ImportError: Dask is not installed (``pip install 'daeyeok[dask]'``).
        OSError: no scheduler answers at the address.
    """

    def __init__(self, workers: int, *, scheduler: str | None = None) -> None:
        distributed = _distributed()
        self._ended: queue.SimpleQueue[tuple[str, Any]] = queue.SimpleQueue()
        self._running: dict[str, Any] = {}
        self._cluster = None if scheduler else _cluster(workers)
        self._client = distributed.Client(
            scheduler or self._cluster, timeout=SECONDS, set_as_default=False
        )
        self._submitted = 0

    @property
    def workers(self) -> int:
        """Threads of the cluster's workers now; they come and go."""
        return sum(self._client.nthreads().values())

    @property
    def room(self) -> int:
        return max(0, self.workers - len(self._running))

    def submit(self, key: str, function: Function, argument: Any) -> None:
        if key in self._running:
            raise ValueError(f"a task {key!r} is running")
        self._submitted += 1
        # A key of its own each time: Dask answers a key it knows with what it has kept.
        name = f"{key}-{self._submitted}"
        future = self._client.submit(function, argument, key=name, pure=False, retries=0)
        self._running[key] = future
        future.add_done_callback(lambda ended: self._ended.put((key, ended)))

    def wait(self, timeout: float) -> list[Outcome]:
        outcomes: list[Outcome] = []
        try:
            while True:
                key, future = self._ended.get(timeout=0 if outcomes else timeout)
                outcomes.append(self._outcome(key, future))
        except queue.Empty:
            return outcomes

    def close(self) -> None:
        self._client.cancel(list(self._running.values()), force=True)
        self._running.clear()
        self._client.close()
        if self._cluster is not None:
            self._cluster.close()

    def __enter__(self) -> DaskPool:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _outcome(self, key: str, future: Any) -> Outcome:
        del self._running[key]
        if future.status == "finished":
            return Outcome(key, "done")
        if future.status != "error":
            return Outcome(key, "died", f"Dask calls it {future.status}")
        error = future.exception()
        if isinstance(error, _distributed().KilledWorker):
            return Outcome(key, "died", f"its worker {error.last_worker.address} was lost")
        state: State = "starved" if isinstance(error, MemoryError) else "failed"
        return Outcome(key, state, described(error.with_traceback(future.traceback())))


def _distributed() -> Any:
    try:
        return importlib.import_module("distributed")
    except ImportError:
        raise ImportError("the dask engine needs Dask: pip install 'daeyeok[dask]'") from None


def _cluster(workers: int) -> Any:
    """Single-threaded processes; the death of one is reported, not silently tried again."""
    import dask

    settings = {
        "distributed.scheduler.allowed-failures": 0,
        # Workers watch themselves 100 times a second: 39 % more core-seconds on 500 pages.
        "distributed.worker.profile.enabled": False,
        "distributed.admin.system-monitor.interval": "5s",
        "distributed.admin.tick.interval": "1s",
    }
    with dask.config.set(settings):
        return _distributed().LocalCluster(
            n_workers=workers,
            threads_per_worker=1,
            processes=True,
            # Any free port, seen by this machine only: the usual one is taken by a second build.
            dashboard_address="127.0.0.1:0",
            # The tasks bound their memory themselves; a worker killed for it would come back.
            memory_limit=0,
        )
