"""What every engine is: a place to submit tasks to, and to wait for their ends."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Literal, Protocol

__all__ = ["Function", "Outcome", "Pool", "State"]

State = Literal["done", "failed", "starved", "died"]
"""How a task ended."""
Function = Callable[[Any], None]
"""What a task runs; it must be importable by name."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a task ended.

    Args:
        key: the name it was submitted under.
        state: done; failed, by an exception; starved, where that says that memory has run out,
            which another try in a fresh process may have; or died, its worker lost before it ended.
        detail: the exception, with the place it was raised at; what is known of the death.

    >>> Outcome("align-3", "died", "killed by signal 9").state
    'died'
    """

    key: str
    state: State
    detail: str = ""


class Pool(Protocol):
    """Workers, each busy with one task at a time, and each a process of its own."""

    @property
    def workers(self) -> int:
        """How many tasks can run at the same time."""

    @property
    def room(self) -> int:
        """How many tasks can be submitted now and start at once."""

    def submit(self, key: str, function: Function, argument: Any) -> None:
        """Start a task; function and argument must pickle, function by its name.

        Raises:
            ValueError: there is no room, or a task of that key is running.
        """

    def wait(self, timeout: float) -> list[Outcome]:
        """The tasks that have ended since the last call; waits for one at most so many seconds."""

    def close(self) -> None:
        """End every worker, whatever it is doing; idle ones are asked, busy ones terminated."""

    def __enter__(self) -> Pool: ...

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None: ...
