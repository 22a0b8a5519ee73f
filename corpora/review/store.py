"""The review file: SQLite in WAL mode, many readers, one writer, nothing told before it is on disk."""

from __future__ import annotations

import queue
import secrets
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from align.errors import AlignError
from corpora.review.schema import SCHEMA, VERSION
from corpora.review.search import holds

__all__ = ["ReviewFileError", "Store"]

BUSY_S = 30
"""How long a write waits for another process that has the file open."""
TROUBLE = {
    "database or disk is full": "the disk is full",
    "attempt to write a readonly database": "cannot be written",
    "unable to open database file": "cannot be opened",
    "disk I/O error": "the disk does not answer as it should",
    "database is locked": "another process has held it for too long",
}
"""What SQLite says of the file, not of what it was asked, and what people say."""


class ReviewFileError(AlignError):
    """A file that is no review file, one of a later version, or one that cannot be written."""


class Store:
    """An open review file; made where there is none. Safe to use from several threads.

    Raises:
        ReviewFileError: the file is something else, or cannot be written.

    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder, Store(f"{folder}/a.sqlite") as store:
    ...     with store.reading() as db:
    ...         db.execute("SELECT count(*) FROM articles").fetchone()[0]
    0
    """

    def __init__(self, path: str | Path) -> None:
        self.path = Path(path)
        self._writing = threading.Lock()
        self._idle: queue.LifoQueue[sqlite3.Connection] = queue.LifoQueue()
        try:
            with self.writing() as db:
                self._prepare(db)
        except sqlite3.DatabaseError as error:
            self.close()
            raise ReviewFileError(f"{path}: no review file ({error})") from None
        except ReviewFileError:
            self.close()
            raise

    def __enter__(self) -> Store:
        return self

    def __exit__(self, *error: object) -> None:
        self.close()

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """A connection that sees one state of the file, whatever is written meanwhile.

        Raises:
            ReviewFileError: the file cannot be read.
        """
        with self._plainly():
            db = self._connection()
            try:
                db.execute("BEGIN")
                yield db
            finally:
                db.rollback()
                self._idle.put(db)

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """A transaction: on disk when the block has ended, undone when it raises.

        Raises:
            ReviewFileError: the file cannot be written; nothing has been.
        """
        with self._writing, self._plainly():
            db = self._connection()
            try:
                db.execute("BEGIN IMMEDIATE")
                yield db
                db.commit()
            finally:
                # After a commit this does nothing.
                db.rollback()
                self._idle.put(db)

    def close(self) -> None:
        """Close every connection that is not in use."""
        while True:
            try:
                self._idle.get_nowait().close()
            except queue.Empty:
                return

    def secret(self) -> bytes:
        """A secret of this file, which signs the sessions of its reviewers."""
        with self.reading() as db:
            [value] = db.execute("SELECT value FROM meta WHERE name = 'secret'").fetchone()
        return bytes.fromhex(value)

    @contextmanager
    def _plainly(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.OperationalError as error:
            if str(error) not in TROUBLE:
                raise
            raise ReviewFileError(f"{self.path}: {TROUBLE[str(error)]}") from None

    def _connection(self) -> sqlite3.Connection:
        try:
            return self._idle.get_nowait()
        except queue.Empty:
            pass
        # Autocommit: BEGIN and COMMIT are written out above.
        db = sqlite3.connect(
            self.path, timeout=BUSY_S, isolation_level=None, check_same_thread=False
        )
        db.row_factory = sqlite3.Row
        db.create_function("holds", 2, holds, deterministic=True)
        try:
            db.execute("PRAGMA journal_mode = WAL")
            # FULL waits for the disk at each commit: a verdict outlives a power cut.
            db.execute("PRAGMA synchronous = FULL")
            db.execute("PRAGMA cache_size = -32768")
        except sqlite3.DatabaseError:
            db.close()
            raise
        return db

    def _prepare(self, db: sqlite3.Connection) -> None:
        [version] = db.execute("PRAGMA user_version").fetchone()
        if version > VERSION:
            raise ReviewFileError(f"{self.path}: made by a later version of Daeyeok")
        if version == VERSION:
            return
        if db.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]:
            raise ReviewFileError(f"{self.path}: a database, but no review file")
        for statement in _statements(SCHEMA):
            db.execute(statement)
        db.execute("INSERT INTO meta VALUES ('secret', ?)", [secrets.token_hex(32)])
        db.execute("INSERT INTO meta VALUES ('next', '1')")
        db.execute(f"PRAGMA user_version = {VERSION}")


def _statements(script: str) -> Iterator[str]:
    """One at a time: ``executescript`` would commit before it begins."""
    statement = ""
    for line in script.splitlines():
        statement += line + "\n"
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""
