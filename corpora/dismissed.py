"""A file of dismissed flags: JSON lines {"key", "check", "ko", "en"}, one a flag."""

from __future__ import annotations

from pathlib import Path

from align.bitext import Flag, Pair
from align.dismissals import key
from align.report.jsonl import write_json
from corpora.records import parse_record

__all__ = ["append_dismissal", "read_dismissals"]


def read_dismissals(path: Path) -> frozenset[str]:
    """The keys of the dismissed flags of a file.

    Raises:
        RecordError: a line is no such record. OSError: the file cannot be read.
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
    """
    record = {
        "key": key(flag, pair),
        "check": flag.check,
        "ko": [pair.ko.text[start:end] for start, end in flag.ko],
        "en": [pair.en.text[start:end] for start, end in flag.en],
    }
    with path.open("ab") as file:
        file.write(write_json(record).encode("utf-8") + b"\n")
    return str(record["key"])
