"""What is worked out from the tables once, and kept between runs as Python keeps compiled modules.

The tables are written for people; checks want them turned round: synonyms that glosses share,
headwords a gloss has, words that one syllable parts. To work all of that out takes a second of a
start. It is therefore kept in the user's cache folder, one file for each, under a digest of all it
can depend on: every table and module of align/, Python's version and Kiwi's. A folder that can't
be written, or a file that does not say what it should, costs only that second.
"""

from __future__ import annotations

import contextlib
import functools
import hashlib
import importlib.metadata
import marshal
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeVar, cast

from align.lexicons import FOLDER

__all__ = ["derived"]

Plain = TypeVar("Plain")
SIZE = 16
"""Bytes of a digest."""


def derived(derive: Callable[[], Plain]) -> Callable[[], Plain]:
    """Keep what a function without arguments works out from the tables.

    Args:
        derive: gives strings, numbers, and tuples, dicts and sets of them; no other objects.

    Returns:
        The function, which works it out once for all runs with the same tables and code.

    >>> @derived
    ... def heads() -> frozenset[str]:
    ...     return frozenset(row["ko"][0] for row in read_table("limiting_words"))
    >>> from align.lexicons import read_table
    >>> "일" in heads()
    True
    """
    name = f"{derive.__module__}.{derive.__qualname__}"

    @functools.cache
    @functools.wraps(derive)
    def kept() -> Plain:
        path = _folder() / name
        payload = _read(path)
        if payload is not None:
            return cast(Plain, marshal.loads(payload))
        found = derive()
        _write(path, marshal.dumps(cast(Any, found)))
        return found

    return kept


def _folder() -> Path:
    import platformdirs

    return platformdirs.user_cache_path("daeyeok", appauthor=False) / "derived"


@functools.cache
def _state() -> bytes:
    """A digest of the tables, the code and what both run on."""
    kiwi = importlib.metadata.version("kiwipiepy")
    state = hashlib.blake2b(f"{sys.version} {kiwi}".encode(), digest_size=SIZE)
    for name, path in sorted(_sources(str(FOLDER.parent))):
        with open(path, "rb", buffering=0) as file:
            content = file.read()
        state.update(f"\n{name} {len(content)}\n".encode())
        state.update(content)
    return state.digest()


def _sources(folder: str, below: str = "") -> Iterator[tuple[str, str]]:
    """The tables and modules of a folder by their names in it; by pathlib they take thrice as long."""
    with os.scandir(folder) as found:
        for entry in found:
            if entry.name.endswith((".py", ".tsv")):
                yield below + entry.name, entry.path
            elif entry.is_dir(follow_symlinks=False):
                yield from _sources(entry.path, f"{below}{entry.name}/")


def _sealed(payload: bytes) -> bytes:
    """What stands before a payload: what it was worked out from, and that it is whole."""
    return _state() + hashlib.blake2b(payload, digest_size=SIZE, key=_state()).digest()


def _read(path: Path) -> bytes | None:
    try:
        content = path.read_bytes()
    except OSError:
        return None
    payload = content[2 * SIZE :]
    return payload if content[: 2 * SIZE] == _sealed(payload) else None


def _write(path: Path, payload: bytes) -> None:
    """Put the file in its place whole; several processes may do so at once."""
    content = _sealed(payload) + payload
    if not path.is_absolute():
        return  # Who has no home folder gets none made where they happen to stand.
    with contextlib.suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, draft = tempfile.mkstemp(dir=path.parent)
        try:
            with open(handle, "wb") as file:
                file.write(content)
            os.replace(draft, path)
        except OSError:
            os.unlink(draft)
            raise
