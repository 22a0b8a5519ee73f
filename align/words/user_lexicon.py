"""A user's own lexicon: glosses from dictionaries imported on this machine, in one SQLite file.

Nothing of it is shipped. It stands under the platform's data directory, or where the
environment variable DAEYEOK_LEXICON says; an empty DAEYEOK_LEXICON means none at all. Reading
never creates the file, and a process looks for it once, at its first look-up.

The table ``senses`` has one row a sense: ko, en (glosses separated by "; "), source.
"""

from __future__ import annotations

import atexit
import functools
import os
import sqlite3
import unicodedata
from collections.abc import Iterable
from pathlib import Path
from types import TracebackType
from typing import NamedTuple

from align.errors import AlignError

__all__ = [
    "LexiconError",
    "UserLexicon",
    "Written",
    "chosen_path",
    "has_user_lexicon",
    "lexicon_path",
    "user_cell",
    "write_senses",
]

ENVIRONMENT = "DAEYEOK_LEXICON"
APPLICATION = 0xDAE0
"""SQLite's application_id of our files, so that no other database is taken for a lexicon."""
SCHEMA = (
    "CREATE TABLE IF NOT EXISTS senses (ko TEXT NOT NULL, en TEXT NOT NULL, source TEXT NOT NULL,"
    " UNIQUE (ko, en, source))"
)


class LexiconError(AlignError):
    """A user lexicon that cannot be read or written; the message names the file."""


class Written(NamedTuple):
    """What ``write_senses`` did: senses written, and older ones of that source replaced.

    >>> Written(written=3, replaced=1).replaced
    1
    """

    written: int
    replaced: int


def lexicon_path() -> Path | None:
    """Where the user's lexicon is, or would be; None where DAEYEOK_LEXICON is set but empty.

    >>> from unittest.mock import patch
    >>> with patch.dict(os.environ, {ENVIRONMENT: "mine.sqlite"}):
    ...     lexicon_path().name
    'mine.sqlite'
    """
    named = os.environ.get(ENVIRONMENT)
    if named is not None:
        return Path(named) if named else None
    import platformdirs

    return platformdirs.user_data_path("daeyeok", appauthor=False) / "lexicon.sqlite"


def chosen_path(named: Path | None = None) -> Path:
    """The path given, or else ``lexicon_path``.

    Raises:
        LexiconError: none is given, and DAEYEOK_LEXICON is empty.

    >>> chosen_path(Path("mine.sqlite")).name
    'mine.sqlite'
    """
    path = named or lexicon_path()
    if path is None:
        raise LexiconError(f"{ENVIRONMENT} is empty, so there is no lexicon: name one")
    return path


class UserLexicon:
    """A user lexicon opened for reading; also a context manager that closes it.

    Raises:
        LexiconError: there is no such file, or it is no user lexicon.

    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     path = Path(folder) / "lexicon.sqlite"
    ...     _ = write_senses(path, "mine", [("해오름", "sunrise; dawn")])
    ...     with UserLexicon(path) as lexicon:
    ...         lexicon.senses("해오름")
    ('sunrise; dawn',)
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        if not path.is_file():
            raise LexiconError(f"{path}: no such lexicon ('daeyeok lexicon import' makes one)")
        # mode=ro: a look-up must neither create the file nor write to it.
        uri = f"{path.resolve().as_uri()}?mode=ro"
        try:
            self._database = sqlite3.connect(uri, uri=True, check_same_thread=False)
        except sqlite3.Error as error:
            raise LexiconError(f"{path}: {error}") from None
        try:
            _check(self._database, path)
        except LexiconError:
            self._database.close()
            raise

    def rows(self, ko: str) -> tuple[tuple[str, str], ...]:
        """English and source of every sense of a Korean word, in the order of import."""
        query = "SELECT en, source FROM senses WHERE ko = ? ORDER BY rowid"
        try:
            found = self._database.execute(query, (unicodedata.normalize("NFC", ko),)).fetchall()
        except UnicodeEncodeError:
            # A lone surrogate is no letter, so it is in no word.
            return ()
        except sqlite3.Error as error:
            raise LexiconError(f"{self.path}: {error}") from None
        return tuple((en, source) for en, source in found)

    def senses(self, ko: str) -> tuple[str, ...]:
        """The senses of a Korean word, each once: glosses separated by "; "."""
        return tuple(dict.fromkeys(en for en, _ in self.rows(ko)))

    def close(self) -> None:
        """Close the file; no word can be looked up afterwards."""
        self._database.close()

    def __enter__(self) -> UserLexicon:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()


def write_senses(path: Path, source: str, rows: Iterable[tuple[str, str]]) -> Written:
    """Put the senses of one source into a lexicon, in the place of what it held of that source.

    All or nothing: where ``rows`` raises, the lexicon stays as it was, or absent.

    Args:
        rows: Korean word and English glosses, separated by "; ".
    Raises:
        LexiconError: the file is no user lexicon, or cannot be written.

    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     path = Path(folder) / "lexicon.sqlite"
    ...     first = write_senses(path, "mine", [("해오름", "sunrise"), ("누리", "world")])
    ...     again = write_senses(path, "mine", [("해오름", "sunrise; dawn")])
    >>> first, again
    (Written(written=2, replaced=0), Written(written=1, replaced=2))
    """
    existed = path.exists()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        database = sqlite3.connect(path, isolation_level=None)
    except (OSError, sqlite3.Error) as error:
        raise LexiconError(f"{path}: {error}") from None
    done = False
    try:
        if existed and path.stat().st_size:
            _check(database, path)
        written = _write(database, source, rows)
        done = True
        return written
    except sqlite3.Error as error:
        raise LexiconError(f"{path}: {error}") from None
    finally:
        # Closing rolls back what was not committed.
        database.close()
        if not done and not existed:
            path.unlink(missing_ok=True)


def _write(database: sqlite3.Connection, source: str, rows: Iterable[tuple[str, str]]) -> Written:
    database.execute("BEGIN IMMEDIATE")
    database.execute(f"PRAGMA application_id = {APPLICATION}")
    database.execute(SCHEMA)
    replaced = database.execute("DELETE FROM senses WHERE source = ?", (source,)).rowcount
    insert = "INSERT OR IGNORE INTO senses VALUES (?, ?, ?)"
    before = database.total_changes
    database.executemany(insert, ((ko, en, source) for ko, en in rows))
    written = database.total_changes - before
    database.execute("COMMIT")
    return Written(written, replaced)


def _check(database: sqlite3.Connection, path: Path) -> None:
    try:
        (application,) = database.execute("PRAGMA application_id").fetchone()
    except sqlite3.Error as error:
        raise LexiconError(f"{path}: {error}") from None
    if application != APPLICATION:
        raise LexiconError(f"{path}: a database, but no lexicon of daeyeok's")


@functools.cache
def _current() -> UserLexicon | None:
    """The user's lexicon; none where there is none, but an error where one named is missing."""
    path = lexicon_path()
    if path is None or not (os.environ.get(ENVIRONMENT) or path.is_file()):
        return None
    lexicon = UserLexicon(path)
    atexit.register(lexicon.close)
    return lexicon


# A connection must not cross a fork: the child opens its own.
if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_current.cache_clear)


def has_user_lexicon() -> bool:
    """Whether this process looks words up in a lexicon of the user's; raises as ``user_cell``.

    >>> has_user_lexicon()
    False
    """
    return _current() is not None


def user_cell(ko: str) -> str:
    """The user's senses of a word as one cell, separated by " | "; "" without a user lexicon.

    Raises:
        LexiconError: the lexicon named by DAEYEOK_LEXICON is missing or is none.

    >>> user_cell("꾸며낸낱말")
    ''
    """
    return _looked_up(ko) if has_user_lexicon() else ""


@functools.lru_cache(maxsize=1 << 15)
def _looked_up(ko: str) -> str:
    lexicon = _current()
    return " | ".join(lexicon.senses(ko)) if lexicon else ""
