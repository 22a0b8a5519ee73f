"""Where a build keeps what: the corpus, and beside it in ``.staging`` the work until it is done.

    OUT/data/train-00000.parquet       the corpus, a file a shard and part
    OUT/rejected/00000.parquet         what is not in it, and why
    OUT/README.md plots/ statistics.json tokeniser.model learned.tsv
    OUT/manifest.jsonl                 written last: a folder that has one is whole
    OUT/.staging/                      shards in every state; removed at the end

Every file is written beside its place, synced, and renamed; a record that names files is written
after them. So whatever a record speaks of is there, and kill -9 costs the shards at work.
"""

from __future__ import annotations

import json
import os
import platform
import uuid
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from corpora.building.errors import BuildError
from corpora.files import replacing, said

__all__ = ["MANIFEST", "Store", "locked", "read_record", "told", "write_record", "written"]

MANIFEST = "manifest.jsonl"
"""Where every shard that is done has a line."""


@dataclass(frozen=True, slots=True)
class Store:
    """The names of a build's files.

    >>> Store(Path("corpus")).record("align", 3).as_posix()
    'corpus/.staging/records/align-00003.json'
    """

    out: Path

    @property
    def staging(self) -> Path:
        """The folder of what a build needs until it is done."""
        return self.out / ".staging"

    @property
    def manifest(self) -> Path:
        """Written last: where it is, the corpus is whole."""
        return self.out / MANIFEST

    @property
    def learned(self) -> Path:
        """Word translations learned from the corpus."""
        return self.out / "learned.tsv"

    @property
    def job(self) -> Path:
        """What is being built: configuration and inputs."""
        return self.staging / "job.json"

    @property
    def attempts(self) -> Path:
        """A line for each worker lost."""
        return self.staging / "attempts.jsonl"

    def staged(self, kind: str, shard: int, ending: str = "arrow") -> Path:
        """A file of one shard, "pages" or "keys" ..."""
        return self.staging / kind / f"{shard:05}.{ending}"

    def record(self, stage: str, number: int) -> Path:
        """What a task has done, there once it has."""
        return self.staging / "records" / f"{stage}-{number:05}.json"

    def part(self, part: str, shard: int) -> Path:
        """The file of a shard in a part of the corpus."""
        return self.out / "data" / f"{part}-{shard:05}.parquet"

    def rejected(self, shard: int) -> Path:
        """The file of what a shard has left out."""
        return self.out / "rejected" / f"{shard:05}.parquet"


@contextmanager
def written(path: Path) -> Iterator[IO[bytes]]:
    """A file of a build, whole or absent, though another worker may be writing it as well.

    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     path = Path(folder) / "record"
    ...     with written(path) as file:
    ...         _ = file.write(b"whole")
    ...         path.exists()
    ...     path.exists()
    False
    True
    """
    with replacing(path, writer=f".{platform.node()}-{os.getpid()}-{uuid.uuid4().hex[:8]}") as file:
        yield file


def write_record(path: Path, record: Mapping[str, Any]) -> None:
    """Write a record, last of all files it names.

    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     write_record(Path(folder) / "record", {"pairs": 3})
    ...     read_record(Path(folder) / "record")
    {'pairs': 3}
    """
    with written(path) as file:
        file.write(json.dumps(record, ensure_ascii=True, sort_keys=True).encode() + b"\n")


def read_record(path: Path) -> dict[str, Any] | None:
    """The record, or None where its task is not done.

    >>> read_record(Path("no such record")) is None
    True
    """
    try:
        record: dict[str, Any] = json.loads(path.read_bytes())
    except FileNotFoundError:
        return None
    return record


@contextmanager
def locked(store: Store) -> Iterator[None]:
    """The folder for this build alone. The lock falls with the process that holds it.

    Raises:
        BuildError: another build writes there; its process and machine are named.

    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder, locked(Store(Path(folder))):
    ...     sorted(path.name for path in Path(folder, ".staging").iterdir())
    ['lock']
    """
    path = store.staging / "lock"
    path.parent.mkdir(parents=True, exist_ok=True)
    handle = _lock(path)
    try:
        os.ftruncate(handle, 0)
        os.pwrite(handle, f"process {os.getpid()} on {platform.node()}\n".encode(), 0)
        yield
    finally:
        os.close(handle)


def _lock(path: Path) -> int:
    import fcntl

    while True:
        handle = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o644)
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            holder = os.pread(handle, 200, 0).decode("utf-8", "replace").strip()
            os.close(handle)
            who = holder or "another process"
            raise BuildError(f"{path.parent.parent}: {who} is building there") from None
        # A build that has just ended takes its staging folder away, and the locked file with it.
        if path.exists() and os.fstat(handle).st_ino == path.stat().st_ino:
            return handle
        os.close(handle)
        path.parent.mkdir(parents=True, exist_ok=True)


def told(error: OSError, out: Path) -> BuildError:
    """An error of the file system as people would say it; any other OSError as it is.

    >>> told(FileNotFoundError(2, "No such file or directory", "pages"), Path("corpus")).args
    ('pages: No such file or directory',)
    """
    return BuildError(said(error, out))
