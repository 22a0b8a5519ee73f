"""The files of a folder, or those a pattern names, in an order that does not change.

Folders are read one at a time, names sorted by their bytes. Hidden files and folders (.git,
.DS_Store) are no pages. A symbolic link is followed only to a file inside the folder that was
named; one to a folder is not, since what is inside is read where it stands.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator, Sequence
from fnmatch import fnmatchcase
from pathlib import Path
from typing import NamedTuple

from corpora.sources._page import Rejection

__all__ = ["Found", "cut_pattern", "matches", "walk"]

MAGIC = "*?["


class Found(NamedTuple):
    """A file and what it is called: its path as the user named it, with "/" between.

    >>> Found(Path("/data/pages/a.txt"), "pages/a.txt").name
    'pages/a.txt'
    """

    path: Path
    name: str


def cut_pattern(pattern: str) -> tuple[Path, tuple[str, ...]]:
    """The folder a pattern starts from, and its parts from the first that has a * ? or [.

    >>> cut_pattern("news/2024-*/**/*.html")
    (PosixPath('news'), ('2024-*', '**', '*.html'))
    """
    parts = Path(pattern).parts
    first = next((i for i, part in enumerate(parts) if any(c in part for c in MAGIC)), len(parts))
    return Path(*parts[:first]), parts[first:]


def matches(names: Sequence[str], parts: Sequence[str]) -> bool:
    """Whether a pattern names the file whose path below the pattern's folder is this.

    >>> matches(("2024", "a.html"), ("**", "*.html")), matches((".git", "a.html"), ())
    (True, False)
    """
    states = _closed({0}, parts)
    for name in names:
        states = _after(name, states, parts)
    return len(parts) in states and not any(name.startswith(".") for name in names)


def walk(root: Path, parts: Sequence[str] = ()) -> Iterator[Found | Rejection]:
    """The files below a folder that match a pattern's parts, or stand in a folder that does.

    Args:
        parts: none for all files; "**" stands for any number of folders.

    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     for name in ("b.txt", "a.txt", "c.html"):
    ...         Path(folder, name).touch()
    ...     [found.path.name for found in walk(Path(folder), ("*.txt",))]
    ['a.txt', 'b.txt']
    """
    inside = os.path.realpath(root)
    waiting = [_listed(root, _closed({0}, parts), parts)]
    while waiting:
        entry = next(waiting[-1], None)
        if entry is None:
            waiting.pop()
        elif isinstance(entry, Rejection):
            yield entry
        elif entry.is_folder:
            waiting.append(_listed(entry.path, entry.states, parts))
        elif len(parts) in entry.states:
            yield from _file(entry.path, inside)


class _Entry(NamedTuple):
    path: Path
    states: frozenset[int]
    is_folder: bool


def _listed(
    folder: Path, states: frozenset[int], parts: Sequence[str]
) -> Iterator[_Entry | Rejection]:
    try:
        names = sorted(os.listdir(os.fsencode(folder)))
    except OSError as error:
        yield Rejection(_shown(folder), "", f"the folder cannot be read: {error.strerror}")
        return
    for raw in names:
        name = os.fsdecode(raw)
        path = folder / name
        after = _after(name, states, parts)
        if name.startswith(".") or not after:
            continue
        if _shown(name) != name:
            yield Rejection(_shown(path), "", "the file's name is no UTF-8")
            continue
        # Unlike Path.is_dir, this is False where the system will not say.
        is_folder = os.path.isdir(path)
        if is_folder and path.is_symlink():
            yield Rejection(path.as_posix(), "", "a symbolic link to a folder is not followed")
        else:
            yield _Entry(path, after, is_folder)


def _file(path: Path, inside: str) -> Iterator[Found | Rejection]:
    try:
        mode = path.stat().st_mode
        real = os.path.realpath(path)
    except OSError as error:
        yield Rejection(path.as_posix(), "", f"the file cannot be read: {error.strerror}")
        return
    if not stat.S_ISREG(mode):
        yield Rejection(path.as_posix(), "", "no regular file")
    elif path.is_symlink() and os.path.commonpath([real, inside]) != inside:
        yield Rejection(path.as_posix(), "", "a symbolic link that leaves the folder")
    else:
        yield Found(path, path.as_posix())


def _after(name: str, states: frozenset[int], parts: Sequence[str]) -> frozenset[int]:
    """Where in the pattern one may stand after a name; past its end, every name is matched."""
    after = set()
    for state in states:
        if state == len(parts) or parts[state] == "**":
            after.add(state)
        elif fnmatchcase(name, parts[state]):
            after.add(state + 1)
    return _closed(after, parts)


def _closed(states: set[int], parts: Sequence[str]) -> frozenset[int]:
    """With the places that a "**" reaches by standing for no folder."""
    for state, part in enumerate(parts):
        if part == "**" and state in states:
            states.add(state + 1)
    return frozenset(states)


def _shown(path: Path | str) -> str:
    """A name as text, bytes that are no UTF-8 as escapes."""
    text = path.as_posix() if isinstance(path, Path) else path
    return os.fsencode(text).decode("utf-8", "backslashreplace")
