"""A target fed in a process of its own, which the one that began it watches from outside.

An input has a limit of computing time, which a signal keeps; one that no signal reaches (in C, or
waiting for ever) is seen from outside because the count stands still, and so is a process that
dies. In both cases another process goes on behind that input.
"""

from __future__ import annotations

import multiprocessing
import resource
import signal
import tempfile
import time
import traceback
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any

from scripts.fuzz.made import memory_folder
from scripts.fuzz.target import Trial
from scripts.fuzz.targets import TARGETS

__all__ = ["Find", "Result", "Settings", "input_of", "replay", "run_target"]

LOOK = 0.2
"""Seconds between two looks at the count."""
PATIENCE = 20
"""Times the limit of an input, in seconds on the clock, after which its process is ended."""
KEPT = 3
"""Inputs that are kept of finds which end at the same place."""
MEMORY = 8 << 30
"""Bytes of address space of a process: what wants more is a find, and the machine lives on."""


class Hang(BaseException):
    """An input needs more computing time than its limit; no reader may catch this."""


@dataclass(frozen=True, slots=True)
class Settings:
    """How a target is run.

    Args:
        inputs: how many; seed: of which series.
        limit: seconds of computing time an input may take.
        seconds: time on the clock after which a target is left where it is; 0 for no such time.
        folder: where the inputs of finds are kept.
    """

    inputs: int
    seed: int
    limit: float
    folder: Path
    seconds: float = 0.0


@dataclass(frozen=True, slots=True)
class Find:
    """An input that broke something: its number, where it ended, and the whole story."""

    number: int
    place: str
    story: str


@dataclass(slots=True)
class Result:
    """What became of a target's inputs; ``finds`` holds ``KEPT`` of each place at most."""

    target: str
    inputs: int = 0
    read: int = 0
    finds: list[Find] = field(default_factory=list)
    broken: int = 0
    seconds: float = 0.0
    slowest: float = 0.0
    memory: int = 0


def input_of(target: str, seed: int, number: int) -> bytes:
    """Input ``number`` of a seed; no other has to be made for it.

    >>> input_of("numbers-ko", 1, 7) == input_of("numbers-ko", 1, 7)
    True
    """
    return TARGETS[target].make(Random(f"{seed}/{target}/{number}"))


def replay(target: str, data: bytes, limit: float) -> Find | None:
    """Try one input in this process; None where nothing is wrong with it."""
    with tempfile.TemporaryDirectory() as folder:
        return _try(TARGETS[target].prepare(Path(folder)), data, 0, limit)[1]


def run_target(target: str, settings: Settings, told: Callable[[int], None]) -> Result:
    """Feed a target; ``told`` is given the number of inputs done, again and again."""
    result, began, first = Result(target), time.monotonic(), 0
    settings.folder.mkdir(parents=True, exist_ok=True)
    context = multiprocessing.get_context("spawn")
    end = time.time() + settings.seconds if settings.seconds else float("inf")
    while first < settings.inputs and time.time() < end:
        count = context.Value("q", first)
        ours, theirs = context.Pipe(duplex=False)
        child = context.Process(target=_feed, args=(target, settings, end, count, theirs))
        child.start()
        theirs.close()
        reason = _watch(child, ours, count, settings.limit, result, told)
        first = count.value
        if reason and first < settings.inputs:
            find = Find(first, reason, f"input {first} of seed {settings.seed}: {reason}")
            _keep(result, find, settings, input_of(target, settings.seed, first))
            first += 1
    result.inputs, result.seconds = first, time.monotonic() - began
    return result


def _watch(
    child: Any, pipe: Any, count: Any, limit: float, result: Result, told: Callable[[int], None]
) -> str:
    """Until the process ends: why it ended too early, "" where it did all it had to do."""
    seen, since, done = -1, time.monotonic(), False
    while True:
        try:
            if pipe.poll(LOOK):
                done = _take(pipe.recv(), result) or done
        except EOFError:
            break
        told(count.value)
        if count.value != seen:
            seen, since = count.value, time.monotonic()
        elif time.monotonic() - since > limit * PATIENCE:
            child.kill()
            child.join()
            return "no signal reaches it, and its time is long over"
    child.join()
    return "" if done else f"the process ended with {child.exitcode}"


def _take(said: Any, result: Result) -> bool:
    """What the process tells: finds as they come, and at its end the sums."""
    if isinstance(said, Find):
        result.broken += 1
        if sum(find.place == said.place for find in result.finds) < KEPT:
            result.finds.append(said)
        return False
    read, slowest, memory = said
    result.read += read
    result.slowest = max(result.slowest, slowest)
    result.memory = max(result.memory, memory)
    return True


def _feed(target: str, settings: Settings, end: float, count: Any, pipe: Any) -> None:
    """The other process: inputs from the count on, until all are done or the time is over."""
    warnings.simplefilter("ignore")
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    read, slowest = 0, 0.0
    with tempfile.TemporaryDirectory(dir=memory_folder()) as folder:
        trial = TARGETS[target].prepare(Path(folder))
        while count.value < settings.inputs and time.time() < end:
            number = count.value
            data = input_of(target, settings.seed, number)
            began = time.process_time()
            was_read, find = _try(trial, data, number, settings.limit)
            slowest = max(slowest, time.process_time() - began)
            read += was_read
            if find:
                _save(find, target, settings, data)
                pipe.send(find)
            count.value = number + 1
        pipe.send((read, slowest, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss))


def _try(trial: Trial, data: bytes, number: int, limit: float) -> tuple[bool, Find | None]:
    try:
        with _limited(limit):
            return trial(data), None
    except (Exception, Hang) as error:
        frames = traceback.extract_tb(error.__traceback__)
        ours = [f for f in frames if "/scripts/fuzz/" not in f.filename] or list(frames)
        last = ours[-1]
        where = f"{Path(last.filename).name}:{last.lineno}"
        promise = str(error)[:80] if type(error).__name__ == "Broken" else ""
        place = f"{type(error).__name__} {promise or 'at ' + where}"
        return False, Find(number, place, "".join(traceback.format_exception(error)))


@contextmanager
def _limited(seconds: float) -> Iterator[None]:
    """Computing time, so that a busy machine is no hang."""

    def late(*_: object) -> None:
        raise Hang(f"more than {seconds:g} s of computing time")

    before = signal.signal(signal.SIGPROF, late)
    signal.setitimer(signal.ITIMER_PROF, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)


def _keep(result: Result, find: Find, settings: Settings, data: bytes) -> None:
    result.broken += 1
    result.finds.append(find)
    _save(find, result.target, settings, data)


def _save(find: Find, target: str, settings: Settings, data: bytes) -> None:
    """The input as NAME.input and what happened beside it; ``KEPT`` of each place."""
    slug = "".join(c if c.isalnum() else "-" for c in find.place)[:80]
    stem = f"{target}.{slug}"
    if len(list(settings.folder.glob(f"{stem}.*.input"))) >= KEPT:
        return
    path = settings.folder / f"{stem}.{settings.seed}-{find.number}.input"
    path.write_bytes(data)
    path.with_suffix(".txt").write_text(find.story, encoding="utf-8", errors="backslashreplace")
