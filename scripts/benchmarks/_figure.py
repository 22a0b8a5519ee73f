"""What a benchmark yields, and how it measures: time of a core, peak memory, made pages."""

from __future__ import annotations

import functools
import os
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from corpora.made_pages import MadePage
    from corpora.rows import Row

__all__ = [
    "Benchmark",
    "Figure",
    "Spent",
    "made_pages",
    "made_rows",
    "peak_mib",
    "run_child",
    "spent",
    "write_pages",
]

MIB = 1024.0
"""Kilobytes, which is what the system counts peak memory in, to a mebibyte."""
SEED = 7


@dataclass(frozen=True, slots=True)
class Figure:
    """One measured number.

    Args:
        name: what was measured, on what.
        value: how much, in ``unit``.
        bar: what the project asks for; None where it asks for nothing.
        least: whether the bar is a least (per second), not a most (seconds, MiB).
        peer: whose figure ``ratio`` compares with, measured in the same run.
        ratio: ours to the peer's, so that above 1 ours is the higher number.
    """

    name: str
    value: float
    unit: str
    bar: float | None = None
    least: bool = False
    peer: str = ""
    ratio: float | None = None

    @property
    def is_met(self) -> bool | None:
        """Whether the bar is reached; None without one.

        >>> Figure("import align", 0.1, "s", bar=0.3).is_met
        True
        """
        if self.bar is None:
            return None
        return self.value >= self.bar if self.least else self.value <= self.bar


@dataclass(frozen=True, slots=True)
class Benchmark:
    """A row of the table: a name, what it measures, and the function, given the scale.

    ``measure(1.0)`` runs at full size; a tenth of it is enough to see whether all works.
    """

    name: str
    about: str
    measure: Callable[[float], Iterator[Figure]]


@dataclass(slots=True)
class Spent:
    """Seconds of a core and of the clock that a block took, its children with it."""

    core: float = 0.0
    clock: float = 0.0


@contextmanager
def spent() -> Iterator[Spent]:
    """Measure a block.

    >>> with spent() as cost:
    ...     _ = sum(range(1000))
    >>> 0.0 <= cost.core <= cost.clock + 1.0
    True
    """
    found, core, clock = Spent(), _core(), time.perf_counter()
    yield found
    found.core, found.clock = _core() - core, time.perf_counter() - clock


def _core() -> float:
    used = (resource.getrusage(w) for w in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(one.ru_utime + one.ru_stime for one in used)


def peak_mib() -> float:
    """Peak memory of this process."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / MIB


def run_child(*arguments: str) -> tuple[float, float]:
    """Seconds by the clock and peak MiB of a Python process of its own.

    Raises:
        RuntimeError: it failed; with the last line it said.
    """
    begun = time.perf_counter()
    process = subprocess.Popen(
        [sys.executable, *arguments], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE
    )
    assert process.stderr is not None
    said = process.stderr.read()
    process.stderr.close()
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        last = said.decode(errors="replace").strip().splitlines()[-1:]
        raise RuntimeError(f"{' '.join(arguments)}: {''.join(last)}")
    return time.perf_counter() - begun, used.ru_maxrss / MIB


@functools.cache
def made_pages(count: int) -> tuple[bytes, ...]:
    """Pages of all layouts from which an article can be read, the same in every run."""
    return tuple(page.content for page in _made(count) if "links" in page.gold)


def write_pages(folder: Path, count: int) -> Path:
    """As many made pages, unreadable ones and copies among them, as a JSONL file."""
    from corpora.made_pages import write_pages as write

    path = folder / "pages.jsonl"
    write(path, _made(count))
    return path


def _made(count: int) -> Iterator[MadePage]:
    from corpora.made_pages import make_page

    return (make_page(number, seed=SEED) for number in range(count))


def made_rows(count: int, of_article: int = 10) -> Iterator[Row]:
    """Rows of a corpus that say nothing new, so many to an article."""
    from corpora.rows import Row

    for number in range(count):
        article = f"page-{number // of_article}"
        yield Row(
            id=f"{article}/{number % of_article}",
            article=article,
            ko=f"시는 {number}번째 도서관을 새로 열었다고 밝혔다.",
            en=f"The city said it had opened library number {number}.",
        )
