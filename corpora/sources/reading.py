"""Every page of the files, folders and patterns that a user names."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from corpora.files import PackingError, opened, unpacked_name
from corpora.pages import MAX_BYTES
from corpora.sources import jsonl, warc
from corpora.sources._page import OVERSIZED, Read, Rejection, SourcePage
from corpora.sources._walking import Found, cut_pattern, matches, walk

__all__ = ["ENDINGS", "read_pages"]

Reader = Callable[[Path, str], Iterator[Read]]


def _read_page(path: Path, source: str) -> Iterator[Read]:
    with opened(path) as file:
        content = file.read(MAX_BYTES + 1)
    if len(content) > MAX_BYTES:
        yield Rejection(source, "", OVERSIZED)
    else:
        yield SourcePage(source, "", content)


def _read_parquet(path: Path, source: str) -> Iterator[Read]:
    # pyarrow is loaded only for those who need it.
    from corpora.sources import parquet

    return parquet.read(path, source)


READERS: dict[str, Reader] = {
    ".txt": _read_page,
    ".html": _read_page,
    ".htm": _read_page,
    ".xhtml": _read_page,
    ".jsonl": jsonl.read,
    ".parquet": _read_parquet,
    ".warc": warc.read,
}
ENDINGS = tuple(READERS)
"""Endings of files that hold pages; all but .parquet also with .gz or .zst behind."""


def read_pages(inputs: Iterable[str | os.PathLike[str]]) -> Iterator[SourcePage | Rejection]:
    """The pages of files, folders and patterns (``news/**/*.html``), in the order they are named.

    Within a folder the order is that of the bytes of the names, so a second run repeats it. The
    id of a page is its file's path as the user named it ("%" and ":" as %25 and %3A), and for a
    file of many pages the place in it and the record's own id, if any: "a.jsonl:17:p7". A file
    that two inputs name is read once. One page is in memory at a time, at most 10 MB.

    What cannot be read is a Rejection, and reading goes on.

    Raises:
        FileNotFoundError: at once, an input is not there or no file matches.
        ValueError: at once, a file that the user named has no ending of ENDINGS.

    >>> from corpora.samples import sample_path
    >>> [page.id.rpartition("/")[2] for page in read_pages([sample_path("a_haeoreum.txt")])]
    ['a_haeoreum.txt']
    """
    return _read_all([_input_of(Path(given)) for given in inputs])


class _Input(NamedTuple):
    """A folder and the parts of a pattern below it; for one file, the file and None."""

    root: Path
    parts: tuple[str, ...] | None


def _input_of(given: Path) -> _Input:
    if os.path.isdir(given):
        return _Input(given, ())
    if os.path.lexists(given):
        if _reader_of(given) is None:
            known = ", ".join(ENDINGS)
            raise ValueError(f"{given}: no pages are read from such a file; there are {known}")
        return _Input(given, None)
    root, parts = cut_pattern(os.fspath(given))
    if not parts or next(walk(root, parts), None) is None or not os.path.isdir(root):
        raise FileNotFoundError(f"no such file or folder: {given}")
    return _Input(root, parts)


def _read_all(inputs: Iterable[_Input]) -> Iterator[Read]:
    named = _Named()
    for root, parts in inputs:
        found = [Found(root, root.as_posix())] if parts is None else walk(root, parts)
        top = os.path.realpath(root.parent if parts is None else root)
        for one in found:
            path = Path(one.id) if isinstance(one, Rejection) else one.path
            if named.has(_below(top, path, root)):
                continue
            if isinstance(one, Rejection):
                yield Rejection(_id(one.id), one.url, one.reason)
            else:
                yield from _read_file(one)
        named.add(_below(top, root, root), parts)


def _below(top: str, path: Path, root: Path) -> Path:
    """Where a file stands, links in the way to the folder undone and those below it kept."""
    return (
        Path(top, path.name)
        if path == root and not path.is_dir()
        else Path(top, path.relative_to(root))
    )


class _Named:
    """What the inputs so far have named; it grows with the inputs, not with their files."""

    def __init__(self) -> None:
        self.whole: set[Path] = set()
        self.patterns: list[tuple[Path, tuple[str, ...]]] = []

    def add(self, path: Path, parts: tuple[str, ...] | None) -> None:
        if parts:
            self.patterns.append((path, parts))
        else:
            self.whole.add(path)

    def has(self, path: Path) -> bool:
        if path in self.whole:
            return True
        folders = [(parent, ()) for parent in path.parents if parent in self.whole]
        return any(
            path.is_relative_to(root) and matches(path.relative_to(root).parts, parts)
            for root, parts in (*folders, *self.patterns)
        )


def _read_file(found: Found) -> Iterator[Read]:
    source, reader = _id(found.name), _reader_of(found.path)
    if reader is None:
        yield Rejection(source, "", f"no page: the ending {found.path.suffix!r} is not read")
        return
    try:
        yield from reader(found.path, source)
    except OSError as error:
        yield Rejection(source, "", f"the file cannot be read: {error.strerror or error}")
    except (PackingError, ValueError) as error:
        yield Rejection(source, "", f"the file cannot be read on: {error}")


def _reader_of(path: Path) -> Reader | None:
    ending = Path(unpacked_name(path)).suffix
    if ending == ".parquet" and path.suffix.lower() != ending:
        return None
    return READERS.get(ending)


def _id(name: str) -> str:
    # A ":" stands between a file and a place in it, and nowhere else.
    return name.replace("%", "%25").replace(":", "%3A")
