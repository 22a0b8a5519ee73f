"""What a target is, and how it says that a promise does not hold."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import TypeAlias

__all__ = ["Broken", "Target", "Trial", "as_bytes", "as_text", "hold"]

Trial: TypeAlias = Callable[[bytes], bool]
"""Reads one input: True where it was read, False where it was refused as documented."""


class Broken(Exception):
    """A promise of the documentation that does not hold for this input."""


@dataclass(frozen=True, slots=True)
class Target:
    """A reader to be fed.

    Args:
        make: an input; the same for the same state of the Random.
        prepare: the trial, given an empty folder to write in.
        says: what is fed and what must hold, for ``--list``.
    """

    make: Callable[[Random], bytes]
    prepare: Callable[[Path], Trial]
    says: str


def hold(condition: object, promise: str) -> None:
    """Raise ``Broken`` where the promise does not hold.

    >>> hold(1 < 2, "numbers have an order")
    """
    if not condition:
        raise Broken(promise)


def as_bytes(text: str) -> bytes:
    """A text as an input, lone surrogates as their three bytes."""
    return text.encode("utf-8", "surrogatepass")


def as_text(data: bytes) -> str:
    """The text of an input; of bytes that ``as_bytes`` did not make, any text.

    >>> as_text(as_bytes("강\\ud800")) == "강\\ud800", as_text(b"\\xff")
    (True, '\\udcff')
    """
    try:
        return data.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError:
        return data.decode("utf-8", "surrogateescape")
