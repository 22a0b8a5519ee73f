"""What a worker does with a task, and what it knows of itself."""

from __future__ import annotations

import gc
import os
import traceback
from pathlib import Path

__all__ = ["PLACES", "collect_seldom", "described", "peak_mib", "resident_mib"]

STATUS = Path("/proc/self/status")
PLACES = 3
"""Innermost calls of a traceback that are told."""
YOUNG, OLDER = 20_000, 20
"""Objects made, and rounds over the youngest, before garbage is looked for."""


def collect_seldom() -> None:
    """Look for garbage less often than Python does; for a process that is ours alone.

    The tables of words stay as long as the process, and looking them through again and again
    takes 4 % of the time of aligning and checking.

    >>> before = gc.get_threshold()
    >>> collect_seldom()
    >>> gc.get_threshold()[0]
    20000
    >>> gc.set_threshold(*before)
    """
    gc.set_threshold(YOUNG, OLDER, OLDER)


def described(error: BaseException) -> str:
    """An exception in one line: its type, what it says and where it was raised.

    >>> try:
    ...     int("x")
    ... except ValueError as error:
    ...     described(error).split(" at ")[0]
    "ValueError: invalid literal for int() with base 10: 'x'"
    """
    calls = traceback.extract_tb(error.__traceback__)[-PLACES:]
    places = " < ".join(f"{Path(call.filename).name}:{call.lineno}" for call in reversed(calls))
    said = " ".join(str(error).split())[:300]
    return f"{type(error).__name__}: {said} at {places or 'no place'}"


def resident_mib() -> float:
    """Memory this process holds now, in MiB.

    >>> resident_mib() > 1
    True
    """
    return _status("VmRSS:")


def peak_mib() -> float:
    """The most memory this process has held, in MiB.

    >>> 0 < resident_mib() <= peak_mib()
    True
    """
    return _status("VmHWM:")


def _status(name: str) -> float:
    # Not getrusage: what it calls the peak of a child counts its parent's from before the exec.
    if STATUS.exists():
        for line in STATUS.read_text(encoding="ascii", errors="replace").split("\n"):
            if line.startswith(name):
                return round(int(line.split()[1]) / 1024.0, 1)
    if os.name == "posix":
        import resource

        return round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024.0, 1)
    return 0.0
