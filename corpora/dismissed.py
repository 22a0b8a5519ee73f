"""A file of dismissed flags: JSON lines {"key", "check", "ko", "en"}, one a flag."""

from __future__ import annotations

import errno
import os
from pathlib import Path

from align.bitext import Flag, Pair
from align.dismissals import key
from align.report.jsonl import write_json
from corpora.files import naming
from corpora.records import parse_record

__all__ = ["append_dismissal", "dismissal_line", "read_dismissals"]


def read_dismissals(path: Path) -> frozenset[str]:
    """The keys of the dismissed flags of a file.

    Raises:
        RecordError: a line is no such record. OSError: the file cannot be read.

    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     path = Path(folder) / "dismissed.jsonl"
    ...     _ = path.write_text('{"key": "0f3a"}\\n', "utf-8")
    ...     sorted(read_dismissals(path))
    ['0f3a']
    """
    with path.open("rb") as file:
        return frozenset(
            parse_record(line, str(path), number, {"key": str})["key"]
            for number, line in enumerate(file, start=1)
            if line.strip()
        )


def append_dismissal(path: Path, flag: Flag, pair: Pair) -> str:
    """Add a flag to a file of dismissed flags, which is made where there is none; its key.

    The words it marks are written beside the key, for people to read.

    Raises:
        OSError: it cannot be written, and the file is as it was.

    >>> import tempfile
    >>> from align import check_pair
    >>> pair = Pair.of("3만 명이 왔다.", "300,000 people came.")
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     path = Path(folder) / "dismissed.jsonl"
    ...     added = append_dismissal(path, check_pair(pair)[0], pair)
    ...     read_dismissals(path) == {added}
    True
    """
    dismissed = key(flag, pair)
    with naming(path), path.open("ab+", buffering=0) as file:
        end = file.seek(0, os.SEEK_END)
        file.seek(max(0, end - 1))
        # A last line without its end would swallow this one.
        line = b"\n" * (file.read(1) not in (b"", b"\n"))
        line += dismissal_line(flag, pair, dismissed).encode("utf-8")
        try:
            if file.write(line) != len(line):
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        except OSError:
            file.truncate(end)
            raise
    return dismissed


def dismissal_line(flag: Flag, pair: Pair, key: str) -> str:
    """The line of a dismissed flag: its key, and for people its check and the words it marks.

    >>> from align import Category, Severity
    >>> pair = Pair.of("비가 왔다.", "It rained.")
    >>> flag = Flag("mine", "mine", Category.GRAMMAR, Severity.MINOR, "Odd", en=((0, 2),))
    >>> dismissal_line(flag, pair, "0f3a")
    '{"key": "0f3a", "check": "mine", "ko": [], "en": ["It"]}\\n'
    """
    record = {
        "key": key,
        "check": flag.check,
        "ko": [pair.ko.text[start:end] for start, end in flag.ko],
        "en": [pair.en.text[start:end] for start, end in flag.en],
    }
    return write_json(record) + "\n"
