"""Sentence vectors on disk, found again by model and text.

One SQLite file holds the vectors of all models. It is only a cache: a file that cannot be read
is thrown away and begun anew, and where nothing can be written everything is computed again.
"""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

import numpy as np

from align.linking.embedding import Vectors

__all__ = ["VectorCache"]

SCHEMA = (
    "CREATE TABLE IF NOT EXISTS vectors (model TEXT NOT NULL, text BLOB NOT NULL,"
    " vector BLOB NOT NULL, PRIMARY KEY (model, text)) WITHOUT ROWID"
)
ASKED = 500
"""Texts asked for at once; SQLite of old takes 999 values in a statement."""
WAIT = 10.0
"""Seconds to wait for another process that is writing."""


class VectorCache:
    """The vectors of one model in a file that several models and processes may share.

    Args:
        path: the file; made, with its folder, at the first write.
        model: what tells the model from all others.

    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     cache = VectorCache(Path(folder) / "vectors.sqlite", "a model")
    ...     cache.write({"강": np.array([0.6, 0.8], np.float32)})
    ...     list(cache.read(["강", "산"]))
    ['강']
    """

    def __init__(self, path: Path, model: str) -> None:
        self.path, self.model = path, model

    def read(self, texts: Sequence[str]) -> dict[str, Vectors]:
        """The vectors of those texts that are kept."""
        if not self.path.is_file():
            return {}
        keys = {_key(text): text for text in texts}
        try:
            with self._opened() as connection:
                rows = list(self._rows(connection, list(keys)))
            found = {keys[key]: np.frombuffer(blob, dtype="<f4") for key, blob in rows}
        except (sqlite3.Error, OSError, ValueError, TypeError):
            return {}
        return _one_length(found)

    def write(self, vectors: Mapping[str, Vectors]) -> None:
        """Keep vectors; of no effect where the file cannot be written."""
        rows = [
            (self.model, _key(text), vector.astype("<f4").tobytes())
            for text, vector in vectors.items()
        ]
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            self._insert(rows)
        except sqlite3.OperationalError:
            return  # locked for too long, or the disk is full
        except sqlite3.DatabaseError:
            self._begin_anew(rows)
        except OSError:
            return

    def _begin_anew(self, rows: Sequence[tuple[str, bytes, bytes]]) -> None:
        """Replace a file that is no database, or a damaged one."""
        try:
            self.path.unlink()
            self._insert(rows)
        except (sqlite3.Error, OSError):
            return

    def _insert(self, rows: Sequence[tuple[str, bytes, bytes]]) -> None:
        with self._opened() as connection:
            connection.execute(SCHEMA)
            connection.executemany("INSERT OR REPLACE INTO vectors VALUES (?, ?, ?)", rows)

    def _rows(
        self, connection: sqlite3.Connection, keys: list[bytes]
    ) -> Iterator[tuple[bytes, bytes]]:
        for start in range(0, len(keys), ASKED):
            portion = keys[start : start + ASKED]
            marks = ", ".join("?" * len(portion))
            yield from connection.execute(
                f"SELECT text, vector FROM vectors WHERE model = ? AND text IN ({marks})",
                (self.model, *portion),
            )

    @contextmanager
    def _opened(self) -> Iterator[sqlite3.Connection]:
        connection = sqlite3.connect(self.path, timeout=WAIT)
        try:
            with connection:
                yield connection
        finally:
            connection.close()


def _key(text: str) -> bytes:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest()


def _one_length(vectors: dict[str, Vectors]) -> dict[str, Vectors]:
    """The vectors, or none where they cannot all be the same model's."""
    fit = {len(vector) for vector in vectors.values()}
    sound = len(fit) == 1 and all(np.isfinite(vector).all() for vector in vectors.values())
    return vectors if sound else {}
