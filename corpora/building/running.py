"""Where a worker stands in its shard, told in a file that outlives it.

A worker that is killed can say nothing. The file it keeps overwriting says at which page it was,
so a page that kills whoever reads it is found, and the driver can count pages as they are done.
"""

from __future__ import annotations

import os
import struct
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

__all__ = ["Place", "Pointer", "read_place", "told_place"]

LAYOUT = struct.Struct("<QQQ")


@dataclass(frozen=True, slots=True)
class Place:
    """The page a worker is at, from 0, and what it has made of those before.

    >>> Place(page=3, kept=20, rejected=1).kept
    20
    """

    page: int
    kept: int
    rejected: int


class Pointer:
    """Tells the place; a write of a few bytes to the system's memory, not to the disk.

    >>> import tempfile
    >>> with tempfile.TemporaryFile() as file:
    ...     Pointer(file.fileno()).tell(Place(3, 20, 1))
    ...     file.seek(0)
    ...     LAYOUT.unpack(file.read())
    0
    (3, 20, 1)
    """

    def __init__(self, handle: int) -> None:
        self._handle = handle

    def tell(self, place: Place) -> None:
        """Put a place in the stead of the last one."""
        os.pwrite(self._handle, LAYOUT.pack(place.page, place.kept, place.rejected), 0)


@contextmanager
def told_place(path: Path) -> Iterator[Pointer]:
    """A pointer whose file stands at ``path`` from the first place told.

    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     with told_place(Path(folder) / "place"):
    ...         read_place(Path(folder) / "place")
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_CLOEXEC, 0o644)
    try:
        yield Pointer(handle)
    finally:
        os.close(handle)


def read_place(path: Path) -> Place | None:
    """The last place told, or None where nobody has told one.

    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     path = Path(folder) / "place"
    ...     with told_place(path) as pointer:
    ...         pointer.tell(Place(page=3, kept=20, rejected=1))
    ...     read_place(path)
    Place(page=3, kept=20, rejected=1)
    """
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        return None
    return Place(*LAYOUT.unpack(data)) if len(data) == LAYOUT.size else None
