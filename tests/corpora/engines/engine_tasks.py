"""Tasks for the tests of engines; workers import this file by its name."""

from __future__ import annotations

import os
import signal
import time
from pathlib import Path


def write(path: str) -> None:
    Path(path).write_text(str(os.getpid()), encoding="utf-8")


def fail(text: str) -> None:
    raise OSError(28, text)


def die(path: str) -> None:
    """Die the first time, by what the kernel does to a process that wants too much."""
    if not Path(path).exists():
        write(path)
        os.kill(os.getpid(), signal.SIGKILL)


def sleep(path: str) -> None:
    write(path)
    time.sleep(600)


def grow(path: str) -> None:
    """Hold 64 MiB for good."""
    globals()["_HELD"] = b"x" * (64 << 20)
    write(path)
