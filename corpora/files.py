"""Files of a corpus: packed or not, and whole or absent."""

from __future__ import annotations

import errno
import gzip
import io
import os
import stat
import zlib
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, Any, BinaryIO, cast

from align.errors import AlignError

__all__ = [
    "FULL",
    "PACKED",
    "PackingError",
    "naming",
    "opened",
    "replacing",
    "said",
    "unpacked_name",
]

PACKED = (".gz", ".zst")
"""Endings of files that are packed and unpacked in passing."""
LARGEST_WINDOW = 1 << 27
"""Bytes of memory that a zstd frame may ask for; zstd itself writes at most that by default."""


FULL = frozenset({errno.ENOSPC, errno.EDQUOT})
"""What the system says of a disk, or a share of one, that has no room left."""


def said(error: OSError, where: Path | str = "") -> str:
    """An error of the file system in one line, as people would say it.

    >>> said(OSError(errno.ENOSPC, os.strerror(errno.ENOSPC)), "out/report.html")
    'out/report.html: the disk is full'

    Args:
        where: the file meant, where the error names none.
    """
    if error.errno is None:
        return str(error)
    reason = "the disk is full" if error.errno in FULL else error.strerror or str(error)
    name = error.filename or where
    return f"{name}: {reason}" if name else reason


@contextmanager
def naming(path: Path) -> Iterator[None]:
    """Name the file in errors of a write, which say what is wrong and not where.

    >>> with naming(Path("x.tsv")):
    ...     raise OSError(errno.ENOSPC, "No space left on device")
    Traceback (most recent call last):
    OSError: [Errno 28] No space left on device: 'x.tsv'
    """
    try:
        yield
    except OSError as error:
        # Only what no reading can raise: a file that is read meanwhile is not this one.
        if error.filename is None and error.errno in FULL | {errno.EFBIG, errno.EROFS}:
            error.filename = str(path)
        raise


def unpacked_name(path: Path) -> str:
    """The file's name in lower case, without the ending of its packing.

    >>> unpacked_name(Path("Pairs.TMX.gz"))
    'pairs.tmx'
    """
    name = path.name.lower()
    return next((name[: -len(end)] for end in PACKED if name.endswith(end)), name)


class PackingError(AlignError):
    """Packed data that are broken or end too early; the message says how."""


@contextmanager
def opened(path: Path) -> Iterator[io.BufferedReader]:
    """The bytes of a file, unpacked by its ending as they are read.

    Raises:
        OSError: the file cannot be read. PackingError: while reading, broken packed data.

    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     path = Path(folder) / "text.gz"
    ...     _ = path.write_bytes(gzip.compress(b"packed"))
    ...     with opened(path) as file:
    ...         file.read()
    b'packed'
    """
    with path.open("rb") as file:
        name = path.name.lower()
        if name.endswith(".gz"):
            yield _buffered(gzip.GzipFile(fileobj=file, mode="rb"), "gzip")
        elif name.endswith(".zst"):
            import zstandard

            reader = zstandard.ZstdDecompressor(max_window_size=LARGEST_WINDOW)
            yield _buffered(reader.stream_reader(file, read_across_frames=True), "zstd")
        else:
            yield file


def _buffered(stream: Any, kind: str) -> io.BufferedReader:
    return io.BufferedReader(_Unpacking(stream, kind), 1 << 17)


class _Unpacking(io.RawIOBase):
    """A stream with one kind of error, whichever library unpacks."""

    def __init__(self, stream: Any, kind: str) -> None:
        self.stream = stream
        self.kind = kind
        self.errors = _errors(kind)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        try:
            # What stands before the place where data end too early must not be lost with it.
            data = self.stream.read1(len(buffer))
        except self.errors as error:
            raise PackingError(f"{self.kind} data: {error}") from None
        buffer[: len(data)] = data
        return len(data)


def _errors(kind: str) -> tuple[type[Exception], ...]:
    if kind == "gzip":
        return (EOFError, OSError, zlib.error)
    import zstandard

    return (OSError, zstandard.ZstdError)


@contextmanager
def replacing(path: Path, *, writer: str = "") -> Iterator[IO[bytes]]:
    """A file to write, packed by its ending; it takes its place only once it is whole on disk.

    Until then it stands beside as ``.NAME.part``; where the writing fails, nothing stays and an
    older file of that name is untouched. The folder is made. A link is followed; a pipe or a
    device is no file to replace, and is written to.

    Args:
        writer: a name of its own for each of those who may write this file at the same time.
    Raises:
        OSError: the file cannot be written.

    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     path = Path(folder) / "new" / "text.txt"
    ...     with replacing(path) as file:
    ...         _ = file.write(b"whole")
    ...         path.exists()
    ...     path.read_bytes()
    False
    b'whole'
    """
    if _is_stream(path):
        with naming(path), path.open("wb") as file, _packing(file, path.name.lower()) as packing:
            yield packing
        return
    path = Path(os.path.realpath(path))
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(f".{path.name}{writer}.part")
    try:
        with naming(path):
            with part.open("wb") as file:
                with _packing(file, path.name.lower()) as packing:
                    yield packing
                file.flush()
                os.fsync(file.fileno())
            part.replace(path)
    except BaseException as error:
        with suppress(OSError):
            part.unlink()
        if isinstance(error, OSError) and str(error.filename) == str(part):
            error.filename = str(path)
        raise
    _sync_folder(path.parent)


def _is_stream(path: Path) -> bool:
    try:
        mode = path.stat().st_mode
    except OSError:
        return False
    return not (stat.S_ISREG(mode) or stat.S_ISDIR(mode))


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
