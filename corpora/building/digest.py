"""One number for the rows of a corpus, to tell whether two builds made the same."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

from corpora.folder import pair_files

__all__ = ["digest_rows"]


def digest_rows(out: Path) -> str:
    """A hash of the sorted rows of a folder, those left out among them, each with its part.

    Where the rows stand does not count: other shards and row groups give the same digest.

    Raises:
        OSError: there is no such folder.

    >>> import tempfile
    >>> from corpora.formats.parquet import write
    >>> from corpora.rows import Row
    >>> rain, flood = Row("a/0", "비가 왔다.", "It rained."), Row("a/1", "강이 넘쳤다.", "It flooded.")
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     one, two = Path(folder) / "one" / "data", Path(folder) / "two" / "data"
    ...     one.mkdir(parents=True), two.mkdir(parents=True)
    ...     write(one / "train-00000.parquet", [rain, flood])
    ...     write(two / "train-00000.parquet", [flood]), write(two / "train-00001.parquet", [rain])
    ...     digest_rows(one.parent) == digest_rows(two.parent)
    (None, None)
    2
    (1, 1)
    True
    """
    import pyarrow.parquet as pq

    digests = []
    for path in [*pair_files(out), *(out / "rejected").glob("*.parquet")]:
        part = path.name.partition("-")[0] if path.parent.name == "data" else "rejected"
        with pq.ParquetFile(path) as file:
            for batch in file.iter_batches():
                for row in batch.to_pylist():
                    told = json.dumps([part, row], sort_keys=True).encode()
                    digests.append(hashlib.blake2b(told, digest_size=16).digest())
    return hashlib.blake2b(b"".join(sorted(digests)), digest_size=16).hexdigest()
