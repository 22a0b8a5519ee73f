"""How far a build is, on stderr: pages a second, pairs, rejections, lost workers, time left."""

from __future__ import annotations

import time
from contextlib import suppress
from types import TracebackType

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from corpora.building import Progress as Reached

__all__ = ["BuildProgress", "rate_of", "time_left"]

EVERY = 30.0
"""Seconds between two lines where nobody watches a bar, as in the log of a cluster."""


class BuildProgress:
    """Shows what ``build_corpus`` tells: a bar on a terminal, else a line now and then."""

    def __init__(self, console: Console) -> None:
        self._console = console
        self._bar = Progress(
            TextColumn("{task.description}"),
            BarColumn(),
            MofNCompleteColumn(),
            TextColumn("{task.fields[told]}"),
            TimeElapsedColumn(),
            console=console,
            disable=not console.is_terminal,
            transient=True,
        )
        self._task = self._bar.add_task("Reading", total=None, told="")
        self._begun = time.monotonic()
        self._first: Reached | None = None
        self._stage = self._line = ""
        self._said = self._begun

    def __enter__(self) -> BuildProgress:
        self._bar.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._bar.stop()
        self._say()

    def __call__(self, reached: Reached) -> None:
        now = time.monotonic()
        if reached.pages and self._first is None:
            self._first, self._begun = reached, now
        told = describe(reached, self._first, now - self._begun)
        aligning = reached.stage == "Aligning"
        done, total = (
            (reached.pages, reached.all_pages) if aligning else (reached.done, reached.total)
        )
        self._bar.update(
            self._task, description=reached.stage, completed=done, total=total, told=told
        )
        of = f" of {total:,}" if total else ""
        line = f"{reached.stage}: {done:,}{of}  {told}".rstrip()
        if (reached.stage != self._stage and self._line) or now - self._said >= EVERY:
            self._say()
        self._stage, self._line = reached.stage, line

    def _say(self) -> None:
        """The last line, where no bar tells it: at the end of a stage and now and then."""
        if self._line and not self._console.is_terminal:
            # A full disk under the log is no reason to stop.
            with suppress(OSError):
                self._console.print(self._line, highlight=False, soft_wrap=True)
        self._said = time.monotonic()


def describe(reached: Reached, first: Reached | None, seconds: float) -> str:
    """The figures of a moment, in one line.

    Args:
        first: when pages were first seen done, and ``seconds`` how long that is ago.
    """
    if reached.stage != "Aligning":
        return ""
    rate = rate_of(reached, first, seconds)
    left = time_left(reached, rate)
    parts = [
        f"{rate:,.1f} pages/s" if rate else "",
        f"{reached.kept:,} pairs",
        f"{reached.rejected:,} rejected",
        f"{reached.lost} workers lost" if reached.lost else "",
        f"{left} left" if left else "",
    ]
    return ", ".join(part for part in parts if part)


def rate_of(reached: Reached, first: Reached | None, seconds: float) -> float:
    """Pages a second in this run; those that an earlier one has aligned do not count.

    >>> rate_of(Reached("Aligning", pages=150, resumed=50), Reached("Aligning", pages=0), 10.0)
    10.0
    """
    if first is None or seconds <= 0.0:
        return 0.0
    done = (reached.pages - reached.resumed) - (first.pages - first.resumed)
    return max(0.0, done / seconds)


def time_left(reached: Reached, rate: float) -> str:
    """Hours, minutes and seconds at this rate, or nothing where the end is not known.

    >>> time_left(Reached("Aligning", pages=100, all_pages=40_000), 10.0)
    '1:06:30'
    """
    if not rate or reached.all_pages is None:
        return ""
    seconds = round(max(0, reached.all_pages - reached.pages) / rate)
    return f"{seconds // 3600}:{seconds // 60 % 60:02}:{seconds % 60:02}"
