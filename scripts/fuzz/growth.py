"""Does reading a text four times as long take four times as long, whatever stands in it?

Counted is computing time, and only the ratio of two texts: a slow machine makes both slow.
"""

from __future__ import annotations

import signal
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from random import Random
from typing import NamedTuple

from align.bitext import Document, Pair, Region, Role
from align.dates import find_dates
from align.errors import PageError
from align.names.romanise import romanise
from align.numbers import find_quantities
from align.opinions._chat import Passing
from align.opinions.judge import parse_answer
from align.splitting import split_sentences
from corpora.pages import read_page
from scripts.fuzz.made import EN_PARTS, KO_PARTS, sentences
from scripts.fuzz.wounds import HOSTILE

__all__ = ["FACTOR", "MOST_GROWTH", "READERS", "Slow", "growth", "measure_readers"]

FACTOR = 4
MOST_GROWTH = 8.0
"""Halfway between 4, linear, and 16, quadratic, as ratios go."""
MOST_TIME = 1.5
"""Seconds after which a reading is given up: nothing more needs to be measured."""
TRIES = 4
ENOUGH = 0.1
"""Seconds over which a reading is measured: some machines count computing time by 4 ms."""
TICK = 1e-3
"""Seconds that are told apart on a busy machine, whose clock now and then stands still."""


class Slow(NamedTuple):
    """Who is slow, what text repeated it is slow on, and by how much."""

    where: str
    shape: str
    growth: float


class _Late(BaseException):
    pass


def growth(
    run: Callable[[str], object], shape: str, short: int, least: float, end: str = ""
) -> float:
    """How many times as long a text of ``FACTOR`` times the length takes.

    >>> growth(str.strip, "a", 1000, 0.01)
    0.0

    0 where it takes no time to speak of, infinite where it takes more than ``MOST_TIME``.

    Args:
        shape: the stretch of text that is repeated; end: what stands once behind it.
        short: letters of the shorter text.
        least: seconds below which the longer text was certainly not read in quadratic time.
    """
    longer, shorter = (_repeated(shape, size) + end for size in (short * FACTOR, short))
    taken, found = seconds(run, longer), float("inf")
    if taken < least:
        return 0.0
    if taken >= MOST_TIME:
        return found
    times = max(1, round(ENOUGH / taken))

    def repeatedly(text: str) -> None:
        for _ in range(times):
            run(text)

    for _ in range(TRIES):
        brief = seconds(repeatedly, shorter) / times
        found = min(found, seconds(run, longer) / max(TICK, brief))
        if found <= MOST_GROWTH:
            break
    return found


def seconds(run: Callable[[str], object], text: str) -> float:
    """Computing time of one reading; ``MOST_TIME`` where it takes longer."""

    def late(*_: object) -> None:
        raise _Late

    before = signal.signal(signal.SIGPROF, late)
    signal.setitimer(signal.ITIMER_PROF, MOST_TIME)
    began = time.process_time()
    try:
        run(text)
        return time.process_time() - began
    except _Late:
        return MOST_TIME
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)


def _repeated(shape: str, length: int) -> str:
    return (shape * (length // len(shape) + 1))[:length]


# ------------------------------------------------------------------ readers of long lines


def _page(text: str) -> None:
    with suppress(PageError):
        read_page(text + "\n")


def _split(role: Role) -> Callable[[str], object]:
    def run(text: str) -> object:
        body = text.strip()
        if not body:
            return ()
        region = Region(body, text.index(body), role)
        return split_sentences(Document("ko" if role is Role.KO_BODY else "en", text, (region,)))

    return run


def _reply(text: str) -> None:
    with suppress(Passing):
        parse_answer(text, Pair.of("강", "river"), "judge:m", lambda reason: None)


READERS: dict[str, Callable[[str], object]] = {
    "read_page": _page,
    "read_page of HTML": lambda text: _page("<p>" + text),
    "split_sentences of Korean": _split(Role.KO_BODY),
    "split_sentences of English": _split(Role.EN_BODY),
    "find_quantities of Korean": lambda text: find_quantities.__wrapped__(text, "ko"),
    "find_quantities of English": lambda text: find_quantities.__wrapped__(text, "en"),
    "find_dates of Korean": lambda text: find_dates.__wrapped__(text, "ko"),
    "find_dates of English": lambda text: find_dates.__wrapped__(text, "en"),
    "romanise": romanise,
    "parse_answer": _reply,
}
"""What reads a text of any length, by name."""


def shapes(seed: int, more: int) -> Sequence[str]:
    """Stretches of text to repeat: every hostile one, words of numbers, and ``more`` made of both."""
    random = Random(seed)
    known = [shape for shape in (*HOSTILE, *KO_PARTS, *EN_PARTS) if len(shape) < 500]
    made = ["".join(random.choices(known, k=random.randint(2, 4))) for _ in range(more)]
    spaced = [shape + " " for shape in known]
    whole = [text for pair in sentences()[:3] for text in pair]
    return [shape for shape in (*known, *spaced, *whole, *made) if shape]


def measure_readers(
    names: Sequence[str] = tuple(READERS),
    *,
    short: int = 8_000,
    least: float = 0.1,
    seed: int = 1,
    more: int = 100,
) -> Iterator[Slow]:
    """For each reader the text that makes it slowest, the first beyond ``MOST_GROWTH`` if any is."""
    for name in names:
        worst = Slow(name, "", 0.0)
        for shape in shapes(seed, more):
            found = growth(READERS[name], shape, short, least)
            if found > worst.growth:
                worst = Slow(name, shape, found)
            if found > MOST_GROWTH:
                break
        yield worst
