"""Files of a corpus: packed or not, and whole or absent."""

from __future__ import annotations

import gzip
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, BinaryIO, cast

__all__ = ["PACKED", "opened", "replacing", "unpacked_name"]

PACKED = (".gz", ".zst")
"""Endings of files that are packed and unpacked in passing."""
LARGEST_WINDOW = 1 << 27
"""Bytes of memory that a zstd frame may ask for; zstd itself writes at most that by default."""


def unpacked_name(path: Path) -> str:
    """The file's name in lower case, without the ending of its packing.

    >>> unpacked_name(Path("Pairs.TMX.gz"))
    'pairs.tmx'
    """
    name = path.name.lower()
    return next((name[: -len(end)] for end in PACKED if name.endswith(end)), name)


@contextmanager
def opened(path: Path) -> Iterator[IO[bytes]]:
    """The bytes of a file, unpacked by its ending as they are read.

    Raises:
        OSError: the file cannot be read. While reading: EOFError, OSError, zlib.error or
            zstandard.ZstdError where the packed data are broken.
    """
    with path.open("rb") as file:
        if path.name.lower().endswith(".gz"):
            with gzip.GzipFile(fileobj=file, mode="rb") as unpacked:
                yield cast(IO[bytes], unpacked)
        elif path.name.lower().endswith(".zst"):
            import zstandard

            reader = zstandard.ZstdDecompressor(max_window_size=LARGEST_WINDOW)
            with reader.stream_reader(file, read_across_frames=True) as unpacked:
                yield unpacked
        else:
            yield file


@contextmanager
def replacing(path: Path, *, writer: str = "") -> Iterator[IO[bytes]]:
    """A file to write, packed by its ending; it takes its place only once it is whole on disk.

    Until then it stands beside as ``.NAME.part``; where the writing fails, nothing stays and an
    older file of that name is untouched. The folder is made.

    Args:
        writer: a name of its own for each of those who may write this file at the same time.
    Raises:
        OSError: the file cannot be written.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(f".{path.name}{writer}.part")
    try:
        with part.open("wb") as file:
            with _packing(file, path.name.lower()) as packing:
                yield packing
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
    _sync_folder(path.parent)


@contextmanager
def _packing(file: BinaryIO, name: str) -> Iterator[IO[bytes]]:
    if name.endswith(".gz"):
        # No time and no name inside, so that the same rows are the same bytes.
        with gzip.GzipFile(
            filename="", fileobj=file, mode="wb", compresslevel=6, mtime=0
        ) as packing:
            yield cast(IO[bytes], packing)
    elif name.endswith(".zst"):
        import zstandard

        with zstandard.ZstdCompressor().stream_writer(file, closefd=False) as packing:
            yield packing
    else:
        yield file


def _sync_folder(folder: Path) -> None:
    """Make the new name itself survive a power cut, where the system lets folders be opened."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
