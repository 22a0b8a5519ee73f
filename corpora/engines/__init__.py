"""Where tasks run: processes of this machine, or a Dask cluster.

Both run the same functions. A task returns nothing: what it has to say it writes to files, so
that a task that ran twice, or whose answer was lost, counts once.

The pools have no example that runs here: a worker is a process that takes seconds to start. So
one is used::

    with open_pool("local", workers=2) as pool:
        pool.submit("a name", function, argument)
        for outcome in pool.wait(1.0):
            print(outcome.key, outcome.state)
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from corpora.engines._pool import Outcome, Pool, State
from corpora.engines._worker import collect_seldom, described, peak_mib

__all__ = [
    "ENGINES",
    "Outcome",
    "Pool",
    "State",
    "collect_seldom",
    "described",
    "open_pool",
    "peak_mib",
]

Opening = Callable[[int, "str | None"], Pool]


def _local(workers: int, scheduler: str | None) -> Pool:
    from corpora.engines.local import LocalPool

    if scheduler:
        raise ValueError("the local engine has no scheduler; --scheduler goes with --engine dask")
    return LocalPool(workers)


def _dask(workers: int, scheduler: str | None) -> Pool:
    from corpora.engines.dask import DaskPool

    return DaskPool(workers, scheduler=scheduler)


ENGINES: Mapping[str, Opening] = {"local": _local, "dask": _dask}
"""What opens each engine, by its name."""


def open_pool(engine: str, *, workers: int, scheduler: str | None = None) -> Pool:
    """A pool of workers; leave it by ``with`` or ``close``.

    Args:
        engine: a name of ``ENGINES``.
        workers: processes to start; a scheduler of one's own has its own.
        scheduler: address of a running Dask scheduler, "tcp://host:8786".
    Raises:
        ValueError: no such engine, or no worker. ImportError: Dask is not installed.
        OSError: no scheduler answers at the address.
    """
    if engine not in ENGINES:
        raise ValueError(f"no engine {engine!r}; there are {', '.join(ENGINES)}")
    if workers < 1:
        raise ValueError(f"at least one worker, not {workers}")
    return ENGINES[engine](workers, scheduler)
